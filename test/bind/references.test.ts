// Every key that names another element is followed, even where nothing is computed from it yet.

import { describe, expect, test } from 'vitest'
import { besides, findingsOf, onlyFindingOf } from '../support/plan.ts'

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
