// Which mistakes change a total, and which do not. A mistake that loses money marks the roll-up as incomplete ([R28], [D10]);
// one that loses none must not, or nobody heeds the mark.

import { describe, expect, test } from 'vitest'
import { edited, exampleFiles, run } from '../support/run.ts'

type Files = Readonly<Record<string, string>>

const SETTINGS = 'rbm.yaml'
const STRATEGY = 'strategic-plan.yaml'
const PLAN = 'operational-plans/2027/sec.yaml'
const PRICES = 'reference/standard-costs.yaml'
const POSTS = 'reference/staffing-table.yaml'
const MONEY = 'financial-plan.yaml'

const minimal: Files = exampleFiles('minimal')
const TRAVEL = '      - category: travel-events\n'
const OFFICER = '      - grade: officer\n'

/** The travel of the minimal plan is paid by an agreement. */
function withAgreement(row: string, rest = ''): Files {
  const files = edited(minimal, PLAN, TRAVEL, `${TRAVEL}        agreement: AG-1\n`)
  return { ...files, [MONEY]: `kind: financial-plan\nrevenue:\n  - {id: AG-1, title: Gift, ${row}}\n${rest}` }
}

/** The officer of the minimal plan sits on a post. */
function withPost(posts: string): Files {
  const files = edited(edited(minimal, PLAN, OFFICER, '      - post: P-1\n'), PLAN, 'fte: 1.5', 'fte: 1')
  return { ...files, [POSTS]: `kind: staffing-table\nposts:\n${posts}` }
}

/** Revenue beside the cost of the minimal plan; no line names it. */
function withRevenue(row: string, rest = ''): Files {
  return {
    ...minimal,
    [MONEY]: `kind: financial-plan\nrevenue:\n  - {id: A.1, title: Dues, funding: regular, ${row}}\n${rest}`,
  }
}

const UNITS = 'revenue-units:\n  - {id: CU, title: Unit, per-year: 1000}\n'

interface Missing {
  readonly rule: string
  readonly element?: string
  readonly amount?: string
}

async function missingFrom(files: Files): Promise<readonly Missing[]> {
  const { status, out } = await run(['rollup', '--format', 'json'], { files })
  const { complete, missing } = JSON.parse(out) as { complete: boolean; missing: readonly Missing[] }
  expect([status, complete]).toEqual(missing.length === 0 ? [0, true] : [1, false])
  return missing.map(({ rule, element, amount }) => ({
    rule,
    ...(element === undefined ? {} : { element }),
    ...(amount === undefined ? {} : { amount }),
  }))
}

async function rulesMissingFrom(files: Files): Promise<readonly string[]> {
  return [...new Set((await missingFrom(files)).map(({ rule }) => rule))]
}

describe('money is missing from the roll-up', () => {
  test.each<[string, Files, string]>([
    [
      'an agreement with funding in a wrong form',
      withAgreement('funding: [extrabudgetary], per-year: 1'),
      'wrong-type',
    ],
    [
      'an agreement with support cost in a wrong form',
      withAgreement('funding: extrabudgetary, per-year: 1, support-cost: 7'),
      'wrong-type',
    ],
    [
      'an agreement whose support cost is misspelt',
      withAgreement('funding: extrabudgetary, per-year: 1, support-cots: 7%'),
      'unknown-key',
    ],
    [
      'a line whose own funding contradicts that of its agreement',
      edited(
        withAgreement('funding: extrabudgetary, per-year: 1, support-cost: 7%'),
        PLAN,
        'agreement: AG-1\n',
        'agreement: AG-1\n        funding: regular\n',
      ),
      'funding-against-agreement',
    ],
    ['a staffing table that is no YAML', withPost('  - {id: P-1, entity: SEC\n'), 'yaml-syntax'],
    [
      'a post whose contract type is unknown',
      withPost('  - {id: P-1, entity: SEC, grade: officer, contract: temporay}\n'),
      'unknown-contract-type',
    ],
    [
      'a post whose contract is no word',
      withPost('  - {id: P-1, entity: SEC, grade: officer, contract: [temporary]}\n'),
      'wrong-type',
    ],
    [
      'a post whose `contract` is misspelt',
      withPost('  - {id: P-1, entity: SEC, grade: officer, contrat: temporary}\n'),
      'unknown-key',
    ],
    [
      'two posts of one id',
      withPost(
        '  - {id: P-1, entity: SEC, grade: officer}\n  - {id: P-1, entity: SEC, grade: officer, contract: temporary}\n',
      ),
      'duplicate-id',
    ],
    [
      'two agreements of one id',
      withAgreement(
        'funding: extrabudgetary, per-year: 1',
        '  - {id: AG-1, title: Loan, funding: regular, per-year: 1}\n',
      ),
      'duplicate-id',
    ],
    [
      'an agreement without readable id, which a line names',
      edited(withAgreement('funding: extrabudgetary, per-year: 1'), MONEY, '{id: AG-1', '{id: [AG-1]'),
      'wrong-type',
    ],
    [
      'a post that has its grade twice',
      withPost('  - id: P-1\n    entity: SEC\n    grade: officer\n    grade: officer\n'),
      'duplicate-key',
    ],
    [
      'a list of rates that stands twice',
      {
        ...minimal,
        [MONEY]:
          'kind: financial-plan\nsupport-cost: []\nsupport-cost: [{funding: regular, rate: 10%, category: other-support}]\n',
      },
      'duplicate-key',
    ],
    [
      'the goals of an Outcome that stand twice',
      edited(
        minimal,
        STRATEGY,
        '    leads-to: [IM-1]\n',
        '    contributes-to: []\n    contributes-to: [{goal: G1}]\n',
      ),
      'duplicate-key',
    ],
    [
      'a grade that is misspelt in one row of the standard costs',
      edited(
        edited(minimal, SETTINGS, 'entities:', 'grades: [officer]\nentities:'),
        PRICES,
        '    per-year: 21600000\n',
        '    per-year: 21600000\n  - {grade: oficer, category: other-support, per-year: 100}\n',
      ),
      'unknown-grade',
    ],
    [
      'a contract type that is misspelt in the standard costs',
      edited(minimal, PRICES, '  - grade: officer\n', '  - grade: officer\n    contract: temporay\n'),
      'unknown-contract-type',
    ],
    ['a standard cost below zero', edited(minimal, PRICES, '21600000', '-21600000'), 'wrong-form'],
    [
      'a line with a grade and a post of another grade',
      edited(
        edited(
          withPost('  - {id: P-1, entity: SEC, grade: officer}\n'),
          PRICES,
          '  - grade: officer\n',
          '  - {grade: director, category: personnel, per-year: 9}\n  - grade: officer\n',
        ),
        PLAN,
        '      - post: P-1\n',
        '      - post: P-1\n        grade: director\n',
      ),
      'grade-and-post',
    ],
    [
      'an Outcome without goals of its own that leads to an unknown impact',
      edited(minimal, STRATEGY, 'leads-to: [IM-1]', 'leads-to: [IM-1, IM-2]'),
      'unknown-impact',
    ],
    [
      'an impact, by which an Outcome finds its goals, with an unknown goal',
      edited(minimal, STRATEGY, '    goal: G1\n    sdg', '    goal: G2\n    sdg'),
      'unknown-goal',
    ],
    [
      'an Output without link',
      edited(edited(minimal, PLAN, '    contributes-to:\n', ''), PLAN, '      - outcome: OC-1\n', ''),
      'output-without-outcome',
    ],
  ])('after %s', async (_, files, rule) => {
    expect(await rulesMissingFrom(files)).toContain(rule)
  })

  test.each([
    ['cut off behind its head', ''],
    ['cut off behind `outputs:`', 'outputs:\n'],
  ])('of an operational plan that is %s', async (_, rest) => {
    const whole = minimal[PLAN]!
    const files = { ...minimal, [PLAN]: `${whole.slice(0, whole.indexOf('outputs:'))}${rest}` }
    expect(await missingFrom(files)).toEqual([{ rule: rest === '' ? 'missing-key' : 'wrong-type' }])
    const { status, out } = await run(['validate'], { files })
    expect(status).toBe(1)
    expect(out).toContain(
      'hint Write `outputs:` and its items below it; a list without items is `outputs: []`.',
    )
    expect(out).toContain('1 error, 0 warnings, 1 note in')
  })

  test('of no operational plan that says that it has no Outputs', async () => {
    const whole = minimal[PLAN]!
    const files = { ...minimal, [PLAN]: `${whole.slice(0, whole.indexOf('outputs:'))}outputs: []\n` }
    expect(await missingFrom(files)).toEqual([])
  })

  test('behind more mistakes than are listed', async () => {
    const wrong = '      - category: travel-events\n        per-year: many\n'.repeat(1001)
    const missing = await missingFrom(edited(minimal, PLAN, TRAVEL, `${wrong}${TRAVEL}`))
    expect(missing.at(0)).toEqual({ rule: 'wrong-form' })
  })

  test('with its amount, where that can be known', async () => {
    const named = (from: string, to: string) => missingFrom(edited(minimal, PLAN, from, to))
    expect(await named('category: travel-events', 'category: travel-event')).toEqual([
      { rule: 'unknown-category', element: 'SEC-01', amount: '38500000' },
    ])
    expect(await named(TRAVEL, `${TRAVEL}        funding: regulr\n`)).toEqual([
      { rule: 'unknown-funding-source', element: 'SEC-01', amount: '38500000' },
    ])
    expect(await named(TRAVEL, `${TRAVEL}        agreement: AG-9\n`)).toMatchObject([
      { rule: 'unknown-agreement', element: 'SEC-01' },
    ])
    expect(await named('outcome: OC-1', 'outcome: OC-2')).toEqual([
      { rule: 'unknown-outcome', element: 'SEC-01', amount: '82900000' },
    ])
  })
})

describe('money is missing from the full view alone', () => {
  const SERVICE =
    '  - id: SEC-02\n    title: Computers\n    priority: must\n    driver: Staff\n    serves:\n      - {entity: SEC, share: 100%}\n    costs:\n      - {category: equipment-it, per-year: 5}\n'
  const withService = (from: string, to: string): Files =>
    edited({ ...minimal, [PLAN]: `${minimal[PLAN]}${SERVICE}` }, PLAN, from, to)

  test.each<[string, Files, string]>([
    ['an unknown entity', withService('{entity: SEC', '{entity: SCE'), 'unknown-entity'],
    ['a share without sign of per cent', withService('share: 100%', 'share: 100'), 'wrong-type'],
    ['shares below 100%', withService('share: 100%', 'share: 90%'), 'shares-not-100'],
    ['a share and units', withService('share: 100%', 'share: 100%, units: 4'), 'share-and-units'],
    ['a misspelt entity key', withService('{entity: SEC', '{entiti: SEC'), 'unknown-key'],
    [
      'an entity that is named twice',
      withService('SEC, share: 100%}', 'SEC, share: 60%}\n      - {entity: SEC, share: 40%}'),
      'entity-named-twice',
    ],
    ['no list', withService('\n      - {entity: SEC, share: 100%}', ' SEC'), 'wrong-type'],
  ])('after %s under `serves`', async (_, files, rule) => {
    expect(await missingFrom(files)).toEqual([])
    const { status, out } = await run(['rollup', '--basis', 'full', '--format', 'json'], { files })
    const { complete, missing } = JSON.parse(out) as { complete: boolean; missing: readonly Missing[] }
    expect([status, complete]).toEqual([1, false])
    expect(missing.map((one) => one.rule)).toEqual([rule])
  })

  test.each<[string, Files, string]>([
    ['a misspelt `serves`', withService('serves:', 'servs:'), 'unknown-key'],
    [
      'a cost line among the entities',
      withService('SEC, share: 100%}', 'SEC, share: 100%, per-year: 5}'),
      'unknown-key',
    ],
  ])('but from both after %s', async (_, files, rule) => {
    expect(await rulesMissingFrom(files)).toEqual([rule])
  })
})

describe('money is missing from the workbook alone', () => {
  test.each<[string, Files, string]>([
    ['units with a word behind them', withRevenue('revenue-unit: CU, units: 341 units', UNITS), 'wrong-form'],
    ['an amount with commas', withRevenue('per-year: "400,000"'), 'wrong-type'],
    ['an unknown revenue unit', withRevenue('revenue-unit: CA, units: 341', UNITS), 'unknown-revenue-unit'],
    ['revenue of a year outside the plan', withRevenue('per-year: {2072: 400000}'), 'year-outside-plan'],
    ['a misspelt `per-year`', withRevenue('per-yaer: 400000'), 'unknown-key'],
    [
      'revenue in a currency without rate',
      withRevenue('per-year: {2027: 5}, currency: EUR'),
      'exchange-rate-missing',
    ],
    ['revenue in an unknown currency', withRevenue('per-year: 5, currency: EUX'), 'unknown-currency'],
    [
      'a unit without amount',
      withRevenue('revenue-unit: CU, units: 1', UNITS.replace('1000', '1 000')),
      'wrong-type',
    ],
    ['a revenue unit that is not counted', withRevenue('revenue-unit: CU', UNITS), 'revenue-without-amount'],
    ['revenue without amount', withRevenue('note: later'), 'revenue-without-amount'],
  ])('after %s', async (_, files, rule) => {
    expect(await missingFrom(files)).toEqual([])
    const byEntity = await run(['rollup', '--by', 'entity', '-o', 'cost.xlsx'], { files })
    expect([byEntity.status, byEntity.error]).toEqual([0, 'Wrote cost.xlsx.\n'])
    const { status, error } = await run(['rollup', '-o', 'cost.xlsx'], { files })
    expect([status, error]).toEqual([
      1,
      'Wrote cost.xlsx.\nThe financial plan is INCOMPLETE: 1 error touches money. See what and where: rbm validate\n',
    ])
    expect((await run(['validate', '--format', 'json'], { files })).out).toContain(`"${rule}"`)
  })
})

describe('no money is missing', () => {
  test.each<[string, Files]>([
    ['bad firm years', edited(minimal, SETTINGS, 'entities:', 'firm-years: 2029\nentities:')],
    ['firm years that are no years', edited(minimal, SETTINGS, 'entities:', 'firm-years: soon\nentities:')],
    ['bad budget periods', edited(minimal, SETTINGS, 'entities:', 'budget-periods: [2027-2030]\nentities:')],
    ['an unknown key in an entity', edited(minimal, SETTINGS, '    title:', '    head: Ms N.\n    title:')],
    [
      'an unknown key in a department',
      edited(
        minimal,
        SETTINGS,
        '    title: Secretariat\n',
        '    title: Secretariat\n    departments: [{id: D, title: D, head: Mr M.}]\n',
      ),
    ],
    [
      'a title of an Output that stands twice',
      edited(minimal, PLAN, '    priority: must\n', '    title: Again\n    priority: must\n'),
    ],
    [
      'a note of a risk that stands twice',
      edited(
        minimal,
        PLAN,
        '    priority: must\n',
        '    risks: [{id: R-1, title: Storm, note: A, note: B}]\n    priority: must\n',
      ),
    ],
    [
      'a bad fingerprint of a link',
      edited(minimal, PLAN, 'outcome: OC-1\n', 'outcome: OC-1\n        agreed-to: yesterday\n'),
    ],
    ['a bad title of a cost line', edited(minimal, PLAN, TRAVEL, `${TRAVEL}        title: [a, b]\n`)],
    ['a misspelt title of a cost line', edited(minimal, PLAN, TRAVEL, `${TRAVEL}        titl: Boats\n`)],
    [
      'the count of a post that is no number',
      withPost('  - {id: P-1, entity: SEC, grade: officer, count: two}\n'),
    ],
    [
      'an unknown impact of an Outcome that names its goals itself',
      edited(
        minimal,
        STRATEGY,
        'leads-to: [IM-1]\n',
        'leads-to: [IM-1, IM-2]\n    contributes-to: [{goal: G1}]\n',
      ),
    ],
    [
      'a line that repeats the grade of its post',
      edited(
        withPost('  - {id: P-1, entity: SEC, grade: officer}\n'),
        PLAN,
        '      - post: P-1\n',
        '      - post: P-1\n        grade: officer\n',
      ),
    ],
    [
      'a bad contract of a post that no line can name',
      {
        ...minimal,
        [POSTS]: 'kind: staffing-table\nposts:\n  - {entity: SEC, grade: officer, contract: temporay}\n',
      },
    ],
    ['a revenue row with a bad title', withRevenue('per-year: 5, basis: [a]')],
  ])('after %s', async (_, files) => {
    expect(await missingFrom(files)).toEqual([])
    expect((await run(['validate'], { files })).status).toBe(1)
  })

  test.each<[string, Files]>([
    ['an agreement', withAgreement('funding: extrabudgetary, per-year: 1, support-cost: 7%')],
    [
      'a line of which an agreement pays a part',
      edited(
        withAgreement('funding: extrabudgetary, per-year: 1, support-cost: 7%'),
        PLAN,
        'agreement: AG-1\n',
        'agreement: AG-1\n        funding: {extrabudgetary: 60%, regular: 40%}\n',
      ),
    ],
    ['a post', withPost('  - {id: P-1, entity: SEC, grade: officer, contract: temporary}\n')],
    ['revenue', withRevenue('revenue-unit: CU, units: 341', UNITS)],
  ])('with %s that is right', async (_, files) => {
    expect(await missingFrom(files)).toEqual([])
    expect((await run(['validate'], { files })).out).not.toContain(' error ')
  })
})

test('an unknown key that is near to an id may hide an entity', async () => {
  const files = edited(minimal, SETTINGS, '  - id: SEC', '  - ID: SEC')
  expect(await rulesMissingFrom(files)).toContain('unknown-key')
})
