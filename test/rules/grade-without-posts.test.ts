import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf } from '../support/plan.ts'
import { staffPlan } from '../support/staff-plan.ts'

describe('the rule grade-without-posts', () => {
  it('reports time of a grade of which the entity has no post', () => {
    const sources = staffPlan(
      ['entity: BUR, grade: officer'],
      ['grade: officer, fte: 1', 'grade: clerk, fte: {2028: 1}', 'grade: clerk, fte: 0.5'],
    )
    expect(onlyFindingOf(sources)).toEqual({
      finding:
        'operational-plans/2028/bur.yaml:15:9 error BUR plans time of clerk, and the staffing table has no post of this grade in BUR: 1.5 FTE in 2028, 0.5 FTE in 2029. [grade-without-posts]',
      hint: 'Add the posts to the staffing table, or correct the grade. BUR has posts of officer.',
      related: ['operational-plans/2028/bur.yaml:16:9 more such time, in "BUR-1"'],
    })
  })

  it('says it once of an entity without any post', () => {
    const settings = `# rbm.yaml
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
  - id: SEC
    title: Secretariat
# second.yaml
kind: operational-plan
entity: SEC
years: 2028-2029
outputs: []
`
    const sources = staffPlan(
      ['entity: SEC, grade: officer'],
      ['grade: officer, fte: 1', 'grade: clerk, fte: 0.5'],
      settings,
    )
    const [finding, ...others] = findingsOf(sources).filter((one) => one.includes('error'))
    expect(others).toEqual([])
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:14:9 error BUR plans time of 2 grades, and the staffing table has no post of BUR at all: 1.5 FTE in 2028 and 2029. [grade-without-posts]',
    )
  })

  it('leaves a year without posts of a grade that has some to another rule', () => {
    const sources = staffPlan(['entity: BUR, grade: officer, count: {2028: 1}'], ['grade: officer, fte: 1'])
    expect(onlyFindingOf(sources).finding).toContain('1 of 0 FTE in 2029. [time-over-posts]')
  })
})
