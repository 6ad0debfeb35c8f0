// Money is set aside for one thing: a thematic priority or an Outcome ([R16]).

import type { ReportingRule } from './rule.ts'

export const envelopeNotOfOneElement: ReportingRule = {
  id: 'envelope-not-of-one-element',
  summary: 'An envelope is for no thematic priority and no Outcome, or for both',
  severity: 'error',
  foundBy: 'binding',
  absent: ['thematic-priority', 'outcome'],
  explanation: () => ({
    finds: 'An envelope that names neither a thematic priority nor an Outcome, or one of each.',
    matters: 'Nobody can know whose money it is, so it is compared with nothing.',
    example: `
kind: financial-plan
envelopes:
  - thematic-priority: TP1
    outcome: OC-1
    per-year: 120000
`,
    better: `
kind: financial-plan
envelopes:
  - thematic-priority: TP1
    per-year: 120000
`,
  }),
}
