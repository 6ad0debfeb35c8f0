// Damaged files: whatever byte of an example is changed, the program answers with findings and never throws.

import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { diagnosticsJson } from '../../src/render/diagnostics-json.ts'
import { placesIn, renderDiagnosticsText } from '../../src/render/diagnostics-text.ts'
import { makeStyle } from '../../src/render/style.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import type { UnreadableFile } from '../../src/workspace/plan-file.ts'
import { readPlanRepository } from '../../src/workspace/plan-repository.ts'
import { memoryHost, PLAN_FOLDER } from '../support/memory-host.ts'
import { exampleFiles } from '../support/run.ts'
import { damagedRepository } from './damage.mjs'

const FILES = { minimal: bytesOf('minimal'), 'itu-2028-2031': bytesOf('itu-2028-2031') }
const POOL = Object.values(FILES).flatMap((files) => Object.values(files))

function bytesOf(name: 'itu-2028-2031' | 'minimal'): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(exampleFiles(name)).map(([path, text]) => [path, Buffer.from(text)]),
  )
}

/** Reads the files as bytes, as from a disk: some are no UTF-8 any more. */
function checkBytes(files: Readonly<Record<string, Uint8Array>>): void {
  const { sources, unreadable } = readPlanRepository(memoryHost({ files }), PLAN_FOLDER)
  checkAll(sources, unreadable)
}

function checkAll(damaged: readonly SourceFile[], unreadable: readonly UnreadableFile[] = []): void {
  const { diagnostics, missing, cost } = checkPlan(damaged, unreadable)
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
  // `npm run fuzz` damages ten thousand more.
  test.each(Array.from({ length: 20 }, (_, i) => 2_000_000 + 10 * i))(
    'never makes the program throw (seeds %i to + 9)',
    (first) => {
      for (let seed = first; seed < first + 10; seed++)
        checkBytes(damagedRepository(FILES[seed % 10 === 9 ? 'itu-2028-2031' : 'minimal'], POOL, seed))
    },
  )

  test('cut off anywhere is still answered', () => {
    const whole = Object.entries(exampleFiles('minimal')).map(([path, text]) => ({ path, text }))
    for (const [i, { text }] of whole.entries()) {
      for (let end = 0; end < text.length; end += 7) {
        checkAll(whole.map((source, j) => (j === i ? { ...source, text: text.slice(0, end) } : source)))
      }
    }
  })
})
