// Damaged files: whatever byte of an example is changed, the program answers with findings and never throws.

import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { diagnosticsJson } from '../../src/render/diagnostics-json.ts'
import { placesIn, renderDiagnosticsText } from '../../src/render/diagnostics-text.ts'
import { makeStyle } from '../../src/render/style.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { exampleFiles } from '../support/run.ts'

/** The bytes that mean something to YAML, and some that mean nothing to it. */
const BYTES = Buffer.from(`:-#&*!|>'"%@\`{}[],? \n\r\t\u0000\u001b\u0085\u00ff0123456789.eE+_~<=`)

/** Numbers that look random and are the same on each run (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function mutate(text: string, random: (below: number) => number): string {
  let bytes = Buffer.from(text)
  for (let changes = 1 + random(4); changes > 0; changes--) {
    const at = random(bytes.length)
    const byte = BYTES.subarray(random(BYTES.length)).subarray(0, 1)
    const from = random(bytes.length)
    const piece = bytes.subarray(from, from + random(40))
    const rest = [bytes.subarray(at), bytes.subarray(at + 1), bytes.subarray(at + 1 + random(40))]
    const middle = [byte, byte, Buffer.alloc(0), piece][random(4)]!
    bytes = Buffer.concat([bytes.subarray(0, at), middle, rest[random(3)]!])
  }
  return bytes.toString('utf8')
}

function sources(name: 'itu-2028-2031' | 'minimal'): SourceFile[] {
  return Object.entries(exampleFiles(name)).map(([path, text]) => ({ path, text }))
}

function checkAll(damaged: readonly SourceFile[]): void {
  const { diagnostics, missing, cost } = checkPlan(damaged)
  const places = placesIn(damaged)
  const text = renderDiagnosticsText(diagnostics, places, { style: makeStyle(false), files: 1, most: 20 })
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  expect(text).not.toMatch(/undefined|\[object|NaN/)
  JSON.stringify(diagnosticsJson(diagnostics, places, '0', 1))
  for (const { at } of diagnostics) expect(at.start).toBeLessThanOrEqual(at.end)
  expect(missing('full', 'revenue').length).toBeLessThanOrEqual(diagnostics.length)
  for (const fact of cost.facts('direct')) expect(typeof fact.amount).toBe('bigint')
}

describe('a damaged plan', () => {
  test.each(Array.from({ length: 10 }, (_, i) => i))(
    'never makes the program throw (minimal, round %i)',
    (round) => {
      const random = randomFrom(1000 + round)
      const whole = sources('minimal')
      for (let i = 0; i < 46; i++) {
        const victim = random(whole.length)
        checkAll(
          whole.map((source, j) =>
            j === victim ? { ...source, text: mutate(source.text, random) } : source,
          ),
        )
      }
    },
  )

  test.each(Array.from({ length: 4 }, (_, i) => i))(
    'never makes the program throw (ITU, round %i)',
    (round) => {
      const random = randomFrom(2000 + round)
      const whole = sources('itu-2028-2031')
      for (let i = 0; i < 10; i++) {
        const victim = random(whole.length)
        checkAll(
          whole.map((source, j) =>
            j === victim ? { ...source, text: mutate(source.text, random) } : source,
          ),
        )
      }
    },
  )

  test('cut off anywhere is still answered', () => {
    const whole = sources('minimal')
    for (const [i, { text }] of whole.entries()) {
      for (let end = 0; end < text.length; end += 7) {
        checkAll(whole.map((source, j) => (j === i ? { ...source, text: text.slice(0, end) } : source)))
      }
    }
  })
})
