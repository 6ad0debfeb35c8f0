import fc from 'fast-check'
import { expect, test } from 'vitest'
import { multiply, ratio, subtract, compareRatios } from '../../src/money/ratio.ts'
import { decimalsOf, floor, roundHalfAway, showRounded } from '../../src/money/rounding.ts'
import { fractions } from '../support/fractions.ts'

test.each([
  [1, 2, 1n],
  [-1, 2, -1n],
  [3, 2, 2n],
  [-3, 2, -2n],
  [5, 2, 3n],
  [-5, 2, -3n],
  [49, 100, 0n],
  [-49, 100, 0n],
  [51, 100, 1n],
  [-51, 100, -1n],
  [7, 1, 7n],
  [0, 1, 0n],
])('Halves go away from zero, everything else to the nearest: %i/%i', (numerator, denominator, rounded) => {
  expect(roundHalfAway(ratio(numerator, denominator))).toBe(rounded)
})

test('A cost and the credit that cancels it round alike, and never by more than a half', () => {
  fc.assert(
    fc.property(fractions, (value) => {
      const rounded = roundHalfAway(value)
      expect(roundHalfAway(multiply(value, ratio(-1)))).toBe(-rounded)
      const difference = subtract(value, ratio(rounded))
      expect(compareRatios(difference, ratio(1, 2))).toBeLessThanOrEqual(0)
      expect(compareRatios(difference, ratio(-1, 2))).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('The floor of a negative fraction lies below it', () => {
  expect(floor(ratio(-1, 3))).toBe(-1n)
  expect(floor(ratio(-6, 3))).toBe(-2n)
  expect(floor(ratio(7, 3))).toBe(2n)
  fc.assert(
    fc.property(fractions, (value) => {
      const rest = subtract(value, ratio(floor(value)))
      expect(rest.numerator >= 0n && rest.numerator < rest.denominator).toBe(true)
    }),
  )
})

test.each([
  [ratio(1, 3), 2, '0.33'],
  [ratio(2, 3), 0, '1'],
  [ratio(-1, 8), 2, '-0.13'],
  [ratio(1, 200), 2, '0.01'],
  [ratio(1234, 10), 1, '123.4'],
  [ratio(-1, 1000), 2, '0.00'],
  [ratio(0), 1, '0.0'],
])(
  'A fraction is shown with as many decimals as asked, and nothing is never below zero',
  (value, decimals, shown) => {
    expect(showRounded(value, decimals)).toBe(shown)
  },
)

test.each([
  [ratio(72), 4, 0],
  [ratio(181, 2), 4, 1],
  [ratio(9996, 100), 4, 2],
  [ratio(1, 3), 4, 4],
  [ratio(1, 64), 4, 4],
  [ratio(0), 4, 0],
])('A fraction stands exactly, as far as so many decimals go', (value, most, decimals) => {
  expect(decimalsOf(value, most)).toBe(decimals)
})
