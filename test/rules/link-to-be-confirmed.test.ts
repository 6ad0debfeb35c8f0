import { describe, expect, it, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { fingerprintOfOutcome } from '../../src/model/agreed-outcome.ts'
import { checkPlan } from '../../src/pipeline.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { basePlan, findingsOf, onlyFindingOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const STRATEGY = 'strategic-plan.yaml'
const PLAN = 'operational-plans/2028/bur.yaml'

const printOf = (sources: readonly SourceFile[]) => {
  const { plan } = checkPlan(sources)
  return fingerprintOfOutcome(plan!.outcomes[0]!, plan!.languages)
}
const AGREED = edited(
  basePlan,
  PLAN,
  '- outcome: OC-1\n',
  `- outcome: OC-1\n        agreed-to: ${printOf(basePlan)}\n`,
)

describe('the rule link-to-be-confirmed', () => {
  it('is silent while nothing has changed', () => {
    expect(findingsOf(AGREED)).toEqual([])
  })

  it('is silent on a contribution that remembers nothing', () => {
    expect(findingsOf(edited(basePlan, STRATEGY, '2029: 95', '2029: 96'))).toEqual([])
  })

  it('reports a contribution whose Outcome has changed', () => {
    const { finding, hint } = onlyFindingOf(edited(AGREED, STRATEGY, '2029: 95', '2029: 94'))
    expect(finding).toBe(
      'operational-plans/2028/bur.yaml:11:20 warning The Outcome "OC-1" (Member States keep their lights in service) has changed since "BUR-1" agreed to contribute to it; the link is to be confirmed. [link-to-be-confirmed]',
    )
    expect(hint).toBe(
      'Read the Outcome again, adjust the Output where it takes it, and say so: rbm confirm BUR-1 --by "…" --reason "…"',
    )
  })

  it('is silent where the Outcome cannot be read: an error says so', () => {
    const found = findingsOf(edited(AGREED, STRATEGY, '2029: 95', '2029: 9_5'))
    expect(found.filter((one) => one.includes('link-to-be-confirmed'))).toEqual([])
  })
})

test.each([
  [
    'the title',
    'Member States keep their lights in service',
    'Member States keep all their lights in service',
  ],
  ['an indicator', 'title: Lights in service', 'title: Lights that shine'],
  [
    'a unit',
    'title: Lights in service\n        unit: percent',
    'title: Lights in service\n        unit: lights',
  ],
  ['a target', '2029: 95', '2029: 95.5'],
])('%s is agreed to', (_, from, to) => {
  expect(printOf(edited(basePlan, STRATEGY, from, to))).not.toBe(printOf(basePlan))
})

test.each([
  ['the source', 'Yearly survey', 'Survey of every year'],
  ['the form of a number', '2029: 95', '2029: 95.0'],
  ['the language of the only text', 'title: Lights in service', 'title: {en: Lights in service}'],
  ['the folding of a text', 'title: Lights in service', 'title: >\n          Lights in\n          service'],
])('%s is not', (_, from, to) => {
  expect(printOf(edited(basePlan, STRATEGY, from, to))).toBe(printOf(basePlan))
})

test('layout and the order of keys are not', () => {
  const laid = basePlan.map(({ path, text }) =>
    path === STRATEGY
      ? { path, text: stringify(reversed(parse(text)), { defaultStringType: 'QUOTE_DOUBLE' }) }
      : { path, text },
  )
  expect(printOf(laid)).toBe(printOf(basePlan))
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  )
}
