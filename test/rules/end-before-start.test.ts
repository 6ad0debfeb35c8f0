import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule end-before-start', () => {
  it('reports an Output that ends before it starts', () => {
    const text = exampleOutput('    start: 2028-09-01\n    end: 2028-03-31\n')
    const { finding, hint } = onlyFindingOf(planWith(text))
    expect(finding).toMatchInlineSnapshot(
      `"operational-plans/2028/bur.yaml:5:5 error The Output "BUR-1" (Training of lighthouse keepers) ends on 2028-03-31, before it starts on 2028-09-01. [end-before-start]"`,
    )
    expect(hint).toMatchInlineSnapshot(`"Correct one of the two days; look at the year first."`)
  })

  it('reports an Activity that does', () => {
    const text = exampleOutput(`    activities:
      - id: BUR-1.1
        title: Summer school at Northport
        start: 2029-06-01
        end: 2028-08-31
`)
    expect(findingsOf(planWith(text)).join('@')).toMatchInlineSnapshot(
      `"operational-plans/2028/bur.yaml:9:9 error The Activity "BUR-1.1" (Summer school at Northport) ends on 2028-08-31, before it starts on 2029-06-01. [end-before-start]"`,
    )
  })

  it('is silent on a single day, on one end only and on a day that cannot be read', () => {
    expect(findingsOf(planWith(exampleOutput('    start: 2028-09-01\n    end: 2028-09-01\n')))).toEqual([])
    expect(findingsOf(planWith(exampleOutput('    end: 2028-09-01\n')))).toEqual([])
    const unread = exampleOutput('    start: 2028-09-01\n    end: 2028-02-30\n')
    expect(findingsOf(planWith(unread)).join(' ')).not.toContain('end-before-start')
  })
})
