// The cost facts, one row each: what every other sheet adds up. Ids and words stand here as in the plan's files, so that
// a row can be found there by its file and line ([R25], [R29]).

import type { CostFact } from '../../costing/facts/cost-fact.ts'
import * as phrases from '../phrases/facts.ts'
import { TITLE } from '../phrases/figures.ts'
import { COST_FACTS } from '../phrases/sheets.ts'
import { LINK } from '../phrases/full-cost.ts'
import type { Sheet, SheetCell, SheetColumn, SheetRow } from '../sheet.ts'
import { EMPTY, numberCell, textCell } from '../sheet.ts'
import { printSettings } from './frame.ts'
import { linkOf } from './services.ts'
import type { View } from './view.ts'

interface FactColumn {
  readonly key: string
  readonly title: (view: View) => string
  readonly width: number
  readonly cell: (fact: CostFact, view: View, index: number) => SheetCell
}

const COLUMNS: readonly FactColumn[] = [
  {
    key: 'number',
    title: (view) => view.say(phrases.NUMBER),
    width: 8,
    cell: (_, __, index) => numberCell(index + 1),
  },
  {
    key: 'output',
    title: (view) => view.word('output'),
    width: 11,
    cell: ({ output }, view) => textCell(view.keyOf(output)),
  },
  {
    key: 'title',
    title: (view) => view.say(TITLE),
    width: 38,
    cell: ({ output }, view) => textCell(view.title(output.title)),
  },
  {
    key: 'activity',
    title: (view) => view.word('activity'),
    width: 12,
    cell: ({ activity }) => idCell(activity),
  },
  {
    key: 'entity',
    title: (view) => view.word('entity'),
    width: 9,
    cell: ({ output }, view) => textCell(view.keyOf(output.entity)),
  },
  {
    key: 'department',
    title: (view) => view.word('department'),
    width: 13,
    cell: ({ output }) => idCell(output.department),
  },
  {
    key: 'priority',
    title: (view) => view.word('priority'),
    width: 10,
    cell: ({ output }) => wordCell(output.priority),
  },
  {
    key: 'thematic-priority',
    title: (view) => view.word('thematic-priority'),
    width: 12,
    cell: ({ outcome }, view) => textCell(view.keyOf(outcome?.thematicPriority)),
  },
  {
    key: 'outcome',
    title: (view) => view.word('outcome'),
    width: 11,
    cell: ({ outcome }, view) => textCell(view.keyOf(outcome)),
  },
  {
    key: 'goal',
    title: (view) => view.word('goal'),
    width: 10,
    cell: ({ goal }, view) => textCell(view.keyOf(goal)),
  },
  {
    key: 'category',
    title: (view) => view.word('category'),
    width: 17,
    cell: ({ category }, view) => textCell(view.keyOf(category)),
  },
  {
    key: 'category-group',
    title: (view) => view.word('category-group'),
    width: 20,
    cell: ({ category }) => wordCell(category.group),
  },
  {
    key: 'funding',
    title: (view) => view.word('funding-source'),
    width: 15,
    cell: ({ funding }, view) => textCell(view.keyOf(funding)),
  },
  {
    key: 'funding-class',
    title: (view) => view.word('funding-class'),
    width: 15,
    cell: ({ funding }) => wordCell(funding.class),
  },
  { key: 'kind', title: (view) => view.say(phrases.KIND), width: 12, cell: ({ kind }) => wordCell(kind) },
  {
    key: 'grade',
    title: (view) => view.say(phrases.GRADE),
    width: 8,
    cell: ({ grade }) => (grade === undefined ? EMPTY : textCell(grade)),
  },
  { key: 'year', title: (view) => view.word('year'), width: 7, cell: ({ year }) => numberCell(year) },
  {
    key: 'amount',
    title: (view) => view.say(phrases.AMOUNT_IN, { currency: view.plan.currency.code }),
    width: 17,
    cell: ({ amount }) => ({ kind: 'money', amount }),
  },
  {
    key: 'file',
    title: (view) => view.say(phrases.FILE),
    width: 31,
    cell: ({ origin }) => textCell(origin.path),
  },
  {
    key: 'line',
    title: (view) => view.say(phrases.LINE),
    width: 7,
    cell: ({ origin }, view) => numberCell(view.lineOf(origin)),
  },
  {
    key: 'commit',
    title: (view) => view.say(phrases.COMMIT_HEAD),
    width: 16,
    cell: (_, view) => textCell(showCommit(view)),
  },
  { key: 'link', title: (view) => view.say(LINK), width: 11, cell: ({ output }) => textCell(linkOf(output)) },
]

const NUMERIC = new Set(['number', 'amount', 'line'])

export function factsSheet(view: View): Sheet {
  const head: SheetRow = {
    key: 'head',
    style: 'head',
    cells: COLUMNS.map(({ title }) => textCell(title(view))),
  }
  const row = (index: number): SheetRow => {
    const fact = view.facts[index]!
    return { key: `fact-${index}`, style: 'item', cells: COLUMNS.map(({ cell }) => cell(fact, view, index)) }
  }
  return {
    name: view.names.facts,
    columns: COLUMNS.map(({ key, width }): SheetColumn => ({
      key,
      width,
      align: NUMERIC.has(key) ? 'right' : 'left',
    })),
    rows: [head],
    list: { count: view.facts.length, row },
    currency: view.plan.currency,
    unit: 'unit',
    fixedColumns: 2,
    print: printSettings(view, view.say(COST_FACTS), 'landscape'),
  }
}

/** The first digits of the commit, and whether the files differed from it. */
function showCommit(view: View): string {
  const { commit, dirty } = view.source
  if (commit === null) return ''
  const short = commit.slice(0, 10)
  return dirty === true ? view.say(phrases.CHANGED, { commit: short }) : short
}

function idCell(element: { readonly id: string } | undefined): SheetCell {
  return element === undefined ? EMPTY : textCell(element.id)
}

function wordCell(word: string | undefined): SheetCell {
  return word === undefined ? EMPTY : textCell(word)
}
