// The laws of the cost bridge, on generated plans and random edits of them: currencies of no, two and three decimals.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bridgeCost, type BridgeAmounts, type CostBridge } from '../../src/costing/bridge/cost-bridge.ts'
import { BRIDGE_EFFECTS, type BridgeEffect } from '../../src/costing/bridge/effects.ts'
import { BASES, GROUPINGS, keyOf, type Basis, type Grouping } from '../../src/costing/facts/cost-fact.ts'
import { tabulateBridge } from '../../src/tables/bridge-table.ts'
import { UNITS } from '../../src/tables/table.ts'
import {
  item,
  planDrafts,
  writePlan,
  type Item,
  type PlanDraft,
  type Value,
} from '../support/generate-plan.ts'
import { costPlan, rollUpPlan, type CostedPlan } from '../support/plan-sources.ts'

type Edit = (draft: PlanDraft) => PlanDraft

/** Changes every map of the plan that has the key. */
function changing(key: string, change: (value: Value, holder: Item) => Value): Edit {
  const within = (value: Value): Value => {
    if (typeof value === 'string') return value
    if (!(value instanceof Map)) return (value as readonly Value[]).map(within)
    return new Map(
      [...(value as Item)].map(([name, inner]): [string, Value] => [
        name,
        name === key ? change(inner, value as Item) : within(inner),
      ]),
    )
  }
  return ({ files }) => ({ files: new Map([...files].map(([path, root]) => [path, within(root) as Item])) })
}

const EDITS: Readonly<Record<BridgeEffect, Edit>> = {
  volume: changing('costs', (lines) => [...(lines as readonly Value[]), (lines as readonly Value[])[0]!]),
  price: changing('vacancy-rate', (rate) => (rate === '31%' ? '0%' : '31%')),
  exchange: changing('worth', () => '1.37'),
  reallocation: changing('contributes-to', (links, holder) => {
    const [first] = links as readonly Item[]
    const target = first?.get('outcome')
    // A link of an Output; Outcomes name goals.
    return holder.has('priority') && target !== undefined && holder.get('priority') !== 'wont'
      ? [item({ outcome: target, share: '100%' })]
      : links
  }),
  priority: changing('priority', (priority) => (priority === 'must' ? 'wont' : 'must')),
}

/** Without priority `wont`, by which lines would have no link. */
const REORDERED = changing('priority', (priority) => (priority === 'must' ? 'could' : priority))

const edits = fc.subarray([...BRIDGE_EFFECTS])
const groupings = fc.shuffledSubarray([...GROUPINGS], { minLength: 1, maxLength: 2 })

function apply(draft: PlanDraft, chosen: readonly BridgeEffect[]): PlanDraft {
  return chosen.reduce((changed, effect) => EDITS[effect](changed), draft)
}

function bridge(before: CostedPlan, after: CostedPlan, basis: Basis, by: readonly Grouping[]): CostBridge {
  const made = bridgeCost(before, after, { basis, by })
  if (made.kind !== 'bridge') throw new Error(made.reason)
  return made
}

function amountsIn({ rows, total }: CostBridge): BridgeAmounts[] {
  return [...rows, total].flatMap((row) => [row, ...row.byYear.values()])
}

function sumOfEffects({ effects }: BridgeAmounts): bigint {
  return BRIDGE_EFFECTS.reduce((sum, effect) => sum + effects[effect], 0n)
}

describe('on every generated plan, edited at random', () => {
  test('the effects add up to the difference and the rows to the total, in both views', () => {
    fc.assert(
      fc.property(planDrafts, edits, groupings, fc.constantFrom(...BASES), (draft, chosen, by, basis) => {
        const before = costPlan(writePlan(draft))
        const after = costPlan(writePlan(apply(draft, chosen)))
        const made = bridge(before, after, basis, by)
        for (const one of amountsIn(made)) expect(one.before + sumOfEffects(one)).toBe(one.after)
        for (const of of [
          (one: BridgeAmounts) => one.before,
          (one: BridgeAmounts) => one.after,
          ...BRIDGE_EFFECTS.map((effect) => (one: BridgeAmounts) => one.effects[effect]),
        ])
          expect(made.rows.reduce((sum, row) => sum + of(row), 0n)).toBe(of(made.total))
        expect(made.total.before).toBe(rollUpPlan(before, by, { basis }).total.total)
        expect(made.total.after).toBe(rollUpPlan(after, by, { basis }).total.total)
      }),
      { numRuns: 40 },
    )
  })

  test('a plan has no bridge to itself', () => {
    fc.assert(
      fc.property(planDrafts, groupings, fc.constantFrom(...BASES), (draft, by, basis) => {
        const made = bridge(costPlan(writePlan(draft)), costPlan(writePlan(draft)), basis, by)
        for (const { before, effects, after } of amountsIn(made)) {
          expect(after).toBe(before)
          for (const effect of BRIDGE_EFFECTS) expect(effects[effect]).toBe(0n)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('back is the mirror of forth', () => {
    fc.assert(
      fc.property(planDrafts, edits, groupings, fc.constantFrom(...BASES), (draft, chosen, by, basis) => {
        const one = costPlan(writePlan(draft))
        const other = costPlan(writePlan(apply(draft, chosen)))
        const ends = (made: CostBridge) =>
          new Map(made.rows.map((row) => [JSON.stringify(row.elements.map(keyOf)), [row.before, row.after]]))
        const back = ends(bridge(other, one, basis, by))
        // A row that only a step between has, has nothing at either end.
        for (const [key, [before, after]] of ends(bridge(one, other, basis, by)))
          expect([key, ...(back.get(key) ?? [0n, 0n])]).toEqual([key, after, before])
      }),
      { numRuns: 25 },
    )
  })

  test('a change of one kind of input moves only its column', () => {
    fc.assert(
      fc.property(
        planDrafts,
        fc.constantFrom(...BRIDGE_EFFECTS),
        groupings,
        fc.constantFrom(...BASES),
        (draft, only, by, basis) => {
          const edit = only === 'priority' ? REORDERED : EDITS[only]
          const made = bridge(costPlan(writePlan(draft)), costPlan(writePlan(edit(draft))), basis, by)
          for (const { effects } of amountsIn(made))
            for (const effect of BRIDGE_EFFECTS)
              if (effect !== only) expect([effect, effects[effect]]).toEqual([effect, 0n])
        },
      ),
      { numRuns: 50 },
    )
  })

  test('the table adds up as printed, in rows and columns, in every unit', () => {
    fc.assert(
      fc.property(planDrafts, edits, groupings, fc.constantFrom(...UNITS), (draft, chosen, by, unit) => {
        const after = costPlan(writePlan(apply(draft, chosen)))
        const made = bridge(costPlan(writePlan(draft)), after, 'full', by)
        const { rows } = tabulateBridge(after.plan, made, { unit, language: undefined, warnings: [] })
        const figures = rows.map(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === 'money' ? [cell.printed ?? cell.amount!] : [])),
        )
        for (const row of figures) {
          const [before, ...effects] = row.slice(0, -2)
          const [difference, end] = row.slice(-2)
          const moved = effects.reduce((sum, one) => sum + one, 0n)
          expect([moved, before! + moved]).toEqual([difference, end])
        }
        const items = figures.slice(0, -1)
        figures
          .at(-1)!
          .forEach((total, j) => expect(items.reduce((sum, row) => sum + row[j]!, 0n)).toBe(total))
      }),
      { numRuns: 40 },
    )
  })

  test('each edit moves its column in some plan, so the laws above are about something', () => {
    const drafts = fc.sample(planDrafts, { numRuns: 30, seed: 1 })
    for (const effect of BRIDGE_EFFECTS) {
      const moves = drafts.some((draft) => {
        const made = bridge(
          costPlan(writePlan(draft)),
          costPlan(writePlan(apply(draft, [effect]))),
          'direct',
          ['outcome', 'priority'],
        )
        return made.rows.some(({ effects }) => effects[effect] !== 0n)
      })
      expect([effect, moves]).toEqual([effect, true])
    }
  })
})
