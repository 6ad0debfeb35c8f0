import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf } from '../support/plan.ts'
import { staffPlan } from '../support/staff-plan.ts'

describe('the rule time-over-posts', () => {
  it('reports more time of a grade than there are posts, with every line that draws on them', () => {
    const sources = staffPlan(
      ['entity: BUR, grade: officer, count: {2028: 2, 2029: 3}'],
      ['grade: officer, fte: 1.5', 'grade: officer, fte: {2028: 1, 2029: 2}'],
    )
    expect(onlyFindingOf(sources)).toEqual({
      finding:
        'operational-plans/2028/bur.yaml:14:9 error BUR plans more time of officer than its posts have: 2.5 of 2 FTE in 2028, 3.5 of 3 FTE in 2029. [time-over-posts]',
      hint: 'Lower the time of a line, or add posts to the staffing table; a post may exist for a part of a year (`work-months`).',
      related: ['operational-plans/2028/bur.yaml:15:9 more of the same time, in "BUR-1"'],
    })
  })

  it('reports time of a contract that only other posts of the grade could give', () => {
    const sources = staffPlan(
      [
        'entity: BUR, grade: officer, contract: permanent, count: 2',
        'entity: BUR, grade: officer, contract: temporary',
      ],
      ['grade: officer, contract: temporary, fte: 1.5', 'grade: officer, fte: 1.5'],
    )
    expect(findingsOf(sources)).toEqual([
      'operational-plans/2028/bur.yaml:14:9 error BUR plans more time of officer (temporary) than its posts have: 1.5 of 1 FTE in 2028 and 2029. [time-over-posts]',
      expect.stringContaining('BUR has time of officer that no Output plans: 0.5 of 3 FTE in 2028 and 2029.'),
    ])
  })

  it('takes off what lines with a contract and lines with a post have drawn', () => {
    const posts = [
      'id: PO-1, entity: BUR, grade: officer',
      'entity: BUR, grade: officer, contract: temporary, count: 2',
      'entity: BUR, grade: officer',
    ]
    const lines = ['post: PO-1, fte: 0.75', 'grade: officer, contract: temporary, fte: 1.5']
    expect(findingsOf(staffPlan(posts, [...lines, 'grade: officer, fte: 1.75']))).toEqual([])
    const { finding, related } = onlyFindingOf(staffPlan(posts, [...lines, 'grade: officer, fte: 1.8']))
    expect(finding).toContain(
      'bur.yaml:16:9 error BUR plans more time of officer than its posts have: 4.05 of 4 FTE',
    )
    expect(related).toHaveLength(2)
  })

  it('lets a line that names a contract draw on no post that says none', () => {
    const sources = staffPlan(
      ['entity: BUR, grade: officer'],
      ['grade: officer, contract: temporary, fte: 1'],
    )
    expect(findingsOf(sources)[0]).toContain('officer (temporary) than its posts have: 1 of 0 FTE')
  })

  it('is silent where a row of the staffing table could not be bound', () => {
    const posts = ['entity: BUR, grade: officer', 'entity: BURR, grade: officer']
    expect(findingsOf(staffPlan(posts, ['grade: officer, fte: 2'])).join()).not.toContain('time-over-posts')
  })

  it('is silent without a staffing table', () => {
    const sources = staffPlan([], ['grade: officer, fte: 2']).filter(
      ({ text }) => !text.startsWith('kind: staffing-table'),
    )
    expect(findingsOf(sources)).toEqual([])
  })
})
