// One mistake, one finding: everything that follows from it is silent, and a roll-up stays incomplete where money is lost.

import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { edited, sourcesIn } from '../support/plan-sources.ts'

const MINIMAL = sourcesIn('examples/minimal')
const ITU = sourcesIn('examples/itu-2028-2031')
const SEC = 'operational-plans/2027/sec.yaml'
const TSB = 'operational-plans/2028/tsb.yaml'
const PRICES = 'reference/standard-costs.yaml'
const STRATEGY = 'strategic-plan.yaml'

/** The findings but for notes, as `line rule`, and whether the roll-up in both views is incomplete. */
function check(sources: readonly SourceFile[]): { found: string[]; isIncomplete: boolean } {
  const checked = checkPlan(sources)
  const found = checked.diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map(({ at, rule }) => {
      const { text } = sources.find(({ path }) => path === at.path)!
      return `${at.path}:${text.slice(0, at.start).split('\n').length} ${rule}`
    })
  return { found, isIncomplete: checked.missing('direct').length > 0 && checked.missing('full').length > 0 }
}

const without = (sources: readonly SourceFile[], path: string) =>
  sources.filter((source) => source.path !== path)

describe('of a misspelt key only the key is reported', () => {
  test.each([
    [SEC, 'contributes-to:', 'contributes_to:', 12],
    [SEC, 'contributes-to:', 'Contributes-to:', 12],
    [SEC, 'contributes-to:', 'outcomes:', 12],
    [SEC, 'outcome-targets:', 'outcome_targets:', 14],
    [SEC, 'aims-at:', 'aims_at:', 16],
    [SEC, 'fte: 1.5', 'FTE: 1.5', 20],
    [SEC, 'fte: 1.5', 'work_months: 18', 20],
    [SEC, '    costs:', '    Costs:', 21],
    [SEC, '\nentity:', '\nEntity:', 3],
    [SEC, '\nyears:', '\nYears:', 4],
    [STRATEGY, '        targets: {2027: 50', '        target: {2027: 50', 27],
    [STRATEGY, 'OC-1\n    title: Member States inspect', 'OC-1\n    titel: Member States inspect', 37],
    [STRATEGY, 'leads-to: [IM-1]\n    indicators:', 'leads-to: [IM-1]\n    Indicators:', 40],
    [STRATEGY, '\noutcomes:', '\nOutcomes:', 35],
    [PRICES, '- grade:', '- Grade:', 6],
    [PRICES, '\nstandard-costs:', '\nstandard_costs:', 5],
  ])('%s: %s as %s', (path, from, to, line) => {
    expect(check(edited(MINIMAL, path, from, to)).found).toEqual([`${path}:${line} unknown-key`])
  })

  test('a share', () => {
    const misspelt = edited(
      ITU,
      TSB,
      '      - {outcome: OC-3.1, share: 55%}\n      - {outcome: OC-3.3, share: 10%}',
      '      - {outcome: OC-3.1, shar: 55%}\n      - {outcome: OC-3.3, share: 10%}',
    )
    expect(check(misspelt)).toEqual({ found: [`${TSB}:31 unknown-key`], isIncomplete: true })
  })
})

describe('of a value that is refused nothing else is said', () => {
  test.each([
    [SEC, '      - outcome: OC-1', '      -outcome: OC-1', `${SEC}:13 wrong-type`],
    [SEC, '  - id: SEC-01', '    id: SEC-01', `${SEC}:9 wrong-type`],
    [SEC, '    contributes-to:\n      - outcome: OC-1', '    contributes-to: OC-1', `${SEC}:12 wrong-type`],
    [SEC, 'id: SEC-01', 'id: 1', `${SEC}:9 wrong-type`],
    [STRATEGY, 'id: OC-1', 'id: 1', `${STRATEGY}:36 wrong-type`],
    [SEC, 'years: 2027', 'years: 2027/2028', `${SEC}:4 wrong-form`],
    [SEC, 'years: 2027', 'years: 2027–2028', `${SEC}:4 wrong-form`],
    [SEC, 'years: 2027', 'years: 27', `${SEC}:4 wrong-form`],
    [SEC, 'years: 2027', 'years: FY2027', `${SEC}:4 wrong-form`],
    [SEC, 'years: 2027', 'years: 2035', `${SEC}:4 year-outside-plan`],
    [SEC, 'outcome: OC-1', 'outcome: OC 1', `${SEC}:13 wrong-form`],
    [SEC, 'grade: officer', 'grade: of ficer', `${SEC}:19 wrong-form`],
    [SEC, 'fte: 1.5', 'fte: 1.5\n        contract: fixed term', `${SEC}:21 wrong-form`],
    ['rbm.yaml', 'XOF', 'xof', 'rbm.yaml:5 wrong-form'],
    [PRICES, 'category: personnel', 'category: persnel', `${PRICES}:7 unknown-category`],
  ])('%s: %s as %s', (path, from, to, finding) => {
    const { found, isIncomplete } = check(edited(MINIMAL, path, from, to))
    expect(found).toEqual([finding])
    expect(isIncomplete).toBe(true)
  })

  test.each([
    ['share: -55%', 'wrong-form'],
    ['share: ', 'wrong-type'],
  ])('a share written as %s', (to, rule) => {
    const wrong = edited(
      ITU,
      TSB,
      '      - {outcome: OC-3.1, share: 55%}\n      - {outcome: OC-3.3, share: 10%}',
      `      - {outcome: OC-3.1, ${to}}\n      - {outcome: OC-3.3, share: 10%}`,
    )
    expect(check(wrong)).toEqual({ found: [`${TSB}:31 ${rule}`], isIncomplete: true })
  })

  test('a vacancy rate without its sign', () => {
    const bare = edited(ITU, PRICES, 'vacancy-rate: 5%', 'vacancy-rate: 5')
    expect(check(bare)).toEqual({ found: [`${PRICES}:8 wrong-type`], isIncomplete: true })
  })
})

describe('standard costs that are missing are missing once', () => {
  const only = (sources: readonly SourceFile[]) => {
    expect(check(sources).found).toHaveLength(1)
    expect(check(sources).isIncomplete).toBe(true)
    return checkPlan(sources).diagnostics.find(({ severity }) => severity !== 'note')!
  }

  test('when their file is broken, only its mistake is said', () => {
    expect(only(edited(ITU, PRICES, 'vacancy-rate: 5%', 'vacancy-rate 5%')).rule).toBe('yaml-syntax')
  })

  test('when there are none at all', () => {
    expect(only(without(ITU, PRICES)).message).toBe(
      'The plan declares no standard costs at all, and 248 personnel lines of 37 Outputs need one.',
    )
    expect(only(without(MINIMAL, PRICES)).message).toBe(
      'The plan declares no standard costs at all, and a personnel line of "SEC-01" needs one.',
    )
  })

  test('when a value cannot be read', () => {
    expect(only(edited(ITU, PRICES, '2029: 224400', "2029: '224 400'")).rule).toBe('wrong-type')
  })

  test('when a row lacks a year, at the row', () => {
    const { at, message } = only(edited(ITU, PRICES, '2029: 224400, ', ''))
    expect([at.path, at.pointer]).toEqual([PRICES, '/standard-costs/D-1'])
    expect(message).toBe(
      'The standard cost of D-1 in the category 01-staff has no amount for 2029, and 21 personnel lines of 21 Outputs need one.',
    )
  })

  test('when a grade has no row, at its first use', () => {
    const text = ITU.find(({ path }) => path === PRICES)!.text
    const rows = text.match(/ {2}- grade: P-5\n.*\n.*\n/g)!
    const { at, message } = only(rows.reduce((sources, row) => edited(sources, PRICES, row, ''), ITU))
    expect(at.path).toBe('operational-plans/2028/bdt.yaml')
    expect(message).toBe(
      'The grade P-5 has no standard cost, and 36 personnel lines of 36 Outputs need one (2028, 2029, 2030 and 2031).',
    )
  })
})

describe('a mistake at the head of a file is said at the head', () => {
  test('the years', () => {
    const sources = edited(ITU, TSB, '\nyears: 2028-2031', '\nyears: 2028')
    expect(check(sources)).toEqual({ found: [`${TSB}:13 year-outside-plan`], isIncomplete: true })
  })

  test('the entity', () => {
    const sources = edited(ITU, TSB, '\nentity: TSB', '\nentity: BR')
    expect(check(sources).found).toEqual([`${TSB}:12 department-of-other-entity`])
  })
})

test('two mistakes are two findings', () => {
  const two = edited(edited(MINIMAL, SEC, 'fte: 1.5', 'FTE: 1.5'), SEC, 'outcome: OC-1', 'outcome: OC-2')
  expect(check(two).found).toEqual([`${SEC}:13 unknown-outcome`, `${SEC}:20 unknown-key`])
})
