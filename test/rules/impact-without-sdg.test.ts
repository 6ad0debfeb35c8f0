import { describe, expect, it } from 'vitest'
import { findingsOf, inForce, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule impact-without-sdg', () => {
  const text = (goal: string, impact: string) => `
kind: strategic-plan
goals:
  - id: G1
    title: Safe seas
${goal}impacts:
  - id: IM-1
    title: Fewer ships are lost
    goal: G1
${impact}    indicators:
      - id: T1
        title: Ships lost on rocks
        unit: ships
        direction: decrease
        source: Register of accidents
        baseline: {2027: 40}
        targets: {2029: 30}
thematic-priorities:
  - id: TP1
    title: Aids to navigation
outcomes:
  - id: OC-1
    title: Member States keep their lights in service
    thematic-priority: TP1
    leads-to: [IM-1]
    indicators:
      - id: I-1
        title: Lights in service
        unit: percent
        direction: increase
        source: Yearly survey
        baseline: {2027: 90}
        targets: {2028: 92, 2029: 95}
`
  const strict = (goal: string, impact: string) => inForce(planWith(text(goal, impact)), 'impact-without-sdg')

  it('reports an impact without SDG and development goal of its own or of its goal', () => {
    const { finding, hint } = onlyFindingOf(strict('', ''))
    expect(finding).toBe(
      'strategic-plan.yaml:6:5 warning The impact "IM-1" (Fewer ships are lost) names no SDG and no development goal, and neither does its goal "G1". [impact-without-sdg]',
    )
    expect(hint).toBe(
      'Write the targets that it serves, such as: sdg: [SDG-9.c]. Goals that were agreed elsewhere go under `development-goals:`.',
    )
  })

  it('is silent where one stands on the impact or on its goal', () => {
    expect(findingsOf(strict('', '    development-goals: [Coastal agenda 2030]\n'))).toEqual([])
    expect(findingsOf(strict('    sdg: [SDG-14.a]\n', ''))).toEqual([])
    expect(findingsOf(strict('    development-goals: [Coastal agenda 2030]\n', ''))).toEqual([])
  })

  it('is silent where the goal is misspelt: that may have one', () => {
    const sources = strict('', '').map(({ path, text: own }) => ({
      path,
      text: own.replace('goal: G1', 'goal: G11'),
    }))
    expect(findingsOf(sources).join(' ')).not.toContain('impact-without-sdg')
  })
})
