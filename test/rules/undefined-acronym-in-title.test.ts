import { describe, expect, it } from 'vitest'
import { indicatorFindings } from '../support/indicator.ts'

describe('the rule undefined-acronym-in-title', () => {
  it('reports letters that neither title nor definition nor unit spells out', () => {
    expect(indicatorFindings({ title: 'Lights that report by AIS and RTK' })).toEqual([
      'warning The title of the indicator "I-1" (Lights that report by AIS and RTK) has "AIS" and "RTK", which neither title nor definition nor unit spells out. [undefined-acronym-in-title]',
    ])
  })

  it.each(['Lights bound to AML/CFT rules', 'Keepers with ANC4+', 'Notices sent as NOTAMs'])(
    'finds those of %s',
    (title) => {
      expect(indicatorFindings({ title })).toHaveLength(1)
    },
  )

  it.each([
    'Lights that report by AIS (automatic identification system)',
    'Member States in which NO light lacks a keeper',
    'Class III lights of Annex XIV',
    'Lights with ISO 9001 certificate and 5G at 694 MHz',
    'Emissions of CO2 from lights in USD of GDP',
    'LIGHTS IN SERVICE WITH AIS',
  ])('is silent on %s', (title) => {
    expect(indicatorFindings({ title })).toEqual([])
  })

  it('is silent where the definition spells it out with small words between', () => {
    const definition = 'Districts with civil registration and vital statistics, divided by all districts'
    expect(indicatorFindings({ title: 'Districts with CRVS', definition })).toEqual([])
  })

  it('is silent on an entity of the plan', () => {
    expect(indicatorFindings({ title: 'Requests that BUR answered' })).toEqual([])
  })
})
