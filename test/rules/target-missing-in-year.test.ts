import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule target-missing-in-year', () => {
  it('reports a year before the last without target', () => {
    expect(indicatorFindings({ targets: '{2029: 95}' })).toEqual([
      'note The indicator "I-1" (Lights in service) has no target for 2028. [target-missing-in-year]',
    ])
  })

  it('is silent on an indicator that is measured every two years', () => {
    expect(indicatorFindings({ targets: '{2029: 95}', frequency: 'every two years' })).toEqual([])
  })
})
