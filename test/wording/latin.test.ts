// A pattern has two forms, of which the one for Latin letters is compared with most texts. Here each sign is looked at, of all that
// such a text may hold.

import { describe, expect, test } from 'vitest'
import { forText, inTwoForms, readText } from '../../src/wording/latin.ts'

const signs = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code))
const ofLatin = signs.filter((sign) => readText(sign).isLatin)

describe('a text in Latin letters', () => {
  test('is one in which each letter stands where it stands in small letters', () => {
    expect(ofLatin.length).toBeGreaterThan(400)
    for (const sign of ofLatin) {
      expect(sign.toLowerCase()).toHaveLength(1)
      expect(readText(sign.toLowerCase()).isLatin).toBe(true)
    }
    for (const sign of ['é', 'Š', 'ÿ', '–', '’', '€']) expect(readText(`a${sign}`).isLatin).toBe(true)
    for (const sign of ['İ', 'ſ', '\u212a', 'Ⱥ', 'Ɓ', 'ж', '中', '😀'])
      expect(readText(`a${sign}`).isLatin).toBe(false)
  })

  test('has the letters and numbers that Unicode has', () => {
    for (const pattern of [/^\p{L}$/u, /^\p{N}$/u, /^[\p{L}\p{N}-]$/u]) {
      const form = forText(pattern)
      for (const sign of ofLatin) expect([sign, form(sign).test(sign)]).toEqual([sign, pattern.test(sign)])
    }
    const [letter, ignoringCase] = [/^\p{L}$/u, inTwoForms(/^\p{L}$/iu)]
    for (const sign of ofLatin)
      expect([sign, ignoringCase.exec(sign) !== null]).toEqual([sign, letter.test(sign)])
  })

  test('is compared in large and small letters as the engine does', () => {
    for (const sign of ofLatin.filter((one) => /[\p{L}°–’]/u.test(one))) {
      const pattern = new RegExp(`a${sign}z`, 'i')
      for (const text of [`a${sign}z`, `A${sign.toUpperCase()}Z`, `A${sign.toLowerCase()}z`])
        if (readText(text).isLatin)
          expect([sign, text, inTwoForms(pattern).exec(text) !== null]).toEqual([
            sign,
            text,
            pattern.test(text),
          ])
    }
  })
})
