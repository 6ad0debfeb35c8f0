import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule figure-missing', () => {
  const costs = (perYear: string) => exampleOutput().replace('per-year: 110000', `per-year: ${perYear}`)

  it('reports a cost line whose map of years is empty', () => {
    const { finding, hint } = onlyFindingOf(planWith(costs('{}')))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:14:9 warning The cost line of travel-events of the Output "BUR-1" has no amount for any year. [figure-missing]',
    )
    expect(hint).toBe(
      'Write it, such as: per-year: {2028: 110000}. A row that is not needed any more is deleted.',
    )
  })

  it('reports a target and staff time, too', () => {
    const target = exampleOutput().replace('aims-at: {2028: 92, 2029: 95}', 'adds: {}')
    expect(findingsOf(planWith(target)).join('\n')).toContain(
      'The target on the indicator "I-1" of the Output "BUR-1" has no value for any year. [figure-missing]',
    )
    const time = exampleOutput('    personnel:\n      - {grade: officer, fte: {}}\n')
    expect(findingsOf(planWith(time)).join('\n')).toContain(
      'The personnel line of officer of the Output "BUR-1" has no time for any year. [figure-missing]',
    )
  })

  it('is silent on a year with a zero, which is a figure', () => {
    expect(findingsOf(planWith(costs('{2028: 0, 2029: 0}'))).join(' ')).not.toContain('figure-missing')
  })

  it('is silent where an error says why nothing is left', () => {
    expect(findingsOf(planWith(costs('{2027: 110000}'))).join(' ')).not.toContain('figure-missing')
  })

  it('is silent on an Output that is not pursued', () => {
    const resting = costs('{}')
      .replace('must', 'wont')
      .replace(/    costs:[^]*/, '')
      .replace('{2028: 92, 2029: 95}', '{}')
    expect(findingsOf(planWith(resting)).join(' ')).not.toContain('figure-missing')
  })
})
