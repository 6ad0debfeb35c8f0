import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule review-without-decision', () => {
  const review = (answers: string) => exampleOutput(`    reviews:\n      - {year: 2028${answers}}\n`)
  const decided = (day: string) =>
    `# decisions.yaml\nkind: decisions\ndecided-by: Board\ndate: ${day}\ndecisions:\n  - {about: BUR-1, decision: continue}\n`

  it('reports a review that answers and does not decide', () => {
    const { finding, hint } = onlyFindingOf(planWith(review(', targets-achieved: partly')))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:9:9 warning The review of 2028 of the Output "BUR-1" (Training of lighthouse keepers) decides nothing. [review-without-decision]',
    )
    expect(hint).toBe(
      'Write what follows from it, such as: decision: continue; the other words are adjust, merge and stop.',
    )
  })

  it('is silent on a place for a review, and on one that decides', () => {
    expect(findingsOf(planWith(review('')))).toEqual([])
    expect(findingsOf(planWith(review(', still-relevant: not, decision: adjust')))).toEqual([])
  })

  it('is silent where a meeting of that year or the next decided', () => {
    const plan = (day: string) => planWith(`# bur.yaml${review(', still-relevant: fully')}${decided(day)}`)
    expect(findingsOf(plan('2028-12-17'))).toEqual([])
    expect(findingsOf(plan('2029-01-10'))).toEqual([])
    expect(findingsOf(plan('2027-12-17')).join(' ')).toContain('[review-without-decision]')
  })
})
