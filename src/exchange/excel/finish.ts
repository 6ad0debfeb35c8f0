// The last step of every workbook. What exceljs writes depends on the moment (dates in the zip) and has two faults: an
// order of elements that Excel calls corrupt (exceljs #1348), and links inside the workbook that look like links out of
// it. The zip is written anew: one date, one order, the same bytes for the same sheets on every day and machine ([R27]).

import type JSZip from 'jszip'

/** A cell that leads to another sheet. */
export interface InnerLink {
  readonly cell: string
  readonly tab: string
}

/** The first moment that a zip can hold. */
const DATE = new Date(Date.UTC(1980, 0, 1))

/**
 * @param zip as exceljs wrote it
 * @param links by the number of the sheet, from 1
 * @param font by whose digits the widths of columns are measured
 */
export async function finish(
  zip: Uint8Array,
  links: ReadonlyMap<number, readonly InnerLink[]>,
  font: string,
): Promise<Uint8Array> {
  const { default: Zip } = await import('jszip')
  const source = await Zip.loadAsync(zip)
  const result = new Zip()
  for (const [path, name] of partNames(source)) {
    const text = await source.file(path)!.async('string')
    // As bytes a part takes less room than as text, and stays out of the engine's heap.
    const bytes = new TextEncoder().encode(finishPart(name, text, links, font))
    result.file(name, bytes, { date: DATE, createFolders: false })
  }
  return result.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  })
}

/** Paths as exceljs wrote them, with the names they shall have: the list of contents first, as programs expect, then by name. */
function partNames(source: JSZip): [string, string][] {
  const names = Object.values(source.files)
    .filter(({ dir }) => !dir)
    .map(({ name }): [string, string] => [name, name.replace(/^\/+/, '')])
  const first = '[Content_Types].xml'
  return names.sort(([, a], [, b]) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1))
}

function finishPart(
  name: string,
  text: string,
  links: ReadonlyMap<number, readonly InnerLink[]>,
  font: string,
): string {
  const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)
  if (sheet !== null) return withLinks(inOrder(text), links.get(Number(sheet[1])) ?? [])
  if (name === 'xl/styles.xml') return withDefaultFont(text, font)
  // Whoever opens the workbook sees what its formulas give, not what they gave when it was written.
  return name === 'xl/workbook.xml'
    ? text.replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>')
    : text
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

function withLinks(xml: string, links: readonly InnerLink[]): string {
  if (links.length === 0) return xml
  const items = links.map(({ cell, tab }) => `<hyperlink ref="${cell}" location="${escape(`'${tab}'!A1`)}"/>`)
  return xml.replace('<pageMargins', () => `<hyperlinks>${items.join('')}</hyperlinks><pageMargins`)
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
