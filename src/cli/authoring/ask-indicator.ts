// What is asked for an indicator, and the item that is made of the answers, with comments on what is left to say.

import type { NewMap, NewValue } from '../../document/yaml-text.ts'
import type { PlanPeriod, Year } from '../../model/period.ts'
import { checkLine, type Choice, type Form } from './form.ts'
import { checkDate, given, perYear } from './values.ts'

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
