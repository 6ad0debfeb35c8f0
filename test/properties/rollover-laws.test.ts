// The laws of a roll-over, on plans at random: it brings no error into the plan, and no cost of any year changes, for figures only
// move from one file to the next.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/document/read-document.ts'
import { editionsBefore, filesOfEdition, rollOver } from '../../src/document/rollover/rollover.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { fingerprint } from '../../src/render/fingerprint.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { planDrafts, reorder, writePlan } from '../support/generate-plan.ts'

test('a roll-over brings no error, and changes no cost of any year', () => {
  fc.assert(
    fc.property(planDrafts, fc.nat(3), fc.integer(), (draft, ahead, seed) => {
      const sources = writePlan(reorder(draft, seed))
      const before = checkPlan(sources)
      const { period } = before.plan!
      const year = Math.min(period.first + 1 + ahead, period.last)
      fc.pre(period.last > period.first)
      const made = rolled(sources, year, period)
      const after = checkPlan([...sources, ...made])
      const known = new Set(before.diagnostics.map((one) => fingerprint(one)))
      const errors = after.diagnostics.filter(
        (one) => one.severity === 'error' && !known.has(fingerprint(one)),
      )
      expect(errors.map(({ message }) => message)).toEqual([])
      expect(costs(after)).toEqual(costs(before))
    }),
    { numRuns: 60 },
  )
})

function rolled(
  sources: readonly SourceFile[],
  year: number,
  period: { first: number; last: number },
): SourceFile[] {
  const documents = sources.flatMap((source) => readDocument(source).document ?? [])
  const editions = [...editionsBefore(documents, year, period).values()].filter(
    ({ entity }) => filesOfEdition(documents, entity, year).length === 0,
  )
  return rollOver(editions, [], year).files.map(({ path, after }) => ({ path, text: after }))
}

/** By Output and year, in both views. */
function costs({ cost }: ReturnType<typeof checkPlan>): Record<string, string> {
  const sums = new Map<string, bigint>()
  for (const basis of ['direct', 'full'] as const) {
    for (const { output, year, amount } of cost.facts(basis)) {
      const key = `${basis} ${output.id} ${year}`
      sums.set(key, (sums.get(key) ?? 0n) + amount)
    }
  }
  return Object.fromEntries(
    [...sums]
      .filter(([, sum]) => sum !== 0n)
      .map(([key, sum]) => [key, String(sum)])
      .sort(),
  )
}
