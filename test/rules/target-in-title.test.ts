import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule target-in-title', () => {
  it('reports a share and a date', () => {
    expect(indicatorFindings({ title: 'At least 95% of lights in service by 2029' })).toEqual([
      'warning The title of the indicator "I-1" (At least 95% of lights in service by 2029) holds a target: "At least 95". [target-in-title]',
    ])
  })

  it.each([
    'Lights repaired within 24 hours after they failed',
    'Keepers aged 15 to 24',
    'Lights that meet Norm 70 of the Union',
    'Lights built since 2020',
  ])('is silent on %s', (title) => {
    expect(indicatorFindings({ title })).toEqual([])
  })

  it('reports a date of the plan, and no earlier one', () => {
    expect(indicatorFindings({ title: 'Lights converted to solar power by 2029' })).toHaveLength(1)
    expect(indicatorFindings({ title: 'Lights converted to solar power by 2019' })).toEqual([])
  })
})
