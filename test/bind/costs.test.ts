// Cost lines and personnel as written ([R12], [R13]): whose money, whose time.

import { describe, expect, test } from 'vitest'
import { ratio } from '../../src/money/ratio.ts'
import { costPlan, rulesOf, totalOf, totalsBy } from '../support/plan-sources.ts'
import { output, smallPlan } from '../support/small-plan.ts'

const standardCosts =
  'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 1200}\n  - {grade: P-4, contract: temporary, category: personnel, per-year: 600}\n'
const financialPlan = 'revenue:\n  - {id: AG-1, title: Agreement, funding: XB, per-year: 10}\n'
const staffingTable = 'posts:\n  - {id: PO-7, entity: BUR, grade: P-4, contract: temporary, count: 1}\n'
const TRAVEL = 'category: travel-events, per-year: {2028: 100}'

function costed(...lines: string[]) {
  const costs = lines.filter((line) => line.includes('category'))
  const personnel = lines.filter((line) => !line.includes('category'))
  const list = (key: string, items: string[]) =>
    items.length === 0 ? '' : `    ${key}:\n${items.map((one) => `      - {${one}}\n`).join('')}`
  return costPlan(
    smallPlan({
      standardCosts,
      financialPlan,
      staffingTable,
      outputs: output('B-01', list('costs', costs) + list('personnel', personnel)),
    }),
  )
}

describe('the funding of a line', () => {
  test('is that which it names, else that of its agreement, else the default', () => {
    expect(totalsBy(costed(TRAVEL), 'funding-source')).toEqual({ RB: '100.00' })
    expect(totalsBy(costed(`${TRAVEL}, agreement: AG-1`), 'funding-source')).toEqual({ XB: '100.00' })
    expect(totalsBy(costed(`${TRAVEL}, agreement: AG-1, funding: RB`), 'funding-source')).toEqual({
      RB: '100.00',
    })
    expect(totalsBy(costed('grade: P-4, fte: {2028: 1}, agreement: AG-1'), 'funding-source')).toEqual({
      XB: '1200.00',
    })
  })

  test('may be shared, in any order of writing', () => {
    const shares = costed(`${TRAVEL}, funding: {XB: 1/3, RB: 2/3}`).plan.outputs[0]!.costs[0]!.funding
    expect(shares.map(({ source, share }) => [source.id, share])).toEqual([
      ['RB', ratio(2, 3)],
      ['XB', ratio(1, 3)],
    ])
  })

  test('that is no whole, or names no source, leaves the line out and says so', () => {
    for (const [funding, rule, amount] of [
      ['{XB: 50%, RB: 40%}', 'shares-not-100'],
      ['{XB: 50%, RX: 50%}', 'unknown-funding-source'],
      ['RX', 'unknown-funding-source', '100.00'],
    ]) {
      const plan = costed(`${TRAVEL}, funding: ${funding}`)
      expect(plan.findings.map((finding) => [finding.rule, finding.missingMoney])).toEqual([
        [rule, amount === undefined ? { element: 'B-01' } : { element: 'B-01', amount }],
      ])
      expect(totalOf(plan)).toBe('0.00')
    }
  })

  test('of an agreement that does not exist is reported', () => {
    expect(rulesOf(costed(`${TRAVEL}, agreement: AG-2`))).toEqual(['unknown-agreement'])
  })
})

describe('the time of a person', () => {
  test('is full-time equivalents, or work-months as parts of twelve', () => {
    const timeOf = (line: string) => [...costed(line).plan.outputs[0]!.staff[0]!.fte]
    expect(timeOf('grade: P-4, fte: 0.35')).toEqual([
      [2028, ratio(7, 20)],
      [2029, ratio(7, 20)],
    ])
    expect(timeOf('grade: P-4, work-months: {2029: 7.5}')).toEqual([[2029, ratio(5, 8)]])
  })

  test('is written in one of the two units', () => {
    expect(rulesOf(costed('grade: P-4, fte: 1, work-months: 12'))).toEqual(['time-in-two-units'])
    expect(rulesOf(costed('grade: P-4'))).toEqual(['staff-without-time'])
    expect(rulesOf(costed('fte: 1'))).toEqual(['staff-without-grade'])
  })

  test('of a post has the grade and the contract of the post', () => {
    const plan = costed('post: PO-7, fte: {2028: 1}')
    expect(plan.plan.outputs[0]!.staff[0]).toMatchObject({
      grade: 'P-4',
      contract: 'temporary',
      post: 'PO-7',
    })
    expect(totalOf(plan)).toBe('600.00')
    expect(rulesOf(costed('post: PO-8, fte: 1'))).toEqual(['unknown-post'])
  })
})

test('A line in a category that does not exist is left out and missing', () => {
  const plan = costed('category: travel-evnts, per-year: 5', TRAVEL)
  expect(plan.findings.map(({ rule, missingMoney }) => [rule, missingMoney])).toEqual([
    ['unknown-category', { element: 'B-01', amount: '10.00' }],
  ])
  expect(totalOf(plan)).toBe('100.00')
})
