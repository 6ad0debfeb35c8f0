// Findings for people: place, severity, message, rule; the line with a caret; related places; what to do. The last line
// counts. Every line that quotes the plan begins with spaces and a bar, so that no text of a plan can stand at the
// beginning of a line, where a CI system might take it for a command.

import type { AcceptedFindings } from '../diagnostic/accepted.ts'
import { gravestFirst, type Diagnostic, type Severity } from '../diagnostic/diagnostic.ts'
import { indexLines, lineText, rangeOf, type LineIndex } from '../source/line-index.ts'
import type { Origin } from '../source/origin.ts'
import type { SourceFile } from '../source/source-file.ts'
import { visible, withoutCommands } from '../source/visible.ts'
import type { OlderFindings } from './findings-report.ts'
import type { Style } from './style.ts'

export interface Places {
  readonly find: (path: string) => { readonly text: string; readonly lines: LineIndex } | undefined
}

/** The texts of the plan, with their lines counted on first use. */
export function placesIn(sources: readonly SourceFile[]): Places {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const indexed = new Map<string, { text: string; lines: LineIndex }>()
  return {
    find(path) {
      const known = indexed.get(path)
      if (known !== undefined) return known
      const text = byPath.get(path)?.text
      if (text === undefined) return undefined
      const made = { text, lines: indexLines(text) }
      indexed.set(path, made)
      return made
    },
  }
}

const NO_LINES: LineIndex = [0]

/** `path:line:column`; lines and columns count from 1. */
export function showPlace(places: Places, at: Origin): string {
  const { start } = rangeOf(places.find(at.path)?.lines ?? NO_LINES, at)
  return `${visible(at.path)}:${start.line}:${start.column}`
}

export interface TextOptions {
  readonly style: Style
  readonly files: number
  /** Findings that are printed in full; the rest are counted. */
  readonly most: number
  /** Absent where the repository has neither waivers nor a baseline. */
  readonly accepted?: AcceptedFindings | undefined
  /** Absent where all findings were asked for. */
  readonly older?: OlderFindings | undefined
  /** Of the terminal, at which long lines are wrapped. Absent where no person looks: then a finding is one line. */
  readonly columns?: number | undefined
}

export function renderDiagnosticsText(
  diagnostics: readonly Diagnostic[],
  places: Places,
  options: TextOptions,
): string {
  const { most } = options
  const shown = mostSevereFirst(diagnostics, most)
  const blocks = shown.map((diagnostic) => `${renderOne(diagnostic, places, options)}\n`)
  const more = diagnostics.length - shown.length
  if (more > 0) blocks.push(`… and ${more} more. \`--format json\` lists all of them.\n`)
  const gravest = mostSevereFirst(shown, 1)[0]
  const learn = gravest === undefined ? [] : [`To learn more about a finding: rbm explain ${gravest.rule}`]
  const older = options.older === undefined ? [] : [olderInWords(options.older)]
  return withoutCommands([...blocks, ...learn, ...older, summaryLine(diagnostics, options), ''].join('\n'))
}

/** When not all can be shown, errors are; in either case in the order of places. */
function mostSevereFirst(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics
  const chosen = new Set(gravestFirst(diagnostics).slice(0, most))
  return diagnostics.filter((diagnostic) => chosen.has(diagnostic))
}

function renderOne(diagnostic: Diagnostic, places: Places, options: TextOptions): string {
  const { severity, message, rule, hint, related = [] } = diagnostic
  const { style, columns } = options
  const place = showPlace(places, diagnostic.at)
  const begin = `${style.bold(place)} ${colour(style, severity)(severity)} `
  const room = displayWidth(`${place} ${severity} `)
  const text = wrap(`${visible(message)} [${rule}]`, room, columns)
  const id = text.lastIndexOf('[')
  const lines = [
    `${begin}${text.slice(0, id)}${style.dim(text.slice(id))}`,
    ...excerpt(places, diagnostic.at, options),
  ]
  for (const { at, message } of related.slice(0, 5)) {
    const place = showPlace(places, at)
    const text = wrap(visible(message), displayWidth(`  see ${place} `), columns)
    lines.push(`  ${style.cyan('see')} ${place} ${text}`)
    lines.push(...excerpt(places, at, options))
  }
  if (hint !== undefined) lines.push(`  ${style.green('hint')} ${wrap(visible(hint), INDENTATION, columns)}`)
  return lines.join('\n')
}

/** Where the text of a hint begins, and every further line of a finding. */
const INDENTATION = 7

/** Breaks a text between words only, so that no path and no id is cut. What is piped keeps one line for each finding. */
function wrap(text: string, room: number, columns: number | undefined): string {
  if (columns === undefined) return text
  const lines: string[] = []
  let line = ''
  let used = room
  for (const word of text.split(' ')) {
    const width = displayWidth(word)
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line)
      line = word
      used = INDENTATION + width
    } else {
      used += width + (line === '' ? 0 : 1)
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].join(`\n${' '.repeat(INDENTATION)}`)
}

function colour(style: Style, severity: Severity): (text: string) => string {
  return { error: style.red, warning: style.yellow, note: style.cyan }[severity]
}

/** Of an excerpt in a file or a log. */
const USUAL_WIDTH = 108

/** `   11 | ` */
const GUTTER = 8

/** The line of the place with a caret under it. A finding on a whole file has none. */
function excerpt(places: Places, at: Origin, { style, columns = USUAL_WIDTH }: TextOptions): string[] {
  const place = places.find(at.path)
  if (place === undefined || (at.start === 0 && at.end === 0)) return []
  const { start, end } = rangeOf(place.lines, at)
  const line = lineText(place.text, place.lines, start.line)
  const from = start.column - 1
  const stop = end.line === start.line ? end.column - 1 : line.length
  const { text, before, marked } = cutOut(line, from, Math.max(from, stop), Math.max(20, columns - GUTTER))
  const number = String(start.line).padStart(5)
  return [
    `${number} | ${text}`,
    `${' '.repeat(5)} | ${' '.repeat(before)}${style.red('^'.repeat(Math.max(1, marked)))}`,
  ]
}

interface CutOut {
  readonly text: string
  /** Columns of the terminal in front of the marked piece. */
  readonly before: number
  readonly marked: number
}

/** As much of a line as there is room for, around the piece that is marked; … stands for what was left out. */
function cutOut(line: string, from: number, stop: number, room: number): CutOut {
  const before = cells(line.slice(Math.max(0, from - room), from), showLaidOut)
  const marked = cells(line.slice(from, Math.min(stop, from + room)), showMarked)
  const after = cells(line.slice(Math.min(stop, from + room), from + 2 * room), showLaidOut)
  const whole = [...before, ...marked, ...after]
  if (from <= room && widthOf(whole) <= room && line.length <= from + 2 * room) {
    return { text: whole.join(''), before: widthOf(before), marked: widthOf(marked) }
  }
  const needed =
    Math.min(widthOf(marked), Math.floor(room / 2)) + Math.min(widthOf(after), Math.floor(room / 4))
  const isCutBefore = from > room || widthOf(before) + needed > room - 1
  const lead = isCutBefore ? ['…', ...lastCells(before, room - 2 - needed)] : before
  const left = room - widthOf(lead)
  const behind = [...marked, ...after]
  const isCutBehind = widthOf(behind) > left || line.length > from + 2 * room
  const shown = isCutBehind ? firstCells(behind, left - 1) : behind
  return {
    text: [...lead, ...shown, ...(isCutBehind ? ['…'] : [])].join(''),
    before: widthOf(lead),
    marked: widthOf(shown.slice(0, marked.length)),
  }
}

/** A text, character by character, as each is shown. */
function cells(text: string, show: (character: string) => string): readonly string[] {
  return Array.from(text, show)
}

/** What is layout or changes the layout is shown, and takes a place of its own: a tab, marks of the reading direction. */
function showLaidOut(character: string): string {
  if (character === '\t') return '→'
  return /[\u061C\u200E\u200F]/.test(character) ? spelt(character) : visible(character)
}

/** Of what is marked also the spaces that are none, such as U+00A0, so that one sees what the caret points at. */
function showMarked(character: string): string {
  return /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.test(character) ? spelt(character) : showLaidOut(character)
}

function spelt(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16).toUpperCase()}}`
}

function widthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + displayWidth(piece), 0)
}

function firstCells(pieces: readonly string[], room: number): readonly string[] {
  let width = 0
  const end = pieces.findIndex((piece) => (width += displayWidth(piece)) > room)
  return end < 0 ? pieces : pieces.slice(0, end)
}

function lastCells(pieces: readonly string[], room: number): readonly string[] {
  return [...firstCells([...pieces].reverse(), room)].reverse()
}

/** Wide characters (Chinese, Japanese, Korean, emoji) take two columns of a terminal, combining marks and joiners none. */
function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (/[\p{Mark}\u200C\u200D]/u.test(character)) continue
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of diagnostics) counts[severity] += 1
  return counts
}

export function countAccepted({ diagnostics }: AcceptedFindings): { waived: number; baselined: number } {
  const waived = diagnostics.filter(({ acceptedBy }) => acceptedBy.kind === 'waiver').length
  return { waived, baselined: diagnostics.length - waived }
}

function summaryLine(diagnostics: readonly Diagnostic[], { files, style, accepted }: TextOptions): string {
  const counts = inWords(diagnostics, files, accepted)
  return countBySeverity(diagnostics).error > 0 ? style.red(counts) : style.green(counts)
}

/** `6 errors, 0 warnings, 1 note in 4 files.` */
export function inWords(
  diagnostics: readonly Diagnostic[],
  files: number,
  accepted: AcceptedFindings | undefined,
): string {
  const { error, warning, note } = countBySeverity(diagnostics)
  const besides = accepted === undefined ? '' : acceptedInWords(accepted)
  return `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(note, 'note')} in ${plural(files, 'file')}${besides}.`
}

/** `3 errors, 0 warnings and 2 notes that this change has nothing to do with are not shown (--since main).` */
export function olderInWords({ revision, diagnostics }: OlderFindings): string {
  const { error, warning, note } = countBySeverity(diagnostics)
  const counts = `${plural(error, 'error')}, ${plural(warning, 'warning')} and ${plural(note, 'note')}`
  return `${counts} that this change has nothing to do with are not shown (--since ${visible(revision)}).`
}

/** ` (2 waived as of 2028-03-01, 14 in the baseline)`. An accepted finding that hides money hides it all the same. */
function acceptedInWords(accepted: AcceptedFindings): string {
  const { waived, baselined } = countAccepted(accepted)
  const day = accepted.asOf === undefined ? '' : ` as of ${accepted.asOf}`
  const ofMoney = accepted.diagnostics.filter(({ missingMoney }) => missingMoney !== undefined).length
  const touching = ofMoney === 1 ? '1 of them touches' : `${ofMoney} of them touch`
  const warning = ofMoney === 0 ? '' : `; ${touching} money, so totals stay INCOMPLETE`
  return ` (${waived} waived${day}, ${baselined} in the baseline${warning})`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
