// The laws of reallocation ([R14], [R25], [D7]-[D9]), on generated plans.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GROUPINGS, type CostFact } from '../../src/costing/facts/cost-fact.ts'
import {
  add,
  compareRatios,
  divide,
  multiply,
  ONE,
  ratio,
  subtract,
  sum,
  ZERO,
  type Ratio,
} from '../../src/money/ratio.ts'
import { amountsOf } from '../../src/costing/facts/line-amounts.ts'
import type { Plan } from '../../src/model/plan.ts'
import { planDrafts, reorder, writePlan } from '../support/generate-plan.ts'
import { costPlan, rollUpPlan, rulesOf, type CostedPlan } from '../support/plan-sources.ts'

const byKey = (facts: readonly CostFact[], keyOf: (fact: CostFact) => string): Map<string, bigint> => {
  const sums = new Map<string, bigint>()
  for (const fact of facts) sums.set(keyOf(fact), (sums.get(keyOf(fact)) ?? 0n) + fact.amount)
  return sums
}
const placeOf = ({ output, year, funding }: CostFact) => `${output.entity.id} ${year} ${funding.class}`
const withoutZeros = (sums: Map<string, bigint>) =>
  Object.fromEntries([...sums].filter(([, amount]) => amount !== 0n).sort())

/** Each of these holds for every plan that can be written. */
const LAWS: readonly (readonly [law: string, check: (costed: CostedPlan) => void])[] = [
  [
    'full cost is direct cost, for each line, year, category, funding source and Output of origin',
    ({ cost }) => {
      const keyOf = ({ arisesIn, origin, kind, year, category, funding, activity }: CostFact) =>
        [arisesIn.id, origin.path, origin.start, kind, year, category.id, funding.id, activity?.id].join(' ')
      expect(withoutZeros(byKey(cost.facts('full'), keyOf))).toEqual(
        withoutZeros(byKey(cost.facts('direct'), keyOf)),
      )
    },
  ],
  [
    'every grouping gives the same total in both views, in each year and over all',
    (costed) => {
      const direct = rollUpPlan(costed, ['output']).total
      for (const grouping of GROUPINGS) {
        const { rows, total, years } = rollUpPlan(costed, [grouping], { basis: 'full' })
        expect([grouping, total]).toEqual([grouping, direct])
        expect([grouping, rows.reduce((all, row) => all + row.total, 0n)]).toEqual([grouping, direct.total])
        for (const year of years) {
          const inYear = rows.reduce((all, row) => all + (row.byYear.get(year) ?? 0n), 0n)
          expect([grouping, year, inYear]).toEqual([grouping, year, direct.byYear.get(year) ?? 0n])
        }
      }
    },
  ],
  [
    'a delivering Output keeps its own cost, fact by fact',
    ({ cost }) => {
      const own = (facts: readonly CostFact[]) => facts.filter(({ arisesIn }) => !arisesIn.isEnabling)
      expect(own(cost.facts('full'))).toEqual(own(cost.facts('direct')))
    },
  ],
  [
    'a service goes to delivering Outputs of entities that it serves, with direct cost of the class in the year',
    ({ plan, cost }) => {
      const bases = exactBases(plan)
      for (const fact of cost.facts('full').filter(({ arisesIn }) => arisesIn.isEnabling)) {
        if (fact.output === fact.arisesIn) expect([fact.outcome, fact.goal]).toEqual([undefined, undefined])
        else {
          expect(fact.output.isEnabling).toBe(false)
          expect(fact.arisesIn.services.map(({ entity }) => entity)).toContain(fact.output.entity)
          expect(bases.get(placeOf(fact))?.has(fact.output.id)).toBe(true)
        }
      }
    },
  ],
  [
    'each fact lies less than one unit from the exact product of the shares of all steps',
    ({ plan, cost }) => {
      const bases = exactBases(plan)
      const lineOf = ({ origin, kind, year, category }: CostFact) =>
        [origin.path, origin.start, kind, year, category.id].join(' ')
      const amounts = byKey(cost.facts('direct'), lineOf)
      const services = cost.facts('full').filter(({ arisesIn, output }) => arisesIn !== output)
      for (const fact of services) {
        // The support cost on two components of a person stands in one category: two lines under one key.
        if (fact.kind === 'support-cost') continue
        const service = fact.arisesIn.services.find(({ entity }) => entity === fact.output.entity)!
        const own = bases.get(placeOf(fact))!
        const part = divide(own.get(fact.output.id)!, sum(own.values()))
        const shares = [service.share, part, paidBy(plan, fact), shareOfEnd(fact)]
        const exact = shares.reduce(multiply, ratio(amounts.get(lineOf(fact))!))
        const off = subtract(ratio(fact.amount), exact)
        expect(compareRatios(off, ONE)).toBe(-1)
        expect(compareRatios(off, ratio(-1n))).toBe(1)
      }
    },
  ],
  [
    'an error says so wherever a service reaches nobody',
    (costed) => {
      const isLeft = costed.cost.facts('full').some(({ output }) => output.isEnabling)
      // Amounts so small that their part rounds to nothing may be said without a fact that shows it.
      if (isLeft) expect(rulesOf(costed)).toContain('service-without-recipient')
    },
  ],
  [
    'a filter by funding takes rows away and changes none: the filtered views are the whole',
    (costed) => {
      const whole = byKey(costed.cost.facts('full'), ({ output }) => output.id)
      const parts = new Map<string, bigint>()
      for (const { id } of costed.plan.fundingSources) {
        for (const row of rollUpPlan(costed, ['output'], { basis: 'full', funding: id }).rows) {
          const key = (row.elements[0] as Plan['outputs'][number]).id
          parts.set(key, (parts.get(key) ?? 0n) + row.total)
        }
      }
      expect(withoutZeros(parts)).toEqual(withoutZeros(whole))
    },
  ],
]

describe('on every generated plan', () => {
  // A thousand plans take longer than other tests, above all on a machine that does something else besides.
  test('the laws of full cost hold, all of them', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(planDrafts, (draft) => {
        const costed = costPlan(writePlan(draft))
        for (const [law, check] of LAWS) inContext(law, () => check(costed))
      }),
      { numRuns: 1000 },
    )
  })

  test('the order of files, Outputs and lines changes nothing', () => {
    fc.assert(
      fc.property(planDrafts, fc.nat(), (draft, seed) => {
        const textOf = ({
          amount,
          year,
          output,
          arisesIn,
          outcome,
          goal,
          category,
          funding,
          kind,
        }: CostFact) =>
          [arisesIn.id, output.id, outcome?.id, goal?.id, category.id, funding.id, kind, year, amount].join(
            ' ',
          )
        const once = costPlan(writePlan(draft)).cost.facts('full').map(textOf).sort()
        const again = costPlan(writePlan(reorder(draft, seed)))
          .cost.facts('full')
          .map(textOf)
          .sort()
        expect(again).toEqual(once)
      }),
      { numRuns: 100 },
    )
  })
})

/** What fails says which law it broke. */
function inContext(law: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    throw new Error(`Broken: ${law}`, { cause: error })
  }
}

/** For each entity, year and class: each delivering Output's exact direct cost without credits. */
function exactBases(plan: Plan): Map<string, Map<string, Ratio>> {
  const bases = new Map<string, Map<string, Ratio>>()
  for (const output of plan.outputs.filter((one) => !one.isEnabling && one.priority !== 'wont')) {
    for (const { amount, year, funding } of amountsOf(plan, output).amounts.filter(
      (one) => one.amount > 0n,
    )) {
      for (const { source, share } of funding.filter((one) => one.share.numerator > 0n)) {
        const key = `${output.entity.id} ${year} ${source.class}`
        const own = bases.get(key) ?? new Map<string, Ratio>()
        own.set(output.id, add(own.get(output.id) ?? ZERO, multiply(ratio(amount), share)))
        bases.set(key, own)
      }
    }
  }
  return bases
}

/** The part of the fact's line that its funding source pays. */
function paidBy(plan: Plan, { arisesIn, origin, funding }: CostFact): Ratio {
  const { costs, staff } = plan.outputs.find((output) => output === arisesIn)!
  const line = [...costs, ...staff].find((one) => one.origin === origin)!
  return line.funding.find(({ source }) => source === funding)!.share
}

/** The part of an Output's cost that ends at the fact's Outcome and Goal. */
function shareOfEnd({ output, outcome, goal }: CostFact): Ratio {
  const { share } = output.contributions.find((one) => one.outcome === outcome)!
  const part = outcome!.goals.find((one) => one.goal === goal)?.share ?? ONE
  return multiply(share, part)
}
