// Every Output with its priority and what it works for. Outputs that are not pursued in this cycle are listed without cost,
// for a second look next year ([R9], [D11]).

import { groupBy } from '../../source/group-by.ts'
import { localDigits } from '../../model/number-style.ts'
import type { Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import { showPercent } from '../../money/ratio.ts'
import { ENABLING, ID, OUTPUTS_WITH_COST, RANK, WONT_NOTE } from '../phrases/sheets.ts'
import type { Sheet, SheetCell, SheetRow } from '../sheet.ts'
import { EMPTY, numberCell, textCell } from '../sheet.ts'
import { factsOfYear, sumByYear, sumOfRows, timeCells } from './amounts.ts'
import { framed, headRows, timeColumns } from './frame.ts'
import { whereKey } from './grouped-sheet.ts'
import { isPlanned, type View } from './view.ts'

export function byOutputSheet(view: View): Sheet {
  const facts = groupBy(view.shown, ({ output }) => view.keyOf(output))
  const rows = latestEditions(view).map((output, i): SheetRow => {
    const row = `row-${i}`
    const own = facts.get(view.keyOf(output)) ?? []
    if (output.priority === 'wont' && own.length === 0)
      return { key: row, style: 'item', cells: leadCells(view, output) }
    const formula = factsOfYear(view.lists, whereKey('output')(row, row))
    const planned = (year: Year): boolean => isPlanned(view.plan, output.entity, year)
    const cells = timeCells(view.axis, { row, amounts: sumByYear(own), formula, isPlanned: planned })
    return { key: row, style: 'item', cells: [...leadCells(view, output), ...cells] }
  })
  const totals = timeCells(view.axis, {
    row: 'total',
    amounts: sumByYear(view.shown),
    formula: sumOfRows(rows.map(({ key }) => key)),
  })
  const blanks = LEAD_WIDTHS.slice(2).map(() => EMPTY)
  const total: SheetRow = {
    key: 'total',
    style: 'total',
    cells: [EMPTY, textCell(view.word('total')), ...blanks, ...totals],
  }
  const lead = [
    view.say(ID),
    view.word('output'),
    view.word('entity'),
    view.word('department'),
    view.word('priority'),
    view.say(RANK),
    view.words('outcome'),
  ]
  return framed(view, {
    name: view.names.byOutput,
    title: view.say(OUTPUTS_WITH_COST, {
      outputs: view.words('output'),
      priority: view.wordInside('priority'),
    }),
    columns: [
      ...LEAD_WIDTHS.map(([key, width]) => ({
        key,
        width,
        align: key === 'rank' ? ('center' as const) : ('left' as const),
      })),
      ...timeColumns(view.axis),
    ],
    head: headRows(
      lead.map((title) => ({ title })),
      view.axis,
    ),
    body: [...rows, total],
    notes: [view.say(WONT_NOTE, { wont: view.word('wont') })],
    fixedColumns: 2,
  })
}

const LEAD_WIDTHS = [
  ['id', 11],
  ['title', 46],
  ['entity', 14],
  ['department', 12],
  ['priority', 14],
  ['rank', 6],
  ['outcomes', 30],
] as const

/** An Output may return in a later edition; it is one Output still, described as it stands last. */
function latestEditions(view: View): Output[] {
  const latest = new Map<string, Output>()
  for (const output of view.plan.outputs) {
    const known = latest.get(output.id)
    if (known === undefined || known.edition < output.edition) latest.set(output.id, output)
  }
  return [...latest.values()]
}

function leadCells(view: View, output: Output): SheetCell[] {
  return [
    textCell(view.keyOf(output)),
    textCell(view.title(output.title)),
    textCell(output.entity.id),
    output.department === undefined ? EMPTY : textCell(output.department.id),
    output.priority === undefined ? EMPTY : textCell(view.word(output.priority)),
    output.rank === undefined ? EMPTY : numberCell(output.rank),
    textCell(worksFor(view, output)),
  ]
}

function worksFor(view: View, output: Output): string {
  const outcomes = output.contributions.map(({ outcome, share }) => {
    return `${outcome.id} ${localDigits(showPercent(share), view.language)}`
  })
  if (outcomes.length > 0) return outcomes.join(', ')
  return output.isEnabling ? view.say(ENABLING) : ''
}
