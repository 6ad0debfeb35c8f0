// Options of rules are by name ([R4]); one that the rule does not have would be without effect.

import { nearestOption } from './option.ts'
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

export const unknownRuleOption: CheckingRule = {
  id: 'unknown-rule-option',
  summary: 'A rule is given an option that it does not have',
  severity: 'error',
  explanation: () => ({
    finds: 'A key under a rule in rbm.yaml that is neither severity nor an option of that rule.',
    matters: 'What it was to change stays as it is, and nobody notices.',
    example: `${RBM_FILE}
  time-unassigned:
    tolerence: 5%
`,
    better: `${RBM_FILE}
  time-unassigned:
    tolerance: 5%
`,
  }),
  *check({ plan, rules }) {
    for (const [id, written] of plan.settings.ruleOptions) {
      const rule = rules.get(id)
      if (rule === undefined) continue
      const options = optionsOf(rule)
      for (const { name, at } of written) {
        if (options.some((one) => one.name === name)) continue
        const known = options.map((one) => `\`${one.name}\``).join(', ')
        yield {
          message: `The rule ${id} has no option "${name}".${nearestOption(name, options)}`,
          hint:
            known === ''
              ? `It has no options; only its \`severity\` can be set. See: rbm explain ${id}`
              : `It has ${known}. What they mean: rbm explain ${id}`,
          at,
          subject: `${id} ${name}`,
        }
      }
    }
  },
}
