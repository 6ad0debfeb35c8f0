// Keys that JavaScript objects use for themselves. rbm is safe from them; some tool that reads the plan later may not
// be.

import type { ReportingRule } from './rule.ts'

export const reservedKey: ReportingRule = {
  id: 'reserved-key',
  summary: 'A key has a name that programs keep for themselves',
  severity: 'error',
  foundBy: 'reading',
  explanation: () => ({
    finds: 'The keys __proto__, constructor and prototype.',
    matters: 'No plan needs them, and tools that read the plan could be made to misbehave by them.',
    example: `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
rules:
  constructor: note
`,
    better: `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
rules:
  comment-after-text: note
`,
  }),
}
