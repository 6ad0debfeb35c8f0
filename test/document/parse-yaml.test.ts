// The tree of a file: exact places and exact number texts, whatever the line endings and the script.

import { describe, expect, test } from 'vitest'
import { parseYaml } from '../../src/document/parse-yaml.ts'
import { findEntry, plainValue, type MapNode, type Node, type ScalarNode } from '../../src/document/tree.ts'
import { indexLines, positionAt } from '../../src/source/line-index.ts'

const parse = (text: string) => parseYaml({ path: 'a.yaml', text })

function rootOf(text: string): MapNode {
  const { root, findings } = parse(text)
  expect(findings).toEqual([])
  if (root?.kind !== 'map') throw new Error('no map')
  return root
}

function at(node: Node, ...steps: (string | number)[]): Node {
  let now = node
  for (const step of steps) {
    const next =
      now.kind === 'map'
        ? findEntry(now, String(step))?.value
        : now.kind === 'list'
          ? now.items[Number(step)]
          : undefined
    if (next === undefined) throw new Error(`no ${step}`)
    now = next
  }
  return now
}

const written = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)

describe('places', () => {
  const lines = [
    '# plan',
    'titre: "Évaluation 🌍"',
    '中文: 频谱管理',
    'list:',
    '  - {id: A-1, per-year: 110000.50}',
    "  - 'quoted'",
    'last: end',
  ]
  const layouts: readonly (readonly [string, string])[] = [
    ['line feeds', lines.join('\n')],
    ['carriage returns and line feeds', lines.join('\r\n')],
    ['a line break at the end', `${lines.join('\n')}\n`],
    ['blanks behind each line', lines.map((line) => `${line}  `).join('\n')],
    ['a remark behind each line', lines.map((line) => `${line} # remark`).join('\n')],
    ['empty lines between', lines.join('\n\n')],
  ]

  test.each(layouts)('stand exactly around each value, with %s', (_, text) => {
    const root = rootOf(text)
    const places: (readonly [string, ...(string | number)[]])[] = [
      ['"Évaluation 🌍"', 'titre'],
      ['频谱管理', '中文'],
      ['A-1', 'list', 0, 'id'],
      ['110000.50', 'list', 0, 'per-year'],
      ['{id: A-1, per-year: 110000.50}', 'list', 0],
      ["'quoted'", 'list', 1],
      ['end', 'last'],
    ]
    for (const [expected, ...steps] of places) expect(written(text, at(root, ...steps))).toBe(expected)
    for (const { key, keyStart, keyEnd } of root.entries) expect(text.slice(keyStart, keyEnd)).toBe(key)
  })

  test.each(layouts)('count lines and columns in UTF-16 from 1, with %s', (title, text) => {
    const root = rootOf(text)
    const lineOf = (line: number) => (title === 'empty lines between' ? 2 * line - 1 : line)
    const lines = indexLines(text)
    expect(positionAt(lines, at(root, 'titre').start)).toEqual({ line: lineOf(2), column: 8 })
    expect(positionAt(lines, at(root, '中文').start)).toEqual({ line: lineOf(3), column: 5 })
    expect(positionAt(lines, at(root, 'list', 0, 'per-year').start)).toEqual({ line: lineOf(5), column: 25 })
  })

  test('are counted behind an emoji as two columns, as editors do', () => {
    const text = '{a: 🌍, b: 1}'
    const { start } = at(rootOf(text), 'b')
    expect(positionAt(indexLines(text), start)).toEqual({ line: 1, column: 12 })
  })

  test('a folded text ends where its last line ends', () => {
    const text = 'a: >\n  one\n  two\n\nb: 1\n'
    const node = at(rootOf(text), 'a')
    expect(written(text, node).trimEnd()).toBe('>\n  one\n  two')
    expect(node).toMatchObject({ value: 'one two\n' })
  })

  test('a list of items ends behind its last value, not behind the remarks that follow', () => {
    const text = 'a:\n  - 1\n  - 2\n\n\nb: 3\n'
    expect(written(text, at(rootOf(text), 'a'))).toBe('- 1\n  - 2')
  })

  test('an empty value stands at its key, with nothing in it', () => {
    const node = at(rootOf('a:\nb: 1\n'), 'a')
    expect(node).toMatchObject({ kind: 'scalar', value: null })
    expect(node.end).toBeLessThanOrEqual(3)
  })
})

describe('numbers', () => {
  test.each([
    '0',
    '-0',
    '110000',
    '96412.35',
    '0.1',
    '110000.50',
    '1e3',
    '1E400',
    '.5',
    '7.',
    '+7',
    '007',
    '0x1F',
    '0o17',
    '.inf',
    '-.INF',
    '.nan',
    '12345678901234567890',
    '0.30000000000000004',
  ])('keep the text %s', (digits) => {
    const node = at(rootOf(`a: ${digits}\nb: [${digits}]\n`), 'a') as ScalarNode
    expect(node.digits).toBe(digits)
  })

  test.each([
    '1_000',
    '110 000',
    "110'000",
    '2028-2031',
    '2027-11-18',
    '5457/16',
    '55%',
    '1:30',
    'no',
    'yes',
    'on',
    'off',
    '0b1',
    '1e',
    '--1',
    '1.2.3',
    '１２',
    '0x',
    '08.1.2',
  ])('%s is a text', (text) => {
    expect(at(rootOf(`a: ${text}\n`), 'a')).toMatchObject({ kind: 'scalar', value: text })
    expect(at(rootOf(`a: ${text}\n`), 'a')).toMatchObject({ digits: undefined })
  })

  test.each(['"110000"', "'110000'"])('%s in quotes is a text', (text) => {
    expect(at(rootOf(`a: ${text}\n`), 'a')).toMatchObject({ value: '110000' })
    expect(at(rootOf(`a: ${text}\n`), 'a')).toMatchObject({ digits: undefined })
  })

  test('a year is a key, as a text', () => {
    expect(rootOf('{2028: 1, "2029": 2}').entries.map(({ key }) => key)).toEqual(['2028', '2029'])
  })
})

describe('the whole file', () => {
  test.each([
    ['', undefined],
    ['# only a remark\n', undefined],
    ['---\n', null],
    ['~', null],
    ['text', 'text'],
    ['[1, 2]', [1, 2]],
    ['---\na: 1\n', { a: 1 }],
    ['---\na: 1\n...\n', { a: 1 }],
  ])('%j gives %j', (text, value) => {
    const { root, findings } = parse(text)
    expect(findings).toEqual([])
    const plain = root === undefined ? undefined : plainValue(root)
    expect(plain === undefined ? undefined : JSON.parse(JSON.stringify(plain))).toEqual(value)
  })

  test.each([
    ['a: &x 1', 'An anchor (&) is not allowed in a plan.', '&x'],
    ['a: *x', 'An alias (*) is not allowed in a plan.', '*x'],
    ['a: !!str 1', 'A tag (!) is not allowed in a plan.', '!!str'],
    ['a: !foo 1', 'A tag (!) is not allowed in a plan.', '!foo'],
    [
      '%YAML 1.1\n---\na: no\n',
      'A directive (a line that begins with %) is not allowed in a plan.',
      '%YAML 1.1',
    ],
    ['unit: %\n', 'A text may not begin with %.', '%'],
    ['? a\n: 1\n', 'A key marked with ? is not allowed in a plan.', '?'],
    ['a: 1\n---\nb: 2\n', 'A second document begins here (---). A file holds one.', '---'],
    ['<<: {a: 1}\nb: 2\n', 'A merge key (<<) is not allowed in a plan.', '<<'],
  ])('%j is refused at its place', (text, message, place) => {
    const { findings } = parse(text)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'yaml-feature', message })
    expect(written(text, findings[0]!.at)).toBe(place)
  })

  test.each([
    ['a: "open\n', 'A quoted text begins here and is not closed.'],
    ['a: [1, 2\nb: 3\n', 'This [ is not closed.'],
    ['a: 1\n b: 2\n', '`b` stands 1 column too far to the right.'],
    [
      'title: Languages: six\n',
      'This line has a second ": " in it, so YAML cannot tell the key from the text.',
    ],
    ['a:\n\t- 1\n', 'A tab is used as indentation.'],
    ['a: `b`\n', 'A value may not begin with `.'],
    ['a: @b\n', 'A value may not begin with @.'],
    ['a: "\\q"\n', 'A backslash in double quotes begins a code, and this one does not exist.'],
    ['a: 1\nb\nc: 2\n', 'A key is expected here, but the line has no ": ".'],
    ['- a\nb: 1\n', 'A dash is missing: each item of this list begins with one.'],
    ['{a: 1}}\n', 'This } closes nothing.'],
    ['a: {x: 1 y: 2}\n', 'A comma is missing in front of `y`.'],
    ['a: {x: \n  - b}\n', 'A list with dashes may not stand inside braces or brackets.'],
  ])('%j: %s', (text, message) => {
    const { root, findings } = parse(text)
    expect(root).toBeUndefined()
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([`yaml-syntax: ${message}`])
  })
})
