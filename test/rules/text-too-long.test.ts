import { describe, expect, it } from 'vitest'
import { exampleIndicator } from '../../src/rules/example-indicator.ts'
import { findingsOf, strictPlanWith } from '../support/plan.ts'
import { indicatorFindings } from '../support/indicator.ts'

const letters = (count: number) => 'Lights in service '.repeat(100).slice(0, count - 1) + 'x'

describe('the rule text-too-long', () => {
  it('reports a title, and does not repeat it', () => {
    expect(indicatorFindings({ title: letters(1001) })).toEqual([
      'warning The title of the indicator "I-1" has 1001 characters; only the first 1000 are checked. [text-too-long]',
    ])
  })

  it.each(['definition', 'unit', 'method'] as const)('reports a %s', (key) => {
    const found = indicatorFindings({ [key]: letters(1500) })
    expect(found.filter((one) => one.endsWith('[text-too-long]'))).toEqual([
      `warning The ${key} of the indicator "I-1" (Lights in service) has 1500 characters; only the first 1000 are checked. [text-too-long]`,
    ])
  })

  it('is silent on a thousand characters', () => {
    const found = findingsOf(strictPlanWith(exampleIndicator({ definition: letters(1000) })))
    expect(JSON.stringify(found)).not.toContain('text-too-long')
  })
})
