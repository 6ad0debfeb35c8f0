// A new indicator: of an Outcome, an Impact or an Output. What rbm validate calls an error where it is missing is asked for; for the
// rest that makes it SMART there are comments to fill in.

import { editYaml } from '../../document/edit.ts'
import type { IndicatorLevel } from '../../model/indicator.ts'
import type { LocalText } from '../../model/local-text.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { Origin } from '../../source/origin.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'
import { askIndicator, type IndicatorOptions } from './ask-indicator.ts'
import { checkLine, openForm } from './form.ts'
import { checkAny, freeId, keyBefore, type IdOptions } from './new-element.ts'
import { nextIndicator, type ChildId } from './next-id.ts'
import { noSuch } from './plan-file.ts'
import { openPlanToEdit, writeElement, type PlanToEdit, type WritingOptions } from './plan-to-edit.ts'
import { withoutRemarks } from './values.ts'

export interface NewIndicatorOptions extends IndicatorOptions, IdOptions, WritingOptions {
  readonly title?: string
  readonly of?: string
  readonly bare?: boolean
}

export async function newIndicator(
  context: CliContext,
  path: string | undefined,
  options: NewIndicatorOptions,
): Promise<ExitStatus> {
  const plan = await openPlanToEdit(context, path)
  const { of, title, unit, source, targets } = options
  const form = openForm(context, 'new indicator', [of, title, unit, source, targets])
  const measured = measuredIn(plan.plan)
  if (of === undefined) checkAny(measured.size, 'Outcome, Impact or Output', 'rbm new outcome')
  const parent = await form.required({
    option: '--of',
    given: of,
    ask: 'Id of the Outcome, Impact or Output that it measures',
    check: (option, text) => {
      const id = checkLine(option, text)
      if (!measured.has(id)) throw noSuch('Outcome, Impact or Output', id, measured.keys())
      return id
    },
  })
  const years = measured.get(parent)?.writtenYears ?? plan.plan.period.years
  const asked = await askIndicator(
    form,
    { period: plan.plan.period, years },
    { option: '--title', given: title },
    options,
  )
  form.complete()
  const { level, origin } = measured.get(parent)!
  const id = freeId(plan, options, () => idOfIndicator(plan, parent, level))
  const file = plan.repository.sources.find((one) => one.path === origin.path)!
  const item = asked.build(id)
  const after = editYaml(file, [
    {
      kind: 'append',
      at: origin.pointer,
      key: 'indicators',
      value: options.bare === true ? withoutRemarks(item) : item,
      after: keyBefore(plan, origin, LATER),
    },
  ])
  const edit = { path: origin.path, before: file.text, after }
  const nextSteps = new Map([
    [
      'outcome-indicator-without-aim',
      `let an Output aim at it: \`outcome-targets: [{indicator: ${id}, aims-at: …}]\``,
    ],
  ])
  return writeElement(context, plan, form, { id, called: `The indicator "${id}"`, edit, nextSteps }, options)
}

/** What planners write after the indicators of an Output. */
const LATER = ['personnel', 'costs', 'activities', 'risks', 'reviews', 'note']

interface Measured {
  readonly level: IndicatorLevel
  readonly origin: Origin
  readonly indicators: readonly { readonly id: string }[]
  readonly title: LocalText
  /** Of an Output, the years for which it is planned; an Outcome is there for all of the plan. */
  readonly writtenYears?: readonly Year[]
}

/** What can have indicators, by id; of an Output in several editions, the newest. */
function measuredIn({ impacts, outcomes, operationalPlans }: Plan): ReadonlyMap<string, Measured> {
  const outputs = operationalPlans.flatMap((one) => one.outputs).sort((a, b) => a.edition - b.edition)
  return new Map<string, Measured>([
    ...impacts.map((one) => [one.id, { ...one, level: 'impact' as const }] as const),
    ...outcomes.map((one) => [one.id, { ...one, level: 'outcome' as const }] as const),
    ...outputs.map((one) => [one.id, { ...one, level: 'output' as const }] as const),
  ])
}

const USUAL_PREFIX: Readonly<Record<IndicatorLevel, string>> = { impact: 'T-', outcome: 'I-', output: 'K-' }

export function idOfIndicator({ plan, ids }: PlanToEdit, parent: string, level: IndicatorLevel): string {
  const all: ChildId[] = []
  const siblings: string[] = []
  for (const [id, one] of measuredIn(plan)) {
    if (one.level !== level) continue
    for (const indicator of one.indicators) {
      if (id === parent) siblings.push(indicator.id)
      else all.push({ parent: id, id: indicator.id })
    }
  }
  return nextIndicator(parent, siblings, all, USUAL_PREFIX[level], ids)
}
