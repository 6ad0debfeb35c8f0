import { describe, expect, it } from 'vitest'
import { findingsOfRule } from '../support/indicator.ts'

const plain = { definition: undefined, unit: 'number' }

describe('the rule activity-counted-as-outcome', () => {
  it('reports work of the organization at an Outcome', () => {
    expect(
      findingsOfRule('activity-counted-as-outcome', { title: 'Workshops on the care of lenses', ...plain }),
    ).toEqual([
      'warning The indicator "I-1" (Workshops on the care of lenses) counts "Workshops", which is work of the organization, but it measures the Outcome "OC-1". [activity-counted-as-outcome]',
    ])
  })

  it.each([
    'Number of keepers trained in the use of lamps',
    'Guidelines for keepers published',
    'Countries assisted in adopting a list of lights',
    'Countries in which courses for keepers were held',
    'Visits to the website',
    'Provision of technical assistance to harbours',
  ])('reports %s', (title) => {
    expect(findingsOfRule('activity-counted-as-outcome', { title, ...plain })).toHaveLength(1)
  })

  it.each([
    'Workshops held by harbours at their own cost',
    'Trained keepers who use the new lamps',
    'National laws that cite the guidelines',
    'Harbours that hold a course for keepers',
    'Identity documents issued to keepers',
    'Cases resolved between the administrations concerned',
  ])('is silent on %s', (title) => {
    expect(findingsOfRule('activity-counted-as-outcome', { title, ...plain })).toEqual([])
  })

  it('is silent where the definition says that others act', () => {
    const definition = 'Workshops that harbours held, each paid by the harbour'
    expect(
      findingsOfRule('activity-counted-as-outcome', {
        title: 'Workshops on the care of lenses',
        ...plain,
        definition,
      }),
    ).toEqual([])
  })
})
