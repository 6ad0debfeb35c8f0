import { describe, expect, it } from 'vitest'
import { besides, findingsOf, onlyFindingOf } from '../support/plan.ts'

describe('the rule output-without-target', () => {
  it('reports an Output without targets on indicators of its Outcomes', () => {
    const sources = besides`
      kind: operational-plan
      entity: BUR
      years: 2028-2029
      outputs:
        - id: BUR-2
          title: Repair of buoys
          priority: must
          contributes-to:
            - outcome: OC-1
          costs:
            - category: travel-events
              per-year: 5000
    `
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:5:5 error The Output "BUR-2" (Repair of buoys) names no target on an indicator of its Outcomes. [output-without-target]',
    )
    expect(hint).toBe(
      'Write the level that it helps to reach, such as: outcome-targets: [{indicator: I-1, aims-at: {2028: 58}}]. Its Outcomes have: I-1.',
    )
  })

  it('does not take an indicator of the Output itself for one', () => {
    const sources = besides`
      kind: operational-plan
      entity: BUR
      years: 2028-2029
      outputs:
        - id: BUR-2
          title: Repair of buoys
          priority: must
          contributes-to:
            - outcome: OC-1
          costs:
            - category: travel-events
              per-year: 5000
          indicators:
            - id: K-1
              title: Buoys repaired
              unit: percent
              direction: increase
              source: Workshop log
              baseline: {2027: 20}
              targets: {2028: 25, 2029: 30}
    `
    const { finding } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:5:5 error The Output "BUR-2" (Repair of buoys) names no target on an indicator of its Outcomes. [output-without-target]',
    )
  })

  it('is silent on an enabling Output', () => {
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
          costs:
            - category: travel-events
              per-year: 5000
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent on an Output that is not pursued', () => {
    const sources = besides`
      kind: operational-plan
      entity: BUR
      years: 2028-2029
      outputs:
        - id: BUR-2
          title: Repair of buoys
          priority: wont
          contributes-to:
            - outcome: OC-1
    `
    expect(findingsOf(sources)).toEqual([])
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
          costs:
            - category: travel-events
              per-year: 5000
    `
    expect(findingsOf(sources).join(' ')).not.toContain('[output-without-target]')
  })

  it('is silent while a strategic plan cannot be read: the indicator may stand there', () => {
    const sources = [
      ...besides`
      kind: operational-plan
      entity: BUR
      years: 2028-2029
      outputs:
        - id: BUR-2
          title: Repair of buoys
          priority: must
          contributes-to:
            - outcome: OC-1
          outcome-targets:
            - indicator: I-2
              aims-at: 95
          costs:
            - category: travel-events
              per-year: 5000
    `,
      { path: 'broken.yaml', text: 'kind: strategic-plan\nnote: [' },
    ]
    expect(findingsOf(sources).join(' ')).not.toContain('[output-without-target]')
  })
})
