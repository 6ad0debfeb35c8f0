// A text is marked with each word that it holds; marks of others are few, but are no mistake.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enter, isAnyMarked, isMarked, marksOf } from '../../src/wording/letter-marks.ts'

const letters = fc.string({
  unit: fc.constantFrom(...'aeinortsz', ' ', '-', '%', '7', 'é', 'ж', '中', '\u{1d400}', '\0'),
  maxLength: 9,
})
const word = fc.string({
  unit: fc.constantFrom(...'aeinortsz', ' ', '-', '%', '7', 'é'),
  minLength: 1,
  maxLength: 9,
})

test('a text is marked with a word wherever it holds it', () => {
  fc.assert(
    fc.property(letters, word, letters, fc.boolean(), (before, one, behind, hasEdges) => {
      const entered = enter([one, 'a word that is elsewhere'], 'anywhere')
      const marks = marksOf(before + one + behind, hasEdges)
      expect(isMarked(marks, entered.numbers[0]!)).toBe(true)
      expect(isAnyMarked(marks, entered)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a text is marked with a word that is looked for at an edge where one of its words begins with it', () => {
  const edges = fc.constantFrom('', 'or ', '(', 'a-', 'é', '7 ')
  fc.assert(
    fc.property(edges, word, letters, (before, one, behind) => {
      const { numbers } = enter([one], 'atEdge')
      expect(isMarked(marksOf(before + one + behind, true), numbers[0]!)).toBe(true)
      expect(isMarked(marksOf(`a${before}${one}${behind}`, false), numbers[0]!)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a text that lacks a word is not marked with it, short or long, and not where it is inside another', () => {
  const long = enter(['without interruption', 'zq', '%'], 'anywhere')
  const short = enter(['by'], 'atEdge')
  const marks = marksOf('lights that were tested with a lens, in the babylon area', true)
  expect(long.numbers.map((number) => isMarked(marks, number))).toEqual([false, false, false])
  expect(isAnyMarked(marks, long)).toBe(false)
  expect(isAnyMarked(marks, short)).toBe(false)
})

test('of words that are entered later a text says nothing', () => {
  const marks = marksOf('lights', true)
  const later = Array.from({ length: 70 }, (_, i) => enter([`later word ${i}`], 'anywhere'))
  expect(later.every((one) => isAnyMarked(marks, one) && isMarked(marks, one.numbers[0]!))).toBe(true)
})
