// Staff time by hand ([R13]): part-year posts, work-months, contracts, and what it costs.

import { describe, expect, test } from 'vitest'
import { keyOfElement, tallyStaff } from '../../../src/costing/staff/staff-tally.ts'
import type { StaffGrouping } from '../../../src/costing/staff/staff-query.ts'
import { showRatio } from '../../../src/money/ratio.ts'
import { costPlan, sourcesIn, totalsBy, yearsBy } from '../../support/plan-sources.ts'
import { output, smallPlan, type SmallPlan } from '../../support/small-plan.ts'

const personnel = (...lines: string[]) =>
  output('B-01', `    personnel:\n${lines.map((line) => `      - {${line}}`).join('\n')}`)

/** Of each row and year: planned, posts, left and over, separated by blanks. */
function tally(plan: SmallPlan, ...by: StaffGrouping[]): Record<string, Record<number, string>> {
  const costed = costPlan(smallPlan(plan))
  const { rows } = tallyStaff(costed.plan, { by, years: costed.plan.period.years, funding: undefined })
  return Object.fromEntries(
    rows.map(({ elements, byYear }) => [
      elements.map((one) => keyOfElement(one) ?? '-').join(' '),
      Object.fromEntries(
        [...byYear].map(([year, { planned, posts, left, over }]) => [
          year,
          [planned!, posts, left, over].map(showRatio).join(' '),
        ]),
      ),
    ]),
  )
}

describe('posts', () => {
  test('for a part of the year have a part of the time', () => {
    // 3 posts × 4/12 = 1; in 2029 full years: 3.
    const staffingTable = 'posts:\n  - {entity: BUR, grade: P-4, count: 3, work-months: {2028: 4}}\n'
    expect(tally({ staffingTable, outputs: personnel('grade: P-4, work-months: 9') }, 'grade')).toEqual({
      'P-4': { 2028: '0.75 1 0.25 0', 2029: '0.75 3 2.25 0' },
    })
  })

  test('and lines share the months that make a full-time year', () => {
    // 10 months to a year: 5 months are half a post, and half of the time.
    const settings = 'currency: CHF\nyears: 2028-2028\nwork-months-per-fte: 10\n'
    const staffingTable = 'posts:\n  - {id: PO-1, entity: BUR, grade: P-4, work-months: 5}\n'
    const plan = {
      settings,
      staffingTable,
      files: {
        'operational-plans/2028/bur.yaml': `kind: operational-plan\nentity: BUR\nyears: 2028\noutputs:\n${personnel('post: PO-1, work-months: 4')}`,
      },
    }
    expect(tally(plan, 'post')).toEqual({ 'PO-1': { 2028: '0.4 0.5 0.1 0' } })
  })

  test('serve lines of their contract first, and what is left of the grade serves the others, in proportion', () => {
    const staffingTable = [
      'posts:',
      '  - {entity: BUR, grade: P-4, contract: permanent, count: 4}',
      '  - {entity: BUR, grade: P-4, contract: temporary, count: 3}',
      '',
    ].join('\n')
    // 1 of 3 temporary posts is taken; of the 4 + 2 left, 3 FTE take half: 2 permanent, 1 temporary.
    const outputs = personnel('grade: P-4, contract: temporary, fte: 1', 'grade: P-4, fte: 3')
    expect(tally({ staffingTable, outputs }, 'contract')).toEqual({
      permanent: { 2028: '2 4 2 0', 2029: '2 4 2 0' },
      temporary: { 2028: '2 3 1 0', 2029: '2 3 1 0' },
    })
  })

  test('of another entity are drawn on where a line names one', () => {
    const staffingTable = 'posts:\n  - {id: PO-1, entity: SEC, grade: P-4}\n'
    expect(tally({ staffingTable, outputs: personnel('post: PO-1, fte: 0.5') }, 'entity', 'output')).toEqual({
      'SEC B-01': { 2028: '0.5 0 0 0', 2029: '0.5 0 0 0' },
    })
  })
})

test('Cost of staff: components to categories, vacancy once, prices of each year, several currencies, contracts', () => {
  const standardCosts = `
vacancy-rate: 10%
standard-costs:
  - {grade: P-4, category: personnel, per-year: {2028: 1000, 2029: 1100}}
  - {grade: P-4, category: other-support, currency: USD, per-year: {2028: 200, 2029: 300}}
  - {grade: P-4, contract: temporary, category: personnel, per-year: {2028: 500, 2029: 600}}
`
  const financialPlan = 'exchange-rates:\n  - {currency: USD, worth: {2028: 0.9, 2029: 0.8}}\n'
  const outputs = personnel('grade: P-4, work-months: 6', 'grade: P-4, contract: temporary, fte: {2029: 2}')
  const costed = costPlan(smallPlan({ standardCosts, financialPlan, outputs }))
  // 2028: 1,000 × 0.5 × 0.9 = 450; 200 USD × 0.9 × 0.5 × 0.9 = 81
  // 2029: 1,100 × 0.5 × 0.9 = 495, and 600 × 2 × 0.9 = 1,080; 300 USD × 0.8 × 0.5 × 0.9 = 108
  expect(yearsBy(costed, 'category')).toEqual({
    personnel: { 2028: '450.00', 2029: '1575.00' },
    'other-support': { 2028: '81.00', 2029: '108.00' },
  })
  expect(totalsBy(costed, 'year')).toEqual({ 2028: '531.00', 2029: '1683.00' })
})

test('The example plans all 693 posts in each year, as its texts add up without the program', () => {
  const sources = sourcesIn('examples/itu-2028-2031')
  const written = new Map<string, number>()
  for (const { path, text } of sources.filter(({ path }) => path.startsWith('operational-plans/'))) {
    expect(text).not.toMatch(/work-months|fte: \{|post:/)
    const entity = /^entity: (\S+)$/m.exec(text)![1]!
    for (const [, grade, fte] of text.matchAll(/\{grade: (\S+), fte: ([\d.]+)[,}]/g)) {
      const key = `${entity} ${grade}`
      written.set(key, (written.get(key) ?? 0) + Math.round(Number(fte) * 100))
    }
    expect(path).toMatch(/2028/)
  }
  expect([...written.values()].reduce((sum, one) => sum + one)).toBe(69_300)
  const { plan } = costPlan(sources)
  const { rows } = tallyStaff(plan, { by: ['entity', 'grade'], years: plan.period.years, funding: undefined })
  expect(rows).toHaveLength(written.size)
  for (const { elements, byYear } of rows) {
    const hundredths = written.get(elements.map(keyOfElement).join(' '))!
    for (const { planned, posts, left, over } of byYear.values()) {
      const asWritten = showRatio({ numerator: BigInt(hundredths) / 100n, denominator: 1n })
      expect([planned!, posts, left, over].map(showRatio)).toEqual([asWritten, asWritten, '0', '0'])
    }
  }
})
