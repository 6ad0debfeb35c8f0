// Rows of whole printed units: plain numbers without formulas, sums of periods from the printed years.

import type { Year } from '../../model/period.ts'
import { NOT_PLANNED_CELL } from '../phrases/frame.ts'
import { ADDS_UP, FORCED, HOW_PRINTED, IN_UNITS } from '../phrases/printed.ts'
import type { RowStyle, SheetCell, SheetRow } from '../sheet.ts'
import { textCell } from '../sheet.ts'
import type { View } from './view.ts'

export interface PrintedRow {
  readonly style: RowStyle
  readonly level?: number
  readonly id: string
  readonly title: string
  /** For each year shown; undefined for a year that is not planned. */
  readonly figures: readonly (bigint | undefined)[]
}

/** Not planned only where none of the rows is. */
export function addFigures(rows: readonly PrintedRow[]): (bigint | undefined)[] {
  return (rows[0]?.figures ?? []).map((_, i) => {
    const known = rows.flatMap(({ figures }) => (figures[i] === undefined ? [] : [figures[i]]))
    return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0n)
  })
}

export function printedRow(view: View, key: string, row: PrintedRow): SheetRow {
  const ofYear = new Map<Year, bigint | undefined>(view.years.map((year, i) => [year, row.figures[i]]))
  const figures = view.axis.map((column) => {
    const years = column.kind === 'year' ? [column.year] : column.years
    const known = years.flatMap((year) => ofYear.get(year) ?? [])
    return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0n)
  })
  return {
    key,
    style: row.style,
    level: row.level ?? 0,
    cells: [textCell(row.id), textCell(row.title), ...figures.map((figure) => figureCell(view, figure))],
  }
}

export function sectionRow(key: string, title: string): SheetRow {
  return { key: `section-${key}`, style: 'section', cells: [textCell(title, { span: 2 })] }
}

/** `In thousands of CHF, rounded so that figures add up as printed`. */
export function figuresOf(view: View): string {
  return `${view.say(IN_UNITS[view.unit], { currency: view.plan.currency.code })} · ${view.say(ADDS_UP)}`
}

export function printedNotes(view: View, forced: number): string[] {
  return [view.say(HOW_PRINTED), ...(forced === 0 ? [] : [view.say(FORCED, { count: forced })])]
}

export function figureCell(view: View, figure: bigint | undefined): SheetCell {
  return figure === undefined
    ? textCell(view.say(NOT_PLANNED_CELL))
    : { kind: 'number', value: Number(figure), decimals: 0 }
}
