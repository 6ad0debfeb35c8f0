// A decision that accepts a breach says of what: of a guardrail by its key in rbm.yaml, or of a ceiling by its id.

import { declaredUnder, type ReportingRule } from './rule.ts'

export const unknownGuardrail: ReportingRule = {
  id: 'unknown-guardrail',
  summary: 'A decision accepts the breach of something that does not exist',
  severity: 'error',
  foundBy: 'binding',
  elsewhere: declaredUnder('financial-plan', '/ceilings'),
  explanation: () => ({
    finds: 'A name under breach-of that is neither the key of a guardrail nor the id of a ceiling.',
    matters:
      'The decision accepts nothing: the breach that was meant stays open, though somebody has decided it.',
    example: `
kind: decisions
decided-by: Council
date: 2028-06-20
decisions:
  - about: OC-1
    decision: accept-breach
    breach-of: total-may-rise
    reason: New treaty obligations
`,
    better: `
kind: decisions
decided-by: Council
date: 2028-06-20
decisions:
  - about: OC-1
    decision: accept-breach
    breach-of: total-may-rise-by
    reason: New treaty obligations
`,
  }),
}
