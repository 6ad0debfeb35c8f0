import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf } from '../support/plan.ts'
import { staffPlan } from '../support/staff-plan.ts'

describe('the rule post-over-100', () => {
  it('reports a post whose time in all lines is more than its own', () => {
    const sources = staffPlan(
      ['id: PO-1, entity: BUR, grade: officer'],
      ['post: PO-1, fte: {2028: 0.7, 2029: 1}', 'post: PO-1, fte: {2028: 0.5}'],
    )
    expect(onlyFindingOf(sources)).toEqual({
      finding:
        'operational-plans/2028/bur.yaml:14:9 error The post "PO-1" is planned for more than its own time: 1.2 of 1 FTE (120%) in 2028. [post-over-100]',
      hint: 'Lower the time of a line, or plan a part of it on another post or on a grade.',
      related: [
        'operational-plans/2028/bur.yaml:15:9 more of its time, in "BUR-1"',
        'second/file-2.yaml:3:5 the post',
      ],
    })
  })

  it('compares with the part of the year in which the post exists, and says when there is none', () => {
    const sources = staffPlan(
      ['id: PO-1, entity: BUR, grade: officer, count: {2028: 1}, work-months: 6'],
      ['post: PO-1, work-months: 9'],
    )
    expect(onlyFindingOf(sources).finding).toContain(
      '0.75 of 0.5 FTE (150%) in 2028, 0.75 FTE of a post that does not exist in 2029.',
    )
  })

  it('is silent on a post that is planned for exactly its own time', () => {
    const posts = ['id: PO-1, entity: BUR, grade: officer, work-months: {2029: 4}']
    const sources = staffPlan(posts, [
      'post: PO-1, fte: {2028: 0.3, 2029: 0.25}',
      'post: PO-1, work-months: {2028: 8.4, 2029: 1}',
    ])
    expect(findingsOf(sources).join(' ')).not.toContain('[post-over-100]')
  })
})
