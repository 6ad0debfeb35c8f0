// Texts as long as a stranger likes. Nothing here takes the time: what is counted is how much text is measured, and what the package
// that draws is given, because it cuts what is too wide in the square of its length.

import type Cli from 'cli-table3'
import fc from 'fast-check'
import type measure from 'string-width'
import { beforeEach, expect, test, vi } from 'vitest'
import { makeTableStyle } from '../../src/render/table-style.ts'
import { renderTableText } from '../../src/render/table-text.ts'
import { textWidth } from '../../src/render/text-width.ts'
import { beginningOf, wrapWords } from '../../src/render/wrap-words.ts'
import { text, type Table } from '../../src/tables/table.ts'

const { measured, drawn } = vi.hoisted(() => ({
  measured: { units: 0, longest: 0 },
  drawn: [] as { readonly content: string; readonly width: number }[],
}))

vi.mock('string-width', async (original) => {
  const { default: stringWidth } = await original<{ default: typeof measure }>()
  const counted = (one: string) => {
    measured.units += one.length
    measured.longest = Math.max(measured.longest, one.length)
    return stringWidth(one)
  }
  return { default: counted }
})

vi.mock('cli-table3', async (original) => {
  const { default: Drawing } = await original<{
    default: new (options: Cli.TableConstructorOptions) => Cli.Table
  }>()
  class Watched extends Drawing {
    override toString(): string {
      const widths = this.options.colWidths
      for (const row of this as unknown as { content: string; colSpan?: number }[][]) {
        let at = 0
        for (const { content, colSpan = 1 } of row) {
          const own = widths.slice(at, at + colSpan) as number[]
          drawn.push({ content, width: own.reduce((sum, one) => sum + one + 1, -1) })
          at += colSpan
        }
      }
      return super.toString()
    }
  }
  return { default: Watched }
})

beforeEach(() => {
  drawn.length = 0
  measured.units = 0
  measured.longest = 0
})

const SORTS: Readonly<Record<string, string>> = {
  'words of Latin letters': 'inspectors in ports ',
  'no blanks': 'z',
  'wide characters': '報告',
  'combining marks': '\u0301',
  'marks of Arabic': 'ب\u064b',
  'letters from right to left': 'مراقبة الموانئ ',
  'pictures of several parts': '👩🏽‍🚀',
  flags: '🇨🇭',
  joiners: '\u200d',
  'letters that are parts of others': '\u1100',
  'characters for private use': '\ue000 ',
}

function longText(sort: string, length: number): string {
  return `a${SORTS[sort]!.repeat(length)}`.slice(0, length)
}

function tableOf(title: string, kind: 'text' | 'key', figures: number): Table {
  const money = { kind: 'money', amount: 12_345_678n, printed: undefined } as const
  return {
    title: 'A plan',
    name: 'plan',
    context: [],
    columns: [
      { title: 'Id', kind: 'key' },
      { title, kind },
      ...Array.from({ length: figures }, (_, i) => ({ title: `${2028 + i}`, kind: 'money' as const })),
    ],
    rows: [
      { style: 'section', cells: [text(title), ...Array.from({ length: figures + 1 }, () => text(''))] },
      {
        style: 'item',
        cells: [
          text('A-1'),
          { ...text(title), signal: { kind: 'light', light: 'good' }, details: title },
          ...Array.from({ length: figures }, () => money),
        ],
      },
    ],
    currency: { code: 'CHF', decimals: 2 },
    unit: 'unit',
    language: undefined,
    hasFractions: false,
    warnings: [],
    notes: [],
  }
}

test.each(Object.keys(SORTS))('of %s are measured in proportion to their length', (sort) => {
  const work = (length: number) => {
    measured.units = 0
    const lines = wrapWords(longText(sort, length), 24)
    expect(lines.join('').replaceAll(' ', '')).toBe(longText(sort, length).replaceAll(' ', ''))
    return measured.units
  }
  for (const length of [500, 4000]) expect(work(length)).toBeLessThanOrEqual(3 * length)
  expect(measured.longest).toBeLessThanOrEqual(256)
})

test.each([
  'no blanks',
  'marks of Arabic',
  'letters from right to left',
  'pictures of several parts',
  'flags',
])('of %s stand in every form of a table, and never too wide for it', (sort) => {
  for (const [kind, figures, width] of [
    ['text', 6, 80],
    ['key', 9, 60],
  ] as const) {
    const work = (length: number) => {
      drawn.length = 0
      measured.units = 0
      const shown = renderTableText(
        tableOf(longText(sort, length), kind, figures),
        width,
        makeTableStyle(false),
      )
      return { shown, units: measured.units }
    }
    const { shown, units } = work(40_000)
    expect(shown).toContain('…')
    expect(drawn.length).toBeGreaterThan(0)
    // Plain and no wider than its column: nothing to be cut, and nothing that other tables of widths take for wider.
    const wrong = drawn.filter(
      ({ content, width }) => !/^[ -\u024f\u2010-\u2193\ue000]*$/.test(content) || content.length > width,
    )
    expect(wrong).toEqual([])
    expect(shown.split('\n').filter((line) => textWidth(line) > Math.max(width, 80))).toEqual([])
    // No more than of a text that is hardly longer than what is shown.
    if (kind === 'key') expect(units).toBeLessThanOrEqual(work(1100).units)
  }
})

test('a table of twice as many rows is twice the work', () => {
  const work = (rows: number) => {
    measured.units = 0
    const table = tableOf('報告 '.repeat(60), 'text', 3)
    renderTableText(
      { ...table, rows: Array.from({ length: rows }, () => table.rows[1]!) },
      100,
      makeTableStyle(false),
    )
    return measured.units
  }
  const [few, many] = [work(20), work(40)]
  expect(many).toBeLessThan(2.1 * few)
})

const TEXTS = fc
  .array(
    fc.constantFrom(
      'a',
      'Z',
      ' ',
      '-',
      'é',
      '報',
      'ب',
      '\u064b',
      '\u0301',
      '👩🏽‍🚀',
      '🇨🇭',
      '\u1100',
      '\u1161',
      'ｶ',
      '\uff9e',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

test('lines are as wide as they may be, and hold all of the text', () => {
  fc.assert(
    fc.property(TEXTS, fc.integer({ min: 2, max: 30 }), (content, width) => {
      const lines = wrapWords(content, width)
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([])
      expect(lines.join('').replaceAll(' ', '')).toBe(content.replaceAll(' ', ''))
    }),
    { numRuns: 200 },
  )
})

test('a text that is cut says so, and ends with a whole character', () => {
  expect(beginningOf('Ports', 5)).toBe('Ports')
  expect(beginningOf('Ports and', 6)).toBe('Ports …')
  expect(beginningOf('ab👩🏽‍🚀', 5)).toBe('ab …')
  expect(beginningOf('abé', 2)).toBe('ab …')
  expect(beginningOf('abe\u0301d', 3)).toBe('ab …')
  expect(beginningOf(`a${'\u0301'.repeat(9)}`, 3)).toBe('a\u0301\u0301 …')
})
