// An edit changes what it says, and no other byte: in every layout in which planners write, with every text that a stranger
// may put in.

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { editYaml, type Edit } from '../../src/document/edit.ts'
import type { NewValue } from '../../src/document/yaml-text.ts'
import { findHiddenCharacter } from '../../src/source/visible.ts'
import { LAYOUTS } from '../support/yaml-layouts.ts'

const HAND_WRITTEN = `# A head that stays.

kind: operational-plan
entity: "BR"   # of the Union
years: 2028

# The Outputs follow.
outputs:
  - id: BR-01   # first

    title: >
      Texts over
      several lines

    contributes-to:
      - {outcome: OC-1.1, share: 55%}   # the greater part
      - outcome: OC-1.2
        share: 45%

    # Costs in braces.
    costs:
      - {category: 03-travel, per-year: {2028: 100, 2029: 110.50}}
  - id: BR-02
    title: |+
      Ends with a blank line

    serves: []
    note:
  # A remark between.
  - {id: BR-03, title: 'In ''braces''', contributes-to: [{outcome: OC-1.1}]}
# The end.
`

const edit = (at: string, key: string, value: NewValue, more: Partial<Edit> = {}): Edit => ({
  kind: 'set',
  at,
  key,
  value,
  ...more,
})

const edited = (...edits: Edit[]) => editYaml({ path: 'br.yaml', text: HAND_WRITTEN }, edits)

/** The lines that are new, and those that are gone. */
function changed(after: string, before = HAND_WRITTEN): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < old.length && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  const lines = (list: string[], sign: string) =>
    list.slice(head, list.length - tail).map((line) => sign + line)
  return [...lines(old, '-'), ...lines(now, '+')]
}

describe('one edit is one hunk', () => {
  it('puts a key behind another', () => {
    const after = edited(edit('', 'status', 'approved', { after: ['kind'] }))
    expect(changed(after)).toEqual(['+status: approved'])
  })

  it('replaces a value and keeps the comment behind it', () => {
    expect(changed(edited(edit('', 'entity', 'TSB')))).toEqual([
      '-entity: "BR"   # of the Union',
      '+entity: TSB   # of the Union',
    ])
  })

  it('puts a map below its key, or in braces where its surroundings are', () => {
    const approved: NewValue = {
      map: [
        ['by', 'Council'],
        ['date', '2027-11-18'],
      ],
    }
    expect(changed(edited(edit('/outputs/BR-01', 'approved', approved, { after: ['id'] })))).toEqual([
      '+    approved:',
      '+      by: Council',
      '+      date: 2027-11-18',
    ])
    expect(changed(edited(edit('/outputs/BR-03', 'approved', approved))).at(-1)).toBe(
      `+  - {id: BR-03, title: 'In ''braces''', contributes-to: [{outcome: OC-1.1}], approved: {by: Council, date: 2027-11-18}}`,
    )
  })

  it('puts a key into an item in braces and into one in lines', () => {
    const print = 'f-9c41e07d22b8'
    expect(changed(edited(edit('/outputs/BR-01/contributes-to/OC-1.1', 'agreed-to', print)))).toEqual([
      '-      - {outcome: OC-1.1, share: 55%}   # the greater part',
      `+      - {outcome: OC-1.1, share: 55%, agreed-to: ${print}}   # the greater part`,
    ])
    expect(changed(edited(edit('/outputs/BR-01/contributes-to/OC-1.2', 'agreed-to', print)))).toEqual([
      `+        agreed-to: ${print}`,
    ])
  })

  it('appends in the layout of the last item, and makes the list that is not there', () => {
    const item: NewValue = {
      map: [
        ['id', 'BR-04'],
        ['title', 'New: and quoted'],
      ],
    }
    expect(changed(edited({ kind: 'append', at: '', key: 'outputs', value: item }))).toEqual([
      '+  - {id: BR-04, title: "New: and quoted"}',
    ])
    expect(changed(edited({ kind: 'append', at: '', key: 'others', value: item }))).toEqual([
      '+others:',
      '+  - id: BR-04',
      '+    title: "New: and quoted"',
    ])
    expect(changed(edited({ kind: 'append', at: '/outputs/BR-02', key: 'serves', value: 'BDT' }))).toEqual([
      '-    serves: []',
      '+    serves: [BDT]',
    ])
    expect(changed(edited({ kind: 'append', at: '/outputs/BR-02', key: 'note', value: 'BDT' }))).toEqual([
      '+      - BDT',
    ])
  })

  it('keeps the blank line between items, and a comment between a key and its value', () => {
    const text = 'a: # who\n  # and when\n  by: x\nb:\n  - c: 1\n\n  - c: 2\n'
    const item: NewValue = { map: [['c', { digits: '3' }]] }
    const now = editYaml({ path: 'a.yaml', text }, [
      edit('', 'a', { map: [['by', 'me']] }),
      { kind: 'append', at: '', key: 'b', value: item },
    ])
    expect(now).toBe('a: # who\n  # and when\n  by: me\nb:\n  - c: 1\n\n  - c: 2\n\n  - c: 3\n')
    expect(editYaml({ path: 'a.yaml', text }, [edit('', 'a', 'me')])).toBe(text.replace('by: x', 'me'))
  })

  it('comes behind blank lines that are part of a text', () => {
    const text = 'a: |+\n  Text\n\n\nb: 1\n'
    expect(editYaml({ path: 'a.yaml', text }, [edit('', 'c', 'new', { after: ['a'] })])).toBe(
      'a: |+\n  Text\n\n\nc: new\nb: 1\n',
    )
  })
})

describe('a new item in the layout of its list', () => {
  const item: NewValue = {
    map: [
      ['id', 'C'],
      ['title', 'New', 'What it is called.'],
      ['sdg', { list: ['SDG-1', 'SDG-2'], inBrackets: true }],
      ['costs', { list: [{ map: [['category', 'x']] }] }],
    ],
    closing: ['note: a remark'],
  }
  const after = (text: string, more: Partial<Edit> = {}) =>
    editYaml({ path: 'a.yaml', text }, [{ kind: 'append', at: '', key: 'items', value: item, ...more }])

  it('opens an empty list in brackets, and keeps what stands behind it', () => {
    expect(after('items: [] # none yet\nb: 1\n')).toBe(
      'items: # none yet\n  - id: C\n    # What it is called.\n    title: New\n    sdg: [SDG-1, SDG-2]\n    costs:\n      - category: x\n    # note: a remark\nb: 1\n',
    )
    expect(
      editYaml({ path: 'a.yaml', text: 'a: {items: []}\n' }, [
        { kind: 'append', at: '/a', key: 'items', value: item },
      ]),
    ).toBe('a: {items: [{id: C, title: New, sdg: [SDG-1, SDG-2], costs: [{category: x}]}]}\n')
  })

  it('takes the dashes, the indentation and the line ends of the file', () => {
    expect(after('items:\n-   id: A\n    costs:\n    -   category: y')).toBe(
      'items:\n-   id: A\n    costs:\n    -   category: y\n-   id: C\n    # What it is called.\n    title: New\n    sdg: [SDG-1, SDG-2]\n    costs:\n    -   category: x\n    # note: a remark',
    )
    expect(after('items:\r\n    - id: A\r\n')).toBe(
      'items:\r\n    - id: A\r\n    - id: C\r\n      # What it is called.\r\n      title: New\r\n      sdg: [SDG-1, SDG-2]\r\n      costs:\r\n          - category: x\r\n      # note: a remark\r\n',
    )
  })

  it('leaves the comments of the item before it with that item, and those of the list below both', () => {
    expect(
      after('items:\n  - id: A\n    # title: of A\n\n    # cost: of A\n  # of the list\nb: 1\n')
        .split('\n')
        .slice(0, 6),
    ).toEqual(['items:', '  - id: A', '    # title: of A', '', '    # cost: of A', '  - id: C'])
  })

  it('comes behind the item that is named, with the blank line that stands between items', () => {
    expect(after('items:\n  - id: A\n\n  # Part two\n  - id: B\n', { behind: 'A' })).toBe(
      'items:\n  - id: A\n\n  - id: C\n    # What it is called.\n    title: New\n    sdg: [SDG-1, SDG-2]\n    costs:\n      - category: x\n    # note: a remark\n\n  # Part two\n  - id: B\n',
    )
    expect(after('items: [{id: A}, {id: B}]\n', { behind: 'A' })).toContain('[{id: A}, {id: C,')
  })
})

describe('what it refuses', () => {
  it('is a place that is not there, a file that cannot be read, a text with hidden characters', () => {
    expect(() => edited(edit('/outputs/BR-09', 'title', 'x'))).toThrow(
      /cannot be written at \/outputs\/BR-09/,
    )
    expect(() => editYaml({ path: 'a.yaml', text: 'a: [1' }, [edit('', 'b', 'x')])).toThrow(
      /cannot be written/,
    )
    expect(() => edited(edit('', 'note', 'a\u0007b'))).toThrow(/U\+0007/)
    expect(() => edited(edit('', 'note', 'a\u202Eb'))).toThrow(/U\+202E/)
    expect(() => edited({ kind: 'append', at: '', key: 'entity', value: 'x' })).toThrow(/cannot be written/)
  })
})

const HOSTILE = [
  '',
  ' ',
  '~',
  'null',
  'no',
  '1e5',
  '0x1F',
  '.inf',
  '- a',
  '* a',
  '&a',
  '!x',
  '%x',
  '@x',
  '`x',
  '? x',
  '"',
  "'",
  'a: b',
  'a #b',
  'a,b',
  ']}',
  '---',
  'x\n  y: z',
  'a\r\nb',
  '\ttab',
  '<<',
  'f-12',
  '2028',
  '2027-11-18',
  '٣',
  'مرحبا',
  '统计, 表',
  '| x',
  '> x',
  '#',
  ':',
  'a:',
  '\\n',
  '=',
  'é\u0301',
]

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join(' ')),
)
const value: fc.Arbitrary<NewValue> = fc.oneof(
  text,
  fc.constantFrom('0', '12.50', '-3').map((digits) => ({ digits })),
  fc.array(text, { maxLength: 3 }).map((list) => ({ list })),
  fc.tuple(text, text, fc.boolean()).map(([by, reference, inBraces]): NewValue => ({
    map: [
      ['by', by],
      ['reference', reference],
    ],
    inBraces,
  })),
)
const PLACES = [
  '',
  '/outputs/BR-01',
  '/outputs/BR-02',
  '/outputs/BR-03',
  '/outputs/BR-01/contributes-to/OC-1.1',
  '/outputs/BR-01/contributes-to/OC-1.2',
  '/outputs/BR-01/costs/03-travel/per-year',
  '/outputs/BR-03/contributes-to/OC-1.1',
]

test.each(LAYOUTS)('an edit says what is intended and keeps every other byte, $name', ({ rewrite }) => {
  const before = rewrite(HAND_WRITTEN)
  const old = plain(before)
  fc.assert(
    fc.property(
      fc.constantFrom(...PLACES),
      fc.constantFrom('status', 'title', 'note', 'outcome', 'contributes-to', 'years'),
      value,
      fc.constantFrom<string[]>([], ['id'], ['kind'], ['title', 'share']),
      (at, key, value, after) => {
        fc.pre(!hasHidden(value))
        const now = editYaml({ path: 'a.yaml', text: before }, [{ kind: 'set', at, key, value, after }])
        const expected = structuredClone(old)
        const map = placeIn(expected, at)
        const isNew = !(key in map)
        map[key] = plainOf(value)
        expect(plain(now)).toEqual(expected)
        if (isNew) expect(isInserted(before, now)).toBe(true)
        if (key !== 'contributes-to') expect(commentLines(now)).toEqual(commentLines(before))
        if (before.includes('\r\n')) expect(now.replaceAll('\r\n', '')).not.toContain('\n')
      },
    ),
    { numRuns: 150 },
  )
})

type Plain = Record<string, unknown>

function plain(text: string): Plain {
  return parse(text, { version: '1.2', schema: 'core' }) as Plain
}

function plainOf(value: NewValue): unknown {
  if (typeof value === 'string') return value
  if ('digits' in value) return Number(value.digits)
  if ('list' in value) return value.list.map(plainOf)
  return Object.fromEntries(value.map.map(([key, one]) => [key, plainOf(one)]))
}

function placeIn(root: Plain, pointer: string): Plain {
  let here: unknown = root
  for (const step of pointer.split('/').slice(1)) {
    here = Array.isArray(here)
      ? here.find((item: Plain) => Object.values(item).includes(step))
      : (here as Plain)[step]
  }
  return here as Plain
}

/** Whether the old text is the new one with a piece cut out. */
function isInserted(before: string, after: string): boolean {
  let head = 0
  while (head < before.length && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return head + tail === before.length
}

function commentLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => /^\s*#/.test(line))
}

function hasHidden(value: NewValue): boolean {
  return plainStrings(value).some((one) => findHiddenCharacter(one) !== undefined)
}

function plainStrings(value: NewValue): string[] {
  if (typeof value === 'string') return [value]
  if ('digits' in value) return []
  if ('list' in value) return value.list.flatMap(plainStrings)
  return value.map.flatMap(([, one]) => plainStrings(one))
}
