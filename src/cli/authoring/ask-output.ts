// What is asked for a new Output on a terminal, where the command line does not say it.

import { textIn } from '../../model/local-text.ts'
import type { Choice, Form } from './form.ts'
import type { NewOutputOptions } from './new-output.ts'
import { exampleOfShares, sharesOf } from './output-links.ts'
import type { PlanToEdit } from './plan-to-edit.ts'
import { perYear } from './values.ts'

export async function askBase(
  form: Form,
  { plan }: PlanToEdit,
  { title, entity, priority }: NewOutputOptions,
): Promise<{ readonly title: string; readonly entity: string; readonly priority: string }> {
  const [only, ...others] = plan.entities
  const entities = plan.entities.map((one): Choice => ({
    word: one.id,
    meaning: textIn(one.title, undefined),
  }))
  return {
    title: await form.required({ option: '--title', given: title, ask: 'Title: what is delivered' }),
    entity: await form.required({
      option: '--entity',
      given: entity,
      ask: 'Entity that delivers it',
      choices: entities,
      ...(others.length === 0 ? { usual: only?.id } : {}),
    }),
    priority: await form.required({
      option: '--priority',
      given: priority,
      ask: 'Priority',
      choices: [
        { word: 'must', meaning: 'critical to mandate and strategy' },
        { word: 'should', meaning: 'important, not vital' },
        { word: 'could', meaning: 'valuable if resources allow' },
        { word: 'wont', meaning: 'not in this cycle; stays on the list and costs nothing' },
      ],
    }),
  }
}

export async function askOutcome(
  form: Form,
  { plan }: PlanToEdit,
  { outcome }: NewOutputOptions,
): Promise<string> {
  const known = plan.outcomes.map(({ id }) => id)
  return await form.required({
    option: '--outcome',
    given: outcome,
    ask: `Outcome that it works for (of several, with shares: ${exampleOfShares(known)})`,
    shown: plan.outcomes.map(({ id, title }): Choice => ({ word: id, meaning: textIn(title, undefined) })),
    check: (option, text) => {
      sharesOf(option, text, 'Outcome', known)
      return text
    },
  })
}

export async function askCost(form: Form, { plan }: PlanToEdit): Promise<readonly string[] | undefined> {
  const categories = plan.categories.map(({ id, title }): Choice => ({
    word: id,
    meaning: textIn(title, undefined),
  }))
  if (!form.isTalking) {
    await form.required({ option: '--cost (or --time)', given: undefined, ask: '' })
    return undefined
  }
  const category = await form.optional({
    option: '--cost',
    given: undefined,
    ask: 'First estimate of cost: its category',
    choices: categories,
  })
  if (category === undefined) return undefined
  const amount = await form.required({
    option: '--cost',
    given: undefined,
    ask: `Whole ${plan.currency.code} in each year, such as 110000`,
    check: (option, text) => {
      perYear({ option, text, years: plan.period.years })
      return text
    },
  })
  return [`${category}=${amount}`]
}
