// The laws of envelopes ([R16], [R26]), on generated plans with money from above.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportEnvelopes } from '../../src/costing/envelope/envelope-report.ts'
import { showAmount } from '../../src/money/amount.ts'
import { envelopeTables } from '../../src/tables/envelope/index.ts'
import { item, planDrafts, reorder, writePlan, type Item, type PlanDraft } from '../support/generate-plan.ts'
import { costPlan } from '../support/plan-sources.ts'

const RUNS = { numRuns: 60 }

const weight = fc.option(fc.constantFrom('0%', '1%', '30%', '33.3%', '70%'), { nil: undefined })

/** The generated plan with revenue, weights and some stated envelopes. */
const drafts: fc.Arbitrary<PlanDraft> = fc
  .record({
    draft: planDrafts,
    weights: fc.array(weight, { minLength: 6, maxLength: 6 }),
    revenue: fc.array(fc.bigInt(-1000n, 10_000_000n), { maxLength: 3 }),
    stated: fc.array(fc.tuple(fc.constantFrom('tp1', 'tp2', 'o1', 'o2'), fc.bigInt(0n, 3_000_000n)), {
      maxLength: 3,
    }),
  })
  .map(({ draft: { files }, weights, revenue, stated }) => {
    const strategic = files.get('strategic-plan.yaml')!
    const weighed = (key: string, offset: number) =>
      (strategic.get(key) as readonly Item[]).map((one, i) => {
        const own = weights[(i + offset) % weights.length]
        return own === undefined ? one : new Map([...one, ['relative-priority', own]])
      })
    const outcomes = (strategic.get('outcomes') as readonly Item[]).map((one) => one.get('id') as string)
    const once = new Map(stated.filter(([id]) => id.startsWith('tp') || outcomes.includes(id)))
    const financial = new Map([
      ...files.get('financial-plan.yaml')!,
      [
        'revenue',
        revenue.map((amount, i) =>
          item({ id: `r${i}`, title: 'Dues', funding: 'CORE', 'per-year': `${amount}` }),
        ),
      ],
      [
        'envelopes',
        [...once].map(([id, amount]) =>
          item({ [id.startsWith('tp') ? 'thematic-priority' : 'outcome']: id, 'per-year': `${amount}` }),
        ),
      ],
    ]) as Item
    return {
      files: new Map([
        ...files,
        [
          'strategic-plan.yaml',
          new Map([
            ...strategic,
            ['thematic-priorities', weighed('thematic-priorities', 0)],
            ['outcomes', weighed('outcomes', 2)],
          ]) as Item,
        ],
        ['financial-plan.yaml', financial],
      ]),
    }
  })

function reported(draft: PlanDraft) {
  const { plan, cost } = costPlan(writePlan(draft))
  return { plan, cost, report: reportEnvelopes(plan, cost, 'full', []) }
}

describe('on every generated plan', () => {
  test('envelopes and what is not distributed are the pool, and those of Outcomes their priority, to the smallest unit', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { plan, report } = reported(draft)
        const { pool, priorities, notDistributed } = report.base.envelopes
        for (const year of plan.period.years) {
          const sum = (rows: readonly { readonly envelope: ReadonlyMap<number, bigint> | undefined }[]) =>
            rows.reduce((all, { envelope }) => all + (envelope?.get(year) ?? 0n), 0n)
          if (pool !== undefined)
            expect(sum(priorities) + (notDistributed!.get(year) ?? 0n)).toBe(pool.get(year))
          for (const priority of priorities) {
            const own = priority.envelope?.get(year) ?? 0n
            expect(sum(priority.outcomes) + (priority.notDistributed?.get(year) ?? 0n)).toBe(own)
          }
        }
      }),
      RUNS,
    )
  })

  test('the balance is revenue less expenses in each year, and bottom-up is all regular expense', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { plan, cost, report } = reported(draft)
        const { balance, envelopes } = report.base
        for (const year of plan.period.years) {
          const regular = cost
            .facts('full')
            .filter((fact) => fact.year === year && fact.funding.class === 'regular')
            .reduce((sum, { amount }) => sum + amount, 0n)
          expect(balance.expenses.get(year) ?? 0n).toBe(regular)
          if (balance.revenue !== undefined)
            expect(balance.balance!.get(year) ?? 0n).toBe(balance.revenue.get(year)! - regular)
          const bottomUp = envelopes.priorities.reduce((sum, one) => sum + (one.bottomUp.get(year) ?? 0n), 0n)
          expect(bottomUp).toBe(regular)
        }
      }),
      RUNS,
    )
  })

  test('the order of files, keys and lists changes nothing but the order of revenue', () => {
    fc.assert(
      fc.property(drafts, fc.integer(), (draft, seed) => {
        const plain = ({ plan, report }: ReturnType<typeof reported>) =>
          report.base.envelopes.priorities.map(({ element, source, envelope, bottomUp, outcomes }) => [
            element?.id,
            source,
            ...plan.period.years.map((year) => [envelope?.get(year), bottomUp.get(year) ?? 0n]),
            outcomes.map((one) => [one.element?.id, [...(one.envelope ?? [])]]),
          ])
        expect(plain(reported(reorder(draft, seed)))).toEqual(plain(reported(draft)))
      }),
      RUNS,
    )
  })

  test('printed thousands add up: items to subtotals and totals, in every column', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom('thematic-priority', 'outcome'), (draft, by) => {
        const { plan, report } = reported(draft)
        const query = {
          by,
          years: plan.period.years,
          unit: 'thousand',
          language: undefined,
          missing: [],
          lineOf: () => 1,
        } as const
        for (const table of envelopeTables(plan, report, query)) {
          for (const [column] of table.columns.entries()) {
            let sinceSubtotal = 0n
            let all = 0n
            for (const { style, cells } of table.rows) {
              const cell = cells[column]!
              const printed = cell.kind === 'money' ? cell.printed : undefined
              if (style === 'item') {
                sinceSubtotal += printed ?? 0n
                all += printed ?? 0n
              } else if (printed !== undefined && style === 'subtotal') expect(printed).toBe(sinceSubtotal)
              else if (printed !== undefined && style === 'total')
                expect([table.name, showAmount(printed, plan.currency)]).toEqual([
                  table.name,
                  showAmount(all, plan.currency),
                ])
              if (style !== 'item') sinceSubtotal = 0n
            }
          }
        }
      }),
      RUNS,
    )
  })
})
