// Money that moves: from one Output to another, or between categories, inside a year.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { NewMap } from '../../document/yaml-text.ts'
import { visible } from '../../source/visible.ts'
import type { DecisionOptions } from './decision-options.ts'
import { checkLine, type Choice, type Form } from './form.ts'
import { outputIn } from './new-activity.ts'
import { noSuch } from './plan-file.ts'
import type { PlanToEdit } from './plan-to-edit.ts'
import { given } from './values.ts'

/** The item of `transfers:`. */
export async function askTransfer(
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
