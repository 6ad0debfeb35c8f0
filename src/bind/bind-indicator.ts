// Indicators have one shape on Impacts, Outcomes and Outputs.

import {
  itemsOf,
  originOfItem,
  placedText,
  scalarOf,
  textOf,
  textsOf,
  wordOf,
  exactNumber,
  numberOf,
  type Fields,
} from '../document/fields.ts'
import type { IndicatorItem } from '../document/generated/formats.ts'
import { readingHint } from '../document/number-hints.ts'
import { readNumber } from '../document/number-readings.ts'
import type { Node } from '../document/tree.ts'
import type { Combination, Direction, Indicator, IndicatorLevel, MeasuredValue } from '../model/indicator.ts'
import { plainText } from '../model/local-text.ts'
import type { Year, YearValues } from '../model/period.ts'
import { ratio, type Ratio } from '../money/ratio.ts'
import type { StrategicGoal } from '../model/strategic-plan.ts'
import { report, resolve, type Context, type Index } from './context.ts'
import { localText, yearEntries, type YearScope } from './values.ts'

interface Owner {
  readonly id: string
  readonly level: IndicatorLevel
  /** The goals that an indicator may say it measures. */
  readonly goals: Index<StrategicGoal>
}

type WithIndicators = { readonly indicators?: readonly IndicatorItem[] | undefined }

export function bindIndicators(
  context: Context,
  fields: Fields<WithIndicators>,
  owner: Owner,
  scope: YearScope,
): Indicator[] {
  return itemsOf(fields, 'indicators').flatMap((item) => {
    const id = textOf(item, 'id')
    return id === undefined ? [] : [bindIndicator(context, item, id, owner, scope)]
  })
}

function bindIndicator(
  context: Context,
  item: Fields<IndicatorItem>,
  id: string,
  owner: Owner,
  scope: YearScope,
): Indicator {
  const scale = textsOf(item, 'scale').map(({ value }) => value)
  const baselines = measured(context, item, 'baseline', scale, undefined)
  return {
    id,
    title: localText(item, 'title') ?? plainText(id),
    level: owner.level,
    measures: owner.id,
    goal: resolve(context, owner.goals, placedText(item, 'goal'), { who: `The indicator "${id}"` }),
    definition: localText(item, 'definition'),
    unit: textOf(item, 'unit'),
    scale,
    direction: textOf(item, 'direction') as Direction | undefined,
    tolerance: numberOf(item, 'tolerance'),
    combine: textOf(item, 'combine') as Combination | undefined,
    numerator: localText(item, 'numerator'),
    denominator: localText(item, 'denominator'),
    source: localText(item, 'source'),
    method: localText(item, 'method'),
    frequency: textOf(item, 'frequency'),
    measuredBy: textOf(item, 'measured-by'),
    baseline: baselines.at(-1),
    baselineDue: wordOf(scalarOf(item, 'baseline-due')),
    baselineOwner: textOf(item, 'baseline-owner'),
    targets: measured(context, item, 'targets', scale, scope),
    achievableBecause: localText(item, 'achievable-because'),
    origin: originOfItem(item),
  }
}

/** What an Output aims at or adds, by year, as numbers (for a scale, as ranks). */
export function aimedValues<T>(
  context: Context,
  fields: Fields<T>,
  key: keyof T & string,
  scale: readonly string[],
  scope: YearScope,
): YearValues {
  const values = new Map<Year, Ratio>()
  const valueOf = readOnce(context, scale)
  for (const { year, node, at } of yearEntries(context, fields, key, scope)) {
    const value = valueOf(node, at)
    if (value !== undefined) values.set(year, value)
  }
  return values
}

/** One value for all years is one node: it is read once, so that a mistake in it is one mistake. */
function readOnce(
  context: Context,
  scale: readonly string[],
): (node: Node, at: MeasuredValue['at']) => Ratio | undefined {
  const read = new Map<Node, Ratio | undefined>()
  return (node, at) => {
    if (!read.has(node)) read.set(node, valueFrom(context, node, scale, at))
    return read.get(node)
  }
}

/** A number, or the rank of a word of the scale; undefined for what is empty, and after reporting what is neither. */
export function valueFrom(
  context: Context,
  node: Node,
  scale: readonly string[],
  at: MeasuredValue['at'],
): Ratio | undefined {
  const isEmpty = wordOf(node) === undefined
  return exactNumber(node) ?? (isEmpty ? undefined : rankOf(context, node, scale, at))
}

const ANY_PLAN: YearScope = { years: Array.from({ length: 300 }, (_, i) => 1900 + i), called: 'any plan' }

/** Values by year; without a scope any year may stand, as for baselines, which come before the plan. */
function measured(
  context: Context,
  item: Fields<IndicatorItem>,
  key: 'baseline' | 'targets',
  scale: readonly string[],
  scope: YearScope | undefined,
): MeasuredValue[] {
  // Without its year a baseline is none, as the schema check has said.
  if (scope === undefined && scalarOf(item, key) !== undefined) return []
  const valueOf = readOnce(context, scale)
  const values = yearEntries(context, item, key, scope ?? ANY_PLAN).flatMap(
    ({ year, node, at }): MeasuredValue[] => {
      const shown = wordOf(node)
      const value = valueOf(node, at)
      return value === undefined || shown === undefined ? [] : [{ year, value, shown, at }]
    },
  )
  return values.sort((a, b) => a.year - b.year)
}

function rankOf(
  context: Context,
  node: Node,
  scale: readonly string[],
  at: MeasuredValue['at'],
): MeasuredValue['value'] | undefined {
  const shown = wordOf(node) ?? ''
  const rank = scale.indexOf(shown)
  if (rank >= 0) return ratio(rank)
  if (scale.length === 0 && /^-?[\d.]+ ?%$/.test(shown)) {
    report(context, 'value-off-scale', {
      message: `"${shown}" has the sign of per cent; the value of an indicator is a bare number in its unit.`,
      hint: `Write ${shown.replace(/ ?%$/, '')}, and \`unit: percent\` at the indicator.`,
      at,
      subject: shown,
    })
    return undefined
  }
  const reading = readingHint(readNumber(shown))
  if (scale.length === 0 && reading !== undefined) {
    const isPlain = /^-?\d+(\.\d+)?$/.test(shown)
    report(context, 'value-off-scale', {
      message: isPlain
        ? `"${shown}" stands in quotes, which make it a text; the value of an indicator is a number.`
        : `"${shown}" is not written as a number.`,
      hint: isPlain ? `Leave the quotes away: ${shown}` : reading,
      at,
      subject: shown,
    })
    return undefined
  }
  report(context, 'value-off-scale', {
    message:
      scale.length === 0
        ? `"${shown}" is a word, but the indicator has no scale of words.`
        : `"${shown}" is not a word of this indicator's scale.`,
    hint:
      scale.length === 0
        ? 'Write a number, or set `unit: scale` and list the words under `scale`.'
        : `Its words are: ${scale.join(', ')}.`,
    at,
    subject: shown,
  })
  return undefined
}
