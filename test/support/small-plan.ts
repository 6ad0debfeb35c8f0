// A plan on one screen for tests of binding and costing: a test writes the part that it is about, the rest stands here.
// Two years, Swiss francs, one office; Outcome OC-1 serves goal G1, OC-2 says nothing of goals.

import type { SourceFile } from '../../src/source/source-file.ts'

export interface SmallPlan {
  /** Replaces the settings, but for `format`, organization and entities. */
  readonly settings?: string
  /** The list under `outputs:` of the office's plan for both years. */
  readonly outputs?: string
  /** All behind `kind: …` of each file. */
  readonly strategicPlan?: string
  readonly financialPlan?: string
  readonly standardCosts?: string
  readonly staffingTable?: string
  /** More files, or others in the place of the above. */
  readonly files?: Readonly<Record<string, string>>
}

const SETTINGS = `
currency: CHF
years: 2028-2029
funding-sources:
  - {id: RB, title: Regular, class: regular}
  - {id: XB, title: Trust funds, class: extrabudgetary}
`

const STRATEGIC_PLAN = `
goals:
  - {id: G1, title: First}
  - {id: G2, title: Second}
impacts:
  - {id: IM-1, title: One, goal: G1}
  - {id: IM-2, title: Two, goal: G2}
thematic-priorities:
  - {id: TP1, title: All}
outcomes:
  - {id: OC-1, title: Use, thematic-priority: TP1, contributes-to: [{goal: G1}]}
  - {id: OC-2, title: Skill, thematic-priority: TP1}
`

export function smallPlan(plan: SmallPlan): SourceFile[] {
  const files: Record<string, string | undefined> = {
    'rbm.yaml': `format: 1\norganization: Test\nentities:\n  - {id: BUR, title: Bureau}\n  - {id: SEC, title: Secretariat}\n${plan.settings ?? SETTINGS}`,
    'strategic-plan.yaml': `kind: strategic-plan\n${plan.strategicPlan ?? STRATEGIC_PLAN}`,
    'financial-plan.yaml': fileOf('financial-plan', plan.financialPlan),
    'reference/standard-costs.yaml': fileOf('standard-costs', plan.standardCosts),
    'reference/staffing-table.yaml': fileOf('staffing-table', plan.staffingTable),
    'operational-plans/2028/bur.yaml': plan.outputs
      ? operationalPlan('BUR', '2028-2029', plan.outputs)
      : undefined,
    ...plan.files,
  }
  return Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
}

function fileOf(kind: string, text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : `kind: ${kind}\n${text}`
}

export function operationalPlan(entity: string, years: string, outputs: string): string {
  return `kind: operational-plan\nentity: ${entity}\nyears: ${years}\noutputs:\n${outputs}\n`
}

/** An Output that works for OC-1, with the lines given: `costs:` and so on, at the indent of an Output's keys. */
export function output(id: string, lines: string, link = 'contributes-to: [{outcome: OC-1}]'): string {
  return `  - id: ${id}\n    title: Work\n    priority: must\n    ${link}\n${lines}\n`
}
