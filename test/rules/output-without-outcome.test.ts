import { describe, expect, it } from 'vitest'
import { besides, findingsOf, onlyFindingOf } from '../support/plan.ts'

describe('the rule output-without-outcome', () => {
  it('reports an Output that contributes to no Outcome and serves no entity', () => {
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
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:5:5 error The Output "BUR-2" (Repair of buoys) contributes to no Outcome and serves no entity. [output-without-outcome]',
    )
    expect(hint).toBe(
      'Write for which Outcome it works, such as: contributes-to: [{outcome: OC-1, share: 100%}]. For a support service write whom it serves: serves: [{entity: BUR, share: 100%}].',
    )
  })

  it('is silent on an Output that serves an entity', () => {
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
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it('leaves an Output whose Outcome does not exist to the rule unknown-outcome', () => {
    const sources = besides`
      kind: operational-plan
      entity: BUR
      years: 2028-2029
      outputs:
        - id: BUR-2
          title: Repair of buoys
          priority: must
          contributes-to:
            - outcome: OC-2
          costs:
            - category: travel-events
              per-year: 5000
    `
    expect(findingsOf(sources).join(' ')).not.toContain('[output-without-outcome]')
  })
})
