// What becomes of each Output in the next edition ([R8], [R23]): it goes on, it is closed, or it goes into another one.

import { showSpan, type YearSpan } from '../../model/period.ts'
import type { Document } from '../document.ts'
import { textOf, wordOf, scalarOf, type Fields } from '../fields.ts'
import type { OutputItem } from '../generated/formats.ts'
import { yearsOfOutput, type Editions, type OutputYears } from './output-years.ts'
import { isOnGoingOn, lineOf, saidAbout, saidInWords, type Said } from './said.ts'

export interface RolledOutput {
  readonly id: string
  readonly title: string
  readonly entity: string
  /** Of the edition before. */
  readonly path: string
  readonly fields: Fields<OutputItem>
  readonly isPursued: boolean
  readonly years: OutputYears
  readonly said: readonly Said[]
}

export type Fate =
  | { readonly kind: 'goes on'; readonly remarks: readonly string[] }
  | { readonly kind: 'closed'; readonly because: 'stopped' | 'years ended'; readonly why: string }
  | { readonly kind: 'merged'; readonly into: RolledOutput; readonly why: string }

export function rolledOutput(
  fields: Fields<OutputItem>,
  entity: string,
  decisions: readonly Document[],
  editions: Editions,
): RolledOutput | undefined {
  const id = textOf(fields, 'id')
  if (id === undefined) return undefined
  // A review or decision of the new year, made before its plan is there, counts as well.
  const window: YearSpan = { first: editions.from.first, last: editions.to.first }
  return {
    id,
    title: lineOf(fields, 'title') ?? id,
    entity,
    path: fields.path,
    fields,
    isPursued: textOf(fields, 'priority') !== 'wont',
    years: yearsOfOutput(fields, editions),
    said: saidAbout(fields, id, decisions, window),
  }
}

/** @param all that are rolled over together, by id */
export function fateOf(output: RolledOutput, all: ReadonlyMap<string, RolledOutput>): Fate {
  const { years, said } = output
  const last = said.findLast(isOnGoingOn)
  if (last?.decision === 'stop') return { kind: 'closed', because: 'stopped', why: saidInWords(last) }
  if (years.after.length === 0) {
    const span = { first: years.before[0]!, last: years.before.at(-1)! }
    return { kind: 'closed', because: 'years ended', why: `it is planned for ${showSpan(span)} only` }
  }
  if (last?.decision !== 'merge') return { kind: 'goes on', remarks: remarksOf(output, last) }
  const into = targetOf(last, all, new Set([output.id]))
  if (typeof into !== 'string') return { kind: 'merged', into, why: saidInWords(last) }
  const undone = `${saidInWords(last)}; not carried out, for ${into}: decide again`
  return { kind: 'goes on', remarks: [undone, ...remarksOf(output, undefined)] }
}

/** The Output into which the last of a row of mergers goes; why there is none, otherwise. */
function targetOf(
  { mergeInto }: Said,
  all: ReadonlyMap<string, RolledOutput>,
  seen: Set<string>,
): RolledOutput | string {
  if (mergeInto === undefined) return 'no `merge-into` is named'
  const target = all.get(mergeInto)
  if (target === undefined) return `${mergeInto} is not rolled over with it`
  if (seen.has(mergeInto)) return `${mergeInto} is to be merged into it, too`
  const last = target.said.findLast(isOnGoingOn)
  if (last?.decision === 'merge') return targetOf(last, all, seen.add(mergeInto))
  if (last?.decision === 'stop' || target.years.after.length === 0) return `${mergeInto} is closed`
  return target.isPursued ? target : `${mergeInto} is not pursued itself`
}

/** What waits for somebody, from decisions and days. */
function remarksOf({ fields, isPursued, said, years }: RolledOutput, last: Said | undefined): string[] {
  const asked = said.filter((one) => one.asks !== undefined && !isOnGoingOn(one)).map(saidInWords)
  const look = 'not pursued until now: look again whether it is must, should, could, or won’t once more'
  const end = wordOf(scalarOf(fields, 'end'))
  const first = years.after[0]!
  return [
    ...(isPursued ? [] : [look]),
    ...(last?.decision === 'adjust' ? [saidInWords(last)] : []),
    ...asked,
    ...(end !== undefined && Number(end.slice(0, 4)) < first
      ? [`its end, ${end}, lies before this plan: set new days, or close it`]
      : []),
  ]
}
