// The comment on a pull request: what it says, and whether there is enough to say.

import { MOST_CHARACTERS } from '../comment/post-comment.ts'
import type { HostKind } from '../comment/pull-request.ts'
import type { Basis } from '../costing/facts/cost-fact.ts'
import { compareRatios, parseDecimal, subtract, ZERO, type Ratio } from '../money/ratio.ts'
import { renderDiffMarkdown } from '../render/diff-markdown.ts'
import { escapeMarkdown } from '../render/markdown-text.ts'
import { withoutCommands } from '../source/visible.ts'
import type { DiffReport } from '../tables/diff-report.ts'

export interface CommentContent {
  /** The view of the cost that is shown. */
  readonly basis: Basis
  /** A report that was made elsewhere. */
  readonly from?: string
  readonly minChanges?: number
  readonly minCost?: Ratio
}

/** Written by another run, in which the author of the pull request may have had a hand. */
const FROM_ELSEWHERE =
  'This comes from a run that the author of the changes can influence. Before you rely on it, run rbm diff yourself.\n\n'

export function bodyOf(
  report: DiffReport,
  folder: string,
  kind: HostKind,
  { basis, from }: CommentContent,
): string {
  const note = from === undefined ? '' : FROM_ELSEWHERE
  // A pull request to several plans has a comment for each.
  const which = folder === '' ? '' : `Of the plan in ${escapeMarkdown(folder.slice(0, -1))}:\n\n`
  const head = withoutCommands(`${which}${note}`)
  const most = MOST_CHARACTERS[kind] - Buffer.byteLength(head)
  return `${head}${renderDiffMarkdown(report, { basis, most })}`
}

/** Whether a comment is begun for it. What is not known is never taken for little. */
export function isWorth(report: DiffReport, { minChanges, minCost }: CommentContent): boolean {
  const { changes, complete } = report
  if (!complete) return true
  if (changes.length >= (minChanges ?? (minCost === undefined ? 1 : Infinity))) return true
  if (minCost === undefined || changes.length === 0) return false
  const difference = differenceOf(report)
  return difference === undefined || compareRatios(difference, minCost) >= 0
}

/** By how much full cost changes, up or down; undefined where that is not known. */
function differenceOf({ cost }: DiffReport): Ratio | undefined {
  if (cost === null || !cost.complete) return undefined
  const text = cost.bridges.find(({ basis }) => basis === 'full')?.total.difference
  const difference = text === undefined ? undefined : parseDecimal(text)
  if (difference === undefined) return undefined
  return difference.numerator < 0n ? subtract(ZERO, difference) : difference
}
