import { describe, expect, it } from 'vitest'
import { exampleRisk } from '../../src/rules/example-risk.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule risk-without-response', () => {
  it('reports a risk that is not answered', () => {
    const text = exampleRisk({ response: undefined, mitigation: undefined })
    const { finding, hint } = onlyFindingOf(planWith(text))
    expect(finding).toMatchInlineSnapshot(
      `"second/file-1.yaml:3:5 note The risk "R-1" (Spare lamps arrive late) does not say what is done about it. [risk-without-response]"`,
    )
    expect(hint).toMatchInlineSnapshot(
      `"Write the measures as a list under \`mitigation:\`, or \`response: accept\`, avoid or transfer."`,
    )
  })

  it('reports a risk that is to be mitigated by nothing', () => {
    const { finding } = onlyFindingOf(planWith(exampleRisk({ mitigation: undefined })))
    expect(finding).toMatchInlineSnapshot(
      `"second/file-1.yaml:3:5 note The risk "R-1" (Spare lamps arrive late) is to be mitigated (response: mitigate), but has no measure. [risk-without-response]"`,
    )
  })

  it('is silent on measures without the word, and on a risk that is accepted', () => {
    expect(findingsOf(planWith(exampleRisk({ response: undefined })))).toEqual([])
    expect(findingsOf(planWith(exampleRisk({ response: 'accept', mitigation: undefined })))).toEqual([])
  })

  it('leaves high risks to the rule on these', () => {
    const text = exampleRisk({ response: undefined, mitigation: undefined, 'residual-impact': '5' })
    expect(findingsOf(planWith(text)).join(' ')).not.toContain('[risk-without-response]')
  })
})
