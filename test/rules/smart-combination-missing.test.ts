import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule smart-combination-missing', () => {
  it('reports an indicator without combine', () => {
    expect(indicatorFindings({ combine: undefined })).toEqual([
      'warning The indicator "I-1" (Lights in service) does not say how the values of its years combine. [smart-combination-missing]',
    ])
  })

  it('is silent on an indicator that has it', () => {
    expect(indicatorFindings({})).toEqual([])
  })
})
