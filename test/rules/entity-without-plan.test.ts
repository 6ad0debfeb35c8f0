import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf, plan } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

/** The base plan with a second entity, for which nothing is planned. */
const withSecretariat = edited(
  basePlan,
  'rbm.yaml',
  '  - id: BUR\n',
  '  - id: SEC\n    title: Secretariat\n  - id: BUR\n',
)

describe('the rule entity-without-plan', () => {
  it('notes the years for which an entity has no operational plan', () => {
    const { finding, hint } = onlyFindingOf(withSecretariat)
    expect(finding).toBe(
      'rbm.yaml:7:5 note The entity "SEC" (Secretariat) has no operational plan for 2028 and 2029: not planned yet, which is not zero. [entity-without-plan]',
    )
    expect(hint).toBe(
      'Add a file that begins with three lines: `kind: operational-plan`, `entity: SEC`, `years: 2028`.',
    )
  })

  it('is silent when the plans of two years cover the period together', () => {
    const sources = plan`
      kind: operational-plan
      entity: BUR
      years: 2028
      outputs:
        - id: BUR-1
          title: Training of lighthouse keepers
          priority: must
          contributes-to:
            - outcome: OC-1
          outcome-targets:
            - indicator: I-1
              aims-at: 92
          costs:
            - category: travel-events
              per-year: 110000
      ---
      kind: operational-plan
      entity: BUR
      years: 2029
      outputs:
        - id: BUR-1
          title: Training of lighthouse keepers
          priority: must
          contributes-to:
            - outcome: OC-1
          outcome-targets:
            - indicator: I-1
              aims-at: 95
          reviews:
            - year: 2028
              decision: continue
          costs:
            - category: travel-events
              per-year: 120000
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent while an operational plan cannot be read: it may be that of the entity', () => {
    const sources = [...withSecretariat, { path: 'broken.yaml', text: 'kind: operational-plan\nnote: [' }]
    expect(findingsOf(sources).join(' ')).not.toContain('[entity-without-plan]')
  })
})
