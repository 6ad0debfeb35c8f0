// A shared risk names the elements that it threatens ([R10]).

import type { ReportingRule } from './rule.ts'

export const unknownElement: ReportingRule = {
  id: 'unknown-element',
  summary: 'A risk affects something that does not exist',
  severity: 'error',
  foundBy: 'binding',
  explanation: {
    finds: 'An id under affects that no Output, Outcome or other element of the plan has.',
    matters: 'The risk is shown with nothing that it threatens, and the money at risk is too low.',
    example: `
kind: risk-register
risks:
  - id: R-1
    title: Spare lamps arrive late
    affects: [BUR-11]
`,
    better: `
kind: risk-register
risks:
  - id: R-1
    title: Spare lamps arrive late
    affects: [BUR-1]
`,
  },
}
