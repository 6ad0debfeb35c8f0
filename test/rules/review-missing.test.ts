import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule review-missing', () => {
  const earlier = exampleOutput()
  const later = (own: string) =>
    exampleOutput(own).replace('years: 2028-2029', 'years: 2029').replace('{2028: 92, 2029: 95}', '95')
  const check = (own: string, before = earlier) => planWith(`# bur.yaml${before}# bur-2029.yaml${later(own)}`)
  const review = (year: number) => `    reviews:\n      - year: ${year}\n        decision: continue\n`

  it('reports an Output that goes on without a review', () => {
    const { finding, hint, related } = onlyFindingOf(check(''))
    expect(finding).toBe(
      'second/file-2.yaml:5:5 warning The Output "BUR-1" (Training of lighthouse keepers) goes on from the plan of 2028 without a review. [review-missing]',
    )
    expect(hint).toBe(
      'Write what was found and decided, such as: reviews: [{year: 2028, still-relevant: fully, fit-for-purpose: partly, decision: continue}].',
    )
    expect(related).toEqual(['operational-plans/2028/bur.yaml:5:5 "BUR-1" in the plan of 2028'])
  })

  it('does not take the review before the earlier edition for one', () => {
    expect(findingsOf(check(review(2027))).join(' ')).toContain('[review-missing]')
  })

  it('does not take a place for a review for one, such as a roll-over leaves', () => {
    const place = '    reviews:\n      - year: 2029\n'
    expect(findingsOf(check(place)).join(' ')).toContain('[review-missing]')
  })

  it('is silent on a review in either of the two', () => {
    expect(findingsOf(check(review(2028)))).toEqual([])
    expect(findingsOf(check('', exampleOutput(review(2028))))).toEqual([])
  })

  it('is silent on an Output that is new, and on one that was not pursued before', () => {
    expect(findingsOf(planWith(earlier))).toEqual([])
    const resting = earlier.replace('must', 'wont').replace(/    costs:[^]*/, '')
    expect(findingsOf(check('', resting)).join(' ')).not.toContain('review-missing')
  })
})
