// The cost bridge as a table and as data.

import { expect, test } from 'vitest'
import { bridgeCost, type CostBridge } from '../../src/costing/bridge/cost-bridge.ts'
import { bridgeJson, tabulateBridge } from '../../src/tables/bridge-table.ts'
import { costPlan } from '../support/plan-sources.ts'
import { output, smallPlan } from '../support/small-plan.ts'

const planOf = (rate: number, fte: number) =>
  costPlan(
    smallPlan({
      standardCosts: `standard-costs: [{grade: P4, category: personnel, per-year: ${rate}}]`,
      outputs: output('A', `    personnel: [{grade: P4, fte: {2028: ${fte}}, funding: RB}]`),
    }),
  )

const after = planOf(255_000, 3)
const bridge = bridgeCost(planOf(250_000, 2), after, { basis: 'direct', by: ['outcome'] }) as CostBridge

test('shows the effects that there are, and says which there are not', () => {
  const table = tabulateBridge(after.plan, bridge, { unit: 'thousand', language: undefined, warnings: [] })
  expect(table.title).toBe('Change in cost by Outcome, 2028-2029')
  expect(table.context).toEqual(['Test · direct cost · thousands of CHF'])
  expect(table.columns.map(({ title }) => title)).toEqual([
    'Outcome',
    'Title',
    'Before',
    'Volume',
    'Price',
    'Difference',
    'After',
  ])
  const shown = table.rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === 'money' ? cell.printed : cell.kind === 'text' ? cell.text : '')),
  )
  expect(shown).toEqual([
    ['OC-1', 'Use', 500n, 250n, 15n, 265n, 765n],
    ['OC-2', 'Skill', 0n, 0n, 0n, 0n, 0n],
    ['Total', '', 500n, 250n, 15n, 265n, 765n],
  ])
  expect(table.notes).toEqual([
    'Not shown, because zero in every row: Exchange, Reallocation, Priority.',
    'Rounded so that rows and columns add up.',
  ])
})

test('as data has every effect, as text with the decimals of the currency', () => {
  const amounts = {
    before: '500000.00',
    effects: {
      volume: '250000.00',
      price: '15000.00',
      exchange: '0.00',
      reallocation: '0.00',
      priority: '0.00',
    },
    difference: '265000.00',
    after: '765000.00',
  }
  expect(bridgeJson(after.plan, bridge, undefined)).toMatchObject({
    currency: 'CHF',
    basis: 'direct',
    by: ['outcome'],
    years: [2028, 2029],
    rows: [{ key: { outcome: 'OC-1' }, label: 'Use', ...amounts }, { key: { outcome: 'OC-2' } }],
    total: { ...amounts, byYear: { 2028: amounts, 2029: { before: '0.00', after: '0.00' } } },
  })
})
