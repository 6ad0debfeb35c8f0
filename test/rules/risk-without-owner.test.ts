import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { exampleRisk } from '../../src/rules/example-risk.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule risk-without-owner', () => {
  it('reports a risk without owner', () => {
    const { finding, hint } = onlyFindingOf(planWith(exampleRisk({ owner: undefined })))
    expect(finding).toMatchInlineSnapshot(
      `"second/file-1.yaml:3:5 note The risk "R-1" (Spare lamps arrive late) has no owner. [risk-without-owner]"`,
    )
    expect(hint).toMatchInlineSnapshot(
      `"Write who watches it and answers for the measures, by post and not by name, such as: owner: Chief, Study Groups"`,
    )
  })

  it('reports one that stands on an Output', () => {
    const risk = '    risks:\n      - id: R-2\n        title: Storms\n        response: accept\n'
    expect(findingsOf(planWith(exampleOutput(risk))).join('@')).toMatchInlineSnapshot(
      `"operational-plans/2028/bur.yaml:9:9 note The risk "R-2" (Storms) has no owner. [risk-without-owner]"`,
    )
  })

  it('is silent on a risk of an Output that is not pursued', () => {
    const text =
      exampleOutput() +
      `  - id: BUR-2
    title: Museum of lighthouses
    priority: wont
    risks:
      - id: R-2
        title: Nobody comes
`
    expect(findingsOf(planWith(text))).toEqual([])
  })

  it('is silent where the key is misspelt, which another rule reports', () => {
    const text = exampleRisk({}).replace('owner:', 'ownr:')
    expect(findingsOf(planWith(text)).join(' ')).not.toContain('risk-without-owner')
  })
})
