import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule merge-without-target', () => {
  const review = (rest: string) =>
    planWith(exampleOutput(`    reviews:\n      - {year: 2029, decision: merge${rest}}\n`))

  it('reports a review that does not say into which', () => {
    const { finding, hint } = onlyFindingOf(review(''))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:9:9 warning The Output "BUR-1" (Training of lighthouse keepers) is to be merged and nothing says into which Output. [merge-without-target]',
    )
    expect(hint).toBe(
      'Write the Output that takes it in under merge-into; if it only ends, the decision is: stop.',
    )
  })

  it('reports an Output that takes itself in', () => {
    expect(onlyFindingOf(review(', merge-into: BUR-1')).finding).toContain('is to be merged into itself.')
  })

  it('reports it of a meeting, too', () => {
    const decisions = `# decisions.yaml
kind: decisions
decided-by: Board
date: 2029-12-17
decisions:
  - {about: BUR-1, decision: merge, reason: One course is enough}
`
    const { finding } = onlyFindingOf(planWith(`# bur.yaml${exampleOutput()}${decisions}`))
    expect(finding).toMatch(/^second\/file-2.yaml:5:5 warning .*\[merge-without-target\]$/)
  })

  it('is silent on another Output, though it is unknown: that is said already', () => {
    expect(findingsOf(review(', merge-into: BUR-9')).join(' ')).toMatch(/^[^[]*\[unknown-output\]$/)
  })
})
