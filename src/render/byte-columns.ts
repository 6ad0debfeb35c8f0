// Columns in bytes of UTF-8, for readers that count so. A stranger may write a file of one line with thousands of findings, so
// the bytes are summed once for each file, and a column is looked up near a stone of that sum.

import type { Places } from './diagnostics-text.ts'

/** Code units between two stones. */
const STEP = 1024

/** From a path and an offset in UTF-16 code units to the bytes before it. */
export function byteOffsets(places: Places): (path: string, offset: number) => number {
  const stones = new Map<string, readonly number[]>()
  return (path, offset) => {
    const text = places.find(path)?.text ?? ''
    const known = stones.get(path) ?? stonesOf(text)
    stones.set(path, known)
    const stone = Math.min(Math.floor(offset / STEP), known.length - 1)
    return known[stone]! + bytesBetween(text, stone * STEP, Math.min(offset, text.length))
  }
}

function stonesOf(text: string): readonly number[] {
  const stones = [0]
  for (let at = STEP; at <= text.length; at += STEP) {
    stones.push(stones.at(-1)! + bytesBetween(text, at - STEP, at))
  }
  return stones
}

/** The two halves of a character above U+FFFF count two bytes each, which is four together. */
function bytesBetween(text: string, start: number, end: number): number {
  let bytes = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const isHalf = code >= 0xd800 && code <= 0xdfff
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3
  }
  return bytes
}
