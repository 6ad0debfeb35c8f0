// Which lines of a YAML text an item of a list takes: from its dash to the line before the next that is not indented further.

/**
 * @param offset of the first character of the item, behind its dash
 * @returns the first and the last line, from 1
 */
export function linesOfItem(text: string, offset: number): { readonly first: number; readonly last: number } {
  const before = text.slice(0, offset)
  const first = before.split('\n').length
  const lines = text.split('\n')
  const indent = indentOf(lines[first - 1] ?? '')
  let last = first
  for (let line = first + 1; line <= lines.length; line++) {
    const here = lines[line - 1]!.trim()
    if (here === '' || here.startsWith('#')) continue
    if (indentOf(lines[line - 1]!) <= indent) break
    last = line
  }
  return { first, last }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
