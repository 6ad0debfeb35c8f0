// Expenses by cost category, under the five groups of the planning paper ([R12]).

import { groupBy } from '../../source/group-by.ts'
import { CATEGORY_GROUPS, type CostCategory } from '../../model/organization.ts'
import { THEN } from '../phrases/figures.ts'
import { CATEGORY_NOTE, EXPENSES_BY, OF_ONE_FUNDING_NOTE } from '../phrases/sheets.ts'
import type { Sheet } from '../sheet.ts'
import { fundingTitle } from './frame.ts'
import { groupedSheet, whereKey, type Group, type Item } from './grouped-sheet.ts'
import type { View } from './view.ts'

export function byCategorySheet(view: View): Sheet {
  const facts = groupBy(view.facts, ({ category }) => view.keyOf(category))
  const item = (category: CostCategory): Item => ({
    kind: 'item',
    id: view.keyOf(category),
    title: view.title(category.title),
    facts: facts.get(view.keyOf(category)) ?? [],
    where: whereKey('category'),
  })
  return groupedSheet(view, {
    name: view.names.byCategory,
    title: view.say(EXPENSES_BY, { expenses: view.word('expenses'), first: view.word('category') }),
    textTitle: view.say(THEN, { first: view.word('category-group'), second: view.word('category') }),
    idWidth: 20,
    entries: CATEGORY_GROUPS.flatMap((name): Group[] => {
      const items = view.plan.categories.filter(({ group }) => group === name).map(item)
      return items.length === 0 ? [] : [{ kind: 'group', id: '', title: view.word(name), items }]
    }),
    notes: [
      view.funding === undefined
        ? view.say(CATEGORY_NOTE, {
            regular: view.word('regular'),
            extrabudgetary: view.wordInside('extrabudgetary'),
          })
        : view.say(OF_ONE_FUNDING_NOTE, { funding: fundingTitle(view) }),
    ],
  })
}
