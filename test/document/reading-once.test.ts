import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/document/limits.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { readingOnce } from '../../src/document/reading-once.ts'

test('A file is read once for each text that two revisions have of it, and anew for other limits', () => {
  const read = readingOnce()
  const before = { path: 'risks.yaml', text: 'kind: risk-register\nrisks: []\n' }
  const after = { ...before, text: 'kind: risk-register\n' }
  const [first, second] = [read(before, DEFAULT_LIMITS), read(after, DEFAULT_LIMITS)]
  expect(first).not.toBe(second)
  expect(read({ ...before }, DEFAULT_LIMITS)).toBe(first)
  expect(read({ ...after }, { ...DEFAULT_LIMITS })).toBe(second)
  expect(read({ ...before, path: 'other.yaml' }, DEFAULT_LIMITS)).not.toBe(first)
  expect(read(before, { ...DEFAULT_LIMITS, items: 1 })).not.toBe(first)
})

test('What is not known yet is read in the way that the caller names', () => {
  const read = readingOnce()
  const known = { path: 'known.yaml', text: 'kind: risk-register\nrisks: []\n' }
  const first = read(known, DEFAULT_LIMITS)
  const asked: string[] = []
  const anew: typeof readDocument = (source, limits) => {
    asked.push(source.path)
    return readDocument(source, limits)
  }
  const others = ['one.yaml', 'other.yaml', 'one.yaml'].map((path) => ({ ...known, path }))
  const [one, , again] = others.map((source) => read(source, DEFAULT_LIMITS, anew))
  expect(again).toBe(one)
  expect(read(known, DEFAULT_LIMITS, anew)).toBe(first)
  expect(asked).toEqual(['one.yaml', 'other.yaml'])
})
