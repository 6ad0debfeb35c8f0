// Envelopes, ceilings and approved figures ([R16]). Ids that nothing has are reported by `check-references.ts`; here they only
// leave out what names them.

import {
  has,
  itemsOf,
  mapOf,
  numberOf,
  originOfItem,
  originOfKey,
  textOf,
  textsOf,
  type Fields,
} from '../document/fields.ts'
import type { FinancialPlanFile } from '../document/generated/formats.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import {
  DOCUMENT_STATUSES,
  type ApprovedExpense,
  type ApprovedFigures,
  type ApprovedRevenue,
  type Ceiling,
  type DocumentStatus,
  type Envelope,
  type Standing,
} from '../model/envelope.ts'
import { plainText } from '../model/local-text.ts'
import { FUNDING_CLASSES } from '../model/organization.ts'
import { showYears } from '../model/period.ts'
import { compareText, type Origin } from '../source/origin.ts'
import { compareRatios, ZERO } from '../money/ratio.ts'
import type { BoundSettings } from './bind-settings.ts'
import type { BoundStrategicPlan } from './bind-strategic-plan.ts'
import { indexById, report, reportTwice, type Context } from './context.ts'
import { localText } from './values.ts'
import { yearAmounts } from './year-amounts.ts'

type Files = readonly Fields<FinancialPlanFile>[]
type EnvelopeItem = NonNullable<FinancialPlanFile['envelopes']>[number]
type CeilingItem = NonNullable<FinancialPlanFile['ceilings']>[number]
type FiguresMap = NonNullable<FinancialPlanFile['approved-figures']>
type ExpenseItem = NonNullable<FiguresMap['expenses']>[number]

export interface EnvelopeReferences {
  readonly settings: BoundSettings
  readonly strategic: BoundStrategicPlan
}

export interface BoundEnvelopes {
  readonly envelopes: readonly Envelope[]
  readonly ceilings: readonly Ceiling[]
  readonly approvedFigures: ApprovedFigures | undefined
  readonly standing: Standing
}

export function bindEnvelopes(
  context: Context,
  files: Files,
  references: EnvelopeReferences,
): BoundEnvelopes {
  const envelopes = files
    .flatMap((file) => itemsOf(file, 'envelopes'))
    .flatMap((item) => bindEnvelope(context, item, references))
  const ceilings = files
    .flatMap((file) => itemsOf(file, 'ceilings'))
    .flatMap((item) => bindCeiling(context, item, references))
  return {
    envelopes: onlyOnce(context, envelopes).sort((a, b) => compareText(a.element.id, b.element.id)),
    ceilings: [...indexById(context, ceilings, 'ceiling', 'envelope').values()].sort((a, b) =>
      compareText(a.id, b.id),
    ),
    approvedFigures: bindApprovedFigures(context, files, references),
    standing: bindStanding(files),
  }
}

/** What the comparison with money from above lacks; no cost and no revenue does. */
function missingEnvelope(element: string | undefined): Finding['missingMoney'] {
  return { element, of: 'envelope' }
}

function bindEnvelope(
  context: Context,
  item: Fields<EnvelopeItem>,
  { settings, strategic }: EnvelopeReferences,
): Envelope[] {
  const priority = textOf(item, 'thematic-priority')
  const outcome = textOf(item, 'outcome')
  const namesBoth = has(item, 'thematic-priority') && has(item, 'outcome')
  const namesNone = !has(item, 'thematic-priority') && !has(item, 'outcome')
  if (namesBoth || namesNone) {
    report(context, 'envelope-not-of-one-element', {
      message: namesBoth
        ? `This envelope names a thematic priority ("${priority}") and an Outcome ("${outcome}"): for which of them is the money?`
        : 'This envelope does not say for what the money is set aside.',
      hint: namesBoth
        ? 'Delete one of the two keys, or make it two envelopes.'
        : 'Add `thematic-priority:` or `outcome:` with the id of one.',
      at: originOfItem(item),
      missingMoney: missingEnvelope(undefined),
    })
    return []
  }
  const id = priority ?? outcome
  const perYear = amountsAbove(context, item, settings, `The envelope of "${id}"`, missingEnvelope(id))
  const origin = originOfItem(item)
  const thematicPriority = strategic.thematicPriorities.byId.get(priority ?? '')
  if (thematicPriority !== undefined)
    return [{ element: thematicPriority, of: 'thematic-priority', perYear, origin }]
  const meant = strategic.outcomes.byId.get(outcome ?? '')
  return meant === undefined ? [] : [{ element: meant, of: 'outcome', perYear, origin }]
}

/** Money per year that is set aside: none, or above zero; an amount below zero is left out once it is reported. */
function amountsAbove(
  context: Context,
  item: Fields<EnvelopeItem>,
  { scope, currency }: BoundSettings,
  who: string,
  missingMoney: Finding['missingMoney'],
): Envelope['perYear'] {
  const { perYear } = yearAmounts(context, item, 'per-year', scope, currency, missingMoney)
  const negative = [...perYear].filter(([, amount]) => compareRatios(amount, ZERO) < 0)
  if (negative.length > 0) {
    report(context, 'negative-envelope', {
      message: `${who} is below zero in ${showYears(negative.map(([year]) => year))}.`,
      hint: 'Write what may be spent, zero or more. What the plan lacks shows as a variance by itself.',
      at: originOfKey(item, 'per-year'),
      missingMoney,
    })
  }
  return new Map([...perYear].filter(([, amount]) => compareRatios(amount, ZERO) >= 0))
}

/** The first envelope of each element; of two figures nobody can know which one is meant. */
function onlyOnce(context: Context, envelopes: readonly Envelope[]): Envelope[] {
  const first = new Map<string, Envelope>()
  for (const envelope of envelopes) {
    const { id } = envelope.element
    const known = first.get(id)
    if (known === undefined) first.set(id, envelope)
    else {
      const what = `The envelope of "${id}"`
      reportTwice(context, what, envelope.origin, known.origin, id, missingEnvelope(id))
    }
  }
  return [...first.values()]
}

function bindCeiling(
  context: Context,
  item: Fields<CeilingItem>,
  { settings }: EnvelopeReferences,
): Ceiling[] {
  const id = textOf(item, 'id')
  const total = numberOf(item, 'total')
  // Only for what it finds: a ceiling has one amount for all years.
  yearAmounts(context, item, 'total', settings.scope, settings.currency, missingEnvelope(id))
  // One below zero is reported by the schema check.
  if (id === undefined || total === undefined || compareRatios(total, ZERO) < 0) return []
  const appliesTo = textsOf(item, 'applies-to').map(({ value }) => value)
  const title = localText(item, 'title') ?? plainText(id)
  return [
    { id, title, appliesTo: [...new Set(appliesTo)].sort(compareText), total, origin: originOfItem(item) },
  ]
}

function bindApprovedFigures(
  context: Context,
  files: Files,
  references: EnvelopeReferences,
): ApprovedFigures | undefined {
  const [first, ...others] = files.flatMap((file) => mapOf(file, 'approved-figures') ?? [])
  if (first === undefined) return undefined
  const origin = originOfItem(first)
  for (const other of others) {
    const missing = missingEnvelope(undefined)
    reportTwice(context, 'What was approved', originOfItem(other), origin, 'approved-figures', missing)
  }
  return {
    approvedOn: textOf(first, 'approved-on') ?? '',
    reference: localText(first, 'reference'),
    basis: textOf(first, 'basis') === 'direct' ? 'direct' : 'full',
    expenses: approvedExpenses(context, first, references),
    revenue: approvedRevenue(context, first, references),
    origin,
  }
}

function approvedExpenses(
  context: Context,
  figures: Fields<FiguresMap>,
  references: EnvelopeReferences,
): ApprovedExpense[] {
  const rows = itemsOf(figures, 'expenses').flatMap((item) => bindExpense(context, item, references))
  const seen = new Map<string, Origin>()
  const kept = rows.filter((row) => {
    const key = approvedKey(row)
    const first = seen.get(key)
    if (first === undefined) return seen.set(key, row.origin)
    const missing = missingEnvelope(undefined)
    reportTwice(context, `The approved amount of ${key || 'the whole plan'}`, row.origin, first, key, missing)
    return false
  })
  return kept.sort((a, b) => compareText(approvedKey(a), approvedKey(b)))
}

/** The ids of a row, in the order in which tables show them. */
function approvedKey(row: ApprovedExpense): string {
  const ids = [row.thematicPriority, row.outcome, row.entity, row.category].map((one) => one?.id)
  return [...ids, row.fundingClass].filter((id) => id !== undefined).join(' ')
}

/** A row that names what does not exist is left out, and reported as such. */
function bindExpense(
  context: Context,
  item: Fields<ExpenseItem>,
  { settings, strategic }: EnvelopeReferences,
): ApprovedExpense[] {
  const find = <T>(key: keyof ExpenseItem & string, byId: ReadonlyMap<string, T>): T | undefined =>
    byId.get(textOf(item, key) ?? '')
  const row = {
    outcome: find('outcome', strategic.outcomes.byId),
    thematicPriority: find('thematic-priority', strategic.thematicPriorities.byId),
    entity: find('entity', settings.entities.byId),
    category: find('category', settings.categories.byId),
    fundingClass: FUNDING_CLASSES.find((one) => one === textOf(item, 'funding-class')),
  }
  const { scope, currency } = settings
  const { perYear } = yearAmounts(context, item, 'per-year', scope, currency, missingEnvelope(undefined))
  const named = (['outcome', 'thematic-priority', 'entity', 'category', 'funding-class'] as const).filter(
    (key) => has(item, key),
  )
  const known = Object.values(row).filter((one) => one !== undefined)
  return named.length > known.length ? [] : [{ ...row, perYear, origin: originOfItem(item) }]
}

function approvedRevenue(
  context: Context,
  figures: Fields<FiguresMap>,
  { settings: { scope, currency } }: EnvelopeReferences,
): ApprovedRevenue[] {
  const rows = itemsOf(figures, 'revenue').flatMap((item): ApprovedRevenue[] => {
    const id = textOf(item, 'id')
    if (id === undefined) return []
    const { perYear } = yearAmounts(context, item, 'per-year', scope, currency, missingEnvelope(id))
    return [{ id, perYear, origin: originOfItem(item) }]
  })
  return [...indexById(context, rows, 'row of approved revenue', 'envelope').values()].sort((a, b) =>
    compareText(a.id, b.id),
  )
}

/** Of several files of the financial plan, the one that has come least far. */
export function bindStanding(
  files: readonly Fields<Pick<FinancialPlanFile, 'status' | 'approved'>>[],
): Standing {
  const standings = files.map((file): Standing => {
    const approved = mapOf(file, 'approved')
    const by = approved === undefined ? undefined : localText(approved, 'by')
    return {
      status: DOCUMENT_STATUSES.find((one) => one === textOf(file, 'status')) ?? 'draft',
      approval:
        approved === undefined || by === undefined
          ? undefined
          : { by, date: textOf(approved, 'date') ?? '', reference: localText(approved, 'reference') },
    }
  })
  const rank = ({ status }: Standing): number =>
    (DOCUMENT_STATUSES as readonly DocumentStatus[]).indexOf(status)
  return standings.sort((a, b) => rank(a) - rank(b))[0] ?? { status: 'draft', approval: undefined }
}
