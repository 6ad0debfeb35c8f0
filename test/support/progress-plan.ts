// An invented organization in its year 2028: three Outputs of two entities, indicators of every kind, reports in time, late and
// missing, and a transfer. Every figure is invented; what must follow from them is worked out in `test/cli/progress.test.ts`.

import { operationalPlan, smallPlan } from './small-plan.ts'

const STRATEGIC_PLAN = `
thematic-priorities:
  - {id: TP1, title: Aids to navigation}
outcomes:
  - id: OC-1
    title: Member States keep their lights in service
    thematic-priority: TP1
    indicators:
      - {id: I-1, title: Lights in service, unit: percent, direction: increase, combine: ratio, frequency: twice a year, baseline: {2027: 80}, targets: {2028: 90, 2029: 95}}
      - {id: I-2, title: Ships aground, unit: ships, direction: decrease, combine: sum, baseline: {2027: 40}, targets: {2028: 30}}
      - {id: I-3, title: Staff of lighthouses, unit: persons, direction: maintain, tolerance: 5, combine: latest, baseline: {2027: 100}, targets: {2028: 100}}
      - {id: I-4, title: State of the lights law, unit: scale, scale: [none, draft, adopted, in force], direction: increase, combine: latest, baseline: {2027: none}, targets: {2028: in force}}
      - {id: I-5, title: Charts corrected, unit: charts, direction: increase, combine: latest, targets: {2028: 50}}
      - {id: I-6, title: Buoys laid, unit: buoys, direction: increase, combine: latest, baseline: {2027: 5}, targets: {2029: 9}}
`

const cost = (category: string, perYear: number, rest = '') =>
  `      - {category: ${category}, per-year: ${perYear}${rest}}\n`

const OUTPUTS = `
  - id: B-01
    title: Training of lighthouse keepers
    priority: must
    contributes-to: [{outcome: OC-1}]
    end: 2028-11-30
    outcome-targets:
      - {indicator: I-1, aims-at: {2028: 88, 2029: 90}, comparator: above}
      - {indicator: I-2, adds: {2028: -4}}
    activities:
      - {id: B-01.1, title: Course in spring}
      - {id: B-01.2, title: Course in autumn}
    costs:
${cost('travel-events', 100000)}${cost('equipment-it', 20000, ', funding: XB')}
  - id: B-02
    title: Survey of reefs
    priority: should
    contributes-to: [{outcome: OC-1}]
    indicators:
      - {id: K-1, title: Reefs surveyed, unit: reefs, direction: increase, combine: sum, frequency: yearly, baseline: {2027: 10}, targets: {2028: 20}}
    costs:
${cost('travel-events', 60000)}${cost('consultants-contracts', 40000)}`

const SERVICE = `
  - id: S-01
    title: Accounts
    priority: must
    serves: [{entity: BUR}]
    costs:
${cost('other-support', 30000)}`

export const REPORT_OF_YEAR = `kind: progress-report
entity: BUR
period: 2028
date: 2029-02-10
marked: illustrative
values:
  - {indicator: I-1, numerator: 173, denominator: 200, evidence: Survey of lights}
  - {indicator: I-3, value: 93}
  - {indicator: I-4, value: adopted}
  - {indicator: I-5, value: 44}
  - {indicator: I-6, value: 6}
  - {indicator: K-1, value: 21}
delivery:
  - {about: B-01, state: late, comment: The course in autumn had no room}
  - {about: B-02, state: delivered}
expenditure:
  - {output: B-01, category: travel-events, amount: 84000.50}
  - {output: B-01, category: equipment-it, funding: XB, amount: 20000}
  - {output: B-02, category: travel-events, amount: 70000}
  - {output: B-02, category: consultants-contracts, amount: 48100}
`

const FILES = {
  'operational-plans/2028/sec.yaml': operationalPlan('SEC', '2028-2029', SERVICE),
  'progress/2028-h1.yaml': `kind: progress-report
entity: BUR
period: 2028-H1
date: 2028-07-20
values:
  - {indicator: I-1, numerator: 41, denominator: 50, evidence: Survey of lights}
  - {indicator: I-2, value: 18}
  - {indicator: I-4, value: draft}
delivery:
  - {about: B-01.1, state: delivered}
  - {about: B-01.2, state: not-started}
expenditure:
  - {output: B-01, category: travel-events, amount: 52000}
  - {output: B-02, category: travel-events, amount: 20000}
`,
  'progress/2028.yaml': REPORT_OF_YEAR,
  'decisions/2028.yaml': `kind: decisions
meeting: Mid-year review
decided-by: Board
date: 2028-09-15
transfers:
  - from-output: B-01
    from-category: travel-events
    to-output: B-02
    to-category: consultants-contracts
    year: 2028
    amount: 5000
    reason: A reef more was found
`,
}

export const progressFiles: Readonly<Record<string, string>> = Object.fromEntries(
  smallPlan({
    settings: `currency: CHF
years: 2028-2029
languages: [en, fr, es, ru, zh, ar]
funding-sources:
  - {id: RB, title: Regular, class: regular}
  - {id: XB, title: Trust funds, class: extrabudgetary}
`,
    strategicPlan: STRATEGIC_PLAN,
    outputs: OUTPUTS,
    files: FILES,
  }).map(({ path, text }) => [path, text]),
)
