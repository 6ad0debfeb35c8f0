import { describe, expect, it } from 'vitest'
import { basePlan, besides, findingsOf, onlyFindingOf } from '../support/plan.ts'
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

/** A second Output, with one link and one target. */
const repair = (outcome: string, indicator: string) => ({
  path: 'second.yaml',
  text: `kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-2
    title: Repair of buoys
    priority: must
    contributes-to:
      - {outcome: ${outcome}, share: 100%}
    outcome-targets:
      - indicator: ${indicator}
        aims-at: 70
    costs:
      - category: travel-events
        per-year: 5000
`,
})

describe('the rule target-of-foreign-indicator', () => {
  it('reports a target on an indicator of an Outcome to which the Output does not contribute', () => {
    const sources = [...withSecondOutcome, repair('OC-2', 'I-1')]
    const { finding, hint, related } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:11:9 error The Output "BUR-2" aims at the indicator "I-1" (Lights in service), which measures the Outcome "OC-1". The Output does not contribute to it. [target-of-foreign-indicator]',
    )
    expect(hint).toBe(
      'Add the Outcome to `contributes-to`, such as: - {outcome: OC-1, share: 20%}; or delete the target. Indicators of its own Outcomes: I-2.',
    )
    expect(related).toEqual(['strategic-plan.yaml:45:9 the indicator "I-1" stands here'])
  })

  it('reports a target on an indicator of an impact', () => {
    const sources = [...withSecondOutcome, repair('OC-2', 'T1')]
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:11:9 error The Output "BUR-2" aims at the indicator "T1" (Ships lost on rocks), which measures the impact "IM-1". Outputs aim at indicators of Outcomes. [target-of-foreign-indicator]',
    )
    expect(hint).toBe('Delete the target. Indicators of its own Outcomes: I-2.')
  })

  it('reports a target of an enabling Output', () => {
    const sources = besides`
      kind: operational-plan
      entity: BUR
      years: 2028-2029
      outputs:
        - id: BUR-2
          title: Repair of buoys
          priority: must
          serves:
            - entity: BUR
          outcome-targets:
            - indicator: I-1
              aims-at: 95
          costs:
            - category: travel-events
              per-year: 5000
    `
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:11:9 error The Output "BUR-2" aims at the indicator "I-1" (Lights in service), which measures the Outcome "OC-1". The Output serves entities and contributes to no Outcome. [target-of-foreign-indicator]',
    )
    expect(hint).toBe('Delete the target.')
  })

  it('is silent on an indicator of its own Outcome', () => {
    const sources = [...withSecondOutcome, repair('OC-2', 'I-2')]
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent when the Outcome is misspelt, which another rule reports', () => {
    const sources = [...withSecondOutcome, repair('OC-22', 'I-2')]
    expect(findingsOf(sources).join(' ')).not.toContain('[target-of-foreign-indicator]')
  })

  it('is silent on an Output without any link, which another rule reports', () => {
    const sources = besides`
      kind: operational-plan
      entity: BUR
      years: 2028-2029
      outputs:
        - id: BUR-2
          title: Repair of buoys
          priority: must
          outcome-targets:
            - indicator: I-1
              aims-at: 95
          costs:
            - category: travel-events
              per-year: 5000
    `
    expect(findingsOf(sources).join(' ')).not.toContain('[target-of-foreign-indicator]')
  })

  it('is silent while a strategic plan cannot be read: the Outcome may stand there', () => {
    const sources = [
      ...withSecondOutcome,
      repair('OC-22', 'I-2'),
      { path: 'broken.yaml', text: 'kind: strategic-plan\nnote: [' },
    ]
    expect(findingsOf(sources).join(' ')).not.toContain('[target-of-foreign-indicator]')
  })
})
