// What every rule promises: a file of its name, a place in the list, an explanation, and an example that is true.

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEEPEST_NESTING, DEFAULT_LIMITS, MOST_VALUES } from '../../src/document/limits.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { rules } from '../../src/rules/index.ts'
import { isChecking } from '../../src/rules/rule.ts'
import { compareText } from '../../src/source/origin.ts'
import type { Host } from '../../src/workspace/host.ts'
import { readPlanRepository } from '../../src/workspace/plan-repository.ts'
import { findingsOf, inForce, openFindings, planWith } from '../support/plan.ts'
import { sourcesIn } from '../support/plan-sources.ts'

/** Rules on whole files: what they find does not fit into an explanation, so a test of their own shows it. */
const ON_WHOLE_FILES = [
  'file-too-large',
  'nested-too-deep',
  'text-too-long',
  'too-many-files',
  'too-many-items',
  'too-many-values',
  'unreadable-file',
]

/** Findings of other rules that come with an example, each for a reason. */
const CONSEQUENCES: Readonly<Record<string, readonly string[]>> = {
  // Its finding is back.
  'waiver-expired': ['time-unassigned'],
}

const files = readdirSync(new URL('../../src/rules/', import.meta.url))
const ruleFiles = files.filter(
  (name) =>
    ![
      'consequences.ts',
      'example-indicator.ts',
      'example-output.ts',
      'example-report.ts',
      'example-risk.ts',
      'incomplete-indicator.ts',
      'index.ts',
      'option.ts',
      'rule-parts.ts',
      'rule.ts',
      'run.ts',
    ].includes(name),
)

describe('the list of rules', () => {
  it('has every rule file, in the order of ids', () => {
    const ids = ruleFiles.map((name) => name.replace(/\.ts$/, ''))
    expect(rules.map(({ id }) => id)).toEqual(ids.sort(compareText))
  })

  it('finds nothing in the plan in which the examples run', () => {
    expect(findingsOf(sourcesIn('test/rules/base-plan'))).toEqual([])
  })
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  const { summary } = rule
  const explanation = rule.explanation()

  it('has a summary of one line', () => {
    expect(summary.length).toBeLessThanOrEqual(90)
    expect(summary).toMatch(/^[A-Z`].*[^.\s]$/)
  })

  it('has an explanation in four parts', () => {
    for (const part of ['finds', 'matters', 'example', 'better'] as const) {
      expect(explanation[part].trim(), part).not.toBe('')
    }
    expect(explanation.finds).toMatch(/\.$/)
    expect(explanation.matters).toMatch(/\.$/)
  })
})

const inOneFile = rules.filter(({ id }) => !ON_WHOLE_FILES.includes(id))

describe.each(inOneFile.map((rule) => [rule.id, rule.explanation()] as const))(
  'the example of %s',
  (id, explanation) => {
    it('has the finding, once', () => {
      const found = rulesFoundIn(explanation.example, id)
      expect(found.filter((one) => one === id)).toEqual([id])
      for (const one of found) expect([id, ...(CONSEQUENCES[id] ?? [])]).toContain(one)
    })

    it('has a better one, in which nothing is found', () => {
      expect(rulesFoundIn(explanation.better, id)).toEqual([])
    })
  },
)

it.each(inOneFile.map(({ id, explanation }) => [id, explanation().example] as const))(
  'a total lacks the same money when only the rules of money are run: the example of %s',
  (id, example) => {
    const sources = inForce(planWith(example), id)
    const [all, ofMoney] = [checkPlan(sources), checkPlan(sources, [], { rules: 'of money' })]
    for (const also of [undefined, 'revenue', 'envelope'] as const)
      expect(ofMoney.missing('full', also)).toEqual(all.missing('full', also))
  },
)

it('has a test file for every rule on the plan', () => {
  const tests = readdirSync(new URL('.', import.meta.url))
  for (const { id } of rules.filter(isChecking)) expect(tests).toContain(`${id}.test.ts`)
})

/** With the rule in force that the text is about, where the base plan ignores it. */
function rulesFoundIn(text: string, id: string): string[] {
  return openFindings(inForce(planWith(text), id)).map(({ rule }) => rule)
}

describe('a file that no plan may be', () => {
  const operationalPlan = (note: string) =>
    `kind: operational-plan\nentity: BUR\nyears: 2028-2029\nnote: ${note}\n`
  const place = 'operational-plans/2028/bur.yaml'

  it('is nested too deep', () => {
    const brackets = '['.repeat(DEEPEST_NESTING + 1) + ']'.repeat(DEEPEST_NESTING + 1)
    expect(findingsOf(planWith(operationalPlan(brackets)))).toEqual([
      `${place}:4:70 error The file is nested deeper than 64 levels here. [nested-too-deep]`,
    ])
  })

  it('is too large', () => {
    const text = operationalPlan('x'.repeat(DEFAULT_LIMITS.fileBytes))
    expect(findingsOf(planWith(text))).toEqual([
      `${place}:1:1 error The file is larger than 10 MB and is not read. [file-too-large]`,
    ])
  })

  it('holds too many values', () => {
    const lists = `[${'1,'.repeat(MOST_VALUES / 50)}],`.repeat(51)
    const [finding, ...others] = checkPlan(planWith(operationalPlan(`[${lists}]`))).diagnostics
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'too-many-values', severity: 'error' })
  })

  it('has a list that is too long', () => {
    const list = `[${'x,'.repeat(DEFAULT_LIMITS.items)}x]`
    expect(findingsOf(planWith(operationalPlan(list)))).toContain(
      `${place}:4:7 error More than 50000 items stand here together; the rest are not read. [too-many-items]`,
    )
  })
})

describe('a plan repository', () => {
  it('that holds a file which is not UTF-8 has an unreadable file', () => {
    const { sources, unreadable } = readPlanRepository(
      hostOf({ 'rbm.yaml': 'format: 1', 'bur.yaml': [0x66, 0xfc] }),
      '/',
    )
    expect(sources.map(({ path }) => path)).toEqual(['rbm.yaml'])
    expect(unreadable).toMatchObject([{ rule: 'unreadable-file', message: 'The file is not text in UTF-8.' }])
    expect(checkPlan(sources, unreadable).diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'unreadable-file', severity: 'error' }),
    )
  })

  it('may hold no more files than anybody writes', () => {
    const many = Array.from({ length: DEFAULT_LIMITS.files + 1 }, (_, i) => [`${i}.yaml`, ''])
    const { unreadable } = readPlanRepository(hostOf({ ...Object.fromEntries(many), 'rbm.yaml': '' }), '/')
    expect(unreadable).toMatchObject([{ rule: 'too-many-files' }])
  })
})

/** A folder without folders in it. */
function hostOf(content: Readonly<Record<string, string | readonly number[]>>): Host {
  const bytesOf = (path: string) => {
    const found = content[path.replace(/^\//, '')] ?? ''
    return typeof found === 'string' ? new TextEncoder().encode(found) : Uint8Array.from(found)
  }
  return {
    cwd: '/',
    look: (path) => ({ kind: path === '/' ? 'folder' : 'file', size: bytesOf(path).length }),
    list: () => Object.keys(content),
    read: bytesOf,
    write: () => undefined,
    makeFolder: () => undefined,
    create: () => undefined,
    realPath: (path) => path,
    today: () => '2028-03-01',
    revision: async () => undefined,
    history: () => Promise.reject(new Error('no git here')),
  }
}
