// The roll-up as sums of facts: rows, order, filters, and years that are not planned.

import { describe, expect, test } from 'vitest'
import { GROUPINGS } from '../../src/costing/facts/cost-fact.ts'
import { keyOf } from '../../src/costing/facts/cost-fact.ts'
import { rollUp } from '../../src/costing/rollup.ts'
import {
  costPlan,
  rollUpPlan,
  rollupJsonOf,
  sourcesIn,
  totalOf,
  totalsBy,
  type CostedPlan,
} from '../support/plan-sources.ts'
import { operationalPlan, output, smallPlan } from '../support/small-plan.ts'

const small: CostedPlan = costPlan(
  smallPlan({
    outputs:
      output(
        'B-02',
        '    costs:\n      - {category: travel-events, per-year: {2028: 30}, funding: {RB: 50%, XB: 50%}}',
      ).replace('must', 'could') +
      output('B-01', '    costs:\n      - {category: other-support, per-year: {2029: 12}}') +
      output(
        'B-03',
        '    costs:\n      - {category: personnel, per-year: {2028: 5}, funding: XB}',
        'serves: [{entity: SEC}]',
      ),
    files: {
      'operational-plans/2028/sec.yaml': operationalPlan(
        'SEC',
        '2028',
        output('S-01', '    costs:\n      - {category: equipment-it, per-year: 7}').replace('must', 'should'),
      ),
    },
  }),
)

describe('the rows of a roll-up', () => {
  test('stand in the order of ids, words in the order of the field, and what belongs to none last', () => {
    const keys = (grouping: (typeof GROUPINGS)[number]) =>
      rollupJsonOf(small, [grouping]).rows.map(({ key }) => key[grouping])
    expect(keys('output')).toEqual(['B-01', 'B-02', 'B-03', 'S-01'])
    expect(keys('priority')).toEqual(['must', 'should', 'could'])
    expect(keys('category-group')).toEqual(['personnel', 'travel-events', 'equipment-it', 'other-support'])
    expect(keys('funding-class')).toEqual(['regular', 'extrabudgetary'])
    expect(keys('outcome')).toEqual(['OC-1', 'OC-2', null])
    expect(keys('year')).toEqual([2028, 2029])
  })

  test('list each Outcome, goal, priority and entity even without cost, when grouped by that alone', () => {
    expect(totalsBy(small, 'outcome')).toEqual({ 'OC-1': '49.00', 'OC-2': '0.00', '-': '5.00' })
    expect(totalsBy(small, 'goal')).toEqual({ G1: '49.00', G2: '0.00', '-': '5.00' })
    expect(Object.keys(totalsBy(small, 'outcome', 'year'))).toEqual(['OC-1 2028', 'OC-1 2029', '- 2028'])
  })

  test('can be grouped by several keys, in the order asked', () => {
    expect(totalsBy(small, 'entity', 'funding-class')).toEqual({
      'BUR regular': '27.00',
      'BUR extrabudgetary': '20.00',
      'SEC regular': '7.00',
    })
    expect(totalsBy(small, 'funding-class', 'entity')).toEqual({
      'regular BUR': '27.00',
      'regular SEC': '7.00',
      'extrabudgetary BUR': '20.00',
    })
  })

  test('show a year without operational plan as not planned in the rows of that entity', () => {
    const rows = rollUpPlan(small, ['entity']).rows
    expect(rows.map(({ elements, byYear }) => [keyOf(elements[0]), byYear.get(2029)])).toEqual([
      ['BUR', 1200n],
      ['SEC', undefined],
    ])
    const outputs = rollUpPlan(small, ['output']).rows
    expect(outputs.map(({ byYear }) => byYear.get(2029))).toEqual([1200n, 0n, 0n, undefined])
  })
})

describe('a filter', () => {
  test('by funding class or source keeps the facts of that funding, and the sums add up', () => {
    expect(totalOf(small)).toBe('54.00')
    expect(totalOf(small, 'regular')).toBe('34.00')
    expect(totalOf(small, 'extrabudgetary')).toBe('20.00')
    expect(totalOf(small, 'XB')).toBe('20.00')
  })

  test('by years keeps those years', () => {
    const only = rollUpPlan(small, ['entity'], { years: [2029] })
    expect(only.total.total).toBe(1200n)
    expect([...only.total.byYear]).toEqual([[2029, 1200n]])
    expect(only.notPlanned.map(({ entity, years }) => [entity.id, years])).toEqual([['SEC', [2029]]])
  })

  test('by years keeps them in the cells of a two-way table, which add up to the totals', () => {
    const { plan, cost } = small
    const rollup = rollUp(plan, [cost.facts('direct')], [], {
      basis: 'direct',
      by: ['entity'],
      across: 'funding-class',
      years: [2028],
      funding: undefined,
    })
    const sum = (cells: readonly bigint[]) => cells.reduce((all, one) => all + one, 0n)
    expect(rollup.rows.map(({ cells, total }) => [sum(cells), total])).toEqual([
      [3500n, 3500n],
      [700n, 700n],
    ])
    expect([sum(rollup.total.cells), rollup.total.total]).toEqual([4200n, 4200n])
  })
})

test('Every grouping of the example gives one total', () => {
  const itu = costPlan(sourcesIn('examples/itu-2028-2031'))
  for (const grouping of GROUPINGS) {
    const { rows, total } = rollUpPlan(itu, [grouping])
    expect(rows.reduce((sum, row) => sum + row.total, 0n)).toBe(71936404000n)
    expect(total.total).toBe(71936404000n)
  }
})
