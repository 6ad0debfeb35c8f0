// What one line costs ([R13], [R15], [D6], [D14]): exact, rounded once.

import { describe, expect, test } from 'vitest'
import {
  costPlan,
  rulesOf,
  totalOf,
  totalsBy,
  yearsBy,
  yearTotals,
  type CostedPlan,
} from '../../support/plan-sources.ts'
import { output, smallPlan, type SmallPlan } from '../../support/small-plan.ts'

function cost(plan: SmallPlan): CostedPlan {
  return costPlan(smallPlan(plan))
}

const costs = (...lines: string[]) =>
  output('B-01', `    costs:\n${lines.map((line) => `      - ${line}`).join('\n')}`)
const personnel = (...lines: string[]) =>
  output('B-01', `    personnel:\n${lines.map((line) => `      - ${line}`).join('\n')}`)

/** Of each finding its rule, the year that it is about and the Output whose money is missing. */
const missingOf = ({ findings }: CostedPlan) =>
  findings.map(({ rule, subject, missingMoney }) => [
    rule,
    /\d{4}/.exec(subject ?? '')?.[0],
    missingMoney?.element,
  ])

describe('an amount', () => {
  test('counts in the years that are written, and is zero in the others', () => {
    const one = cost({ outputs: costs('{category: travel-events, per-year: {2029: 10.05}}') })
    expect(yearTotals(one)).toEqual({ 2028: '0.00', 2029: '10.05' })
    expect(rulesOf(one)).toEqual([])
  })

  test('counts in every year when it is one number', () => {
    expect(yearTotals(cost({ outputs: costs('{category: travel-events, per-year: 7}') }))).toEqual({
      2028: '7.00',
      2029: '7.00',
    })
  })

  test('is exact beyond the reach of floating point', () => {
    const big = cost({
      outputs: costs('{category: travel-events, per-year: {2028: 9007199254740.93, 2029: 0.01}}'),
    })
    expect(totalOf(big)).toBe('9007199254740.94')
  })

  test('below zero is a credit when it says so, and missing when it does not', () => {
    const credit = cost({
      outputs: costs(
        '{category: travel-events, per-year: 100}',
        '{category: travel-events, per-year: -30.5, credit: Paid back}',
      ),
    })
    expect(totalOf(credit)).toBe('139.00')
    expect(rulesOf(credit)).toEqual([])
    const undeclared = cost({
      outputs: costs('{category: travel-events, per-year: {2028: 100, 2029: -30.5}}'),
    })
    expect(missingOf(undeclared)).toEqual([['credit-undeclared', '2029', 'B-01']])
    const positive = cost({ outputs: costs('{category: travel-events, per-year: 100, credit: Paid back}') })
    expect(rulesOf(positive)).toEqual(['credit-undeclared'])
  })

  test('finer than the smallest unit is refused, not rounded', () => {
    const fine = cost({ outputs: costs('{category: travel-events, per-year: {2028: 1.005}}') })
    expect(totalOf(fine)).toBe('0.00')
    expect(missingOf(fine)).toEqual([['too-many-decimals', '2028', 'B-01']])
  })
})

describe('personnel', () => {
  const standardCosts = `
vacancy-rate: {2028: 5%, 2029: 10%}
standard-costs:
  - {grade: P-4, category: personnel, per-year: {2028: 1000.01, 2029: 2000.02}}
  - {grade: P-4, category: other-support, per-year: {2028: 100, 2029: 200}}
`

  // 2028: 1,000.01 × 0.5 × 0.95 = 475.00475 → 475.00; 100 × 0.5 × 0.95 = 47.50
  // 2029: 2,000.02 × 0.5 × 0.90 = 900.009 → 900.01; 200 × 0.5 × 0.9 = 90.00
  test('is standard cost × time × (1 − vacancy, once), each component rounded once', () => {
    const staffed = cost({ standardCosts, outputs: personnel('{grade: P-4, fte: 0.5}') })
    expect(yearsBy(staffed, 'category')).toEqual({
      personnel: { 2028: '475.00', 2029: '900.01' },
      'other-support': { 2028: '47.50', 2029: '90.00' },
    })
    expect(rulesOf(staffed)).toEqual([])
  })

  test('in work-months is divided by twelve, or by the months that the plan says', () => {
    const twelfths = cost({
      standardCosts: 'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 100}\n',
      outputs: personnel('{grade: P-4, work-months: {2028: 7}}'),
    })
    expect(yearTotals(twelfths)).toEqual({ 2028: '58.33', 2029: '0.00' }) // 100 × 7/12 = 58.333…
    const tenths = cost({
      settings: 'currency: CHF\nyears: 2028-2029\nwork-months-per-fte: 10\n',
      standardCosts: 'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 100}\n',
      outputs: personnel('{grade: P-4, work-months: {2028: 7}}'),
    })
    expect(yearTotals(tenths)['2028']).toBe('70.00')
  })

  // 0.10 × 1/3 rounds to 0.03 three times as shares, to 0.10 as one line.
  test('is rounded as a line before it is split, not share by share', () => {
    const split = cost({
      standardCosts: 'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 0.10}\n',
      settings: `currency: CHF
years: 2028-2028
funding-sources:
  - {id: A, title: A, class: regular}
  - {id: B, title: B, class: regular}
  - {id: C, title: C, class: extrabudgetary}
`,
      outputs: '',
      files: {
        'operational-plans/2028/bur.yaml': `kind: operational-plan\nentity: BUR\nyears: 2028\noutputs:\n${personnel('{grade: P-4, fte: 1, funding: {A: 1/3, B: 1/3, C: 1/3}}')}`,
      },
    })
    expect(totalsBy(split, 'funding-source')).toEqual({ A: '0.04', B: '0.03', C: '0.03' })
  })

  test('in a year for which the vacancy rate is left out is a finding, once it is given for others', () => {
    const gap = cost({
      standardCosts: standardCosts.replace('{2028: 5%, 2029: 10%}', '{2028: 5%}'),
      outputs: personnel('{grade: P-4, fte: {2029: 1}}'),
    })
    expect(missingOf(gap)).toEqual([['rate-missing', '2029', 'B-01']])
  })

  test('is priced by one row for each grade and category: a second one is reported', () => {
    const twice = cost({
      standardCosts: `${standardCosts}  - {grade: P-4, category: personnel, per-year: 5}\n`,
      outputs: personnel('{grade: P-4, fte: {2029: 1}}'),
    })
    expect(rulesOf(twice)).toEqual(['declared-twice'])
  })

  test('uses the row of its contract type, and else the row for all', () => {
    const rows = `
standard-costs:
  - {grade: P-4, category: personnel, per-year: 100}
  - {grade: P-4, contract: temporary, category: personnel, per-year: 60}
`
    const cases: [string, string][] = [
      ['{grade: P-4, fte: 1}', '100.00'],
      ['{grade: P-4, contract: temporary, fte: 1}', '60.00'],
      ['{grade: P-4, contract: continuing, fte: 1}', '100.00'],
    ]
    for (const [line, expected] of cases) {
      expect(yearTotals(cost({ standardCosts: rows, outputs: personnel(line) }))['2028']).toBe(expected)
    }
  })

  test('of a grade without standard cost is a finding, and missing', () => {
    const unpriced = cost({
      settings: 'currency: CHF\nyears: 2028-2029\ngrades: [P-4, P-5]\n',
      standardCosts,
      outputs: personnel('{grade: P-5, fte: {2029: 1}}'),
    })
    expect(missingOf(unpriced)).toEqual([['standard-cost-missing', '2029', 'B-01']])
    expect(totalOf(unpriced)).toBe('0.00')
  })

  test('in a year for which the standard cost is left out is a finding, and needs none where no time is planned', () => {
    const rows = 'standard-costs:\n  - {grade: P-4, category: personnel, per-year: {2028: 100}}\n'
    const both = cost({ standardCosts: rows, outputs: personnel('{grade: P-4, fte: 1}') })
    expect(missingOf(both)).toEqual([['standard-cost-missing', '2029', 'B-01']])
    expect(totalOf(both)).toBe('100.00')
    expect(
      rulesOf(cost({ standardCosts: rows, outputs: personnel('{grade: P-4, fte: {2028: 1}}') })),
    ).toEqual([])
  })

  test('of which one component has no standard cost in a year is a finding, too', () => {
    const half = cost({
      standardCosts: `
standard-costs:
  - {grade: P-4, category: personnel, per-year: {2028: 100, 2029: 100}}
  - {grade: P-4, category: other-support, per-year: {2028: 30}}
`,
      outputs: personnel('{grade: P-4, fte: 1}'),
    })
    expect(missingOf(half)).toEqual([['standard-cost-missing', '2029', 'B-01']])
    expect(yearTotals(half)).toEqual({ 2028: '130.00', 2029: '100.00' })
  })

  test('whose standard cost is in a currency without rate is a finding, and missing', () => {
    const foreign = (financialPlan: string) =>
      cost({
        financialPlan,
        standardCosts:
          'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 100, currency: USD}\n',
        outputs: personnel('{grade: P-4, fte: 1}'),
      })
    expect(missingOf(foreign('exchange-rates: [{currency: USD, worth: {2028: 0.8}}]'))).toEqual([
      ['exchange-rate-missing', '2029', 'B-01'],
    ])
    const known = foreign('exchange-rates: [{currency: USD, worth: {2028: 0.8, 2029: 0.9}}]')
    expect(yearTotals(known)).toEqual({ 2028: '80.00', 2029: '90.00' })
  })
})

describe('a cost in another currency', () => {
  const line = costs('{category: travel-events, currency: USD, per-year: {2028: 100.05, 2029: 33.33}}')

  // 100.05 × 0.805 = 80.54025 → 80.54; 33.33 × 0.9135 = 30.446955 → 30.45
  test('is worth the budget rate of its year, rounded once', () => {
    const rates = 'exchange-rates:\n  - {currency: USD, worth: {2028: 0.805, 2029: 0.9135}}\n'
    expect(yearTotals(cost({ outputs: line, financialPlan: rates }))).toEqual({
      2028: '80.54',
      2029: '30.45',
    })
  })

  test('without a rate in the year is a finding, and missing, never worth one', () => {
    const some = cost({
      outputs: line,
      financialPlan: 'exchange-rates:\n  - {currency: USD, worth: {2028: 0.8}}\n',
    })
    expect(missingOf(some)).toEqual([['exchange-rate-missing', '2029', 'B-01']])
    expect(totalOf(some)).toBe('80.04')
    const none = cost({ outputs: line })
    expect(missingOf(none)).toEqual([['exchange-rate-missing', '2028', 'B-01']])
    expect(none.findings[0]!.message).toBe(
      'The amount is in USD, and the plan declares no exchange rate for it in 2028 and 2029.',
    )
    expect(some.findings[0]!.hint).toBe('Add the worth of one USD in CHF for 2029 to its exchange rate.')
  })

  test('may have the decimals of that currency, and no more', () => {
    const yen = cost({ outputs: costs('{category: travel-events, currency: JPY, per-year: 10.5}') })
    expect(rulesOf(yen)).toEqual(['too-many-decimals'])
    const dinars = cost({
      outputs: costs('{category: travel-events, currency: KWD, per-year: {2028: 1.005}}'),
      financialPlan: 'exchange-rates:\n  - {currency: KWD, worth: 3}\n',
    })
    expect(totalOf(dinars)).toBe('3.02') // 3.015, half away from zero
  })

  // −1.005 × 3 = −3.015 → −3.02, so that a credit cancels the same cost.
  test('rounds a credit away from zero', () => {
    const credit = cost({
      outputs: costs('{category: travel-events, currency: KWD, per-year: {2028: -1.005}, credit: Back}'),
      financialPlan: 'exchange-rates:\n  - {currency: KWD, worth: 3}\n',
    })
    expect(totalOf(credit)).toBe('-3.02')
  })
})

describe('price increases', () => {
  const settings = 'currency: CHF\nyears: 2028-2031\n'
  const plan = (line: string, financialPlan: string): SmallPlan => ({
    settings,
    financialPlan,
    outputs: '',
    files: {
      'operational-plans/2028/bur.yaml': `kind: operational-plan\nentity: BUR\nyears: 2028-2031\noutputs:\n${costs(line)}`,
    },
  })
  const rates =
    'price-increases:\n  - {group: travel-events, rate: {2028: 50%, 2029: 2%, 2030: 3%, 2031: 1.5%}}\n  - {group: equipment-it, rate: 10%}\n'

  // 1,000.00; × 1.02 = 1,020.00; × 1.03 = 1,050.60; × 1.015 = 1,066.359 → 1,066.36. The rate of 2028 raises nothing in prices of 2028.
  test('compound from the year of the prices, not from the first year of the plan', () => {
    expect(
      yearTotals(cost(plan('{category: travel-events, prices-of: 2028, per-year: 1000}', rates))),
    ).toEqual({
      2028: '1000.00',
      2029: '1020.00',
      2030: '1050.60',
      2031: '1066.36',
    })
  })

  // 1.01 × 1.015³ … rounding each year and going on from the rounded amount would give another figure:
  // 10.05 × 1.1 = 11.055 → 11.06; × 1.1² = 12.1605 → 12.16; × 1.1³ = 13.37655 → 13.38 (from 11.06: 12.17, 13.39).
  test('are rounded once a year, never on top of a rounded amount', () => {
    expect(
      yearTotals(cost(plan('{category: equipment-it, prices-of: 2028, per-year: 10.05}', rates))),
    ).toEqual({
      2028: '10.05',
      2029: '11.06',
      2030: '12.16',
      2031: '13.38',
    })
  })

  test('act on no line that does not say whose prices it is in', () => {
    expect(totalOf(cost(plan('{category: travel-events, per-year: 1000}', rates)))).toBe('4000.00')
  })

  // Plan 2028-2031, prices of 2026: 1,000 × 1.1² = 1,210 in 2028, 1,331 in 2029.
  test('reach back to prices of the years before the plan', () => {
    const one = 'price-increases:\n  - {group: travel-events, rate: 10%}\n'
    const map = 'price-increases:\n  - {group: travel-events, rate: {2027: 10%, 2028: 10%, 2029: 10%}}\n'
    for (const increase of [one, map]) {
      const costed = cost(
        plan('{category: travel-events, prices-of: 2026, per-year: {2028: 1000, 2029: 1000}}', increase),
      )
      expect(rulesOf(costed)).toEqual([])
      expect(yearTotals(costed)).toEqual({ 2028: '1210.00', 2029: '1331.00', 2030: '0.00', 2031: '0.00' })
    }
  })

  test('that are not declared for a year that they act on are a finding, and missing', () => {
    const gap = cost(
      plan(
        '{category: travel-events, prices-of: 2028, per-year: {2029: 1000}}',
        'price-increases:\n  - {group: travel-events, rate: {2030: 3%}}\n',
      ),
    )
    expect(missingOf(gap)).toEqual([['rate-missing', '2029', 'B-01']])
    expect(
      missingOf(cost(plan('{category: travel-events, prices-of: 2028, per-year: {2029: 1000}}', ''))),
    ).toEqual([['rate-missing', '2029', 'B-01']])
  })

  test('of a category go before those of its group', () => {
    const both = `${rates}  - {category: travel-events, rate: 0%}\n`
    expect(totalOf(cost(plan('{category: travel-events, prices-of: 2028, per-year: 1000}', both)))).toBe(
      '4000.00',
    )
  })
})

describe('support cost', () => {
  const support = 'support-cost:\n  - {funding: XB, rate: 7%, category: other-support}\n'

  test('is the rate on the direct cost of its source, never on the total', () => {
    const one = cost({
      financialPlan: support,
      outputs: costs(
        '{category: travel-events, per-year: {2028: 1000}, funding: XB}',
        '{category: travel-events, per-year: {2028: 500}, funding: RB}',
      ),
    })
    expect(totalsBy(one, 'category')).toEqual({ 'travel-events': '1500.00', 'other-support': '70.00' })
    expect(totalsBy(one, 'funding-source')).toEqual({ RB: '500.00', XB: '1070.00' })
    expect(one.cost.facts('direct').map(({ kind }) => kind)).toEqual(['cost', 'support-cost', 'cost'])
  })

  // A third of 1,000.01 is 333.336666…; 7% of that is 23.33356… → 23.33, all of it on XB.
  test('counts only the share of a line that its source pays', () => {
    const shared = cost({
      financialPlan: support,
      outputs: costs('{category: travel-events, per-year: {2028: 1000.01}, funding: {RB: 2/3, XB: 1/3}}'),
    })
    expect(totalsBy(shared, 'category')['other-support']).toBe('23.33')
    expect(totalsBy(shared, 'funding-source')).toEqual({ RB: '666.67', XB: '356.67' })
  })

  // 0.07 × 7% = 0.0049 → 0.00, and × 8% … on personnel: 10.10 × 0.5 = 5.05; 7% of 5.05 = 0.3535 → 0.35.
  test('is reckoned on personnel, too, from the exact cost', () => {
    const staffed = cost({
      financialPlan: support,
      standardCosts:
        'vacancy-rate: 50%\nstandard-costs:\n  - {grade: P-4, category: personnel, per-year: 10.10}\n',
      outputs: personnel('{grade: P-4, fte: {2028: 1}, funding: XB}'),
    })
    expect(totalsBy(staffed, 'category')).toEqual({ personnel: '5.05', 'other-support': '0.35' })
  })

  // 10.09 × 0.5 = 5.045 → 5.05; 10% of 5.045 = 0.5045 → 0.50. Of the rounded 5.05 it would be 0.505 → 0.51.
  test('is never reckoned from an amount that was rounded before', () => {
    const staffed = cost({
      financialPlan: support.replace('7%', '10%'),
      standardCosts:
        'vacancy-rate: 50%\nstandard-costs:\n  - {grade: P-4, category: personnel, per-year: 10.09}\n',
      outputs: personnel('{grade: P-4, fte: {2028: 1}, funding: XB}'),
    })
    expect(totalsBy(staffed, 'category')).toEqual({ personnel: '5.05', 'other-support': '0.50' })
  })

  test('follows the Outcomes of its line', () => {
    const linked = cost({
      financialPlan: support,
      outputs: output(
        'B-01',
        '    costs:\n      - {category: travel-events, per-year: {2028: 1000}, funding: XB}',
        'contributes-to: [{outcome: OC-1, share: 75%}, {outcome: OC-2, share: 25%}]',
      ),
    })
    expect(totalsBy(linked, 'outcome')).toEqual({ 'OC-1': '802.50', 'OC-2': '267.50' })
  })

  test('lowers a credit as it raises a cost', () => {
    const credit = cost({
      financialPlan: support,
      outputs: costs('{category: travel-events, per-year: {2028: -1000}, funding: XB, credit: Back}'),
    })
    expect(totalOf(credit)).toBe('-1070.00')
  })

  test('is booked in the first category of other support when it names none', () => {
    const settings = `
currency: CHF
years: 2028-2029
categories:
  - {id: 03-travel, title: Travel, group: travel-events}
  - {id: 09-other, title: Other, group: other-support}
  - {id: 05-rent, title: Rent, group: other-support}
funding-sources:
  - {id: RB, title: Regular, class: regular}
  - {id: XB, title: Trust funds, class: extrabudgetary}
`
    const one = cost({
      settings,
      financialPlan: 'support-cost:\n  - {funding: XB, rate: 7%}\n',
      outputs: costs('{category: 03-travel, per-year: {2028: 1000}, funding: XB}'),
    })
    expect(rulesOf(one)).toEqual([])
    expect(totalsBy(one, 'category')).toEqual({ '03-travel': '1000.00', '09-other': '70.00' })
  })

  test('has the rate of the agreement where that has one of its own', () => {
    const agreed = cost({
      financialPlan: `${support}revenue:\n  - {id: AG-1, title: Agreement, funding: XB, per-year: 1000, support-cost: 5%}\n  - {id: AG-2, title: Agreement, funding: XB, per-year: 1000}\n`,
      outputs: costs(
        '{category: travel-events, per-year: {2028: 1000}, agreement: AG-1}',
        '{category: equipment-it, per-year: {2028: 1000}, agreement: AG-2}',
      ),
    })
    expect(totalsBy(agreed, 'category')['other-support']).toBe('120.00') // 5% of 1,000 and 7% of 1,000
  })

  test('without a rate in a year in which its source pays is a finding, and missing', () => {
    const gap = cost({
      financialPlan: 'support-cost:\n  - {funding: XB, rate: {2029: 7%}, category: other-support}\n',
      outputs: costs(
        '{category: travel-events, per-year: 1000, funding: XB}',
        '{category: travel-events, per-year: {2028: 5}}',
      ),
    })
    expect(missingOf(gap)).toEqual([['rate-missing', '2028', 'B-01']])
    expect(yearTotals(gap)).toEqual({ 2028: '1005.00', 2029: '1070.00' })
  })

  test('that can be booked nowhere is a finding, and missing', () => {
    const nowhere = cost({
      settings:
        'currency: CHF\nyears: 2028-2029\ncategories:\n  - {id: c-travel, title: Travel, group: travel-events}\n',
      financialPlan: 'support-cost:\n  - {funding: extrabudgetary, rate: 7%}\n',
      outputs: costs('{category: c-travel, per-year: {2028: 1000}, funding: extrabudgetary}'),
    })
    expect(rulesOf(nowhere)).toEqual(['unknown-category'])
    expect(nowhere.findings[0]!.missingMoney).toBeDefined()
  })

  test('is none where none is declared', () => {
    expect(
      totalOf(cost({ outputs: costs('{category: travel-events, per-year: {2028: 1000}, funding: XB}') })),
    ).toBe('1000.00')
  })
})
