// What a change does to cost, and whether it keeps within the guardrails: both plans are checked whole. A module of its own, because
// whoever asks only what changed loads none of it.

import { compareDocuments } from '../compare/compare.ts'
import type { Reading, ReadOnce } from '../document/reading-once.ts'
import type { GuardedPlan } from '../guardrails/breach.ts'
import { breachesOf, guardrailsChanged } from '../guardrails/breaches.ts'
import { checkingOnce, readTerms, type CheckedPlan } from '../pipeline.ts'
import { placesIn } from '../render/diagnostics-text.ts'
import { positionAt } from '../source/line-index.ts'
import type { SourceFile } from '../source/source-file.ts'
import { reportCost } from '../tables/diff-cost.ts'
import { reportBreach } from '../tables/diff-guardrails.ts'
import type { DiffReport } from '../tables/diff-report.ts'
import type { Comparison, Side } from '../workspace/comparison.ts'
import { readSide } from './read-side.ts'

type Judged = Pick<DiffReport, 'cost' | 'guardrails' | 'guardrailNotes'>

/**
 * @param read knows what was read already
 * @param reading how the rest is read
 * @param isChanged whether anything changed that has a cost to tell
 */
export function judgeChange(
  { base, head, joined }: Pick<Comparison, 'base' | 'head' | 'joined'>,
  { read, reading }: { readonly read: ReadOnce; readonly reading: Reading | undefined },
  isChanged: boolean,
): Judged {
  const check = checkingOnce(read)
  // What the head has in common with the base is known then.
  const before = check(base.sources, base.unreadable, { rules: 'of money', reading })
  const after = check(head.sources, head.unreadable, { rules: 'of money' })
  const checked = { before, after }
  return {
    cost: isChanged ? costOfChanges(checked) : null,
    ...guardrailsOf({ base, head, joined }, checked, read),
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

function guardrailsOf(
  { base, head, joined }: Pick<Comparison, 'base' | 'head' | 'joined'>,
  { before, after }: CheckedSides,
  read: ReadOnce,
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
function guarded(side: Side, other: Side, { plan, cost, missing }: CheckedPlan, read: ReadOnce): GuardedPlan {
  const texts = new Map(other.sources.map(({ path, text }) => [path, text]))
  const own = side.sources.filter(({ path, text }) => texts.get(path) !== text)
  const { documents } = readSide({ ...side, sources: own }, read, () => true)
  return { plan, cost, isMoneyKnown: missing('full').length === 0, documents }
}
