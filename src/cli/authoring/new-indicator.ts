// A new indicator: of an Outcome, an Impact or an Output. What rbm validate calls an error where it is missing is asked for; for the
// rest that makes it SMART there are comments to fill in.

import { editYaml } from '../../document/edit.ts'
import type { NewMap, NewValue } from '../../document/yaml-text.ts'
import type { IndicatorLevel } from '../../model/indicator.ts'
import type { LocalText } from '../../model/local-text.ts'
import type { PlanPeriod, Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { Origin } from '../../source/origin.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'
import { checkLine, openForm, type Choice, type Form } from './form.ts'
import { checkAny, freeId, keyBefore, type IdOptions } from './new-element.ts'
import { nextIndicator, type ChildId } from './next-id.ts'
import { noSuch } from './plan-file.ts'
import { openPlanToEdit, writeElement, type PlanToEdit, type WritingOptions } from './plan-to-edit.ts'
import { checkDate, given, perYear, withoutRemarks } from './values.ts'

export interface IndicatorOptions {
  readonly unit?: string
  /** The words of `--unit scale`, lowest first, with commas between. */
  readonly scale?: string
  readonly source?: string
  readonly targets?: string
  readonly baseline?: string
  readonly baselineDue?: string
  readonly baselineOwner?: string
  readonly direction?: string
  readonly combine?: string
  readonly definition?: string
  readonly method?: string
  readonly frequency?: string
  readonly measuredBy?: string
  readonly achievableBecause?: string
}

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

const DIRECTIONS: readonly Choice[] = [
  { word: 'increase', meaning: 'a higher value is better' },
  { word: 'decrease', meaning: 'a lower value is better' },
  { word: 'maintain', meaning: 'it should stay where it is' },
]

const COMBINATIONS: readonly Choice[] = [
  { word: 'latest', meaning: 'the last year counts: a stock, such as countries with a law' },
  { word: 'sum', meaning: 'the years are added: a flow, such as people trained' },
  { word: 'mean', meaning: 'the average of the years' },
  { word: 'ratio', meaning: 'what is counted above the line by what is counted below it' },
  { word: 'none', meaning: 'the years are not put together' },
]

export interface AskedIndicator {
  readonly build: (id: string) => NewMap
}

export interface IndicatorYears {
  readonly period: PlanPeriod
  /** For which it can have targets. */
  readonly years: readonly Year[]
}

/** @param title the option that holds its title */
export async function askIndicator(
  form: Form,
  { period, years }: IndicatorYears,
  title: { readonly option: string; readonly given: string | undefined },
  options: IndicatorOptions,
): Promise<AskedIndicator> {
  const text = (option: string, value: string | undefined, ask: string) => ({ option, given: value, ask })
  const name = await form.required({ ...title, ask: 'What is measured, without target and direction' })
  const unit = await form.required(
    text('--unit', options.unit, 'Unit of all its values: percent, countries, months, scale'),
  )
  const scale =
    unit === 'scale' || options.scale !== undefined
      ? await form.required(
          text('--scale', options.scale, 'The words of the scale, the lowest first, commas between'),
        )
      : undefined
  const direction = await form.optional({
    ...text('--direction', options.direction, 'Direction'),
    choices: DIRECTIONS,
  })
  const combine = await form.optional({
    ...text('--combine', options.combine, 'How the values of its years combine'),
    choices: COMBINATIONS,
  })
  const source = await form.required(text('--source', options.source, 'Source of the data'))
  const words = scale
    ?.split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const before = period.first - 1
  const last = years.at(-1) ?? period.last
  const one =
    (option: string, last: number, years: readonly number[]) =>
    (_: string, answer: string): string => {
      const line = checkLine(option, answer)
      perYear({
        option,
        text: /^\d{4}:/.test(line) ? line : `${last}:${line}`,
        years,
        ...(words && { words }),
      })
      return line
    }
  const earlier = Array.from({ length: 50 }, (_, i) => before - i)
  const baseline = await form.optional({
    ...text('--baseline', options.baseline, `Value at the end of ${before}`),
    check: one('--baseline', before, earlier),
  })
  const targets = await form.required({
    ...text(
      '--targets',
      options.targets,
      `Target for the end of ${last}, or ${years[0]}:VALUE,${last}:VALUE`,
    ),
    check: one('--targets', last, years),
  })
  const dated = (option: string, value: string, year: number, years: readonly number[]): NewValue =>
    perYear({
      option,
      text: /^\d{4}:/.test(value) ? value : `${year}:${value}`,
      years,
      ...(words && { words }),
    })
  const due =
    options.baselineDue === undefined ? `${before}-12-31` : checkDate('--baseline-due', options.baselineDue)
  const line = (option: string, value: string | undefined) => value && checkLine(option, value)
  const optional = {
    definition: line('--definition', options.definition),
    method: line('--method', options.method),
    frequency: line('--frequency', options.frequency),
    'measured-by': line('--measured-by', options.measuredBy),
    'achievable-because': line('--achievable-because', options.achievableBecause),
  }
  const owner = line('--baseline-owner', options.baselineOwner) ?? optional['measured-by'] ?? 'to be decided'
  const left = {
    definition: 'what exactly is counted, so that two people count alike; of a share, of what',
    direction: 'increase, decrease or maintain',
    combine: 'sum, latest, mean, ratio or none: how its years make the value of the plan',
    method: 'how the data are collected and computed',
    frequency: 'how often it is measured: yearly, every three months',
    'measured-by': 'who measures it',
    'achievable-because': 'why the step from the baseline to the targets is realistic',
  }
  const isLeft = (key: keyof typeof left) =>
    ({ ...optional, direction, combine })[key as keyof typeof optional] === undefined
  return {
    build: (id) => ({
      map: given([
        ['id', id],
        ['title', name],
        ['definition', optional.definition],
        ['unit', unit, 'The unit of all its values, in words.'],
        ['scale', words && { list: words, inBrackets: true }],
        ['direction', direction],
        ['combine', combine],
        ['source', source],
        ['method', optional.method],
        ['frequency', optional.frequency],
        ['measured-by', optional['measured-by']],
        ...(baseline === undefined
          ? ([
              [
                'baseline-due',
                due,
                `Once it is measured, write in place of these two: baseline: {${before}: VALUE}`,
              ],
              ['baseline-owner', owner],
            ] as const)
          : ([['baseline', dated('--baseline', baseline, before, earlier)]] as const)),
        [
          'targets',
          dated('--targets', targets, last, years),
          'The value at the end of each year; the last is the endline.',
        ],
        ['achievable-because', optional['achievable-because']],
      ]),
      closing: (Object.keys(left) as (keyof typeof left)[])
        .filter(isLeft)
        .map((key) => `${key}: ${left[key]}`),
    }),
  }
}
