import { describe, expect, it } from 'vitest'
import { findingsOfRule } from '../support/indicator.ts'

describe('the rule ongoing-instead-of-date', () => {
  it('reports a frequency that is no interval', () => {
    expect(findingsOfRule('ongoing-instead-of-date', { frequency: 'when resources allow' })).toEqual([
      'warning The frequency of the indicator "I-1" (Lights in service) says "when resources allow", which is no interval and no date. [ongoing-instead-of-date]',
    ])
  })

  it('reports a title that says regularly without an interval', () => {
    expect(
      findingsOfRule('ongoing-instead-of-date', {
        title: 'Harbours that regularly report lights',
        definition: undefined,
      }),
    ).toEqual([
      'warning The title of the indicator "I-1" (Harbours that regularly report lights) says "regularly", which is no interval and no date. [ongoing-instead-of-date]',
    ])
  })

  it('reports a last target that is still under way', () => {
    const scale = {
      title: 'State of the tower',
      unit: 'scale',
      scale: '[planned, ongoing, done]',
      baseline: '{2027: planned}',
    }
    expect(
      findingsOfRule('ongoing-instead-of-date', { ...scale, targets: '{2028: ongoing, 2029: ongoing}' }),
    ).toEqual([
      'warning The last target of the indicator "I-1" (State of the tower) says "ongoing", which is no end. [ongoing-instead-of-date]',
    ])
    expect(
      findingsOfRule('ongoing-instead-of-date', { ...scale, targets: '{2028: ongoing, 2029: done}' }),
    ).toEqual([])
  })

  it.each([
    { title: 'Harbours that report lights regularly', definition: 'Harbours that reported in each quarter' },
    { frequency: 'every quarter, and more often as needed' },
    { title: 'Ongoing conflicts in which lights burn', definition: undefined },
    { title: 'Expenditure financed by the regular budget', definition: undefined },
    { title: 'Islands served by regularly scheduled boats', definition: undefined },
  ])('is silent on %o', (changes) => {
    expect(findingsOfRule('ongoing-instead-of-date', changes)).toEqual([])
  })
})
