// The laws of the cut line ([R17], [D12]), on generated plans.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePriority, cutLine, type CutLine } from '../../src/costing/cut-line/cut-line.ts'
import { FUNDING_CLASSES } from '../../src/model/organization.ts'
import { CERTAINTIES } from '../../src/model/financial-plan.ts'
import { item, planDrafts, reorder, writePlan, type Item, type PlanDraft } from '../support/generate-plan.ts'
import { costPlan, type CostedPlan } from '../support/plan-sources.ts'

const RUNS = { numRuns: 60 }

/** Revenue of every sort: free, earmarked for Outputs, Outcomes and entities, of all sources and certainties. */
const revenueRows = fc.array(
  fc.record({
    funding: fc.constantFrom('CORE', 'FEES', 'DONOR', 'FRIENDS'),
    amount: fc.integer({ min: 0, max: 3_000_000 }),
    earmark: fc.constantFrom(undefined, 'ea', 'ea-a1', 'ea-b2', 'o1', 'tp1', 'g1'),
    certainty: fc.constantFrom(...CERTAINTIES),
  }),
  { maxLength: 6 },
)

const plansWithRevenue = fc.tuple(planDrafts, revenueRows).map(([draft, rows]): PlanDraft => {
  const known = new Set(
    [...draft.files.values()].flatMap((file) =>
      ['outputs', 'outcomes', 'goals', 'entities', 'thematic-priorities'].flatMap((key) =>
        ((file.get(key) as readonly Item[] | undefined) ?? []).map((one) => one.get('id') as string),
      ),
    ),
  )
  const revenue = rows.map(({ funding, amount, earmark, certainty }, i) =>
    item({
      id: `rev-${i}`,
      title: 'Revenue',
      funding,
      'per-year': String(amount),
      certainty,
      'earmarked-for': earmark !== undefined && known.has(earmark) ? [earmark] : undefined,
    }),
  )
  const files = new Map(draft.files)
  const plan = files.get('financial-plan.yaml')!
  files.set(
    'financial-plan.yaml',
    new Map([...plan, ...(revenue.length > 0 ? [['revenue', revenue] as const] : [])]),
  )
  return { files }
})

function linesOf({ plan, cost }: CostedPlan, certainty: 'signed' | 'pledged' | 'pipeline'): CutLine[] {
  return FUNDING_CLASSES.map((fundingClass) =>
    cutLine(plan, cost.facts('direct'), fundingClass, {
      years: plan.period.years,
      funding: undefined,
      certainties: CERTAINTIES.slice(0, CERTAINTIES.indexOf(certainty) + 1),
      envelopes: new Map(),
    }),
  )
}

const fundedIn = ({ entries }: CutLine): string[] =>
  entries.filter(({ state }) => state === 'funded' || state === 'earmarked').map(({ output }) => output.id)

const told = (line: CutLine) => [
  line.entries.map(({ output, cost, state, unpaid }) => [
    output.id,
    cost,
    state,
    unpaid.map(({ amount, why }) => [amount, why]),
  ]),
  line.funding?.purses.map(({ row, amount, used, idle }) => [row?.id, amount, used, idle]),
]

describe('on every generated plan', () => {
  test('funded and not funded are the cost, and the entries are the facts of the class', () => {
    fc.assert(
      fc.property(plansWithRevenue, (draft) => {
        const costed = costPlan(writePlan(draft))
        for (const line of linesOf(costed, 'signed')) {
          const facts = costed.cost
            .facts('direct')
            .filter(({ funding }) => funding.class === line.fundingClass)
          expect(line.cost).toBe(facts.reduce((sum, { amount }) => sum + amount, 0n))
          if (line.funding === undefined) continue
          const { funded, notFunded, available, leftOver } = line.funding
          expect(funded + notFunded).toBe(line.cost)
          expect(funded + leftOver).toBe(available)
        }
      }),
      RUNS,
    )
  })

  test('the order is total, and nothing behind the line is funded but by money of its own', () => {
    fc.assert(
      fc.property(plansWithRevenue, (draft) => {
        for (const line of linesOf(costPlan(writePlan(draft)), 'signed')) {
          const outputs = line.entries.map(({ output }) => output)
          expect([...outputs].reverse().sort(comparePriority)).toEqual(outputs)
          const first = line.entries.findIndex(({ state }) => state === 'not funded')
          line.entries.forEach(({ state }, i) => {
            if (state === 'earmarked') expect(i > first && first >= 0).toBe(true)
            if (state === 'earmarked')
              expect(line.funding!.purses.some(({ row, source }) => row ?? source)).toBe(true)
          })
        }
      }),
      RUNS,
    )
  })

  test('more money never takes anything from anybody', () => {
    fc.assert(
      fc.property(plansWithRevenue, (draft) => {
        const costed = costPlan(writePlan(draft))
        const [less, more, most] = (['signed', 'pledged', 'pipeline'] as const).map((one) =>
          linesOf(costed, one),
        )
        less!.forEach((line, i) => {
          expect(fundedIn(more![i]!)).toEqual(expect.arrayContaining(fundedIn(line)))
          expect(fundedIn(most![i]!)).toEqual(expect.arrayContaining(fundedIn(more![i]!)))
        })
      }),
      RUNS,
    )
  })

  test('the order of files, keys and items changes nothing', () => {
    fc.assert(
      fc.property(plansWithRevenue, fc.integer(), (draft, seed) => {
        const one = linesOf(costPlan(writePlan(draft)), 'pledged')
        const other = linesOf(costPlan(writePlan(reorder(draft, seed))), 'pledged')
        expect(other.map(told)).toEqual(one.map(told))
      }),
      RUNS,
    )
  })
})
