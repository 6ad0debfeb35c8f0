// Settings and waivers of rules are by id ([R4]); one that no rule has would be without effect.

import { suggestAmong } from '../diagnostic/suggest.ts'
import type { CheckingRule } from './rule.ts'

export const unknownRule: CheckingRule = {
  id: 'unknown-rule',
  summary: 'A setting or waiver is of a rule that does not exist',
  severity: 'error',
  explanation: () => ({
    finds: 'A rule id under rules in rbm.yaml, or in a waiver, that rbm does not know.',
    matters:
      'The rule that was meant keeps its own weight, and a finding that was to be ignored or waived is still shown.',
    example: `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
    departments:
      - id: BUR-T
        title: Training
rules:
  outcome-without-outputs: warning
`,
    better: `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
    departments:
      - id: BUR-T
        title: Training
rules:
  outcome-without-output: warning
`,
  }),
  *check({ plan, rules }) {
    const meant = suggestAmong(rules)
    for (const { value, at } of plan.settings.namedRules) {
      if (rules.has(value)) continue
      yield {
        message: `There is no rule "${value}".${meant(value)}`,
        hint: 'The id of a rule stands in brackets behind each finding. All of them: rbm rules',
        at,
        subject: value,
      }
    }
  },
}
