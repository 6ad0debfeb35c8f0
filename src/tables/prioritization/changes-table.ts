// Which priorities have changed since an earlier plan, with the decision, and the cost that has moved across the line.

import {
  PRIORITY_CHANGES,
  type PriorityChange,
  type PriorityChanges,
  type PrioritySide,
} from '../../costing/cut-line/priority-changes.ts'
import type { Year } from '../../model/period.ts'
import { groupBy } from '../../source/group-by.ts'
import { MONEY, STATES, TITLE } from '../phrases/cut-line.ts'
import {
  ACROSS_THE_LINE,
  CHANGE_KINDS,
  CHANGES_NAME,
  CHANGES_TITLE,
  COMPARED_WITH_APPROVED,
  COMPARED_WITH_DRAFT,
  COMPARED_WITH_REVISION,
  COST_BEFORE,
  COST_NOW,
  EARLIER_INCOMPLETE,
  NO_CHANGE,
  WHY_CHANGED,
  WHY_CHANGED_NAME,
} from '../phrases/priority-decisions.ts'
import { text, type Cell, type Column, type Row, type Table } from '../table.ts'
import { decisionTables } from './decisions-table.ts'
import { sectionRow, tableOf, type PrioritizationView } from './view.ts'

/** With which plan priorities are compared: one at a revision, or for each entity the edition before. */
export type ComparedWith =
  | {
      readonly kind: 'revision'
      readonly revision: string
      readonly commit: string
      readonly date: string
    }
  | { readonly kind: 'edition'; readonly editions: readonly ComparedEdition[] }

export interface ComparedEdition {
  readonly entity: string
  readonly edition: Year
  /** The day of the approval, as written; undefined for a plan that is not approved. */
  readonly approvedOn: string | undefined
}

export interface ChangesSince extends PriorityChanges {
  readonly since: ComparedWith
  /** False where errors hide money of the earlier plan: then its costs, and what it funded, are less than they were. */
  readonly isComplete: boolean
}

export function changesTables(view: PrioritizationView, changes: ChangesSince): Table[] {
  // Of what is gone or only stands on another side of the line, nothing was decided anew.
  const decided = changes.changes.filter(({ kind }) => kind !== 'gone' && kind !== 'across')
  return [
    changesTable(view, changes),
    ...decisionTables(
      view,
      decided.map(({ output }) => output),
      { title: view.say(WHY_CHANGED), name: view.say(WHY_CHANGED_NAME) },
    ),
  ]
}

function changesTable(view: PrioritizationView, changes: ChangesSince): Table {
  const columns: Column[] = [
    { title: view.word('output'), kind: 'key' },
    { title: view.say(TITLE), kind: 'text' },
    { title: view.word('entity'), kind: 'key', isOptional: true },
    { title: view.word('priority'), kind: 'key' },
    { title: view.say(COST_BEFORE), kind: 'money', isOptional: true },
    { title: view.say(COST_NOW), kind: 'money' },
    { title: view.say(MONEY), kind: 'key' },
  ]
  const names = { must: view.word('must'), wont: view.word('wont') }
  const rows = PRIORITY_CHANGES.flatMap((kind): Row[] => {
    const own = changes.changes.filter((change) => change.kind === kind)
    if (own.length === 0) return []
    const heading = view.say(CHANGE_KINDS[kind], names)
    return [sectionRow(heading, columns.length), ...own.map((change) => changeRow(view, change))]
  })
  return tableOf(view, {
    title: view.say(CHANGES_TITLE),
    name: view.say(CHANGES_NAME),
    context: comparedInWords(view, changes.since),
    columns: rows.length === 0 ? columns.slice(0, 1) : columns,
    rows,
    notes: notesOf(view, changes),
  })
}

function changeRow(view: PrioritizationView, { output, before, after }: PriorityChange): Row {
  return {
    style: 'item',
    cells: [
      text(output.id),
      text(view.title(output.title)),
      text(output.entity.id),
      text(priorityInWords(view, before, after)),
      costCell(view, before),
      costCell(view, after),
      text(moneyInWords(view, before, after)),
    ],
  }
}

function costCell(view: PrioritizationView, side: PrioritySide | undefined): Cell {
  return side === undefined ? { kind: 'money', amount: undefined, printed: undefined } : view.money(side.cost)
}

function priorityInWords(
  view: PrioritizationView,
  before: PrioritySide | undefined,
  after: PrioritySide | undefined,
): string {
  const word = (side: PrioritySide) => (side.priority === undefined ? '–' : view.word(side.priority))
  const sides = [before, after].flatMap((side) => (side === undefined ? [] : [word(side)]))
  return [...new Set(sides)].join(' → ')
}

/** `funded → not funded`; by class, where more than one can say it. */
function moneyInWords(
  view: PrioritizationView,
  before: PrioritySide | undefined,
  after: PrioritySide | undefined,
): string {
  const said = view.result.classes.flatMap((fundingClass) => {
    // Of what is gone, the money was there and is asked for no longer.
    const sides = [
      ...(before === undefined ? [] : [before.states.get(fundingClass)]),
      after?.states.get(fundingClass),
    ]
    // Nothing is paid for what costs nothing; where no revenue is declared, nothing can be said.
    const isKnown = sides.some((state) => state !== undefined && state !== 'unknown')
    const words = sides.map((state) => view.say(STATES[state ?? 'unknown']))
    return isKnown ? [{ name: view.word(fundingClass), words: [...new Set(words)].join(' → ') }] : []
  })
  if (said.length < 2) return said[0]?.words ?? '–'
  return said.map(({ name, words }) => `${name}: ${words}`).join('; ')
}

function comparedInWords(view: PrioritizationView, since: ComparedWith): string[] {
  if (since.kind === 'revision') {
    return [view.say(COMPARED_WITH_REVISION, { revision: since.revision, date: since.date })]
  }
  const groups = groupBy(since.editions, ({ edition, approvedOn }) => `${edition} ${approvedOn ?? ''}`)
  return [...groups.values()].map((own) => {
    const { edition, approvedOn } = own[0]!
    const entities = view.names(own.map(({ entity }) => entity))
    return approvedOn === undefined
      ? view.say(COMPARED_WITH_DRAFT, { edition, entities })
      : view.say(COMPARED_WITH_APPROVED, { edition, entities, date: approvedOn })
  })
}

function notesOf(view: PrioritizationView, { changes, acrossTheLine, isComplete }: ChangesSince): string[] {
  const moved = acrossTheLine.filter(({ up, down }) => up !== 0n || down !== 0n)
  return [
    ...(isComplete ? [] : [view.say(EARLIER_INCOMPLETE)]),
    ...(changes.length === 0 ? [view.say(NO_CHANGE)] : []),
    ...moved.map(({ fundingClass, up, down }) =>
      view.say(ACROSS_THE_LINE, {
        class: view.word(fundingClass),
        up: view.amount(up),
        down: view.amount(down),
      }),
    ),
  ]
}
