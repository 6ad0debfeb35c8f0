import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteOffsets } from '../../src/render/byte-columns.ts'
import { placesIn } from '../../src/render/diagnostics-text.ts'

test('bytes before an offset are those of the text before it in UTF-8', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '全', '𐐀', '\n', 'x'.repeat(1021), '全'.repeat(1023)), { maxLength: 9 })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, fc.nat(9000), (text, offset) => {
      const before = text.slice(0, offset)
      // An offset of ours never stands between the halves of a character.
      fc.pre(!/[\ud800-\udbff]$/.test(before))
      const bytes = byteOffsets(placesIn([{ path: 'a.yaml', text }]))
      expect(bytes('a.yaml', offset)).toBe(Buffer.byteLength(before))
      expect(bytes('a.yaml', 0)).toBe(0)
    }),
  )
})
