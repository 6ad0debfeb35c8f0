import { describe, expect, test } from 'vitest'
import { financialPlanSheets, type FinancialPlanInput } from '../../../src/tables/financial-plan/index.ts'
import type { MoneyCell, Sheet, SheetRow } from '../../../src/tables/sheet.ts'
import { changed, exampleSources, inputOf } from './plan-of.ts'

const ITU = exampleSources('itu-2028-2031')

describe('revenue and expenses', () => {
  const sheet = sheetOf(inputOf(ITU), 'Revenue and expenses')

  test('have lettered groups, numbered rows and totals, as in the published table', () => {
    const lines = sheet.rows
      .filter(({ style }) => ['section', 'group', 'item', 'subtotal', 'total'].includes(style))
      .map(label)
    expect(lines.slice(0, 17)).toEqual([
      'Revenue: Regular budget',
      'A Assessed contributions',
      'A.1 Member State contributions',
      'A.2 Sector Member contributions',
      'A.3 Associates',
      'A.4 Academia',
      'Total Assessed contributions',
      'B Cost recovery',
      'B.1 Project support cost revenue',
      'B.2 Sales of publications',
      'B.3 Satellite network filings',
      'B.4 Others (UIFN, registrations, other cost recovery)',
      'Total Cost recovery',
      'C Revenue from interest',
      'D Other revenue',
      'E Withdrawal from (+) or allocation to (-) the Reserve Account',
      'Total revenue',
    ])
    expect(lines.slice(17, 19)).toEqual(['Expenses: Regular budget', '01-staff Staff costs'])
    expect(lines.slice(-2)).toEqual(['Total expenses', 'All expenses'])
  })

  test('compare the second biennium with the first, where no previous period is declared', () => {
    expect(sheet.rows.find(({ key }) => key === 'head-2')!.cells.at(-2)).toMatchObject({
      text: '2030-2031 less 2028-2029',
    })
    expect(money(rowOf(sheet, 'Total revenue'), sheet, 'variance')).toBe(556_022_000n)
  })

  test('compare with the previous period, where one is declared', () => {
    const previous = [
      'previous-period:',
      '  years: 2024-2027',
      '  revenue:',
      '    - {id: A, total: 500000000}',
      '    - {id: B.1, total: 4000000}',
      '    - {id: Z, total: 1000000}',
      '  expenses:',
      '    - {category: 01-staff, total: 390000000}',
      '',
    ].join('\n')
    const text = changed(ITU, 'financial-plan.yaml', 'revenue-groups:\n', `${previous}revenue-groups:\n`)
    const compared = sheetOf(inputOf(text), 'Revenue and expenses')
    expect(money(rowOf(compared, 'Total Assessed contributions'), compared, 'previous')).toBe(50_000_000_000n)
    expect(money(rowOf(compared, 'Z Z (not in this plan)'), compared, 'previous')).toBe(100_000_000n)
    expect(money(rowOf(compared, 'Total revenue'), compared, 'previous')).toBe(50_500_000_000n)
    expect(money(rowOf(compared, 'Total revenue'), compared, 'variance')).toBe(
      66_422_414_000n - 50_500_000_000n,
    )
    expect(money(rowOf(compared, '01-staff Staff costs'), compared, 'variance')).toBe(
      money(rowOf(compared, '01-staff Staff costs'), compared, 'total') - 39_000_000_000n,
    )
  })

  test('show a per cent only of an amount above zero', () => {
    const cell = rowOf(sheet, 'E Withdrawal from (+) or allocation to (-) the Reserve Account').cells.at(-1)
    expect(cell).toMatchObject({ kind: 'share', value: undefined })
  })

  test('keep extrabudgetary revenue out of the balance, in the currency of the plan', () => {
    const agreement =
      'exchange-rates:\n  - {currency: USD, worth: 0.80}\nrevenue:\n  - {id: AG-01, title: Agreement, funding: XB-TF, currency: USD, per-year: 70000}\n'
    const sources = changed(ITU, 'financial-plan.yaml', '\nrevenue:\n', `\n${agreement}`)
    const own = sheetOf(inputOf(sources), 'Revenue and expenses')
    expect(money(rowOf(own, 'AG-01 Agreement'), own, 'year-2028')).toBe(5_600_000n)
    expect(money(rowOf(own, 'Balance: revenue less expenses'), own, 'total')).toBe(0n)
  })
})

test('what enabling Outputs cost stands in a row of its own that cannot be folded away', () => {
  const sheet = sheetOf(inputOf(ITU), 'By Outcome')
  const row = rowOf(sheet, '(–) Not yet allocated (enabling Outputs)')
  expect(row.level).toBe(0)
  expect(money(row, sheet, 'total')).toBeGreaterThan(0n)
})

test('an Output that is not pursued is listed without cost', () => {
  const row = sheetOf(inputOf(ITU), 'By Output').rows.find((one) => label(one).startsWith('TSB-09'))!
  expect(row.cells.some(({ kind }) => kind === 'money')).toBe(false)
})

test('a year without an operational plan is not planned, not zero', () => {
  const input = inputOf(exampleSources('minimal'))
  const sheet = sheetOf(input, 'By Entity')
  expect(rowOf(sheet, 'SEC Secretariat').cells[3]).toMatchObject({ amount: 0n, whenZero: 'n.p.' })
  expect(
    sheetOf(input, 'Cover').rows.some((row) =>
      texts(row).includes('No operational plan covers: SEC 2028. Not planned is not zero.'),
    ),
  ).toBe(true)
})

test('a target says how an actual value is to be compared with it, where the plan does', () => {
  const file = 'operational-plans/2028/br.yaml'
  const aim = 'aims-at: {2028: 5.2, 2029: 4.8, 2030: 4.4, 2031: 4}\n    indicators:'
  const at = 'aims-at: {2028: 5.2, 2029: 4.8, 2030: 4.4, 2031: 4}\n        comparator: below\n    indicators:'
  const wordsOf = (sources: typeof ITU): string[] => {
    const { rows } = sheetOf(inputOf(sources), 'Targets')
    return rows.filter((row) => texts(row)[0] === 'BR-01').map((row) => texts(row)[2]!)
  }
  expect(wordsOf(ITU)).toEqual(['aims at'])
  expect(wordsOf(changed(ITU, file, aim, at))).toEqual(['aims for less than'])
})

test('a plan without revenue has no balance', () => {
  const sheet = sheetOf(inputOf(exampleSources('minimal')), 'Revenue and expenses')
  expect(sheet.rows.some((row) => label(row).startsWith('Balance'))).toBe(false)
  expect(sheet.rows.flatMap(texts)).toContain(
    'No revenue of the regular budget is shown, so there is no balance.',
  )
})

test('a complete plan says so, and one that is not says what is missing, on the cover and on every sheet', () => {
  expect(sheetOf(inputOf(ITU), 'Cover').rows.flatMap(texts)).toContain(
    'Complete: all cost and revenue written in the plan is in the figures.',
  )
  const missing = {
    rule: 'standard-cost-missing',
    element: 'TSB-01',
    path: 'operational-plans/2028/tsb.yaml',
    line: 48,
    amount: undefined,
    message: 'The grade P-9 has no standard cost in 2028, so the time planned here has no price.',
  }
  const broken = inputOf(ITU, { missing: [missing] })
  const cover = sheetOf(broken, 'Cover').rows.flatMap(texts)
  expect(cover).toContain(
    'INCOMPLETE: the entries below are not in the figures, or not in their place. Totals are too low or too high by what they hold.',
  )
  expect(cover).toContain(`${missing.message} [standard-cost-missing]`)
  expect(cover).toContain('operational-plans/2028/tsb.yaml:48')
  for (const sheet of financialPlanSheets(broken)) {
    expect(
      sheet.list !== undefined ? sheet.print.footer : sheet.rows.flatMap(texts).join(' '),
      sheet.name,
    ).toContain('INCOMPLETE')
  }
})

test('shows some of the years when asked', () => {
  const sheet = sheetOf(inputOf(ITU, { years: [2028, 2029] }), 'By Outcome')
  expect(sheet.columns.map(({ key }) => key)).toEqual([
    'id',
    'title',
    'year-2028',
    'year-2029',
    'total',
    'part',
  ])
})

test('says the words of the organization in the language asked for', () => {
  const sheet = sheetOf(inputOf(ITU, { language: 'fr' }), 'Par Résultat')
  expect(texts(sheet.rows[0]!)).toEqual(['Charges par Priorité thématique et Résultat'])
})

test('one word for two things still gives sheets of different names', () => {
  const words = 'words:\n  output: {en: Result}\n  outcome: {en: Result}\n'
  const sources = changed(exampleSources('minimal'), 'rbm.yaml', 'entities:', `${words}entities:`)
  const names = financialPlanSheets(inputOf(sources)).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

function sheetOf(input: FinancialPlanInput, name: string): Sheet {
  return financialPlanSheets(input).find((sheet) => sheet.name === name)!
}

function texts(row: SheetRow): string[] {
  return row.cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
}

function label(row: SheetRow): string {
  return texts({ ...row, cells: row.cells.slice(0, 2) })
    .join(' ')
    .trim()
}

function rowOf(sheet: Sheet, wanted: string): SheetRow {
  const row = sheet.rows.find((one) => label(one) === wanted)
  if (row === undefined) throw new Error(`no row ${wanted}`)
  return row
}

function money(row: SheetRow, sheet: Sheet, column: string): bigint {
  const cell = row.cells[sheet.columns.findIndex(({ key }) => key === column)]
  if (cell?.kind !== 'money') throw new Error(`no money in ${column}`)
  return (cell satisfies MoneyCell).amount
}

test('of one class of money says so, and leaves the revenue of the other out', () => {
  const all = inputOf(ITU)
  const facts = all.facts.filter(({ funding }) => funding.class === 'extrabudgetary')
  const only = { ...all, facts, funding: 'extrabudgetary' }
  const cover = sheetOf(only, 'Cover').rows.flatMap(texts)
  expect(cover).toContain('Complete for the years and the money shown; the plan holds more.')
  expect(cover).toContain('Only Extrabudgetary; other revenue and cost are left out.')
  const ledger = sheetOf(only, 'Revenue and expenses').rows
  expect(ledger.flatMap(texts).some((one) => one.includes('Only Extrabudgetary.'))).toBe(true)
  expect(ledger.some((row) => label(row).startsWith('Balance'))).toBe(false)
})

test('shows money in the unit asked for', () => {
  for (const unit of ['unit', 'thousand', 'million'] as const) {
    const sheet = sheetOf({ ...inputOf(ITU), unit }, 'By Outcome')
    expect(sheet.unit).toBe(unit)
    const said = unit === 'unit' ? 'In CHF.' : `In ${unit}s of CHF; each cell keeps its full amount`
    expect(sheet.rows.flatMap(texts).some((one) => one.startsWith(said))).toBe(true)
  }
})
