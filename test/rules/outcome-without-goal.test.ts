import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'

describe('the rule outcome-without-goal', () => {
  it('reports an Outcome that names no goal and leads to no impact', () => {
    const sources = edited(basePlan, STRATEGY, '    leads-to: [IM-1]\n', '')
    const { finding, hint } = onlyFindingOf(sources)
    expect(finding).toBe(
      'strategic-plan.yaml:28:5 warning The Outcome "OC-1" (Member States keep their lights in service) leads to no goal, so its cost reaches none. [outcome-without-goal]',
    )
    expect(hint).toBe(
      'Write the goal that it serves, such as: contributes-to: [{goal: G1, share: 100%}]; or the impact that it leads to: leads-to: [IM-1]',
    )
  })

  it('reports an Outcome that leads to an impact without a goal', () => {
    const sources = edited(basePlan, STRATEGY, '    goal: G1\n', '')
    const { finding } = onlyFindingOf(sources)
    expect(finding).toBe(
      'strategic-plan.yaml:27:5 warning The Outcome "OC-1" (Member States keep their lights in service) leads to no goal: "IM-1", to which it leads, has none. [outcome-without-goal]',
    )
  })

  it('is silent on an Outcome that names its goal and no impact', () => {
    const sources = edited(
      basePlan,
      STRATEGY,
      '    leads-to: [IM-1]\n',
      '    contributes-to:\n      - goal: G1\n',
    )
    expect(findingsOf(sources)).toEqual([])
  })

  it('is silent while another strategic plan cannot be read: the goal may stand there', () => {
    const sources = [
      ...edited(basePlan, STRATEGY, '    leads-to: [IM-1]\n', '    leads-to: [IM-2]\n'),
      { path: 'broken.yaml', text: 'kind: strategic-plan\nnote: [' },
    ]
    expect(findingsOf(sources).join(' ')).not.toContain('[outcome-without-goal]')
  })
})
