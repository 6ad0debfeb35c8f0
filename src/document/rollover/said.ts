// What was decided about an Output while its plan was in force: in its reviews, and in the files of decisions. The last word
// counts: a meeting at the end of the year may take back what a review in October proposed.

import type { Year, YearSpan } from '../../model/period.ts'
import { compareText } from '../../source/origin.ts'
import { visible } from '../../source/visible.ts'
import type { Document } from '../document.ts'
import { fieldsOf, itemsOf, mapOf, textOf, wordOf, scalarOf, entriesOf, type Fields } from '../fields.ts'
import type { DecisionsFile, OutputItem } from '../generated/formats.ts'

export interface Said {
  readonly decision: string
  /** `review of 2028`, `decision`. */
  readonly where: string
  readonly by: string | undefined
  /** As written: `2028-12-17`. */
  readonly date: string | undefined
  readonly reason: string | undefined
  readonly mergeInto: string | undefined
  /** What a decision of another kind asks for, and the Output does not say yet: `priority could, rank 3`. */
  readonly asks: string | undefined
  /** By which what was said later is known. */
  readonly order: string
}

/** Whether the decision says if the Output goes on at all. */
export function isOnGoingOn({ decision }: Said): boolean {
  return ['continue', 'adjust', 'merge', 'stop'].includes(decision)
}

/** In the order of days. */
export function saidAbout(
  output: Fields<OutputItem>,
  id: string,
  decisions: readonly Document[],
  window: YearSpan,
): Said[] {
  const found = decisions.flatMap((file) => inDecisions(file, output, id, window))
  return [...inReviews(output, window), ...found].sort((a, b) => compareText(a.order, b.order))
}

function inReviews(output: Fields<OutputItem>, window: YearSpan): Said[] {
  return itemsOf(output, 'reviews').flatMap((review): Said[] => {
    const year = wordOf(scalarOf(review, 'year'))
    const decision = textOf(review, 'decision')
    if (year === undefined || decision === undefined || !isInside(Number(year), window)) return []
    const date = textOf(review, 'date')
    return [
      {
        decision,
        where: `review of ${year}`,
        by: lineOf(review, 'decided-by'),
        date,
        reason: lineOf(review, 'comment'),
        mergeInto: textOf(review, 'merge-into'),
        asks: undefined,
        order: date ?? year,
      },
    ]
  })
}

function inDecisions(file: Document, output: Fields<OutputItem>, id: string, window: YearSpan): Said[] {
  const fields = fieldsOf<DecisionsFile>(file)
  const date = textOf(fields, 'date')
  if (date === undefined || !isInside(Number(date.slice(0, 4)), window)) return []
  return itemsOf(fields, 'decisions').flatMap((item): Said[] => {
    const decision = textOf(item, 'decision')
    if (textOf(item, 'about') !== id || decision === undefined) return []
    const asks = (['priority', 'rank', 'start', 'end'] as const).flatMap((key) => {
      const word = wordOf(scalarOf(item, key))
      return word === undefined || word === wordOf(scalarOf(output, key)) ? [] : [`${key} ${word}`]
    })
    const followUp = lineOf(item, 'follow-up')
    const reason = [lineOf(item, 'reason'), followUp].filter((one) => one !== undefined).join('. ')
    return [
      {
        decision,
        where: 'decision',
        by: lineOf(fields, 'decided-by'),
        date,
        reason: reason === '' ? undefined : reason,
        mergeInto: textOf(item, 'merge-into'),
        asks: asks.length === 0 ? undefined : asks.join(', '),
        // Of a review and a meeting on one day, the meeting has the last word.
        order: `${date}~`,
      },
    ]
  })
}

function isInside(year: Year, { first, last }: YearSpan): boolean {
  return year >= first && year <= last
}

/** `stop, review of 2028 (Director, TSB, 2028-10-04): Members read the electronic edition`. */
export function saidInWords({ decision, where, by, date, reason, asks }: Said): string {
  const who = [by, date].filter((one) => one !== undefined).join(', ')
  const asked = asks === undefined ? '' : ` ${asks}`
  return `${decision}${asked}, ${where}${who === '' ? '' : ` (${who})`}${reason === undefined ? '' : `: ${reason}`}`
}

/** More is read where it stands. */
const LONGEST_TEXT = 160

/** A text as one line; of several languages the English one, else the first. */
export function lineOf<T>(fields: Fields<T>, key: keyof T & string): string | undefined {
  const translations = mapOf(fields, key)
  const entries = translations === undefined ? [] : entriesOf(translations)
  const chosen = entries.find((one) => one.key === 'en') ?? entries[0]
  const text = textOf(fields, key) ?? wordOf(chosen?.node)
  const line = text === undefined ? '' : visible(text.replace(/\s+/g, ' ').trim())
  if (line === '') return undefined
  return line.length > LONGEST_TEXT ? `${[...line].slice(0, LONGEST_TEXT).join('')}…` : line
}
