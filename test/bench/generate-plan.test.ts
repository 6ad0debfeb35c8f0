import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { generatePlan, type PlanShape } from './generate-plan.mjs'

describe('a generated plan', () => {
  test('is the same for the same seed, to the byte, and another for another seed', () => {
    expect(plan(20)).toEqual(plan(20))
    expect(textOf(plan(20, { seed: 7 }))).not.toBe(textOf(plan(20)))
  })

  test('has no finding: of one Output, of one file, of a size as the example', () => {
    for (const outputs of [1, 5, 38]) expect(rulesFoundIn(plan(outputs)), `${outputs} Outputs`).toEqual([])
  })

  test('has no Outcome that only enabling Outputs could work for, though these and the Outcomes both go by twenties', () => {
    expect(rulesFoundIn(plan(40, { outcomes: 20 }))).toEqual([])
  })

  test('has a file of 13 kB where it has five Outputs', () => {
    const files = plan(5)
    expect(files.map(({ path }) => path)).toEqual([
      'rbm.yaml',
      'strategic-plan.yaml',
      'reference/standard-costs.yaml',
      'operational-plans/2028/e0/o0.yaml',
    ])
    expect(Math.round(files[3]!.text.length / 1000)).toBe(13)
  })

  test('has a handful of findings where they are asked for, and no error among them', () => {
    const { diagnostics } = checkPlan(plan(5, { findingEvery: 1 }))
    expect(diagnostics.map(({ severity }) => severity).sort()).toEqual([
      'note',
      'note',
      'note',
      'warning',
      'warning',
    ])
    expect(rulesFoundIn(plan(40, { findingEvery: 40 }))).toEqual(['smart-definition-missing'])
  })

  test('has the same Outputs and facts in many files as in few', () => {
    const [few, many] = [plan(80, { outputsInAFile: 20 }), plan(80, { outputsInAFile: 1 })]
    expect([few.length, many.length]).toEqual([3 + 4, 3 + 80])
    expect(factsOf(many)).toBe(factsOf(few))
    expect(rulesFoundIn(many)).toEqual([])
  })

  test('has more facts with more cost lines or Outcomes, and no finding', () => {
    const usual = factsOf(plan(20))
    for (const shape of [{ costLines: 40 }, { outcomes: 5 }]) {
      expect(rulesFoundIn(plan(20, shape))).toEqual([])
      expect(factsOf(plan(20, shape))).toBeGreaterThan(1.9 * usual)
    }
  })

  test('has as many facts for an Output in a large plan as in a small one', () => {
    const [small, large] = [100, 200].map((outputs) => factsOf(plan(outputs)) / outputs)
    expect(Math.abs(large! / small! - 1)).toBeLessThan(0.1)
  })
})

function plan(outputs: number, shape?: PlanShape): { path: string; text: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'rbm-generated-'))
  try {
    const { paths } = generatePlan(folder, outputs, shape)
    return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function textOf(files: { text: string }[]): string {
  return files.map(({ text }) => text).join('')
}

function rulesFoundIn(files: { path: string; text: string }[]): string[] {
  return checkPlan(files).diagnostics.map(({ rule }) => rule)
}

function factsOf(files: { path: string; text: string }[]): number {
  let facts = 0
  for (const list of checkPlan(files).cost.factsByOutput('full')) facts += list.length
  return facts
}
