import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { exampleRisk } from '../../src/rules/example-risk.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule high-risk-without-response', () => {
  const unanswered = {
    response: undefined,
    mitigation: undefined,
    'residual-likelihood': undefined,
    'residual-impact': undefined,
  }

  it('reports a risk above its appetite that is not answered', () => {
    const { finding, hint } = onlyFindingOf(planWith(exampleRisk(unanswered)))
    expect(finding).toBe(
      'second/file-1.yaml:3:5 warning The risk "R-1" (Spare lamps arrive late) has a score of 16 (high), above its appetite "low" (up to 8), and nothing is said of what is done about it. It threatens "BUR-1", which is Must. [high-risk-without-response]',
    )
    expect(hint).toBe(
      'Write the measures as a list under `mitigation:` and the rating that remains (`residual-likelihood`, `residual-impact`), or `response: accept`, avoid or transfer.',
    )
  })

  it('reports one without appetite from the upper half of the levels on', () => {
    const scored = (likelihood: string, impact: string) =>
      findingsOf(planWith(exampleRisk({ ...unanswered, appetite: undefined, likelihood, impact })))
    expect(scored('2', '5')).toEqual([
      'second/file-1.yaml:3:5 warning The risk "R-1" (Spare lamps arrive late) has a score of 10 (high), and nothing is said of what is done about it. It threatens "BUR-1", which is Must. [high-risk-without-response]',
    ])
    expect(scored('3', '3').join(' ')).not.toContain('high-risk-without-response')
  })

  it('reads the levels that the organization declares', () => {
    const settings = `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
risk-scale:
  score-levels:
    - {level: green, from-score: 1}
    - {level: amber, from-score: 6}
    - {level: red, from-score: 12}
`
    const scored = (impact: string) =>
      findingsOf(
        planWith(
          `# rbm.yaml${settings}# risks.yaml${exampleRisk({ ...unanswered, appetite: undefined, impact })}`,
        ),
      ).join(' ')
    expect(scored('3')).toContain('has a score of 12 (red), and')
    expect(scored('2')).not.toContain('high-risk-without-response')
  })

  it('counts what remains, not what was', () => {
    const text = exampleRisk({ response: 'mitigate', mitigation: undefined })
    expect(findingsOf(planWith(text)).join(' ')).not.toContain('high-risk-without-response')
  })

  it('says that nothing is written of what would mitigate it', () => {
    const text = exampleRisk({ ...unanswered, response: 'mitigate' })
    expect(findingsOf(planWith(text)).join(' ')).toContain('no measure is written that would mitigate it')
  })

  it('is silent on a risk that is accepted, or that threatens only what is not pursued', () => {
    expect(findingsOf(planWith(exampleRisk({ ...unanswered, response: 'accept' })))).toEqual([])
    const output = `  - id: BUR-2
    title: Museum of lighthouses
    priority: wont
`
    const risk = exampleRisk(unanswered).replace('[BUR-1]', '[BUR-2]')
    expect(
      findingsOf(planWith(`# bur.yaml${exampleOutput()}${output}# risks.yaml${risk}`)).join(' '),
    ).not.toContain('high-risk-without-response')
  })
})
