// Revisions of a plan that are checked together share what is the same in both, down to what lines cost and how they are split. Nobody
// may see that in a result: each is what it would be if the other were not there, on generated plans and random edits of single files.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bridgeEach } from '../../src/costing/bridge/cost-bridge.ts'
import { BASES, type Basis, type Grouping } from '../../src/costing/facts/cost-fact.ts'
import { readingOnce } from '../../src/document/reading-once.ts'
import { checkingOnce, checkPlan, type CheckedPlan } from '../../src/pipeline.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { tabulateBridge } from '../../src/tables/bridge-table.ts'
import { planDrafts, writePlan } from '../support/generate-plan.ts'

/** Each makes other texts, which may be wrong ones, of whatever kind the file is. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/fte: [\d.]+/, 'fte: 1.5'),
  (text) => text.replace(/(per-year: *\{?\n? *\d{4}: )\d+/, '$19'),
  (text) => text.replace('priority: must', 'priority: wont'),
  (text) => text.replace('priority: could', 'priority: must'),
  (text) => text.replace(/outcome: (\S+)/, 'outcome: NONE'),
  (text) => text.replace(/share: \S+/, 'share: 12%'),
  (text) => text.replace(/grade: \S+/, 'grade: NONE'),
  (text) => text.replace(/^years: (\d{4}).*$/m, 'years: $1'),
  (text) => text.replace(/vacancy-rate: .*/, 'vacancy-rate: 9%'),
  (text) => text.replace(/worth: .*/, 'worth: 1.41'),
  (text) => text.replace(/currency: USD/, 'currency: EUR'),
  (text) => text.replace(/^( +)(- currency: USD)$/m, '$1- currency: EUR'),
  (text) => text.replace(/^kind: \S+$/m, 'kind: ['),
  () => 'kind: operational-plan\n',
]

const edits = fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...EDITS)), { minLength: 1, maxLength: 3 })

function editedAt(
  sources: readonly SourceFile[],
  chosen: readonly (readonly [at: number, edit: (text: string) => string])[],
): SourceFile[] {
  return chosen.reduce(
    (all, [at, edit]) => {
      const possible = all.filter(({ text }) => edit(text) !== text)
      const edited = possible[at % Math.max(possible.length, 1)]
      return all.map((one) => (one === edited ? { ...one, text: edit(one.text) } : one))
    },
    [...sources],
  )
}

interface Pair {
  readonly before: CheckedPlan
  readonly after: CheckedPlan
}

function together(before: readonly SourceFile[], after: readonly SourceFile[]): Pair {
  const check = checkingOnce(readingOnce())
  return { before: check(before), after: check(after) }
}

function alone(sources: readonly SourceFile[]): CheckedPlan {
  const checked = checkPlan(sources)
  // Other objects than those of the plan, so that a plan between two takes over nothing either.
  const costed = checked.cost.costed.map((one) => ({ ...one, output: { ...one.output } }))
  return { ...checked, cost: { ...checked.cost, costed } }
}

function factsOf({ cost }: CheckedPlan, basis: Basis): string[] {
  return cost
    .facts(basis)
    .map(({ amount, year, origin, funding, output, outcome, goal }) =>
      [amount, year, origin.path, origin.pointer, funding.id, output.id, outcome?.id, goal?.id].join(' '),
    )
}

/** Of each sort that a step between two plans could get wrong: links, Outputs, lines, sources, priorities. */
const GROUPINGS: readonly Grouping[] = ['goal', 'output', 'category', 'funding-source', 'priority']

/** The bridges by these, in both views, as they are printed, and year by year. */
function bridges({ before, after }: Pair): unknown {
  if (before.plan === undefined || after.plan === undefined) return undefined
  const { plan } = after
  const queries = BASES.flatMap((basis) => GROUPINGS.map((by) => ({ basis, by: [by] })))
  const made = bridgeEach({ plan: before.plan, cost: before.cost }, { plan, cost: after.cost }, [
    ...queries,
    { basis: 'full' as const, by: ['output', 'category'] as const },
  ])
  if ('kind' in made) return made
  return made.map((bridge) => [
    tabulateBridge(plan, bridge, { unit: 'unit', language: undefined, warnings: [] }),
    bridge.total,
    bridge.rows.map(({ byYear }) => byYear),
  ])
}

describe('on every generated plan, and edits of some of its files', () => {
  test('both revisions are found and costed as each alone, and so is the bridge between them', () => {
    fc.assert(
      fc.property(planDrafts, edits, edits, (draft, first, second) => {
        const before = editedAt(writePlan(draft), first)
        const after = editedAt(before, second)
        const [shared, apart] = [together(before, after), { before: alone(before), after: alone(after) }]
        for (const side of ['before', 'after'] as const) {
          expect(shared[side].diagnostics).toEqual(apart[side].diagnostics)
          for (const basis of BASES) expect(factsOf(shared[side], basis)).toEqual(factsOf(apart[side], basis))
        }
        expect(bridges(shared)).toEqual(bridges(apart))
      }),
      { numRuns: 60 },
    )
  })

  test('many edits leave a part that is shared, so the law above is about something', () => {
    const samples = fc.sample(fc.tuple(planDrafts, edits), { numRuns: 60, seed: 1 })
    const isPartlyShared = samples.map(([draft, chosen]) => {
      const before = writePlan(draft)
      const { before: earlier, after: later } = together(before, editedAt(before, chosen))
      const costed = new Set(earlier.cost.costed)
      const same = later.cost.costed.filter((one) => costed.has(one))
      return same.length > 0 && same.length < later.cost.costed.length
    })
    expect(isPartlyShared.filter(Boolean).length).toBeGreaterThan(15)
  })
})
