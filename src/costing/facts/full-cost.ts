// Full cost: the cost of enabling Outputs is carried by the delivering Outputs that they serve ([R14]). The four steps:
// cost goes to Outputs; an enabling Output is split over the entities that it serves, by their shares; inside an entity
// over its delivering Outputs in proportion to their direct cost, year by year and within one funding class; Outputs go
// to Outcomes, and these to Goals, by share. What each source pays of a line is settled as in the direct view; the shares of
// all steps behind it are multiplied out and apportioned once ([R25]), so each step is a sum of the same facts and conserves
// the total.

import type { Finding } from '../../diagnostic/diagnostic.ts'
import type { Entity, FundingClass, FundingSource } from '../../model/organization.ts'
import type { FundingShare, Output, ServedEntity } from '../../model/output.ts'
import { showYears, type Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { word } from '../../model/vocabulary.ts'
import { showAmount } from '../../money/amount.ts'
import { apportion, apportionTo } from '../../money/apportion.ts'
import {
  add,
  compareRatios,
  divide,
  isZero,
  multiply,
  ONE,
  ratio,
  subtract,
  sum,
  ZERO,
  type Ratio,
} from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'
import type { AllocationStep } from './cost-fact.ts'
import type { CostedOutput } from './direct-cost.ts'
import { endPointsOf, restOf, splitOf, type EndPoint, type Split, type TakeParts } from './end-points.ts'

export interface ServiceFinding extends Finding {
  readonly rule: 'service-without-recipient'
}

/** How the cost of enabling Outputs reaches the delivering ones. */
export interface Reallocation {
  /** Enabling Outputs that serve an entity without delivering Output to carry their cost ([D8]). */
  readonly findings: readonly ServiceFinding[]
  /** Splits the amounts of an enabling Output: over the delivering Outputs, for their Outcomes and Goals. */
  splitOver(enabling: CostedOutput, take: TakeParts): void
}

export function reallocation(plan: Plan, costed: readonly CostedOutput[]): Reallocation {
  const recipients = new Recipients(costed)
  return {
    findings: costed
      .filter(({ output }) => output.isEnabling && output.contributions.length === 0)
      .flatMap((one) => servicesWithoutRecipient(plan, one, recipients)),
    splitOver: (enabling, take) => reallocate(enabling, recipients, take),
  }
}

/** A delivering Output, and the direct cost by which it carries its part of a service. */
interface Recipient {
  readonly output: Output
  readonly ends: readonly EndPoint[]
  /** In the smallest unit, exact; above zero. Credits count as zero ([D8]). */
  readonly base: Ratio
}

/** The delivering Outputs of each entity with their direct cost, by year and funding class. */
class Recipients {
  readonly #byPlace = new Map<string, Recipient[]>()
  readonly #uncertain = new Set<Entity>()

  constructor(costed: readonly CostedOutput[]) {
    for (const one of costed) {
      if (one.output.isEnabling) continue
      if (!one.isWhole) this.#uncertain.add(one.output.entity)
      const recipient = { output: one.output, ends: endPointsOf(one.output) }
      for (const [fundingClass, byYear] of basesOf(one)) {
        for (const [year, base] of byYear) {
          const place = placeOf(one.output.entity, year, fundingClass)
          const known = this.#byPlace.get(place)
          if (known === undefined) this.#byPlace.set(place, [{ ...recipient, base }])
          else known.push({ ...recipient, base })
        }
      }
    }
    for (const list of this.#byPlace.values()) list.sort((a, b) => compareText(a.output.id, b.output.id))
  }

  /** Whether a line of the entity could not be read: what it would have carried is not known. */
  isUncertain(entity: Entity): boolean {
    return this.#uncertain.has(entity)
  }

  of(entity: Entity, year: Year, fundingClass: FundingClass): readonly Recipient[] {
    return this.#byPlace.get(placeOf(entity, year, fundingClass)) ?? []
  }
}

function placeOf(entity: Entity, year: Year, fundingClass: FundingClass): string {
  return `${entity.id} ${year} ${fundingClass}`
}

function basesOf({ amounts }: CostedOutput): Map<FundingClass, Map<Year, Ratio>> {
  const bases = new Map<FundingClass, Map<Year, Ratio>>()
  for (const { amount, year, funding } of amounts) {
    if (amount <= 0n) continue
    for (const { source, share } of funding) {
      if (isZero(share)) continue
      const byYear = bases.get(source.class) ?? new Map<Year, Ratio>()
      bases.set(source.class, byYear)
      byYear.set(year, add(byYear.get(year) ?? ZERO, multiply(ratio(amount), share)))
    }
  }
  return bases
}

/**
 * A line over several sources is split over them first, as in the direct view: what a source pays is the same in both, to
 * the unit ([R14]). Inside that, each part is still the floor or the ceiling of its exact share.
 */
function reallocate({ output, amounts }: CostedOutput, recipients: Recipients, take: TakeParts): void {
  const ends = new Map<string, readonly EndPoint[]>()
  const endsFor = (year: Year, { class: fundingClass }: FundingSource): readonly EndPoint[] => {
    const key = `${year} ${fundingClass}`
    const known = ends.get(key)
    if (known !== undefined) return known
    const made = servedEndPoints(output, year, fundingClass, recipients)
    ends.set(key, made)
    return made
  }
  const splits = new Map<string, Split>()
  const splitFor = (year: Year, paid: FundingShare): Split => {
    const key = `${year} ${paid.source.id} ${paid.share.numerator}/${paid.share.denominator}`
    const known = splits.get(key)
    if (known !== undefined) return known
    const made = splitOf([paid], (source) => endsFor(year, source))
    splits.set(key, made)
    return made
  }
  for (const amount of amounts) {
    const paid = apportion(
      amount.amount,
      amount.funding.map(({ share }) => share),
    )
    for (const [i, one] of amount.funding.entries()) {
      const split = splitFor(amount.year, one)
      take(amount, split, apportionTo(paid[i]!, amount.amount, split.weights))
    }
  }
}

/** Steps two to four for one year and funding class; what nobody can carry stays with the enabling Output ([D8]). */
function servedEndPoints(
  enabling: Output,
  year: Year,
  fundingClass: FundingClass,
  recipients: Recipients,
): EndPoint[] {
  const services = [...enabling.services].sort((a, b) => compareText(a.entity.id, b.entity.id))
  const ends = services.flatMap(({ entity, share }): EndPoint[] => {
    const own = recipients.of(entity, year, fundingClass)
    const whole = sum(own.map(({ base }) => base))
    return own.flatMap(({ output, base, ends: itsEnds }) => {
      const part = divide(base, whole)
      const carried: AllocationStep[] = [
        { by: 'service', to: entity, share },
        { by: 'direct-cost', to: output, share: part },
      ]
      const carriedShare = multiply(share, part)
      return itsEnds.map((end) => ({
        output,
        outcome: end.outcome,
        goal: end.goal,
        share: multiply(carriedShare, end.share),
        steps: [...carried, ...end.steps],
      }))
    })
  })
  return [...ends.filter(({ share }) => !isZero(share)), ...restOf(enabling, ends)]
}

function servicesWithoutRecipient(
  plan: Plan,
  costed: CostedOutput,
  recipients: Recipients,
): ServiceFinding[] {
  const { output } = costed
  const places = placesPaid(costed)
  const isLost = ({ entity, share }: ServedEntity, { year, fundingClass }: PlacePaid): boolean =>
    !isZero(share) && recipients.of(entity, year, fundingClass).length === 0
  if (!output.services.some((one) => places.some((place) => isLost(one, place)))) return []

  const left = leftWithService(costed, recipients)
  const services = [...output.services].sort((a, b) => compareText(a.entity.id, b.entity.id))
  const unlinked = subtract(ONE, sum(services.map(({ share }) => share)))
  const lost = new Map<ServedEntity, Map<FundingClass, Map<Year, bigint>>>()
  for (const place of places) {
    const { year, fundingClass } = place
    const own = services.filter((one) => isLost(one, place))
    if (own.length === 0) continue
    // What a missing link leaves there, too, is another finding's.
    const shares = [
      ...own.map(({ share }) => share),
      ...(compareRatios(unlinked, ZERO) > 0 ? [unlinked] : []),
    ]
    const whole = sum(shares)
    const parts = apportion(
      left.get(fundingClass)?.get(year) ?? 0n,
      shares.map((share) => divide(share, whole)),
    )
    for (const [i, service] of own.entries()) {
      const byClass = lost.get(service) ?? new Map<FundingClass, Map<Year, bigint>>()
      lost.set(service, byClass)
      byClass.set(fundingClass, (byClass.get(fundingClass) ?? new Map<Year, bigint>()).set(year, parts[i]!))
    }
  }
  return output.services
    .filter(({ entity }) => !recipients.isUncertain(entity))
    .flatMap((service) =>
      [...(lost.get(service) ?? [])].map(([fundingClass, byYear]) =>
        serviceWithoutRecipient(plan, output, service, fundingClass, byYear),
      ),
    )
}

/** A year in which an enabling Output costs anything of a class of money. */
interface PlacePaid {
  readonly year: Year
  readonly fundingClass: FundingClass
}

function placesPaid({ amounts }: CostedOutput): PlacePaid[] {
  const places = new Map<string, PlacePaid>()
  for (const { amount, year, funding } of amounts) {
    for (const { source, share } of funding) {
      if (amount !== 0n && !isZero(share))
        places.set(`${year} ${source.class}`, { year, fundingClass: source.class })
    }
  }
  return [...places.values()]
}

/** What of an enabling Output no delivering one carries: the same facts that stand in the null row of the full view ([D8], [D10]). */
function leftWithService(
  costed: CostedOutput,
  recipients: Recipients,
): ReadonlyMap<FundingClass, ReadonlyMap<Year, bigint>> {
  const left = new Map<FundingClass, Map<Year, bigint>>()
  reallocate(costed, recipients, ({ year }, { targets }, parts) => {
    for (const [i, { source, end }] of targets.entries()) {
      if (end.output !== costed.output) continue
      const byYear = left.get(source.class) ?? new Map<Year, bigint>()
      left.set(source.class, byYear.set(year, (byYear.get(year) ?? 0n) + parts[i]!))
    }
  })
  return left
}

function serviceWithoutRecipient(
  plan: Plan,
  output: Output,
  { entity, origin }: ServedEntity,
  fundingClass: FundingClass,
  byYear: ReadonlyMap<Year, bigint>,
): ServiceFinding {
  const amount = showAmount(
    [...byYear.values()].reduce((all, one) => all + one, 0n),
    plan.currency,
  )
  const years = showYears([...byYear.keys()].sort((a, b) => a - b))
  const money = word(plan.vocabulary, fundingClass)
  return {
    rule: 'service-without-recipient',
    message: `"${output.id}" serves "${entity.id}", which has no Output with direct cost in ${years} to carry it (${money}). ${plan.currency.code} ${amount} reach no Outcome.`,
    hint: 'Give the share to entities that deliver with money of this class in these years, or plan the Outputs of this one.',
    at: origin,
    subject: fundingClass,
    missingMoney: { element: output.id, amount, of: 'full-cost' },
  }
}
