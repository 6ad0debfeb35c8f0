import { describe, expect, it } from 'vitest'
import { findingsOfRule } from '../support/indicator.ts'

describe('the rule direction-in-title', () => {
  it('reports a comparative at the head', () => {
    expect(
      findingsOfRule('direction-in-title', {
        title: 'Fewer lights out of service',
        direction: 'decrease',
        targets: '{2028: 88, 2029: 85}',
      }),
    ).toEqual([
      'warning The title of the indicator "I-1" (Fewer lights out of service) gives a direction: "Fewer lights". [direction-in-title]',
    ])
  })

  it.each([
    'Keepers who increased the height of their light',
    'Lights that burn for more than 12 hours a night',
    'Keepers with higher education',
  ])('is silent on %s', (title) => {
    expect(findingsOfRule('direction-in-title', { title })).toEqual([])
  })

  it('reports what a title says of its measure', () => {
    expect(
      findingsOfRule('direction-in-title', { title: 'Outage time of lights reduced in the north' }),
    ).toHaveLength(1)
  })
})
