// The decision table has an answer to everything, and never two ([R21]).

import { describe, expect, test } from 'vitest'
import {
  ACTIONS,
  COLUMNS,
  DECISION_TABLE,
  isMet,
  ruleFor,
  type OutputStates,
} from '../../../src/costing/review/decision-table.ts'

const ALL: OutputStates[] = COLUMNS.delivery.flatMap((delivery) =>
  COLUMNS.targets.flatMap((targets) =>
    COLUMNS.spending.flatMap((spending) =>
      COLUMNS.risk.map((risk) => ({ delivery, targets, spending, risk })),
    ),
  ),
)

const asksForManagement = ([targets, risk]: string[]) => targets === 'missed' || risk === 'above'

describe('the decision table', () => {
  test('has exactly one row for every combination', () => {
    expect(ALL).toHaveLength(6 * 5 * 5 * 3)
    const wrong = ALL.filter((states) => DECISION_TABLE.filter((rule) => isMet(rule, states)).length !== 1)
    expect(wrong).toEqual([])
  })

  test('has no row that no combination meets, and no two of one name', () => {
    const met = new Set(ALL.map((states) => ruleFor(states).id))
    expect([...met].sort()).toEqual(DECISION_TABLE.map(({ id }) => id).sort())
  })

  test('proposes every action somewhere', () => {
    const proposed = new Set(DECISION_TABLE.map(({ action }) => action))
    expect([...proposed].sort()).toEqual(Object.keys(ACTIONS).sort())
  })

  test('lets nothing go on unseen that is over its budget, failing, cancelled or without its result', () => {
    const calm = ALL.filter((states) => !ACTIONS[ruleFor(states).action].needsDecision)
    for (const { delivery, targets, spending, risk } of calm) {
      expect(spending).not.toBe('over')
      expect(['failing', 'cancelled']).not.toContain(delivery)
      // Of what nobody reports, a report comes first.
      if (delivery !== 'unknown') expect([targets, risk]).not.toSatisfy(asksForManagement)
    }
  })

  test('never says "continue" of what is not reported', () => {
    const unknown = ALL.filter((states) => ruleFor(states).action === 'continue').filter(
      ({ delivery, targets, spending }) => [delivery, targets, spending].includes('unknown'),
    )
    expect(unknown).toEqual([])
  })
})
