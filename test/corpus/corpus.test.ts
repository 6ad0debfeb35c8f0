// What the rules on wording reached on the labelled corpus, so that no change makes them worse unseen: the figures of
// docs/quality.md, rounded down to a twentieth. A failure shows figures only, for the half kept apart stays unread.

import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { measure, precision, recall } from './measure.mjs'

/** Rule, and the least precision and recall on the open half and on the half kept apart. */
const REACHED: readonly (readonly [rule: string, open: Figures, keptApart: Figures])[] = [
  ['activity-counted-as-outcome', [1, 1], [0.9, 0.9]],
  ['direction-in-title', [1, 1], [0.9, 0.9]],
  ['near-duplicate-indicator', [1, 1], [1, 0.95]],
  ['ongoing-instead-of-date', [1, 0.95], [1, 0.9]],
  ['percentage-without-denominator', [1, 1], [0.9, 0.9]],
  ['target-in-title', [1, 1], [1, 0.95]],
  ['title-too-short', [1, 1], [1, 0.95]],
  ['two-things-in-title', [1, 1], [1, 0.9]],
  ['undefined-acronym-in-title', [1, 1], [0.9, 0.9]],
  ['undefined-adjective-in-title', [1, 1], [0.9, 0.9]],
  ['unit-against-title', [1, 1], [1, 0.9]],
  ['vague-verb-in-title', [1, 1], [0.9, 0.9]],
]

type Figures = readonly [precision: number, recall: number]

describe.each([
  ['open', 1],
  ['kept-apart', 2],
] as const)('On the half %s', (half, at) => {
  const { byRule } = measure(checkPlan, half)

  test('every rule of the corpus has its figures here', () => {
    expect([...byRule.keys()].filter((rule) => rule !== 'none').sort()).toEqual(REACHED.map(([rule]) => rule))
  })

  test.each(REACHED.map((one) => [one[0], ...one[at]] as const))(
    '%s has a precision of at least %d and a recall of at least %d',
    (rule, leastPrecision, leastRecall) => {
      const counts = byRule.get(rule)!
      expect(precision(counts)).toBeGreaterThanOrEqual(leastPrecision)
      expect(recall(counts)).toBeGreaterThanOrEqual(leastRecall)
    },
  )

  test('a good indicator is left in peace', () => {
    expect(byRule.get('none')!.alarms).toBe(0)
  })
})
