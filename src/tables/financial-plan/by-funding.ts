// Expenses by funding source, under the two classes that never mix.

import { groupBy } from '../../source/group-by.ts'
import { FUNDING_CLASSES, type FundingSource } from '../../model/organization.ts'
import { THEN } from '../phrases/figures.ts'
import { EXPENSES_BY } from '../phrases/sheets.ts'
import type { Sheet } from '../sheet.ts'
import { groupedSheet, whereKey, type Group, type Item } from './grouped-sheet.ts'
import type { View } from './view.ts'

export function byFundingSheet(view: View): Sheet {
  const facts = groupBy(view.facts, ({ funding }) => view.keyOf(funding))
  const item = (source: FundingSource): Item => ({
    kind: 'item',
    id: view.keyOf(source),
    title: view.title(source.title),
    facts: facts.get(view.keyOf(source)) ?? [],
    where: whereKey('funding'),
  })
  return groupedSheet(view, {
    name: view.names.byFunding,
    title: view.say(EXPENSES_BY, { expenses: view.word('expenses'), first: view.word('funding-source') }),
    textTitle: view.say(THEN, { first: view.word('funding-class'), second: view.word('funding-source') }),
    idWidth: 16,
    entries: FUNDING_CLASSES.flatMap((name): Group[] => {
      const items = view.plan.fundingSources.filter((source) => source.class === name).map(item)
      return items.length === 0 ? [] : [{ kind: 'group', id: '', title: view.word(name), items }]
    }),
    notes: [],
  })
}
