// A thread as it is started, with its program as it is built (`npm run build`).

import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startReader } from '../../src/workspace/read-beside.ts'
import { DEFAULT_LIMITS } from '../../src/document/limits.ts'
import { readFiles, readingAhead, type FilesRead } from '../../src/document/reading-ahead.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { sourcesIn } from '../support/plan-sources.ts'

const program = new URL('../../dist/program/reader-thread.cjs', import.meta.url)
const files = sourcesIn('examples/itu-2028-2031')
const given = { first: 3, files, limits: DEFAULT_LIMITS }

async function answerOf(reader: ReturnType<typeof startReader>): Promise<FilesRead> {
  for (;;) {
    const answer = reader.take()
    if (answer !== undefined) return answer
    await setImmediate()
  }
}

test('A thread hands over what stands in the files that it is given', async () => {
  const reader = startReader(program)
  reader.give(given)
  const answer = await answerOf(reader)
  expect(answer).toEqual(readFiles(given, () => false))
  expect(answer.read.filter((one) => one !== undefined).length).toBeGreaterThan(10)
  reader.end()
})

test('A thread learns how far the first one is', async () => {
  const reader = startReader(program)
  reader.isAt(3 + files.length)
  reader.give(given)
  expect((await answerOf(reader)).read).toEqual(files.map(() => undefined))
  reader.end()
})

test.each([
  ['fails', new URL('no-such.cjs', program)],
  ['is refused', new URL('https://example.org/reader-thread.cjs')],
])('Files are read as well when the thread %s', async (_, program) => {
  const read = readingAhead(files, DEFAULT_LIMITS, startReader(program))
  for (const source of files) {
    expect(read(source, DEFAULT_LIMITS)).toEqual(readDocument(source, DEFAULT_LIMITS))
    await setImmediate()
  }
})
