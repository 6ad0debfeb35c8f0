// The laws of the risk register ([R10]), on generated plans: every risk stands in one place of each map, every category sums
// up to the register, and no Outcome has more money at risk than it costs.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moneyAtRisk } from '../../src/costing/risks/money-at-risk.ts'
import { heatMapOf, MAP_STAGES, registerOf, sumsBy } from '../../src/costing/risks/risk-register.ts'
import { pursuedRisksOf } from '../../src/model/plan.ts'
import { item, planDrafts, reorder, writePlan, type PlanDraft } from '../support/generate-plan.ts'
import { costPlan, type CostedPlan } from '../support/plan-sources.ts'

const RUNS = { numRuns: 40 }

const level = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined })

const riskRows = fc.array(
  fc.record({
    affects: fc.subarray(['ea', 'ea-a1', 'ea-b2', 'o1', 'tp1', 'g1', 'nothing'], { minLength: 1 }),
    category: fc.constantFrom('strategic', 'financial', undefined),
    levels: fc.tuple(level, level, level, level),
    appetite: fc.constantFrom('none', 'high', undefined),
  }),
  { maxLength: 8 },
)

const plansWithRisks = fc.tuple(planDrafts, riskRows).map(([draft, rows]): PlanDraft => {
  const number = (value: number | undefined) => (value === undefined ? undefined : String(value))
  const risks = rows.map(({ affects, category, levels, appetite }, i) =>
    item({
      id: `risk-${i}`,
      title: 'Event',
      affects,
      'risk-category': category,
      likelihood: number(levels[0]),
      impact: number(levels[1]),
      'residual-likelihood': number(levels[2]),
      'residual-impact': number(levels[3]),
      appetite,
    }),
  )
  return { files: new Map([...draft.files, ['risks.yaml', item({ kind: 'risk-register', risks })]]) }
})

/** Whatever the register, maps, sums and money say, by ids: bound objects of two readings are never the same. */
function said({ plan, cost }: CostedPlan) {
  const { risks, atRest } = registerOf(plan)
  const { outcomes, total } = moneyAtRisk(cost.facts('full'), risks)
  return {
    order: risks.map(({ risk, score }) => [risk.id, score]),
    atRest,
    maps: MAP_STAGES.map((stage) => heatMapOf(plan, risks, stage)),
    sums: sumsBy(plan, risks, 'category'),
    money: outcomes.map(({ outcome, ...money }) => ({ outcome: outcome?.id, ...money })),
    total,
  }
}

describe('risks', () => {
  test('each pursued risk stands in exactly one cell of each map, or is listed as not rated', () => {
    fc.assert(
      fc.property(plansWithRisks, (draft) => {
        const costed = costPlan(writePlan(draft))
        const { order, atRest, maps } = said(costed)
        const ids = order.map(([id]) => id)
        expect([...ids, ...atRest].sort()).toEqual(
          expect.arrayContaining(pursuedRisksOf(costed.plan).map(({ id }) => id)),
        )
        for (const { rows, notRated } of maps) {
          const placed = [...rows.flat().flatMap(({ risks }) => risks), ...notRated]
          expect(placed.sort()).toEqual([...ids].sort())
        }
      }),
      RUNS,
    )
  })

  test('the sums by category add up to the register', () => {
    fc.assert(
      fc.property(plansWithRisks, (draft) => {
        const { order, sums } = said(costPlan(writePlan(draft)))
        expect(sums.reduce((all, { count }) => all + count, 0)).toBe(order.length)
        for (const { count, byLevel, withoutLevel } of sums) {
          expect([...byLevel.values()].reduce((all, one) => all + one, withoutLevel)).toBe(count)
        }
      }),
      RUNS,
    )
  })

  test('money at risk is a part of what the Outcome costs, and nothing without a risk; the cost adds up to the plan', () => {
    fc.assert(
      fc.property(plansWithRisks, (draft) => {
        const { plan, cost } = costPlan(writePlan(draft))
        const facts = cost.facts('full').filter(({ amount }) => amount >= 0n)
        const { outcomes, total } = moneyAtRisk(facts, registerOf(plan).risks)
        for (const { atRisk, cost: all, risks } of outcomes) {
          expect(atRisk >= 0n && atRisk <= all).toBe(true)
          expect(risks.length > 0 || atRisk === 0n).toBe(true)
        }
        expect(total.cost).toBe(facts.reduce((sum, { amount }) => sum + amount, 0n))
        expect(moneyAtRisk(facts, []).total.atRisk).toBe(0n)
      }),
      RUNS,
    )
  })

  test('the order of files, keys and items changes nothing', () => {
    fc.assert(
      fc.property(plansWithRisks, fc.integer(), (draft, seed) => {
        expect(said(costPlan(writePlan(reorder(draft, seed))))).toEqual(said(costPlan(writePlan(draft))))
      }),
      RUNS,
    )
  })
})
