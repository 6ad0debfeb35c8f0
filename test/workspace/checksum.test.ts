import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from '../../src/workspace/checksum.ts'

const bytes = fc.uint8Array({ maxLength: 40 })

test('The checksum of bytes is the same wherever in memory they lie', () => {
  fc.assert(
    fc.property(bytes, fc.nat(9), (own, from) => {
      const around = new Uint8Array(own.length + 20).fill(7)
      around.set(own, from)
      expect(checksum(around.subarray(from, from + own.length))).toBe(checksum(own))
    }),
  )
})

test('The checksum tells when a byte is another, when there are more of them, and when they change places', () => {
  const seen = new Map<string, string>()
  const add = (own: Uint8Array) => {
    const known = seen.get(checksum(own)) ?? String(own)
    expect(known).toBe(String(own))
    seen.set(checksum(own), known)
  }
  fc.assert(
    fc.property(bytes, fc.nat(39), fc.integer({ min: 1, max: 255 }), (own, at, change) => {
      add(own)
      add(own.map((byte, i) => (i === at ? byte ^ change : byte)))
      add(Uint8Array.of(...own, 0))
      add(Uint8Array.of(0, ...own))
      add(own.toReversed())
    }),
  )
  expect(seen.size).toBeGreaterThan(100)
})
