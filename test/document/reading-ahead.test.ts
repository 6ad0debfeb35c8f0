// Whatever the other thread does, or does not do, each file is read as it would be without it.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/document/limits.ts'
import {
  readFiles,
  readingAhead,
  type FilesRead,
  type FilesToRead,
  type OtherReader,
} from '../../src/document/reading-ahead.ts'
import { readDocument } from '../../src/document/read-document.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { sourcesIn } from '../support/plan-sources.ts'

const broken = [
  { path: 'broken.yaml', text: 'kind: [\n' },
  {
    path: 'number.yaml',
    text: 'kind: operational-plan\nentity: BR\nyears: 2028\noutputs: [{id: O-1, title: 1e5}]\n',
  },
  { path: 'strange.yaml', text: 'kind: &k risk-register\nrisks: []\n' },
]
const sources = [...sourcesIn('examples/itu-2028-2031'), ...broken]
const alone = sources.map((source) => readDocument(source, DEFAULT_LIMITS))

/** Another thread that answers when it likes. */
function otherReader(answers: (given: readonly FilesToRead[]) => readonly FilesToRead[]) {
  const waiting: FilesToRead[] = []
  const given: FilesToRead[] = []
  const back: FilesRead[] = []
  const state = { at: -1, ends: 0, given }
  const other: OtherReader = {
    give(files) {
      given.push(files)
      waiting.push(files)
    },
    take() {
      const now = answers(waiting)
      for (const files of now) {
        waiting.splice(waiting.indexOf(files), 1)
        back.push(structuredClone(readFiles(files, (number) => number < state.at)))
      }
      return back.shift()
    },
    isAt: (file) => (state.at = file),
    end: () => (state.ends += 1),
  }
  return { other, state }
}

describe('A file is read as it would be without another thread,', () => {
  const isSame = (order: readonly SourceFile[], other: OtherReader) => {
    const read = readingAhead(order, DEFAULT_LIMITS, other)
    for (const source of order) expect(read(source, DEFAULT_LIMITS)).toEqual(alone[sources.indexOf(source)])
  }

  test('which answers at once', () => {
    const { other, state } = otherReader((given) => [...given])
    isSame(sources, other)
    expect(state.ends).toBe(1)
  })

  test('which never answers', () => {
    isSame(sources, otherReader(() => []).other)
  })

  test('which answers now and then, and not in order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sources, { minLength: sources.length }),
        fc.infiniteStream(fc.nat({ max: 3 })),
        (order, chances) => {
          const chance = () => chances.next().value as number
          isSame(order, otherReader((given) => given.filter(() => chance() === 0).reverse()).other)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('and so is one of which nobody has heard before, or that is asked for again', () => {
    const { other } = otherReader((given) => [...given])
    const read = readingAhead(sources.slice(1), DEFAULT_LIMITS, other)
    for (const source of [...sources, ...sources])
      expect(read(source, DEFAULT_LIMITS)).toEqual(alone[sources.indexOf(source)])
  })
})

describe('The other thread', () => {
  const plain = {
    path: 'plain.yaml',
    text: sources.find(({ path }) => path.includes('operational-plans/'))!.text,
  }
  const files = Array.from({ length: 300 }, (_, i) => ({ ...plain, path: `${i}.yaml` }))

  test('hands over files that are in order, and leaves those in which there is something to find', () => {
    const { read } = readFiles({ first: 0, files: [plain, ...broken], limits: DEFAULT_LIMITS }, () => false)
    expect(read.map((one) => one?.kind)).toEqual(['operational-plan', undefined, undefined, undefined])
  })

  test('is given each file once, in order, and no more than a million characters ahead', () => {
    const { other, state } = otherReader(() => [])
    const read = readingAhead(files, DEFAULT_LIMITS, other)
    for (const [number, file] of files.entries()) {
      read(file, DEFAULT_LIMITS)
      const ahead = state.given.flatMap(({ files }) => files).slice(number)
      expect(ahead.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(
        1_000_000 + plain.text.length,
      )
    }
    expect(state.given.flatMap(({ files }) => files.map(({ path }) => path))).toEqual(
      files.map(({ path }) => path),
    )
    expect(state.given.length).toBeLessThan(files.length / 2)
  })

  test('reads nothing that this one has passed', () => {
    const given = { first: 7, files: files.slice(7, 10), limits: DEFAULT_LIMITS }
    const { read } = readFiles(given, (number) => number < 9)
    expect(read.map((one) => one !== undefined)).toEqual([false, false, true])
  })
})
