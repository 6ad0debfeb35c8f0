import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'

describe('the rule outcome-without-indicator', () => {
  it('reports an Outcome without indicators', () => {
    const sources = edited(
      basePlan,
      STRATEGY,
      '    indicators:\n      - id: I-1\n        title: Lights in service\n        unit: percent\n        direction: increase\n        source: Yearly survey\n        baseline: { 2027: 90 }\n        targets: { 2028: 92, 2029: 95 }\n',
      '',
    )
    expect(findingsOf(sources)).toContain(
      'strategic-plan.yaml:28:5 error The Outcome "OC-1" (Member States keep their lights in service) has no indicator, so nobody can tell whether it is reached. [outcome-without-indicator]',
    )
  })

  it('reports an Outcome whose list of indicators is empty', () => {
    const sources = edited(
      basePlan,
      STRATEGY,
      '    indicators:\n      - id: I-1\n        title: Lights in service\n        unit: percent\n        direction: increase\n        source: Yearly survey\n        baseline: { 2027: 90 }\n        targets: { 2028: 92, 2029: 95 }\n',
      '    indicators: []\n',
    )
    expect(findingsOf(sources)).toContain(
      'strategic-plan.yaml:28:5 error The Outcome "OC-1" (Member States keep their lights in service) has no indicator, so nobody can tell whether it is reached. [outcome-without-indicator]',
    )
  })

  it('is silent on an Outcome with one indicator', () => {
    const sources = basePlan
    expect(findingsOf(sources)).toEqual([])
  })
})
