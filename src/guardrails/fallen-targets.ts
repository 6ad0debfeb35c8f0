// No target of an approved document may become less ambitious, come later or go. What is less is said by the direction of the
// indicator as it was approved: whoever turns it round makes no fallen target a raised one. Of an indicator to be maintained, or
// without a direction, nobody knows which way is less, so every other value counts.

import type { TargetGuard } from '../model/guardrails.ts'
import type { Indicator } from '../model/indicator.ts'
import { isPursued, type Output, type OutcomeTarget } from '../model/output.ts'
import type { Year, YearValues } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { compareRatios, ratio, showRatio, type Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import { approvedAmong, type ApprovedDocument } from './approved-documents.ts'
import { renamedTo, type FoundBreach, type GuardedChange } from './breach.ts'

export function* fallenTargets(
  { before, after, changes }: GuardedChange,
  guard: TargetGuard,
): Iterable<FoundBreach> {
  if (before.plan === undefined) return
  const approved = approvedAmong(before.documents)
  const later = renamedTo(changes)
  const now = new Map((after.plan === undefined ? [] : seriesOf(after.plan)).map((one) => [one.key, one]))
  for (const series of seriesOf(before.plan)) {
    const document = approved.get(series.origin.path)
    if (document === undefined || series.values.size === 0) continue
    const other = now.get(keyOf({ ...series, id: later(...series.named), of: later(...series.belongsTo) }))
    for (const fall of fallsOf(series, other)) yield breach(guard, series, other, { document, fall, later })
  }
}

/** The values of one indicator by year, or what one Output aims at on an Outcome's. */
interface Series {
  readonly key: string
  readonly edition: Year | undefined
  /** Of the indicator. */
  readonly id: string
  /** The Impact, Outcome or Output in whose words the values stand. */
  readonly of: string
  readonly named: readonly [kind: string, id: string]
  readonly belongsTo: readonly [kind: string, id: string]
  readonly entity: string | undefined
  readonly what: 'target' | 'aim' | 'addition'
  readonly direction: Indicator['direction']
  readonly unit: string | undefined
  readonly scale: readonly string[]
  readonly values: ReadonlyMap<Year, Value>
  readonly isPursued: boolean
  readonly origin: Origin
}

interface Value {
  readonly value: Ratio
  readonly shown: string
}

function keyOf({ edition, id, of, what }: Pick<Series, 'edition' | 'id' | 'of' | 'what'>): string {
  // A target is the indicator's, wherever that stands; an aim is an Output's.
  return JSON.stringify([what, edition, id, what === 'target' ? '' : of])
}

function seriesOf(plan: Plan): Series[] {
  return [
    ...plan.impacts.flatMap((one) => one.indicators.map((each) => targetsOf(each, ['impact', one.id]))),
    ...plan.outcomes.flatMap((one) => one.indicators.map((each) => targetsOf(each, ['outcome', one.id]))),
    ...plan.operationalPlans.flatMap(({ outputs }) => outputs).flatMap(seriesOfOutput),
  ]
}

function seriesOfOutput(output: Output): Series[] {
  const belongsTo = ['output', output.id] as const
  const more = { edition: output.edition, entity: output.entity.id, isPursued: isPursued(output) }
  return [
    ...output.indicators.map((one) => targetsOf(one, belongsTo, more)),
    ...output.outcomeTargets.flatMap((aim) => [
      ...aimsOf(aim, 'aim', aim.aimsAt, belongsTo, more),
      ...aimsOf(aim, 'addition', aim.adds, belongsTo, more),
    ]),
  ]
}

type OfOutput = Pick<Series, 'edition' | 'entity' | 'isPursued'>

const OF_NO_OUTPUT: OfOutput = { edition: undefined, entity: undefined, isPursued: true }

function targetsOf(
  indicator: Indicator,
  belongsTo: Series['belongsTo'],
  more: OfOutput = OF_NO_OUTPUT,
): Series {
  const values = new Map(indicator.targets.map(({ year, value, shown }) => [year, { value, shown }]))
  return series(indicator, 'target', values, { belongsTo, origin: indicator.origin, ...more })
}

function aimsOf(
  { indicator, origin }: OutcomeTarget,
  what: Series['what'],
  written: YearValues | undefined,
  belongsTo: Series['belongsTo'],
  more: OfOutput,
): Series[] {
  if (written === undefined) return []
  const values = new Map([...written].map(([year, value]) => [year, { value, shown: showRatio(value) }]))
  return [series(indicator, what, values, { belongsTo, origin, ...more })]
}

function series(
  { id, direction, unit, scale }: Indicator,
  what: Series['what'],
  values: ReadonlyMap<Year, Value>,
  more: OfOutput & Pick<Series, 'belongsTo' | 'origin'>,
): Series {
  const of = more.belongsTo[1]
  const key = keyOf({ edition: more.edition, id, of, what })
  return { key, id, of, named: ['indicator', id], what, direction, unit, scale, values, ...more }
}

/** What became of approved values, in words; several years that fell are one fall. */
function fallsOf(was: Series, is: Series | undefined): string[] {
  if (is === undefined || is.values.size === 0) return [`is gone (${yearsInWords([...was.values])})`]
  if (was.isPursued && !is.isPursued) return ['is no longer pursued: its Output has the priority wont']
  if (was.unit !== is.unit) {
    return [`is measured in another unit: ${was.unit ?? 'none'} → ${is.unit ?? 'none'}`]
  }
  const falls = [...was.values].flatMap(([year, value]) => {
    const now = inScaleOf(was, is.values.get(year))
    if (now === undefined) return goneInWords(was, is, year, value)
    return isLess(was, now, value) ? [`${year}: ${value.shown} → ${now.shown}`] : []
  })
  return falls.length === 0 ? [] : [`is less than approved (${falls.join(', ')})`]
}

function yearsInWords(values: readonly (readonly [Year, Value])[]): string {
  return values.map(([year, { shown }]) => `${year}: ${shown}`).join(', ')
}

/** A value that an earlier year has already reached has not gone. */
function goneInWords(was: Series, is: Series, year: Year, value: Value): string[] {
  const reached = [...is.values]
    .map(([when, now]) => [when, inScaleOf(was, now)] as const)
    .filter(([, now]) => now !== undefined && !isLess(was, now, value))
    .map(([when]) => when)
  const isSum = was.what === 'addition'
  if (!isSum && reached.some((when) => when < year)) return []
  const next = reached.filter((when) => when > year).sort((a, b) => a - b)[0]
  return [`${year}: ${value.shown} → ${next === undefined ? 'none' : `only in ${next}`}`]
}

/** A word by its rank in the scale as it was approved; one that is not of that scale is no value of it. */
function inScaleOf(was: Series, value: Value | undefined): Value | undefined {
  if (value === undefined || was.scale.length === 0) return value
  const rank = was.scale.indexOf(value.shown)
  return rank < 0 ? undefined : { value: ratio(rank), shown: value.shown }
}

function isLess({ direction }: Series, now: Value, before: Value): boolean {
  const order = compareRatios(now.value, before.value)
  if (direction === 'increase') return order < 0
  return direction === 'decrease' ? order > 0 : order !== 0
}

const NOUNS: Readonly<Record<Series['what'], string>> = {
  target: 'target of',
  aim: 'aim at',
  addition: 'addition to',
}

function breach(
  guard: TargetGuard,
  was: Series,
  is: Series | undefined,
  {
    document,
    fall,
    later,
  }: {
    readonly document: ApprovedDocument
    readonly fall: string
    readonly later: ReturnType<typeof renamedTo>
  },
): FoundBreach {
  const id = later(...was.named)
  const of = later(...was.belongsTo)
  const who = was.what === 'target' ? '' : ` of "${was.of}"`
  return {
    guardrail: guard.key,
    about: is === undefined ? of : id,
    message: `The ${NOUNS[was.what]} "${was.id}"${who}, ${document.inWords}, ${fall}.`,
    at: is?.origin ?? was.origin,
    side: is === undefined ? 'before' : 'after',
    mayBeAbout: new Set([id, of, ...(is === undefined && was.entity !== undefined ? [was.entity] : [])]),
    approvedOn: document.date,
  }
}
