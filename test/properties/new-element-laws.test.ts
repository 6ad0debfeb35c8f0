// Whatever the layout of the files, a new element is put in and nothing else is touched: every byte that was there is there, in its
// place, and the file says what it said, and the new element.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { afterwards } from '../support/after.ts'
import { exampleFiles, run } from '../support/run.ts'
import { LAYOUTS } from '../support/yaml-layouts.ts'

const MINIMAL = exampleFiles('minimal')

const KINDS = {
  output: [
    'new',
    'output',
    '--title',
    'Port handbook',
    '--priority',
    'could',
    '--outcome',
    'OC-1',
    '--cost',
    'travel-events=1000',
  ],
  outcome: [
    'new',
    'outcome',
    '--title',
    'Ports share data',
    '--indicator',
    'Ports that share data',
    '--unit',
    'ports',
    '--source',
    'Survey',
    '--targets',
    '9',
    '--thematic-priority',
    'TP1',
  ],
  indicator: [
    'new',
    'indicator',
    '--of',
    'OC-1',
    '--title',
    'Reports read',
    '--unit',
    'reports',
    '--source',
    'Register',
    '--targets',
    '2027:3,2028:4',
  ],
  'indicator of an Output': [
    'new',
    'indicator',
    '--of',
    'SEC-01',
    '--title',
    'Inspectors trained',
    '--unit',
    'persons',
    '--source',
    'Lists',
    '--targets',
    '40',
  ],
  activity: [
    'new',
    'activity',
    '--output',
    'SEC-01',
    '--title',
    'Course for inspectors',
    '--cost',
    'travel-events=5',
  ],
  risk: ['new', 'risk', '--title', 'Ports stay closed', '--output', 'SEC-01'],
  decision: ['decide', 'SEC-01', '--decision', 'adjust', '--reason', 'Too dear', '--by', 'Council'],
}

const MOST_UNLIKE = ['output', 'outcome', 'activity']

/** Hand-written ways that no rewriting makes: wide dashes, lists below their key, no last line break, comments at the end of items. */
const BY_HAND = [
  {
    name: 'with wide dashes',
    rewrite: (text: string) => text.replace(/^( *)- (?=\w)/gm, '$1-   ').replace(/^( {4,})(?=\w)/gm, '$1  '),
  },
  { name: 'without a last line break', rewrite: (text: string) => text.trimEnd() },
  {
    name: 'with comments and blank lines at the end',
    rewrite: (text: string) => `${text}      # of the last item\n\n\n# The end.\n\n`,
  },
  { name: 'with tabs before comments', rewrite: (text: string) => text.replace(/^( +title: .*)$/gm, '$1\t') },
]

describe.each([...LAYOUTS, ...BY_HAND])('$name', ({ name, rewrite }) => {
  const files = Object.fromEntries(Object.entries(MINIMAL).map(([path, text]) => [path, rewrite(text)]))
  const isReadable = Object.values(files).every((text) => isYaml(text))

  // All kinds where much is laid out at once; elsewhere those that differ most in where they go.
  const isRich = /flow|and folded|wide/.test(name)
  const kinds = Object.entries(KINDS).filter(([kind]) => isRich || MOST_UNLIKE.includes(kind))

  test.runIf(isReadable).each(kinds)('%s', async (_, argv) => {
    const result = await run(argv, { files })
    expect([result.status, result.error]).toEqual([0, ''])
    const now = afterwards(files, result)
    const [path, ...others] = Object.keys(now).filter((one) => now[one] !== files[one])
    expect(others).toEqual([])
    const before = (files[path!] ?? '').replace(/^\uFEFF/, '')
    expect(isInserted(before, now[path!]!)).toBe(true)
    if (files[path!]?.includes('\r\n')) expect(now[path!]!.replaceAll('\r\n', '')).not.toContain('\n')
    expect(holds(parse(now[path!]!), parse(before))).toBe(true)
    // The command has looked for errors itself; here only that it does.
    if (!isRich) return
    const { out } = await run(['validate', '--format', 'json'], { files: now })
    expect((JSON.parse(out) as { summary: { errors: number } }).summary.errors).toBe(
      argv.includes('outcome') ? 1 : 0,
    )
  })
})

const HOSTILE = [
  ': ',
  ' #',
  '- ',
  '"',
  "'",
  '\\',
  '{',
  ']',
  '*a',
  '&a',
  '!x',
  '%',
  '@',
  '`',
  '|',
  '>',
  '~',
  'null',
  'no',
  '1e5',
  '=x',
  '::',
  '---',
  'é',
  'مرحبا',
  '统计',
]

test('a title of any characters comes back from the file as it was given', async () => {
  const title = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 6 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(title, async (text) => {
      const { status, error, written } = await run(['new', 'risk', `--title=${text}`, '--bare'], {
        files: MINIMAL,
      })
      if (status === 0) {
        const { risks } = parse(written['/plan/risks.yaml']!) as { risks: { id: string; title: string }[] }
        expect(risks).toEqual([{ id: 'R-01', title: text.trim() }])
      } else
        expect([status, written, /empty|one line|U\+|placeholder|would bring/.test(error)]).toEqual([
          2,
          {},
          true,
        ])
    }),
    { numRuns: 60 },
  )
})

function isYaml(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

/** Whether the old text is the new one with one piece cut out. */
function isInserted(before: string, after: string): boolean {
  let head = 0
  while (head < before.length && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return head + tail === before.length
}

/** Whether a value says all that another says: lists keep their items in their order, with more between. */
function holds(now: unknown, before: unknown): boolean {
  if (before === null || before === undefined) return true
  if (Array.isArray(before)) {
    let at = 0
    const items = Array.isArray(now) ? now : []
    for (const item of before) {
      while (at < items.length && !holds(items[at], item)) at += 1
      if (at >= items.length) return false
      at += 1
    }
    return true
  }
  if (typeof before !== 'object') return now === before
  return Object.entries(before).every(([key, value]) => holds((now as Record<string, unknown>)?.[key], value))
}
