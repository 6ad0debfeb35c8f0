// What changed, for the comment on a pull request: one sentence, one table, and the details folded away. Inert: a plan can
// make no link, image, mention or heading in it, and nothing that could pass for a sentence of ours.

import { groupDigits } from '../money/amount.ts'
import { withoutCommands } from '../source/visible.ts'
import { amountIn, tabulateDiffCost } from '../tables/diff-cost-table.ts'
import { groupChanges, type ChangedElementGroup, type ChangeLine } from '../tables/diff-groups.ts'
import { acceptedInWords, breachesInWords, howToAccept, isAccepted } from '../tables/diff-guardrails.ts'
import type { ComparedRevision, DiffBridge, DiffReport } from '../tables/diff-report.ts'
import { summaryInWords } from '../tables/diff-summary.ts'
import { shorten, shortenQuotes } from './diff-text.ts'
import { escapeMarkdown } from './markdown-text.ts'
import { renderTableMarkdown } from './table-markdown.ts'

/** As many bytes of UTF-8 as the hosts of pull requests take for one comment: GitHub's bound is 65,536 characters. */
export const COMMENT_BYTES = 65_000

export interface DiffMarkdownOptions {
  /** The view of the cost that is shown first. */
  readonly basis: DiffBridge['basis']
  /** Bytes of UTF-8; what has no room is left out in the middle of the details, and counted. */
  readonly most?: number
}

export function renderDiffMarkdown(
  report: DiffReport,
  { basis, most = COMMENT_BYTES }: DiffMarkdownOptions,
): string {
  const head = [
    sentence(report, basis),
    ...incomplete(report),
    ...guardrailLines(report),
    ...costTables(report, basis, ['outcome'], most / 2),
  ].join('\n\n')
  const details = detailLines(report)
  if (details.length === 0) return withoutCommands(`${head}\n`)
  const others = costTables(report, basis, ['entity', 'funding-source', 'year'], most / 4)
  const more =
    others.length === 0
      ? ''
      : `\n\n<details><summary>Cost by entity, funding source and year</summary>\n\n${others.join('\n\n')}\n\n</details>`
  const open = '\n\n<details><summary>What changed</summary>\n\n'
  const close = `\n\n</details>${more}\n`
  const room = most - bytes(head) - bytes(open) - bytes(close)
  return withoutCommands(`${head}${open}${fitting(details, room).join('\n')}${close}`)
}

/** Of the view that is shown; rows that did not change are not. A table without some of its rows would be none: all or nothing. */
function costTables(
  { cost }: DiffReport,
  basis: DiffBridge['basis'],
  by: readonly DiffBridge['by'][],
  room: number,
): readonly string[] {
  if (cost === null) return []
  const tables = by.flatMap((grouping) => {
    const table = tabulateDiffCost(cost, { basis, by: grouping })
    return table === undefined ? [] : [renderTableMarkdown(table).trimEnd()]
  })
  if (bytes(tables.join('\n\n')) <= room) return tables
  const isIncomplete = cost.complete ? '' : ' and is INCOMPLETE'
  return [`The cost by ${by.join(', ')} has no room here${isIncomplete}; all of it: rbm diff`]
}

function sentence({ base, head, changes, cost }: DiffReport, basis: DiffBridge['basis']): string {
  const between = `from ${revision(base)} to ${revision(head)}`
  if (changes.length === 0) return `**The plan has not changed** ${between}.`
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`
  return `**${count} of the plan** ${between}: ${summaryInWords(changes)}.${costInWords(cost, basis)}`
}

/** ` The cost rises by CHF 30,000 to CHF 664,254,140.` */
function costInWords(cost: DiffReport['cost'], basis: DiffBridge['basis']): string {
  const total = cost?.bridges.find((one) => one.basis === basis)?.total
  if (cost === null || total === undefined) return ''
  const difference = amountIn(total.difference)
  const { currency } = cost
  const now = `${currency} ${shownAmount(total.after)}`
  if (difference === 0n) return ` In total it costs as much as before, ${now}.`
  const by = `${currency} ${shownAmount(total.difference.replace('-', ''))}`
  return ` The cost ${difference > 0n ? 'rises' : 'falls'} by ${by} to ${now}.`
}

/** `1234567.00` -> `1,234,567`. */
function shownAmount(written: string): string {
  return groupDigits(written.replace(/\.0+$/, ''))
}

/** `main (1a2b3c4d)`: the name of a branch is a stranger's, too. */
function revision({ revision, commit }: ComparedRevision): string {
  if (revision === null) return 'the files here'
  const short = commit?.slice(0, 8)
  if (short === undefined || revision === commit) return escapeMarkdown(short ?? shorten(revision))
  return `${escapeMarkdown(shorten(revision))} (${escapeMarkdown(short)})`
}

function incomplete({ notCompared }: DiffReport): string[] {
  if (notCompared.length === 0) return []
  const paths = notCompared.slice(0, 10).map(({ path }) => escapeMarkdown(shorten(path)))
  const more = notCompared.length > 10 ? ` and ${notCompared.length - 10} more` : ''
  return [
    `**INCOMPLETE**: what changed in these files is not known, for they could not be read: ${paths.join(', ')}${more}.`,
  ]
}

/** Of hundreds of breaches the first are enough to know that there are too many. */
const MOST_BREACHES = 20

function guardrailLines({ guardrails, guardrailNotes }: DiffReport): string[] {
  const breaches = guardrails ?? []
  if (breaches.length === 0 && guardrailNotes.length === 0) return []
  const open = breaches.filter((breach) => !isAccepted(breach))
  const shown = [...open, ...breaches.filter(isAccepted)].slice(0, MOST_BREACHES)
  const left = breaches.length - shown.length
  const lines = shown.map((breach) => {
    const said = `${shorten(breach.message, LONGEST_MESSAGE)} ${shorten(acceptedInWords(breach) ?? howToAccept(breach), LONGEST_MESSAGE)}`
    return `- **${escapeMarkdown(breach.guardrail)}** ${escapeMarkdown(said)}`
  })
  const notes = guardrailNotes.map((note) => `- ${escapeMarkdown(note)}`)
  const more = left === 0 ? [] : [`- … ${left} more; all of them: rbm diff`]
  return [`**${escapeMarkdown(breachesInWords(guardrails))}**\n\n${[...notes, ...lines, ...more].join('\n')}`]
}

const LONGEST_MESSAGE = 400

function detailLines({ changes }: DiffReport): string[] {
  return groupChanges(changes).flatMap(({ title, elements }) => [
    bold(title),
    '',
    ...elements.flatMap(elementLines),
    '',
  ])
}

function elementLines({ id, title, lines }: ChangedElementGroup): string[] {
  if (id === undefined) return lines.map((line) => `- ${changeLine(line)}`)
  const name = `${bold(id)}${title === undefined ? '' : ` ${escapeMarkdown(shorten(title))}`}`
  const only = lines.length === 1 && lines[0]!.inside === undefined ? lines[0]!.change : undefined
  if (only?.what === 'added' || only?.what === 'removed') return [`- ${name} (${escapeMarkdown(only.words)})`]
  return [`- ${name}`, ...lines.map((line) => `  - ${changeLine(line)}`)]
}

/** Four asterisks around nothing would draw a line across the page. */
function bold(text: string): string {
  const shown = escapeMarkdown(text).trim()
  return shown === '' ? '(without a name)' : `**${shown}**`
}

/** Escaped as one text: what is harmless in two pieces may not be in one. */
function changeLine({ inside, change }: ChangeLine): string {
  const about = inside === undefined ? '' : `${inside}: `
  const shown = escapeMarkdown(`${about}${shortenQuotes(change.words)}`).trim()
  // A dash with nothing behind it would make a heading of the line above.
  return shown === '' ? '(without words)' : shown
}

/** The lines that fit, from both ends; in their middle, how many were left out. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  const sizes = lines.map((line) => bytes(line) + 1)
  if (sizes.reduce((sum, size) => sum + size, 0) <= room) return lines
  const leftOut = (count: number) => ['', `… ${count} lines were left out here; all of them: rbm diff`, '']
  let left = room - bytes(leftOut(lines.length).join('\n')) - 1
  let first = 0
  let last = lines.length
  while (first < last) {
    const next = first <= lines.length - last ? first : last - 1
    if (sizes[next]! > left) break
    left -= sizes[next]!
    if (next === first) first += 1
    else last -= 1
  }
  return [...lines.slice(0, first), ...leftOut(last - first), ...lines.slice(last)]
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}
