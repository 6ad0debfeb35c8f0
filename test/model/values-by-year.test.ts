// Values by year are a Map of them, in less memory.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ValuesByYear } from '../../src/model/values-by-year.ts'
import { ratio } from '../../src/money/ratio.ts'

const entries = fc.uniqueArray(fc.tuple(fc.integer({ min: 2026, max: 2035 }), fc.integer()), {
  selector: ([year]) => year,
})

test('are asked and walked through as a Map is', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 2026, max: 2035 }), (some, year) => {
      const pairs = some.map(([one, number]) => [one, ratio(BigInt(number))] as const)
      const values = new ValuesByYear(
        pairs.map(([one]) => one),
        pairs.map(([, value]) => value),
      )
      const map = new Map(pairs)
      expect(values.size).toBe(map.size)
      expect(values.get(year)).toBe(map.get(year))
      expect(values.has(year)).toBe(map.has(year))
      expect([...values]).toEqual([...map])
      expect([...values.entries()]).toEqual([...map.entries()])
      expect([...values.keys()]).toEqual([...map.keys()])
      expect([...values.values()]).toEqual([...map.values()])
      const walked: unknown[] = []
      values.forEach((value, one, all) => walked.push([one, value, all === values]))
      expect(walked).toEqual(pairs.map(([one, value]) => [one, value, true]))
    }),
  )
})

test('that differ are not taken for equal', () => {
  const of = (year: number, value: bigint) => new ValuesByYear([year], [ratio(value)])
  expect(of(2028, 1n)).toEqual(of(2028, 1n))
  expect(of(2028, 1n)).not.toEqual(of(2028, 2n))
  expect(of(2028, 1n)).not.toEqual(of(2029, 1n))
})
