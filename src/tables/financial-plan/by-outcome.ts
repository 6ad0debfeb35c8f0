// Expenses by Thematic Priority and Outcome. What enabling Outputs cost reaches no Outcome in the direct view: it stands in
// a row of its own, always, so that nobody takes the sum of the Outcomes for the whole ([R7], [R14]).

import { groupBy } from '../../source/group-by.ts'
import type { Outcome, ThematicPriority } from '../../model/strategic-plan.ts'
import { THEN } from '../phrases/figures.ts'
import {
  EXPENSES_BY_BOTH,
  NOT_YET_ALLOCATED,
  NOT_YET_ALLOCATED_OR_BROKEN,
  OUTCOME_NOTE,
  WITHOUT,
} from '../phrases/sheets.ts'
import type { Sheet } from '../sheet.ts'
import { groupedSheet, whereKey, type Group, type Item } from './grouped-sheet.ts'
import { NONE } from './match-keys.ts'
import type { View } from './view.ts'

export function byOutcomeSheet(view: View): Sheet {
  const { plan, names } = view
  const facts = groupBy(view.shown, ({ outcome }) => view.keyOf(outcome))
  const item = (outcome: Outcome): Item => ({
    kind: 'item',
    id: view.keyOf(outcome),
    title: view.title(outcome.title),
    facts: facts.get(view.keyOf(outcome)) ?? [],
    where: whereKey('outcome'),
  })
  const group = (id: string, title: string, priority: ThematicPriority | undefined): Group[] => {
    const items = plan.outcomes.filter(({ thematicPriority }) => thematicPriority === priority).map(item)
    return items.length === 0 ? [] : [{ kind: 'group', id, title, items }]
  }
  const unallocated: Item = {
    kind: 'item',
    id: NONE,
    title: notYetAllocated(view),
    facts: facts.get(NONE) ?? [],
    where: whereKey('outcome'),
  }
  return groupedSheet(view, {
    name: names.byOutcome,
    title: view.say(EXPENSES_BY_BOTH, {
      expenses: view.word('expenses'),
      first: view.word('thematic-priority'),
      second: view.word('outcome'),
    }),
    textTitle: view.say(THEN, { first: view.word('thematic-priority'), second: view.word('outcome') }),
    idWidth: 11,
    entries: [
      ...plan.thematicPriorities.flatMap((one) => group(one.id, view.title(one.title), one)),
      ...group('', view.say(WITHOUT, { element: view.word('thematic-priority') }), undefined),
      unallocated,
    ],
    lists: view.lists,
    basis: view.basis,
    notes: [
      view.say(OUTCOME_NOTE[view.basis], {
        output: view.word('output'),
        outputs: view.words('output'),
        outcomes: view.words('outcome'),
      }),
    ],
  })
}

/** Whose cost stands in the row of no Outcome. */
export function notYetAllocated(view: View): string {
  const isBroken = view.shown.some(({ outcome, output }) => outcome === undefined && !output.isEnabling)
  return view.say(isBroken ? NOT_YET_ALLOCATED_OR_BROKEN : NOT_YET_ALLOCATED, {
    outputs: view.words('output'),
  })
}
