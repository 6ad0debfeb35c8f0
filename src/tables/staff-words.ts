// What tables of staff time have in common: their unit, what stands above and below them.

import type { StaffGrouping, TimeUnit } from '../costing/staff/staff-query.ts'
import type { StaffElement } from '../costing/staff/staff-tally.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { textIn } from '../model/local-text.ts'
import type { Year } from '../model/period.ts'
import { say } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import { word } from '../model/vocabulary.ts'
import { multiply, ratio, showRatio, type Ratio } from '../money/ratio.ts'
import { showRounded } from '../money/rounding.ts'
import type { Origin } from '../source/origin.ts'
import * as figures from './phrases/figures.ts'
import * as phrases from './phrases/staff.ts'
import { oneMissing } from './rollup-words.ts'
import type { NumberCell } from './table.ts'

export interface StaffTableOptions {
  readonly unit: TimeUnit
  readonly years: readonly Year[]
  readonly funding: string | undefined
  readonly language: string | undefined
  /** What the figures lack because of errors ([R28]). */
  readonly missing: readonly Diagnostic[]
  /** The line, from 1, at which an origin begins. */
  readonly lineOf: (origin: Origin) => number
}

const GROUPING_PHRASES = { grade: phrases.GRADE, contract: phrases.CONTRACT, post: phrases.POST }

export function groupingWord(plan: Plan, grouping: StaffGrouping, language: string | undefined): string {
  return grouping === 'grade' || grouping === 'contract' || grouping === 'post'
    ? say(GROUPING_PHRASES[grouping], language)
    : word(plan.vocabulary, grouping, language)
}

/** The title of what has one; a post without is called by its grade. */
export function titleOf(element: StaffElement | undefined, language: string | undefined): string {
  if (element === undefined || typeof element === 'string') return ''
  return element.title === undefined
    ? 'grade' in element
      ? element.grade
      : ''
    : textIn(element.title, language)
}

/** `International Telecommunication Union · full-time equivalents (FTE) · illustrative figures`. */
export function staffContext(plan: Plan, { unit, funding, language }: StaffTableOptions): string {
  const source = plan.fundingSources.find(({ id }) => id === funding)
  const called =
    source !== undefined
      ? textIn(source.title, language)
      : funding === 'regular' || funding === 'extrabudgetary'
        ? word(plan.vocabulary, funding, language)
        : undefined
  return [
    textIn(plan.organization, language),
    unit === 'fte'
      ? say(phrases.IN_FTE, language)
      : say(phrases.IN_WORK_MONTHS, language, { months: showRatio(plan.workMonthsPerFte) }),
    ...(called === undefined ? [] : [say(figures.ONLY, language, { funding: called })]),
    ...(plan.isIllustrative ? [say(figures.ILLUSTRATIVE, language)] : []),
  ].join(' · ')
}

export function missingTimeInWords({ missing, language, lineOf }: StaffTableOptions): string[] {
  if (missing.length === 0) return []
  return [
    say(phrases.MISSING_TIME, language, { count: missing.length }),
    ...missing.map((one) => oneMissing(one, lineOf(one.at), language)),
  ]
}

export function inUnit(plan: Plan, unit: TimeUnit, fte: Ratio): Ratio {
  return unit === 'fte' ? fte : multiply(fte, plan.workMonthsPerFte)
}

/** The decimals, two at most, that show all these times; and whether some of them have more. */
export function decimalsOf(times: Iterable<Ratio>): {
  readonly decimals: number
  readonly isRounded: boolean
} {
  let decimals = 0
  for (const time of times) {
    while (decimals < 2 && (time.numerator * 10n ** BigInt(decimals)) % time.denominator !== 0n) decimals++
    if ((time.numerator * 100n) % time.denominator !== 0n) return { decimals, isRounded: true }
  }
  return { decimals, isRounded: false }
}

export function timeCell(value: Ratio | undefined, decimals: number, isSum = false): NumberCell {
  return { kind: 'number', value, decimals, keepsZeros: true, ...(isSum ? { isSum } : {}) }
}

/** For data: as many decimals as there are, at most twelve. */
export function timeDigits(value: Ratio): string {
  const digits = showRounded(value, 12)
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}

export function percentDigits(share: Ratio): string {
  return timeDigits(multiply(share, ratio(100n)))
}
