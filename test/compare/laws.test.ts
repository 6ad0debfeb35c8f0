// Laws of comparing plans: a plan and itself differ in nothing; the other way round everything is the opposite; so many edits,
// so many changes.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanChange } from '../../src/compare/change.ts'
import type { Document } from '../../src/document/document.ts'
import type { Node, ScalarNode } from '../../src/document/tree.ts'
import { changesBetween, documentsOf, nameAndWords, type Files } from '../support/compare.ts'
import { exampleFiles } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')

/** Keys that name an element or row, or tell two rows apart: another value there is another row. */
const NAMING = new Set(
  (
    'id kind entity years year outcome indicator post grade category group level appetite funding contract agreement ' +
    'currency prices-of goal thematic-priority from-output rule format about decision period date'
  ).split(' '),
)

interface Place {
  readonly path: string
  readonly node: ScalarNode
}

/** Every value that may change by itself. */
function placesIn(documents: readonly Document[]): Place[] {
  return documents.flatMap(({ source, root, kind }) =>
    // What the head of a file of decisions says belongs to each of its rows: one edit, many changes.
    (kind === 'decisions' && root.kind === 'map'
      ? root.entries.flatMap((entry) => (entry.value.kind === 'list' ? valuesIn(entry.value, entry.key) : []))
      : valuesIn(root, '')
    ).map((node) => ({ path: source.path, node })),
  )
}

function valuesIn(node: Node, key: string): ScalarNode[] {
  if (node.kind === 'scalar') return NAMING.has(key) || node.value === null ? [] : [node]
  if (node.kind === 'map') return node.entries.flatMap((entry) => valuesIn(entry.value, entry.key))
  return node.items.flatMap((item) => (item.kind === 'map' ? valuesIn(item, key) : []))
}

const places = placesIn(documentsOf(itu))

/** Another value of the same sort, as a planner might write it. */
function another(text: string, node: ScalarNode): string {
  if (node.digits !== undefined) return String(Number(node.digits) + 7)
  if (/^\d+(\.\d+)?%$/.test(text)) return `${Number(text.slice(0, -1)) + 1}%`
  return text.endsWith('"') ? `${text.slice(0, -1)} anew"` : `${text} anew`
}

function edit(files: Files, chosen: readonly Place[]): Files {
  const result: Record<string, string> = { ...files }
  for (const { path, node } of [...chosen].sort((a, b) => b.node.start - a.node.start)) {
    const text = result[path]!
    const value = another(text.slice(node.start, node.end), node)
    result[path] = text.slice(0, node.start) + value + text.slice(node.end)
  }
  return result
}

/** What a change would be, told from the other end. */
function mirrored(change: PlanChange): unknown {
  const { what, element } = change
  const opposite = {
    added: 'removed',
    removed: 'added',
    'record-added': 'record-removed',
    'record-removed': 'record-added',
  }
  const other = what in opposite ? opposite[what as keyof typeof opposite] : what
  const record =
    'record' in change ? change.record && { list: change.record.list, name: change.record.name } : undefined
  return change.what === 'changed'
    ? { other, id: element.id, record, field: change.field, before: change.after, after: change.before }
    : { other, id: element.id, record }
}

function straight(change: PlanChange): unknown {
  const { what, element } = change
  const record =
    'record' in change ? change.record && { list: change.record.list, name: change.record.name } : undefined
  return change.what === 'changed'
    ? { other: what, id: element.id, record, field: change.field, before: change.before, after: change.after }
    : { other: what, id: element.id, record }
}

describe('Comparing plans', () => {
  test('finds nothing between a plan and itself', () => {
    expect(changesBetween(itu, itu)).toEqual([])
  })

  test('finds as many changes as values were edited, each with what was written before and after', () => {
    expect(places.length).toBeGreaterThan(2000)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: places.length - 1 }), { maxLength: 12 }),
        (chosen) => {
          const edits = chosen.map((at) => places[at]!)
          const changes = changesBetween(itu, edit(itu, edits))
          const told = changes.map((change) =>
            change.what === 'changed' ? change.before?.text : nameAndWords(change),
          )
          const done = edits.map(({ node }) =>
            (node.digits ?? String(node.value)).replace(/\s+/g, ' ').trim(),
          )
          expect(told.sort()).toEqual(done.sort())
        },
      ),
      { seed: 5, numRuns: 30 },
    )
  })

  test('finds the opposite the other way round', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: places.length - 1 }), { maxLength: 12 }),
        (chosen) => {
          const after = edit(
            itu,
            chosen.map((at) => places[at]!),
          )
          const there = changesBetween(itu, after).map(straight)
          const back = changesBetween(after, itu).map(mirrored)
          expect(back).toEqual(there)
        },
      ),
      { seed: 6, numRuns: 15 },
    )
  })

  test('finds every Output, Outcome and indicator that is taken out, and nothing else', () => {
    const elements = documentsOf(itu).flatMap(({ source, root }) =>
      ['outputs', 'outcomes'].flatMap((list) => {
        const entry = root.entries.find(({ key }) => key === list)?.value
        return entry?.kind === 'list' ? entry.items.map((item) => ({ path: source.path, item })) : []
      }),
    )
    for (const { path, item } of elements) {
      const text = itu[path]!
      const lineStart = text.lastIndexOf('\n', item.start) + 1
      const rest = text.slice(item.end)
      const without = { ...itu, [path]: text.slice(0, lineStart) + rest.slice(rest.indexOf('\n') + 1) }
      const changes = changesBetween(itu, without)
      expect(changes.map(({ what }) => what)).toEqual(['removed'])
      expect(changesBetween(without, itu).map(({ what }) => what)).toEqual(['added'])
    }
  })

  test('does not depend on the order in which files are read', () => {
    const after = edit(
      itu,
      places.filter((_, at) => at % 301 === 0),
    )
    const backwards = (files: Files): Files => Object.fromEntries(Object.entries(files).reverse())
    expect(changesBetween(backwards(itu), backwards(after))).toEqual(changesBetween(itu, after))
  })
})
