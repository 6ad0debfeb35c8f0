import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule baseline-too-old', () => {
  it('reports a baseline of another century', () => {
    expect(indicatorFindings({ baseline: '{1900: 90}' })).toEqual([
      'warning The baseline of the indicator "I-1" (Lights in service) is of 1900, and the plan begins in 2028. [baseline-too-old]',
    ])
  })

  it('reports a baseline six years old', () => {
    expect(indicatorFindings({ baseline: '{2022: 90}' })).toHaveLength(1)
  })

  it('is silent on a baseline five years old', () => {
    expect(indicatorFindings({ baseline: '{2023: 90}' })).toEqual([])
  })
})
