// The parts of docs/performance.md that the benchmark writes. They stand between remarks that name them, and all else on the page
// is written by hand and left as it is:
//
//     <!-- table: start-up -->
//     ...
//     <!-- end -->

/**
 * @returns the page with the text in place of what stood between the remarks
 * @throws when the page has no such place, or more than one
 */
export function putIntoPage(page, name, text) {
  const begin = `<!-- table: ${name} -->`
  const parts = page.split(begin)
  if (parts.length !== 2)
    throw new Error(`The page has ${parts.length - 1} times "${begin}", where one is expected.`)
  const [before, rest] = parts
  const end = rest.indexOf('<!-- end -->')
  const next = rest.indexOf('<!-- table: ')
  if (end < 0 || (next >= 0 && next < end)) throw new Error(`No "<!-- end -->" follows "${begin}".`)
  return `${before}${begin}\n\n${text.trim()}\n\n${rest.slice(end)}`
}

/**
 * @param columns their titles; the first column is words, the others are numbers
 * @param rows of texts
 */
export function markdownTable(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}
