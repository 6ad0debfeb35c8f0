// A lighthouse board that has reported on 2028 and decides on 2029, with one Output for each thing that a review can find. What
// follows from these figures is reckoned by hand in the tests that use them.

import type { MemoryFiles } from './memory-host.ts'

/**
 * B-01 on time, on target and over its budget (125 of 100). B-02 at risk while its target is met: outages fell from 40 to 25, 30 were
 * aimed at. B-03 delivered without its result: 4 of 10 charts, and a review that says otherwise. B-04 without any report, under a risk
 * above its appetite. B-05 not pursued. B-06 new in 2029. B-07 ends in 2028, merged. S-01, a service, as planned.
 */
export const REVIEW_PLAN: MemoryFiles = {
  'rbm.yaml': `format: 1
organization: Lighthouse Board
currency: CHF
years: 2028-2029
languages: [en, fr, es, ru, zh, ar]
entities:
  - id: BUR
    title: Bureau of Lights
    departments: [{id: LAMP, title: Lamps}, {id: SEA, title: Sea}]
  - {id: SEC, title: Secretariat}
categories:
  - {id: travel, title: Travel, group: travel-events}
  - {id: contracts, title: Contracts, group: consultants-contracts}
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
      - {id: I-1, title: Lights in service, unit: percent, direction: increase, combine: latest, baseline: {2027: 80}, targets: {2028: 90, 2029: 95}}
      - {id: I-2, title: Outages of a light, unit: hours, direction: decrease, combine: latest, baseline: {2027: 40}, targets: {2028: 30, 2029: 20}}
  - id: OC-2
    title: Ships know the coast
    thematic-priority: TP1
    contributes-to: [{goal: G1}]
    indicators:
      - {id: I-3, title: Ships with charts, unit: ships, direction: increase, combine: latest, baseline: {2027: 12}, targets: {2028: 20, 2029: 30}}
`,
  'operational-plans/2028/bur.yaml': `kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: B-01
    title: Lamps maintained
    department: LAMP
    priority: must
    contributes-to: [{outcome: OC-1}]
    outcome-targets: [{indicator: I-1, aims-at: {2028: 88, 2029: 92}}]
    costs: [{category: travel, per-year: 100}]
    reviews:
      - {year: 2028, still-relevant: fully, fit-for-purpose: partly, targets-achieved: fully}
  - id: B-02
    title: Keepers trained
    department: LAMP
    priority: should
    contributes-to: [{outcome: OC-1, share: 2/3}, {outcome: OC-2, share: 1/3}]
    outcome-targets: [{indicator: I-2, aims-at: {2028: 30, 2029: 20}}]
    costs: [{category: contracts, per-year: 100}]
  - id: B-03
    title: Charts printed
    department: SEA
    priority: could
    contributes-to: [{outcome: OC-2}]
    indicators:
      - {id: K-B-03, title: Charts printed and sent, unit: charts, direction: increase, combine: sum, baseline: {2027: 0}, targets: {2028: 10, 2029: 20}}
    costs: [{category: contracts, per-year: 200}]
    reviews:
      - year: 2028
        still-relevant: partly
        fit-for-purpose: not
        targets-achieved: fully
        decision: continue
        comment: The printer is new
        decided-by: Director, BUR
        date: 2028-11-02
  - id: B-04
    title: Buoys counted
    department: SEA
    priority: must
    contributes-to: [{outcome: OC-2}]
    costs: [{category: travel, per-year: 50}]
    risks: [{id: R-1, title: The boat sinks, likelihood: 5, impact: 5}]
  - {id: B-05, title: Songs of the sea, priority: wont, department: SEA, contributes-to: [{outcome: OC-2}]}
  - id: B-06
    title: Lights switched from afar
    years: 2029
    priority: should
    contributes-to: [{outcome: OC-1}]
    costs: [{category: contracts, per-year: 70}]
  - id: B-07
    title: Lamp oil bought
    years: 2028
    priority: should
    contributes-to: [{outcome: OC-1}]
    costs: [{category: travel, per-year: {2028: 40}}]
`,
  'operational-plans/2028/sec.yaml': `kind: operational-plan
entity: SEC
years: 2028-2029
outputs:
  - id: S-01
    title: Office kept
    priority: must
    serves: [{entity: BUR, share: 100%}]
    driver: Staff
    costs: [{category: travel, per-year: 30}]
`,
  'progress/2028/bur-h1.yaml': `kind: progress-report
entity: BUR
period: 2028-H1
date: 2028-07-20
values:
  - {indicator: K-B-03, value: 0, date: 2028-06-30}
delivery:
  - {about: B-01, state: on-track}
  - {about: B-02, state: late}
expenditure:
  - {output: B-01, category: travel, amount: 60}
lessons:
  - about: B-02
    theme: Procurement
    did-not-work: The hall was booked too late
    why: Nobody was in charge of it
    lesson: Name who books the hall
`,
  'progress/2028/bur-h2.yaml': `kind: progress-report
entity: BUR
period: 2028-H2
date: 2029-01-15
values:
  - {indicator: I-1, value: 91, date: 2028-12-31}
  - {indicator: I-2, value: 25, date: 2028-12-31}
  - {indicator: I-3, value: 12, date: 2028-12-31}
  - {indicator: K-B-03, value: 4, date: 2028-12-31}
delivery:
  - {about: B-01, state: on-track}
  - {about: B-02, state: at-risk}
  - {about: B-03, state: delivered}
  - {about: B-07, state: delivered}
expenditure:
  - {output: B-01, category: travel, amount: 65}
  - {output: B-02, category: contracts, amount: 80.01}
  - {output: B-03, category: contracts, amount: 195}
  - {output: B-07, category: travel, amount: 39}
lessons:
  - {about: OC-2, theme: procurement, worked: One printer for all ports}
  - {about: K-B-03, lesson: Ask the ports before printing}
`,
  'progress/2028/sec.yaml': `kind: progress-report
entity: SEC
period: 2028
delivery: [{about: S-01, state: on-track}]
expenditure: [{output: S-01, category: travel, amount: 29}]
`,
  'decisions/2028-02.yaml': `kind: decisions
meeting: Winter meeting
decided-by: Board
date: 2028-02-10
decisions:
  - {about: B-04, decision: adjust, reason: The boat is old}
`,
  'decisions/2028-12.yaml': `kind: decisions
meeting: Year-end review 2028
decided-by: Management Board
date: 2028-12-17
decisions:
  - about: B-02
    decision: adjust
    reason: "The course is not given: ships train their own keepers"
    follow-up: Ask the ports whether they still want it
    owner: Head of Lamps
    due: 2029-01-31
  - {about: B-07, decision: merge, merge-into: B-01, reason: One contract for oil and lamps}
  - {about: S-01, decision: continue}
transfers:
  - {from-output: B-03, from-category: contracts, to-output: B-02, to-category: contracts, year: 2028, amount: 5, reason: Hall}
`,
}
