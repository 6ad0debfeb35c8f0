import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, inForce, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule must-above-guideline', () => {
  const rule = 'must-above-guideline'
  const text = (priority: string, amount: number) => `${exampleOutput()}  - id: BUR-2
    title: Repair of buoys
    priority: ${priority}
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: {2028: 92, 2029: 95}
    costs:
      - category: travel-events
        per-year: ${amount}
`

  it('reports an entity that is mostly Must', () => {
    const { finding, hint } = onlyFindingOf(inForce(planWith(text('should', 40000)), rule))
    expect(finding).toMatchInlineSnapshot(
      `"rbm.yaml:7:5 note Must takes 73% of the cost of "BUR" (Bureau of Lights), more than the 60% above which priorities hardly choose. [must-above-guideline]"`,
    )
    expect(hint).toMatchInlineSnapshot(
      `"Look again at what is critical to mandate and strategy; what is important and could wait is \`should\`. If the share is right, set \`thresholds: must-share-above\` in rbm.yaml."`,
    )
  })

  it('is silent at the guideline, and on a single Output', () => {
    expect(findingsOf(inForce(planWith(text('could', 73334)), rule))).toEqual([])
    expect(findingsOf(inForce(planWith(exampleOutput()), rule))).toEqual([])
  })

  it('reads the guideline from rbm.yaml', () => {
    const sources = inForce(planWith(text('should', 40000)), rule).map(({ path, text: own }) => ({
      path,
      text: path === 'rbm.yaml' ? `${own}thresholds:\n  must-share-above: 75%\n` : own,
    }))
    expect(findingsOf(sources)).toEqual([])
  })
})
