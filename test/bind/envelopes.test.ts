// What is wrong with money from above: one finding a mistake, at its place, and whether the comparison lacks it ([R16], [R28]).

import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { findingsOf, onlyFindingOf, plan } from '../support/plan.ts'

const above = (lines: string) => plan`
  kind: financial-plan
  ${lines.replaceAll('\n', '\n  ')}
`

describe('an envelope', () => {
  test.each([
    [
      '{per-year: 5}',
      'This envelope does not say for what the money is set aside. [envelope-not-of-one-element]',
    ],
    [
      '{thematic-priority: TP1, outcome: OC-1, per-year: 5}',
      'This envelope names a thematic priority ("TP1") and an Outcome ("OC-1"): for which of them is the money? [envelope-not-of-one-element]',
    ],
    [
      '{thematic-priority: TP1, per-year: {2028: 5, 2029: -5}}',
      'The envelope of "TP1" is below zero in 2029. [negative-envelope]',
    ],
    [
      '{outcome: OC-1, per-year: 5.005}',
      '5.005 has more decimals than EUR has (2). Is the point meant to separate thousands? [too-many-decimals]',
    ],
    [
      '{outcome: OC-1, per-year: {2030: 5}}',
      'The year 2030 is outside the plan (2028-2029). [year-outside-plan]',
    ],
    [
      '{outcome: OC-11, per-year: 5}',
      'names the Outcome "OC-11", which does not exist. Did you mean "OC-1"? [unknown-outcome]',
    ],
    [
      '{thematic-prioritty: TP1, per-year: 5}',
      '"thematic-prioritty" is not a key that an envelope can have. Did you mean "thematic-priority"? [unknown-key]',
    ],
  ])('%s is one finding', (envelope, message) => {
    const sources = above(`envelopes:\n  - ${envelope}`)
    expect(onlyFindingOf(sources).finding).toContain(message)
    const { missing } = checkPlan(sources)
    expect([missing('full', 'envelope').length, missing('full', 'revenue').length]).toEqual([1, 0])
  })

  test('is stated once for each element, in whatever file', () => {
    const sources = above('envelopes:\n  - {outcome: OC-1, per-year: 5}\n  - {outcome: OC-1, per-year: 6}')
    expect(onlyFindingOf(sources)).toMatchObject({
      finding:
        'financial-plan.yaml:4:5 error The envelope of "OC-1" is declared a second time. [declared-twice]',
      related: ['financial-plan.yaml:3:5 first declared here'],
    })
    expect(checkPlan(sources).missing('full')).toEqual([])
  })
})

describe('a ceiling', () => {
  test.each([
    ['{id: CE-1, applies-to: [BUR-1], total: 400000.005}', '[too-many-decimals]'],
    ['{id: CE-1, applies-to: [BUR-1], total: -5}', '`total` must be at least 0, but it is -5. [wrong-form]'],
    ['{id: CE-1, applies-to: [BUR-11], total: 400000}', '[unknown-element]'],
  ])('%s is one finding', (ceiling, message) => {
    const sources = above(`ceilings:\n  - ${ceiling}`)
    expect(onlyFindingOf(sources).finding).toContain(message)
    expect(checkPlan(sources).missing('full', 'envelope')).toHaveLength(1)
  })
})

describe('approved figures', () => {
  const approved = (row: string) =>
    above(`approved-figures:\n  approved-on: 2027-11-18\n  basis: full\n  expenses:\n    - ${row}`)

  test.each([
    ['{outcome: OC-11, per-year: 400000}', '[unknown-outcome]'],
    ['{entity: BUR, per-year: 400000.005}', '[too-many-decimals]'],
    ['{entity: BUR, per-year: {2027: 5, 2028: 400000, 2029: 400000}}', '[year-outside-plan]'],
  ])('%s is one finding', (row, message) => {
    expect(onlyFindingOf(approved(row)).finding).toContain(message)
    expect(checkPlan(approved(row)).missing('full', 'envelope')).toHaveLength(1)
  })

  test('name each crossing once', () => {
    const sources = approved('{entity: BUR, per-year: 400000}\n    - {per-year: 400000, entity: BUR}')
    expect(findingsOf(sources)).toEqual([
      'financial-plan.yaml:7:7 error The approved amount of BUR is declared a second time. [declared-twice]',
    ])
  })
})

test('A relative priority that cannot be read makes the comparison incomplete', () => {
  const sources = plan`
    kind: strategic-plan
    thematic-priorities:
      - {id: TP1, title: Aids, relative-priority: 0.6}
    outcomes:
      - {id: OC-1, title: Lights, thematic-priority: TP1}
  `
  expect(
    checkPlan(sources)
      .missing('full', 'envelope')
      .map(({ rule }) => rule),
  ).toEqual(['wrong-type'])
})

test('A scenario that names an unknown unit makes the comparison incomplete', () => {
  const sources = above('scenarios:\n  - {id: S-1, title: More, revenue-units: [{id: CV, per-year: 5}]}')
  expect(
    checkPlan(sources)
      .missing('full', 'envelope')
      .map(({ rule }) => rule),
  ).toEqual(['unknown-revenue-unit'])
})
