// Expenses by Thematic Priority and Outcome. What enabling Outputs cost reaches no Outcome in the direct view: it stands in
// a row of its own, always, so that nobody takes the sum of the Outcomes for the whole ([R7], [R14]).

import type { Outcome, ThematicPriority } from '../../model/strategic-plan.ts'
import type { Sheet } from '../sheet.ts'
import { groupFacts } from './amounts.ts'
import { basisNote } from './frame.ts'
import { groupedSheet, whereKey, type Group, type Item } from './grouped-sheet.ts'
import { NONE } from './match-keys.ts'
import type { View } from './view.ts'

export function byOutcomeSheet(view: View): Sheet {
  const { plan, names } = view
  const facts = groupFacts(view.shown, ({ outcome }) => view.keyOf(outcome))
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
    title: `Not yet allocated (${outputsWithoutOutcome(view)})`,
    facts: facts.get(NONE) ?? [],
    where: whereKey('outcome'),
  }
  return groupedSheet(view, {
    name: names.byOutcome,
    title: `${view.word('expenses')} by ${view.word('thematic-priority')} and ${view.word('outcome')}`,
    idTitle: 'Id',
    textTitle: `${view.word('thematic-priority')}, ${view.word('outcome')}`,
    idWidth: 11,
    entries: [
      ...plan.thematicPriorities.flatMap((one) => group(one.id, view.title(one.title), one)),
      ...group('', `No ${view.word('thematic-priority')}`, undefined),
      unallocated,
    ],
    lists: view.lists,
    basis: view.basis,
    notes: [
      basisNote(
        view,
        `Direct cost: each ${view.word('output')} gives its cost to its ${view.words('outcome')} by the shares that it declares. The cost of ` +
          `enabling ${view.words('output')} (support services) is not yet allocated and stands in a row of its own.`,
      ),
    ],
  })
}

/** Whose cost stands in the row of no Outcome. */
export function outputsWithoutOutcome(view: View): string {
  const broken = view.shown.some(({ outcome, output }) => outcome === undefined && !output.isEnabling)
  return `enabling ${view.words('output')}${broken ? `, and ${view.words('output')} with a broken link` : ''}`
}
