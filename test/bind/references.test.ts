// Every key that names another element is followed, even where nothing is computed from it yet.

import { describe, expect, test } from 'vitest'
import { basePlan, besides, findingsOf, onlyFindingOf, openFindings } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

describe('a name that nothing has is a finding', () => {
  test.each([
    ['kind: decisions\ndecisions:\n  - {about: BUR-7, decision: stop}', 'unknown-element'],
    ['kind: decisions\ndecisions:\n  - {about: BUR-1, decision: merge, merge-into: BUR-7}', 'unknown-output'],
    ['kind: progress-report\nentity: BUX\nperiod: 2028', 'unknown-entity'],
    [
      'kind: progress-report\nentity: BUR\nperiod: 2028\nvalues:\n  - {indicator: I-7, value: 91, date: 2028-12-31}',
      'unknown-indicator',
    ],
    ['kind: progress-report\nentity: BUR\nperiod: 2028\nlessons:\n  - {about: OC-7}', 'unknown-element'],
    [
      'kind: risk-register\nrisks:\n  - {id: R-1, title: Storm, risk-category: financal}',
      'unknown-risk-category',
    ],
    ['kind: risk-register\nrisks:\n  - {id: R-1, title: Storm, appetite: lowest}', 'unknown-appetite'],
    ['kind: risk-register\nrisks:\n  - {id: R-1, title: Storm, residual-impact: 6}', 'risk-off-scale'],
    [
      'kind: financial-plan\nceilings:\n  - {id: CE-1, title: Languages, applies-to: [BUR-7], total: 5}',
      'unknown-element',
    ],
    ['kind: financial-plan\nenvelopes:\n  - {outcome: OC-7, share: 100%}', 'unknown-outcome'],
  ])('%s', (file, rule) => {
    const found = findingsOf(besides`${file}\n`).map((finding) => /\[([a-z-]+)\]$/.exec(finding)?.[1])
    expect(found).toContain(rule)
  })
})

test('a ceiling may apply to whatever has an id', () => {
  const ceiling = besides`
    kind: financial-plan
    ceilings:
      - {id: CE-1, title: Travel, applies-to: [BUR, BUR-T, BUR-1, OC-1, TP1, travel-events, regular, AG-1], total: 5}
  `
  expect(findingsOf(ceiling).join('\n')).not.toContain('unknown-element')
})

test('two elements of different sorts with one id are both called what they are', () => {
  const twice = besides`
    kind: risk-register
    risks:
      - {id: G1, title: Storm, owner: Bureau, response: accept}
  `
  expect(onlyFindingOf(twice)).toMatchObject({
    finding:
      'second.yaml:3:5 error The id "G1" is given to a risk, and a goal has it already. [duplicate-id]',
    related: ['strategic-plan.yaml:4:5 the goal "G1" stands here'],
  })
})

describe('an unknown Outcome beside one that is named already', () => {
  const outputFor = (...outcomes: readonly string[]) =>
    basePlan.map(({ path, text }) => ({
      path,
      text: text
        .replace(
          '      - outcome: OC-1\n',
          outcomes.map((one) => `      - {outcome: ${one}, share: 1/${outcomes.length}}\n`).join(''),
        )
        .replace(
          /^ {2}- id: OC-1\n[^]*/m,
          (one) =>
            `${one}${one.replaceAll('OC-1', 'OC-2').replaceAll('I-1', 'I-2').replace('Member', 'All Member')}`,
        ),
    }))
  const saidOf = (...outcomes: readonly string[]) =>
    openFindings(outputFor(...outcomes)).find(({ rule }) => rule === 'unknown-outcome')

  test('is not taken for that one, which would then be named twice', () => {
    expect(saidOf('OC-1', 'OC-l')?.message).toMatch(/which does not exist\. Did you mean "OC-2"\?$/)
    expect(saidOf('OC-1', 'OC-l')?.hint).toBe('Those that exist: OC-2.')
  })

  test('has no suggestion where every Outcome is named', () => {
    expect(saidOf('OC-1', 'OC-2', 'OC-l')?.message).toMatch(/which does not exist\.$/)
    expect(saidOf('OC-1', 'OC-2', 'OC-l')?.hint).toBe('Every Outcome that exists is named already.')
  })
})

test.each([
  ['regular: 60%, extrabudgetary: 30%', 'They are 60% + 30%: 10% is missing.'],
  ['regular: 70%, extrabudgetary: 40%', 'They are 70% + 40%: 10% is too much.'],
  [
    'regular: 33.3%, extrabudgetary: 66.6%',
    'They are 33.3% + 66.6%: 0.1% is missing. Thirds can be written exactly: 1/3.',
  ],
])('shares such as %s say what is between them and a whole', (funding, hint) => {
  const sources = edited(
    basePlan,
    'operational-plans/2028/bur.yaml',
    'per-year: 110000',
    `per-year: 110000\n        funding: {${funding}}`,
  )
  expect(onlyFindingOf(sources).hint).toBe(hint)
})
