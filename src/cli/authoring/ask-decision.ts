// What a decision has to say, by the word for it: `merge` names the Output into which the other goes, `accept-breach` the guardrail.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { NewMap } from '../../document/yaml-text.ts'
import { GUARDRAIL_KEYS } from '../../model/guardrails.ts'
import { PRIORITIES } from '../../model/output.ts'
import { askTransfer } from './ask-transfer.ts'
import type { DecisionOptions } from './decision-options.ts'
import { checkLine, type Choice, type Form } from './form.ts'
import { outputIn } from './new-activity.ts'
import type { PlanToEdit } from './plan-to-edit.ts'
import { checkDate, checkRank, given } from './values.ts'

/** The item of `decisions:`, or of `transfers:` for a transfer. */
export async function askDecision(
  form: Form,
  input: PlanToEdit,
  about: string,
  decision: string,
  options: DecisionOptions,
): Promise<() => NewMap> {
  const text = (option: string, value: string | undefined, ask: string) => ({ option, given: value, ask })
  const reason = text('--reason', options.reason, 'Reason')
  if (decision === 'transfer') return askTransfer(form, input, about, options, await form.required(reason))
  const why = decision === 'continue' ? await form.optional(reason) : await form.required(reason)
  const own = await askOwn(form, input, decision, options)
  const followUp = await form.optional(text('--follow-up', options.followUp, 'What is to be done now'))
  const owner = await form.optional(text('--owner', options.owner, 'Who sees to it'))
  const due = await form.optional({ ...text('--due', options.due, 'By which day'), check: checkDate })
  const note = options.note && checkLine('--note', options.note)
  return () => ({
    map: given([
      ['about', about],
      ['decision', decision],
      ...own,
      ['reason', why],
      ['follow-up', followUp],
      ['owner', owner],
      ['due', due],
      ['note', note],
    ]),
  })
}

type Entries = Parameters<typeof given>[0]

async function askOwn(
  form: Form,
  input: PlanToEdit,
  decision: string,
  options: DecisionOptions,
): Promise<Entries> {
  const { plan } = input
  const text = (option: string, value: string | undefined, ask: string) => ({ option, given: value, ask })
  if (decision === 'merge') {
    const check = (_: string, id: string) => outputIn(input, id, undefined).id
    return [
      [
        'merge-into',
        await form.required({
          ...text('--merge-into', options.mergeInto, 'Id of the Output into which it goes'),
          check,
        }),
      ],
    ]
  }
  if (decision === 'accept-breach') {
    const known = [...GUARDRAIL_KEYS, ...plan.financialPlan.ceilings.map(({ id }) => id)]
    const choices = known.map((word): Choice => ({ word, meaning: '' }))
    return [
      [
        'breach-of',
        await form.required({ ...text('--breach-of', options.breachOf, 'Guardrail or ceiling'), choices }),
      ],
    ]
  }
  if (decision === 'reprioritize') {
    const choices = PRIORITIES.map((word): Choice => ({ word, meaning: '' }))
    const priority = await form.optional({ ...text('--priority', options.priority, 'New priority'), choices })
    const rank = await form.optional({ ...text('--rank', options.rank, 'New rank'), check: checkRank })
    if (priority === undefined && rank === undefined) throw without('reprioritize', '--priority or --rank')
    return [
      ['priority', priority],
      ['rank', rank === undefined ? undefined : { digits: rank }],
    ]
  }
  if (decision === 'reschedule') {
    const start = await form.optional({
      ...text('--start', options.start, 'New first day'),
      check: checkDate,
    })
    const end = await form.optional({ ...text('--end', options.end, 'New last day'), check: checkDate })
    if (start === undefined && end === undefined) throw without('reschedule', '--start or --end')
    return [
      ['start', start],
      ['end', end],
    ]
  }
  return []
}

function without(decision: string, options: string): RbmError {
  return new RbmError(
    'option-missing',
    `The decision ${decision} needs ${options}.`,
    'Examples: rbm decide --help',
  )
}
