// What another thread hands over as numbers is the tree that the parser makes of the same text.

import { describe, expect, test } from 'vitest'
import { compactTree, treeOf } from '../../src/document/compact-tree.ts'
import { TreeEntry, TreeMap, TreeScalar } from '../../src/document/nodes.ts'
import { parseYaml } from '../../src/document/parse-yaml.ts'
import { sourcesIn } from '../support/plan-sources.ts'
import { fragment } from './quick/fragments.mjs'

const examples = ['examples/minimal', 'examples/itu-2028-2031'].flatMap(sourcesIn).map(({ text }) => text)

function handedOver(text: string) {
  const { root } = parseYaml({ path: 'a.yaml', text })
  if (root?.kind !== 'map') return undefined
  const compact = compactTree(text, root)
  return { root, back: compact && treeOf(text, structuredClone(compact)) }
}

describe('A tree that is handed over as numbers', () => {
  test('is the same for every file of the examples', () => {
    for (const text of examples) {
      const { root, back } = handedOver(text)!
      expect(back).toStrictEqual(root)
    }
  })

  test('is the same for odd YAML, damaged or not', () => {
    let maps = 0
    for (let seed = 1; seed <= 1_000; seed++) {
      const text = fragment(seed, examples)
      const both = handedOver(text)
      if (both === undefined) continue
      maps += 1
      expect(both.back, text).toStrictEqual(both.root)
    }
    expect(maps).toBeGreaterThan(300)
  })

  test.each([
    ['a text over two lines', 'a: one\n  two\n'],
    ['a text with a code in it', 'a: "b\\tc"\n'],
    ['a key with a code in it', '"a\\tb": c\n'],
    ['a key in quotes', "'a b': c\n"],
    ['a text of several lines', 'a: |\n  one\n  two\n'],
    ['an empty value', 'a:\nb: ~\n'],
    ['numbers as they are written', 'a: 007\nb: 1.50\nc: .inf\nd: -0\n'],
    ['a list in a list', 'a: [[1, x], [], {b: true}]\n'],
  ])('holds %s', (_, text) => {
    const { root, back } = handedOver(text)!
    expect(back).toStrictEqual(root)
  })

  test('is not handed over when a value means something else than what stands there', () => {
    const entry = new TreeEntry('a', 0, 1, new TreeScalar(8, 3, 4, '8'))
    expect(compactTree('a: 7\n', new TreeMap(0, 4, [entry]))).toBeUndefined()
  })
})
