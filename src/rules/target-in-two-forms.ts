// aims-at is a level, of which the least ambitious counts; adds is summed. Both for one indicator and year cannot be
// put together ([D3]).

import type { Finding } from '../diagnostic/diagnostic.ts'
import { isPursued, type Output, type OutcomeTarget } from '../model/output.ts'
import { showYears, type Year } from '../model/period.ts'
import type { CheckingRule } from './rule.ts'

export const targetInTwoForms: CheckingRule = {
  id: 'target-in-two-forms',
  summary: 'Targets on one indicator and year are given as a level and as an addition',
  severity: 'error',
  explanation: () => ({
    finds:
      'A row with aims-at and another with adds for the same indicator in the same year, on ' +
      'one Output or on several. The second one is reported, with the first.',
    matters:
      'A level and an addition cannot be combined, so the expected value of ' +
      'the Outcome at the end of the year could not be computed.',
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
    costs:
      - category: travel-events
        per-year: 110000
  - id: BUR-2
    title: Repair of lights
    priority: must
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        adds: 2
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
  - id: BUR-2
    title: Repair of lights
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
    const first = new Map<string, Written>()
    for (const output of plan.outputs.filter(isPursued)) {
      for (const target of output.outcomeTargets) {
        let other: Written | undefined
        const years: Year[] = []
        for (const { form, year } of formsOf(target)) {
          const key = `${target.indicator.id} ${year}`
          const known = first.get(key)
          if (known === undefined) first.set(key, { form, output, target })
          else if (known.form !== form) {
            other ??= known
            years.push(year)
          }
        }
        if (other !== undefined) yield twoForms(output, target, other, years)
      }
    }
  },
}

interface Written {
  readonly form: Form
  readonly output: Output
  readonly target: OutcomeTarget
}

type Form = 'aims-at' | 'adds'

/** The form of the target in each of its years; both where both are written. */
function formsOf({ aimsAt, adds }: OutcomeTarget): { form: Form; year: Year }[] {
  return [
    ...[...(aimsAt?.keys() ?? [])].map((year) => ({ form: 'aims-at' as const, year })),
    ...[...(adds?.keys() ?? [])].map((year) => ({ form: 'adds' as const, year })),
  ]
}

function twoForms(output: Output, target: OutcomeTarget, first: Written, years: readonly Year[]): Finding {
  const { id } = target.indicator
  const other = first.form === 'adds' ? 'aims-at' : 'adds'
  const isSame = first.target === target
  return {
    message: isSame
      ? `The Output "${output.id}" has both \`aims-at\` and \`adds\` for the indicator "${id}" in ${showYears(years)}.`
      : `The Output "${output.id}" has \`${other}\` for the indicator "${id}" in ${showYears(years)}, where "${first.output.id}" has \`${first.form}\`.`,
    hint: 'Use one form for an indicator: `aims-at` for the level at the end of the year, or `adds` for what the Output itself adds to it.',
    at: target.origin,
    related: isSame
      ? []
      : [{ at: first.target.origin, message: `\`${first.form}\` of "${first.output.id}"` }],
    subject: id,
  }
}
