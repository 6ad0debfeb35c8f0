// A plan with one indicator, and what Outputs plan for it; for tests of targets for the year.

import type { MemoryFiles } from './memory-host.ts'

export interface TargetsPlan {
  /** Lines of the indicator in flow style: `direction: increase, baseline: {2027: 10}`. */
  readonly indicator: string
  readonly outputs: readonly PlannedOutput[]
  /** So many francs a year; each Output costs 100 a year. Left out: enough for all. */
  readonly revenue?: number | 'none'
}

export interface PlannedOutput {
  readonly id: string
  /** `aims-at: {2028: 12}`; more keys with commas. Left out: it aims at nothing. */
  readonly plans?: string
  /** Left out: must. */
  readonly priority?: 'must' | 'should' | 'could' | 'wont'
}

export function targetsPlan({ indicator, outputs, revenue = 100_000 }: TargetsPlan): MemoryFiles {
  const items = outputs.map(({ id, plans, priority = 'must' }) =>
    [
      `  - id: ${id}`,
      '    title: Work',
      `    priority: ${priority}`,
      '    contributes-to: [{outcome: OC-1}]',
      ...(plans === undefined ? [] : [`    outcome-targets: [{indicator: I-1, ${plans}}]`]),
      ...(priority === 'wont' ? [] : ['    costs: [{category: travel, per-year: 100}]']),
    ].join('\n'),
  )
  return {
    'rbm.yaml': `format: 1
organization: Lighthouse Board
currency: CHF
years: 2028-2029
entities: [{id: BUR, title: Bureau}]
categories: [{id: travel, title: Travel, group: travel-events}]
funding-sources: [{id: RB, title: Regular, class: regular}]
default-funding: RB
`,
    'strategic-plan.yaml': `kind: strategic-plan
goals: [{id: G1, title: Safe seas}]
thematic-priorities: [{id: TP1, title: Lights}]
outcomes:
  - id: OC-1
    title: Lights are kept in service
    thematic-priority: TP1
    contributes-to: [{goal: G1}]
    indicators:
      - {id: I-1, title: Lights in service, ${indicator}}
`,
    ...(revenue === 'none'
      ? {}
      : {
          'financial-plan.yaml': `kind: financial-plan\nrevenue: [{id: R, title: Dues, funding: RB, per-year: ${revenue}}]\n`,
        }),
    'plans/bur.yaml': `kind: operational-plan\nentity: BUR\nyears: 2028-2029\noutputs:\n${items.join('\n')}\n`,
  }
}
