// The envelope of an Outcome is a part of that of its thematic priority ([R16]).

import { statedAmounts, addAll } from '../costing/by-year.ts'
import { showYears } from '../model/period.ts'
import type { CheckingRule } from './rule.ts'

export const envelopeAgainstPriority: CheckingRule = {
  id: 'envelope-against-priority',
  summary: 'The envelopes of Outcomes are more than that of their thematic priority',
  severity: 'error',

  explanation: () => ({
    finds:
      'A year in which the envelopes stated for Outcomes add up to more than the one stated for their thematic priority.',
    matters:
      'The same money is promised twice: the priority cannot keep to its envelope while its Outcomes use theirs.',
    example: `
kind: financial-plan
envelopes:
  - thematic-priority: TP1
    per-year: 120000
  - outcome: OC-1
    per-year: {2028: 120000, 2029: 130000}
`,
    better: `
kind: financial-plan
envelopes:
  - thematic-priority: TP1
    per-year: 130000
  - outcome: OC-1
    per-year: {2028: 120000, 2029: 130000}
`,
  }),
  *check({ plan }) {
    const { envelopes } = plan.financialPlan
    for (const priority of plan.thematicPriorities) {
      const own = envelopes.find(({ element }) => element === priority)
      if (own === undefined) continue
      const under = plan.outcomes.filter(({ thematicPriority }) => thematicPriority === priority)
      const parts = envelopes.filter(({ element }) => under.some((outcome) => outcome === element))
      const whole = statedAmounts(own.perYear, plan.currency)
      const stated = addAll(parts.map(({ perYear }) => statedAmounts(perYear, plan.currency)))
      const passed = plan.period.years.filter((year) => (stated.get(year) ?? 0n) > (whole.get(year) ?? 0n))
      if (passed.length === 0) continue
      yield {
        message: `The envelopes of Outcomes under "${priority.id}" are more than its own in ${showYears(passed)}.`,
        hint: 'Raise the envelope of the thematic priority, or lower those of its Outcomes.',
        at: own.origin,
        related: parts.map(({ element, origin }) => ({
          at: origin,
          message: `the envelope of ${element.id}`,
        })),
        subject: priority.id,
      }
    }
  },
}
