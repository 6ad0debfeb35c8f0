import { describe, expect, it } from 'vitest'
import { besides, findingsOf, onlyFindingOf } from '../support/plan.ts'

describe('the rule output-without-cost-in-year', () => {
  it('warns of an Output without cost in a year that it covers', () => {
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
              per-year: {2028: 5000}
    `
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:5:5 warning The Output "BUR-2" (Repair of buoys) has no cost and no staff time in 2029. [output-without-cost-in-year]',
    )
    expect(hint).toBe(
      'Add the cost of that year. If the Output begins later or ends earlier than its file, write its own years, such as: years: 2028',
    )
  })

  it('takes a zero for no cost', () => {
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
              per-year: {2028: 0, 2029: 5000}
    `
    const { finding } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:5:5 warning The Output "BUR-2" (Repair of buoys) has no cost and no staff time in 2028. [output-without-cost-in-year]',
    )
  })

  it('is silent when staff time stands in the other year', () => {
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
              fte: {2029: 0.2}
          costs:
            - category: travel-events
              per-year: {2028: 15000}
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent when the Output says that it ends earlier', () => {
    const sources = besides`
      kind: operational-plan
      entity: BUR
      years: 2028-2029
      outputs:
        - id: BUR-2
          title: Repair of buoys
          priority: must
          years: 2028
          contributes-to:
            - outcome: OC-1
          outcome-targets:
            - indicator: I-1
              aims-at: 95
          costs:
            - category: travel-events
              per-year: {2028: 5000}
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent on an Output without any cost, which another rule reports', () => {
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
    expect(findingsOf(sources).join(' ')).not.toContain('[output-without-cost-in-year]')
  })

  it('is silent while the standard costs cannot be read: the grade may stand there', () => {
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
            - indicator: I-1
              aims-at: 95
          costs:
            - category: travel-events
              per-year: {2028: 5000}
    `,
      { path: 'broken.yaml', text: 'kind: standard-costs\nnote: [' },
    ]
    expect(findingsOf(sources).join(' ')).not.toContain('[output-without-cost-in-year]')
  })
})
