// Entity × Outcome over all years shown: who works for what.

import { groupBy } from '../../source/group-by.ts'
import { showYearRun } from '../../model/period.ts'
import type { CostFact } from '../../costing/facts/cost-fact.ts'
import { EXPENSES_BY_BOTH_IN, ID, MATRIX_NOTE } from '../phrases/sheets.ts'
import type { Sheet, SheetCell, SheetRow } from '../sheet.ts'
import { textCell } from '../sheet.ts'
import { amountsWhere, HEAD_ROW } from './amounts.ts'
import { framed } from './frame.ts'
import { NONE } from './match-keys.ts'
import { notYetAllocated } from './by-outcome.ts'
import type { View } from './view.ts'

interface Line {
  readonly row: string
  readonly id: string
  readonly title: string
  readonly facts: readonly CostFact[]
}

export function matrixSheet(view: View): Sheet {
  const { plan, names } = view
  const facts = groupBy(view.shown, ({ outcome }) => view.keyOf(outcome))
  const lines: Line[] = plan.outcomes.map((outcome, i) => {
    const id = view.keyOf(outcome)
    return { row: `row-${i}`, id, title: view.title(outcome.title), facts: facts.get(id) ?? [] }
  })
  lines.push({
    row: 'none',
    id: NONE,
    title: notYetAllocated(view),
    facts: facts.get(NONE) ?? [],
  })
  const entities = plan.entities.map((entity, i) => ({
    column: `entity-${i}`,
    id: view.keyOf(entity),
    title: view.title(entity.title),
  }))
  const rows = lines.map((line) => lineRow(view, line, entities))
  return framed(view, {
    name: names.matrix,
    title: view.say(EXPENSES_BY_BOTH_IN, {
      expenses: view.word('expenses'),
      first: view.word('entity'),
      second: view.word('outcome'),
      years: showYearRun(view.years),
    }),
    columns: [
      { key: 'id', width: 11, align: 'left' },
      { key: 'title', width: 52, align: 'left' },
      ...entities.map(({ column }) => ({ key: column, width: 20, align: 'right' as const })),
      { key: 'all', width: 14, align: 'right', isSum: true },
    ],
    head: [
      {
        key: HEAD_ROW,
        style: 'head',
        cells: [view.say(ID), view.word('outcome'), ...entities.map(({ id }) => id), view.word('total')].map(
          (text) => textCell(text),
        ),
      },
      {
        key: 'head-2',
        style: 'head',
        cells: ['', '', ...entities.map((entity) => entity.title), showYearRun(view.years)].map((text) =>
          textCell(text),
        ),
      },
    ],
    body: [...rows, totalRow(view, lines, entities)],
    notes: [view.say(MATRIX_NOTE[view.basis])],
    fixedColumns: 2,
  })
}

type Column = { readonly column: string; readonly id: string }

function lineRow(view: View, line: Line, entities: readonly Column[]): SheetRow {
  const { row } = line
  const cells = entities.map(({ column, id }): SheetCell => ({
    kind: 'money',
    amount: total(line.facts.filter(({ output }) => view.keyOf(output.entity) === id)),
    formula: amountsWhere(view.lists, [
      { column: 'outcome', equals: { row, column: 'id' } },
      { column: 'entity', equals: { row: HEAD_ROW, column } },
    ]),
  }))
  return {
    key: row,
    style: 'item',
    cells: [textCell(line.id), textCell(line.title), ...cells, rowSum(row, line.facts, entities)],
  }
}

function totalRow(view: View, lines: readonly Line[], entities: readonly Column[]): SheetRow {
  const cells = entities.map(({ column, id }): SheetCell => ({
    kind: 'money',
    amount: total(view.shown.filter(({ output }) => view.keyOf(output.entity) === id)),
    formula: { kind: 'sum', of: lines.map(({ row }) => ({ row, column })) },
  }))
  return {
    key: 'total',
    style: 'total',
    cells: [textCell(''), textCell(view.word('total')), ...cells, rowSum('total', view.shown, entities)],
  }
}

function rowSum(row: string, facts: readonly CostFact[], entities: readonly Column[]): SheetCell {
  return {
    kind: 'money',
    amount: total(facts),
    formula: { kind: 'sum', of: entities.map(({ column }) => ({ row, column })) },
  }
}

function total(facts: readonly CostFact[]): bigint {
  return facts.reduce((sum, { amount }) => sum + amount, 0n)
}
