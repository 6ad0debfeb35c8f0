// A waiver that excuses nothing would excuse the next mistake of its kind, which nobody has looked at.

import type { ReportingRule } from './rule.ts'

export const waiverUnused: ReportingRule = {
  id: 'waiver-unused',
  summary: 'A waiver excuses nothing',
  severity: 'warning',
  foundBy: 'acceptance',
  explanation: () => ({
    finds:
      'A waiver in force whose rule finds nothing about its element. While files of the plan cannot be read, nothing is said: the finding may be hidden.',
    matters:
      'Readers believe that something is excused, and if the mistake is made again, nobody hears of it. What is mended needs no waiver.',
    example: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - id: PO-1
    entity: BUR
    grade: officer
# waivers.yaml
kind: waivers
waivers:
  - rule: time-unassigned
    about: PO-1
    reason: The second officer arrives in autumn, and plans the work then
    approved-by: Chief of Planning
    until: 2028-12-31
`,
    better: `
# reference/staffing-table.yaml
kind: staffing-table
posts:
  - id: PO-1
    entity: BUR
    grade: officer
  - id: PO-2
    entity: BUR
    grade: officer
# waivers.yaml
kind: waivers
waivers:
  - rule: time-unassigned
    about: PO-1
    reason: The second officer arrives in autumn, and plans the work then
    approved-by: Chief of Planning
    until: 2028-12-31
`,
  }),
}
