// One Output in the file of the next edition: its years, its figures, the place for its review, and what waits for somebody.

import { showSpan, type Year } from '../../model/period.ts'
import { groupBy } from '../../source/group-by.ts'
import { itemsOf, scalarOf, textOf, wordOf } from '../fields.ts'
import { append, remarkAbove, replaceScalar, type Rewrite } from '../rewrite.ts'
import { lineOfItem } from '../taking-out.ts'
import { findEntry, type ListNode } from '../tree.ts'
import type { TextEdit } from '../ways-to-edit.ts'
import { arrivalsOf, toBeWeighed } from './arrivals.ts'
import type { RolledOutput } from './fates.ts'
import { figuresOf, moveFigure } from './figures.ts'

/** A remark in the new file, for somebody to settle. */
export interface ToDo {
  readonly output: string
  readonly text: string
  readonly edit: TextEdit
}

export interface Arriving {
  readonly output: RolledOutput
  /** The text of its file. */
  readonly text: string
}

/** @param arriving the Outputs that are merged into it */
export function rollOutput(
  rewrite: Rewrite,
  list: ListNode,
  output: RolledOutput,
  year: Year,
  remarks: readonly string[],
  arriving: readonly Arriving[],
): ToDo[] {
  const { fields, years, isPursued } = output
  const toDo: ToDo[] = []
  const remark = (offset: number, text: string) => {
    const [edit] = remarkAbove(rewrite, offset, [`TODO ${year}: ${text}`])
    toDo.push({ output: output.id, text, edit: edit! })
  }
  const top = rewrite.text[list.start] === '[' ? fields.map.start : lineOfItem(rewrite.text, list, fields.map)
  for (const text of remarks) remark(top, text)
  for (const one of arriving) {
    const weigh = toBeWeighed(one.output.fields)
    const { id, title } = one.output
    remark(top, `takes over ${id} (${title})${weigh === '' ? '' : `: weigh its ${weigh}`}`)
  }
  const own = findEntry(fields.map, 'years')
  if (years.own !== undefined && own !== undefined) replaceScalar(rewrite, own.value, showSpan(years.own))
  for (const figure of figuresOf(fields)) {
    const open = moveFigure(rewrite, figure, years)
    if (open !== undefined && isPursued) remark(figure.entry.keyStart, open)
  }
  for (const activity of itemsOf(fields, 'activities')) {
    const end = wordOf(scalarOf(activity, 'end'))
    if (end !== undefined && isPursued && Number(end.slice(0, 4)) < year) {
      const id = textOf(activity, 'id') ?? ''
      remark(
        activity.map.start,
        `the end of ${id}, ${end}, lies before this plan: set new days, or delete it`,
      )
    }
  }
  const arrivals = arriving.flatMap(({ output: guest, text }) =>
    arrivalsOf(guest.fields, text, guest.years, years.after),
  )
  for (const [key, rows] of groupBy(arrivals, (one) => one.key)) {
    append(
      rewrite,
      fields.map,
      key,
      rows.map(({ item }) => item),
    )
  }
  if (isPursued) askForReview(rewrite, output, year)
  return toDo
}

const TO_BE_ANSWERED = 'still-relevant, fit-for-purpose, targets-achieved, decision'

/** A review of the new year, with nothing answered yet. */
function askForReview(rewrite: Rewrite, { fields }: RolledOutput, year: Year): void {
  const isThere = itemsOf(fields, 'reviews').some((one) => wordOf(scalarOf(one, 'year')) === String(year))
  if (isThere) return
  const review = { map: [['year', { digits: String(year) }]] } as const
  append(rewrite, fields.map, 'reviews', [review], `TODO ${year}: ${TO_BE_ANSWERED}`)
}
