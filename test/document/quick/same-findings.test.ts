// Whoever reads a file, the findings are the same to the letter: with the quick parser, and with `yaml` alone.

import { describe, expect, test, vi } from 'vitest'
import { readDocument } from '../../../src/document/read-document.ts'
import { checkPlan } from '../../../src/pipeline.ts'
import { run } from '../../support/run.ts'
import { exampleFiles } from '../../support/run.ts'
import { damagedRepository } from '../../hostile/damage.mjs'
import { memoryHost, PLAN_FOLDER } from '../../support/memory-host.ts'
import { readPlanRepository } from '../../../src/workspace/plan-repository.ts'
import { slips } from '../schema-slips.ts'
import { YAML_SLIPS } from '../yaml-slips.ts'

const parser = vi.hoisted(() => ({ isOff: false, read: 0 }))

vi.mock(import('../../../src/document/parse-quickly.ts'), async (original) => {
  const { parseQuickly } = await original()
  return {
    parseQuickly: (text, mostItems) => {
      const root = parser.isOff ? undefined : parseQuickly(text, mostItems)
      if (root !== undefined) parser.read += 1
      return root
    },
  }
})

/** What the function gives with the quick parser, and without. */
async function inBothWays<T>(of: () => T | Promise<T>): Promise<{ readonly quick: T; readonly slow: T }> {
  const before = parser.read
  const quick = await of()
  readQuickly += parser.read - before
  parser.isOff = true
  try {
    return { quick, slow: await of() }
  } finally {
    parser.isOff = false
  }
}

let readQuickly = 0

describe('the findings are the same, whichever way a file is read:', () => {
  test('slips of planners', async () => {
    const texts = [
      ...slips().map(({ path = 'operational-plans/2027/sec.yaml', text }) => ({ path, text })),
      ...YAML_SLIPS.flatMap(([, rows]) =>
        rows.map(([, text, from, to]) => ({ path: 'a.yaml', text: text.replace(from, to) })),
      ),
    ]
    expect(texts.length).toBeGreaterThan(150)
    for (const source of texts) {
      const { quick, slow } = await inBothWays(() => readDocument(source))
      expect(quick).toEqual(slow)
    }
    expect(readQuickly).toBeGreaterThan(texts.length / 4)
  })

  test.each(['minimal', 'itu-2028-2031'] as const)('the whole output for %s', async (name) => {
    const files = exampleFiles(name)
    for (const argv of [
      ['validate', '--format', 'json'],
      ['validate'],
      ['rollup', '--basis', 'full', '--format', 'json'],
    ]) {
      const { quick, slow } = await inBothWays(() => run(argv, { files }))
      expect(quick).toEqual(slow)
    }
  })

  test('damaged plans', async () => {
    const files = Object.fromEntries(
      Object.entries(exampleFiles('minimal')).map(([path, text]) => [path, Buffer.from(text)]),
    )
    for (let seed = 3_000_000; seed < 3_000_150; seed++) {
      const damaged = damagedRepository(files, Object.values(files), seed)
      const { sources, unreadable } = readPlanRepository(memoryHost({ files: damaged }), PLAN_FOLDER)
      const { quick, slow } = await inBothWays(() => checkPlan(sources, unreadable).diagnostics)
      expect(JSON.stringify(quick)).toBe(JSON.stringify(slow))
    }
  })
})
