// The base plan with a staffing table and the personnel of its one Output, for tests of staff time.

import type { SourceFile } from '../../src/source/source-file.ts'
import { planWith } from './plan.ts'

const PLAN = 'operational-plans/2028/bur.yaml'

/**
 * @param posts rows of the staffing table in braces: `entity: BUR, grade: officer`
 * @param lines personnel of BUR-1 in braces; the first stands in line 14 of the plan
 */
export function staffPlan(posts: readonly string[], lines: readonly string[], more = ''): SourceFile[] {
  const rows = (items: readonly string[], indent: string) =>
    items.map((one) => `${indent}- {${one}}\n`).join('')
  return planWith(`# reference/standard-costs.yaml
kind: standard-costs
standard-costs:
  - {grade: officer, category: personnel, per-year: 90000}
  - {grade: clerk, category: personnel, per-year: 60000}
# reference/staffing-table.yaml
kind: staffing-table
posts:
${rows(posts, '  ')}# ${PLAN}
kind: operational-plan
entity: BUR
years: 2028-2029
outputs:
  - id: BUR-1
    title: Training of lighthouse keepers
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 95
${lines.length === 0 ? '    costs: [{category: travel-events, per-year: 5}]\n' : '    personnel:\n'}${rows(lines, '      ')}${more}`)
}
