// Editions ([D1]), years that are not planned ([D2]), and the links of Outputs.

import { describe, expect, test } from 'vitest'
import { ratio } from '../../src/money/ratio.ts'
import { costPlan, rulesOf, totalOf, yearsBy } from '../support/plan-sources.ts'
import { operationalPlan, output, smallPlan } from '../support/small-plan.ts'

const settings = 'currency: CHF\nyears: 2028-2031\n'
const line = (amount: number | string) => `    costs:\n      - {category: travel-events, per-year: ${amount}}`
const plan = (files: Record<string, string>) => costPlan(smallPlan({ settings, files }))

describe('an edition', () => {
  test('is all files of an entity that begin in the same year, wherever they lie', () => {
    const { plan: bound } = plan({
      'x/one.yaml': operationalPlan('BUR', '2028-2029', output('B-02', line(1))),
      'y/two.yaml': operationalPlan('BUR', '2028-2029', output('B-01', line(1))),
      'z.yaml': operationalPlan('SEC', '2028-2029', output('S-01', line(1))),
    })
    expect(
      bound.operationalPlans.map(({ entity, edition, outputs }) => [
        entity.id,
        edition,
        outputs.map(({ id }) => id),
      ]),
    ).toEqual([
      ['BUR', 2028, ['B-01', 'B-02']],
      ['SEC', 2028, ['S-01']],
    ])
  })

  test('counts for the years that no newer one covers; an older one counts again behind it', () => {
    const { plan: bound } = plan({
      'a.yaml': operationalPlan('BUR', '2028-2031', output('B-01', line(1))),
      'b.yaml': operationalPlan('BUR', '2029-2030', output('B-01', line(2))),
    })
    expect(bound.operationalPlans.map(({ edition, yearsInForce }) => [edition, yearsInForce])).toEqual([
      [2028, [2028, 2031]],
      [2029, [2029, 2030]],
    ])
    expect(bound.outputs.map(({ id, edition, years }) => [id, edition, years])).toEqual([
      ['B-01', 2028, [2028, 2031]],
      ['B-01', 2029, [2029, 2030]],
    ])
  })

  test('keeps an Output whose own years are all superseded for comparison only', () => {
    const { plan: bound } = plan({
      'a.yaml': operationalPlan('BUR', '2028-2030', output('B-01', `    years: 2029-2030\n${line(1)}`)),
      'b.yaml': operationalPlan('BUR', '2029-2031', output('B-02', line(1))),
    })
    expect(bound.outputs.map(({ id }) => id)).toEqual(['B-02'])
    expect(bound.operationalPlans[0]!.outputs.map(({ id, years }) => [id, years])).toEqual([['B-01', []]])
  })

  test('whose files say other years keeps those of the first, and the other file is missing', () => {
    const costed = plan({
      'a.yaml': operationalPlan('BUR', '2028-2029', output('B-01', line(1))),
      'b.yaml': operationalPlan('BUR', '2028-2031', output('B-02', line(10))),
    })
    expect(rulesOf(costed)).toEqual(['edition-years-differ'])
    expect(costed.findings[0]).toMatchObject({ at: { path: 'b.yaml' }, missingMoney: { element: 'BUR' } })
    expect(totalOf(costed)).toBe('2.00')
  })

  test('holds each Output once: the cost of a second one is missing, and both places are shown', () => {
    const costed = plan({
      'a.yaml': operationalPlan('BUR', '2028', output('B-01', line(1))),
      'b.yaml': operationalPlan('BUR', '2028', output('B-01', line(10))),
    })
    expect(totalOf(costed)).toBe('1.00')
    const [duplicate] = costed.findings.filter(({ rule }) => rule === 'duplicate-id')
    expect(duplicate).toMatchObject({
      at: { path: 'b.yaml' },
      related: [{ at: { path: 'a.yaml' } }],
      missingMoney: { element: 'B-01' },
    })
  })
})

describe('the years of an Output', () => {
  test('may be fewer than those of its file; a number per year then counts for those', () => {
    const costed = plan({
      'a.yaml': operationalPlan('BUR', '2028-2031', output('B-01', `    years: 2029-2030\n${line(5)}`)),
    })
    expect(rulesOf(costed)).toEqual([])
    expect(yearsBy(costed, 'output')['B-01']).toEqual({
      2028: '0.00',
      2029: '5.00',
      2030: '5.00',
      2031: '0.00',
    })
  })

  test('cannot be more, and a cost outside them is reported with its money', () => {
    const more = plan({
      'a.yaml': operationalPlan('BUR', '2028-2029', output('B-01', `    years: 2028-2030\n${line(5)}`)),
    })
    expect(rulesOf(more)).toEqual(['year-outside-plan'])
    const outside = plan({
      'a.yaml': operationalPlan(
        'BUR',
        '2028-2029',
        output('B-01', `    years: 2028\n${line('{2028: 5, 2029: 6}')}`),
      ),
    })
    expect(outside.findings.map(({ rule, subject, missingMoney }) => [rule, subject, missingMoney])).toEqual([
      ['year-outside-plan', '2029', { element: 'B-01' }],
    ])
    expect(totalOf(outside)).toBe('5.00')
  })

  test('of a file lie inside the plan', () => {
    const costed = plan({ 'a.yaml': operationalPlan('BUR', '2027-2029', output('B-01', line(5))) })
    expect(rulesOf(costed)).toEqual(['year-outside-plan'])
    expect(costed.findings[0]!.missingMoney).toBeDefined()
    expect(totalOf(costed)).toBe('0.00')
  })
})

describe('the links of an Output', () => {
  const links = (link: string) => {
    const costed = plan({ 'a.yaml': operationalPlan('BUR', '2028', output('B-01', line(5), link)) })
    return { rules: rulesOf(costed), output: costed.plan.outputs[0]! }
  }

  test('to one Outcome is the whole when the share is left out', () => {
    const { rules, output: bound } = links('contributes-to: [{outcome: OC-1}]')
    expect(rules).toEqual([])
    expect(bound.contributions.map(({ outcome, share }) => [outcome.id, share])).toEqual([['OC-1', ratio(1)]])
  })

  test('to several need every share', () => {
    expect(links('contributes-to: [{outcome: OC-1, share: 50%}, {outcome: OC-2}]').rules).toEqual([
      'share-missing',
    ])
    expect(links('contributes-to: [{outcome: OC-1}, {outcome: OC-2}]').rules).toEqual(['share-missing'])
  })

  test.each([
    ['contributes-to: [{outcome: OC-1, share: 50%}]'],
    ['contributes-to: [{outcome: OC-1, share: 33.3%}, {outcome: OC-2, share: 66.6%}]'],
    ['contributes-to: [{outcome: OC-1, share: 1/3}, {outcome: OC-2, share: 66.67%}]'],
    ['contributes-to: [{outcome: OC-1, share: 60%}, {outcome: OC-2, share: 60%}]'],
    ['serves: [{entity: BUR, share: 60%}, {entity: SEC, share: 30%}]'],
  ])('are one together to the last digit: %s', (link) => {
    expect(links(link).rules).toEqual(['shares-not-100'])
  })

  test.each([
    ['contributes-to: [{outcome: OC-1, share: 1/3}, {outcome: OC-2, share: 2/3}]'],
    ['contributes-to: [{outcome: OC-1, share: 33.3%}, {outcome: OC-2, share: 66.7%}]'],
    ['contributes-to: [{outcome: OC-1, share: 12.5%}, {outcome: OC-2, share: 7/8}]'],
    ['contributes-to: [{outcome: OC-1, share: 100%}, {outcome: OC-2, share: 0%}]'],
  ])('may be written as per cent or fractions: %s', (link) => {
    expect(links(link).rules).toEqual([])
  })

  test('name an Outcome once', () => {
    expect(links('contributes-to: [{outcome: OC-1, share: 50%}, {outcome: OC-1, share: 50%}]').rules).toEqual(
      ['outcome-named-twice'],
    )
  })

  test('of an enabling Output follow the units of its driver, exactly', () => {
    const { rules, output: bound } = links('serves: [{entity: BUR, units: 3.5}, {entity: SEC, units: 7}]')
    // Neither entity has an Output that could carry the cost.
    expect(rules).toEqual(['service-without-recipient', 'service-without-recipient'])
    expect(bound.services.map(({ entity, share }) => [entity.id, share])).toEqual([
      ['BUR', ratio(1, 3)],
      ['SEC', ratio(2, 3)],
    ])
    expect(bound.isEnabling).toBe(true)
    expect(links('serves: [{entity: SEC}]').output.services[0]!.share).toEqual(ratio(1))
  })
})

test('Two Outcomes lead to goals: by their own shares, by their impacts equally, each goal once', () => {
  const { plan: bound } = costPlan(
    smallPlan({
      strategicPlan: `
goals: [{id: G2, title: B}, {id: G1, title: A}, {id: G3, title: C}]
impacts:
  - {id: IM-1, title: One, goal: G2}
  - {id: IM-2, title: Two, goal: G1}
  - {id: IM-3, title: Three, goal: G1}
  - {id: IM-4, title: Four}
outcomes:
  - {id: OC-1, title: Shares, leads-to: [IM-1], contributes-to: [{goal: G3, share: 1/4}, {goal: G1, share: 75%}]}
  - {id: OC-2, title: Impacts, leads-to: [IM-1, IM-2, IM-3]}
  - {id: OC-3, title: No goal, leads-to: [IM-4]}
`,
    }),
  )
  expect(
    bound.outcomes.map(({ id, goals }) => [id, goals.map(({ goal, share }) => [goal.id, share])]),
  ).toEqual([
    [
      'OC-1',
      [
        ['G3', ratio(1, 4)],
        ['G1', ratio(3, 4)],
      ],
    ],
    [
      'OC-2',
      [
        ['G1', ratio(1, 2)],
        ['G2', ratio(1, 2)],
      ],
    ],
    ['OC-3', []],
  ])
})
