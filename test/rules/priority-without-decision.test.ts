import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule priority-without-decision', () => {
  const check = (status: string, head = '', own = '') =>
    planWith(
      exampleOutput(own).replace(
        'years: 2028-2029\n',
        `years: 2028-2029\nstatus: ${status}\napproved: {by: Council, date: 2027-11-18}\n${head}`,
      ),
    )
  const HEAD = 'priority-decision: {decided-by: Management, date: 2027-11-04}\n'

  it('reports a priority in an approved plan of which nothing is said', () => {
    const { finding, hint } = onlyFindingOf(check('approved'))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:7:5 warning The plan is approved, but of the Output "BUR-1" (Training of lighthouse keepers) it does not say why, by whom and when it was made `must`. [priority-without-decision]',
    )
    expect(hint).toBe(
      'Write under `priority-decision:` the `reason`, `decided-by` and `date`; what holds for all Outputs of the file stands once at its head.',
    )
  })

  it('names only what the head of the file leaves open', () => {
    expect(onlyFindingOf(check('approved', HEAD)).finding).toContain(
      'it does not say why it was made `must`.',
    )
  })

  it('is silent where head and Output say it together', () => {
    const own = '    priority-decision:\n      reason: The convention asks for it\n'
    expect(findingsOf(check('approved', HEAD, own))).toEqual([])
  })

  it.each(['draft', 'proposed'])('is silent in a plan that is %s', (status) => {
    expect(findingsOf(check(status)).join(' ')).not.toContain('priority-without-decision')
  })

  it('is silent where the decision is there and cannot be read', () => {
    const own = '    priority-decison:\n      reason: The convention asks for it\n'
    expect(findingsOf(check('approved', HEAD, own)).join(' ')).not.toContain('priority-without-decision')
  })
})
