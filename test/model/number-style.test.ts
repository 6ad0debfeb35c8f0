import { describe, expect, test } from 'vitest'
import { localDigits } from '../../src/model/number-style.ts'

describe('digits as people write them', () => {
  test.each([
    [undefined, '-1,234,567.50', '33.5%'],
    ['en', '-1,234,567.50', '33.5%'],
    ['fr', '-1\u00a0234\u00a0567,50', '33,5\u00a0%'],
    ['es', '-1\u00a0234\u00a0567,50', '33,5%'],
    ['ru', '-1\u00a0234\u00a0567,50', '33,5%'],
    ['zh', '-1\u00a0234\u00a0567.50', '33.5%'],
    ['ar', '-1\u00a0234\u00a0567,50', '33,5%'],
    ['pt', '-1,234,567.50', '33.5%'],
  ])('in %s', (language, amount, percent) => {
    expect(localDigits('-1234567.50', language)).toBe(amount)
    expect(localDigits('33.5%', language)).toBe(percent)
  })

  test('a whole per cent, and a number below a thousand', () => {
    expect(localDigits('100%', 'fr')).toBe('100\u00a0%')
    expect(localDigits('999', 'fr')).toBe('999')
  })
})
