import { describe, expect, it } from 'vitest'
import { findingsOf, onlyFindingOf, plan } from '../support/plan.ts'

describe('the rule revenue-without-amount', () => {
  it.each([
    ['neither an amount nor units', 'note: To be agreed'],
    ['a revenue unit that nothing counts', 'revenue-unit: CU'],
    ['units of nothing', 'units: 20'],
  ])('reports a row with %s', (_, line) => {
    const { finding, hint } = onlyFindingOf(plan`
      kind: financial-plan
      revenue-units:
        - id: CU
          title: Contributory unit
          per-year: 10000
      revenue:
        - id: A.1
          title: Dues
          funding: regular
          ${line}
    `)
    expect(finding).toBe(
      'financial-plan.yaml:7:5 error The revenue row "A.1" (Dues) has no amount. [revenue-without-amount]',
    )
    expect(hint).toBe(
      'Write `per-year` with the amounts, or `units` together with `revenue-unit`. For a row that brings nothing write per-year: 0.',
    )
  })

  it('is silent on a row that brings nothing, and says so', () => {
    const sources = plan`
      kind: financial-plan
      revenue:
        - {id: A.1, title: Dues, funding: regular, per-year: 0}
    `
    expect(findingsOf(sources)).toEqual([])
  })

  it.each(['per-year: "400 000"', 'per-year: {2035: 1}', 'units: 20 units, revenue-unit: CU'])(
    'leaves an amount that cannot be read (%s) to the rule on its form',
    (line) => {
      const sources = plan`
      kind: financial-plan
      revenue-units:
        - {id: CU, title: Contributory unit, per-year: 10000}
      revenue:
        - {id: A.1, title: Dues, funding: regular, ${line}}
    `
      expect(findingsOf(sources).join(' ')).not.toContain('[revenue-without-amount]')
    },
  )
})
