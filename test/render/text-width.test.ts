// The width of a text is what the package says it is, whether the package is asked or not.

import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { textWidth } from '../../src/render/text-width.ts'

test('of every character of the first planes, alone and behind a letter', () => {
  const wrong: string[] = []
  for (let code = 0x20; code < 0x3000; code++) {
    const character = String.fromCharCode(code)
    for (const text of [character, `a${character}`])
      if (textWidth(text) !== stringWidth(text)) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

test('of any text', () => {
  const some = fc.constantFrom(...'aZ9 -éßŁ–’“…→؟ة́各報告👩🏽‍🚀🇨🇭'.split(''), '\u200d', '\u0301', '\u00ad')
  const texts = fc.array(some, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(textWidth(text)).toBe(stringWidth(text))
    }),
    { numRuns: 500 },
  )
})
