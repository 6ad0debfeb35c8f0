import { describe, expect, it } from 'vitest'
import { indicatorFindings as allFindings } from '../support/indicator.ts'

/** Without what Outputs aim at, which stays behind where the targets of a test are changed. */
const indicatorFindings = (...indicators: Parameters<typeof allFindings>): string[] =>
  allFindings(...indicators).filter((one) => !one.endsWith('[outcome-target-not-planned-for]'))

describe('the rule value-outside-unit', () => {
  it('reports a share above a hundred', () => {
    expect(indicatorFindings({ targets: '{2028: 92, 2029: 950}' })).toEqual([
      'error The indicator "I-1" (Lights in service) is counted in percent, but its value for 2029 is 950. [value-outside-unit]',
    ])
  })

  it('reports half a country', () => {
    expect(
      indicatorFindings({
        unit: 'countries',
        title: 'Countries that keep a light',
        baseline: '{2027: 9.5}',
        targets: '{2028: 12, 2029: 14}',
      }),
    ).toHaveLength(1)
  })

  it('is not misled by people aged 10 and over, who are no comparison', () => {
    const aged = {
      definition: 'People aged 10 and over with a light, divided by all people aged 10 and over',
    }
    const found = indicatorFindings({ ...aged, targets: '{2028: 92, 2029: 950}' }).join('\n')
    expect(found).toContain('its value for 2029 is 950. [value-outside-unit]')
  })

  it('is not misled by a median over countries, which is no comparison either', () => {
    const median = { definition: 'Median over the countries with data of the share of lights in service' }
    const found = indicatorFindings({ ...median, targets: '{2028: 92, 2029: 940}' }).join('\n')
    expect(found).toContain('its value for 2029 is 940. [value-outside-unit]')
  })

  it.each(['over the last year', 'over 2027', 'over that of 2027', 'over the baseline'])(
    'is silent on what is compared: %s',
    (compared) => {
      const definition = `Lights in service ${compared}, divided by all lights`
      expect(indicatorFindings({ definition, targets: '{2028: 92, 2029: 150}' }).join('\n')).not.toContain(
        'value-outside-unit',
      )
    },
  )

  it('is silent on growth of more than a hundred per cent', () => {
    expect(
      indicatorFindings({
        title: 'Yearly growth rate of traffic past the lights',
        unit: 'percent',
        targets: '{2028: 92, 2029: 150}',
      }),
    ).toEqual([])
  })

  it('is silent on a mean', () => {
    expect(
      indicatorFindings({
        unit: 'countries',
        title: 'Countries that keep a light',
        combine: 'mean',
        baseline: '{2027: 9.5}',
        targets: '{2028: 12, 2029: 14}',
      }),
    ).toEqual([])
  })
})
