// Plans that a stranger makes large to keep whoever compares them busy: the work grows with what there is, not with its square.
// Each of these took minutes where it did; the tests hold the answer, and the time limit of every test the rest.

import { describe, expect, test } from 'vitest'
import { compareDocuments } from '../../src/compare/compare.ts'
import { affectedBy } from '../../src/compare/affected.ts'
import type { Document } from '../../src/document/document.ts'
import type { Entry, MapNode, Node } from '../../src/document/tree.ts'
import { renderDiffMarkdown } from '../../src/render/diff-markdown.ts'
import { reportChange } from '../../src/tables/diff-report.ts'
import { documentsOf } from '../support/compare.ts'

const MANY = 50_000

/** Trees without their texts: fifty thousand of anything are quicker made than parsed. */
function map(entries: Readonly<Record<string, Node | string>>): MapNode {
  return {
    kind: 'map',
    start: 0,
    end: 0,
    entries: Object.entries(entries).map(([key, value]): Entry => ({
      key,
      keyStart: 0,
      keyEnd: 0,
      value: typeof value === 'string' ? scalar(value) : value,
    })),
  }
}

function scalar(value: string): Node {
  return { kind: 'scalar', start: 0, end: 0, value, ...(/^\d+$/.test(value) ? { digits: value } : {}) }
}

function list(items: readonly Node[]): Node {
  return { kind: 'list', start: 0, end: 0, items }
}

function plan(path: string, entries: Readonly<Record<string, Node | string>>): Document {
  return {
    source: { path, text: '' },
    kind: 'operational-plan',
    root: map({ entity: 'BUR', years: '2028', ...entries }),
  }
}

const times = (make: (i: number) => Node) => list(Array.from({ length: MANY }, (_, i) => make(i)))

describe('Comparing plans with fifty thousand', () => {
  test('Outputs of one id', () => {
    const many = plan('a.yaml', { outputs: times((i) => map({ id: 'A', title: `T${i}` })) })
    expect(compareDocuments([many], [many])).toEqual([])
    expect(compareDocuments([], [many])).toHaveLength(MANY + 1)
  })

  test('Outputs of one title, under other ids', () => {
    const withIds = (letter: string) =>
      plan('a.yaml', { outputs: times((i) => map({ id: `${letter}${i}`, title: 'One' })) })
    const changes = compareDocuments([withIds('A')], [withIds('B')])
    expect(changes).toHaveLength(2 * MANY)
  })

  test('rows that nothing tells apart', () => {
    const rows = (amount: number) => times((i) => map({ category: 'travel', 'per-year': String(i + amount) }))
    const withRows = (amount: number) =>
      plan('a.yaml', { outputs: list([map({ id: 'A', costs: rows(amount) })]) })
    expect(compareDocuments([withRows(0)], [withRows(1)])).toHaveLength(1)
  })

  test('years of one value', () => {
    const years = Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [String(1000 + i), '1']))
    const before = plan('a.yaml', { outputs: list([map({ id: 'A', targets: map(years) })]) })
    const after = plan('a.yaml', { outputs: list([map({ id: 'A' })]) })
    expect(compareDocuments([before], [after])).toHaveLength(9000)
  })

  test('files of one entity that each say something else', () => {
    const files = Array.from({ length: MANY }, (_, i) => plan(`${i}.yaml`, { note: `Remark ${i}` }))
    const changes = compareDocuments(files.slice(1), files)
    expect(changes).toHaveLength(1)
  })

  test('elements that name one that changed', () => {
    const many = plan('a.yaml', {
      outputs: times((i) => map({ id: `A${i}`, title: `T${i}`, offering: 'X' })),
    })
    const [before, after] = ['x', 'y'].map((title) =>
      documentsOf({ 's.yaml': `kind: strategic-plan\nofferings:\n  - {id: X, title: ${title}}\n` }),
    )
    const changes = compareDocuments(before!, after!)
    expect(affectedBy(changes, [...after!, many])).toHaveLength(MANY + 1)
  })

  test('changes, drawn as a comment', () => {
    const many = plan('a.yaml', { outputs: times((i) => map({ id: `A${i}`, title: `T${i}` })) })
    const changes = compareDocuments([], [many]).map((change) => reportChange(change, () => 1))
    const side = { revision: 'main', commit: null, date: null }
    const report = {
      schemaVersion: '1.0',
      base: side,
      head: side,
      complete: true,
      notCompared: [],
      changes,
      cost: null,
      guardrails: null,
      guardrailNotes: [],
    } as const
    expect(renderDiffMarkdown(report, { basis: 'direct' }).length).toBeLessThan(65_000)
  })
})
