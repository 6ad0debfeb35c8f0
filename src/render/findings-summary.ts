// All findings as Markdown for a page that a CI system shows of a job. Inert: a plan can make no link, image or mention in it.

import { gravestFirst, type Diagnostic } from '../diagnostic/diagnostic.ts'
import { inWords } from './diagnostics-text.ts'
import { rangeIn, type FindingsReport } from './findings-report.ts'
import { escapeMarkdown } from './markdown-text.ts'

/**
 * The gravest first, as many as there is room for; the rest is counted. Empty where not even the counts fit.
 *
 * @param room in bytes of UTF-8
 */
export function findingsSummary(report: FindingsReport, room: number): string {
  const { accepted, diagnostics, files } = report
  const head = `### rbm validate\n\n${inWords(diagnostics, files.length, accepted)}\n`
  const table = '\n| Severity | Place | Finding | Rule |\n| --- | --- | --- | --- |\n'
  const rows = gravestFirst(diagnostics).map((diagnostic) => row(report, diagnostic))
  const foot = (more: number) => (more === 0 ? '' : `\n${more} more in the text of rbm validate.\n`)
  let left = room - bytes(head) - bytes(table) - bytes(foot(rows.length))
  const fitting = rows.findIndex((text) => (left -= bytes(text)) < 0)
  const shown = fitting < 0 ? rows : rows.slice(0, fitting)
  const text =
    rows.length === 0
      ? head
      : `${head}${shown.length === 0 ? '' : table}${shown.join('')}${foot(rows.length - shown.length)}`
  return bytes(text) <= room ? text : ''
}

function row(report: FindingsReport, { severity, at, message, hint, rule }: Diagnostic): string {
  const { line, column } = rangeIn(report, at).start
  const place = `${report.folder.inRepository}${at.path}:${line}:${column}`
  const finding = hint === undefined ? message : `${message} ${hint}`
  return `| ${severity} | ${escapeMarkdown(place)} | ${escapeMarkdown(finding)} | \`${rule}\` |\n`
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}
