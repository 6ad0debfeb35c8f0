import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { exampleIndicator } from '../../src/rules/example-indicator.ts'
import { indicatorFindings } from '../support/indicator.ts'
import { planWith } from '../support/plan.ts'

/** Other rules may speak of a second indicator at which no Output aims. */
function duplicates(...indicators: Parameters<typeof indicatorFindings>): string[] {
  return indicatorFindings(...indicators).filter((finding) => finding.endsWith('[near-duplicate-indicator]'))
}

describe('the rule near-duplicate-indicator', () => {
  it('reports the second of two indicators that say the same in other words of counting', () => {
    expect(
      duplicates(
        { title: 'Keepers licensed within 30 days', unit: 'keepers' },
        { title: 'No. of keepers licenced within thirty days', unit: 'keepers' },
      ),
    ).toEqual([
      'warning The title of the indicator "I-2" (No. of keepers licenced within thirty days) says the same as that of "I-1" (Keepers licensed within 30 days). [near-duplicate-indicator]',
    ])
  })

  it('shows where the first stands, and reports each of three once', () => {
    const { diagnostics } = checkPlan(planWith(exampleIndicator({}, {}, {})))
    expect(
      diagnostics.map(({ message, related }) => [message, (related ?? []).map((one) => one.message)]),
    ).toEqual([
      ['The indicator "I-2" (Lights in service) has the same title as "I-1".', ['"I-1" stands here']],
      ['The indicator "I-3" (Lights in service) has the same title as "I-1".', ['"I-1" stands here']],
    ])
  })

  it.each([
    ['Rural lights with a keeper', 'Lights in rural areas which have keepers'],
    ['Authorities that issue warnings', 'authorities issuing warnings'],
    ["Delegates' satisfaction with the harbour (1-5)", 'Satisfaction of delegates with harbor: 1 to 5'],
    ['Keepers aged 65 and over', 'Keepers aged at least sixty-five'],
  ])('takes %s and %s for the same', (first, second) => {
    expect(duplicates({ title: quoted(first) }, { title: quoted(second) })).toHaveLength(1)
  })

  it('leaves a copy with the same id to duplicate-id', () => {
    const copied = planWith(exampleIndicator({}, {}).replace('id: I-2', 'id: I-1'))
    const found = checkPlan(copied).diagnostics.map(({ rule }) => rule)
    expect(found).toContain('duplicate-id')
    expect(found).not.toContain('near-duplicate-indicator')
  })

  it('is silent on the number and the percentage of one thing', () => {
    const number = { title: 'Number of lights in service', unit: 'lights' }
    expect(duplicates(number, { title: 'Percentage of lights in service' })).toEqual([])
  })

  it.each([
    ['Boats sent from islands to ports', 'Boats sent from ports to islands'],
    ['Ratio of keepers to lights', 'Ratio of lights to keepers'],
    ['Members assessed in the review', 'Members assessing in the review'],
    ['First inspection of lights', 'Second inspection of lights'],
    ['Lights with a keeper', 'Lights without a keeper'],
  ])('is silent on %s and %s', (first, second) => {
    expect(duplicates({ title: first }, { title: second })).toEqual([])
  })
})

function quoted(title: string): string {
  return JSON.stringify(title)
}
