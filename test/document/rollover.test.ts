// A roll-over owns years, figures, the head and what is closed; every other byte is the planner's, in every layout in which planners
// write. What it makes says what an independent reading of YAML expects.

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { readDocument } from '../../src/document/read-document.ts'
import { nextPath } from '../../src/document/rollover/next-path.ts'
import { editionsBefore, rollOver } from '../../src/document/rollover/rollover.ts'
import { LAYOUTS } from '../support/yaml-layouts.ts'

const HAND_WRITTEN = `# A head that stays: edition 2028.

kind: operational-plan
entity: "BUR"   # of the organization
years: 2028-2029   # two years
status: approved # by all
approved: # taken out
  by: Council
  date: 2027-11-18
'note': 'Quoted key'

# The Outputs follow.
outputs:
  - id: BUR-1   # first

    title: >
      Texts over
      several lines
    priority: must
    contributes-to:
      - {outcome: OC-1, share: 55%}   # the greater part
      - outcome: OC-2
        share: 45%
    outcome-targets:
      - indicator: I-1
        # why so low
        aims-at:   # levels
          2028: 92   # as agreed
          2029: 95
      - {indicator: I-2, adds: {2028: 1}} # once
      - indicator: I-3
        aims-at: 7
    # Costs in braces.
    costs:
      - {category: c1, per-year: {2028: 100, 2029: 110.50}} # grows
      - {category: c2, per-year: { 2029 : 4, 2028: 3 }}
      - category: c3
        per-year: 5000   # every year
      - category: c4
        per-year: {
          2028: 7, # old
          2029: 8
        }
    personnel:
      - {grade: G-1, fte: {2028: 0.5}}
      - grade: G-2
        work-months:
          2028: 6

  # Between two.
  - id: BUR-2
    title: |+
      Ends with a blank line

    priority: should
    years: 2028
    contributes-to: [{outcome: OC-1}]
    note: Ends in 2028
  # A remark between.
  - {id: BUR-3, title: 'In ''braces''', priority: wont, contributes-to: [{outcome: OC-1}]}
# The end.`

const to2029 = (text: string, year = 2029, last = 2031) => {
  const path = 'operational-plans/2028/bur.yaml'
  const { document, findings } = readDocument({ path, text })
  expect(findings).toEqual([])
  const editions = editionsBefore([document!], year, { first: 2028, last })
  return rollOver([...editions.values()], [], year).files[0]!
}

describe('one file', () => {
  it('keeps every byte that is not its own', async () => {
    const { after, path } = to2029(HAND_WRITTEN)
    expect(path).toBe('operational-plans/2029/bur.yaml')
    await expect(after).toMatchFileSnapshot(
      new URL('../golden/rollover/hand-written.yaml', import.meta.url).pathname,
    )
  })
})

test.each(LAYOUTS.filter(({ name }) => !/byte order mark/.test(name)))(
  'keeps all comments, $name',
  ({ rewrite }) => {
    const before = rewrite(HAND_WRITTEN)
    const { after } = to2029(before)
    // The comments inside of what is closed or taken out go with it.
    const own = /taken out|first named/
    const remarks = (text: string) => text.match(/(?<=^|\s)#.*/gm)?.map((one) => one.trimEnd()) ?? []
    const left = remarks(after)
    for (const remark of remarks(before).filter((one) => !own.test(one) && !isInClosed(before, one))) {
      expect(left).toContain(remark)
    }
    if (before.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n')
    expect(before.endsWith('\n')).toBe(after.endsWith('\n'))
  },
)

/** Whether a comment stands inside of BUR-2, which ends. */
function isInClosed(text: string, remark: string): boolean {
  const at = text.indexOf(remark)
  return at > text.search(/BUR-2/) && at < text.search(/BUR-3/) && !/^#.*A remark between/.test(remark)
}

// Figures at random, written in one of the ways of planners.

interface Figure {
  readonly key: 'per-year' | 'fte' | 'aims-at' | 'adds'
  readonly single: string | undefined
  readonly years: readonly (readonly [number, string])[]
  readonly style: 'braces' | 'lines' | 'row'
  readonly remark: boolean
}

const number = fc.constantFrom('0', '5', '12.50', '110000', '0.3')
const figure = (years: readonly number[]): fc.Arbitrary<Figure> =>
  fc.record({
    key: fc.constantFrom('per-year', 'fte', 'aims-at', 'adds'),
    single: fc.option(number, { nil: undefined }),
    years: fc
      .shuffledSubarray([...years], { minLength: 1 })
      .chain((some) => fc.tuple(...some.map((year) => number.map((value) => [year, value] as const)))),
    style: fc.constantFrom('braces', 'lines', 'row'),
    remark: fc.boolean(),
  })

function written({ key, single, years, style, remark }: Figure): string {
  const name = {
    'per-year': 'category: c1',
    fte: 'grade: g1',
    'aims-at': 'indicator: i1',
    adds: 'indicator: i1',
  }[key]
  const behind = remark ? ' # R{1}: kept, [too]' : ''
  if (single !== undefined) {
    return style === 'row'
      ? `      - {${name}, ${key}: ${single}}${behind}\n`
      : `      - ${name}\n        ${key}: ${single}${behind}\n`
  }
  const braces = `{${years.map(([year, value]) => `${year}: ${value}`).join(', ')}}`
  if (style === 'row') return `      - {${name}, ${key}: ${braces}}${behind}\n`
  if (style === 'braces') return `      - ${name}\n        ${key}: ${braces}${behind}\n`
  const lines = years.map(([year, value]) => `          ${year}: ${value}${behind}\n`).join('')
  return `      - ${name}\n        ${key}:${behind}\n${lines}`
}

const LISTS = { 'per-year': 'costs', fte: 'personnel', 'aims-at': 'outcome-targets', adds: 'outcome-targets' }

test('figures lose the years that have passed, and get none', () => {
  fc.assert(
    fc.property(
      fc.constantFrom([2028, 2028], [2028, 2029], [2028, 2031]).chain(([first, last]) => {
        const years = Array.from({ length: last! - first! + 1 }, (_, i) => first! + i)
        return fc.record({ years: fc.constant(years), figures: fc.array(figure(years), { maxLength: 6 }) })
      }),
      fc.constantFrom('\n', '\r\n'),
      ({ years, figures }, newline) => {
        const lists = ['costs', 'personnel', 'outcome-targets'].flatMap((list) => {
          const own = figures.filter(({ key }) => LISTS[key] === list)
          return own.length === 0 ? [] : [`    ${list}:\n${own.map(written).join('')}`]
        })
        const span = years.length === 1 ? '2028' : `2028-${years.at(-1)}`
        const text = `kind: operational-plan\nentity: BUR\nyears: ${span}\noutputs:\n  - id: A-1\n    title: Work\n    priority: must\n${lists.join('')}`
        const { after, to } = to2029(text.replaceAll('\n', newline))
        const now = parse(after) as Plain
        const expected = parse(text) as Plain
        const covered = Array.from({ length: to.last - 2028 }, (_, i) => 2029 + i)
        expected['years'] = to.last === 2029 ? 2029 : `2029-${to.last}`
        const [output] = expected['outputs'] as Plain[]
        for (const list of Object.values(LISTS))
          for (const row of (output![list] as Plain[] | undefined) ?? []) moveRow(row, years, covered)
        output!['reviews'] = [{ year: 2029 }]
        expect(now).toEqual(expected)
        expect(after.match(/# R\{1\}: kept, \[too\]/g)?.length).toBe(
          text.match(/# R\{1\}: kept, \[too\]/g)?.length,
        )
      },
    ),
    { numRuns: 150 },
  )
})

type Plain = Record<string, unknown>

function moveRow(row: Plain, before: readonly number[], after: readonly number[]): void {
  for (const [key, value] of Object.entries(row)) {
    if (!(key in LISTS)) continue
    if (typeof value === 'object') {
      const kept = Object.entries(value as Plain).filter(([year]) => after.includes(Number(year)))
      row[key] = Object.fromEntries(kept)
    } else if (key === 'aims-at' || key === 'adds') {
      const kept = after.filter((year) => before.includes(year))
      if (kept.length < after.length) row[key] = Object.fromEntries(kept.map((year) => [year, value]))
    }
  }
}

test.each([
  ['operational-plans/2028/br.yaml', 'operational-plans/2029/br.yaml'],
  ['operational-plans/2028/gs/GS-03.yaml', 'operational-plans/2029/gs/GS-03.yaml'],
  ['plans/br-2028.yaml', 'plans/br-2029.yaml'],
  ['plans/2028-2031/br.yaml', 'plans/2029-2031/br.yaml'],
  ['2028/wtsa-2028/br.yaml', '2028/wtsa-2029/br.yaml'],
  ['plans/br.yaml', 'plans/2029/br.yaml'],
  ['br12028.yaml', '2029/br12028.yaml'],
])('%s is followed by %s', (path, next) => {
  expect(nextPath(path, { first: 2028, last: 2031 }, { first: 2029, last: 2031 })).toBe(next)
})
