import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule smart-method-missing', () => {
  it('reports an indicator without method', () => {
    expect(indicatorFindings({ method: undefined })).toEqual([
      'note The indicator "I-1" (Lights in service) does not say how its values are collected. [smart-method-missing]',
    ])
  })

  it('is silent on an indicator that has it', () => {
    expect(indicatorFindings({})).toEqual([])
  })
})
