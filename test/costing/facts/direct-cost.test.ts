// Direct cost as facts ([R25]): where the cost of a line ends, what is left out, and what is never hidden.

import { describe, expect, test } from 'vitest'
import { costPlan, rulesOf, totalOf, totalsBy, yearsBy, type CostedPlan } from '../../support/plan-sources.ts'
import { operationalPlan, output, smallPlan, type SmallPlan } from '../../support/small-plan.ts'

function cost(plan: SmallPlan): CostedPlan {
  return costPlan(smallPlan(plan))
}

const HUNDRED = '    costs:\n      - {category: travel-events, per-year: {2028: 100}}'

describe('the facts of a line', () => {
  // 1.00 over thirds of OC-1 (G1), and two thirds of OC-2, which halves them for G1 and G2: 33 1/3 each, the one
  // centime that is left goes to the first. Step by step it would be 0.33 and 0.67, then 0.34 and 0.33.
  test('are apportioned once over Outcomes and goals together', () => {
    const one = cost({
      strategicPlan: `
goals: [{id: G1, title: First}, {id: G2, title: Second}]
impacts: [{id: IM-1, title: One, goal: G1}, {id: IM-2, title: Two, goal: G2}]
outcomes:
  - {id: OC-1, title: Use, contributes-to: [{goal: G1}]}
  - {id: OC-2, title: Skill, leads-to: [IM-1, IM-2]}
`,
      outputs: output(
        'B-01',
        '    costs:\n      - {category: travel-events, per-year: {2028: 1}}',
        'contributes-to: [{outcome: OC-2, share: 2/3}, {outcome: OC-1, share: 1/3}]',
      ),
    })
    expect(
      one.cost.facts('direct').map(({ outcome, goal, amount }) => [outcome?.id, goal?.id, amount]),
    ).toEqual([
      ['OC-1', 'G1', 34n],
      ['OC-2', 'G1', 33n],
      ['OC-2', 'G2', 33n],
    ])
  })

  test('carry the Activity, the line and the grade that they come from', () => {
    const one = cost({
      standardCosts: 'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 100}\n',
      outputs: output(
        'B-01',
        `${HUNDRED}\n    activities:\n      - id: B-01.1\n        title: Course\n        costs:\n          - {category: equipment-it, per-year: {2029: 5}}\n        personnel:\n          - {grade: P-4, fte: {2028: 1}}`,
      ),
    })
    expect(
      one.cost
        .facts('direct')
        .map(({ kind, activity, grade, year, amount }) => [kind, activity?.id, grade, year, amount]),
    ).toEqual([
      ['cost', undefined, undefined, 2028, 10000n],
      ['cost', 'B-01.1', undefined, 2029, 500n],
      ['staff', 'B-01.1', 'P-4', 2028, 10000n],
    ])
    expect(one.cost.facts('direct')[1]!.origin).toMatchObject({
      path: 'operational-plans/2028/bur.yaml',
      element: 'B-01.1',
    })
    // Lines on the Output and on its Activities add up; neither overrides ([D5]).
    expect(totalOf(one)).toBe('205.00')
  })

  test('of nothing are left out', () => {
    const none = cost({
      outputs: output(
        'B-01',
        '    costs:\n      - {category: travel-events, per-year: {2028: 0, 2029: 0.01}, funding: {RB: 1/2, XB: 1/2}}',
      ),
    })
    expect(none.cost.facts('direct').map(({ year, funding, amount }) => [year, funding.id, amount])).toEqual([
      [2029, 'RB', 1n],
    ])
  })
})

describe('cost without an Outcome', () => {
  test('of an enabling Output stands in a row of its own', () => {
    const enabling = cost({ outputs: output('B-01', HUNDRED, 'serves: [{entity: SEC}]') })
    expect(rulesOf(enabling)).toEqual(['service-without-recipient'])
    expect(totalsBy(enabling, 'outcome')).toMatchObject({ '-': '100.00' })
    expect(totalsBy(enabling, 'goal')).toMatchObject({ '-': '100.00' })
    expect(totalsBy(enabling, 'thematic-priority')).toEqual({ TP1: '0.00', '-': '100.00' })
  })

  test('is the part of a broken link, and the rest keeps its Outcome', () => {
    const broken = cost({
      outputs: output(
        'B-01',
        HUNDRED,
        'contributes-to: [{outcome: OC-1, share: 60%}, {outcome: OC-7, share: 40%}]',
      ),
    })
    expect(rulesOf(broken)).toEqual(['unknown-outcome'])
    expect(broken.findings[0]!.missingMoney).toEqual({ element: 'B-01' })
    expect(totalsBy(broken, 'outcome')).toEqual({ 'OC-1': '60.00', 'OC-2': '0.00', '-': '40.00' })
  })

  test('is all of it when the shares are no whole: they are never made into one', () => {
    const wrong = cost({
      outputs: output(
        'B-01',
        HUNDRED,
        'contributes-to: [{outcome: OC-1, share: 50%}, {outcome: OC-2, share: 40%}]',
      ),
    })
    expect(rulesOf(wrong)).toEqual(['shares-not-100'])
    expect(totalsBy(wrong, 'outcome')).toEqual({ 'OC-1': '0.00', 'OC-2': '0.00', '-': '100.00' })
    expect(totalOf(wrong)).toBe('100.00')
  })

  test('is that of an Output that names none at all', () => {
    const unlinked = cost({ outputs: output('B-01', HUNDRED, 'rank: 1') })
    expect(totalsBy(unlinked, 'outcome')).toMatchObject({ '-': '100.00' })
  })

  test('but with one, and that without a goal, keeps its Outcome', () => {
    const noGoal = cost({ outputs: output('B-01', HUNDRED, 'contributes-to: [{outcome: OC-2}]') })
    expect(totalsBy(noGoal, 'outcome', 'goal')).toEqual({ 'OC-2 -': '100.00' })
  })
})

describe('an Output that is not pursued', () => {
  const wont = (lines: string) =>
    output('B-09', lines, 'department-note: x')
      .replace(/ {4}department-note: x\n/, '')
      .replace('must', 'wont')

  test('costs nothing and needs nothing', () => {
    const listed = cost({ outputs: output('B-01', HUNDRED) + wont('') })
    expect(rulesOf(listed)).toEqual([])
    expect(totalOf(listed)).toBe('100.00')
  })

  test('whose cost is written is an error that names the amount, and is in no total', () => {
    const costly = cost({
      standardCosts: 'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 100}\n',
      outputs: output('B-01', HUNDRED) + wont(`${HUNDRED}\n    personnel:\n      - {grade: P-4, fte: 0.5}`),
    })
    expect(totalOf(costly)).toBe('100.00')
    expect(totalsBy(costly, 'output')).toEqual({ 'B-01': '100.00' })
    expect(costly.findings.map(({ rule, missingMoney }) => [rule, missingMoney])).toEqual([
      ['cost-while-wont', { element: 'B-09', amount: '200.00' }],
    ])
  })
})

describe('editions of an entity', () => {
  const edition = (years: string, id: string, amount: number) =>
    operationalPlan(
      'BUR',
      years,
      output(id, `    costs:\n      - {category: travel-events, per-year: ${amount}}`),
    )
  const settings = 'currency: CHF\nyears: 2028-2031\n'

  test('count from their first year on, wholly: the newest that covers a year', () => {
    const costed = cost({
      settings,
      files: {
        'a.yaml': edition('2028-2031', 'B-01', 1),
        'c.yaml': edition('2030', 'B-01', 100),
        'b.yaml': edition('2029-2030', 'B-02', 10),
      },
    })
    expect(rulesOf(costed)).toEqual([])
    expect(yearsBy(costed, 'output')).toEqual({
      'B-01': { 2028: '1.00', 2029: '0.00', 2030: '100.00', 2031: '1.00' },
      'B-02': { 2028: '0.00', 2029: '10.00', 2030: '0.00', 2031: '0.00' },
    })
  })

  test('leave the years that none covers not planned', () => {
    const costed = cost({
      settings,
      files: { 'a.yaml': edition('2028', 'B-01', 1), 'b.yaml': edition('2030', 'B-01', 2) },
    })
    expect(yearsBy(costed, 'entity')).toEqual({
      BUR: { 2028: '1.00', 2029: null, 2030: '2.00', 2031: null },
      SEC: { 2028: null, 2029: null, 2030: null, 2031: null },
    })
  })
})
