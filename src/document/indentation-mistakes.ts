// Lines that begin in the wrong column. Which line is wrong, and where it belongs, only a trial can tell: each line near
// the place where the parser stumbled is put into each column that is open there, and read again.

import { levelsOf, lineIndexAt, openLevels, type Level, type Line } from './layout.ts'
import { replaced, type Problem, type Suspect } from './syntax-mistake.ts'

/** The line in question, the one below and the one above, moved to each column where they could stand. */
export function* misplacedLines(problem: Problem, text: string, lines: readonly Line[]): Generator<Suspect> {
  const index = lineIndexAt(lines, problem.start)
  const doubted = linesToDoubt(problem, lines, index).map((i) => ({ i, targets: targetsOf(lines, i) }))
  doubted.sort((a, b) => compareRanks(rankOfMove(lines, a), rankOfMove(lines, b)))
  for (const { i, targets } of doubted) {
    for (const target of targets) yield movedAlone(text, lines[i]!, target)
  }
  for (const { i, targets } of doubted) {
    const last = lastOfBlock(lines, i)
    if (last === i) continue
    for (const target of targets) yield movedWithBlock(text, lines.slice(i, last + 1), target)
  }
}

/**
 * A text that goes on in the next line is reported where it begins; it is the next line then that is indented too deep:
 * ```
 * title: Ports
 *   priority: must
 * ```
 */
function linesToDoubt(problem: Problem, lines: readonly Line[], index: number): number[] {
  const line = lines[index]
  if (line === undefined) return []
  const isInsideLine = problem.start > line.start + line.indent
  const order =
    problem.code === 'BLOCK_AS_IMPLICIT_KEY' && isInsideLine
      ? [index + 1, index, index - 1]
      : [index, index + 1, index - 1]
  return order.filter((i) => i >= 0 && i < lines.length && levelsOf(lines[i]!).length > 0)
}

interface Doubted {
  readonly i: number
  readonly targets: readonly Target[]
}

/**
 * Of `- indicator:` and `aims-at:` below it, either could be moved. That one is wrong which the move takes to a column in which
 * other lines of its sort begin; then the one that is nearer.
 */
function rankOfMove(lines: readonly Line[], { i, targets: [target] }: Doubted): number[] {
  if (target === undefined) return [2, 0]
  const [first] = levelsOf(lines[i]!)
  const others = lines.filter((_, other) => Math.abs(other - i) > 1)
  const isUsual = others.some((line) =>
    levelsOf(line).some(({ kind, column }) => kind === first!.kind && column === target.column),
  )
  return [isUsual ? 0 : 1, Math.abs(target.column - lines[i]!.indent)]
}

interface Target {
  readonly column: number
  /** What the line then stands under, or deeper than. */
  readonly hint: string
}

/** The columns in which the line could begin, the likeliest first. */
function targetsOf(lines: readonly Line[], index: number): readonly Target[] {
  const line = lines[index]!
  const [first] = levelsOf(line)
  const above = lines[index - 1]
  const below = lines[index + 1]
  const targets: Target[] = openLevels(lines, index)
    .filter(({ kind }) => kind === first!.kind)
    .map((level) => ({ column: level.column, hint: `under ${shown(level)} of line ${level.line.number}` }))
  const opener = above === undefined || !/:\s*(#.*)?$/.test(above.text) ? undefined : levelsOf(above).at(-1)
  if (opener !== undefined) {
    const hint = `deeper than ${shown(opener)} of line ${opener.line.number}`
    targets.push({ column: opener.column + 2, hint })
  }
  const next = below === undefined ? undefined : levelsOf(below)[0]
  if (next !== undefined && next.kind === first!.kind) {
    targets.push({ column: next.column, hint: `above ${shown(next)} of line ${next.line.number}` })
  }
  const unlike = targets.filter(
    ({ column }, i) => column !== line.indent && targets.findIndex((one) => one.column === column) === i,
  )
  const usual = usualColumns(lines, index)
  const block = lines.slice(index, lastOfBlock(lines, index) + 1).flatMap(levelsOf)
  const rank = ({ column }: Target) => [
    -block.filter((level) => usual.has(placeName(level, column - line.indent))).length,
    fitsBlockBelow(line, below, column) ? 0 : 1,
    Math.abs(column - line.indent),
    -column,
  ]
  return unlike.sort((a, b) => compareRanks(rank(a), rank(b)))
}

/** In which columns the keys of other blocks stand: a line belongs where its key stands elsewhere. */
function usualColumns(lines: readonly Line[], index: number): ReadonlySet<string> {
  const last = lastOfBlock(lines, index)
  const others = lines.filter((_, i) => i < index || i > last)
  return new Set(others.flatMap(levelsOf).map((level) => placeName(level, 0)))
}

function placeName({ kind, name, column }: Level, shift: number): string {
  return `${kind} ${name} ${column + shift}`
}

/** `costs:` belongs two columns to the left of the list below it, `- id:` of the keys below it. */
function fitsBlockBelow(line: Line, below: Line | undefined, column: number): boolean {
  const opens = /:\s*(#.*)?$/.test(line.text) || /^\s*-/.test(line.text)
  return opens && below !== undefined && below.indent - column === 2
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [i, rank] of a.entries()) if (rank !== b[i]) return rank - b[i]!
  return 0
}

function movedAlone(text: string, line: Line, target: Target): Suspect {
  const spaces = target.column === 0 ? 'without spaces' : `with ${plural(target.column, 'space')}`
  return {
    message: `${capital(shown(levelsOf(line)[0]!))} stands ${distance(line, target)}.`,
    hint: `Begin the line ${spaces}: it then stands ${target.hint}.`,
    start: line.start + line.indent,
    end: line.end,
    repaired: replaced(text, line.start, line.start + line.indent, ' '.repeat(target.column)),
    isLarge: Math.abs(target.column - line.indent) > 3,
  }
}

/** An item that was pasted two columns too deep, with all that belongs to it. */
function movedWithBlock(text: string, block: readonly Line[], target: Target): Suspect {
  const line = block[0]!
  const last = block.at(-1)!
  const by = target.column - line.indent
  const side = by < 0 ? 'left' : 'right'
  let repaired = text
  for (const { start, indent } of [...block].reverse()) {
    repaired = replaced(repaired, start, start + indent, ' '.repeat(indent + by))
  }
  return {
    message: `${capital(shown(levelsOf(line)[0]!))} stands ${distance(line, target)}, with all that belongs to it.`,
    hint: `Move lines ${line.number} to ${last.number} to the ${side} by ${plural(Math.abs(by), 'space')}: this line then stands ${target.hint}.`,
    start: line.start + line.indent,
    end: line.end,
    repaired,
    isLarge: true,
  }
}

/** The index of the last line that is indented deeper than this one. */
function lastOfBlock(lines: readonly Line[], index: number): number {
  const end = lines.findIndex(({ indent }, i) => i > index && indent <= lines[index]!.indent)
  return (end < 0 ? lines.length : end) - 1
}

function distance({ indent }: Line, { column }: Target): string {
  return `${plural(Math.abs(indent - column), 'column')} too far to the ${indent < column ? 'left' : 'right'}`
}

function shown({ kind, name }: Level): string {
  return kind === 'dash' ? 'the dash' : `\`${name}\``
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/**
 * The dash of an item was forgotten:
 * ```
 *   - category: travel
 *   category: equipment
 * ```
 */
export function* missingDash(problem: Problem, text: string, lines: readonly Line[]): Generator<Suspect> {
  const line = lines[lineIndexAt(lines, problem.start)]
  if (line === undefined || /^-\s/.test(line.text.slice(line.indent))) return
  const at = line.start + line.indent
  const place = { start: at, end: line.end }
  const tight = /^-(?=[\p{L}{["'])/u.test(line.text.slice(line.indent))
  if (tight) {
    const message = 'A space is missing behind the dash.'
    const hint = `Write \`- ${line.text.slice(line.indent + 1)}\`.`
    yield { message, hint, ...place, repaired: replaced(text, at + 1, at + 1, ' ') }
    return
  }
  const repaired = replaced(text, at, at, '- ')
  const message = 'A dash is missing: each item of this list begins with one.'
  yield { message, hint: `Write \`- ${line.text.slice(line.indent)}\`.`, ...place, repaired }
}

/**
 * A key has a value and a list:
 * ```
 * costs: 5
 *   - category: travel
 * ```
 */
export function* valueAboveList(problem: Problem, text: string, lines: readonly Line[]): Generator<Suspect> {
  const index = lineIndexAt(lines, problem.start)
  const key = lines[index] === undefined ? undefined : levelsOf(lines[index]).at(-1)
  const dash = lines[index + 1] === undefined ? undefined : levelsOf(lines[index + 1]!)[0]
  if (key?.kind !== 'key' || dash?.kind !== 'dash' || dash.column < key.column) return
  const isUsual = lines.some(
    (line) => line !== dash.line && levelsOf(line)[0]?.kind === 'dash' && line.indent === dash.column,
  )
  if (!isUsual) return
  const end = key.line.end
  const start = key.line.start + key.column + key.line.text.slice(key.column).indexOf(':') + 1
  yield {
    message: `\`${key.name}\` has a value and also a list below it.`,
    hint: `Delete the value, so that the line ends with \`${key.name}:\`, or delete the list.`,
    start: problem.start,
    end,
    repaired: replaced(text, start, end, ''),
  }
}

/** Whether other items of a list in this column begin with the key of the line. */
export function beginsLikeAnItem(lines: readonly Line[], line: Line): boolean {
  const [first] = levelsOf(line)
  if (first === undefined) return line.text[line.indent] === '{'
  return lines.some((other) => {
    const [dash, key] = levelsOf(other)
    return dash?.kind === 'dash' && dash.column === line.indent && key?.name === first.name
  })
}

/**
 * A long text that is not indented deeper than its key:
 * ```
 *     note: |
 *   Port inspectors
 * ```
 */
export function* textBelowSign(problem: Problem, text: string, lines: readonly Line[]): Generator<Suspect> {
  const index = lineIndexAt(lines, problem.start)
  const line = lines[index]
  const key = lines[index - 1] === undefined ? undefined : levelsOf(lines[index - 1]!).at(-1)
  if (line === undefined || key?.kind !== 'key' || !/:\s+[|>][+-]?\s*$/.test(key.line.text)) return
  yield {
    message: `The text of \`${key.name}\` must be indented deeper than its key.`,
    hint: `Begin each line of the text with ${plural(key.column + 2, 'space')}.`,
    start: line.start + line.indent,
    end: line.end,
    repaired: replaced(text, line.start, line.start + line.indent, ' '.repeat(key.column + 2)),
  }
}

/**
 * A text goes on in a line that is not indented deeper than its key:
 * ```
 *   title: Port inspectors
 * trained and equipped
 * ```
 */
export function* textThatGoesOn(problem: Problem, text: string, lines: readonly Line[]): Generator<Suspect> {
  const index = lineIndexAt(lines, problem.start)
  const line = lines[index]
  const key = lines[index - 1] === undefined ? undefined : levelsOf(lines[index - 1]!).at(-1)
  if (line === undefined || levelsOf(line).length > 0) return
  if (key?.kind !== 'key' || key.column < line.indent || /^\s*-|: /.test(line.text)) return
  const column = key.column + 2
  yield {
    message: `A key is expected here, but the line has no ": ".`,
    hint: `Write \`key: value\`; or, if the line continues the text of \`${key.name}\`, begin it with ${plural(column, 'space')}.`,
    start: line.start + line.indent,
    end: line.end,
    repaired: replaced(text, line.start, line.start + line.indent, ' '.repeat(column)),
  }
}
