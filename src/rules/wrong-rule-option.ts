// An option of a rule has one kind of value; another kind cannot be obeyed ([R4]).

import { KIND_IN_WORDS, usualInWords, valueOf } from './option.ts'
import { optionsOf, type CheckingRule } from './rule.ts'

const RBM_FILE = `
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
rules:`

export const wrongRuleOption: CheckingRule = {
  id: 'wrong-rule-option',
  summary: 'An option of a rule has a value of the wrong kind',
  severity: 'error',
  explanation: () => ({
    finds: 'An option of a rule in rbm.yaml whose value is of another kind than the option: 5 instead of 5%.',
    matters: 'The value cannot be obeyed, and the rule works with its usual one.',
    example: `${RBM_FILE}
  time-unassigned:
    tolerance: 5
`,
    better: `${RBM_FILE}
  time-unassigned:
    tolerance: 5%
`,
  }),
  *check({ plan, rules }) {
    for (const [id, written] of plan.settings.ruleOptions) {
      const rule = rules.get(id)
      for (const { name, value, valueAt } of written) {
        const option = rule && optionsOf(rule).find((one) => one.name === name)
        if (option === undefined || valueOf(option, value) !== undefined) continue
        const shown = typeof value === 'string' ? `"${value}"` : `a list of ${value.length}`
        const isPercent =
          option.kind === 'percent' && typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)
        yield {
          message: `The option ${name} of ${id} is ${KIND_IN_WORDS[option.kind]}; here stands ${shown}.`,
          hint: isPercent
            ? `Write it with the sign: ${name}: ${value}%`
            : `Correct it, or delete the line: then it is ${usualInWords(option)}.`,
          at: valueAt,
          subject: `${id} ${name}`,
        }
      }
    }
  },
}
