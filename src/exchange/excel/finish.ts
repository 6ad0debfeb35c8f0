// What exceljs writes has two faults: an order of elements that Excel calls corrupt (exceljs #1348), and links inside the
// workbook that look like links out of it. Both are put right on the way into the file, in the one piece of XML that has them.

/** A cell that leads to another sheet. */
export interface InnerLink {
  readonly cell: string
  readonly tab: string
}

/**
 * @param part the name of the part to which the piece belongs
 * @param xml a piece as exceljs makes it in one go
 * @param links by the number of the sheet, from 1; known when the rows of the sheet are written
 * @param font by whose digits the widths of columns are measured
 */
export function finishPiece(
  part: string,
  xml: string,
  links: ReadonlyMap<number, readonly InnerLink[]>,
  font: string,
): string {
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)
  if (sheet !== null) {
    if (xml.startsWith('<?xml')) return inOrder(xml)
    return xml.startsWith('<pageMargins') ? withLinks(xml, links.get(Number(sheet[1])) ?? []) : xml
  }
  if (part === 'xl/styles.xml') return withDefaultFont(xml, font)
  // Whoever opens the workbook sees what its formulas give, not what they gave when it was written.
  return part === 'xl/workbook.xml'
    ? xml.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>')
    : xml
}

/** Columns are measured in digits of the first font. exceljs begins with one that not every machine has. */
function withDefaultFont(xml: string, font: string): string {
  return xml.replace(/<font>.*?<\/font>/, `<font><sz val="10"/><name val="${font}"/><family val="2"/></font>`)
}

/** `pageSetUpPr` belongs behind `outlinePr`. */
function inOrder(xml: string): string {
  return xml.replace(/<sheetPr>(.*?)<\/sheetPr>/, (_, inner: string) => {
    const last = /<pageSetUpPr[^>]*\/>/.exec(inner)?.[0] ?? ''
    return `<sheetPr>${inner.replace(last, '')}${last}</sheetPr>`
  })
}

/** Links stand before the margins. */
function withLinks(margins: string, links: readonly InnerLink[]): string {
  if (links.length === 0) return margins
  const items = links.map(({ cell, tab }) => `<hyperlink ref="${cell}" location="${escape(`'${tab}'!A1`)}"/>`)
  return `<hyperlinks>${items.join('')}</hyperlinks>${margins}`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
