// The view through which plans are read: a value of the wrong shape reads as absent, whatever was written.

import { describe, expect, test } from 'vitest'
import {
  entriesOf,
  fieldsOf,
  has,
  itemsOf,
  mapOf,
  numberOf,
  originOfKey,
  placedText,
  shareOf,
  textOf,
  textsOf,
  type Fields,
} from '../../src/document/fields.ts'
import { parseYaml } from '../../src/document/parse-yaml.ts'
import { ratio } from '../../src/money/ratio.ts'

interface Item {
  readonly id?: string
  readonly value?: unknown
  readonly items?: readonly Item[]
}

const SHAPES = [
  '',
  '~',
  'text',
  '"text"',
  '5',
  '0.1',
  '1e3',
  '.nan',
  'true',
  '55%',
  '1/3',
  '[]',
  '[a, {id: B}, 3]',
  '{}',
  '{2028: 1, en: x}',
]

function view(text: string): Fields<Item> {
  const source = { path: 'a.yaml', text }
  const { root } = parseYaml(source)
  if (root?.kind !== 'map') throw new Error('no map')
  return fieldsOf<Item>({ source, kind: 'decisions', root })
}

describe('a value reads', () => {
  const of = (read: (fields: Fields<Item>) => unknown) =>
    SHAPES.filter((shape) => {
      const value = read(view(`value: ${shape}\n`))
      return value !== undefined && !(Array.isArray(value) && value.length === 0)
    })

  test.each([
    [
      'as present only where something stands',
      (fields: Fields<Item>) => has(fields, 'value') || undefined,
      SHAPES.slice(2).filter((shape) => shape !== '[]'),
    ],
    [
      'as a text only where it is one',
      (fields: Fields<Item>) => textOf(fields, 'value'),
      ['text', '"text"', '55%', '1/3'],
    ],
    [
      'as a number only where it has plain digits',
      (fields: Fields<Item>) => numberOf(fields, 'value'),
      ['5', '0.1'],
    ],
    [
      'as a share only with its sign or as a fraction',
      (fields: Fields<Item>) => shareOf(fields, 'value'),
      ['55%', '1/3'],
    ],
    [
      'as texts only where they are in a list',
      (fields: Fields<Item>) => textsOf(fields, 'value'),
      ['[a, {id: B}, 3]'],
    ],
    [
      'as a map only where it is one',
      (fields: Fields<Item>) => mapOf(fields, 'value'),
      ['{}', '{2028: 1, en: x}'],
    ],
  ])('%s', (_, read, expected) => expect(of(read)).toEqual(expected))

  test('as an exact number', () => {
    expect(numberOf(view('value: 0.1\n'), 'value')).toEqual(ratio(1n, 10n))
    expect(numberOf(view('value: 96412.35\n'), 'value')).toEqual(ratio(9641235n, 100n))
    expect(shareOf(view('value: 1/3\n'), 'value')).toEqual(ratio(1n, 3n))
    expect(shareOf(view('value: 33.5%\n'), 'value')).toEqual(ratio(67n, 200n))
  })
})

describe('a place', () => {
  const text = 'id: A-1\nitems:\n  - {id: B-1, value: x}\n  - text\n  - {value: y}\n'

  test('is that of the value', () => {
    expect(placedText(view(text), 'id')).toEqual({
      value: 'A-1',
      at: { path: 'a.yaml', pointer: '/id', start: 4, end: 7, element: 'A-1' },
    })
  })

  test('is that of the item where the key is absent', () => {
    expect(originOfKey(view(text), 'value')).toMatchObject({ pointer: '', start: 0, end: 7 })
  })

  test('names the innermost element with an id', () => {
    const items = itemsOf(view(text), 'items')
    expect(items.map(({ pointer, element }) => [pointer, element])).toEqual([
      ['/items/B-1', 'B-1'],
      ['/items/2', 'A-1'],
    ])
  })

  test('of an entry is that of its key and of its value', () => {
    const source = 'value: {2028: 110}\n'
    const map = mapOf(view(source), 'value') as Fields<unknown>
    const [entry] = entriesOf(map)
    expect(source.slice(entry!.keyAt.start, entry!.keyAt.end)).toBe('2028')
    expect(source.slice(entry!.at.start, entry!.at.end)).toBe('110')
  })
})
