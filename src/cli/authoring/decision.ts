// What a decision has to say, by the word for it: `merge` names the Output into which the other goes, `accept-breach` the guardrail.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { NewMap } from '../../document/yaml-text.ts'
import { GUARDRAIL_KEYS } from '../../model/guardrails.ts'
import { PRIORITIES } from '../../model/output.ts'
import { visible } from '../../source/visible.ts'
import { checkLine, type Choice, type Form } from './form.ts'
import { outputIn } from './new-activity.ts'
import { noSuch } from './plan-file.ts'
import type { PlanToEdit } from './plan-to-edit.ts'
import { checkDate, given } from './values.ts'

/** `transfer` is no word of `decision:` in the file: money that moves stands in a list of its own. */
export const DECISIONS: readonly Choice[] = [
  { word: 'continue', meaning: 'leave it as it is' },
  { word: 'adjust', meaning: 'change it' },
  { word: 'merge', meaning: 'join it with another Output' },
  { word: 'stop', meaning: 'end it' },
  { word: 'reprioritize', meaning: 'give it another priority or rank' },
  { word: 'reschedule', meaning: 'move its dates' },
  { word: 'accept-breach', meaning: 'allow a guardrail or ceiling to be broken' },
  { word: 'transfer', meaning: 'move money from this Output to another, or between categories' },
]

export interface DecisionOptions {
  readonly decision?: string
  readonly reason?: string
  readonly followUp?: string
  readonly owner?: string
  readonly due?: string
  readonly priority?: string
  readonly rank?: string
  readonly start?: string
  readonly end?: string
  readonly breachOf?: string
  readonly mergeInto?: string
  readonly note?: string
  readonly amount?: string
  readonly fromCategory?: string
  readonly to?: string
  readonly toCategory?: string
  readonly year?: string
  readonly funding?: string
}

/** Which options belong to which decision; with any other they would be lost without a word. */
const BELONGS: Readonly<Partial<Record<keyof DecisionOptions, readonly string[]>>> = {
  priority: ['reprioritize'],
  rank: ['reprioritize'],
  start: ['reschedule'],
  end: ['reschedule'],
  breachOf: ['accept-breach'],
  mergeInto: ['merge'],
  amount: ['transfer'],
  fromCategory: ['transfer'],
  to: ['transfer'],
  toCategory: ['transfer'],
  year: ['transfer'],
  funding: ['transfer'],
  followUp: DECISIONS.map(({ word }) => word).filter((word) => word !== 'transfer'),
  owner: DECISIONS.map(({ word }) => word).filter((word) => word !== 'transfer'),
  due: DECISIONS.map(({ word }) => word).filter((word) => word !== 'transfer'),
}

/** @throws RbmError for an option that says nothing about this decision */
export function checkBelonging(decision: string, options: DecisionOptions): void {
  for (const [name, decisions] of Object.entries(BELONGS)) {
    if (options[name as keyof DecisionOptions] === undefined || decisions.includes(decision)) continue
    const option = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    const message = `${option} does not go with the decision ${decision}.`
    throw new RbmError(
      'other-decision',
      message,
      `It goes with ${decisions.join(', ')}. Leave it out, or record two decisions.`,
    )
  }
}

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

async function askTransfer(
  form: Form,
  input: PlanToEdit,
  about: string,
  options: DecisionOptions,
  reason: string,
): Promise<() => NewMap> {
  const { plan } = input
  const from = outputIn(input, about, undefined).id
  const categories = plan.categories.map(({ id, title }): Choice => ({ word: id, meaning: title.text }))
  const text = (option: string, value: string | undefined, ask: string) => ({ option, given: value, ask })
  const fromCategory = await form.required({
    ...text('--from-category', options.fromCategory, 'Category that gives the money'),
    choices: categories,
  })
  const to = await form.required({
    ...text('--to', options.to, 'Id of the Output that receives it'),
    usual: from,
    check: (_, id) => outputIn(input, id, undefined).id,
  })
  const toCategory = await form.required({
    ...text('--to-category', options.toCategory, 'Category that receives it'),
    choices: categories,
  })
  const years = plan.period.years.map((year): Choice => ({ word: String(year), meaning: '' }))
  const year = await form.required({ ...text('--year', options.year, 'Year of the budget'), choices: years })
  const amount = await form.required({
    ...text('--amount', options.amount, `Amount, in whole ${plan.currency.code}`),
    check: checkAmount,
  })
  const funding = options.funding
  if (funding !== undefined && !plan.fundingSources.some(({ id }) => id === funding))
    throw noSuch(
      'funding source',
      funding,
      plan.fundingSources.map(({ id }) => id),
    )
  const note = options.note && checkLine('--note', options.note)
  return () => ({
    map: given([
      ['from-output', from],
      ['from-category', fromCategory],
      ['to-output', to],
      ['to-category', toCategory],
      ['funding', funding],
      ['year', { digits: year }],
      ['amount', { digits: amount }],
      ['reason', reason],
      ['note', note],
    ]),
  })
}

function checkAmount(option: string, text: string): string {
  const amount = text.trim()
  if (/^\d{1,15}(\.\d{1,4})?$/.test(amount) && /[1-9]/.test(amount)) return amount
  const message = `"${visible(amount.slice(0, 64))}" is no amount that can be moved.`
  throw new RbmError('no-such-value', message, `Write plain digits above zero: ${option} 80300`)
}

export function checkRank(option: string, text: string): string {
  const rank = text.trim()
  if (/^[1-9]\d{0,5}$/.test(rank)) return rank
  const message = `"${visible(rank.slice(0, 64))}" is no rank.`
  throw new RbmError('no-such-value', message, `A rank is a whole number from 1: ${option} 3`)
}
