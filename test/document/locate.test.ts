// Pointers in which items stand by id, so that they survive edits elsewhere in the file.

import { describe, expect, test } from 'vitest'
import { followOffset, followPath, originOf, segmentsOf } from '../../src/document/locate.ts'
import { parseYaml } from '../../src/document/parse-yaml.ts'
import { findEntry, type ListNode, type Node } from '../../src/document/tree.ts'

function treeOf(text: string): Node {
  const { root } = parseYaml({ path: 'a.yaml', text })
  if (root === undefined) throw new Error('no tree')
  return root
}

function segments(items: string): readonly string[] {
  const root = treeOf(`list: ${items}`)
  return segmentsOf((root.kind === 'map' ? findEntry(root, 'list')?.value : undefined) as ListNode)
}

describe('the name of an item', () => {
  test.each([
    ['its id', '[{title: x, id: A-1}]', ['A-1']],
    ['its id before what it points to', '[{outcome: OC-1, id: A-1}]', ['A-1']],
    ['what it points to', '[{outcome: OC-9.9, share: 1}]', ['OC-9.9']],
    ['its category', '[{per-year: 1, category: 03-travel}]', ['03-travel']],
    ['its year', '[{year: 2028}]', ['2028']],
    ['a text itself', '[draft, adopted]', ['draft', 'adopted']],
    ['its index, without a name', '[{x: 1}, 5, [a], {id: }]', ['0', '1', '2', '3']],
    ['its index, for a long text', `[${'x'.repeat(65)}]`, ['0']],
    [
      'the name with a count, for a second one',
      '[{id: A}, {id: B}, {id: A}, {id: A}]',
      ['A', 'B', 'A:2', 'A:3'],
    ],
  ])('is %s', (_, items, expected) => expect(segments(items)).toEqual(expected))
})

describe('a path of the validator', () => {
  const text = `outputs:
  - id: BR-04
    contributes-to:
      - {outcome: OC-1.1, share: 40%}
      - {outcome: OC-9.9, share: 60%}
    a/b~c: [x]
`
  test.each([
    ['', '', undefined, 'outputs: - id: BR-04'],
    ['/outputs/0', '/outputs/BR-04', 'BR-04', 'id: BR-04'],
    [
      '/outputs/0/contributes-to/1/outcome',
      '/outputs/BR-04/contributes-to/OC-9.9/outcome',
      'BR-04',
      'OC-9.9',
    ],
    ['/outputs/0/a~1b~0c/0', '/outputs/BR-04/a~1b~0c/x', 'BR-04', 'x'],
    ['/outputs/7/costs', '/outputs', undefined, '- id: BR-04'],
  ])('%s leads to %s', (path, pointer, element, written) => {
    const origin = originOf('a.yaml', followPath(treeOf(text), path))
    expect(origin).toMatchObject({ path: 'a.yaml', pointer })
    expect(origin.element).toBe(element)
    if (path !== '' && path !== '/outputs/7/costs') expect(text.slice(origin.start, origin.end)).toBe(written)
  })

  test('an offset leads to the same place', () => {
    const offset = text.indexOf('OC-9.9')
    expect(followOffset(treeOf(text), offset)).toMatchObject({
      pointer: '/outputs/BR-04/contributes-to/OC-9.9/outcome',
      element: 'BR-04',
    })
  })

  test('an item that is a whole page is shown by its first line', () => {
    const { start, end } = originOf('a.yaml', followPath(treeOf(text), '/outputs/0'))
    expect(text.slice(start, end)).toBe('id: BR-04')
  })

  test('an edit elsewhere does not change the pointer', () => {
    const more = text.replace('outputs:\n', 'outputs:\n  - {id: BR-01}\n  - {id: BR-02}\n')
    const { pointer } = followPath(treeOf(more), '/outputs/2/contributes-to/1')
    expect(pointer).toBe('/outputs/BR-04/contributes-to/OC-9.9')
  })
})
