import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule title-too-short', () => {
  it('reports a topic without anything to count', () => {
    expect(
      indicatorFindings({ title: 'Maintenance', definition: 'The maintenance of lights', unit: 'number' }),
    ).toEqual([
      'warning The title of the indicator "I-1" (Maintenance) says too little: nobody can tell what is counted. [title-too-short]',
    ])
  })

  it.each(['Shipwreck rate', 'Lights repaired within a day'])('is silent on %s', (title) => {
    expect(indicatorFindings({ title })).toEqual([])
  })

  it('is silent where the definition or the unit says the rest', () => {
    const definition = 'Lights that were cleaned and oiled in the year, by the log of their keeper'
    expect(indicatorFindings({ title: 'Maintenance', definition, unit: 'number' })).toEqual([])
    expect(
      indicatorFindings({ title: 'Keepers', definition: 'The keepers', unit: 'per 100 lights' }),
    ).toEqual([])
  })
})
