import { describe, expect, test } from 'vitest'
import { exponentOf, median, ratioOf } from './figures.mjs'

describe('the arithmetic of the benchmark', () => {
  test('the median is the middle one, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 4, 6])).toBe(5)
    expect(median([10, 9, 100])).toBe(10)
  })

  test('a ratio is that of rounds, so that a slow round does not change it', () => {
    // All of the last round took ten times as long: the medians would say 2, the rounds say 2.5, 2, 3.
    expect(ratioOf([5, 8, 90], [2, 4, 30])).toBe(2.5)
  })

  test.each([
    ['linear', 1, (n: number) => 3 * n],
    ['square', 2, (n: number) => n * n],
    ['constant', 0, () => 7],
    ['root', 0.5, (n: number) => 2 * Math.sqrt(n)],
  ])('the exponent of what is %s is %d', (_, exponent, cost) => {
    const points = [1, 10, 50, 300].map((size) => [size, cost(size)] as const)
    expect(exponentOf(points)).toBeCloseTo(exponent, 10)
  })

  test('the exponent fits all points, not only the first and the last', () => {
    const ends = [10, 1000].map((size) => [size, size] as const)
    expect(exponentOf(ends)).toBeCloseTo(1, 10)
    expect(exponentOf([...ends, [100, 1], [5000, 20_000]])).toBeGreaterThan(1.2)
  })
})
