// An Output targets the indicators of the Outcomes to which it contributes ([R6]); what it does for other Outcomes
// would be counted without being linked.

import type { Finding } from '../diagnostic/diagnostic.ts'
import type { Indicator } from '../model/indicator.ts'
import { idAndTitle } from '../model/local-text.ts'
import {
  hasBrokenLink,
  indicatorsAtHand,
  isPursued,
  type Output,
  type OutcomeTarget,
} from '../model/output.ts'
import type { CheckingRule } from './rule.ts'

export const targetOfForeignIndicator: CheckingRule = {
  id: 'target-of-foreign-indicator',
  summary: 'An Output aims at an indicator of an Outcome to which it does not contribute',
  severity: 'error',
  explanation: () => ({
    finds:
      'A row of outcome-targets whose indicator belongs to no Outcome that ' +
      'the Output names under contributes-to, or to an impact.',
    matters:
      'The expected value of that Outcome would rest on an Output that gives it no ' +
      'share of its money. Either the link or the target is missing.',
    example: `
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
      - indicator: T1
        aims-at: 30
    costs:
      - category: travel-events
        per-year: 110000
`,
    better: `
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
    costs:
      - category: travel-events
        per-year: 110000
`,
  }),
  *check({ plan }) {
    // Links to Outcomes in a file that could not be read are not bound.
    if (plan.unreadKinds.has('strategic-plan')) return
    for (const output of plan.outputs) {
      if (!output.isLinked || !isPursued(output) || hasBrokenLink(output)) continue
      const atHand = indicatorsAtHand(output)
      for (const target of output.outcomeTargets) {
        if (!atHand.includes(target.indicator)) yield foreignTarget(output, target, atHand)
      }
    }
  },
}

function foreignTarget(
  output: Output,
  { indicator, origin }: OutcomeTarget,
  atHand: readonly Indicator[],
): Finding {
  const measured = `${indicator.level === 'impact' ? 'impact' : 'Outcome'} "${indicator.measures}"`
  const reason =
    indicator.level === 'impact'
      ? 'Outputs aim at indicators of Outcomes.'
      : output.isEnabling
        ? 'The Output serves entities and contributes to no Outcome.'
        : 'The Output does not contribute to it.'
  const instead =
    atHand.length === 0 ? '' : ` Indicators of its own Outcomes: ${atHand.map(({ id }) => id).join(', ')}.`
  const link = indicator.level === 'outcome' && !output.isEnabling
  return {
    message: `The Output "${output.id}" aims at the indicator ${idAndTitle(indicator)}, which measures the ${measured}. ${reason}`,
    hint: link
      ? `Add the Outcome to \`contributes-to\`, such as: - {outcome: ${indicator.measures}, share: 20%}; or delete the target.${instead}`
      : `Delete the target.${instead}`,
    at: origin,
    related: [{ at: indicator.origin, message: `the indicator "${indicator.id}" stands here` }],
    subject: indicator.id,
  }
}
