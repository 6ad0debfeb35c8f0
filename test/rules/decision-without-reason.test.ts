import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule decision-without-reason', () => {
  const file = (row: string) =>
    planWith(`kind: decisions\ndecided-by: Board\ndate: 2028-12-17\ndecisions:\n  - {about: BUR-1, ${row}}\n`)

  it('reports a change without a reason', () => {
    const { finding, hint } = onlyFindingOf(file('decision: reprioritize, priority: could'))
    expect(finding).toBe(
      'second/file-1.yaml:5:5 warning The decision "reprioritize" about "BUR-1" gives no reason. [decision-without-reason]',
    )
    expect(hint).toContain('reason:')
  })

  it('is silent on what goes on, and on a change with a reason', () => {
    expect(findingsOf(file('decision: continue'))).toEqual([])
    expect(findingsOf(file('decision: adjust, reason: Less asked for'))).toEqual([])
  })
})
