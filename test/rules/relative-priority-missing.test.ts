import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'
const ONE = '    title: Aids to navigation\n'
const priorities = (first: string, second: string) =>
  edited(basePlan, STRATEGY, ONE, `${ONE}${first}  - id: TP2\n    title: Training\n${second}`)

describe('the rule relative-priority-missing', () => {
  it('reports a thematic priority without weight beside one that has some', () => {
    expect(onlyFindingOf(priorities('    relative-priority: 100%\n', '')).finding).toBe(
      'strategic-plan.yaml:22:5 warning The thematic priority "TP2" (Training) has no relative priority, though TP1 has one. [relative-priority-missing]',
    )
  })

  it('is silent where none has one, or all have', () => {
    expect(findingsOf(priorities('', ''))).toEqual([])
    expect(findingsOf(priorities('    relative-priority: 60%\n', '    relative-priority: 40%\n'))).toEqual([])
  })

  it('is silent on one whose envelope is stated', () => {
    const sources = edited(
      priorities('    relative-priority: 100%\n', ''),
      'financial-plan.yaml',
      'revenue-groups:\n',
      'envelopes:\n  - {thematic-priority: TP2, per-year: 5}\nrevenue-groups:\n',
    )
    expect(findingsOf(sources)).toEqual([])
  })

  it('leaves a weight that is no share to the check of values', () => {
    const sources = priorities('    relative-priority: 60%\n', '    relative-priority: 40\n')
    expect(findingsOf(sources)).toHaveLength(1)
    expect(findingsOf(sources).join()).not.toContain('relative-priority-missing')
  })
})
