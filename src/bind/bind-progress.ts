// Progress reports ([R20]): rows become values of indicators, states of Outputs and amounts that were spent. A row that cannot be
// placed is reported and left out; where it bears money, what was spent is then said to be incomplete ([R28]).

import type { MissingMoney } from '../diagnostic/diagnostic.ts'
import {
  has,
  itemsOf,
  numberOf,
  originOfItem,
  originOfKey,
  placedText,
  scalarOf,
  textOf,
  wordOf,
  type Fields,
  type Placed,
} from '../document/fields.ts'
import type {
  DeliveryItem,
  ExpenditureItem,
  IndicatorValueItem,
  LessonItem,
  ProgressReportFile,
} from '../document/generated/formats.ts'
import { inUnit } from '../model/counted-per.ts'
import type { Activity, Output } from '../model/output.ts'
import {
  DELIVERY_STATES,
  type Expenditure,
  type Lesson,
  type ProgressReport,
  type ReportedDelivery,
  type ReportedValue,
} from '../model/progress.ts'
import { comparePeriods, lastDayOf, parsePeriod, type ReportingPeriod } from '../model/reporting-period.ts'
import { showAmount } from '../money/amount.ts'
import { divide, showRatio } from '../money/ratio.ts'
import { compareText } from '../source/origin.ts'
import { checkAgreed } from './bind-costs.ts'
import { valueFrom } from './bind-indicator.ts'
import type { BoundSettings } from './bind-settings.ts'
import { report, resolve, resolverOfRow, type Context, type Index } from './context.ts'
import type { Deliverable, NamedElements, YearElements } from './elements-in-year.ts'
import type { PlanReferences } from './references.ts'
import { dayOf, localText } from './values.ts'
import { amountOf } from './year-amounts.ts'

interface ReportScope extends YearElements {
  readonly period: ReportingPeriod
  readonly references: PlanReferences
  readonly named: NamedElements
}

export function bindProgress(
  context: Context,
  files: readonly Fields<ProgressReportFile>[],
  references: PlanReferences,
  named: NamedElements,
): ProgressReport[] {
  const reports = files.flatMap((file): ProgressReport[] => {
    const spent = itemsOf(file, 'expenditure')
    const missingMoney = spent.length === 0 ? undefined : spendingOf(undefined)
    const entity = resolve(context, references.settings.entities, placedText(file, 'entity'), {
      who: 'This progress report',
      missingMoney,
    })
    const period = bindPeriod(context, file, references.settings, missingMoney)
    if (period === undefined) return []
    const scope: ReportScope = { ...named.in(period.year), period, references, named }
    const expenditure = spent.flatMap((item) => bindExpenditure(context, item, scope) ?? [])
    const rows = {
      values: itemsOf(file, 'values').flatMap((item) => bindValue(context, item, scope) ?? []),
      delivery: itemsOf(file, 'delivery').flatMap((item) => bindDelivery(context, item, scope) ?? []),
      expenditure,
      isExpenditureWhole: expenditure.length === spent.length,
      lessons: itemsOf(file, 'lessons').flatMap((item) => bindLesson(context, item, named) ?? []),
    }
    return entity === undefined
      ? []
      : [{ entity, period, date: dayOf(file, 'date'), ...rows, origin: originOfItem(file) }]
  })
  return reports.sort(
    (a, b) =>
      compareText(a.entity.id, b.entity.id) ||
      comparePeriods(a.period, b.period) ||
      compareText(a.date ?? '', b.date ?? '') ||
      compareText(a.origin.path, b.origin.path),
  )
}

/** What was spent lacks it, and no plan does. */
function spendingOf(element: string | undefined, amount?: string): MissingMoney {
  return { element, ...(amount === undefined ? {} : { amount }), of: 'spending' }
}

function bindPeriod(
  context: Context,
  file: Fields<ProgressReportFile>,
  settings: BoundSettings,
  missingMoney: MissingMoney | undefined,
): ReportingPeriod | undefined {
  const written = wordOf(scalarOf(file, 'period'))
  const period = parsePeriod(written ?? '')
  if (period === undefined || settings.period.years.includes(period.year)) return period
  report(context, 'year-outside-plan', {
    message: `The period ${written} of this report is outside ${settings.scope.called}.`,
    hint: 'Correct the period, such as 2028, 2028-H1 or 2028-Q3. A report of another plan stands in the repository of that plan.',
    at: originOfKey(file, 'period'),
    subject: written,
    missingMoney,
  })
  return undefined
}

function bindValue(
  context: Context,
  item: Fields<IndicatorValueItem>,
  { indicators, period }: ReportScope,
): ReportedValue | undefined {
  const indicator = resolve(context, indicators, placedText(item, 'indicator'), { who: 'This value' })
  if (indicator === undefined) return undefined
  const node = scalarOf(item, 'value')
  const at = originOfKey(item, 'value')
  const written = node && valueFrom(context, node, indicator.scale, at)
  const counts = bindCounts(item)
  if (written === undefined && has(item, 'value')) return undefined
  const value = written ?? (counts && inUnit(divide(counts.numerator, counts.denominator), indicator.unit))
  if (value === undefined) {
    reportNoValue(context, item, indicator.id)
    return undefined
  }
  return {
    indicator,
    value,
    shown: (written === undefined ? undefined : wordOf(node)) ?? quotientOf(counts),
    counts,
    isWritten: written !== undefined,
    date: dayOf(item, 'date') ?? lastDayOf(period),
    evidence: localText(item, 'evidence'),
    origin: originOfItem(item),
  }
}

/** Nothing can be divided by zero, and less than nothing cannot be counted. */
function bindCounts(item: Fields<IndicatorValueItem>): ReportedValue['counts'] {
  const numerator = numberOf(item, 'numerator')
  const denominator = numberOf(item, 'denominator')
  if (numerator === undefined || denominator === undefined) return undefined
  return denominator.numerator > 0n ? { numerator, denominator } : undefined
}

function quotientOf(counts: ReportedValue['counts']): string {
  return counts === undefined ? '' : `${showRatio(counts.numerator)}/${showRatio(counts.denominator)}`
}

function reportNoValue(context: Context, item: Fields<IndicatorValueItem>, indicator: string): void {
  const denominator = numberOf(item, 'denominator')
  const isNoCount = denominator !== undefined && denominator.numerator <= 0n
  report(context, 'reported-value-missing', {
    message: isNoCount
      ? `The value of "${indicator}" has the denominator ${showRatio(denominator)}, and nothing can be divided by it.`
      : `The row of "${indicator}" gives no value.`,
    hint: isNoCount
      ? 'Write how many there are in all, as a number above 0. If there were none, delete the row: there is no value then.'
      : 'Write `value:`, or `numerator:` and `denominator:` where both were counted. If it was not measured, delete the row.',
    at: isNoCount ? originOfKey(item, 'denominator') : originOfItem(item),
    subject: indicator,
  })
}

function bindDelivery(
  context: Context,
  item: Fields<DeliveryItem>,
  { deliverables, named }: ReportScope,
): ReportedDelivery | undefined {
  const reference = placedText(item, 'about')
  const noun = named.elements.byId.get(reference?.value ?? '')
  const isOfOtherSort = noun !== undefined && !deliverables.byId.has(reference!.value)
  if (isOfOtherSort) reportOtherSort(context, reference!, noun)
  const about = isOfOtherSort
    ? undefined
    : resolve(context, deliverables, reference, { who: 'This row of delivery' })
  const state = DELIVERY_STATES.find((known) => known === textOf(item, 'state'))
  if (about === undefined || state === undefined) return undefined
  return { ...about, state, comment: localText(item, 'comment'), origin: originOfItem(item) }
}

function reportOtherSort(context: Context, { value, at }: Placed<string>, noun: string): void {
  report(context, 'unknown-element', {
    message: `This row of delivery is about "${value}", and the ${noun} "${value}" is nothing that is delivered.`,
    hint: 'Write the id of an Output or of an Activity.',
    at,
    subject: value,
  })
}

function bindExpenditure(
  context: Context,
  item: Fields<ExpenditureItem>,
  { outputs, deliverables, references }: ReportScope,
): Expenditure | undefined {
  const who = 'This expenditure'
  const { currency, categories, fundingSources, defaultFunding } = references.settings
  const id = textOf(item, 'output')
  const amount = amountOf(context, item, 'amount', currency, spendingOf(id))
  const named = resolverOfRow(
    context,
    who,
    amount === undefined ? undefined : spendingOf(id, showAmount(amount, currency)),
  )
  const output = named(outputs, placedText(item, 'output'))
  const category = named(categories, placedText(item, 'category'))
  const agreement = named(references.revenue, placedText(item, 'agreement'))
  const ownFunding = named(fundingSources, placedText(item, 'funding'))
  const agreedFunding = has(item, 'agreement') ? agreement?.funding : defaultFunding
  const funding = has(item, 'funding') ? ownFunding : agreedFunding
  if (agreement !== undefined && funding !== undefined)
    checkAgreed(context, item, agreement, [funding], who, undefined)
  const activity = output && bindActivity(context, placedText(item, 'activity'), output, deliverables)
  if (amount === undefined || output === undefined || category === undefined || funding === undefined)
    return undefined
  return { output, activity, category, funding, agreement: agreement?.id, amount, origin: originOfItem(item) }
}

/** Of the Output that the row names: one of another Output means that one of the two is wrong. */
function bindActivity(
  context: Context,
  reference: Placed<string> | undefined,
  output: Output,
  deliverables: Index<Deliverable>,
): Activity | undefined {
  if (reference === undefined) return undefined
  const { value, at } = reference
  const activity = output.activities.find(({ id }) => id === value)
  if (activity !== undefined || context.unreadKinds.has('operational-plan')) return activity
  const other = deliverables.byId.get(value)
  const own = output.activities.map(({ id }) => id)
  report(context, 'unknown-element', {
    message: `The Output "${output.id}" has no Activity "${value}".`,
    hint:
      other?.activity !== undefined
        ? `It belongs to the Output "${other.output.id}": name that Output, or leave \`activity\` out.`
        : own.length > 0
          ? `Its Activities: ${own.join(', ')}.`
          : 'It has no Activities. Leave `activity` out: the amount is then of the Output as a whole.',
    at,
    related: [{ at: output.origin, message: 'the Output' }],
    subject: value,
  })
  return undefined
}

function bindLesson(
  context: Context,
  item: Fields<LessonItem>,
  { elements }: NamedElements,
): Lesson | undefined {
  const about = placedText(item, 'about')
  resolve(context, elements, about, { who: 'This lesson' })
  if (about === undefined) return undefined
  return {
    about: about.value,
    theme: textOf(item, 'theme')?.trim(),
    worked: localText(item, 'worked'),
    didNotWork: localText(item, 'did-not-work'),
    why: localText(item, 'why'),
    lesson: localText(item, 'lesson'),
    origin: originOfItem(item),
  }
}
