// Money in `rbm progress`: what was spent of the original and the revised budget.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftOf, revisedOf, sumOf } from '../../../src/costing/progress/budget.ts'
import { moneyByCategory } from '../../../src/costing/progress/progress-of-year.ts'
import { checkPlan } from '../../../src/pipeline.ts'
import { progressIn } from '../../support/progress.ts'
import { output, smallPlan } from '../../support/small-plan.ts'

const OUTPUTS =
  output(
    'B-01',
    '    costs:\n      - {category: travel-events, per-year: 100}\n      - {category: equipment-it, funding: XB, per-year: 40}',
  ) + output('B-02', '    costs:\n      - {category: travel-events, per-year: 60}')

const report = (period: string, rows: readonly string[], entity = 'BUR') =>
  `kind: progress-report\nentity: ${entity}\nperiod: ${period}\nexpenditure:\n${rows.map((row) => `  - {${row}}\n`).join('')}`

const spent = (id: string, amount: number | string, category = 'travel-events') =>
  `output: ${id}, category: ${category}, amount: ${amount}`

const decisions = (head: string, rows: readonly string[]) =>
  `kind: decisions\n${head}transfers:\n${rows.map((row) => `  - {${row}}\n`).join('')}`

const HEAD = 'decided-by: Board\ndate: 2028-07-01\n'
const move = (amount: number, from = 'B-01', to = 'B-02', rest = '') =>
  `from-output: ${from}, from-category: travel-events, to-output: ${to}, to-category: travel-events, year: 2028, amount: ${amount}${rest}`

function money(files: Record<string, string>, asOf?: string) {
  const progress = progressIn({ outputs: OUTPUTS, files }, asOf)
  return progress.outputs.map(({ output: { id }, money: sum }) => [
    id,
    Number(sum.original) / 100,
    Number(revisedOf(sum)) / 100,
    Number(sum.spent) / 100,
    Number(leftOf(sum)) / 100,
    sum.judgement.rule,
  ])
}

describe('spending', () => {
  test('of periods beside one another is added, that of a part lies in the whole', () => {
    const files = {
      'a.yaml': report('2028-H1', [spent('B-01', 30), spent('B-02', 20)]),
      'b.yaml': report('2028-H2', [spent('B-01', 25.05)]),
      'c.yaml': report('2028', [spent('B-02', 55)]),
    }
    expect(money(files)).toEqual([
      ['B-01', 140, 140, 55.05, 84.95, 'behind-year'],
      ['B-02', 60, 60, 55, 5, 'within-budget'],
    ])
    // The year had not been reported yet.
    expect(money(files, '2028-09-30')).toEqual([
      ['B-01', 140, 140, 30, 110, 'behind-year'],
      ['B-02', 60, 60, 20, 40, 'within-budget'],
    ])
  })

  test('of two entities on one Output is added, each with its own periods', () => {
    const files = {
      'a.yaml': report('2028', [spent('B-02', 10)]),
      'b.yaml': report('2028-H1', [spent('B-02', 7)], 'SEC'),
    }
    expect(money(files)[1]!.slice(0, 4)).toEqual(['B-02', 60, 60, 17])
  })

  test.each([
    [67, 'overspent'],
    [66, 'above-budget'],
    [60, 'within-budget'],
    [36, 'within-budget'],
    [35.99, 'behind-year'],
    [0, 'behind-year'],
    [-5, 'behind-year'],
  ])('of %d of 60 in a whole year is %s', (amount, rule) => {
    expect(money({ 'a.yaml': report('2028', [spent('B-02', amount)]) })[1]!.at(-1)).toBe(rule)
  })

  test('of a part of the year is compared with that part', () => {
    const rule = (amount: number) =>
      money({ 'a.yaml': report('2028-Q1', [spent('B-02', amount)]) })[1]!.at(-1)
    expect([9, 8.99, 16.5, 16.51].map(rule)).toEqual([
      'within-budget',
      'behind-year',
      'within-budget',
      'ahead-of-year',
    ])
  })

  test('that nobody reported is unknown, and what has no budget is seen', () => {
    const files = { 'a.yaml': report('2028', [spent('C-01', 1)]) }
    const outputs = `${OUTPUTS}  - {id: C-01, title: Later, priority: wont}\n`
    const progress = progressIn({ outputs, files })
    expect(progress.outputs.map(({ output: { id }, money: { judgement } }) => [id, judgement.rule])).toEqual([
      ['B-01', 'behind-year'],
      ['B-02', 'behind-year'],
      ['C-01', 'without-budget'],
    ])
    expect(money({})[0]!.at(-1)).toBe('spending-unreported')
  })

  test('is held against what was reached with it', () => {
    const outputs = output(
      'B-01',
      '    costs:\n      - {category: travel-events, per-year: 100}\n    indicators:\n      - {id: I-1, title: Courses, baseline: {2027: 0}, targets: {2028: 10}}',
    )
    const rule = (value: number) => {
      const file = `${report('2028', [spent('B-01', 80)])}values:\n  - {indicator: I-1, value: ${value}}\n`
      return progressIn({ outputs, files: { 'a.yaml': file } }).outputs[0]!.money.judgement.rule
    }
    expect([4.7, 4.8].map(rule)).toEqual(['ahead-of-results', 'within-budget'])
  })
})

describe('transfers', () => {
  test('change the revised budget of both, from their day on', () => {
    const files = { 'd.yaml': decisions(HEAD, [move(25)]) }
    expect(money(files).map((row) => row.slice(0, 3))).toEqual([
      ['B-01', 140, 115],
      ['B-02', 60, 85],
    ])
    expect(money(files, '2028-06-30').map((row) => row[2])).toEqual([140, 60])
    expect(money(files, '2028-07-01').map((row) => row[2])).toEqual([115, 85])
  })

  test.each(['', 'date: 2028-07-01\n', 'decided-by: Board\n'])(
    'count only where it is said who decided, and when: %j',
    (head) => {
      expect(money({ 'd.yaml': decisions(head, [move(25)]) }).map((row) => row[2])).toEqual([140, 60])
    },
  )

  test('that take more than there is leave less than nothing', () => {
    expect(money({ 'd.yaml': decisions(HEAD, [move(200, 'B-02', 'B-01')]) })[1]!.at(-1)).toBe(
      'budget-below-zero',
    )
  })
})

test('whatever moves, the total of the revised budget is that of the original, by Output and by category alike', () => {
  const { plan, cost } = checkPlan(smallPlan({ outputs: OUTPUTS }))
  expect(plan).toBeDefined()
  expect(cost.costed.length).toBe(2)
  const ids = fc.constantFrom('B-01', 'B-02')
  const categories = fc.constantFrom('travel-events', 'equipment-it', 'personnel')
  const rows = fc.array(
    fc.record({
      from: ids,
      to: ids,
      a: categories,
      b: categories,
      amount: fc.integer({ min: 1, max: 10 ** 12 }),
      funding: fc.constantFrom('RB', 'XB'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(rows, (all) => {
      const text = decisions(
        HEAD,
        all.map(
          ({ from, to, a, b, amount, funding }) =>
            `from-output: ${from}, from-category: ${a}, to-output: ${to}, to-category: ${b}, funding: ${funding}, year: 2028, amount: ${amount}`,
        ),
      )
      const progress = progressIn({ outputs: OUTPUTS, files: { 'd.yaml': text } })
      const total = sumOf(progress.lines)
      expect(progress.transfers.length).toBe(all.length)
      expect(total).toEqual({ original: 20000n, transferred: 0n, spent: 0n })
      expect(sumOf(progress.outputs.map(({ money: sum }) => sum))).toEqual(total)
      expect(sumOf(moneyByCategory(plan!, progress.lines))).toEqual(total)
      for (const source of ['RB', 'XB'])
        expect(sumOf(progress.lines.filter(({ funding }) => funding.id === source)).transferred).toBe(0n)
    }),
    { numRuns: 40 },
  )
})
