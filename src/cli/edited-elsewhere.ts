// Whether an edit of a file certainly left an element alone, without parsing it: most commits in the history of a file are about its
// other elements, and parsing is what a log takes its time for. In doubt it did not, and the file is parsed.

/** What could carry the meaning of a line beyond it: quotes, anchors and aliases, tags, tabs, several documents. */
const FAR_REACHING = /["'\t&*!]|^(?:---|\.\.\.)/

/** The head of a file says of which plan its elements are; a value on lines of its own is not looked for. */
const HEAD_OVER_LINES =
  /^(?:kind|entity|years|year|period)[ ]*:(?:[ ]*(?:#.*)?|.*\n(?:[ ]*(?:#.*)?\n)*[ ]+[^\s#].*)$/m

/**
 * @param ids what the element is and was called
 * @returns true only when every changed line is a comment, or lies deeper than the line that begins the element (`  - id: BR-01`)
 *   and outside of its block, in both texts
 */
export function isEditedElsewhere(before: string, after: string, ids: ReadonlySet<string>): boolean {
  if (HEAD_OVER_LINES.test(before) || HEAD_OVER_LINES.test(after)) return false
  const [old, now] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1
  let end = 0
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  return [old, now].every((lines) => isOutside(lines, start, lines.length - end, ids))
}

/** Whether the lines from `start` to before `end` belong to siblings of the element, or to what stands in these. */
function isOutside(lines: readonly string[], start: number, end: number, ids: ReadonlySet<string>): boolean {
  const block = blockOf(lines, ids)
  if (block === undefined) return false
  const changed = lines.slice(start, end)
  const isDeeper = changed.every((line) => isBlank(line) || indentOf(line) > block.indent)
  const isApart = end <= block.start || start >= block.end
  return isDeeper && isApart && !changed.some((line) => FAR_REACHING.test(line)) && isBalanced(changed)
}

/** The lines of the element; undefined unless its id stands once, on the first of them, written plainly. */
function blockOf(
  lines: readonly string[],
  ids: ReadonlySet<string>,
): { readonly indent: number; readonly start: number; readonly end: number } | undefined {
  const naming = lines.flatMap((line, at) => ([...ids].some((id) => line.includes(id)) ? [at] : []))
  const beginning = naming.filter((at) => ids.has(/^ +- +id: +(\S+) *$/.exec(lines[at]!)?.[1] ?? ''))
  const [start] = beginning
  if (start === undefined || beginning.length > 1) return undefined
  const indent = indentOf(lines[start]!)
  let end = start + 1
  while (end < lines.length && (isBlank(lines[end]!) || indentOf(lines[end]!) > indent)) end += 1
  // Named elsewhere it may be declared elsewhere, too.
  const isOnlyHere = naming.every((at) => {
    return (at >= start && at < end) || !/\bid["']? *:/.test(`${lines[at - 1] ?? ''} ${lines[at]!}`)
  })
  return isOnlyHere && isBalanced(lines.slice(start, end)) ? { indent, start, end } : undefined
}

/** Nothing, or a comment: in a text of several lines it is a part of the text, and as deep as that. */
function isBlank(line: string): boolean {
  return /^ *(?:#.*)?\r?$/.test(line)
}

function indentOf(line: string): number {
  return /^ */.exec(line)![0].length
}

/** Whether every bracket is closed again; beside a comment nobody counts. */
function isBalanced(lines: readonly string[]): boolean {
  if (lines.some((line) => /#/.test(line) && /[[\]{}]/.test(line))) return false
  let open = 0
  for (const character of lines.join('\n')) {
    if (character === '[' || character === '{') open += 1
    if (character === ']' || character === '}') open -= 1
    if (open < 0) return false
  }
  return open === 0
}
