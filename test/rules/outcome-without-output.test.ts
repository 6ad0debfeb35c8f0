import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'

/** The base plan with a second Outcome. */
const withSecondOutcome = edited(
  basePlan,
  STRATEGY,
  'outcomes:\n',
  `outcomes:
  - id: OC-2
    title: Member States mark their wrecks
    thematic-priority: TP1
    leads-to: [IM-1]
    indicators:
      - id: I-2
        title: Wrecks marked
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2027: 60}
        targets: {2029: 80}
`,
)

/** An operational plan with a second Output that contributes to it. */
const repair = (priority: string, years = '2028-2029') => ({
  path: 'second.yaml',
  text: `kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-2
    title: Repair of buoys
    years: ${years}
    priority: ${priority}
    contributes-to:
      - outcome: OC-2
${
  priority === 'wont'
    ? ''
    : `    outcome-targets:
      - indicator: I-2
        aims-at: 70
    costs:
      - category: travel-events
        per-year: 5000
`
}`,
})

/** From 2029 on it counts in place of the others. */
const newerEdition = {
  path: 'third.yaml',
  text: 'kind: operational-plan\nentity: BUR\nyears: 2029\noutputs: []\n',
}

describe('the rule outcome-without-output', () => {
  it('reports an Outcome to which no Output contributes', () => {
    const sources = withSecondOutcome
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'strategic-plan.yaml:28:5 error No Output contributes to the Outcome "OC-2" (Member States mark their wrecks). [outcome-without-output]',
    )
    expect(hint).toBe(
      'Name it under `contributes-to` of an Output, such as: - {outcome: OC-2, share: 40%}. The shares of an Output add up to 100%, so lower the others. Or take it out of the strategic plan.',
    )
  })

  it('does not count an Output that is not pursued', () => {
    const sources = [...withSecondOutcome, repair('wont')]
    const { finding, related } = onlyFindingOf(sources)
    expect(finding).toBe(
      'strategic-plan.yaml:28:5 error No Output that is pursued contributes to the Outcome "OC-2" (Member States mark their wrecks), only "BUR-2" (priority: wont). [outcome-without-output]',
    )
    expect(related).toEqual(['second.yaml:5:5 "BUR-2" is not pursued'])
  })

  it('is silent when one Output contributes to it', () => {
    const sources = [...withSecondOutcome, repair('should')]
    expect(findingsOf(sources)).toEqual([])
  })

  it('does not count an Output of an edition that a newer one replaces', () => {
    const sources = [...withSecondOutcome, repair('must', '2029'), newerEdition]
    expect(findingsOf(sources)).toContain(
      'strategic-plan.yaml:28:5 error No Output contributes to the Outcome "OC-2" (Member States mark their wrecks). [outcome-without-output]',
    )
  })

  it('is silent while an operational plan cannot be read: the Output may stand there', () => {
    const sources = [...withSecondOutcome, { path: 'broken.yaml', text: 'kind: operational-plan\nnote: [' }]
    expect(findingsOf(sources).join(' ')).not.toContain('[outcome-without-output]')
  })
})
