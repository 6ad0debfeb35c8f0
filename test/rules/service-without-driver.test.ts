import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, plan } from '../support/plan.ts'

const twoEntities = (driver: string) => plan`
  format: 1
  organization: Lighthouse Union
  currency: EUR
  years: 2028-2029
  entities:
    - id: BUR
      title: Bureau of Lights
    - id: SEC
      title: Secretariat
  ---
  kind: operational-plan
  entity: BUR
  years: 2028-2029
  outputs:
    - id: BUR-1
      title: Training of lighthouse keepers
      priority: must
      contributes-to: [{outcome: OC-1}]
      outcome-targets: [{indicator: I-1, aims-at: 95}]
      costs: [{category: travel-events, per-year: 110000}]
    - id: BUR-2
      title: Information technology
      priority: must${driver}
      serves: [{entity: BUR, share: 50%}, {entity: SEC, share: 50%}]
      costs: [{category: equipment-it, per-year: 40000}]
  ---
  kind: operational-plan
  entity: SEC
  years: 2028-2029
  outputs:
    - id: SEC-1
      title: Register of lights
      priority: must
      contributes-to: [{outcome: OC-1}]
      outcome-targets: [{indicator: I-1, aims-at: 95}]
      costs: [{category: travel-events, per-year: 5000}]
`

describe('the rule service-without-driver', () => {
  it('reports an Output that serves several entities and does not say by what its cost is split', () => {
    expect(onlyFindingOf(twoEntities(''))).toEqual({
      finding:
        'operational-plans/2028/bur.yaml:11:5 warning The Output "BUR-2" (Information technology) serves 2 entities, and does not say by what its cost is split. [service-without-driver]',
      hint: 'Say what the shares follow, such as: driver: Number of workplaces',
      related: [],
    })
  })

  it('is silent on an Output that names its driver', () => {
    expect(findingsOf(twoEntities('\n      driver: Number of workplaces'))).toEqual([])
  })

  it('leaves a misspelt driver to the rule unknown-key', () => {
    expect(findingsOf(twoEntities('\n      drivr: Number of workplaces')).join(' ')).not.toContain(
      'service-without-driver',
    )
  })
})
