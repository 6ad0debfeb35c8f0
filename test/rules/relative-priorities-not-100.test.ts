import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'
const ONE = '    title: Aids to navigation\n'
const priorities = (first: string, second: string) =>
  edited(
    basePlan,
    STRATEGY,
    ONE,
    `${ONE}    relative-priority: ${first}\n  - id: TP2\n    title: Training\n    relative-priority: ${second}\n`,
  )

describe('the rule relative-priorities-not-100', () => {
  it('reports weights that are not a whole', () => {
    const { finding, hint } = onlyFindingOf(priorities('60%', '39.5%'))
    expect(finding).toBe(
      'strategic-plan.yaml:19:5 warning The relative priorities of the thematic priorities add up to 99.5%, not to 100%. [relative-priorities-not-100]',
    )
    expect(hint).toBe('They are TP1 60%, TP2 39.5%. Until they are corrected, each is divided by their sum.')
  })

  it('is silent where they are', () => {
    expect(findingsOf(priorities('60%', '40%'))).toEqual([])
  })
})
