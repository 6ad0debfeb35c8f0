// Values that YAML reads otherwise than they were meant: a second ": ", a sign at the beginning, several keys in a line,
// a comma that is missing. The hints quote the line as it should be written.

import { shapes } from './generated/shapes.ts'
import { levelsOf, valueColumn, valueOf, type Line } from './layout.ts'
import type { Shape } from './shape.ts'
import { replaced, type Mistake, type Problem, type Suspect } from './syntax-mistake.ts'

/** A second ": " in a line: values of years, several keys, or a text that should stand in quotes. */
export function* secondColon(text: string, line: Line): Generator<Suspect> {
  yield* yearsWithoutBraces(text, line)
  yield* severalKeys(text, line)
  yield {
    ...wholeInQuotes(text, line),
    message: 'This line has a second ": " in it, so YAML cannot tell the key from the text.',
  }
}

/** `aims-at: 2028: 58, 2029: 62` */
function* yearsWithoutBraces(text: string, line: Line): Generator<Suspect> {
  const value = valueOf(line)
  if (!/^\d{4}: /.test(value)) return
  const { start, end } = placeOfValue(line)
  const message = 'A value for each year stands in braces.'
  const hint = `Write \`${keyOf(line)}{${value}}\`.`
  yield { message, hint, start, end, repaired: replaced(text, start, end, `{${value}}`) }
}

/** `- outcome: OC-3.1, share: 55%` or `priority: must rank: 1` */
function* severalKeys(text: string, line: Line): Generator<Suspect> {
  const first = levelsOf(line).at(-1)
  if (first?.kind !== 'key' || line.text.length > LONGEST_LINE) return
  const content = `${first.name}: ${valueOf(line)}`
  const pairs = content.split(/(?:[,;]\s*|\s+)(?=[\p{L}\p{N}_-]+:\s)/u)
  const [, ...others] = pairs
  const areKeys = others.every((pair) => allKeys().has(/^[^:]+/.exec(pair)![0]))
  if (others.length === 0 || !areKeys) return
  const message = `${others.length + 1} keys stand in one line; a line holds one.`
  const start = line.start + first.column
  const end = placeOfValue(line).end
  const isItem = levelsOf(line).length > 1
  if (isItem) {
    const braces = `{${pairs.join(', ')}}`
    const hint = `Write \`- ${braces}\`, or put each key on a line of its own, in the column of \`${first.name}\`.`
    yield { message, hint, start, end, repaired: replaced(text, start, end, braces) }
  }
  const shown = others.map((pair) => `\`${pair}\``).join(' and ')
  const hint = `Put ${shown} on ${others.length === 1 ? 'a line of its own' : 'lines of their own'} below, in the column of \`${first.name}\`.`
  const repaired = replaced(text, start, end, pairs.join(`\n${' '.repeat(first.column)}`))
  yield { message, hint, start, end, repaired }
}

/** Nobody writes several keys into a longer line; and looking for them takes its time. */
const LONGEST_LINE = 1000

/** Every key that some file of a plan can have. */
function allKeys(): ReadonlySet<string> {
  known ??= new Set(Object.values(shapes()).flatMap(keysIn))
  return known
}

let known: ReadonlySet<string> | undefined

function keysIn(shape: Shape): string[] {
  const inside = Object.values(shape).filter((value) => typeof value === 'object' && value !== null)
  return [...Object.keys(shape.properties ?? {}), ...inside.flatMap((value) => keysIn(value as Shape))]
}

/** `title: "Port inspectors" trained`, `'The inspector's'`, `[Port] inspectors` */
export function textBehindClosing(problem: Problem, text: string, line: Line): Suspect | undefined {
  if (problem.code !== 'UNEXPECTED_TOKEN') return undefined
  const before = text.slice(line.start, problem.start).trimEnd().at(-1) ?? ''
  if (!/["'\]}]/.test(before) || !/^["'[{]/.test(valueOf(line))) return undefined
  const closing = before === '"' || before === "'" ? 'quotation mark' : 'bracket'
  const message = `The value ends at the closing ${closing}, but text follows it.`
  return { ...wholeInQuotes(text, line), message, start: problem.start }
}

/** `aims-at: > 50`, `aims-at: >= 30`, `title: @home` */
export function signAtBeginning(text: string, line: Line): Suspect | undefined {
  const value = valueOf(line)
  const sign = SIGN.exec(value)?.[0]
  if (sign === undefined) return undefined
  const message = `A value may not begin with ${sign}.`
  const { start, end } = placeOfValue(line)
  const number = value.slice(sign.length).trim()
  if (/^\d+(\.\d+)?$/.test(number)) {
    const hint = `Write the number alone: \`${keyOf(line)}${number}\`.`
    return { message, hint, start, end, repaired: replaced(text, start, end, number) }
  }
  return { ...wholeInQuotes(text, line), message }
}

/** `{2028: >58, 2029: 62}` */
export function signInBraces(problem: Problem, text: string): Suspect | undefined {
  const value = /^[^,}\]\r\n]*/.exec(text.slice(problem.start, problem.start + 1000))![0].trimEnd()
  const sign = SIGN.exec(value)?.[0]
  if (problem.code !== 'BAD_SCALAR_START' || sign === undefined) return undefined
  const number = value.slice(sign.length).trim()
  const isNumber = /^\d+(\.\d+)?$/.test(number)
  const mended = isNumber ? number : inQuotes(value)
  const end = problem.start + value.length
  return {
    message: `A value may not begin with ${sign}.`,
    hint: `Write \`${mended}\` in place of \`${value}\`.`,
    start: problem.start,
    end,
    repaired: replaced(text, problem.start, end, mended),
  }
}

const SIGN = /^(>=?|<=?|\||[,@`%])/

/** `- {grade: P-5, fte: 6} {grade: P-4, fte: 4}` */
export function twoItemsInLine(text: string, line: Line): Suspect | undefined {
  const value = valueOf(line)
  const second = /^\{[^{}]*\},?\s*(?=\{)/.exec(value)?.[0].length
  if (second === undefined || levelsOf(line)[0]?.kind !== 'dash') return undefined
  const { start, end } = placeOfValue(line)
  const column = ' '.repeat(line.indent)
  const first = value.slice(0, second).replace(/,?\s*$/, '')
  return {
    message: 'Two items stand in one line.',
    hint: `Put \`- ${value.slice(second)}\` on the next line, below the dash.`,
    start: start + second,
    end,
    repaired: replaced(text, start, end, `${first}\n${column}- ${value.slice(second)}`),
  }
}

/** `per-year: -`, `title: - Port`, `contributes-to: - outcome: OC-1` */
export function dashAsValue(text: string, line: Line): Suspect | undefined {
  const value = valueOf(line)
  const key = levelsOf(line).at(-1)
  if (!/^-(\s|$)/.test(value) || key?.kind !== 'key') return undefined
  const { start, end } = placeOfValue(line)
  if (value === '-') {
    const message = `A dash alone is no value.`
    const hint = `Write the value of \`${key.name}\`, or delete the line.`
    return { message, hint, start, end, repaired: replaced(text, start, end, '""') }
  }
  const isItem = /^-\s+([\p{L}\p{N}_-]+:\s|\{)/u.test(value)
  if (!isItem)
    return { ...wholeInQuotes(text, line), message: 'A text may not begin with a dash and a space.' }
  const column = key.column + 2
  const message = 'A list begins on the line below its key, not beside it.'
  const hint = `Put \`${value}\` on the next line, behind ${column} spaces.`
  return {
    message,
    hint,
    start,
    end,
    repaired: replaced(text, start, end, `\n${' '.repeat(column)}${value}`),
  }
}

/** `{grade: P-5 fte: 6}` */
export function missingComma(problem: Problem, text: string, line: Line): Suspect | undefined {
  const from = text.slice(0, problem.start).lastIndexOf('{')
  const close = text.indexOf('}', problem.start)
  if (from < line.start || close < 0 || close > line.end) return undefined
  const inside = text.slice(from, close + 1)
  const gap = /(?<=[^\s,{;:])(?:;\s*|\s+)(?=(["']?)[\p{L}\p{N}_-]+\1:\s)/gu
  const [first] = [...inside.matchAll(gap)]
  if (first === undefined) return undefined
  const mended = inside.replace(gap, ', ')
  const start = from + first.index + first[0].length
  const key = /^[^:]+/.exec(text.slice(start))![0]
  return {
    message: `A comma is missing in front of \`${key}\`.`,
    hint: `Write \`${mended}\`.`,
    start,
    end: start + key.length,
    repaired: replaced(text, from, close + 1, mended),
  }
}

/** `]]`, `}}`, `years: }` */
export function closesNothing(problem: Problem, text: string): Suspect | undefined {
  const bracket = text[problem.start] ?? ''
  if (!/[\]}]/.test(bracket)) return undefined
  const end = problem.start + 1
  return {
    message: `This ${bracket} closes nothing.`,
    hint: 'Delete it. If it belongs to a text, put the whole text in double quotes.',
    start: problem.start,
    end,
    repaired: replaced(text, problem.start, end, ''),
  }
}

/** The value of the line as a text in quotes, whatever is in it. */
function wholeInQuotes(text: string, line: Line): Omit<Suspect, 'message'> {
  const quoted = inQuotes(valueOf(line))
  const kind = quoted.startsWith('"') ? 'double' : 'single'
  const { start, end } = placeOfValue(line)
  const hint = `Put the whole text in ${kind} quotes: \`${keyOf(line)}${quoted}\`.`
  return { hint, start, end, repaired: replaced(text, start, end, quoted) }
}

function inQuotes(value: string): string {
  const bare = withoutOwnQuotes(value)
  return /["\\]/.test(bare) ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`
}

/** `'The inspector's work'` had its quotes; in `"Port" and "ship"` they belong to the words. */
function withoutOwnQuotes(value: string): string {
  const quote = value.charAt(0)
  if (!/["']/.test(quote) || value.length < 2 || !value.endsWith(quote)) return value
  const second = value.indexOf(quote, 1)
  const isInside = /\s/.test(value.charAt(second - 1)) || /\p{L}/u.test(value.charAt(second + 1))
  return isInside ? value.slice(1, -1) : value
}

function placeOfValue(line: Line): { readonly start: number; readonly end: number } {
  const start = line.start + valueColumn(line)
  return { start, end: start + valueOf(line).length }
}

/** `title: `, or nothing where the value is an item of a list. */
function keyOf(line: Line): string {
  const key = levelsOf(line).at(-1)
  return key?.kind === 'key' ? `${key.name}: ` : ''
}

/** A line that should have a key: what its first word lets one guess. */
export function* keyWithoutColon(text: string, line: Line, below: Line | undefined): Generator<Suspect> {
  const column = /^\s*(?:-\s+)*/.exec(line.text)![0].length
  const content = line.text.slice(column).trimEnd()
  const word = /^[\p{L}\p{N}_-]+/u.exec(content)?.[0]
  if (word === undefined) return
  const start = line.start + column
  const place = { start, end: line.end }
  const mend = (message: string, mended: string): Suspect => ({
    ...place,
    message,
    hint: `Write \`${mended}\`.`,
    repaired: replaced(text, start, start + content.length, mended),
  })
  const rest = content.slice(word.length)
  if (rest.startsWith('\uFF1A')) {
    yield mend(
      `Behind \`${word}\` stands a wide colon (\uFF1A), which is no colon for YAML.`,
      `${word}: ${rest.slice(1).trim()}`,
    )
  } else if (/^:\S/.test(rest)) {
    yield mend(`A space is missing behind the colon of \`${word}\`.`, `${word}: ${rest.slice(1)}`)
  } else if (allKeys().has(word)) {
    const isAbove = rest === '' && below !== undefined && below.indent >= line.indent
    if (rest === '' && !isAbove) return
    yield mend(`A colon is missing behind \`${word}\`.`, `${word}:${rest}`)
  }
}

/** The first of several forms of one mistake. */
export function* each(...suspects: readonly (Suspect | undefined)[]): Generator<Suspect> {
  for (const suspect of suspects) if (suspect !== undefined) yield suspect
}

/** `{title: a: b}` and the like, where no comma can be guessed. */
export const IN_BRACES: Pick<Mistake, 'message' | 'hint'> = {
  message: 'A comma is missing between two keys in these braces, or a text has a ": " in it.',
  hint: 'Write `{outcome: OC-1, share: 40%}`; a text with ": " goes in double quotes.',
}
