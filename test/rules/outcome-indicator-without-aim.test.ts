import { describe, expect, it } from 'vitest'
import { exampleOutput, exampleSecondOutput } from '../../src/rules/example-output.ts'
import { exampleIndicator } from '../../src/rules/example-indicator.ts'
import { findingsOf, inForce, onlyFindingOf, planWith, withRule } from '../support/plan.ts'

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

  describe('of a plan with editions', () => {
    const first = exampleOutput().replace('    costs:', second)
    const next = (text: string) =>
      text.replace('years: 2028-2029', 'years: 2029').replaceAll(/2028: \d+, /g, '')
    const plan = (indicators: string, ...plans: readonly string[]) =>
      withRule(
        inForce(planWith([indicators, ...plans].map((one) => `# file.yaml${one}`).join('')), rule),
        'review-missing: ignored',
      )

    it('reports an indicator at which only the earlier edition aims', () => {
      const { finding, hint, related } = onlyFindingOf(plan(strategic, first, next(exampleOutput())))
      expect(finding).toMatchInlineSnapshot(
        `"strategic-plan.yaml:28:9 warning The indicator "I-2" (Lights repaired within a day after they failed) of the Outcome "OC-1" has a target for 2029, and no Output aims at it in that year. [outcome-indicator-without-aim]"`,
      )
      expect(hint).toMatchInlineSnapshot(
        `"Name it under \`outcome-targets\` of an Output that works for it. Those that contribute to the Outcome: BUR-1. If none is to work for it any more, take its targets back."`,
      )
      expect(related).toMatchInlineSnapshot(`
        [
          "operational-plans/2028/bur.yaml:13:9 "BUR-1" aims at it in 2028",
        ]
      `)
    })

    it('does not go back to the earlier edition where the newer one aims at it', () => {
      expect(findingsOf(plan(strategic, exampleOutput(), next(first)))).toEqual([])
    })

    it('does not ask for years that nobody has planned yet', () => {
      const oneYear = first.replace('years: 2028-2029', 'years: 2028').replaceAll(/, 2029: \d+/g, '')
      expect(findingsOf(plan(strategic, oneYear)).join('\n')).not.toContain(rule)
    })

    it('does not ask for years for which the indicator has no target', () => {
      const once = exampleIndicator({}, { title: 'Lights repaired within a day', targets: '{2028: 92}' })
      expect(findingsOf(plan(once, first, next(exampleOutput()))).join('\n')).not.toContain(rule)
    })

    it('reports the years after the end of the only Output that aims at it', () => {
      const ending = exampleSecondOutput()
        .replace('    priority', '    years: 2028\n    priority')
        .replace('I-1', 'I-2')
        .replace(', 2029: 95', '')
      expect(onlyFindingOf(plan(strategic, exampleOutput() + ending)).finding).toMatchInlineSnapshot(
        `"strategic-plan.yaml:28:9 warning The indicator "I-2" (Lights repaired within a day after they failed) of the Outcome "OC-1" has a target for 2029, and no Output aims at it in that year. [outcome-indicator-without-aim]"`,
      )
    })
  })
})
