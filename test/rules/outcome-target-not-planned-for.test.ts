import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { exampleIndicator } from '../../src/rules/example-indicator.ts'
import { findingsOf, inForce, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule outcome-target-not-planned-for', () => {
  const rule = 'outcome-target-not-planned-for'
  const check = (targets: string, indicator: Parameters<typeof exampleIndicator>[0] = {}) =>
    inForce(
      planWith(
        `# plan.yaml${exampleIndicator(indicator)}# bur.yaml${exampleOutput().replace('aims-at: {2028: 92, 2029: 95}', targets)}`,
      ),
      rule,
    )
  const another = (targets: string) => `  - id: BUR-2
    title: Repair of buoys
    priority: should
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        ${targets}
    costs:
      - category: travel-events
        per-year: 50000
`
  const both = (first: string, second: string) =>
    inForce(
      planWith(
        `# plan.yaml${exampleIndicator({})}# bur.yaml${exampleOutput().replace('aims-at: {2028: 92, 2029: 95}', first)}${another(second)}`,
      ),
      rule,
    )

  it('names the gap of each year', () => {
    const { finding, hint, related } = onlyFindingOf(check('aims-at: {2028: 91.5, 2029: 93}'))
    expect(finding).toMatchInlineSnapshot(
      `"strategic-plan.yaml:15:9 warning Outputs plan for less than the Outcome promises on the indicator "I-1" (Lights in service): 91.5 for 2028, where the target is 92 (0.5 short); 93 for 2029, where the target is 95 (2 short). [outcome-target-not-planned-for]"`,
    )
    expect(hint).toMatchInlineSnapshot(
      `"Let Outputs aim higher and give them what it takes, or bring the target of the Outcome to what can be reached."`,
    )
    expect(related).toEqual(['operational-plans/2028/bur.yaml:11:9 what "BUR-1" plans'])
  })

  it('counts the least ambitious of several Outputs', () => {
    const { finding, related } = onlyFindingOf(both('aims-at: {2028: 92, 2029: 95}', 'aims-at: {2029: 94}'))
    expect(finding).toContain('94 for 2029, where the target is 95 (1 short).')
    expect(related).toEqual(['operational-plans/2028/bur.yaml:22:9 what "BUR-2" plans'])
  })

  it('sums what several Outputs add onto the baseline, year after year', () => {
    expect(findingsOf(both('adds: {2028: 1, 2029: 2}', 'adds: {2028: 1, 2029: 1}'))).toEqual([])
    const { finding } = onlyFindingOf(both('adds: {2028: 1, 2029: 2}', 'adds: {2028: 1, 2029: 0.5}'))
    expect(finding).toContain('94.5 for 2029, where the target is 95 (0.5 short).')
  })

  it('reads a falling indicator the other way', () => {
    const falling = { direction: 'decrease', baseline: '{2027: 9}', targets: '{2028: 8, 2029: 6}' }
    expect(findingsOf(check('aims-at: {2028: 8, 2029: 5}', falling))).toEqual([])
    const { finding } = onlyFindingOf(check('aims-at: {2028: 8, 2029: 7}', falling))
    expect(finding).toContain('7 for 2029, where the target is 6 (1 above it).')
  })

  it('names the words of a scale', () => {
    const scale = {
      unit: 'scale',
      direction: undefined,
      scale: '[none, draft, adopted, in force]',
      baseline: '{2027: none}',
      targets: '{2028: draft, 2029: in force}',
    }
    const found = findingsOf(check('aims-at: {2028: draft, 2029: adopted}', scale)).join(' ')
    expect(found).toContain('adopted for 2029, where the target is in force.')
  })

  it('is silent on years at which nobody aims, on parts of the members and on what is to be maintained', () => {
    expect(findingsOf(check('aims-at: {2028: 92}'))).toEqual([])
    expect(
      findingsOf(check('aims-at: {2028: 80, 2029: 80}\n        population: assisted countries')),
    ).toEqual([])
    const steady = {
      direction: 'maintain',
      baseline: '{2027: 95}',
      targets: '{2028: 95, 2029: 95}',
      tolerance: '1',
    }
    expect(findingsOf(check('aims-at: {2028: 92, 2029: 94}', steady)).join(' ')).not.toContain(rule)
  })

  it('is silent on what adds to a yearly sum', () => {
    expect(findingsOf(check('adds: {2028: 1, 2029: 1}', { combine: 'sum' })).join(' ')).not.toContain(rule)
  })
})
