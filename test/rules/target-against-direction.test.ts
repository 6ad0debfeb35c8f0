import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule target-against-direction', () => {
  it('reports a target below the baseline of an indicator that should increase', () => {
    expect(indicatorFindings({ targets: '{2028: 89, 2029: 95}' })).toEqual([
      'error The indicator "I-1" (Lights in service) should increase, but its target for 2028 (89) is below the baseline of 2027 (90). [target-against-direction]',
    ])
  })

  it('reports a target above the baseline of one that should decrease', () => {
    expect(indicatorFindings({ direction: 'decrease', targets: '{2028: 85, 2029: 91}' })).toHaveLength(1)
  })

  it('is silent on a target below the baseline of one that should decrease', () => {
    expect(indicatorFindings({ direction: 'decrease', targets: '{2028: 85, 2029: 80}' })).toEqual([])
  })

  it('is silent on any target of one that should be maintained', () => {
    expect(indicatorFindings({ direction: 'maintain', targets: '{2028: 85, 2029: 91}' })).toEqual([])
  })
})
