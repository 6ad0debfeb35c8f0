// Many mistakes at once (design/4-hostile-input.md, row 5): the work that they make grows with their number, not with its
// square. What is counted here is work, not time, so that the tests say the same on every machine.

import { describe, expect, test } from 'vitest'
import { exampleIndicator } from '../../src/rules/example-indicator.ts'
import { strictPlanWith } from '../support/plan.ts'
import { resolve, type Context, type Index } from '../../src/bind/context.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { withoutConsequences, type FoundFinding } from '../../src/rules/consequences.ts'

const at = { path: 'waivers.yaml', pointer: '/waivers/0/about', start: 0, end: 1 }

/** An index of so many Outputs that counts how often somebody looks at one of their names. */
function countingIndex(size: number): { index: Index<string>; looks: () => number } {
  let looks = 0
  const byId = new Map(Array.from({ length: size }, (_, i) => [`OUT-${i}`, 'an Output']))
  const names = byId.keys.bind(byId)
  byId.keys = function* keys() {
    for (const name of names()) {
      looks += 1
      yield name
    }
  } as typeof byId.keys
  return {
    index: { noun: 'Output', rule: 'unknown-output', declaredIn: 'operational-plan', byId },
    looks: () => looks,
  }
}

describe('names that nothing has', () => {
  const contextOf = (): Context => ({ findings: [], unreadKinds: new Set(), suggestions: new Map() })

  test('twenty thousand of them beside a thousand real ones are all reported, the first with a suggestion', () => {
    const { index, looks } = countingIndex(1000)
    const context = contextOf()
    for (let i = 0; i < 20_000; i++) resolve(context, index, { value: `OUT-${i}x`, at })
    expect(context.findings).toHaveLength(20_000)
    expect(context.findings[0]!.message).toMatch(/does not exist\. Did you mean "OUT-0"\?$/)
    expect(context.findings.at(-1)!.message).toMatch(/does not exist\.$/)
    expect(looks()).toBeLessThan(1_100_000)
  })

  test('the same name a second time is looked up once', () => {
    const { index, looks } = countingIndex(1000)
    const context = contextOf()
    for (let i = 0; i < 5000; i++) resolve(context, index, { value: 'OUT-7x', at })
    const messages = new Set(context.findings.map(({ message }) => message))
    expect([...messages]).toEqual([
      'This names the Output "OUT-7x", which does not exist. Did you mean "OUT-7"?',
    ])
    expect(looks()).toBeLessThan(2001)
  })

  test('a plan of five hundred names has a suggestion for each of a thousand slips', () => {
    const { index } = countingIndex(500)
    const context = contextOf()
    for (let i = 0; i < 1000; i++) resolve(context, index, { value: `OUT-${i % 500}${'xy'[i % 2]}`, at })
    expect(context.findings.every(({ message }) => message.includes('Did you mean'))).toBe(true)
  })
})

test('what explains a finding is found without looking at all that was found before', () => {
  let looks = 0
  const found = Array.from({ length: 5000 }, (_, i): FoundFinding => ({
    get rule() {
      looks += 1
      return 'unknown-element'
    },
    message: `${i}`,
    at: { ...at, pointer: `/waivers/${i}/about`, start: i, end: i + 1 },
  }))
  const kept = withoutConsequences(
    { reading: [], binding: found, costing: [], rules: [] },
    { kinds: new Map([[at.path, 'waivers']]), unreadKinds: new Set() },
    () => ({ elsewhere: [{ kind: 'waivers', unbound: ['/waivers/*/about'] }] }),
  )
  expect(kept).toHaveLength(5000)
  expect(looks).toBeLessThan(20 * 5000)
})

describe('a text of a hundred thousand characters in every field of an indicator', () => {
  // Each is what some pattern of a check repeats. Where a pattern takes the square of the length, this ends in the time-out.
  const PIECES = [
    'A',
    'aA',
    'percentage of ',
    'increase the a and b of ',
    '1 ',
    '10 000 ',
    '% ',
    'ABC ',
    '(',
    "'",
    '- ',
    'é',
  ]

  test.each(PIECES)('%j is answered', (piece) => {
    const text = `"${piece.repeat(Math.ceil(100_000 / piece.length))}"`
    const keys = [
      'title',
      'definition',
      'unit',
      'method',
      'frequency',
      'source',
      'numerator',
      'denominator',
    ] as const
    const plan = exampleIndicator(Object.fromEntries(keys.map((key) => [key, text])))
    const { diagnostics } = checkPlan(strictPlanWith(plan))
    expect(diagnostics.map(({ rule }) => rule)).toContain('text-too-long')
  })
})
