// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. It shows ten errors,
// ten warnings and ten notices of a step and drops the rest in silence; so the gravest come first, the rest is counted, and
// the whole list goes to the job summary.

import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts'
import { visible, withoutCommands } from '../source/visible.ts'
import { inWords } from './diagnostics-text.ts'
import { rangeIn, type Failure, type FindingsReport } from './findings-report.ts'

const MOST = 10

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/** @param isSummarized whether the whole list stands in the job summary */
export function githubFindings(report: FindingsReport, isSummarized: boolean): string {
  const { accepted, diagnostics, files } = report
  const shown = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    diagnostics.filter((one) => one.severity === severity).slice(0, MOST),
  )
  const more = diagnostics.length - shown.length
  const where = isSummarized ? 'in the job summary' : 'in the text of rbm validate'
  return [
    ...shown.map((diagnostic) => commandOf(report, diagnostic)),
    ...(more === 0 ? [] : [`${more} more ${where}.`]),
    inWords(diagnostics, files.length, accepted),
    '',
  ].join('\n')
}

export function githubFailure({ message, hint }: Failure): string {
  return `${command('error', { title: 'rbm' }, hint === undefined ? [message] : [message, hint])}\n`
}

function commandOf(report: FindingsReport, diagnostic: Diagnostic): string {
  const { severity, rule, at, message, hint, related = [] } = diagnostic
  const { start, end } = rangeIn(report, at)
  // GitHub refuses columns where a finding spans lines.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const { inRepository } = report.folder
  const properties = {
    file: inRepository + at.path,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: rule,
  }
  const lines = [
    message,
    ...(hint === undefined ? [] : [hint]),
    ...related.map(
      ({ at, message }) => `see ${inRepository}${at.path}:${rangeIn(report, at).start.line} ${message}`,
    ),
  ]
  return command(COMMAND[severity], properties, lines)
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${given.join(',')}::${lines.map((line) => data(visible(line))).join('%0A')}`
}

/** As GitHub's own toolkit escapes. Old commands, `##[…]`, are found anywhere in a line, so they are spelt out. */
function data(text: string): string {
  return withoutCommands(text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A'))
}

/** A path keeps its line breaks, so that GitHub finds the file; what else would hide in a log is spelt out. */
function property(text: string): string {
  return visible(data(text).replace(/:/g, '%3A').replace(/,/g, '%2C'))
}
