import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule smart-frequency-too-low', () => {
  it('reports an interval that is longer than the time between targets', () => {
    expect(indicatorFindings({ frequency: 'every two years' })).toEqual([
      'warning The indicator "I-1" (Lights in service) is measured every two years, but has targets for 2028 and 2029. [smart-frequency-too-low]',
    ])
  })

  it('is silent on an interval as long as a year', () => {
    expect(indicatorFindings({ frequency: 'annually' })).toEqual([])
  })

  it('is silent on words that are no interval', () => {
    expect(indicatorFindings({ frequency: 'with each census' })).toEqual([])
  })
})
