// One deleted line, the key of a list, makes the items below it items of the list above. That is one mistake, at one place,
// and money below it is missing from no total in silence.

import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { findingsOf } from '../support/plan.ts'
import { exampleFiles } from '../support/run.ts'

const minimal = exampleFiles('minimal')
const itu = exampleFiles('itu-2028-2031')

/** The sources without the line of a number, which must read as the test says. */
function withoutLine(files: Readonly<Record<string, string>>, path: string, line: number, reads: string) {
  const lines = files[path]!.split('\n')
  expect(lines[line - 1]!.trim()).toBe(reads)
  const text = lines.filter((_, i) => i !== line - 1).join('\n')
  return Object.entries({ ...files, [path]: text }).map(([name, content]) => ({ path: name, text: content }))
}

function lineOf(files: Readonly<Record<string, string>>, path: string, after: string, reads: string): number {
  const lines = files[path]!.split('\n')
  const from = lines.findIndex((line) => line.includes(after))
  return lines.findIndex((line, i) => i > from && line.trim() === reads) + 1
}

describe('items whose list has lost its key', () => {
  test.each([
    ['operational-plans/2027/sec.yaml', 14, 'outcome-targets:', 'An outcome target', 'contributes-to'],
    ['operational-plans/2027/sec.yaml', 18, 'personnel:', 'A personnel line', 'outcome-targets'],
    ['operational-plans/2027/sec.yaml', 21, 'costs:', 'A cost line', 'personnel'],
    ['strategic-plan.yaml', 10, 'impacts:', 'An impact', 'goals'],
    ['strategic-plan.yaml', 30, 'thematic-priorities:', 'A thematic priority', 'impacts'],
    ['strategic-plan.yaml', 35, 'outcomes:', 'An Outcome', 'thematic-priorities'],
  ])('%s without line %i (%s) is one error', (path, line, key, what, list) => {
    const errors = findingsOf(withoutLine(minimal, path, line, key)).filter((one) => !one.includes(' note '))
    expect(errors).toEqual([expect.stringContaining(`${path}:${line}:`) as string])
    expect(errors[0]).toContain(
      `error ${what} begins here, in the list \`${list}\`: the line \`${key}\` is missing above it. [missing-key]`,
    )
  })

  test('of personnel below indicators make the roll-up incomplete', () => {
    const path = 'operational-plans/2028/bdt.yaml'
    const line = lineOf(itu, path, 'id: BDT-06', 'personnel:')
    const { diagnostics, missing } = checkPlan(withoutLine(itu, path, line, 'personnel:'))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1)
    expect(missing('direct').map(({ missingMoney }) => missingMoney)).toEqual([{ element: 'BDT-06' }])
  })

  test('that fit no one list are unknown keys, and their money is missing, too', () => {
    const text = minimal['operational-plans/2027/sec.yaml']!.replace(/^ {4}(personnel|costs):\n/gm, '')
    const files = { ...minimal, 'operational-plans/2027/sec.yaml': text }
    const sources = Object.entries(files).map(([path, content]) => ({ path, text: content }))
    const { diagnostics, missing } = checkPlan(sources)
    expect(new Set(diagnostics.map(({ rule }) => rule))).toContain('unknown-key')
    expect(missing('direct').map(({ rule }) => rule)).toContain('unknown-key')
  })
})

test('a list key that stands twice is one mistake', () => {
  const text = minimal['operational-plans/2027/sec.yaml']!.replace('    costs:\n', '    costs:\n    costs:\n')
  const files = { ...minimal, 'operational-plans/2027/sec.yaml': text }
  const found = findingsOf(Object.entries(files).map(([path, content]) => ({ path, text: content })))
  expect(found.filter((one) => one.includes(' error '))).toEqual([
    expect.stringContaining(
      'operational-plans/2027/sec.yaml:22:5 error The key "costs" stands here twice.',
    ) as string,
  ])
})
