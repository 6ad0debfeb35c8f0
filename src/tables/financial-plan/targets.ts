// The targets of each Outcome ([R3], [R6]): its indicators with baseline, target of each year and endline, and below each the
// Outputs that aim at it or add to it. Values are those of the plan; sums of what Outputs add are formulas.

import type { Indicator } from '../../model/indicator.ts'
import { isPursued, type OutcomeTarget, type Output } from '../../model/output.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { Year } from '../../model/period.ts'
import { ZERO, add, multiply, ratio, type Ratio } from '../../money/ratio.ts'
import { decimalsOf, roundHalfAway } from '../../money/rounding.ts'
import {
  ADDED_TOGETHER,
  ADDS,
  AIMS_AT,
  AIMS_FOR,
  BASELINE_DUE,
  ENDLINE,
  NO_INDICATOR,
  TARGET_OF_YEAR,
  TARGETS_FIGURES,
  TARGETS_NOTE,
  TARGETS_TITLE,
  UNIT,
} from '../phrases/targets.ts'
import { ID } from '../phrases/sheets.ts'
import type { NumberFormula, Sheet, SheetCell, SheetRow } from '../sheet.ts'
import { EMPTY, numberCell, textCell } from '../sheet.ts'
import { valueText } from '../targets/words.ts'
import { HEAD_ROW } from './amounts.ts'
import { framed } from './frame.ts'
import { yearKey } from './time-axis.ts'
import type { View } from './view.ts'

export function targetsSheet(view: View): Sheet {
  const { plan, years } = view
  const outputs = view.words('output')
  const body = plan.outcomes.flatMap((outcome, i): SheetRow[] => {
    const key = `outcome-${i}`
    const none = { indicator: view.word('indicator').toLowerCase() }
    return [
      {
        key,
        style: 'section',
        cells: [textCell(outcome.id), textCell(view.title(outcome.title), { span: 2 })],
      },
      ...(outcome.indicators.length === 0
        ? [
            {
              key: `${key}-none`,
              style: 'item' as const,
              cells: [EMPTY, textCell(view.say(NO_INDICATOR, none))],
            },
          ]
        : outcome.indicators.flatMap((indicator, j) => indicatorRows(view, indicator, `${key}-${j}`))),
    ]
  })
  return framed(view, {
    name: view.names.targets,
    title: view.say(TARGETS_TITLE, { outcome: view.word('outcome') }),
    figures: view.say(TARGETS_FIGURES, { indicator: view.word('indicator').toLowerCase() }),
    columns: [
      { key: 'id', width: 11, align: 'left' },
      { key: 'title', width: 62, align: 'left' },
      { key: 'unit', width: 22, align: 'left' },
      { key: 'baseline', width: 13, align: 'right' },
      { key: 'baseline-year', width: 9, align: 'right' },
      ...years.map((year) => ({ key: yearKey(year), width: 12, align: 'right' as const })),
      { key: 'endline', width: 12, align: 'right', isSum: true },
    ],
    head: headOf(view),
    body,
    notes: [view.say(TARGETS_NOTE, { indicator: view.word('indicator').toLowerCase(), outputs })],
    fixedColumns: 2,
  })
}

function headOf(view: View): SheetRow[] {
  const titles = [view.say(ID), `${view.word('outcome')}, ${view.word('indicator')}`, view.say(UNIT)]
  const target = view.say(TARGET_OF_YEAR)
  return [
    {
      key: HEAD_ROW,
      style: 'head',
      cells: [
        ...[...titles, view.word('baseline'), view.word('year')].map((text) => textCell(text)),
        ...view.years.map(numberCell),
        textCell(view.say(ENDLINE)),
      ],
    },
    {
      key: 'head-2',
      style: 'head',
      cells: [
        ...Array.from({ length: 5 }, () => EMPTY),
        ...view.years.map(() => textCell(target)),
        textCell(String(view.plan.period.last)),
      ],
    },
  ]
}

function indicatorRows(view: View, indicator: Indicator, key: string): SheetRow[] {
  const { baseline, baselineDue, targets } = indicator
  const show = (value: Ratio | undefined): SheetCell => valueCell(indicator, value)
  const valueIn = (year: Year): Ratio | undefined => targets.find((one) => one.year === year)?.value
  const last = view.plan.period.last
  const due = baselineDue === undefined ? EMPTY : textCell(view.say(BASELINE_DUE, { date: baselineDue }))
  const own: SheetRow = {
    key,
    style: 'subtotal',
    cells: [
      textCell(indicator.id),
      textCell(view.title(indicator.title)),
      textCell(indicator.unit ?? ''),
      baseline === undefined ? due : show(baseline.value),
      baseline === undefined ? EMPTY : numberCell(baseline.year),
      ...view.years.map((year) => show(valueIn(year))),
      view.years.includes(last)
        ? withFormula(show(valueIn(last)), { kind: 'sum', of: [{ row: key, column: yearKey(last) }] })
        : show(valueIn(last)),
    ],
  }
  const targeting = view.plan.outputs.flatMap((output) =>
    isPursued(output)
      ? output.outcomeTargets
          .filter((one) => one.indicator === indicator)
          .map((target) => ({ output, target }))
      : [],
  )
  const rows = targeting.map(({ output, target }, i) => targetRow(view, `${key}-${i}`, output, target))
  return [
    own,
    ...rows,
    ...addedRow(
      view,
      key,
      indicator,
      targeting.map(({ target }) => target),
    ),
  ]
}

function targetRow(view: View, key: string, output: Output, target: OutcomeTarget): SheetRow {
  const { indicator, aimsAt, adds } = target
  const values = aimsAt ?? adds
  return {
    key,
    style: 'item',
    level: 1,
    cells: [
      textCell(output.id),
      textCell(view.title(output.title)),
      textCell(view.say(wordsBefore(target))),
      EMPTY,
      EMPTY,
      ...view.years.map((year) =>
        valueCell(indicator, output.years.includes(year) ? values?.get(year) : undefined),
      ),
    ],
  }
}

function wordsBefore({ aimsAt, comparator }: OutcomeTarget): Phrase {
  if (aimsAt === undefined) return ADDS
  return comparator === undefined ? AIMS_AT : AIMS_FOR[comparator]
}

/** What several Outputs add to one indicator in a year. */
function addedRow(
  view: View,
  key: string,
  indicator: Indicator,
  targets: readonly OutcomeTarget[],
): SheetRow[] {
  const adding = targets.flatMap(({ aimsAt, adds }, i) =>
    aimsAt === undefined && adds !== undefined ? [{ row: `${key}-${i}`, adds }] : [],
  )
  if (adding.length < 2) return []
  const cells = view.years.map((year) => {
    const sum = adding.reduce((all, { adds }) => add(all, adds.get(year) ?? ZERO), ZERO)
    const of = adding.map(({ row }) => ({ row, column: yearKey(year) }))
    return withFormula(valueCell(indicator, sum), { kind: 'sum', of })
  })
  const lead = [EMPTY, textCell(view.say(ADDED_TOGETHER)), EMPTY, EMPTY, EMPTY]
  return [{ key: `${key}-added`, style: 'subtotal', level: 1, cells: [...lead, ...cells] }]
}

const MOST_DECIMALS = 4

/** A number with as many decimals as it has, up to four; for a scale, its word. */
function valueCell(indicator: Indicator, value: Ratio | undefined): SheetCell {
  if (value === undefined) return EMPTY
  if (indicator.scale.length > 0) return textCell(valueText(indicator, value))
  const decimals = decimalsOf(value, MOST_DECIMALS)
  const scaled = multiply(value, ratio(10n ** BigInt(decimals)))
  return { kind: 'number', value: Number(roundHalfAway(scaled)) / 10 ** decimals, decimals }
}

function withFormula(cell: SheetCell, formula: NumberFormula): SheetCell {
  return cell.kind === 'number' ? { ...cell, formula } : cell
}
