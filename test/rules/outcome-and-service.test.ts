import { describe, expect, it } from 'vitest'
import { besides, findingsOf, onlyFindingOf } from '../support/plan.ts'

describe('the rule outcome-and-service', () => {
  it('reports an Output with both, at what it serves', () => {
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
          serves:
            - entity: BUR
          costs:
            - category: travel-events
              per-year: 5000
    `
    const { finding, hint, related } = onlyFindingOf(sources)
    expect(finding).toBe(
      'second.yaml:14:9 error The Output "BUR-2" (Repair of buoys) contributes to Outcomes and serves entities, too. [outcome-and-service]',
    )
    expect(hint).toBe(
      'Keep `contributes-to` if it works for members, or `serves` if it is a support service. If it does both, make two Outputs of it, each with its own cost.',
    )
    expect(related).toEqual(['second.yaml:9:9 it contributes to an Outcome here'])
  })

  it('is silent on one Output of each sort', () => {
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
})
