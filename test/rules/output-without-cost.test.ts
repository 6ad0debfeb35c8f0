import { describe, expect, it } from 'vitest'
import { besides, findingsOf, onlyFindingOf } from '../support/plan.ts'

describe('the rule output-without-cost', () => {
  it('reports an Output without any cost line or personnel', () => {
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
    `
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:5:5 error The Output "BUR-2" (Repair of buoys) has no cost and no staff time. [output-without-cost]',
    )
    expect(hint).toBe(
      'Write what it needs, such as: costs: [{category: consultants-contracts, per-year: 110000}], or personnel: [{grade: officer, fte: 0.5}]. An Output that is not for this cycle has `priority: wont`.',
    )
  })

  it('reports an Output whose costs are zero in every year', () => {
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
              per-year: {2028: 0, 2029: 0}
    `
    const { finding } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:5:5 error The costs and the staff time of the Output "BUR-2" (Repair of buoys) are zero in every year. [output-without-cost]',
    )
  })

  it('reports an enabling Output without cost', () => {
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
    `
    const { finding } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:5:5 error The Output "BUR-2" (Repair of buoys) has no cost and no staff time. [output-without-cost]',
    )
  })

  it('is silent when the only cost stands on an Activity', () => {
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
          activities:
            - id: BUR-2.1
              title: Stock of chains
              costs:
                - category: travel-events
                  per-year: 5000
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent when there is staff time and nothing else', () => {
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
          personnel:
            - grade: officer
              fte: 0.1
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

  it('leaves a cost that cannot be read to the rule that says so', () => {
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
              per-year: 5'000
    `
    expect(findingsOf(sources).join(' ')).not.toContain('[output-without-cost]')
  })

  it('leaves a cost in an unknown category to the rule that says so', () => {
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
            - category: travels
              per-year: 5000
    `
    expect(findingsOf(sources).join(' ')).not.toContain('[output-without-cost]')
  })
})
