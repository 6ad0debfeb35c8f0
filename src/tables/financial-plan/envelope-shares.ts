// The working of the envelopes, live: what is left of the pool is shared out by weight and largest remainder, as
// `money/apportion.ts` does it. Two blocks of rows hold what a reader needs to follow: the exact part of each, counted in such
// fractions of the smallest unit that it is a whole number, and what of it is no whole unit. Whole numbers are compared, so
// the doubles of a spreadsheet find the units that exact arithmetic finds.

import type { ByYear } from '../../costing/by-year.ts'
import type { PriorityEnvelope } from '../../costing/envelope/envelopes.ts'
import { weightsOf } from '../../money/apportion.ts'
import { divide, isZero, sum } from '../../money/ratio.ts'
import { EXACT_PARTS, REMAINDERS, WORKING } from '../phrases/envelopes.ts'
import {
  blankRow,
  EMPTY,
  textCell,
  type CellReference,
  type MoneyFormula,
  type NumberCell,
  type NumberFormula,
  type Run,
  type SheetRow,
} from '../sheet.ts'
import { nameOf } from './envelope-rows.ts'
import type { YearColumn } from './time-axis.ts'
import type { View } from './view.ts'

/** How what is left of the pool is shared out. */
export interface Sharing {
  /** What is left; below zero, nothing is shared out. */
  readonly left: ByYear
  /** Its row: that of the pool where nothing is stated. */
  readonly row: 'left' | 'pool'
  /** By priority, parts of `denominator`; undefined for one that has no weight. */
  readonly weights: readonly (bigint | undefined)[]
  /** Into how many fractions the smallest unit is divided, so that every exact part is a whole number of them. */
  readonly denominator: bigint
  /** Whether the doubles of a spreadsheet are exact enough. */
  readonly isLive: boolean
}

/** A double holds 15 digits; the one that is left is for the errors of a few multiplications and divisions. */
const MOST_FRACTIONS = 10n ** 14n

/** @returns undefined where nothing has a weight */
export function sharingOf(
  view: View,
  priorities: readonly PriorityEnvelope[],
  left: ByYear,
): Sharing | undefined {
  const all = sum(priorities.flatMap(({ weight }) => weight ?? []))
  if (isZero(all)) return undefined
  const weighing = priorities.filter(({ weight }) => weight !== undefined)
  const { parts, whole } = weightsOf(weighing.map(({ weight }) => divide(weight!, all)))
  return {
    left,
    row: priorities.some(({ stated }) => stated !== undefined) ? 'left' : 'pool',
    weights: priorities.map((one) => parts[weighing.indexOf(one)]),
    denominator: whole,
    isLive: view.years.every((year) => (left.get(year) ?? 0n) * whole <= MOST_FRACTIONS),
  }
}

/** @param row of the envelope, `top-` and a number; undefined where the amount has to stand as a value */
export function shareFormula(
  { row: from, weights, denominator, isLive }: Sharing,
  row: string,
  column: string,
  besides: CellReference | undefined,
): MoneyFormula | undefined {
  if (!isLive) return undefined
  const index = Number(row.slice('top-'.length))
  return {
    kind: 'apportioned',
    amount: { row: from, column },
    exact: { row: `exact-${index}`, column },
    remainder: { row: `remainder-${index}`, column },
    among: { exact: runOf('exact', weights.length), remainders: runOf('remainder', weights.length) },
    denominator,
    besides,
  }
}

/** Folded away below the table; nothing where the amounts stand as values. */
export function workingRows(
  view: View,
  priorities: readonly PriorityEnvelope[],
  sharing: Sharing | undefined,
): SheetRow[] {
  if (sharing === undefined || !sharing.isLive) return []
  const { left, row: from, weights, denominator } = sharing
  const parts = denominator * 10n ** BigInt(view.plan.currency.decimals)
  const exactOf = (weight: bigint, { year }: YearColumn): bigint => {
    const amount = left.get(year) ?? 0n
    return amount > 0n ? amount * weight : 0n
  }
  const block = (
    key: 'exact' | 'remainder',
    valueOf: (weight: bigint, column: YearColumn) => bigint,
    formulaOf: (index: number, column: string) => NumberFormula,
  ): SheetRow[] =>
    priorities.map((one, i): SheetRow => {
      const name = nameOf(view, one)
      const weight = weights[i]
      const cellOf = (column: YearColumn): NumberCell => ({
        kind: 'number',
        value: Number(valueOf(weight!, column)),
        formula: formulaOf(i, column.key),
      })
      const cells = view.axis.map((column) =>
        weight === undefined || column.kind !== 'year' ? EMPTY : cellOf(column),
      )
      return {
        key: `${key}-${i}`,
        style: 'item',
        level: 1,
        cells: [textCell(name.id), textCell(name.title), EMPTY, ...cells],
      }
    })
  const head = (key: string, text: string): SheetRow => {
    return { key, style: 'group', level: 1, cells: [EMPTY, textCell(text)] }
  }
  return [
    blankRow('blank-working'),
    { key: 'working', style: 'section', cells: [textCell(view.say(WORKING), { span: 2 })] },
    head('exact-head', view.say(EXACT_PARTS, { parts: String(denominator) })),
    ...block('exact', exactOf, (i, column) => ({
      kind: 'exact-part',
      amount: { row: from, column },
      weight: { row: `top-${i}`, column: 'weight' },
      among: runOf('top', weights.length),
      parts,
    })),
    head('remainder-head', view.say(REMAINDERS)),
    ...block(
      'remainder',
      (weight, column) => exactOf(weight, column) % denominator,
      (i, column) => ({ kind: 'remainder', of: { row: `exact-${i}`, column }, denominator }),
    ),
  ]
}

function runOf(block: string, count: number): Run {
  return [`${block}-0`, `${block}-${count - 1}`]
}
