import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule activity-outside-output', () => {
  const text = (start: string, end: string) =>
    exampleOutput(`    start: 2028-03-01
    end: 2029-06-30
    activities:
      - id: BUR-1.1
        title: Summer school at Northport
        start: ${start}
        end: ${end}
`)

  it('reports an Activity that ends after its Output', () => {
    const { finding, hint, related } = onlyFindingOf(planWith(text('2028-06-01', '2029-08-31')))
    expect(finding).toMatchInlineSnapshot(
      `"operational-plans/2028/bur.yaml:11:9 warning The Activity "BUR-1.1" (Summer school at Northport) of "BUR-1" ends on 2029-08-31, after its Output ends on 2029-06-30. [activity-outside-output]"`,
    )
    expect(hint).toMatchInlineSnapshot(`"Correct the day, or lengthen the time of the Output."`)
    expect(related).toEqual(['operational-plans/2028/bur.yaml:5:5 the Output "BUR-1"'])
  })

  it('says once that both days are outside', () => {
    expect(findingsOf(planWith(text('2028-01-01', '2028-02-01'))).join('@')).toMatchInlineSnapshot(
      `"operational-plans/2028/bur.yaml:11:9 warning The Activity "BUR-1.1" (Summer school at Northport) of "BUR-1" starts on 2028-01-01, before its Output starts on 2028-03-01 and ends on 2028-02-01, before its Output starts on 2028-03-01. [activity-outside-output]"`,
    )
  })

  it('is silent on the first and last day of the Output', () => {
    expect(findingsOf(planWith(text('2028-03-01', '2029-06-30')))).toEqual([])
  })
})
