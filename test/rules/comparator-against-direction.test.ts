import { describe, expect, test } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, planWith } from '../support/plan.ts'

const withComparator = (comparator: string) =>
  findingsOf(planWith(exampleOutput().replace('    costs:', `        comparator: ${comparator}\n    costs:`)))

describe('the rule comparator-against-direction', () => {
  test('reports a bound from above on an indicator that should rise', () => {
    expect(withComparator('below')).toEqual([
      'operational-plans/2028/bur.yaml:11:9 warning "BUR-1" aims at "I-1" with `comparator: below`, but the indicator should rise. [comparator-against-direction]',
    ])
  })

  test.each(['at-least', 'above', 'exactly'])('is silent on %s', (comparator) => {
    expect(withComparator(comparator)).toEqual([])
  })
})
