// What a roll-up lacks, in words ([R28], [D2], [D10]): the same sentences in every format.

import type { NotPlanned, Rollup } from '../costing/rollup.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Origin } from '../source/origin.ts'
import { textIn } from '../model/local-text.ts'
import { showSpan, type Year } from '../model/period.ts'
import { say } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import { EDITION } from './phrases/edition.ts'

/** Empty when nothing is missing. The first sentence says it all; the others name what is missing. */
export function missingInWords(missing: readonly Diagnostic[], lineOf: (origin: Origin) => number): string[] {
  if (missing.length === 0) return []
  const count = missing.length === 1 ? '1 error touches' : `${missing.length} errors touch`
  return [
    `INCOMPLETE: ${count} money, so these totals cannot be relied on. What is missing, or has no place:`,
    ...missing.map((one) => oneMissing(one, lineOf(one.at))),
  ]
}

export function oneMissing({ rule, message, at, missingMoney }: Diagnostic, line: number): string {
  const amount = missingMoney?.amount === undefined ? '' : ` (amount: ${missingMoney.amount})`
  const element = missingMoney?.element === undefined ? '' : `${missingMoney.element}: `
  return `${at.path}:${line}: ${element}${message}${amount} [${rule}]`
}

/** Groupings that an enabling Output does not reach in the direct view ([R7]). */
const REACHED_BY_ALLOCATION: readonly string[] = ['goal', 'thematic-priority', 'outcome']

/** Why so much of the cost can stand in the row of no Outcome. */
export function notAllocatedInWords(rollup: Rollup): string[] {
  const groupings = [...rollup.by, ...(rollup.across === undefined ? [] : [rollup.across.grouping])]
  const grouping = groupings.findIndex((one) => REACHED_BY_ALLOCATION.includes(one))
  const services = rollup.notAllocated
  if (grouping < 0 || services.length === 0) return []
  const count = services.length === 1 ? '1 enabling Output is' : `${services.length} enabling Outputs are`
  const names = services.slice(0, 12).join(', ')
  const more = services.length > 12 ? ` and ${services.length - 12} more` : ''
  const why =
    rollup.basis === 'direct'
      ? 'not yet reallocated to those that they serve'
      : 'serving an entity that has no cost to carry it'
  const remedy = rollup.basis === 'direct' ? ' The full view (--basis full) does that.' : ''
  const where = grouping < rollup.by.length ? 'row' : 'column'
  return [`In the ${where} "–": ${count} ${why} (${names}${more}).${remedy}`]
}

/**
 * What printed figures cannot promise ([R26]): a table by several groupings adds up both ways, but no rounding makes it agree
 * with every table by one of them, too.
 */
export function roundingInWords(groupings: number, forced: number): string[] {
  const three =
    groupings < 2
      ? []
      : [
          'Rounded so that rows and columns add up; sums of rows can differ by a unit from tables by fewer groupings.',
        ]
  const cells = forced === 1 ? '1 figure is' : `${forced} figures are`
  return [
    ...three,
    ...(forced === 0
      ? []
      : [`${cells} more than a unit from exact, so that all totals are those of other tables.`]),
  ]
}

export function notPlannedInWords(
  notPlanned: readonly NotPlanned[],
  edition: Year | undefined,
  language: string | undefined,
): string[] {
  const of = edition === undefined ? '' : ` of the edition ${edition}`
  return notPlanned.map(({ entity, years }) => {
    return `Not planned: ${entity.id} (${textIn(entity.title, language)}) has no operational plan${of} for ${listYears(years)}.`
  })
}

/** Every table says of which edition it is, where one was asked for ([D1]). */
export function editionInWords({ edition }: Plan, language: string | undefined): string[] {
  return edition === undefined ? [] : [say(EDITION, language, { year: edition })]
}

function listYears(years: readonly Year[]): string {
  const isRun = years.every((year, i) => i === 0 || year === years[i - 1]! + 1)
  return isRun && years.length > 1 ? showSpan({ first: years[0]!, last: years.at(-1)! }) : years.join(', ')
}
