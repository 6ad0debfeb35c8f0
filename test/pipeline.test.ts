// Operational plans are read one after the other, each when the one before is bound: in what order files are read, and what they
// seem to be before that, changes nothing.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document/read-document.ts'
import { checkPlan } from '../src/pipeline.ts'
import type { SourceFile } from '../src/source/source-file.ts'
import { sourcesIn } from './support/plan-sources.ts'

const itu = sourcesIn('examples/itu-2028-2031')
const isOperationalPlan = ({ path }: SourceFile) => path.startsWith('operational-plans/')

/** What is found and what it costs, as text. */
function checked(sources: readonly SourceFile[]): string {
  const { plan, cost, diagnostics } = checkPlan(sources)
  const facts = cost.facts('full').map(({ output, year, amount }) => `${output.id} ${year} ${amount}`)
  return JSON.stringify([plan?.isIllustrative, diagnostics, facts])
}

/** The same tree in a form whose kind only the parser sees. */
function withKindHidden(source: SourceFile): SourceFile {
  return { ...source, text: source.text.replace(/^kind: operational-plan$/m, '"kind": operational-plan') }
}

function placesLeftOut(text: string): string {
  return text.replace(/"(?:start|end)":\d+/g, '')
}

describe('Reading a plan', () => {
  test('asks for an operational plan when all else, and the plan before it, is bound', () => {
    const asked: string[] = []
    checkPlan([...itu].reverse(), [], {
      reading: () => (source, limits) => {
        asked.push(source.path)
        return readDocument(source, limits)
      },
    })
    const plans = itu.filter(isOperationalPlan).map(({ path }) => path)
    expect(asked.slice(-plans.length)).toEqual(plans)
    expect(asked.length).toBe(itu.length)
  })

  test('finds the same in whatever order files come', () => {
    const whole = checked(itu)
    fc.assert(
      fc.property(fc.shuffledSubarray(itu, { minLength: itu.length }), (shuffled) => {
        expect(checked(shuffled)).toBe(whole)
      }),
      { numRuns: 5 },
    )
  })

  test('finds the same where it cannot tell before reading which files are operational plans', () => {
    const plans = itu.filter(isOperationalPlan)
    const whole = placesLeftOut(checked(itu))
    fc.assert(
      fc.property(fc.subarray(plans, { minLength: 1 }), (hidden) => {
        const sources = itu.map((source) => (hidden.includes(source) ? withKindHidden(source) : source))
        expect(placesLeftOut(checked(sources))).toBe(whole)
      }),
      { numRuns: 5 },
    )
  })

  test('reads a file again, in time, that seemed to be an operational plan and is none', () => {
    const text = itu.find(({ path }) => path === 'strategic-plan.yaml')!.text
    const doubled = `${text}kind: operational-plan\n`
    const sources = itu.map((one) => (one.path === 'strategic-plan.yaml' ? { ...one, text: doubled } : one))
    const { plan, diagnostics } = checkPlan(sources)
    expect(plan?.outcomes.length).toBe(checkPlan(itu).plan?.outcomes.length)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['duplicate-key'])
  })

  test('knows that an operational plan could not be read', () => {
    const broken = itu.map((one) =>
      one.path === itu.find(isOperationalPlan)!.path ? { ...one, text: `${one.text}\n  - : [\n` } : one,
    )
    const { plan, diagnostics } = checkPlan(broken)
    expect([...plan!.unreadKinds]).toEqual(['operational-plan'])
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  })
})
