import { describe, expect, it } from 'vitest'
import { besides, findingsOf, onlyFindingOf } from '../support/plan.ts'

describe('the rule baseline-due-later', () => {
  it('notes a baseline that is still to be measured', () => {
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
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:17:9 note The baseline of the indicator "K-1" (Buoys repaired) is to be measured by Workshop until 2028-03-31. [baseline-due-later]',
    )
    expect(hint).toBe(
      'Once it is measured, write: baseline: {2027: …}, and delete `baseline-due` and `baseline-owner`.',
    )
  })

  it('is silent once the value is there', () => {
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
              baseline-due: 2028-03-31
              baseline-owner: Workshop
              targets: {2028: 92, 2029: 95}
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent when nobody is named to measure it', () => {
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
    expect(findingsOf(sources).join(' ')).not.toContain('[baseline-due-later]')
  })
})
