import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { exampleIndicator } from '../../src/rules/example-indicator.ts'
import { findingsOf, inForce, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule outcome-indicator-without-aim', () => {
  const rule = 'outcome-indicator-without-aim'
  const strategic = exampleIndicator({}, { title: 'Lights repaired within a day after they failed' })
  const second = '      - indicator: I-2\n        aims-at: {2028: 92, 2029: 95}\n    costs:'

  it('reports an indicator at which no Output aims', () => {
    const { finding, hint } = onlyFindingOf(inForce(planWith(strategic), rule))
    expect(finding).toMatchInlineSnapshot(
      `"strategic-plan.yaml:28:9 warning No Output aims at the indicator "I-2" (Lights repaired within a day after they failed) of the Outcome "OC-1". [outcome-indicator-without-aim]"`,
    )
    expect(hint).toMatchInlineSnapshot(
      `"Name it under \`outcome-targets\` of an Output that works for it. Those that contribute to the Outcome: BUR-1."`,
    )
  })

  it('is silent where any Output aims at it', () => {
    const output = exampleOutput().replace('    costs:', second)
    expect(findingsOf(inForce(planWith(`# plan.yaml${strategic}# bur.yaml${output}`), rule))).toEqual([])
  })

  it('does not count an Output that is not pursued', () => {
    const output = `  - id: BUR-2
    title: Museum of lighthouses
    priority: wont
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-2
        aims-at: 92
`
    const sources = planWith(`# plan.yaml${strategic}# bur.yaml${exampleOutput()}${output}`)
    expect(findingsOf(inForce(sources, rule)).join(' ')).toContain(`[${rule}]`)
  })

  it('is silent where an Output names no target at all, or a name that nothing has', () => {
    const without = exampleOutput().replace(/    outcome-targets:[^]*(?=    costs:)/, '')
    const misspelt = exampleOutput().replace('    costs:', second.replace('I-2', 'I-22'))
    for (const output of [without, misspelt]) {
      const found = findingsOf(inForce(planWith(`# plan.yaml${strategic}# bur.yaml${output}`), rule))
      expect(found.join(' ')).not.toContain(`[${rule}]`)
      expect(found).toHaveLength(1)
    }
  })
})
