// Money that cannot be right, where it stands ([R24], [R28]): each mistake of the list is one error, at its place, whether
// the file is written in lines or in braces, and a roll-up never adds it up in silence. `^` marks the place in each text.

import { describe, expect, test } from 'vitest'
import { basePlan } from '../support/plan.ts'
import { run } from '../support/run.ts'

interface BadMoney {
  readonly name: string
  readonly path: string
  readonly lines: string
  readonly braces: string
  readonly says: string
  readonly rule: string
  /** Left out: it is. */
  readonly isCost?: boolean
}

const BUR = 'operational-plans/2028/bur.yaml'
const FINANCIAL = 'financial-plan.yaml'
const STANDARD = 'reference/standard-costs.yaml'

const HEAD = `kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
`
const LINKS = `    contributes-to: [{outcome: OC-1}]
    outcome-targets: [{indicator: I-1, aims-at: 95}]
`
const ONE = `  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
${LINKS}`

/** One cost line of the only Output, in lines and in braces. */
function costLine(
  name: string,
  entries: Readonly<Record<string, string>>,
  says: string,
  rule: string,
): BadMoney {
  const list = Object.entries({ category: 'travel-events', ...entries })
  const lines = list.map(([key, value]) => `        ${key}: ${value}\n`).join('')
  const braces = list.map(([key, value]) => `${key}: ${value}`).join(', ')
  return {
    name,
    path: BUR,
    lines: `${HEAD}${ONE}    costs:\n      -${lines.slice(7)}`,
    braces: `${HEAD}${ONE}    costs: [{${braces}}]\n`,
    says,
    rule,
  }
}

const REVENUE = `kind: financial-plan
revenue: [{id: AG-1, title: Agreement, funding: extrabudgetary, per-year: 30000}]
`

const CASES: readonly BadMoney[] = [
  costLine(
    'a negative cost',
    { 'per-year': '^-5' },
    'A cost line of "BUR-1" is negative in 2028 (-5).',
    'credit-undeclared',
  ),
  costLine(
    'a negative cost in one year',
    { 'per-year': '{2028: 5, 2029: ^-5}' },
    'A cost line of "BUR-1" is negative in 2029 (-5).',
    'credit-undeclared',
  ),
  costLine(
    'a credit above zero',
    { 'per-year': '^5', credit: 'Fees' },
    'A cost line of "BUR-1" is declared as a credit, but it is above zero in 2028 (5).',
    'credit-undeclared',
  ),
  costLine(
    'too many decimals',
    { 'per-year': '^1.2345' },
    '1.2345 has more decimals than EUR has (2).',
    'too-many-decimals',
  ),
  costLine(
    'thousands behind a point',
    { 'per-year': '^110.000' },
    '110.000 has more decimals than EUR has (2). Is the point meant to separate thousands?',
    'too-many-decimals',
  ),
  costLine(
    'a comma',
    { 'per-year': '^1,000' },
    '`per-year` must be a number or a value for each year, but this is the text "1,000".',
    'wrong-type',
  ),
  costLine(
    'an underscore',
    { 'per-year': '^1_000' },
    '`per-year` must be a number or a value for each year, but this is the text "1_000".',
    'wrong-type',
  ),
  costLine('a power of ten', { 'per-year': '^1e3' }, '1e3 is written with an exponent.', 'number-form'),
  costLine('infinity', { 'per-year': '^.inf' }, '.inf is not a number that can be added up.', 'number-form'),
  costLine('no number', { 'per-year': '^.nan' }, '.nan is not a number that can be added up.', 'number-form'),
  costLine(
    'shares of funding at 99.9%',
    { 'per-year': '5', funding: '^{regular: 50%, extrabudgetary: 49.9%}' },
    'The shares of the funding of a cost line of "BUR-1" add up to 99.9%, not to 100%.',
    'shares-not-100',
  ),
  {
    name: 'a currency without rate',
    path: BUR,
    lines: `${HEAD}${ONE}    costs:\n      - ^category: travel-events\n        currency: USD\n        per-year:\n          2028: 5\n`,
    braces: `${HEAD}${ONE}    costs: [^{category: travel-events, currency: USD, per-year: {2028: 5}}]\n`,
    says: 'The amount is in USD, and the plan declares no exchange rate for it in 2028.',
    rule: 'exchange-rate-missing',
  },
  {
    name: 'a rate of zero',
    path: FINANCIAL,
    lines: `${REVENUE}exchange-rates:\n  - currency: USD\n    worth: ^0\n`,
    braces: `${REVENUE}exchange-rates: [{currency: USD, worth: ^0}]\n`,
    says: 'The exchange rate of USD is 0; it must be above 0.',
    rule: 'rate-out-of-range',
  },
  {
    name: 'a rate of zero in one year',
    path: FINANCIAL,
    lines: `${REVENUE}exchange-rates:\n  - currency: USD\n    worth:\n      2028: 1.1\n      2029: ^0\n`,
    braces: `${REVENUE}exchange-rates: [{currency: USD, worth: {2028: 1.1, 2029: ^0}}]\n`,
    says: 'The exchange rate of USD is 0 in 2029; it must be above 0.',
    rule: 'rate-out-of-range',
  },
  {
    name: 'shares of a driver at 99.9%',
    path: BUR,
    lines: `${HEAD}${ONE}    costs:\n      - category: travel-events\n        per-year: 1\n  - id: BUR-2\n    title: Workshop\n    priority: must\n    driver: Desks\n    serves:\n      ^- entity: BUR\n        share: 99.9%\n    costs:\n      - category: travel-events\n        per-year: 1\n`,
    braces: `${HEAD}${ONE}    costs: [{category: travel-events, per-year: 1}]\n  - {id: BUR-2, title: Workshop, priority: must, driver: Desks, serves: ^[{entity: BUR, share: 99.9%}], costs: [{category: travel-events, per-year: 1}]}\n`,
    says: 'The shares of "BUR-2" for the entities it serves add up to 99.9%, not to 100%.',
    rule: 'shares-not-100',
  },
  {
    name: 'an envelope for an unknown Outcome',
    path: FINANCIAL,
    lines: `${REVENUE}envelopes:\n  - outcome: ^OC-11\n    per-year: 5\n`,
    braces: `${REVENUE}envelopes: [{outcome: ^OC-11, per-year: 5}]\n`,
    says: 'This envelope names the Outcome "OC-11", which does not exist. Did you mean "OC-1"?',
    rule: 'unknown-outcome',
    isCost: false,
  },
  {
    name: 'a grade without standard cost in a year',
    path: STANDARD,
    lines: `kind: standard-costs\nstandard-costs:\n  - ^grade: officer\n    category: personnel\n    per-year:\n      2028: 90000\n`,
    braces: `kind: standard-costs\nstandard-costs: [^{grade: officer, category: personnel, per-year: {2028: 90000}}]\n`,
    says: 'The standard cost of officer in the category personnel has no amount for 2029, and a personnel line of "BUR-1" needs one.',
    rule: 'standard-cost-missing',
  },
]

describe('money that cannot be right is one error, at its place', () => {
  test.each(
    CASES.flatMap((one) => [
      { ...one, layout: 'in lines', text: one.lines },
      { ...one, layout: 'in braces', text: one.braces },
    ]),
  )('$name, $layout', async ({ path, text, says, rule, isCost = true }) => {
    const files = Object.fromEntries(basePlan.map((source) => [source.path, source.text]))
    files[path] = text.replace('^', '')
    const before = text.slice(0, text.indexOf('^')).split('\n')
    const place = `${path}:${before.length}:${before.at(-1)!.length + 1}`
    const { out, status } = await run(['validate'], { files, columns: 400 })
    expect(out.split('\n').filter((line) => / error /.test(line))).toEqual([
      `${place} error ${says} [${rule}]`,
    ])
    expect(status).toBe(1)
    if (!isCost) return
    const rollup = await run(['rollup', '--basis', 'full'], { files })
    expect(rollup.out).toContain('INCOMPLETE')
    expect(rollup.status).toBe(1)
  })
})
