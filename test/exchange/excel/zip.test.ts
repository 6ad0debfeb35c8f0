import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { makeZip } from '../../../src/exchange/excel/zip.ts'

type Parts = readonly (readonly [name: string, pieces: readonly string[]])[]

const FIRST = '[Content_Types].xml'

test('has the bytes that jszip gives, in whatever pieces and order the parts come', async () => {
  const name = fc.oneof(fc.constant(FIRST), fc.stringMatching(/^[a-z]{1,8}(\/[a-zA-Z]{1,8}){0,2}\.xml$/))
  const pieces = fc
    .array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 5 })
    .filter((some) => some.join('') !== '')
  const parts = fc.uniqueArray(fc.tuple(name, pieces), { maxLength: 5, selector: ([one]) => one })
  await fc.assert(
    fc.asyncProperty(parts, async (some) => {
      expect(await zipOf(some)).toEqual(await zipByJszip(some))
    }),
    { numRuns: 100 },
  )
})

test('has the bytes that jszip gives where a part is larger than what the compressor looks back on', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i}"><v>${(i * 7919) % 10_007} ü</v></row>`)
  const made = await zipOf([['a.xml', rows]])
  expect(Buffer.from(made).equals(await zipByJszip([['a.xml', rows]]))).toBe(true)
})

async function zipOf(parts: Parts): Promise<Uint8Array> {
  const zip = makeZip()
  // All at the same time, a piece of each in turn.
  const open = parts.map(([name, pieces]) => ({ part: zip.open(name), pieces }))
  const longest = Math.max(0, ...parts.map(([, pieces]) => pieces.length))
  for (let i = 0; i < longest; i++) for (const { part, pieces } of open) part.write(pieces[i] ?? '')
  for (const { part } of open) part.end()
  return zip.bytes()
}

async function zipByJszip(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip()
  const names = parts.map(([name]) => name).sort()
  const ordered = names.includes(FIRST) ? [FIRST, ...names.filter((name) => name !== FIRST)] : names
  for (const name of ordered) {
    const [, pieces] = parts.find(([one]) => one === name)!
    const bytes = new TextEncoder().encode(pieces.join(''))
    zip.file(name, bytes, { date: new Date(Date.UTC(1980, 0, 1)), createFolders: false })
  }
  const compressed = { compression: 'DEFLATE', compressionOptions: { level: 2 } } as const
  return zip.generateAsync({ type: 'uint8array', platform: 'DOS', ...compressed })
}
