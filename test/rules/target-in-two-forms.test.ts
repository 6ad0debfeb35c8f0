import { describe, expect, it } from 'vitest'
import { basePlan, besides, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const OUTPUTS = 'operational-plans/2028/bur.yaml'

describe('the rule target-in-two-forms', () => {
  it('reports the second form for one indicator and year, with the first', () => {
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
              adds: 2
          costs:
            - category: travel-events
              per-year: 5000
    `
    const { finding, hint, related } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:11:9 error The Output "BUR-2" has `adds` for the indicator "I-1" in 2028 and 2029, where "BUR-1" has `aims-at`. [target-in-two-forms]',
    )
    expect(hint).toBe(
      'Use one form for an indicator: `aims-at` for the level at the end of the year, or `adds` for what the Output itself adds to it.',
    )
    expect(related).toEqual(['operational-plans/2028/bur.yaml:12:9 `aims-at` of "BUR-1"'])
  })

  it('reports both forms in one target', () => {
    const sources = edited(
      basePlan,
      OUTPUTS,
      'aims-at: { 2028: 92, 2029: 95 }',
      'aims-at: {2028: 92, 2029: 95}\n        adds: {2029: 3}',
    )
    const { finding, hint, related } = onlyFindingOf(sources)
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:12:9 error The Output "BUR-1" has both `aims-at` and `adds` for the indicator "I-1" in 2029. [target-in-two-forms]',
    )
    expect(hint).toBe(
      'Use one form for an indicator: `aims-at` for the level at the end of the year, or `adds` for what the Output itself adds to it.',
    )
    expect(related).toEqual([])
  })

  it('is silent on the two forms in different years', () => {
    const sources = edited(
      basePlan,
      OUTPUTS,
      'aims-at: { 2028: 92, 2029: 95 }',
      'aims-at: {2028: 92}\n        adds: {2029: 3}',
    )
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent on two Outputs that use one form', () => {
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
              adds: 2
    `
    expect(findingsOf(sources)).toEqual([])
  })
})
