import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CostFact } from '../../../src/costing/facts/cost-fact.ts'
import { serviceEntries, type ServiceEntry } from '../../../src/costing/facts/services.ts'
import { planDrafts, writePlan } from '../../support/generate-plan.ts'
import { costPlan } from '../../support/plan-sources.ts'

type Amount = CostFact | ServiceEntry

const GROUPINGS: readonly ((one: Amount) => string)[] = [
  ({ year }) => String(year),
  ({ output }) => `${output.edition} ${output.id}`,
  ({ output, year }) => `${output.entity.id} ${year}`,
  ({ outcome, funding, year }) => `${outcome?.id ?? ''} ${funding.id} ${year}`,
  ({ outcome }) => outcome?.thematicPriority?.id ?? '',
]

test('direct cost and services together are full cost, in every grouping, and services alone are zero', () => {
  fc.assert(
    fc.property(planDrafts, (draft) => {
      const { cost } = costPlan(writePlan(draft))
      const [direct, full] = [cost.facts('direct'), cost.facts('full')]
      const entries = serviceEntries(direct, full)
      expect(entries.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
      for (const keyOf of GROUPINGS) expect(sums([...direct, ...entries], keyOf)).toEqual(sums(full, keyOf))
    }),
    { numRuns: 60 },
  )
})

test('what is given leaves an enabling Output, and what is received arrives at one that delivers', () => {
  fc.assert(
    fc.property(planDrafts, (draft) => {
      const { cost } = costPlan(writePlan(draft))
      for (const { kind, service, output } of serviceEntries(cost.facts('direct'), cost.facts('full'))) {
        expect(service.isEnabling).toBe(true)
        expect([kind, output.isEnabling]).toEqual([kind, kind === 'given'])
      }
    }),
    { numRuns: 60 },
  )
})

function sums(amounts: readonly Amount[], keyOf: (one: Amount) => string): Map<string, bigint> {
  const found = new Map<string, bigint>()
  for (const one of amounts) found.set(keyOf(one), (found.get(keyOf(one)) ?? 0n) + one.amount)
  return new Map([...found].filter(([, sum]) => sum !== 0n).sort(([a], [b]) => (a < b ? -1 : 1)))
}
