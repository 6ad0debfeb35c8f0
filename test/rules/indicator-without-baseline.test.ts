import { describe, expect, it } from 'vitest'
import { basePlan, besides, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'

describe('the rule indicator-without-baseline', () => {
  it('reports an indicator of an Outcome without baseline', () => {
    const sources = edited(
      basePlan,
      STRATEGY,
      '        source: Yearly survey\n        baseline: { 2027: 90 }\n        targets: { 2028: 92, 2029: 95 }\n',
      '        source: Yearly survey\n        targets: { 2028: 92, 2029: 95 }\n',
    )
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'strategic-plan.yaml:33:9 error The indicator "I-1" (Lights in service) has no baseline. [indicator-without-baseline]',
    )
    expect(hint).toBe(
      'Write the last value before the plan with its year, such as: baseline: {2027: 54}. If it is still to be measured, write `baseline-due` with the date and `baseline-owner` with who measures it.',
    )
  })

  it('reports an indicator of an Output without baseline', () => {
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
              targets: {2028: 92, 2029: 95}
    `
    const { finding } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:17:9 error The indicator "K-1" (Buoys repaired) has no baseline. [indicator-without-baseline]',
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

  it('reports an indicator with a date for it, but nobody who will measure it', () => {
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
              baseline-due: 2028-03-31
              targets: {2028: 92, 2029: 95}
    `
    const { finding } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:17:9 error The indicator "K-1" (Buoys repaired) has no baseline. [indicator-without-baseline]',
    )
  })

  it('leaves a baseline with a date and an owner to the rule baseline-due-later', () => {
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
              baseline-due: 2028-03-31
              baseline-owner: Workshop
              targets: {2028: 92, 2029: 95}
    `
    expect(findingsOf(sources).join(' ')).not.toContain('[indicator-without-baseline]')
  })
})
