// A finding is waived until a day that somebody decided; then it is to be decided again.

import type { ReportingRule } from './rule.ts'

export const waiverExpired: ReportingRule = {
  id: 'waiver-expired',
  summary: 'The last day of a waiver has passed',
  severity: 'warning',
  foundBy: 'acceptance',
  explanation: () => ({
    finds:
      'A waiver whose until lies before today, or before the day of --as-of. Its finding is shown again.',
    matters:
      'What was agreed to for a time holds for that time. A waiver that nobody renews would else become a rule of its own.',
    example: `
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
    until: 2027-12-31
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
