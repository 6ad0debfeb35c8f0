// A plan with money from above on one screen: a pool of 1,000.00 and 1,100.01 francs, two Thematic Priorities with two Outcomes
// each, an enabling Output that everybody carries, and extrabudgetary money apart. The sums are worked out in the tests.

import type { SourceFile } from '../../src/source/source-file.ts'
import { operationalPlan, smallPlan } from './small-plan.ts'

export const STRATEGIC_PLAN = `
goals:
  - {id: G1, title: First}
thematic-priorities:
  - {id: TP1, title: Roads, relative-priority: 60%}
  - {id: TP2, title: Rivers, relative-priority: 40%}
outcomes:
  - {id: OC-1, title: Paved, thematic-priority: TP1, contributes-to: [{goal: G1}]}
  - {id: OC-2, title: Lit, thematic-priority: TP1, contributes-to: [{goal: G1}]}
  - {id: OC-3, title: Clean, thematic-priority: TP2, contributes-to: [{goal: G1}]}
  - {id: OC-4, title: Deep, thematic-priority: TP2, contributes-to: [{goal: G1}]}
`

export const REVENUE = `
revenue-units:
  - {id: CU, title: Unit, per-year: {2028: 1600, 2029: 1760}}
revenue:
  - {id: A.1, title: States, funding: RB, units: 9/16, revenue-unit: CU}
  - {id: A.2, title: Interest, funding: RB, per-year: {2028: 100, 2029: 110.01}}
  - {id: X.1, title: Friends, funding: XB, per-year: 30, certainty: signed}
  - {id: X.2, title: Promise, funding: XB, per-year: {2029: 20}, certainty: pledged}
scenarios:
  - {id: S-low, title: Ten per cent less, change: -10%}
  - {id: S-unit, title: Unit at 3 200, revenue-units: [{id: CU, per-year: 3200}]}
`

const OUTPUTS = `
  - id: BUR-1
    title: Work on roads
    priority: must
    contributes-to: [{outcome: OC-1, share: 50%}, {outcome: OC-2, share: 50%}]
    costs:
      - {category: travel-events, per-year: 600}
      - {category: travel-events, funding: XB, per-year: 40}
  - id: BUR-2
    title: Work on rivers
    priority: should
    contributes-to: [{outcome: OC-3}]
    costs:
      - {category: travel-events, per-year: 200}
  - id: BUR-3
    title: Accounts
    priority: must
    serves: [{entity: BUR}]
    costs:
      - {category: personnel, per-year: 80}
`

/** @param above what stands in the financial plan behind the revenue: envelopes, ceilings, approved figures */
export function envelopePlan(above = '', strategicPlan = STRATEGIC_PLAN, years = '2028-2029'): SourceFile[] {
  return smallPlan({
    strategicPlan,
    financialPlan: `${REVENUE}${above}`,
    files: { 'operational-plans/2028/bur.yaml': operationalPlan('BUR', years, OUTPUTS) },
  })
}

/** The same as files of a machine in memory. */
export function envelopeFiles(...options: Parameters<typeof envelopePlan>): Record<string, string> {
  return Object.fromEntries(envelopePlan(...options).map(({ path, text }) => [path, text]))
}
