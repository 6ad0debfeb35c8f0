import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule undefined-adjective-in-title', () => {
  it('reports a word of judgement that nothing defines', () => {
    expect(
      indicatorFindings({ title: 'Keepers with adequate training', definition: 'Training that is adequate' }),
    ).toEqual([
      'warning The title of the indicator "I-1" (Keepers with adequate training) says "adequate", and nothing says when that applies. [undefined-adjective-in-title]',
    ])
  })

  it.each([
    'Mean height of significant waves at the station (significant wave height)',
    'Lights that meet the Sustainable Shipping Norm',
    'Functioning lights (at least 360 nights a year)',
  ])('is silent on %s', (title) => {
    expect(indicatorFindings({ title })).toEqual([])
  })

  it('is silent where the definition gives a limit, and not where it repeats the word', () => {
    const title = 'Keepers with adequate training'
    const limit = 'Keepers who completed at least 40 hours in the year'
    expect(indicatorFindings({ title, definition: limit })).toEqual([])
    const repeated = 'Keepers whose training was adequate'
    expect(indicatorFindings({ title, definition: repeated })).toHaveLength(1)
  })
})
