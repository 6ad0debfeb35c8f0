// One Output with its links, targets and Activities ([R6]-[R11]). Costs are read in `bind-costs.ts`.

import {
  has,
  itemsOf,
  mapOf,
  numberOf,
  originOfItem,
  originOfKey,
  placedText,
  scalarOf,
  shareOf,
  textOf,
  wordOf,
  type Fields,
} from '../document/fields.ts'
import type { OutputItem } from '../document/generated/formats.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import { COMPARATORS } from '../model/comparator.ts'
import { parseSpan, showSpan, yearsOf, type Year } from '../model/period.ts'
import type { Standing } from '../model/envelope.ts'
import { plainText } from '../model/local-text.ts'
import type { Entity } from '../model/organization.ts'
import {
  PRIORITIES,
  REVIEW_ANSWERS,
  type Activity,
  type Contribution,
  type Output,
  type OutcomeTarget,
  type Priority,
  type PriorityDecision,
  type Review,
  type ServedEntity,
} from '../model/output.ts'
import { compareRatios, ZERO, type Ratio } from '../money/ratio.ts'
import { bindCosts, bindStaff, countLines, type CostScope } from './bind-costs.ts'
import { aimedValues, bindIndicators } from './bind-indicator.ts'
import { bindDepartment } from './bind-settings.ts'
import { bindRisks } from './bind-risks.ts'
import type { PlanReferences } from './references.ts'
import { report, resolve, type Context } from './context.ts'
import type { Origin } from '../source/origin.ts'
import { dayOf, localText, sharesFromUnits, wholeOf, type YearScope } from './values.ts'

export interface OutputScope {
  readonly entity: Entity
  readonly edition: Year
  /** The years of the file. */
  readonly fileYears: YearScope
  /** Those of them that count: in force, and inside the plan. Known when all files have been read. */
  readonly yearsInForce: () => readonly Year[]
  /** The decision at the head of the file, which holds for all its Outputs. */
  readonly priorityDecision: PriorityDecision
  readonly standing: Standing
}

/** The Output with all its years: which of them count shows when all files have been read. */
export function bindOutput(
  context: Context,
  item: Fields<OutputItem>,
  references: PlanReferences,
  scope: OutputScope,
): Output | undefined {
  const id = textOf(item, 'id')
  if (id === undefined) return undefined
  const years = ownYears(context, item, id, scope)
  const activities = itemsOf(item, 'activities').flatMap((activity) => {
    const bound = bindActivity(activity)
    return bound === undefined ? [] : [{ fields: activity, activity: bound }]
  })
  const isWont = textOf(item, 'priority') === 'wont'
  const countedYears = () => years.years.filter((year) => scope.yearsInForce().includes(year))
  const costScope: CostScope = { outputId: id, years, countedYears, isWont }
  const holders = [{ fields: item, activity: undefined }, ...activities]
  const written = holders.reduce((count, { fields }) => count + countLines(fields), 0)
  const costs = holders.flatMap(({ fields, activity }) =>
    bindCosts(context, fields, activity, references, costScope),
  )
  const staff = holders.flatMap(({ fields, activity }) =>
    bindStaff(context, fields, activity, references, costScope),
  )
  return {
    id,
    title: localText(item, 'title') ?? plainText(id),
    entity: scope.entity,
    edition: scope.edition,
    department: bindDepartment(
      context,
      references.settings,
      placedText(item, 'department'),
      scope.entity,
      `The Output "${id}"`,
    ),
    priority: PRIORITIES.find((known): known is Priority => known === textOf(item, 'priority')),
    priorityDecision: bindPriorityDecision(item, scope.priorityDecision),
    standing: scope.standing,
    rank: rankOf(numberOf(item, 'rank')),
    years: years.years,
    writtenYears: years.years,
    start: wordOf(scalarOf(item, 'start')),
    end: wordOf(scalarOf(item, 'end')),
    contributions: bindContributions(context, item, id, references),
    unknownOutcomes: unknownOutcomes(item, references),
    services: bindServices(context, item, id, references),
    isEnabling: has(item, 'serves'),
    isLinked: has(item, 'serves') || has(item, 'contributes-to'),
    driver: localText(item, 'driver'),
    outcomeTargets: bindOutcomeTargets(context, item, id, references, years),
    indicators: bindIndicators(
      context,
      item,
      { id, level: 'output', goals: references.strategic.goals },
      years,
    ),
    costs,
    staff,
    hasCost: written > 0,
    hasLostLine: written > costs.length + staff.length,
    activities: activities.map(({ activity }) => activity),
    risks: bindRisks(item, [id], references.settings),
    reviews: itemsOf(item, 'reviews').flatMap(bindReview),
    hasNote: has(item, 'note'),
    offering: resolve(context, references.strategic.offerings, placedText(item, 'offering'), {
      who: `The Output "${id}"`,
    }),
    enabler: resolve(context, references.strategic.enablers, placedText(item, 'enabler'), {
      who: `The Output "${id}"`,
    }),
    origin: originOfItem(item),
  }
}

/** An Output may begin later or end earlier than its file; it says so in `years:` of its own ([D1]). */
function ownYears(context: Context, item: Fields<OutputItem>, id: string, scope: OutputScope): YearScope {
  const written = wordOf(scalarOf(item, 'years'))
  if (written === undefined) return scope.fileYears
  const span = parseSpan(written)
  const years = span === undefined ? [] : yearsOf(span)
  if (span !== undefined && years.every((year) => scope.fileYears.years.includes(year))) {
    return { years, called: `the years of "${id}" (${showSpan(span)})` }
  }
  report(context, 'year-outside-plan', {
    message: `The years ${written} of the Output "${id}" are not inside ${scope.fileYears.called}.`,
    hint: 'Write the years in which the Output is planned, inside those at the head of the file.',
    at: originOfKey(item, 'years'),
    subject: written,
    missingMoney: { element: id },
  })
  return scope.fileYears
}

/** @param atHead what holds where the Output, or the file, says nothing else */
export function bindPriorityDecision(
  item: Fields<Pick<OutputItem, 'priority-decision'>>,
  atHead?: PriorityDecision,
): PriorityDecision {
  const own = mapOf(item, 'priority-decision')
  return {
    reason: (own && localText(own, 'reason')) ?? atHead?.reason,
    decidedBy: (own && localText(own, 'decided-by')) ?? atHead?.decidedBy,
    date: (own && textOf(own, 'date')) ?? atHead?.date,
  }
}

function rankOf(rank: Ratio | undefined): number | undefined {
  return rank === undefined ? undefined : Number(rank.numerator) / Number(rank.denominator)
}

function bindContributions(
  context: Context,
  item: Fields<OutputItem>,
  id: string,
  references: PlanReferences,
): Contribution[] {
  const written = itemsOf(item, 'contributes-to')
  if (written.length === 0) return []
  const missingMoney = { element: id }
  const parts = written.map((part) => ({
    share: shareOf(part, 'share'),
    isWritten: has(part, 'share'),
    at: originOfKey(part, 'share'),
  }))
  const whole = { called: `"${id}" for Outcomes`, at: originOfKey(item, 'contributes-to'), missingMoney }
  const shares = wholeOf(context, parts, whole)
  const seen = new Map<string, Contribution>()
  const taken = new Set(written.flatMap((part) => textOf(part, 'outcome') ?? []))
  written.forEach((part, i) => {
    const reference = placedText(part, 'outcome')
    const outcome = resolve(context, references.strategic.outcomes, reference, {
      who: `The Output "${id}"`,
      taken,
      missingMoney,
    })
    if (outcome === undefined) return
    const first = seen.get(outcome.id)
    if (first !== undefined) {
      report(context, 'outcome-named-twice', {
        message: `The Output "${id}" names the Outcome "${outcome.id}" twice.`,
        hint: 'Write it once, with the whole share.',
        at: reference!.at,
        related: [{ at: first.origin, message: 'first named here' }],
        subject: outcome.id,
        missingMoney,
      })
    }
    // Shares that are not a whole are no shares: the link stands, its money stays with no Outcome ([D10]).
    const contribution = {
      outcome,
      share: shares?.[i] ?? ZERO,
      agreedTo: placedText(part, 'agreed-to'),
      origin: originOfItem(part),
    }
    if (first === undefined) seen.set(outcome.id, contribution)
  })
  return [...seen.values()]
}

function unknownOutcomes(item: Fields<OutputItem>, { strategic }: PlanReferences): string[] {
  const names = itemsOf(item, 'contributes-to').flatMap((part) => textOf(part, 'outcome') ?? [])
  return names.filter((name) => !strategic.outcomes.byId.has(name))
}

function bindServices(
  context: Context,
  item: Fields<OutputItem>,
  id: string,
  references: PlanReferences,
): ServedEntity[] {
  const written = itemsOf(item, 'serves')
  if (written.length === 0) return []
  // In the direct view the cost stays where it arises, whomever it serves.
  const missingMoney = { element: id, of: 'full-cost' } as const
  const shares = serviceShares(context, item, id, written, missingMoney)
  const seen = new Map<string, ServedEntity>()
  const taken = new Set(written.flatMap((part) => textOf(part, 'entity') ?? []))
  written.forEach((part, i) => {
    const reference = placedText(part, 'entity')
    const entity = resolve(context, references.settings.entities, reference, {
      who: `The Output "${id}"`,
      taken,
      missingMoney,
    })
    if (entity === undefined) return
    const first = seen.get(entity.id)
    if (first === undefined) {
      seen.set(entity.id, { entity, share: shares?.[i] ?? ZERO, origin: originOfItem(part) })
      return
    }
    report(context, 'entity-named-twice', {
      message: `The Output "${id}" serves the entity "${entity.id}" twice.`,
      hint: 'Write it once, with the whole share.',
      at: reference!.at,
      related: [{ at: first.origin, message: 'first named here' }],
      subject: entity.id,
      missingMoney,
    })
  })
  return [...seen.values()]
}

type ServedFields = Fields<NonNullable<OutputItem['serves']>[number]>

/** By the share of each entity, or in proportion to its units of the driver; undefined after reporting why neither will do. */
function serviceShares(
  context: Context,
  item: Fields<OutputItem>,
  id: string,
  written: readonly ServedFields[],
  missingMoney: Finding['missingMoney'],
): readonly Ratio[] | undefined {
  const whole = {
    called: `"${id}" for the entities it serves`,
    at: originOfKey(item, 'serves'),
    missingMoney,
  }
  const inTwoForms = written.find((part) => has(part, 'units') && has(part, 'share'))
  if (inTwoForms !== undefined) {
    report(context, 'share-and-units', {
      message: `A part of ${whole.called} has both a share and units of the driver.`,
      hint: 'Keep `units` for every entity, or `share` for every entity.',
      at: originOfKey(inTwoForms, 'share'),
      missingMoney,
    })
    return undefined
  }
  if (written.every((part) => has(part, 'units'))) return sharesByUnits(context, written, whole)
  const parts = written.map((part) => ({
    share: shareOf(part, 'share'),
    isWritten: has(part, 'share'),
    at: originOfKey(part, 'share'),
  }))
  return wholeOf(context, parts, whole)
}

function sharesByUnits(
  context: Context,
  written: readonly ServedFields[],
  { called, ...whole }: { called: string; at: Origin; missingMoney: Finding['missingMoney'] },
): readonly Ratio[] | undefined {
  const units = written.flatMap((part) => numberOf(part, 'units') ?? [])
  // No number, or one below zero: the schema check has said so.
  if (units.length < written.length || units.some((unit) => compareRatios(unit, ZERO) < 0)) return undefined
  const shares = sharesFromUnits(units)
  if (shares === undefined) {
    report(context, 'shares-not-100', {
      message: `The units of ${called} add up to 0, so no share follows from them.`,
      hint: 'Write how many units of the driver each entity uses, or shares that add up to 100%.',
      ...whole,
    })
  }
  return shares
}

function bindOutcomeTargets(
  context: Context,
  item: Fields<OutputItem>,
  id: string,
  references: PlanReferences,
  years: YearScope,
): OutcomeTarget[] {
  return itemsOf(item, 'outcome-targets').flatMap((part): OutcomeTarget[] => {
    const indicator = resolve(context, references.strategic.indicators, placedText(part, 'indicator'), {
      who: `The Output "${id}"`,
    })
    if (indicator === undefined) return []
    const aimsAt = has(part, 'aims-at')
      ? aimedValues(context, part, 'aims-at', indicator.scale, years)
      : undefined
    const adds = has(part, 'adds') ? aimedValues(context, part, 'adds', [], years) : undefined
    const comparator = COMPARATORS.find((known) => known === textOf(part, 'comparator'))
    const population = localText(part, 'population')
    return [{ indicator, aimsAt, adds, comparator, population, origin: originOfItem(part) }]
  })
}

type ActivityFields = Fields<NonNullable<OutputItem['activities']>[number]>

function bindActivity(item: ActivityFields): Activity | undefined {
  const id = textOf(item, 'id')
  if (id === undefined) return undefined
  return {
    id,
    title: localText(item, 'title') ?? plainText(id),
    type: textOf(item, 'type'),
    start: wordOf(scalarOf(item, 'start')),
    end: wordOf(scalarOf(item, 'end')),
    hasNote: has(item, 'note'),
    origin: originOfItem(item),
  }
}

function bindReview(item: Fields<NonNullable<OutputItem['reviews']>[number]>): Review[] {
  const year = numberOf(item, 'year')
  if (year === undefined) return []
  const answer = (key: 'still-relevant' | 'fit-for-purpose' | 'targets-achieved') =>
    REVIEW_ANSWERS.find((one) => one === textOf(item, key))
  return [
    {
      year: Number(year.numerator),
      stillRelevant: answer('still-relevant'),
      fitForPurpose: answer('fit-for-purpose'),
      targetsAchieved: answer('targets-achieved'),
      decision: textOf(item, 'decision'),
      mergeInto: textOf(item, 'merge-into'),
      comment: localText(item, 'comment'),
      decidedBy: localText(item, 'decided-by'),
      date: dayOf(item, 'date'),
      origin: originOfItem(item),
    },
  ]
}
