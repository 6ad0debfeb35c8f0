// Why Outputs have their priorities, who decided it and when ([R9]). What was decided alike stands together.

import { PRIORITIES, type Output } from '../../model/output.ts'
import { groupBy } from '../../source/group-by.ts'
import { DATE, DECIDED_BY, REASON } from '../phrases/priority-decisions.ts'
import { text, type Cell, type Column, type Row, type Table, type TableContent } from '../table.ts'
import { tableOf, type PrioritizationView } from './view.ts'

/** @param what the title, and the name of the sheet; notes */
export function decisionTables(
  view: PrioritizationView,
  outputs: readonly Output[],
  what: Pick<TableContent, 'title' | 'name' | 'notes'>,
): Table[] {
  const decided = outputs.filter(({ priority }) => priority !== undefined)
  const order = (output: Output) => PRIORITIES.indexOf(output.priority!)
  const groups = groupBy(
    [...decided].sort((a, b) => order(a) - order(b)),
    (output) => JSON.stringify([output.priority, ...decisionCells(view, output)]),
  )
  const columns: Column[] = [
    { title: view.word('priority'), kind: 'key' },
    { title: view.words('output'), kind: 'text', isShared: true },
    { title: view.say(REASON), kind: 'text', isShared: true },
    { title: view.say(DECIDED_BY), kind: 'text', isShared: true },
    { title: view.say(DATE), kind: 'key' },
  ]
  const rows = [...groups.values()].map((outputs): Row => {
    const [first] = outputs
    const names = outputs.map(({ id }) => id).join(', ')
    return {
      style: 'item',
      cells: [text(view.word(first!.priority!)), text(names), ...decisionCells(view, first!)],
    }
  })
  return rows.length === 0 ? [] : [tableOf(view, { ...what, columns, rows })]
}

function decisionCells(view: PrioritizationView, { priorityDecision }: Output): Cell[] {
  const { reason, decidedBy, date } = priorityDecision
  return [
    text(reason === undefined ? '–' : view.title(reason)),
    text(decidedBy === undefined ? '–' : view.title(decidedBy)),
    text(date ?? '–'),
  ]
}
