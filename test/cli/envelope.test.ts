// `rbm envelope` as users meet it: the tables at two widths, every format, scenarios, incompleteness, wrong use.

import { describe, expect, test } from 'vitest'
import { envelopeFiles, STRATEGIC_PLAN } from '../support/envelope-plan.ts'
import { edited, exampleFiles, golden, run, type RunInput } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')
const SCENARIOS = ['--scenario', 'CU-318,CU-322', '--scenario', 'CU-325']

const ABOVE = `
envelopes:
  - {thematic-priority: TP1, per-year: {2028: 650, 2029: 700}}
  - {outcome: OC-3, per-year: 150}
ceilings:
  - {id: CE-1, title: Accounts, applies-to: [BUR-3], total: 150}
  - {id: CE-2, applies-to: [OC-1, OC-2], total: 1400}
approved-figures:
  approved-on: 2027-11-18
  reference: Decision 12
  basis: full
  expenses:
    - {thematic-priority: TP1, funding-class: regular, per-year: {2028: 660, 2029: 700}}
    - {thematic-priority: TP2, funding-class: regular, per-year: 220}
  revenue:
    - {id: A.1, per-year: 950}
`

async function envelope(argv: readonly string[], input: RunInput) {
  return run(['envelope', ...argv], input)
}

describe('rbm envelope', () => {
  test.each([80, 200])('shows the example in %i columns', async (columns) => {
    const { status, out, error } = await envelope(SCENARIOS, { files: itu, columns })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`envelope/itu-${columns}.txt`))
  })

  test('goes down to Outcomes, in thousands that add up', async () => {
    const { out } = await envelope(['--by', 'outcome', '--unit', 'thousand'], { files: itu, columns: 200 })
    await expect(out).toMatchFileSnapshot(golden('envelope/by-outcome-thousand.txt'))
  })

  test('shows stated envelopes, passed ceilings, what remains of approved figures, and scenarios', async () => {
    const files = envelopeFiles(ABOVE)
    const argv = ['--scenario', 'S-low,S-unit', '--revenue-unit', 'CU=1600.50']
    const { status, out } = await envelope(argv, { files, columns: 160 })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(golden('envelope/stated.txt'))
  })

  test('leaves whole what no plan has used up', async () => {
    const { out } = await envelope(['--by', 'outcome'], {
      files: envelopeFiles(ABOVE, STRATEGIC_PLAN, '2028'),
      columns: 120,
    })
    await expect(out).toMatchFileSnapshot(golden('envelope/one-year-planned.txt'))
  })

  test('shows one year, and only Outcomes of none where there are no priorities', async () => {
    const files = envelopeFiles('', 'outcomes:\n  - {id: OC-1, title: Paved}\n')
    const { out } = await envelope(['--years', '2029'], { files, columns: 120 })
    await expect(out).toMatchFileSnapshot(golden('envelope/without-priorities.txt'))
  })

  test.each([
    ['json', 'stated.json'],
    ['markdown', 'stated.md'],
    ['csv', 'stated.csv'],
  ])('says the same as %s', async (format, name) => {
    const argv = ['--format', format, '--scenario', 'S-low', '--unit', 'thousand']
    const { status, out, error } = await envelope(argv, { files: envelopeFiles(ABOVE) })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`envelope/${name}`))
  })

  test('speaks French', async () => {
    const { out } = await envelope(['--lang', 'fr', '--unit', 'million'], { files: itu, columns: 160 })
    await expect(out).toMatchFileSnapshot(golden('envelope/lang-fr.txt'))
  })

  test('writes a workbook with a sheet for each table', async () => {
    const { status, error, written } = await envelope(['-o', 'e.xlsx'], { files: envelopeFiles(ABOVE) })
    expect([status, error, Object.keys(written)]).toEqual([0, 'Wrote e.xlsx.\n', ['/plan/e.xlsx']])
  })
})

describe('an envelope that cannot be read', () => {
  const bad = envelopeFiles('envelopes:\n  - {outcome: OC-9, per-year: 5}\n')

  test.each(['table', 'json', 'csv', 'markdown'])('makes the comparison incomplete in %s', async (format) => {
    const { status, out, error } = await envelope(['--format', format], { files: bad })
    expect(status).toBe(1)
    expect(error).toContain('The comparison is INCOMPLETE: 1 error touches money.')
    expect(out).toContain('unknown-outcome')
    expect(out).toContain(format === 'json' ? '"complete": false' : 'INCOMPLETE')
  })

  test('makes no roll-up incomplete', async () => {
    expect((await run(['rollup'], { files: bad })).status).toBe(0)
  })

  test('Cost that cannot be read makes it incomplete, too', async () => {
    const files = edited(envelopeFiles(), 'operational-plans/2028/bur.yaml', 'per-year: 200', 'per-year: 2oo')
    expect((await envelope([], { files })).status).toBe(1)
  })

  test('Settings that cannot be read leave nothing to compare', async () => {
    const files = { ...envelopeFiles(), 'rbm.yaml': 'format: 1\n' }
    const table = await envelope([], { files })
    expect([table.status, table.out]).toEqual([
      1,
      'INCOMPLETE: the settings of the plan cannot be read, so nothing was compared.\n',
    ])
    const json = await envelope(['--format', 'json'], { files })
    expect([json.status, JSON.parse(json.out).complete]).toEqual([1, false])
  })
})

describe('wrong use', () => {
  test.each([
    [
      ['--scenario', 'S-lw'],
      'The financial plan has no scenario "S-lw".\nDid you mean "S-low"? Those that it has: S-low, S-unit.',
    ],
    [
      ['--revenue-unit', 'CV=5'],
      'The financial plan has no revenue unit "CV".\nDid you mean "CU"? Those that it has: CU.',
    ],
    [['--revenue-unit', 'CU'], '"CU" does not say what a revenue unit may be worth.'],
    [['--revenue-unit', 'CU=318,000'], '"318,000" may be one amount or several.'],
    [['--revenue-unit', 'CU=1,318,500'], '"1,318,500" may be one amount or several.'],
    [['--revenue-unit', 'CU=3 180'], '"3 180" is no amount of CHF.'],
    [['--revenue-unit', 'CU=1,-1'], '"-1" is no amount of CHF.'],
    [['--revenue-unit', 'CU=1.005'], '"1.005" is no amount of CHF.'],
    [['--revenue-unit', 'CU=\u001b[2J'], '"\\u{1B}[2J" is no amount of CHF.'],
    [['--by', 'goal'], "option '--by <level>' argument 'goal' is invalid."],
    [['--lang', 'de'], 'The plan has no language "de".'],
  ])('%j is refused in one sentence', async (argv, message) => {
    const { status, out, error } = await envelope(argv, { files: envelopeFiles() })
    expect([status, out]).toEqual([2, ''])
    expect(error).toContain(message)
    expect(error).not.toContain('    at ')
  })
})
