import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compareRatios,
  divide,
  equals,
  isZero,
  multiply,
  ONE,
  parseDecimal,
  parseShare,
  ratio,
  showPercent,
  showRatio,
  subtract,
  sum,
  ZERO,
} from '../../src/money/ratio.ts'
import { fractions } from '../support/fractions.ts'

describe('a fraction', () => {
  test('is kept in lowest terms with the sign above', () => {
    expect(ratio(6, -8)).toEqual({ numerator: -3n, denominator: 4n })
    expect(ratio(0, -8)).toEqual({ numerator: 0n, denominator: 1n })
    expect(ratio(-10n, 5n)).toEqual({ numerator: -2n, denominator: 1n })
  })

  test('has no denominator zero', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError)
    expect(() => divide(ONE, ZERO)).toThrow(RangeError)
  })

  test('equals another only when both of its parts do', () => {
    expect(equals(ratio(2, 4), ratio(1, 2))).toBe(true)
    expect(equals(ratio(1, 2), ratio(1, 3))).toBe(false)
    expect(equals(ratio(1, 3), ratio(2, 3))).toBe(false)
    expect([isZero(ZERO), isZero(ratio(0, 5)), isZero(ratio(-1, 5))]).toEqual([true, true, false])
  })

  test('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
        expect(subtract(add(a, b), b)).toEqual(a)
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a)
        expect(sum([a, b, c])).toEqual(add(a, add(b, c)))
        expect(compareRatios(a, b)).toBe(-compareRatios(b, a) + 0)
        expect(equals(a, b)).toBe(compareRatios(a, b) === 0)
      }),
    )
  })
})

describe('a decimal of a plan', () => {
  test.each([
    ['0', 0n, 1n],
    ['-0', 0n, 1n],
    ['007', 7n, 1n],
    ['96412.35', 1928247n, 20n],
    ['-50.125', -401n, 8n],
    ['0.1', 1n, 10n],
    ['123456789012345678901234567890', 123456789012345678901234567890n, 1n],
    ['0.0000000000000000000000000001', 1n, 10n ** 28n],
  ])('is read exactly: %s', (text, numerator, denominator) => {
    expect(parseDecimal(text)).toEqual({ numerator, denominator })
  })

  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1_000',
    '110 000',
    '110,000',
    "110'000",
    '1e3',
    '+5',
    '.5',
    '5.',
    '--5',
    '0x1F',
    '1.2.3',
    'Infinity',
    'NaN',
    '.inf',
    '٣',
    '5%',
    '1/2',
    '1\n',
  ])('is refused when it is no plain number: %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined()
  })
})

describe('a share of a plan', () => {
  test.each([
    ['55%', 11n, 20n],
    ['33.5%', 67n, 200n],
    ['100%', 1n, 1n],
    ['0%', 0n, 1n],
    ['120%', 6n, 5n],
    ['-5%', -1n, 20n],
    ['1/3', 1n, 3n],
    ['2/6', 1n, 3n],
    ['5457/16', 5457n, 16n],
    ['0/7', 0n, 1n],
    ['1/07', 1n, 7n],
    ['33 %', 33n, 100n],
  ])('is read exactly: %s', (text, numerator, denominator) => {
    expect(parseShare(text)).toEqual({ numerator, denominator })
  })

  test.each([
    '',
    '%',
    '55',
    '0.55',
    '1/0',
    '1/00',
    '1/2/3',
    '/3',
    '1/',
    '-1/3',
    '1/-3',
    '1.5/3',
    ' 1/3',
    '1/3 ',
    '5 5%',
    '5%%',
    '1/3%',
    'half',
  ])('is refused when it could be meant in two ways: %j', (text) => {
    expect(parseShare(text)).toBeUndefined()
  })
})

describe('a fraction in words', () => {
  test.each([
    [ratio(5457, 16), '341.0625'],
    [ratio(-1, 8), '-0.125'],
    [ratio(1, 3), '0.333333…'],
    [ratio(-2, 3), '-0.666666…'],
    [ratio(7), '7'],
    [ZERO, '0'],
  ])('has no needless zeros and hides no rest', (value, shown) => {
    expect(showRatio(value)).toBe(shown)
  })

  test('is a percentage for shares', () => {
    expect(showPercent(ratio(67, 200))).toBe('33.5%')
    expect(showPercent(ratio(1, 3))).toBe('33.333333…%')
  })
})
