import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule vague-verb-in-title', () => {
  it('reports a title that says what should happen, not what is counted', () => {
    expect(
      indicatorFindings({
        title: 'Strengthened capacity of keepers',
        definition: 'How capacity is strengthened',
      }),
    ).toEqual([
      'warning The title of the indicator "I-1" (Strengthened capacity of keepers) rests on "Strengthened capacity", which nobody can count. [vague-verb-in-title]',
    ])
  })

  it.each([
    'Keepers who passed the examination that was made to improve their skills',
    'Households enrolled in the scheme "Strengthening Rural Families"',
    'Population using improved drinking-water sources',
  ])('is silent on %s', (title) => {
    expect(indicatorFindings({ title })).toEqual([])
  })

  it('is silent where the definition says what is counted', () => {
    const definition = 'Keepers who score 70 points or more out of 100 in the yearly examination'
    expect(indicatorFindings({ title: 'Strengthened capacity of keepers', definition })).toEqual([])
  })
})
