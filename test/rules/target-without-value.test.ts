import { describe, expect, it } from 'vitest'
import { besides, findingsOf, onlyFindingOf } from '../support/plan.ts'

describe('the rule target-without-value', () => {
  it('reports a target without a level and without an addition', () => {
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
          costs:
            - category: travel-events
              per-year: 5000
    `
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:11:9 error The target of the Output "BUR-2" on the indicator "I-1" has no value. [target-without-value]',
    )
    expect(hint).toBe(
      'Write the level at the end of the year, such as: aims-at: {2028: 58}, or what the Output itself adds: adds: {2028: 4}',
    )
  })

  it('is silent on a target with a level in one of the years only', () => {
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
              aims-at: {2029: 95}
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
          outcome-targets:
            - indicator: I-1
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it('leaves a value that cannot be read to the rule that says so', () => {
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
              aims-at: {2028: high}
          costs:
            - category: travel-events
              per-year: 5000
    `
    expect(findingsOf(sources).join(' ')).not.toContain('[target-without-value]')
  })
})
