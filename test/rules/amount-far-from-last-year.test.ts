import { describe, expect, it } from 'vitest'
import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, onlyFindingOf, planWith, withRule } from '../support/plan.ts'

describe('the rule amount-far-from-last-year', () => {
  const text = (perYear: string) => exampleOutput().replace('per-year: 110000', `per-year: ${perYear}`)
  const other = `  - id: BUR-2
    title: Repair of buoys
    priority: should
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: {2028: 92, 2029: 95}
    costs:
      - category: equipment-it
        per-year: 500000
`

  it('reports an Output whose cost jumps', () => {
    const { finding, hint } = onlyFindingOf(planWith(text('{2028: 110000, 2029: 11000}')))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:5:5 note The cost of the Output "BUR-1" (Training of lighthouse keepers) changes much from year to year, and no note says why: EUR 110,000.00 in 2028, EUR 11,000.00 in 2029 (-90%). [amount-far-from-last-year]',
    )
    expect(hint).toBe(
      'Correct the amounts of 2029, or write the reason as a `note:` on the Output or on the line.',
    )
  })

  it('is silent where an amount cannot be read, which is said already', () => {
    const found = findingsOf(planWith(text('{2028: 110000, 2029: 1e5}') + other))
    expect(found.map((one) => /\[([a-z-]+)\]$/.exec(one)![1])).toEqual(['number-form'])
    const lines =
      '{2028: 110000, 2029: 1e5}\n      - category: equipment-it\n        per-year: {2028: 5000, 2029: 2000}'
    expect(findingsOf(planWith(text(lines) + other)).join('\n')).not.toContain('amount-far-from-last-year')
  })

  it('is silent at the tolerance, which rbm.yaml may set', () => {
    const sources = planWith(text('{2028: 100000, 2029: 150000}'))
    expect(findingsOf(sources)).toEqual([])
    const stern = withRule(sources, 'amount-far-from-last-year: { severity: warning, tolerance: 20% }')
    expect(findingsOf(stern).join(' ')).toContain(
      'EUR 150,000.00 in 2029 (+50%). [amount-far-from-last-year]',
    )
  })

  it('is silent on trifles: up to a hundredth of what the entity costs', () => {
    const trifling = (last: number) => findingsOf(planWith(text(`{2028: 3000, 2029: ${last}}`) + other))
    expect(trifling(8000)).toEqual([])
    expect(trifling(8200).join(' ')).toContain('[amount-far-from-last-year]')
  })

  it('is silent where a note stands on the Output or on the line', () => {
    const jump = text('{2028: 110000, 2029: 11000}')
    expect(findingsOf(planWith(`${jump}        note: Held every second year\n`))).toEqual([])
    expect(
      findingsOf(
        planWith(jump.replace('    contributes-to', '    note: Held every second year\n    contributes-to')),
      ),
    ).toEqual([])
  })

  it('is silent on a year without cost, and on one that is not planned', () => {
    expect(findingsOf(planWith(text('{2028: 110000}'))).join(' ')).not.toContain('amount-far-from-last-year')
    const short = text('{2028: 110000}')
      .replace('priority:', 'years: 2028\n    priority:')
      .replace(', 2029: 95', '')
    expect(findingsOf(planWith(short)).join(' ')).not.toContain('amount-far-from-last-year')
  })

  it('compares editions', () => {
    const earlier = text('110000')
      .replace('years: 2028-2029', 'years: 2028')
      .replace('{2028: 92, 2029: 95}', '92')
    const later = exampleOutput('    reviews:\n      - year: 2028\n        decision: continue\n')
      .replace('years: 2028-2029', 'years: 2029')
      .replace('{2028: 92, 2029: 95}', '95')
      .replace('110000', '1100000')
    const { finding } = onlyFindingOf(planWith(`# bur.yaml${earlier}# later.yaml${later}`))
    expect(finding).toContain('EUR 110,000.00 in 2028, EUR 1,100,000.00 in 2029 (+900%).')
    expect(finding).toContain('second/file-2.yaml:5:5')
  })
})
