import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule dates-outside-years', () => {
  it('reports an Output that ends in a year for which it is not planned', () => {
    const text = exampleOutput('    start: 2028-03-01\n    end: 2030-06-30\n')
    const { finding, hint } = onlyFindingOf(planWith(text))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:5:5 warning The Output "BUR-1" (Training of lighthouse keepers) ends on 2030-06-30, but it is planned for 2028-2029. [dates-outside-years]',
    )
    expect(hint).toBe('Correct the day, or plan the Output for that year with its cost.')
  })

  it('reports an Activity of an Output without days of its own', () => {
    const text = exampleOutput(`    activities:
      - id: BUR-1.1
        title: Summer school at Northport
        start: 2030-06-01
        end: 2030-08-31
`)
    expect(findingsOf(planWith(text))).toEqual([
      'operational-plans/2028/bur.yaml:9:9 warning The Activity "BUR-1.1" (Summer school at Northport) starts on 2030-06-01 and ends on 2030-08-31, but "BUR-1" is planned for 2028-2029. [dates-outside-years]',
    ])
  })

  it('is silent from the first to the last day of the years', () => {
    expect(findingsOf(planWith(exampleOutput('    start: 2028-01-01\n    end: 2029-12-31\n')))).toEqual([])
  })

  it('counts the years of all editions that have the Output', () => {
    const earlier = exampleOutput('    start: 2028-03-01\n    end: 2029-06-30\n')
      .replace('years: 2028-2029', 'years: 2028')
      .replace('{2028: 92, 2029: 95}', '92')
    const later = exampleOutput(
      '    start: 2028-03-01\n    reviews:\n      - year: 2028\n        decision: continue\n',
    )
      .replace('years: 2028-2029', 'years: 2029')
      .replace('{2028: 92, 2029: 95}', '95')
    expect(findingsOf(planWith(`# bur.yaml${earlier}# later.yaml${later}`))).toEqual([])
  })
})
