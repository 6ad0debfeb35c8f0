// What is contributed to Outcomes adds up to what was spent, however it is shared ([R22], [R25]); a review has an answer to anything.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressOfYear } from '../../src/costing/progress/progress-of-year.ts'
import { contributionsIn, readingOf } from '../../src/costing/review/attribution.ts'
import { DELIVERY_COLUMN } from '../../src/costing/review/decision-table.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { output, smallPlan } from '../support/small-plan.ts'

const asOf = '2029-02-01'

test('the parts of all Outcomes are the spending and the budget of the year, to the smallest unit', () => {
  const cents = fc.integer({ min: -100_000, max: 10_000_000 })
  const of = fc.record({ budget: fc.nat(10_000_000), spent: cents, share: fc.integer({ min: 0, max: 7 }) })
  fc.assert(
    fc.property(fc.array(of, { minLength: 1, maxLength: 4 }), fc.boolean(), (all, isReversed) => {
      const amount = (value: number) => (value / 100).toFixed(2)
      const outputs = all.map(({ budget, share }, i) =>
        output(
          `B-${i}`,
          `    costs: [{category: other-support, per-year: {2028: ${amount(budget)}}}]`,
          `contributes-to: [{outcome: OC-1, share: ${share}/7}, {outcome: OC-2, share: ${7 - share}/7}]`,
        ),
      )
      const rows = all.map(
        ({ spent }, i) => `  - {output: B-${i}, category: other-support, amount: ${amount(spent)}}`,
      )
      const sources = smallPlan({
        outputs: (isReversed ? [...outputs].reverse() : outputs).join(''),
        files: {
          'p.yaml': `kind: progress-report\nentity: BUR\nperiod: 2028\nexpenditure:\n${rows.join('\n')}\n`,
        },
      })
      const { plan, cost } = checkPlan(sources, [], { rules: 'of money' })
      const progress = progressOfYear(plan!, cost, { year: 2028, asOf, monthsBetween: () => undefined })
      const parts = contributionsIn(plan!, progress)
      const sum = (key: 'revised' | 'spent') => parts.reduce((total, one) => total + one[key], 0n)
      expect(sum('spent')).toBe(BigInt(all.reduce((total, { spent }) => total + spent, 0)))
      expect(sum('revised')).toBe(BigInt(all.reduce((total, { budget }) => total + budget, 0)))
      for (const { contributions, spent } of parts) {
        expect(contributions.reduce((total, one) => total + one.spent, 0n)).toBe(spent)
        expect(contributions.map(({ progress: { output: own } }) => own.id)).toEqual(
          contributions.map(({ progress: { output: own } }) => own.id).sort(),
        )
      }
    }),
    { numRuns: 60 },
  )
})

test('delivery is said to fit a change only where there was both', () => {
  const moved = fc.array(fc.constantFrom('as-wanted', 'not-at-all', 'against', 'unknown' as const), {
    maxLength: 3,
  })
  const delivery = fc.array(fc.constantFrom(...DELIVERY_COLUMN), { maxLength: 3 })
  fc.assert(
    fc.property(delivery, moved, (states, movements) => {
      const reading = readingOf(
        states.map((one) => ({ delivery: one })),
        movements.map((one) => ({ moved: one })),
      )
      const isDelivered = states.includes('delivered') || states.includes('on-track')
      const isClear = movements.includes('as-wanted') && !movements.includes('against')
      expect(reading === 'fits').toBe(isDelivered && isClear)
      expect(reading === 'without-delivery').toBe(
        !isDelivered && isClear && states.some((one) => one !== 'unknown'),
      )
    }),
  )
})
