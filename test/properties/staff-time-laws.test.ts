// Staff time is conserved ([R13]): whatever the grouping, the same time; on every post, planned + left = its own.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postShares } from '../../src/costing/staff/post-shares.ts'
import { STAFF_GROUPINGS } from '../../src/costing/staff/staff-query.ts'
import { tallyStaff } from '../../src/costing/staff/staff-tally.ts'
import { staffTimeOf, timeOf } from '../../src/costing/staff/staff-time.ts'
import { isPursued } from '../../src/model/output.ts'
import type { Plan } from '../../src/model/plan.ts'
import { add, compareRatios, equals, subtract, sum, ZERO } from '../../src/money/ratio.ts'
import { item, planDrafts, reorder, writePlan, type PlanDraft } from '../support/generate-plan.ts'
import { costPlan } from '../support/plan-sources.ts'

const post = fc.record({
  entity: fc.constantFrom('ea', 'ea', 'eb'),
  grade: fc.constantFrom('G-1', 'G-2'),
  contract: fc.constantFrom(undefined, 'permanent', 'temporary'),
  count: fc.constantFrom('1', '2', '5', '0.5'),
  'work-months': fc.constantFrom(undefined, '7', '4.5'),
  isNamed: fc.boolean(),
})

/** Generated plans with a staffing table; lines name posts and contracts here and there. */
const staffed: fc.Arbitrary<PlanDraft> = fc
  .tuple(planDrafts, fc.array(post, { maxLength: 8 }), fc.nat(1000))
  .map(([draft, drawn, seed]) => {
    const entities = JSON.stringify([...draft.files.get('rbm.yaml')!.entries()].map(String))
    const posts = drawn
      .filter(({ entity }) => entity === 'ea' || entities.includes('eb'))
      .map(({ isNamed, count, ...row }, i) => item(isNamed ? { id: `po-${i}`, ...row } : { ...row, count }))
    const table = item({ kind: 'staffing-table', posts })
    return withNames(
      { files: new Map([...draft.files, ['posts.yaml', table]]) },
      drawn.map(({ isNamed }) => isNamed),
      seed,
    )
  })

/** Some personnel lines name a post in place of the grade, or a contract beside it. */
function withNames(draft: PlanDraft, isNamed: readonly boolean[], seed: number): PlanDraft {
  let n = seed
  const named = isNamed.flatMap((is, i) => (is ? [`po-${i}`] : []))
  const change = (value: unknown): unknown => {
    if (value instanceof Map && value.has('grade') && (value.has('fte') || value.has('work-months'))) {
      n += 1
      if (n % 3 === 0 && named.length > 0) {
        const line = new Map(value)
        line.delete('grade')
        return new Map([['post', named[n % named.length]!], ...line])
      }
      return n % 3 === 1 ? new Map([...value, ['contract', n % 2 === 0 ? 'permanent' : 'temporary']]) : value
    }
    if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, change(inner)]))
    return Array.isArray(value) ? value.map(change) : value
  }
  return { files: new Map([...draft.files].map(([path, root]) => [path, change(root) as typeof root])) }
}

function planOf(draft: PlanDraft): Plan {
  return costPlan(writePlan(draft)).plan
}

/** What the plan itself writes, added up without the code that draws. */
function written(plan: Plan, year: number) {
  const lines = plan.outputs
    .filter((output) => isPursued(output) && output.years.includes(year))
    .flatMap(({ staff }) => staff)
  return sum(lines.map(({ fte }) => fte.get(year) ?? ZERO))
}

describe('staff time', () => {
  test('is the same by every grouping, and what the lines of the plan add up to', () => {
    fc.assert(
      fc.property(staffed, fc.subarray([...STAFF_GROUPINGS], { minLength: 1 }), (draft, by) => {
        const plan = planOf(draft)
        const { rows, total } = tallyStaff(plan, { by, years: plan.period.years, funding: undefined })
        for (const year of plan.period.years) {
          const own = sum(rows.map(({ byYear }) => byYear.get(year)!.planned ?? ZERO))
          expect(own).toEqual(written(plan, year))
          const isCovered = plan.operationalPlans.some(({ yearsInForce }) => yearsInForce.includes(year))
          expect(total.get(year)!.planned).toEqual(isCovered ? own : undefined)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('planned − over + left is what the posts have, of every post and in every row', () => {
    fc.assert(
      fc.property(staffed, (draft) => {
        const plan = planOf(draft)
        const time = staffTimeOf(plan)
        for (const one of time.posts) {
          const drawn = time.facts.filter(
            (fact) =>
              !fact.isOver &&
              fact.year === one.year &&
              fact.entity === one.entity &&
              fact.grade === one.grade &&
              fact.contract === one.contract &&
              fact.post === one.post,
          )
          expect(add(timeOf(drawn), one.left)).toEqual(one.fte)
          expect(compareRatios(one.left, ZERO)).toBeGreaterThanOrEqual(0)
        }
        const { rows } = tallyStaff(plan, {
          by: ['grade', 'contract'],
          years: plan.period.years,
          funding: undefined,
        })
        const open = new Set(time.posts.filter(({ isPlanned }) => !isPlanned).map(({ year }) => year))
        for (const { byYear } of rows)
          for (const [year, { planned, over, left, posts }] of byYear)
            if (time.hasPosts && !open.has(year))
              expect(add(subtract(planned ?? ZERO, over), left)).toEqual(posts)
      }),
      { numRuns: 60 },
    )
  })

  test('is over only where the posts that its lines may use have nothing left', () => {
    fc.assert(
      fc.property(staffed, (draft) => {
        const time = staffTimeOf(planOf(draft))
        for (const { entity, grade, year, post, contract } of time.over) {
          const usable = time.posts.filter(
            (one) =>
              one.entity === entity &&
              one.grade === grade &&
              one.year === year &&
              (post === undefined || one.post === post) &&
              (contract === undefined || one.contract === contract),
          )
          expect(sum(usable.map(({ left }) => left))).toEqual(ZERO)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('stands once in the list per post', () => {
    fc.assert(
      fc.property(staffed, (draft) => {
        const plan = planOf(draft)
        const posts = postShares(plan, plan.period.years, undefined)
        for (const year of plan.period.years) {
          const own = posts.filter((one) => one.year === year).flatMap(({ shares }) => shares)
          expect(equals(timeOf(own), written(plan, year))).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('does not depend on the order in which anything is written', () => {
    fc.assert(
      fc.property(staffed, fc.nat(), (draft, seed) => {
        const tables = [draft, reorder(draft, seed)].map((one) => {
          const plan = planOf(one)
          const { rows } = tallyStaff(plan, {
            by: ['entity', 'contract', 'output'],
            years: plan.period.years,
            funding: undefined,
          })
          return rows.map(({ elements, byYear }) => [
            elements.map((one) => (typeof one === 'object' ? one.id : one)),
            byYear,
          ])
        })
        expect(tables[1]).toEqual(tables[0])
      }),
      { numRuns: 40 },
    )
  })
})
