// Expected revenue by source: the rows of the financial plan under their class of money. What they bring in the regular budget
// is the pool; extrabudgetary revenue stands apart, with how certain it is.

import type { RevenueRow } from '../../costing/envelope/balance.ts'
import { addAll, type ByYear } from '../../costing/by-year.ts'
import type { RevenueDrivers } from '../../model/financial-plan.ts'
import { FUNDING_CLASSES, type FundingClass } from '../../model/organization.ts'
import { localDigits } from '../../model/number-style.ts'
import type { YearValues } from '../../model/period.ts'
import { equals, ONE, showRatio } from '../../money/ratio.ts'
import { TITLE } from '../phrases/figures.ts'
import * as phrases from '../phrases/envelopes.ts'
import { ID } from '../phrases/sheets.ts'
import type { Row, Table } from '../table.ts'
import { printedRows, printedYears, yearCells } from '../year-grid.ts'
import { framed, row, sectionRow, type Frame } from './frame.ts'

export function revenueTable(frame: Frame): Table {
  const { grid, report } = frame
  const hasCertainty = report.revenue.some((one) => one.row.certainty !== 'signed')
  const lead = hasCertainty ? 4 : 3
  const parts = FUNDING_CLASSES.flatMap((name) => classPart(frame, name, hasCertainty) ?? [])
  const all = addAll(parts.map(({ amounts }) => amounts))
  const printed = parts.reduce<bigint[] | undefined>(
    (sum, one) => one.printed && one.printed.map((figure, i) => figure + (sum?.[i] ?? 0n)),
    undefined,
  )
  const total = row('total', labels(lead, frame.word('total')), yearCells(grid, all, printed))
  return framed(frame, {
    title: frame.say(phrases.REVENUE_BY_SOURCE, { revenue: frame.word('revenue'), years: frame.span }),
    name: frame.say(phrases.TABS.revenue),
    columns: [
      { title: frame.say(ID), kind: 'key' },
      { title: frame.say(phrases.SOURCE), kind: 'key' },
      ...(hasCertainty ? [{ title: frame.say(phrases.CERTAINTY), kind: 'key' as const }] : []),
      { title: frame.say(TITLE), kind: 'text' },
      ...grid.columns,
    ],
    rows: [...parts.flatMap(({ rows }) => rows), total],
    notes: report.revenue.flatMap((one) => driversInWords(frame, one)),
  })
}

interface ClassPart {
  readonly rows: readonly Row[]
  readonly amounts: ByYear
  readonly printed: readonly bigint[] | undefined
}

/** Undefined for a class that brings nothing. */
function classPart(frame: Frame, name: FundingClass, hasCertainty: boolean): ClassPart | undefined {
  const { grid } = frame
  const own = frame.report.revenue.filter((one) => one.class === name)
  if (own.length === 0) return undefined
  const amounts = addAll(own.map((one) => one.amounts))
  const printed = printedYears(grid, amounts)
  const figures = printedRows(
    grid,
    own.map((one) => one.amounts),
    printed,
  )
  const items = own.map(({ row: revenue, amounts: brings }, i) => {
    const certainty = hasCertainty ? [frame.say(phrases.CERTAINTY_WORDS[revenue.certainty])] : []
    const texts = [revenue.id, revenue.funding?.id ?? '–', ...certainty, frame.title(revenue.title)]
    return row('item', texts, yearCells(grid, brings, figures[i]))
  })
  const lead = hasCertainty ? 4 : 3
  const what = frame.word(name)
  const total = labels(lead, frame.say(phrases.TOTAL_OF, { what }))
  return {
    rows: [
      sectionRow(what, lead, grid.columns.length),
      ...items,
      row('subtotal', total, yearCells(grid, amounts, printed)),
    ],
    amounts,
    printed,
  }
}

/** The texts of a row that has only a title. */
function labels(count: number, title: string): string[] {
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? title : ''))
}

/** `A.1: 341 × 318,000 (Contributory unit)`. */
function driversInWords(frame: Frame, { row: { id, drivers } }: RevenueRow): string[] {
  if (drivers === undefined) return []
  const { unit, units, unitShare } = drivers
  const factors = [valuesInWords(frame, units), valuesInWords(frame, amountsCounted(drivers))]
  const share = equals(unitShare, ONE) ? [] : [`${unitShare.numerator}/${unitShare.denominator}`]
  return [`${id}: ${[...factors, ...share].join(' × ')} (${frame.title(unit.title)})`]
}

function amountsCounted({ unit, units }: RevenueDrivers): YearValues {
  return new Map([...unit.perYear].filter(([year]) => units.has(year)))
}

function valuesInWords({ years, language }: Frame, values: YearValues): string {
  const shown = years.flatMap((year) => values.get(year) ?? []).map(showFraction(language))
  return [...new Set(shown)].join(' / ')
}

/** Exact: 5457/16 is no decimal that people would recognize. */
function showFraction(language: string | undefined): (value: Parameters<typeof showRatio>[0]) => string {
  return (value) => {
    const digits = showRatio(value)
    return digits.endsWith('…') ? `${value.numerator}/${value.denominator}` : localDigits(digits, language)
  }
}
