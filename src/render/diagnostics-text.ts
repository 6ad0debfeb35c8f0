// Findings for people: place, severity, message, rule; the line with a caret; related places; what to do. The last line
// counts. Every line that quotes the plan begins with spaces and a bar, so that no text of a plan can stand at the
// beginning of a line, where a CI system might take it for a command.

import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts'
import { indexLines, lineText, rangeOf, type LineIndex } from '../source/line-index.ts'
import type { Origin } from '../source/origin.ts'
import type { SourceFile } from '../source/source-file.ts'
import { visible } from '../source/visible.ts'
import type { Style } from './style.ts'

export interface Places {
  readonly find: (path: string) => { readonly text: string; readonly lines: LineIndex } | undefined
}

/** The texts of the plan, with their lines counted on first use. */
export function placesIn(sources: readonly SourceFile[]): Places {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const indexed = new Map<string, { text: string; lines: LineIndex }>()
  return {
    find(path) {
      const known = indexed.get(path)
      const text = texts.get(path)
      if (known !== undefined || text === undefined) return known
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
}

export function renderDiagnosticsText(
  diagnostics: readonly Diagnostic[],
  places: Places,
  options: TextOptions,
): string {
  const { style, most } = options
  const shown = mostSevereFirst(diagnostics, most)
  const blocks = shown.map((diagnostic) => `${renderOne(diagnostic, places, style)}\n`)
  const more = diagnostics.length - shown.length
  if (more > 0) blocks.push(`… and ${more} more. \`--format json\` lists all of them.\n`)
  const gravest = mostSevereFirst(shown, 1)[0]
  const learn = gravest === undefined ? [] : [`To learn more about a finding: rbm explain ${gravest.rule}`]
  return [...blocks, ...learn, summaryLine(diagnostics, options), ''].join('\n')
}

/** When not all can be shown, errors are; in either case in the order of places. */
function mostSevereFirst(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics
  const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 }
  const chosen = new Set([...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity]).slice(0, most))
  return diagnostics.filter((diagnostic) => chosen.has(diagnostic))
}

function renderOne(diagnostic: Diagnostic, places: Places, style: Style): string {
  const { severity, message, rule, hint, related = [] } = diagnostic
  const lines = [
    `${style.bold(showPlace(places, diagnostic.at))} ${colour(style, severity)(severity)} ${visible(message)} ${style.dim(`[${rule}]`)}`,
    ...excerpt(places, diagnostic.at, style),
  ]
  for (const place of related.slice(0, 5)) {
    lines.push(`  ${style.cyan('see')} ${showPlace(places, place.at)} ${visible(place.message)}`)
    lines.push(...excerpt(places, place.at, style))
  }
  if (hint !== undefined) lines.push(`  ${style.green('hint')} ${visible(hint)}`)
  return lines.join('\n')
}

function colour(style: Style, severity: Severity): (text: string) => string {
  return { error: style.red, warning: style.yellow, note: style.cyan }[severity]
}

const WIDEST_EXCERPT = 100

/** The line of the place with a caret under it. A finding on a whole file has none. */
function excerpt(places: Places, at: Origin, style: Style): string[] {
  const place = places.find(at.path)
  if (place === undefined || (at.start === 0 && at.end === 0)) return []
  const { start, end } = rangeOf(place.lines, at)
  const line = lineText(place.text, place.lines, start.line)
  const from = Math.max(0, start.column - 1 - WIDEST_EXCERPT / 2)
  const before = visible(line.slice(from, start.column - 1))
  const stop = end.line === start.line ? end.column - 1 : line.length
  const marked = visible(line.slice(start.column - 1, Math.min(stop, from + WIDEST_EXCERPT)))
  const after = visible(line.slice(Math.min(stop, from + WIDEST_EXCERPT), from + WIDEST_EXCERPT))
  const number = String(start.line).padStart(5)
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)))
  return [
    `${number} | ${from > 0 ? '…' : ''}${before}${marked}${after}`,
    `${' '.repeat(5)} | ${' '.repeat(displayWidth(before) + (from > 0 ? 1 : 0))}${style.red(carets)}`,
  ]
}

/** Wide characters (Chinese, Japanese, Korean) take two columns of a terminal, combining marks none. */
function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(
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

function summaryLine(diagnostics: readonly Diagnostic[], { files, style }: TextOptions): string {
  const { error, warning, note } = countBySeverity(diagnostics)
  const counts = `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(note, 'note')} in ${plural(files, 'file')}.`
  return error > 0 ? style.red(counts) : style.green(counts)
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
