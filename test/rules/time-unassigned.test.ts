import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, withRule } from '../support/plan.ts'
import { staffPlan } from '../support/staff-plan.ts'

describe('the rule time-unassigned', () => {
  it('notes, once for each grade, time that no Output plans', () => {
    const sources = staffPlan(
      [
        'entity: BUR, grade: officer, contract: permanent, count: 2',
        'id: PO-1, entity: BUR, grade: officer, contract: temporary',
        'entity: BUR, grade: clerk',
      ],
      ['grade: officer, fte: {2028: 1.5, 2029: 2}', 'post: PO-1, fte: 0.5', 'grade: clerk, fte: 1'],
    )
    expect(onlyFindingOf(sources)).toEqual({
      finding:
        'second/file-2.yaml:3:5 note BUR has time of officer that no Output plans: 1 of 3 FTE in 2028, 0.5 of 3 FTE in 2029. [time-unassigned]',
      hint: 'Plan it in an Output or Activity, or correct the posts. See where the time goes: rbm staff',
      related: [],
    })
  })

  it('says it once of an entity that plans no time at all', () => {
    const sources = staffPlan(['entity: BUR, grade: officer, count: 2', 'entity: BUR, grade: clerk'], [])
    expect(findingsOf(sources)).toContain(
      'second/file-2.yaml:3:5 note BUR has time of all its posts that no Output plans: 3 of 3 FTE in 2028 and 2029. [time-unassigned]',
    )
  })

  it('is silent on a year that no operational plan of the entity covers', () => {
    const sources = staffPlan(['entity: BUR, grade: officer'], ['grade: officer, fte: 1']).map((source) => ({
      ...source,
      text: source.text.replace('entity: BUR\nyears: 2028-2029', 'entity: BUR\nyears: 2028'),
    }))
    expect(findingsOf(sources).filter((one) => one.includes('time'))).toEqual([])
  })

  it('is silent while a personnel line cannot be read: its time may be what is missing', () => {
    const sources = staffPlan(
      ['entity: BUR, grade: officer, count: 2'],
      ['grade: officer, fte: 1', 'grade: oficer, fte: 1'],
    )
    expect(findingsOf(sources).map((one) => /\[(.*)\]$/.exec(one)?.[1])).toEqual(['unknown-grade'])
  })

  it('is silent on as much of a grade as the repository tolerates, and no more', () => {
    const found = (tolerance: string) =>
      findingsOf(
        withRule(
          staffPlan(
            ['entity: BUR, grade: officer, count: 2'],
            ['grade: officer, fte: {2028: 1.9, 2029: 1.8}'],
          ),
          `time-unassigned: { tolerance: ${tolerance} }`,
        ),
      ).map((one) => one.replace(/^.*plans: /, ''))
    expect(found('0%')).toEqual(['0.1 of 2 FTE in 2028, 0.2 of 2 FTE in 2029. [time-unassigned]'])
    expect(found('5%')).toEqual(['0.2 of 2 FTE in 2029. [time-unassigned]'])
    expect(found('10%')).toEqual([])
  })
})
