// The tables "as printed": whole thousands (or millions) that add up in rows, columns, subtotals and totals ([R26]), as plain
// numbers that can be pasted into a Council document. The figures are those of `rbm rollup --unit`: see printed-rollup.ts.

import { showYearRun } from '../../model/period.ts'
import { keyOf, type Basis, type GroupElement, type Grouping } from '../../costing/facts/cost-fact.ts'
import type { RollupRow } from '../../costing/rollup.ts'
import type { LocalText } from '../../model/local-text.ts'
import { CATEGORY_GROUPS, FUNDING_CLASSES } from '../../model/organization.ts'
import { printRollup } from '../printed-rollup.ts'
import { DIRECT, FULL, NO_OUTCOME } from '../phrases/full-cost.ts'
import { BY, PRINTED_TITLE } from '../phrases/printed.ts'
import { ID } from '../phrases/sheets.ts'
import type { RowStyle, Sheet, SheetRow } from '../sheet.ts'
import { blankRow, textCell } from '../sheet.ts'
import { HEAD_ROW } from './amounts.ts'
import { framed, headRows, timeColumns } from './frame.ts'
import { NONE } from './match-keys.ts'
import { printedLedger } from './printed-ledger.ts'
import {
  addFigures,
  figureCell,
  figuresOf,
  printedNotes,
  printedRow,
  sectionRow,
  type PrintedRow,
} from './printed-rows.ts'
import type { View } from './view.ts'

export function printedSheets(view: View): Sheet[] {
  const { names, plan } = view
  const views: readonly Basis[] = view.services.length > 0 ? ['direct', 'full'] : ['direct']
  const priorities = plan.thematicPriorities
  const byOutcome = views.map((basis) =>
    nestedPart(view, basis, 'outcome', 'thematic-priority', [...priorities, undefined]),
  )
  const byEntity = views.map((basis) => flatPart(view, basis, 'entity'))
  const ofGroup = nestedPart(view, 'direct', 'category', 'category-group', CATEGORY_GROUPS)
  const ofClass = nestedPart(view, 'direct', 'funding-source', 'funding-class', FUNDING_CLASSES)
  return [
    printedLedger(view, names.printed.revenueAndExpenses),
    printedSheet(view, names.printed.byOutcome, 'outcome', byOutcome),
    printedSheet(view, names.printed.byEntity, 'entity', byEntity),
    printedMatrix(view, names.printed.matrix),
    printedSheet(view, names.printed.byCategory, 'category', [ofGroup]),
    printedSheet(view, names.printed.byFunding, 'funding-source', [ofClass]),
  ]
}

/** One table of a sheet: all cost, in one view. */
interface Part {
  readonly basis: Basis
  readonly rows: readonly PrintedRow[]
  readonly forced: number
}

function printedSheet(view: View, name: string, term: Grouping, parts: readonly Part[]): Sheet {
  const title = view.say(BY, { expenses: view.word('expenses'), term: view.word(term) })
  const body = parts.flatMap(({ basis, rows }, part) => [
    ...(part === 0 ? [] : [blankRow(`blank-${part}`)]),
    ...(parts.length > 1 ? [sectionRow(basis, view.say(basis === 'full' ? FULL : DIRECT))] : []),
    ...rows.map((row, i) => printedRow(view, `${basis}-${i}`, row)),
  ])
  const basis = parts.length > 1 ? '' : ` · ${view.say(DIRECT)}`
  return framed(view, {
    name,
    title: view.say(PRINTED_TITLE, { title }),
    figures: `${figuresOf(view)}${basis}`,
    columns: [
      { key: 'id', width: 16, align: 'left' },
      { key: 'title', width: 56, align: 'left' },
      ...timeColumns(view.axis),
    ],
    head: headRows([{ title: view.say(ID) }, { title: view.word(term) }], view.axis),
    body,
    notes: printedNotes(
      view,
      parts.reduce((sum, { forced }) => sum + forced, 0),
    ),
    fixedColumns: 2,
  })
}

function flatPart(view: View, basis: Basis, grouping: Grouping): Part {
  const rollup = view.rollUp(basis, grouping)
  const printed = printRollup(view.plan, rollup, view.unit)
  const items = rollup.rows.map((row, i) => itemOf(view, grouping, row, printed.rows[i]!, 0))
  return { basis, rows: [...items, totalOf(view, printed.total)], forced: printed.forced }
}

/** The rows of each parent below it; a parent's figures are the sums of theirs. */
function nestedPart(
  view: View,
  basis: Basis,
  grouping: Grouping,
  parentGrouping: Grouping,
  parents: readonly (GroupElement | undefined)[],
): Part {
  const rollup = view.rollUp(basis, grouping)
  const printed = printRollup(view.plan, rollup, view.unit)
  const rows = parents.flatMap((parent): PrintedRow[] => {
    const own = rollup.rows.flatMap((row, i) => {
      const element = row.elements[0]
      return element !== undefined && keyOf(parentOf(element)) === keyOf(parent)
        ? [itemOf(view, grouping, row, printed.rows[i]!, 1)]
        : []
    })
    if (own.length === 0) return []
    const title = titleOf(view, parentGrouping, parent)
    const id = typeof parent === 'object' ? parent.id : ''
    return [{ style: 'subtotal', id, title, figures: addFigures(own) }, ...own]
  })
  const none = rollup.rows.flatMap((row, i) =>
    row.elements[0] === undefined ? [itemOf(view, grouping, row, printed.rows[i]!, 0)] : [],
  )
  return { basis, rows: [...rows, ...none, totalOf(view, printed.total)], forced: printed.forced }
}

function parentOf(element: GroupElement): GroupElement | undefined {
  if (typeof element !== 'object') return undefined
  if ('group' in element) return element.group
  if ('class' in element) return element.class
  return 'thematicPriority' in element ? element.thematicPriority : undefined
}

function itemOf(
  view: View,
  grouping: Grouping,
  { elements: [element], byYear }: RollupRow,
  printed: readonly bigint[],
  level: number,
): PrintedRow {
  const figures = view.years.map((year, i) => (byYear.get(year) === undefined ? undefined : printed[i]!))
  const id = typeof element === 'object' ? element.id : NONE
  return { style: 'item', level, id, title: titleOf(view, grouping, element), figures }
}

function totalOf(view: View, figures: readonly bigint[]): PrintedRow {
  return { style: 'total', id: '', title: view.word('total'), figures }
}

function titleOf(view: View, grouping: Grouping, element: GroupElement | undefined): string {
  if (element === undefined) return view.say(NO_OUTCOME, { outcome: view.word(grouping) })
  if (typeof element === 'object') return view.title(element.title as LocalText)
  return typeof element === 'string' ? view.word(element) : String(element)
}

/** Its rows and columns show the totals of the tables by Outcome and by entity. */
function printedMatrix(view: View, name: string): Sheet {
  const rollup = view.rollUp(view.basis, 'outcome', 'entity')
  const printed = printRollup(view.plan, rollup, view.unit)
  const entities = rollup.across!.elements.filter((element) => typeof element === 'object')
  const row = (
    key: string,
    style: RowStyle,
    id: string,
    title: string,
    figures: readonly bigint[],
  ): SheetRow => ({
    key,
    style,
    cells: [
      textCell(id),
      textCell(title),
      ...figures.map((figure) => figureCell(view, figure)),
      figureCell(
        view,
        figures.reduce((sum, one) => sum + one, 0n),
      ),
    ],
  })
  const head = (key: string, texts: readonly string[]): SheetRow => {
    return { key, style: 'head', cells: texts.map((text) => textCell(text)) }
  }
  const by = view.say(BY, {
    expenses: view.word('expenses'),
    term: `${view.word('entity')} × ${view.word('outcome')}`,
  })
  return framed(view, {
    name,
    title: view.say(PRINTED_TITLE, { title: `${by}, ${showYearRun(view.years)}` }),
    figures: `${figuresOf(view)} · ${view.say(view.basis === 'full' ? FULL : DIRECT)}`,
    columns: [
      { key: 'id', width: 11, align: 'left' },
      { key: 'title', width: 52, align: 'left' },
      ...entities.map((_, i) => ({ key: `entity-${i}`, width: 17, align: 'right' as const })),
      { key: 'all', width: 14, align: 'right', isSum: true },
    ],
    head: [
      head(HEAD_ROW, [
        view.say(ID),
        view.word('outcome'),
        ...entities.map(({ id }) => id),
        view.word('total'),
      ]),
      head('head-2', ['', '', ...entities.map(({ title }) => view.title(title)), showYearRun(view.years)]),
    ],
    body: [
      ...rollup.rows.map(({ elements: [element] }, i) =>
        row(
          `row-${i}`,
          'item',
          typeof element === 'object' ? element.id : NONE,
          titleOf(view, 'outcome', element),
          printed.rows[i]!,
        ),
      ),
      row('total', 'total', '', view.word('total'), printed.total),
    ],
    notes: printedNotes(view, printed.forced),
    fixedColumns: 2,
  })
}
