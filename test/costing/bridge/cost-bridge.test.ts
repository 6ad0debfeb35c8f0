// The bridge from the cost of one plan to that of another: worked out by hand, and held by laws on plans at random.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BRIDGE_EFFECTS,
  bridgeCost,
  type BridgeAmounts,
  type CostedPlan,
} from '../../../src/costing/bridge/cost-bridge.ts'
import { GROUPINGS, type Grouping } from '../../../src/costing/facts/cost-fact.ts'
import { checkPlan } from '../../../src/pipeline.ts'
import { planDrafts, writePlan, type Item, type PlanDraft, type Value } from '../../support/generate-plan.ts'
import { costPlan } from '../../support/plan-sources.ts'
import { smallPlan, type SmallPlan } from '../../support/small-plan.ts'

function costed(plan: SmallPlan): CostedPlan {
  const { plan: bound, cost } = checkPlan(smallPlan(plan))
  return { plan: bound!, cost }
}

const OUTPUT = `
  - id: B-1
    title: One
    priority: must
    contributes-to:
      - {outcome: OC-1, share: 60%}
      - {outcome: OC-2, share: 40%}
    costs:
      - {category: travel-events, per-year: {2028: 1000}, currency: EUR}
    personnel:
      - {grade: P-3, fte: {2028: 2}}
  - id: B-2
    title: Services
    priority: must
    serves: [{entity: BUR, share: 100%}]
    costs:
      - {category: travel-events, per-year: {2028: 300}}
`
const RATES = `exchange-rates:\n  - {currency: EUR, worth: {2028: 0.9}}\n`
const COSTS = `standard-costs:\n  - {grade: P-3, category: personnel, per-year: {2028: 250000}}\n`
const PLAN: Required<Pick<SmallPlan, 'outputs' | 'financialPlan' | 'standardCosts'>> = {
  outputs: OUTPUT,
  financialPlan: RATES,
  standardCosts: COSTS,
}

/** Whole francs of the total, as a list: before, volume, price, exchange, reallocation, priority, after. */
function total(after: Partial<SmallPlan>, by: Grouping = 'outcome', key?: string | null): number[] {
  const bridges = bridgeCost(costed(PLAN), costed({ ...PLAN, ...after }), { basis: 'full', by: [by] })!
  const [{ rows, total }] = bridges as [(typeof bridges)[0]]
  return inFrancs(key === undefined ? total : rows.find((row) => row.key === key)!)
}

function inFrancs({ before, effects, after }: BridgeAmounts): number[] {
  return [before, ...BRIDGE_EFFECTS.map((effect) => effects[effect]), after].map(
    (amount) => Number(amount) / 100,
  )
}

describe('What a change does to cost', () => {
  test('is volume where there is more of something, at the earlier price', () => {
    const more = OUTPUT.replace('fte: {2028: 2}', 'fte: {2028: 3}')
    expect(total({ outputs: more })).toEqual([501_200, 250_000, 0, 0, 0, 0, 751_200])
  })

  test('is price where the same costs more: standard costs and vacancy', () => {
    expect(total({ standardCosts: COSTS.replace('250000', '255000') })).toEqual([
      501_200, 0, 10_000, 0, 0, 0, 511_200,
    ])
    expect(total({ standardCosts: `vacancy-rate: {2028: 5%}\n${COSTS}` })).toEqual([
      501_200, 0, -25_000, 0, 0, 0, 476_200,
    ])
  })

  test('is of both kinds where both change: the new volume at the old price, then its price', () => {
    const outputs = OUTPUT.replace('fte: {2028: 2}', 'fte: {2028: 3}')
    expect(total({ outputs, standardCosts: COSTS.replace('250000', '255000') })).toEqual([
      501_200, 250_000, 15_000, 0, 0, 0, 766_200,
    ])
  })

  test('is exchange where a currency is worth more', () => {
    expect(total({ financialPlan: RATES.replace('0.9', '0.95') })).toEqual([501_200, 0, 0, 50, 0, 0, 501_250])
  })

  test('is price where support cost is declared or changed', () => {
    const rates = `${RATES}support-cost:\n  - {funding: RB, rate: {2028: 10%}}\n`
    expect(total({ financialPlan: rates })).toEqual([501_200, 0, 50_120, 0, 0, 0, 551_320])
  })

  test('is reallocation where shares change, and then adds up to nothing', () => {
    const outputs = OUTPUT.replace('60%', '50%').replace('40%', '50%')
    expect(total({ outputs })).toEqual([501_200, 0, 0, 0, 0, 0, 501_200])
    expect(total({ outputs }, 'outcome', 'OC-1')).toEqual([300_720, 0, 0, 0, -50_120, 0, 250_600])
    expect(total({ outputs }, 'outcome', 'OC-2')).toEqual([200_480, 0, 0, 0, 50_120, 0, 250_600])
  })

  test('is reallocation where an Outcome goes to other Goals', () => {
    const strategicPlan = `
goals:
  - {id: G1, title: First}
  - {id: G2, title: Second}
impacts: []
thematic-priorities:
  - {id: TP1, title: All}
outcomes:
  - {id: OC-1, title: Use, thematic-priority: TP1, contributes-to: [{goal: G2}]}
  - {id: OC-2, title: Skill, thematic-priority: TP1}
`
    expect(total({ strategicPlan }, 'goal', 'G1')).toEqual([300_720, 0, 0, 0, -300_720, 0, 0])
    expect(total({ strategicPlan }, 'goal', 'G2')).toEqual([0, 0, 0, 0, 300_720, 0, 300_720])
  })

  test('is priority where an Output is no longer pursued, or another class', () => {
    const outputs = OUTPUT.replace('priority: must', 'priority: could')
    expect(total({ outputs }, 'priority', 'must')).toEqual([501_200, 0, 0, 0, 0, -501_200, 0])
    expect(total({ outputs }, 'priority', 'could')).toEqual([0, 0, 0, 0, 0, 501_200, 501_200])
  })

  test('of what the earlier plan did not know has no earlier price', () => {
    const outputs = OUTPUT.replace('grade: P-3', 'grade: P-4').replace('EUR', 'USD')
    const standardCosts = `${COSTS}  - {grade: P-4, category: personnel, per-year: {2028: 300000}}\n`
    const financialPlan = `${RATES}  - {currency: USD, worth: {2028: 0.8}}\n`
    expect(total({ outputs, standardCosts, financialPlan })).toEqual([501_200, 99_900, 0, 0, 0, 0, 601_100])
  })

  test('cannot be said between two currencies', () => {
    const settings = 'currency: JPY\nyears: 2028-2029\n'
    const query = { basis: 'direct', by: ['outcome'] } as const
    expect(bridgeCost(costed(PLAN), costed({ ...PLAN, settings }), query)).toBeUndefined()
  })
})

/** The plan with every number and share somewhere in it changed at random, as a planner might. */
function change(draft: PlanDraft, seed: number): PlanDraft {
  let state = seed >>> 0
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const changed = (key: string, value: Value): Value => {
    if (typeof value === 'string') {
      if (key === 'priority' && random(4) === 0) return ['must', 'should', 'could'][random(3)]!
      return /^\d+$/.test(value) && AMOUNTS.has(key) && random(3) === 0
        ? String(Number(value) + random(50))
        : value
    }
    if (value instanceof Map) {
      return new Map(
        [...value].map(([inner, one]) => [inner, changed(/^\d{4}$/.test(inner) ? key : inner, one)]),
      )
    }
    return (value as readonly Value[]).map((one) => changed(key, one))
  }
  return { files: new Map([...draft.files].map(([path, root]) => [path, changed('', root) as Item])) }
}

const AMOUNTS = new Set(['per-year', 'fte', 'work-months', 'worth'])

describe('Whatever changes', () => {
  test('the columns of every row add up to its difference, rows to the total, in every grouping and view', () => {
    fc.assert(
      fc.property(planDrafts, fc.nat(), (draft, seed) => {
        const before = costPlan(writePlan(draft))
        const after = costPlan(writePlan(change(draft, seed)))
        for (const basis of ['direct', 'full'] as const) {
          const bridges = bridgeCost(before, after, { basis, by: GROUPINGS })!
          const totalOf = ({ cost }: CostedPlan) =>
            cost.facts(basis).reduce((sum, { amount }) => sum + amount, 0n)
          for (const { rows, total } of bridges) {
            for (const row of [...rows, total]) {
              const sum = BRIDGE_EFFECTS.reduce((all, effect) => all + row.effects[effect], 0n)
              expect(row.before + sum).toBe(row.after)
            }
            expect(total).toEqual(bridges[0]!.total)
            expect([total.before, total.after]).toEqual([totalOf(before), totalOf(after)])
            expect(rows.reduce((sum, row) => sum + row.before, 0n)).toBe(total.before)
            for (const effect of BRIDGE_EFFECTS)
              expect(rows.reduce((sum, row) => sum + row.effects[effect], 0n)).toBe(total.effects[effect])
          }
        }
      }),
      { numRuns: 60, seed: 3 },
    )
  })

  test('a plan and itself have no bridge to cross', () => {
    fc.assert(
      fc.property(planDrafts, (draft) => {
        const plan = costPlan(writePlan(draft))
        for (const { rows } of bridgeCost(plan, plan, { basis: 'full', by: GROUPINGS })!) {
          for (const row of rows) {
            expect(row.after).toBe(row.before)
            expect(Object.values(row.effects).every((effect) => effect === 0n)).toBe(true)
          }
        }
      }),
      { numRuns: 40, seed: 4 },
    )
  })

  test('the other way round, before and after change places', () => {
    fc.assert(
      fc.property(planDrafts, fc.nat(), (draft, seed) => {
        const one = costPlan(writePlan(draft))
        const other = costPlan(writePlan(change(draft, seed)))
        const [there] = bridgeCost(one, other, { basis: 'full', by: ['output'] })!
        const [back] = bridgeCost(other, one, { basis: 'full', by: ['output'] })!
        const ends = (row: BridgeAmounts & { key: unknown }) => [row.key, row.before, row.after]
        expect(back!.rows.map((row) => [row.key, row.after, row.before])).toEqual(there!.rows.map(ends))
      }),
      { numRuns: 40, seed: 5 },
    )
  })
})
