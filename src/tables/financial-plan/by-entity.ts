// Expenses by entity, each with its regular and extrabudgetary part.

import { groupBy } from '../../source/group-by.ts'
import { FUNDING_CLASSES, type Entity } from '../../model/organization.ts'
import { isPlanned, type View } from './view.ts'
import { ENTITY_NOTE, EXPENSES_BY } from '../phrases/sheets.ts'
import type { Sheet } from '../sheet.ts'
import { groupedSheet, type Group, type Item } from './grouped-sheet.ts'

export function byEntitySheet(view: View): Sheet {
  const facts = groupBy(view.shown, ({ output }) => view.keyOf(output.entity))
  const group = (entity: Entity): Group => ({
    kind: 'group',
    id: view.keyOf(entity),
    title: view.title(entity.title),
    isPlanned: (year) => isPlanned(view.plan, entity, year),
    items: FUNDING_CLASSES.map((fundingClass): Item => ({
      kind: 'item',
      id: '',
      title: view.word(fundingClass),
      facts: (facts.get(view.keyOf(entity)) ?? []).filter(({ funding }) => funding.class === fundingClass),
      where: (_, groupRow) => [
        { column: 'entity', equals: { row: groupRow, column: 'id' } },
        { column: 'funding-class', equals: { constant: fundingClass } },
      ],
      isPlanned: (year) => isPlanned(view.plan, entity, year),
    })),
  })
  return groupedSheet(view, {
    name: view.names.byEntity,
    title: view.say(EXPENSES_BY, { expenses: view.word('expenses'), first: view.word('entity') }),
    textTitle: view.word('entity'),
    idWidth: 11,
    entries: view.plan.entities.map(group),
    lists: view.lists,
    basis: view.basis,
    notes: [view.say(ENTITY_NOTE[view.basis], { entity: view.word('entity') })],
  })
}
