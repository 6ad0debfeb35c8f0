// What a roll-up lacks, in words ([R28], [D2], [D10]): the same sentences in every format.

import type { NotPlanned, Rollup } from '../costing/rollup.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Origin } from '../source/origin.ts'
import { textIn } from '../model/local-text.ts'
import { showYearRun } from '../model/period.ts'
import { say } from '../model/phrase.ts'
import { plansRead, type Plan } from '../model/plan.ts'
import { namedList } from './named-list.ts'
import { EDITION } from './phrases/edition.ts'
import * as phrases from './phrases/rollup.ts'

/** Empty when nothing is missing. The first sentence says it all; the others name what is missing. */
export function missingInWords(
  missing: readonly Diagnostic[],
  lineOf: (origin: Origin) => number,
  language: string | undefined,
): string[] {
  if (missing.length === 0) return []
  const { one, many } = phrases.INCOMPLETE
  return [
    say(missing.length === 1 ? one : many, language, { count: missing.length }),
    ...missing.map((diagnostic) => oneMissing(diagnostic, lineOf(diagnostic.at), language)),
  ]
}

/** The finding itself is in English, like all findings. */
export function oneMissing(
  { rule, message, at, missingMoney }: Diagnostic,
  line: number,
  language: string | undefined,
): string {
  const element = missingMoney?.element === undefined ? '' : `${missingMoney.element}: `
  const finding = `${at.path}:${line}: ${element}${message}`
  const { amount } = missingMoney ?? {}
  const said = amount === undefined ? finding : say(phrases.WITH_AMOUNT, language, { finding, amount })
  return `${said} [${rule}]`
}

/** Groupings that an enabling Output does not reach in the direct view ([R7]). */
const REACHED_BY_ALLOCATION: readonly string[] = ['goal', 'thematic-priority', 'outcome']

/** Why so much of the cost can stand in the row of no Outcome. */
export function notAllocatedInWords(rollup: Rollup, language: string | undefined): string[] {
  const groupings = [...rollup.by, ...(rollup.across === undefined ? [] : [rollup.across.grouping])]
  const grouping = groupings.findIndex((one) => REACHED_BY_ALLOCATION.includes(one))
  const services = rollup.notAllocated
  if (grouping < 0 || services.length === 0) return []
  const where = phrases.NOT_ALLOCATED[grouping < rollup.by.length ? 'row' : 'column']
  const phrase = (services.length === 1 ? where.one : where.many)[rollup.basis]
  const said = say(phrase, language, { count: services.length, names: namedList(services, language) })
  return [rollup.basis === 'full' ? said : `${said} ${say(phrases.SEE_FULL_VIEW, language)}`]
}

/**
 * What printed figures cannot promise ([R26]): a table by several groupings adds up both ways, but no rounding makes it agree
 * with every table by one of them, too.
 */
export function roundingInWords(groupings: number, forced: number, language: string | undefined): string[] {
  const { one, many } = phrases.FORCED
  return [
    ...(groupings < 2 ? [] : [say(phrases.ROUNDED, language)]),
    ...(forced === 0 ? [] : [say(forced === 1 ? one : many, language, { count: forced })]),
  ]
}

export function notPlannedInWords(
  notPlanned: readonly NotPlanned[],
  plan: Plan,
  language: string | undefined,
): string[] {
  const { edition } = plan
  const phrase =
    edition === undefined ? phrases.WITHOUT_OPERATIONAL_PLAN : phrases.WITHOUT_OPERATIONAL_PLAN_OF_EDITION
  return notPlanned.map(({ entity, years }) =>
    say(phrase[plansRead(plan)], language, {
      entity: entity.id,
      title: textIn(entity.title, language),
      years: showYearRun(years),
      edition: String(edition),
    }),
  )
}

/** Every table says of which edition it is, where one was asked for ([D1]). */
export function editionInWords({ edition }: Plan, language: string | undefined): string[] {
  return edition === undefined ? [] : [say(EDITION, language, { year: edition })]
}
