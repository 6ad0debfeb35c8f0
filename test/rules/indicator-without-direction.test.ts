import { describe, expect, it } from 'vitest'
import { basePlan, besides, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'

describe('the rule indicator-without-direction', () => {
  it('reports an indicator of an Outcome without direction', () => {
    const sources = edited(
      basePlan,
      STRATEGY,
      '        unit: percent\n        direction: increase\n        source: Yearly survey\n',
      '        unit: percent\n        source: Yearly survey\n',
    )
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'strategic-plan.yaml:33:9 warning The indicator "I-1" (Lights in service) does not say in which direction it should move. [indicator-without-direction]',
    )
    expect(hint).toBe('Write one of: direction: increase, direction: decrease, direction: maintain')
  })

  it('reports an indicator of an Output without direction', () => {
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
          outcome-targets:
            - indicator: I-1
              aims-at: 95
          costs:
            - category: travel-events
              per-year: 5000
          indicators:
            - id: K-1
              title: Buoys repaired
              unit: percent
              source: Yearly survey
              baseline: {2027: 90}
              targets: {2028: 92, 2029: 95}
    `
    const { finding } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:17:9 warning The indicator "K-1" (Buoys repaired) does not say in which direction it should move. [indicator-without-direction]',
    )
  })

  it('is silent on the indicator of an Output that is not pursued', () => {
    const sources = besides`
      kind: operational-plan
      entity: BUR
      years: 2028-2029
      outputs:
        - id: BUR-2
          title: Repair of buoys
          priority: wont
          indicators:
            - id: K-1
              title: Buoys repaired
              unit: percent
              source: Yearly survey
              baseline: {2027: 90}
              targets: {2028: 92, 2029: 95}
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent on an indicator that has it', () => {
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
          outcome-targets:
            - indicator: I-1
              aims-at: 95
          costs:
            - category: travel-events
              per-year: 5000
          indicators:
            - id: K-1
              title: Buoys repaired
              unit: percent
              direction: increase
              source: Yearly survey
              baseline: {2027: 90}
              targets: {2028: 92, 2029: 95}
    `
    expect(findingsOf(sources)).toEqual([])
  })
})
