import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupDigits, inSmallestUnits, showAmount } from '../../src/money/amount.ts'
import { findCurrency, type Currency } from '../../src/money/currency.ts'
import { multiply, parseDecimal, ratio } from '../../src/money/ratio.ts'

const currency = (code: string): Currency => findCurrency(code)!

describe('an amount as text', () => {
  test.each([
    [123456700n, 'CHF', '1234567.00'],
    [5n, 'CHF', '0.05'],
    [-5n, 'CHF', '-0.05'],
    [0n, 'CHF', '0.00'],
    [100n, 'CHF', '1.00'],
    [-12345n, 'CHF', '-123.45'],
    [1234567n, 'JPY', '1234567'],
    [-7n, 'JPY', '-7'],
    [0n, 'JPY', '0'],
    [7n, 'KWD', '0.007'],
    [-50125n, 'KWD', '-50.125'],
    [52397166n, 'KWD', '52397.166'],
  ])('has the decimals of its currency: %i smallest units of %s', (amount, code, shown) => {
    expect(showAmount(amount, currency(code))).toBe(shown)
  })

  test('reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom('CHF', 'JPY', 'KWD', 'CLF'), (amount, code) => {
        const read = parseDecimal(showAmount(amount, currency(code)))!
        expect(inSmallestUnits(read, currency(code))).toEqual(ratio(amount))
      }),
    )
  })

  test('groups digits in threes, never those behind the point', () => {
    expect(groupDigits('1234567')).toBe('1,234,567')
    expect(groupDigits('123')).toBe('123')
    expect(groupDigits('-123456')).toBe('-123,456')
    expect(groupDigits('-1234567.891234')).toBe('-1,234,567.891234')
    expect(groupDigits('1000', ' ')).toBe('1 000')
  })
})

test('Whole units become smallest units exactly, even where a fraction is left', () => {
  expect(inSmallestUnits(ratio(1, 3), currency('CHF'))).toEqual(ratio(100, 3))
  expect(inSmallestUnits(multiply(ratio(96412), ratio(1)), currency('JPY'))).toEqual(ratio(96412))
  expect(inSmallestUnits(parseDecimal('0.0005')!, currency('KWD'))).toEqual(ratio(1, 2))
})
