import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule activity-without-type', () => {
  const settings = `
format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - id: BUR
    title: Bureau of Lights
activity-types:
  - id: course
    title: Course
`
  const output = exampleOutput(`    activities:
      - id: BUR-1.1
        title: Summer school at Northport
`)

  it('reports an Activity without type where types are declared', () => {
    const { finding, hint } = onlyFindingOf(planWith(`# rbm.yaml${settings}# bur.yaml${output}`))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:9:9 note The Activity "BUR-1.1" (Summer school at Northport) has no type. [activity-without-type]',
    )
    expect(hint).toBe('Write `type:` with one of the `activity-types` of rbm.yaml.')
  })

  it('is silent where the repository declares no types', () => {
    expect(findingsOf(planWith(output))).toEqual([])
  })
})
