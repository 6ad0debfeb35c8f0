import { describe, expect, it } from 'vitest'
import { basePlan, besides, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'

describe('the rule indicator-without-target', () => {
  it('reports an indicator of an Outcome without targets', () => {
    const sources = edited(
      basePlan,
      STRATEGY,
      '        source: Yearly survey\n        baseline: { 2027: 90 }\n        targets: { 2028: 92, 2029: 95 }\n',
      '        source: Yearly survey\n        baseline: { 2027: 90 }\n',
    )
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'strategic-plan.yaml:33:9 error The indicator "I-1" (Lights in service) has no target. [indicator-without-target]',
    )
    expect(hint).toBe(
      'Write the value to be reached at the end of each year, such as: targets: {2028: 58, 2029: 70}',
    )
  })

  it('reports an indicator of an Output without targets', () => {
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
    `
    const { finding } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:17:9 error The indicator "K-1" (Buoys repaired) has no target. [indicator-without-target]',
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
              direction: increase
              source: Yearly survey
              baseline: {2027: 90}
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

  it('is silent on an indicator with a target in one year only', () => {
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
              targets: {2029: 95}
    `
    expect(findingsOf(sources)).toEqual([])
  })
})
