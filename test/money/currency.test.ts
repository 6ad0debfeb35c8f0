import { describe, expect, test } from 'vitest'
import { currencyCodes, findCurrency } from '../../src/money/currency.ts'

describe('the list of currencies', () => {
  test.each([
    ['CHF', 2],
    ['USD', 2],
    ['EUR', 2],
    ['XOF', 0],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['MGA', 2],
  ])('knows that %s has %i decimals', (code, decimals) => {
    expect(findCurrency(code)).toEqual({ code, decimals })
  })

  test.each(['chf', 'CHFF', 'CH', '', 'XXX', 'XAU', 'toString', '__proto__', 'DEM'])('has no %j', (code) => {
    expect(findCurrency(code)).toBeUndefined()
  })

  test('names each code once, in three capital letters', () => {
    const codes = [...currencyCodes()]
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
    expect(codes.length).toBeGreaterThan(150)
  })
})
