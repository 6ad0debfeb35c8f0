// A short cut may never hide a change: whatever it takes for an edit of other elements is one, when both texts are parsed.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isEditedElsewhere } from '../../src/cli/edited-elsewhere.ts'
import { compareDocuments } from '../../src/compare/compare.ts'
import { changesOf } from '../../src/compare/own-changes.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { exampleFiles } from '../support/run.ts'

const path = 'operational-plans/2028/br.yaml'
const text = exampleFiles('itu-2028-2031')[path]!
const lines = text.split('\n')

function changes(after: string, id: string): number | undefined {
  const [before, now] = [text, after].map((one) => readDocument({ path, text: one }).document)
  if (before === undefined || now === undefined) return undefined
  return changesOf(compareDocuments([before], [now]), new Set([id])).length
}

/** A line is taken out, doubled, indented otherwise, or another put in its place. */
const STRANGE = [
  '# a comment',
  '',
  '    rank: 9',
  '      rank: 9',
  "    title: 'open",
  '    title: "open',
  '    title: |',
  '    targets: {',
  '    targets: [ # ]',
  '    note: &a x',
  '    note: *a',
  'outputs:',
  'risks:',
  'years: 2029',
  '  - id: BR-99',
  '  - id: BR-02',
  '      - id: K-BR-01',
  '    indicators:',
  '    ? x',
  '---',
  '\tx: 1',
]

describe('An edit elsewhere', () => {
  test('is known for what it is, where it is plain', () => {
    const ids = new Set(['BR-02'])
    const rank = text.replace('    rank: 1\n', '    rank: 7\n')
    expect(rank).not.toBe(text)
    expect(isEditedElsewhere(text, rank, ids)).toBe(true)
    expect(isEditedElsewhere(text, rank, new Set(['BR-01']))).toBe(false)
    expect(isEditedElsewhere(text, `${text}# more\n`, ids)).toBe(true)
    expect(isEditedElsewhere(text, text.replace('years: 2028-2031', 'years: 2028'), ids)).toBe(false)
  })

  test('changes nothing of the element', () => {
    const seen = { elsewhere: 0, here: 0 }
    const edit = fc.record({
      at: fc.integer({ min: 0, max: lines.length - 1 }),
      put: fc.option(fc.constantFrom(...STRANGE), { nil: undefined }),
      instead: fc.boolean(),
      indent: fc.constantFrom(0, 0, 2, -2),
    })
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        fc.constantFrom('BR-01', 'BR-02', 'BR-03', 'K-BR-01'),
        (edits, id) => {
          const edited = [...lines]
          for (const { at, put, instead, indent } of edits) {
            const line = edited[at] ?? ''
            const moved = indent < 0 ? line.replace(/^ {2}/, '') : `${' '.repeat(indent)}${line}`
            edited.splice(at, instead ? 1 : 0, ...(put === undefined ? (instead ? [moved] : [line]) : [put]))
          }
          const after = edited.join('\n')
          const isElsewhere = isEditedElsewhere(text, after, new Set([id]))
          seen[isElsewhere ? 'elsewhere' : 'here'] += 1
          if (isElsewhere) expect([0, undefined]).toContain(changes(after, id))
        },
      ),
      { seed: 11, numRuns: 600 },
    )
    expect(seen.elsewhere).toBeGreaterThan(50)
    expect(seen.here).toBeGreaterThan(50)
  }, 120_000)
})
