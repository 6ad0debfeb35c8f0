// What changed between two revisions, what that does to cost, and whether it keeps within the guardrails: the report that `rbm diff`
// draws and `rbm comment` posts.

import { compareDocuments } from '../compare/compare.ts'
import type { Document } from '../document/document.ts'
import { readingOnce, type ReadFile } from '../document/reading-once.ts'
import type { GuardedPlan } from '../guardrails/breach.ts'
import { breachesOf, guardrailsChanged } from '../guardrails/breaches.ts'
import { checkPlan, readTerms, type CheckedPlan } from '../pipeline.ts'
import { placesIn } from '../render/diagnostics-text.ts'
import { positionAt } from '../source/line-index.ts'
import { compareText } from '../source/origin.ts'
import type { SourceFile } from '../source/source-file.ts'
import { reportCost } from '../tables/diff-cost.ts'
import { reportBreach } from '../tables/diff-guardrails.ts'
import { reportChange, type DiffReport } from '../tables/diff-report.ts'
import { readComparison, type Comparison, type Side } from '../workspace/comparison.ts'
import { findRoot } from '../workspace/plan-repository.ts'
import type { CliContext } from './context.ts'

/**
 * What changed, as data.
 *
 * @throws RbmError when there is no plan here, or a revision does not exist
 */
export async function reportDiff(
  { host }: CliContext,
  base: string,
  head: string | undefined,
  { cost }: { readonly cost: boolean },
): Promise<DiffReport> {
  const root = findRoot(host, host.cwd)
  return reportOf(await readComparison(host, root, base, head, cost ? 'everything' : 'what differs'), cost)
}

function reportOf({ base, head, differs, joined }: Comparison, withCost: boolean): DiffReport {
  const read = readingOnce()
  const before = readSide(base, read, differs)
  const after = readSide(head, read, differs)
  const places = { base: placesIn(base.sources), head: placesIn(head.sources) }
  const changes = compareDocuments(before.documents, after.documents).map((change) => {
    const side = change.what === 'removed' || change.what === 'record-removed' ? 'base' : 'head'
    return reportChange(change, (at) => positionAt(places[side].find(at.path)?.lines ?? [0], at.start).line)
  })
  // What cannot be read on either side, such as a link, is no part of either plan.
  const isInBoth = (path: string) => before.unread.includes(path) && after.unread.includes(path)
  const notCompared = [
    ...before.unread.map((path) => ({ side: 'base' as const, path })),
    ...after.unread.map((path) => ({ side: 'head' as const, path })),
  ].filter(({ path }) => !isInBoth(path))
  const isSame = changes.length === 0 && notCompared.length === 0
  const checked =
    withCost && !isSame ? { before: checkedOf(base, read), after: checkedOf(head, read) } : undefined
  return {
    schemaVersion: '1.0',
    base: base.revision,
    head: head.revision,
    complete: notCompared.length === 0,
    notCompared,
    changes,
    cost: checked === undefined || changes.length === 0 ? null : costOfChanges(checked),
    ...(checked === undefined
      ? { guardrails: withCost ? [] : null, guardrailNotes: [] }
      : guardrailsOf({ base, head, joined }, checked, read)),
  }
}

interface CheckedSides {
  readonly before: CheckedPlan
  readonly after: CheckedPlan
}

function costOfChanges({ before, after }: CheckedSides): DiffReport['cost'] {
  if (before.plan === undefined || after.plan === undefined) return null
  const isComplete = before.missing('full').length === 0 && after.missing('full').length === 0
  const cost = reportCost(
    { plan: before.plan, cost: before.cost },
    { plan: after.plan, cost: after.cost },
    isComplete,
  )
  return cost ?? null
}

function checkedOf({ sources, unreadable }: Side, read: ReadFile): CheckedPlan {
  return checkPlan(sources, unreadable, { rules: 'of money', read })
}

function guardrailsOf(
  { base, head, joined }: Pick<Comparison, 'base' | 'head' | 'joined'>,
  { before, after }: CheckedSides,
  read: ReadFile,
): Pick<DiffReport, 'guardrails' | 'guardrailNotes'> {
  const judging = guardedBy(joined, before)
  if (judging.plan === undefined) {
    const note = 'The settings of the base cannot be read, so its guardrails are not known.'
    return { guardrails: null, guardrailNotes: [note] }
  }
  if (judging.plan.settings.guardrails.length === 0) return { guardrails: [], guardrailNotes: [] }
  const places = { before: placesIn(base.sources), after: placesIn(head.sources) }
  const earlier = guarded(base, head, judging, read)
  const later = guarded(head, base, after, read)
  const changes = compareDocuments(earlier.documents, later.documents)
  const change = { before: earlier, after: later, changes }
  return {
    guardrails: breachesOf(change).map((breach) =>
      reportBreach(breach, (side, at) => {
        return positionAt(places[side].find(at.path)?.lines ?? [0], at.start).line
      }),
    ),
    // Of the guardrails that the branch knew.
    guardrailNotes: guardrailsChanged({ ...change, before: { ...earlier, plan: before.plan } }),
  }
}

/** The plan of the base under the guardrails of the revision that a change asks to join, where that is a later one. */
function guardedBy(joined: SourceFile | undefined, checked: CheckedPlan): CheckedPlan {
  const terms = joined && readTerms([joined])
  const { plan } = checked
  if (plan === undefined || terms === undefined) return checked
  return {
    ...checked,
    plan: { ...plan, settings: { ...plan.settings, guardrails: terms.settings.guardrails } },
  }
}

/** With what is not in the other plan as it is here: also a file that its settings leave out. */
function guarded(side: Side, other: Side, { plan, cost, missing }: CheckedPlan, read: ReadFile): GuardedPlan {
  const texts = new Map(other.sources.map(({ path, text }) => [path, text]))
  const own = side.sources.filter(({ path, text }) => texts.get(path) !== text)
  const { documents } = readSide({ ...side, sources: own }, read, () => true)
  return { plan, cost, isMoneyKnown: missing('full').length === 0, documents }
}

/** The documents of a side that differ, and the files of which nothing could be read. */
function readSide(
  { sources, unreadable, limits }: Side,
  read: ReadFile,
  differs: (path: string) => boolean,
): { documents: Document[]; unread: string[] } {
  const documents: Document[] = []
  const unread = unreadable.map(({ at }) => at.path)
  for (const source of sources) {
    if (!differs(source.path)) continue
    const { document } = read(source, limits)
    if (document === undefined) unread.push(source.path)
    else documents.push(document)
  }
  return { documents, unread: unread.sort(compareText) }
}
