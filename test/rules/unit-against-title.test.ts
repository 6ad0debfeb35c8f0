import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule unit-against-title', () => {
  it('reports a number in percent', () => {
    expect(indicatorFindings({ title: 'Number of lights in service', unit: 'percent' })).toEqual([
      'warning The title of the indicator "I-1" (Number of lights in service) announces "Number of lights", but its unit is "percent". [unit-against-title]',
    ])
  })

  it.each([
    ['Percentage of countries with a list of lights', 'countries'],
    ['Average time to repair a light', 'lights'],
    ['Countries with a list of lights', 'people'],
    ['Cost of repairs', 'harbours'],
    ['Hours of service', 'keepers'],
  ])('reports %s in %s', (title, unit) => {
    expect(indicatorFindings({ title, unit })).toHaveLength(1)
  })

  it.each([
    ['Number of countries where 50 per cent of lights burn', 'Member States'],
    ['Number of days a light stays dark', 'days'],
    ['Average time to repair a light', 'working days'],
    ['Full-time keepers', 'keepers'],
    ['Number of museums of lighthouses', 'institutions'],
    ['Repairs per light', 'repairs per 1 000 lights'],
    ['Lights in service', 'percent'],
    ['Ratio of keepers to lights', 'index (parity = 1)'],
    ['Cost-sharing agreements in force', 'agreements'],
  ])('is silent on %s in %s', (title, unit) => {
    expect(indicatorFindings({ title, unit })).toEqual([])
  })
})
