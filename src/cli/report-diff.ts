// What changed between two revisions, what that does to cost, and whether it keeps within the guardrails: the report that `rbm diff`
// draws and `rbm comment` posts.

import { hasNewEdition, withCarriedOver } from '../compare/carried-over.ts'
import type { PlanChange } from '../compare/change.ts'
import { compareDocuments } from '../compare/compare.ts'
import { readingOnce, type ReadFile } from '../document/reading-once.ts'
import { placesIn } from '../render/diagnostics-text.ts'
import { positionAt } from '../source/line-index.ts'
import { reportChange, type DiffReport } from '../tables/diff-report.ts'
import { readComparison, type Comparison } from '../workspace/comparison.ts'
import { findRoot } from '../workspace/plan-repository.ts'
import type { CliContext } from './context.ts'
import { howToRead } from './large-plan.ts'
import { readSide } from './read-side.ts'

/**
 * What changed, as data.
 *
 * @throws RbmError when there is no plan here, or a revision does not exist
 */
export async function reportDiff(
  context: CliContext,
  base: string,
  head: string | undefined,
  { cost }: { readonly cost: boolean },
): Promise<DiffReport> {
  const { host } = context
  const root = findRoot(host, host.cwd)
  const readWhole = () => readComparison(host, root, base, head, 'everything')
  if (cost) return await reportOf(context, await readWhole(), readWhole, true)
  const comparison = await readComparison(host, root, base, head, 'what differs')
  return await reportOf(context, comparison, readWhole, false)
}

async function reportOf(
  context: CliContext,
  comparison: Comparison,
  readWhole: () => Promise<Comparison>,
  withCost: boolean,
): Promise<DiffReport> {
  const { base, head, differs, joined } = comparison
  const read = readingOnce()
  const before = readSide(base, read, differs)
  const after = readSide(head, read, differs)
  const places = { base: placesIn(base.sources), head: placesIn(head.sources) }
  const compared = compareDocuments(before.documents, after.documents)
  const told = hasNewEdition(compared)
    ? fromEarlierEditions(compared, withCost ? comparison : await readWhole(), read)
    : compared
  const changes = told.map((change) => {
    const side = change.what === 'removed' || change.what === 'record-removed' ? 'base' : 'head'
    return reportChange(change, (at) => positionAt(places[side].find(at.path)?.lines ?? [0], at.start).line)
  })
  // What cannot be read on either side, such as a link, is no part of either plan.
  const isInBoth = (path: string) => before.unread.includes(path) && after.unread.includes(path)
  const notCompared = [
    ...before.unread.map((path) => ({ side: 'base' as const, path })),
    ...after.unread.map((path) => ({ side: 'head' as const, path })),
  ].filter(({ path }) => !isInBoth(path))
  const report = {
    schemaVersion: '1.0',
    base: base.revision,
    head: head.revision,
    complete: notCompared.length === 0,
    notCompared,
    changes,
  } as const
  if (!withCost) return { ...report, cost: null, guardrails: null, guardrailNotes: [] }
  const isSame = changes.length === 0 && notCompared.length === 0
  if (isSame) return { ...report, cost: null, guardrails: [], guardrailNotes: [] }
  const { judgeChange } = await import('./judge-change.ts')
  const reading = await howToRead(context, base)
  return { ...report, ...judgeChange({ base, head, joined }, { read, reading }, changes.length > 0) }
}

/** The edition before a new one is mostly a file that nobody touched. */
function fromEarlierEditions(
  changes: readonly PlanChange[],
  { base, head }: Comparison,
  read: ReadFile,
): PlanChange[] {
  const [before, after] = [base, head].map((side) => readSide(side, read, () => true).documents)
  return withCarriedOver(changes, before!, after!)
}
