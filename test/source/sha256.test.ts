import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/source/sha256.ts'

const nodes = (text: string) => createHash('sha256').update(text).digest('hex')

test('the hash of "abc" is the one in the standard', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('every text has the hash that Node gives it', () => {
  for (let length = 0; length < 200; length += 1)
    expect(sha256('é'.repeat(length))).toBe(nodes('é'.repeat(length)))
  const texts = fc.string({ unit: 'grapheme', maxLength: 300 })
  fc.assert(fc.property(texts, (text) => sha256(text) === nodes(text)))
})
