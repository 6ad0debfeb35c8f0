import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'

describe('the rule impact-without-indicator', () => {
  it('reports an impact without indicators', () => {
    const sources = edited(
      basePlan,
      STRATEGY,
      '    indicators:\n      - id: T1\n        title: Ships lost on rocks\n        unit: ships\n        direction: decrease\n        source: Register of accidents\n        baseline: { 2027: 40 }\n        targets: { 2029: 30 }\n',
      '',
    )
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'strategic-plan.yaml:7:5 error The impact "IM-1" (Fewer ships are lost) has no indicator, so nobody can tell whether it is reached. [impact-without-indicator]',
    )
    expect(hint).toBe(
      'Add `indicators:` under it, each with id, title, unit, direction, source, baseline and targets.',
    )
  })

  it('is silent on an impact with one indicator', () => {
    const sources = basePlan
    expect(findingsOf(sources)).toEqual([])
  })
})
