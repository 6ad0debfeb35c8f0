// Frozen figures are the roll-up itself: whole, exact, and without overlaps.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freezeFigures } from '../../../src/costing/envelope/freeze.ts'
import { totalIn } from '../../../src/costing/by-year.ts'
import { checkPlan } from '../../../src/pipeline.ts'
import { run } from '../../support/run.ts'
import { output, operationalPlan, smallPlan } from '../../support/small-plan.ts'

const frozen = (sources: Parameters<typeof checkPlan>[0]) => {
  const { plan, cost } = checkPlan(sources)
  const figures = freezeFigures(plan!, cost)
  const sum = figures.expenses.reduce((all, { amounts }) => all + totalIn(amounts, plan!.period.years), 0n)
  return { ...figures, sum }
}

test('rows are by Outcome and class of funding, and a year of zero is left out', () => {
  const lines = `    costs:
      - {category: travel-events, per-year: {2028: 100.05}, funding: {RB: 1/3, XB: 2/3}}`
  const { by, expenses, total, sum } = frozen(smallPlan({ outputs: output('B-1', lines) }))
  expect(by).toBe('outcome')
  expect(expenses).toEqual([
    { id: 'OC-1', fundingClass: 'regular', amounts: new Map([[2028, 3335n]]) },
    { id: 'OC-1', fundingClass: 'extrabudgetary', amounts: new Map([[2028, 6670n]]) },
  ])
  expect(sum).toBe(total)
})

test('rows are by entity where a cost reaches no Outcome, so that the sum is whole', () => {
  const cost = '    costs:\n      - {category: travel-events, per-year: 100}'
  const sources = smallPlan({
    outputs: output('B-1', cost),
    files: {
      // Nobody in SEC delivers anything that could carry it.
      'sec.yaml': operationalPlan('SEC', '2028-2029', output('S-1', cost, 'serves: [{entity: SEC}]')),
    },
  })
  const { by, expenses, total, sum } = frozen(sources)
  expect([by, sum]).toEqual(['entity', total])
  expect(expenses.map(({ id }) => id)).toEqual(['BUR', 'SEC'])
})

test('amounts are written with as many decimals as the currency has, and read back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(['JPY', '7'], ['KWD', '7.125'], ['CHF', '1234.5'], ['CHF', '0.01']),
      async ([currency, amount]) => {
        const sources = smallPlan({
          settings: `currency: ${currency}\nyears: 2028-2029\n`,
          outputs: output('B-1', `    costs:\n      - {category: travel-events, per-year: ${amount}}`),
          financialPlan: 'status: draft',
        })
        const files = Object.fromEntries(sources.map(({ path, text }) => [path, text]))
        const argv = ['approve', 'financial-plan.yaml', '--by', 'x', '--date', '2027-12-01']
        const { status, written } = await run(argv, { files })
        expect(status).toBe(0)
        const text = written['/plan/financial-plan.yaml']!
        const { plan, cost } = checkPlan([
          ...sources.filter(({ path }) => path !== 'financial-plan.yaml'),
          { path: 'financial-plan.yaml', text },
        ])
        expect(plan!.financialPlan.approvedFigures!.expenses).toHaveLength(1)
        expect(checkPlan(sources).cost.facts('full').length).toBe(cost.facts('full').length)
        expect(text).toContain(`{2028: ${amount.replace(/^1234.5$/, '1234.50')}, 2029:`)
      },
    ),
    { numRuns: 4 },
  )
})
