import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule two-things-in-title', () => {
  it('reports two measures that a conjunction joins', () => {
    expect(indicatorFindings({ title: 'Range and reliability of lights' })).toEqual([
      'warning The title of the indicator "I-1" (Range and reliability of lights) names two things: "Range and reliability". [two-things-in-title]',
    ])
  })

  it.each([
    'Lights and buoys in service',
    'Keepers whose terms and conditions are published',
    'Difference in range between new and old lights',
  ])('is silent on %s', (title) => {
    expect(indicatorFindings({ title })).toEqual([])
  })

  it('is silent where the definition makes one index of the two', () => {
    const definition = 'Mean of range and reliability, each from 0 to 100, as one index of the Union'
    expect(indicatorFindings({ title: 'Range and reliability of lights', definition })).toEqual([])
  })
})
