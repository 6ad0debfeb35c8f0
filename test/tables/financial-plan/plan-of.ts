// Plans for tests of the financial plan: an example of the repository, or one with some of its texts changed.

import { readdirSync, readFileSync } from 'node:fs'
import { reportEnvelopes } from '../../../src/costing/envelope/envelope-report.ts'
import type { FinancialPlanInput } from '../../../src/tables/financial-plan/index.ts'
import { checkPlan } from '../../../src/pipeline.ts'
import { indexLines, positionAt } from '../../../src/source/line-index.ts'
import type { SourceFile } from '../../../src/source/source-file.ts'

export function exampleSources(name: string): SourceFile[] {
  const root = new URL(`../../../examples/${name}/`, import.meta.url)
  const paths = (readdirSync(root, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.yaml'))
    .sort()
  return paths.map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }))
}

/** Each change replaces the first occurrence of a text, which must be there. */
export function changed(
  sources: readonly SourceFile[],
  path: string,
  from: string,
  to: string,
): SourceFile[] {
  return sources.map((source) => {
    if (source.path !== path) return source
    if (!source.text.includes(from)) throw new Error(`${path} has no ${from}`)
    return { path, text: source.text.replace(from, () => to) }
  })
}

export function inputOf(
  sources: readonly SourceFile[],
  more: Partial<FinancialPlanInput> = {},
  edition?: number,
): FinancialPlanInput {
  const { plan, cost, missing } = checkPlan(sources, [], { edition })
  if (plan === undefined) throw new Error('no plan')
  const lines = new Map(sources.map(({ path, text }) => [path, indexLines(text)]))
  const lineOf: FinancialPlanInput['lineOf'] = ({ path, start }) => positionAt(lines.get(path)!, start).line
  return {
    plan,
    facts: cost.facts('direct'),
    fullFacts: cost.facts('full'),
    envelopes: reportEnvelopes(plan, cost, 'full', []),
    source: { commit: '0123456789abcdef0123456789abcdef01234567', dirty: false, date: '2027-11-18' },
    missing: missing('direct', 'revenue').map(({ rule, at, message, missingMoney }) => ({
      rule,
      element: missingMoney?.element,
      path: at.path,
      line: lineOf(at),
      amount: missingMoney?.amount,
      message,
    })),
    lineOf,
    language: undefined,
    years: plan.period.years,
    basis: 'direct',
    funding: undefined,
    unit: 'thousand',
    ...more,
  }
}
