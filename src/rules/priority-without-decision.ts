// A priority is a decision of senior management: with the reason, who decided and when ([R9]).

import { idAndTitle } from '../model/local-text.ts'
import { exampleOutput } from './example-output.ts'
import type { CheckingRule } from './rule.ts'

const approved = (more: string) =>
  exampleOutput().replace(
    'years: 2028-2029\n',
    `years: 2028-2029\nstatus: approved\napproved: {by: Council, date: 2027-11-18}\n${more}`,
  )

export const priorityWithoutDecision: CheckingRule = {
  id: 'priority-without-decision',
  summary: 'A priority in an approved plan does not say why, by whom or when it was decided',
  severity: 'warning',
  explanation: () => ({
    finds:
      'An Output in an operational plan with `status: approved` of which neither its own `priority-decision` nor that at the head of the ' +
      'file says the reason, who decided, and when. Drafts and proposals are exempt: there the decision is still to be taken.',
    matters:
      'When money falls short the priorities decide what is cut. Who must explain that to members needs the decision, not only the word.',
    example: approved(''),
    better: approved(
      'priority-decision:\n  reason: Weighed by the duties under the convention\n  decided-by: Management group\n  date: 2027-11-04\n',
    ),
  }),
  absent: ['priority-decision'],
  elsewhere: [
    {
      kind: 'operational-plan',
      unread: ['', '/reason', '/decided-by', '/date'].map((key) => `/priority-decision${key}`),
    },
  ],
  *check({ plan }) {
    for (const output of plan.outputs) {
      const { priority, priorityDecision, standing } = output
      if (priority === undefined || standing.status !== 'approved') continue
      const { reason, decidedBy, date } = priorityDecision
      const lacking = [
        ...(reason === undefined ? ['why'] : []),
        ...(decidedBy === undefined ? ['by whom'] : []),
        ...(date === undefined ? ['when'] : []),
      ]
      if (lacking.length === 0) continue
      yield {
        message: `The plan is approved, but of the Output ${idAndTitle(output)} it does not say ${listed(lacking)} it was made \`${priority}\`.`,
        hint: 'Write under `priority-decision:` the `reason`, `decided-by` and `date`; what holds for all Outputs of the file stands once at its head.',
        at: output.origin,
      }
    }
  },
}

function listed(words: readonly string[]): string {
  const last = words.at(-1)!
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
