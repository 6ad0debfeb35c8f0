import { describe, expect, it } from 'vitest'
import { exampleRisk } from '../../src/rules/example-risk.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule risk-above-appetite', () => {
  it('reports a residual score above the appetite', () => {
    const { finding, hint } = onlyFindingOf(planWith(exampleRisk({ 'residual-likelihood': '3' })))
    expect(finding).toMatchInlineSnapshot(
      `"second/file-1.yaml:3:5 warning What remains of the risk "R-1" (Spare lamps arrive late) scores 12 (3 × 4), above its appetite "low", which accepts up to 8. [risk-above-appetite]"`,
    )
    expect(hint).toMatchInlineSnapshot(
      `"Add measures and rate again what remains, or have the higher risk agreed to: another \`appetite:\`, or a waiver with a reason."`,
    )
  })

  it('is silent at the score that is accepted, without a rating of what remains, and without appetite', () => {
    expect(findingsOf(planWith(exampleRisk({})))).toEqual([])
    expect(
      findingsOf(planWith(exampleRisk({ 'residual-likelihood': undefined, 'residual-impact': undefined }))),
    ).toEqual([])
    expect(findingsOf(planWith(exampleRisk({ 'residual-likelihood': '5', appetite: undefined })))).toEqual([])
  })
})
