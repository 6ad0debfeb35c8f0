import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith } from '../support/plan.ts'

describe('the rule cost-after-stop', () => {
  const review = (year: number, decision: string) =>
    exampleOutput(`    reviews:\n      - {year: ${year}, decision: ${decision}}\n`)
  const meeting = (head: string, decision: string) =>
    `# decisions.yaml\nkind: decisions\n${head}decisions:\n  - {about: BUR-1, decision: ${decision}, reason: Nobody came}\n`
  const BOARD = 'decided-by: Board\ndate: 2028-12-17\n'

  it('reports cost in years after the stop', () => {
    const { finding, hint, related } = onlyFindingOf(planWith(review(2028, 'stop')))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:5:5 warning The Output "BUR-1" (Training of lighthouse keepers) was stopped in 2028 and costs money in 2029. [cost-after-stop]',
    )
    expect(hint).toBe(
      'Take the cost of these years away, or let the Output end with `years:`. If it goes on after all, record that decision.',
    )
    expect(related).toEqual(['operational-plans/2028/bur.yaml:9:9 decided here: stop'])
  })

  it('is silent on the year of the stop itself', () => {
    expect(findingsOf(planWith(review(2029, 'stop')))).toEqual([])
  })

  it('lets the last decision count, if somebody took it', () => {
    const plan = (head: string, decision: string) =>
      planWith(`# bur.yaml${review(2028, 'stop')}${meeting(head, decision)}`)
    expect(findingsOf(plan(BOARD, 'continue'))).toEqual([])
    expect(findingsOf(plan('date: 2028-12-17\n', 'continue')).join(' ')).toContain('[cost-after-stop]')
    const stopped = planWith(`# bur.yaml${exampleOutput()}${meeting(BOARD, 'stop')}`)
    expect(onlyFindingOf(stopped).finding).toContain('[cost-after-stop]')
  })

  it('is silent on an Output that ends in time', () => {
    const ended = review(2028, 'stop')
      .replace('    priority', '    years: 2028\n    priority')
      .replace('{2028: 92, 2029: 95}', '92')
    expect(findingsOf(planWith(ended)).join(' ')).not.toContain('cost-after-stop')
  })
})
