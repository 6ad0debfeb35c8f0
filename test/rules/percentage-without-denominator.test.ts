import { describe, expect, it } from 'vitest'
import { findingsOfRule } from '../support/indicator.ts'

const undefinedWhole = { definition: undefined, method: undefined }

describe('the rule percentage-without-denominator', () => {
  it('reports a share of which nobody knows what it is taken of', () => {
    expect(
      findingsOfRule('percentage-without-denominator', {
        title: 'Share of women in leadership',
        ...undefinedWhole,
      }),
    ).toEqual([
      'warning The title of the indicator "I-1" (Share of women in leadership) has "Share of women", and nothing says of what it is a part. [percentage-without-denominator]',
    ])
  })

  it('is not helped by a definition that tells the numerator only', () => {
    const definition = 'Lights that meet at least 50 per cent of the requirements'
    expect(
      findingsOfRule('percentage-without-denominator', {
        title: 'Rate of compliance with the standard',
        definition,
      }),
    ).toHaveLength(1)
  })

  it('is helped by a denominator, a division or a unit with its base', () => {
    const title = 'Rate of compliance with the standard'
    expect(
      findingsOfRule('percentage-without-denominator', {
        title,
        ...undefinedWhole,
        denominator: 'Lights in the list',
      }),
    ).toEqual([])
    expect(
      findingsOfRule('percentage-without-denominator', {
        title,
        ...undefinedWhole,
        method: 'Lights that comply over all lights',
      }),
    ).toEqual([])
    expect(
      findingsOfRule('percentage-without-denominator', {
        title,
        ...undefinedWhole,
        unit: 'percent of lights',
      }),
    ).toEqual([])
  })

  it.each([
    'Percentage of lights with a keeper',
    'Share of women among keepers',
    'Share of women in parliament',
    'Unemployment rate of keepers',
    'Keepers who rate the course as useful',
    'Proportion of seats held by women',
    'Percentage change of the number of lights since 2020',
  ])('is silent on %s', (title) => {
    expect(findingsOfRule('percentage-without-denominator', { title, ...undefinedWhole })).toEqual([])
  })
})
