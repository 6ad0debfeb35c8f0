// Files that have broken other tools (design/4-hostile-input.md, rows 1 to 8). Every one must give a clear error at its
// place and exit status 1, while the mistakes in other files are still found; nothing is written and nothing is thrown.

import { afterEach, describe, expect, test } from 'vitest'
import { edited, exampleFiles, run } from '../support/run.ts'

/** A plan with one mistake of its own, which must be found whatever lies beside it. */
const plan = edited(
  exampleFiles('minimal'),
  'strategic-plan.yaml',
  'direction: increase',
  'direction: upwards',
)
const OTHERS = 'strategic-plan.yaml:20:20 unknown-word'

interface Diagnostic {
  readonly rule: string
  readonly path: string
  readonly message: string
  readonly element?: string
  readonly range: { readonly start: { readonly line: number; readonly column: number } }
}

interface Outcome {
  readonly places: readonly string[]
  readonly messages: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Validates the plan with these files; checks what holds for every hostile file. */
async function validate(
  files: Readonly<Record<string, string>>,
  formats: 'json' | 'both' = 'both',
): Promise<Outcome> {
  const { status, out, error, written } = await run(['validate', '--format', 'json'], {
    files: { ...plan, ...files },
  })
  expect([status, error, written]).toEqual([1, '', {}])
  const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] }
  const places = diagnostics.map(
    ({ rule, path, range: { start } }) => `${path}:${start.line}:${start.column} ${rule}`,
  )
  expect(places).toContain(OTHERS)
  if (formats === 'both') {
    const text = await run(['validate'], { files: { ...plan, ...files } })
    expect([text.status, text.error]).toEqual([1, ''])
    expect(text.out).not.toMatch(/^ {4}at |RangeError|Maximum call stack/m)
  }
  const own = diagnostics.filter(({ path }) => path in files)
  return {
    places: places.filter((_, i) => diagnostics[i]!.path in files),
    messages: own.map(({ message }) => message),
    diagnostics: own,
  }
}

const head = 'kind: operational-plan\nentity: SEC\nyears: 2027\n'

/** An operational plan with one Output and an amount. */
const withAmount = (amount: string) =>
  `${head}outputs:\n  - id: SEC-02\n    title: More\n    priority: must\n    contributes-to: [{outcome: OC-1}]\n    outcome-targets: [{indicator: I-1, aims-at: 30}]\n    costs:\n      - category: travel-events\n        per-year: ${amount}\n`

afterEach(() => {
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe('deep nesting', () => {
  const deep: Readonly<Record<string, string>> = {
    brackets: '['.repeat(2000) + ']'.repeat(2000),
    'brackets that never close': '['.repeat(2000),
    'braces with keys': `${'{a: '.repeat(2000)}1${'}'.repeat(2000)}`,
    'lists in one line': `${'- '.repeat(2000)}x`,
    'block maps': Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'block lists': Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}-`).join('\n'),
    'brackets as keys': `${'[a: '.repeat(2000)}1${']'.repeat(2000)}`,
  }

  test.each(Object.keys(deep))('%s are refused in each of two files', async (name) => {
    const { places, messages } = await validate({
      'x.yaml': deep[name]!,
      'y.yaml': deep[name]!,
    })
    expect(places.map((place) => place.replace(/:\d+:\d+/, ''))).toEqual([
      'x.yaml nested-too-deep',
      'y.yaml nested-too-deep',
    ])
    expect(messages).toEqual(
      Array.from({ length: 2 }, () => 'The file is nested deeper than 64 levels here.'),
    )
  })

  test('all of them in one repository', async () => {
    const files = Object.fromEntries(Object.values(deep).map((text, i) => [`deep-${i}.yaml`, text]))
    const { diagnostics } = await validate(files)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(Object.keys(files).map(() => 'nested-too-deep'))
  })

  test('sixty levels are fine for the parser', async () => {
    const { diagnostics } = await validate({
      'x.yaml': `kind: risk-register\nrisks: ${'['.repeat(60)}${']'.repeat(60)}\n`,
    })
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['wrong-type'])
  })
})

describe('anchors, aliases, merge keys', () => {
  const bomb = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x]',
    ...Array.from(
      { length: 9 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(', ')}]`,
    ),
  ].join('\n')

  test.each([
    ['an alias bomb', bomb, '1:5', 'An anchor (&) is not allowed in a plan.'],
    ['a cycle', 'a: &a\n  b: *a\n', '1:4', 'An anchor (&) is not allowed in a plan.'],
    ['an alias of nothing', 'a: *nothing\n', '1:4', 'An alias (*) is not allowed in a plan.'],
    ['an alias as key', '*a : 1\n', '1:1', 'An alias (*) is not allowed in a plan.'],
    [
      'a merge key',
      `${head}<<: {status: draft}\noutputs: []\n`,
      '4:1',
      'A merge key (<<) is not allowed in a plan.',
    ],
    [
      'a merge key twice',
      `${head}<<: {a: 1}\n<<: {a: 2}\noutputs: []\n`,
      '4:1',
      'A merge key (<<) is not allowed in a plan.',
    ],
  ])('%s is refused on sight', async (_, text, place, message) => {
    const { places, messages } = await validate({ 'x.yaml': text })
    expect(places[0]).toBe(`x.yaml:${place} yaml-feature`)
    expect(messages[0]).toBe(message)
  })
})

describe('keys that stand twice', () => {
  test.each([
    ['the same word', 'cost: 1\ncost: 1000000\n', '5:1'],
    ['a number and the same digits as a text', '1: a\n"1": b\n', '5:1'],
    ['one letter, composed and decomposed', 'caf\u00e9: 1\ncafe\u0301: 2\n', '5:1'],
    ['in quotes and without', "cost: 1\n'cost': 2\n", '5:1'],
    ['inside braces', 'x: {a: 1, a: 2}\n', '4:11'],
  ])('%s is reported with both places', async (_, lines, place) => {
    const files = { 'x.yaml': `kind: decisions\n# \n# \n${lines}` }
    const { places } = await validate(files)
    expect(places).toContain(`x.yaml:${place} duplicate-key`)
    const { out } = await run(['validate', 'x.yaml'], { files: { ...plan, ...files } })
    expect(out).toMatch(/see x\.yaml:4:\d+ first written here/)
  })

  test('twenty thousand keys in one map take no more than their share', async () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: ${i}`).join('\n')
    const { diagnostics, messages } = await validate({ 'x.yaml': `kind: decisions\n${keys}\nk7: again\n` })
    expect(diagnostics.filter(({ rule }) => rule === 'duplicate-key')).toHaveLength(1)
    expect(diagnostics.filter(({ rule }) => rule === 'unknown-key')).toHaveLength(1000)
    expect(messages).toContain(
      'The file has 20000 mistakes of this and like kinds; the first 1000 are listed.',
    )
  })
})

describe('huge input', () => {
  test('a text of five million characters is a text', async () => {
    const { diagnostics } = await validate({
      'x.yaml': `kind: risk-register\nnote: "${'x'.repeat(5_000_000)}"\nrisk: 1\n`,
    })
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['unknown-key'])
  })

  test('fifty thousand wrong items give a thousand findings', async () => {
    const items = Array.from({ length: 50_000 }, () => '  - 5').join('\n')
    const { diagnostics, messages } = await validate(
      { 'x.yaml': `kind: risk-register\nrisks:\n${items}\n` },
      'json',
    )
    expect(diagnostics).toHaveLength(1001)
    expect(messages[0]).toBe('The file has 50000 mistakes of this and like kinds; the first 1000 are listed.')
    expect(messages[1]).toBe('This item must be keys and values, but this is the number 5.')
  })

  test('more than a million values are refused', async () => {
    const { diagnostics } = await validate(
      { 'x.yaml': `[${`[${'1,'.repeat(20_000)}],`.repeat(51)}]` },
      'json',
    )
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['too-many-values'])
  })

  test('a list of more than fifty thousand items is cut, and says so', async () => {
    const items = Array.from({ length: 50_001 }, (_, i) => `  - R-${i}`).join('\n')
    const { messages } = await validate({ 'x.yaml': `kind: risk-register\nrisks:\n${items}\n` }, 'json')
    expect(messages).toContain('More than 50000 items stand here together; the rest are not read.')
  })

  test('the bounds are settings', async () => {
    const settings = edited(plan, 'rbm.yaml', 'format: 1', 'format: 1\nlimits: {items: 2}')
    const risks = 'kind: risk-register\nrisks: [5, 5, 5]\n'
    const { out } = await run(['validate'], { files: { ...settings, 'x.yaml': risks } })
    expect(out).toContain('x.yaml:2:8 error More than 2 items stand here together; the rest are not read.')

    const shown = edited(plan, 'rbm.yaml', 'format: 1', 'format: 1\nlimits: {findings-shown: 1}')
    const text = await run(['validate'], { files: { ...shown, 'x.yaml': risks } })
    expect(text.out).toContain('… and 4 more.')
    const large = edited(plan, 'rbm.yaml', 'format: 1', 'format: 1\nlimits: {file-megabytes: 1}')
    const megabyte = await run(['validate'], { files: { ...large, 'x.yaml': `# ${'x'.repeat(1_000_000)}` } })
    expect(megabyte.out).toContain('x.yaml:1:1 error The file is larger than 1 MB and is not read.')
    const few = edited(plan, 'rbm.yaml', 'format: 1', 'format: 1\nlimits: {files: 3}')
    expect((await run(['validate'], { files: few })).out).toContain('more than 3 YAML files')

    const senseless = edited(plan, 'rbm.yaml', 'format: 1', 'format: 1\nlimits: {items: 0, files: many}')
    expect((await run(['validate'], { files: { ...senseless, 'x.yaml': risks } })).out).not.toContain(
      'together',
    )
  })

  test('a line of a million characters shows an excerpt, not the line', async () => {
    const files = { 'x.yaml': `kind: risk-register\nrisks: [${'x'.repeat(1_000_000)}]\n` }
    const { out } = await run(['validate', 'x.yaml'], { files: { ...plan, ...files } })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(400)
  })

  test.each([
    ['a second colon', `title: Ports: ${'x'.repeat(1_000_000)}`],
    ['blanks before a second colon', `title: Ports: ${' '.repeat(1_000_000)}x`],
    ['text behind a quotation mark', `title: "Ports" ${'x'.repeat(1_000_000)}`],
    ['a key that is too long', `kind: x\n ${'x'.repeat(1_000_000)}: 1`],
    ['a bracket that is not closed', `title: [${'x '.repeat(500_000)}`],
  ])('a broken line of a million characters is answered in a few words: %s', async (_, text) => {
    const { diagnostics } = await validate({ 'x.yaml': `${text}\n` }, 'json')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
    const { out } = await run(['validate', 'x.yaml'], { files: { ...plan, 'x.yaml': `${text}\n` } })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(400)
  })
})

describe('what YAML has and plans do not need', () => {
  test.each([
    ['a directive', '%YAML 1.1\n---\na: no\n', '1:1'],
    ['a directive for tags', '%TAG ! tag:evil,2000:\n---\na: !x y\n', '1:1'],
    ['binary', 'a: !!binary aGk=\n', '1:4'],
    ['a function', 'a: !!js/function "function () { process.exit() }"\n', '1:4'],
    ['a set', 'a: !!set {x: }\n', '1:4'],
    ['a tag of its own', 'a: !foo x\n', '1:4'],
    ['a verbatim tag', 'a: !<tag:yaml.org,2002:str> x\n', '1:4'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1'],
    ['a third document', '---\na: 1\n...\n---\nb: 2\n', '4:1'],
    ['a complex key', '? [a, b]\n: 1\n', '1:1'],
  ])('%s is refused', async (_, text, place) => {
    const { places } = await validate({ 'x.yaml': text })
    expect(places).toEqual([`x.yaml:${place} yaml-feature`])
  })

  test('a word that YAML 1.1 takes for false stays a word', async () => {
    const { messages } = await validate({ 'x.yaml': `${head}status: no\noutputs: []\n` })
    expect(messages).toEqual(['"no" is not a word that is known here for `status`.'])
  })
})

describe('numbers', () => {
  test.each([
    '1e400',
    '.inf',
    '-.inf',
    '.nan',
    '0x1F',
    '0o17',
    '1e3',
    '12345678901234567890',
    '0.12345678901234567',
    '010',
  ])('%s is no amount', async (digits) => {
    const files = { 'x.yaml': withAmount(digits) }
    const { places } = await validate(files)
    expect(places).toEqual(['x.yaml:12:19 number-form'])
    const { status, out } = await run(['rollup', '--format', 'json'], { files: { ...plan, ...files } })
    expect([status, JSON.parse(out)]).toMatchObject([1, { complete: false, total: { total: '82900000' } }])
  })

  test.each(['1_000', '1,000', '1 000', '１２', '٣٤', '1:30', 'NaN', 'Infinity', 'null1'])(
    '%s is a text, no amount',
    async (digits) => {
      const { places } = await validate({ 'x.yaml': withAmount(digits) })
      expect(places).toEqual(['x.yaml:12:19 wrong-type'])
    },
  )

  test('minus zero is zero', async () => {
    const { places } = await validate({ 'x.yaml': withAmount('-0') })
    expect(places.filter((place) => !place.endsWith('output-without-cost'))).toEqual([])
    const { out } = await run(['rollup', '--by', 'output', '--format', 'json'], {
      files: { ...plan, 'x.yaml': withAmount('-0') },
    })
    expect(out).not.toContain('"-0')
  })

  test('0.1 and 0.2 are 0.3', async () => {
    const files = {
      ...exampleFiles('itu-2028-2031'),
      'more.yaml': `kind: operational-plan\nentity: BR\nyears: 2028-2031\noutputs:\n  - id: X-1\n    title: X\n    priority: must\n    contributes-to: [{outcome: OC-1.1}]\n    costs:\n      - {category: 03-travel, per-year: {2028: 0.1}}\n      - {category: 03-travel, per-year: {2028: 0.2}}\n`,
    }
    const { out } = await run(['rollup', '--by', 'output', '--format', 'json'], { files })
    const { rows } = JSON.parse(out) as { rows: { key: { output: string }; total: string }[] }
    expect(rows.find(({ key }) => key.output === 'X-1')?.total).toBe('0.30')
  })
})

describe('names that JavaScript uses for itself', () => {
  test.each([
    ['__proto__', '__proto__: {polluted: 1}\n', 'reserved-key'],
    ['__proto__ in quotes', '"__proto__": {polluted: 1}\n', 'reserved-key'],
    ['__proto__ in an item', 'outputs:\n  - __proto__: {polluted: 1}\n', 'reserved-key'],
    ['constructor', 'constructor: {prototype: {polluted: 1}}\n', 'reserved-key'],
    ['toString', 'toString: x\n', 'unknown-key'],
    ['hasOwnProperty', 'hasOwnProperty: 1\n', 'unknown-key'],
    ['valueOf', 'valueOf: 1\n', 'unknown-key'],
  ])('%s is no key', async (_, lines, rule) => {
    const { diagnostics } = await validate({ 'x.yaml': `${head}${lines}` })
    expect(diagnostics.map((one) => one.rule)).toContain(rule)
  })

  test.each(['kind', 'entity', 'years'])('do not stand in for the key %s that is missing', async (key) => {
    const lines = head.split('\n').filter((line) => !line.startsWith(`${key}:`))
    const { diagnostics } = await validate({ 'x.yaml': `${lines.join('\n')}toString: x\n` })
    expect(diagnostics.map(({ rule }) => rule)).toContain(key === 'kind' ? 'unknown-kind' : 'missing-key')
  })

  test.each(['toString', 'constructor', 'hasOwnProperty', 'valueOf'])(
    '%s is an id like any other',
    async (id) => {
      const files = { ...exampleFiles('minimal'), 'x.yaml': withAmount('1000').replace('SEC-02', id) }
      const { status, out } = await run(['rollup', '--by', 'output', '--format', 'json'], { files })
      expect(status).toBe(0)
      const { rows } = JSON.parse(out) as { rows: { key: { output: string }; total: string }[] }
      expect(rows.find(({ key }) => key.output === id)?.total).toBe('1000')
      expect((await run(['validate'], { files })).status).toBe(0)
    },
  )

  test.each(['toString', 'constructor', '__proto__', 'valueOf'])(
    '%s names no element that exists',
    async (id) => {
      const text = withAmount('1000').replace('OC-1', id).replace('travel-events', id)
      const { diagnostics } = await validate({ 'x.yaml': text })
      const rules = diagnostics.map(({ rule }) => rule)
      if (id === '__proto__') expect(rules.filter((rule) => rule === 'wrong-form')).toHaveLength(2)
      else expect(rules).toEqual(expect.arrayContaining(['unknown-outcome', 'unknown-category']))
    },
  )

  test.each(['toString', 'constructor', '__proto__'])(
    '%s is no language, no rule, no grouping, no option',
    async (name) => {
      const files = exampleFiles('minimal')
      expect((await run(['rollup', '--by', name], { files })).status).toBe(2)
      expect((await run(['rollup', '--funding', name], { files })).status).toBe(2)
      expect((await run(['explain', name], { files })).status).toBe(2)
      expect((await run([name], { files })).status).toBe(2)
      expect((await run(['rollup', '-o', `x.${name}`], { files })).status).toBe(2)
      expect((await run(['rollup', '--lang', name], { files })).status).not.toBe(3)
      const { messages } = await validate({ 'x.yaml': `kind: ${name}\n` })
      expect(messages).toEqual([`"${name}" is no kind of file that rbm knows.`])
    },
  )
})
