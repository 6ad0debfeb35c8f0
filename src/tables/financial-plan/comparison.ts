// What the variance columns compare ([D16]): the plan with the declared previous period; without one, the second budget
// period with the first; nothing where there is neither.

import { showSpan } from '../../model/period.ts'
import { CHANGE, CHANGE_ON, LESS, PREVIOUS, VARIANCE } from '../phrases/ledger.ts'
import type { SheetCell, SheetColumn } from '../sheet.ts'
import { EMPTY } from '../sheet.ts'
import { quotientCell } from './amounts.ts'
import type { HeadColumn } from './frame.ts'
import { periodKey, shownPeriods, TOTAL_COLUMN } from './time-axis.ts'
import type { View } from './view.ts'

export interface Comparison {
  /** The column that is compared, and the one that it is compared with. */
  readonly column: string
  readonly base: string
  readonly label: string
  readonly baseLabel: string
  /** The head of the column of the previous period, when there is one. */
  readonly previous: HeadColumn | undefined
}

export const PREVIOUS_COLUMN = 'previous'

export function comparisonOf(view: View): Comparison | undefined {
  const previous = view.plan.financialPlan.previousPeriod
  const isWhole = view.years.length === view.plan.period.years.length
  if (previous !== undefined && isWhole) {
    const baseLabel = showSpan(previous.span)
    return {
      column: TOTAL_COLUMN,
      base: PREVIOUS_COLUMN,
      label: showSpan(view.plan.period),
      baseLabel,
      previous: {
        title: baseLabel,
        subtitle: view.title(previous.title) === baseLabel ? view.say(PREVIOUS) : view.title(previous.title),
      },
    }
  }
  const [first, second] = shownPeriods(view.plan, view.years)
  if (first === undefined || second === undefined) return undefined
  return {
    column: periodKey(second),
    base: periodKey(first),
    label: showSpan(second),
    baseLabel: showSpan(first),
    previous: undefined,
  }
}

export function comparisonColumns(comparison: Comparison | undefined): SheetColumn[] {
  if (comparison === undefined) return []
  return [
    { key: 'variance', width: 13, align: 'right' },
    { key: 'per-cent', width: 12.5, align: 'right' },
  ]
}

export function comparisonHead(view: View, comparison: Comparison | undefined): HeadColumn[] {
  if (comparison === undefined) return []
  const { label, baseLabel: base } = comparison
  return [
    { title: view.say(VARIANCE), subtitle: view.say(LESS, { label, base }) },
    { title: view.say(CHANGE), subtitle: view.say(CHANGE_ON, { base }) },
  ]
}

export function comparisonCells(
  comparison: Comparison | undefined,
  row: string,
  now: bigint,
  base: bigint | undefined,
): SheetCell[] {
  if (comparison === undefined) return []
  if (base === undefined) return [EMPTY, EMPTY]
  const of = { row, column: comparison.column }
  const less = { row, column: comparison.base }
  return [
    { kind: 'money', amount: now - base, formula: { kind: 'difference', of, less } },
    quotientCell(now - base, base, { row, column: 'variance' }, less),
  ]
}
