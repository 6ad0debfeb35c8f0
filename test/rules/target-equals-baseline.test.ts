import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule target-equals-baseline', () => {
  it('reports a last target that is the baseline', () => {
    expect(indicatorFindings({ targets: '{2028: 90, 2029: 90.0}' })).toEqual([
      'warning The indicator "I-1" (Lights in service) should increase, but its last target (90.0 in 2029) is the baseline of 2027. [target-equals-baseline]',
    ])
  })

  it('is silent on a level that is to be held', () => {
    expect(indicatorFindings({ direction: 'maintain', targets: '{2028: 90, 2029: 90}' })).toEqual([])
  })

  it('is silent on a pause before the last year', () => {
    expect(indicatorFindings({ targets: '{2028: 90, 2029: 95}' })).toEqual([])
  })
})
