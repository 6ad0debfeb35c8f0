// The financial plan in the language of the reader: nothing of the program's own stays English, names of sheets stay apart,
// and what nobody has translated is listed.

import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/model/phrase.ts'
import { financialPlanSheets } from '../../../src/tables/financial-plan/index.ts'
import { rowsOf, type Sheet } from '../../../src/tables/sheet.ts'
import { safeSheetName } from '../../../src/exchange/excel/sheet-name.ts'
import { changed, exampleSources, inputOf } from './plan-of.ts'

const ITU = exampleSources('itu-2028-2031')
const input = inputOf(ITU)

function textsOf(sheets: readonly Sheet[]): Set<string> {
  const cells = sheets.flatMap((sheet) => [...rowsOf(sheet)].flatMap((row) => row.cells))
  const shown = cells.flatMap((cell) => {
    if (cell.kind === 'text') return [cell.text]
    return cell.kind === 'money' && cell.whenZero !== undefined ? [cell.whenZero] : []
  })
  const printed = sheets.flatMap(({ name, print }) => [
    name,
    print.footer,
    print.header.left,
    print.header.right,
  ])
  return new Set([...shown, ...printed].filter((text) => /\p{L}/u.test(text)))
}

/** Every text of the plan itself: ids, titles, paths, words of the format. */
const written = new Set<string>()
collect([input.plan, input.facts], new Set())

function collect(value: unknown, seen: Set<unknown>): void {
  if (typeof value === 'string') written.add(value)
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  const inner = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value)
  for (const one of inner) collect(one, seen)
}

/** `high` of `4 × 3 = 12 high` and of `12 high (2)`: words of the plan's own scale. */
function withoutNumbers(text: string): string {
  return text.replace(/^[\d ×=]+/, '').replace(/ \(\d+\)$/, '')
}

describe.each(['fr', 'es', 'ru', 'zh', 'ar'] as const)('in %s', (language) => {
  const sheets = financialPlanSheets({ ...input, language })

  test('no text of the program is still English', () => {
    const english = textsOf(financialPlanSheets(input))
    const left = [...textsOf(sheets)].filter(
      (text) =>
        english.has(text) &&
        !written.has(text) &&
        !written.has(withoutNumbers(text)) &&
        !ALIKE.some((pattern) => pattern.test(text)),
    )
    expect(left).toEqual([])
  })

  test('no value of a phrase is missing', () => {
    expect([...textsOf(sheets)].filter((text) => /undefined|\{[a-z]/.test(text))).toEqual([])
  })

  test('sheets have different names, short and safe', () => {
    const taken = new Set<string>()
    const tabs = sheets.map(({ name }) => safeSheetName(name, taken))
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length)
    for (const tab of tabs) expect(tab).toMatch(/^[^*?:\\/[\]']{1,31}$/)
  })
})

/** What is the same in English and in another language, and right in both. */
const ALIKE = [
  // The revision.
  /^[0-9a-f]{10}$/,
  // Ids with the shares of their Outcomes.
  /^(OC-[\d.]+ \d+%(, )?)+$/,
  // Places in the plan, and ids with titles that nobody has translated.
  /^[\w./-]+\.yaml:\d+$/,
  /^\d\d-[a-z-]+ /,
  // Codes of the list of services, which formulas look for.
  /^(given|received|enabling|delivering)$/,
  // Years, currency.
  /^[\d-]+ \([A-Z]{3}\)$/,
  // French and Spanish words that English shares.
  /^(Commit|Grade|total|TOTAL|n\.p\.|Id\.|Personnel|Services?|plus)$/,
]

test('the sheets of all languages have the same rows, columns and figures', () => {
  const shape = (sheet: Sheet): unknown => ({
    columns: sheet.columns,
    rows: [...rowsOf(sheet)]
      .filter(({ key }) => !/translat/.test(key))
      .map(({ key, style, cells }) => [
        key,
        style,
        cells.map((cell) => ('amount' in cell ? cell.amount : cell.kind)),
      ]),
  })
  const english = financialPlanSheets(input).map(shape)
  for (const language of LANGUAGES)
    expect(financialPlanSheets({ ...input, language }).map(shape), language).toEqual(english)
})

describe('texts without a translation', () => {
  const coverOf = (language: string, sources = ITU): string[] =>
    financialPlanSheets(inputOf(sources, { language }))[0]!.rows.flatMap(({ cells }) => {
      const line = cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])).join(' | ')
      return line === '' ? [] : [line]
    })

  test('are counted and listed at the end of the cover', () => {
    const cover = coverOf('fr')
    const count = Number(/non traduits.*:\s(\d+)\./.exec(cover.join('\n'))![1])
    const head = cover.indexOf('Non traduit | Texte tel qu’il a été rédigé |  | ')
    expect(cover.slice(head + 1)).toHaveLength(count)
    expect(cover).toContain('OC-1.1 | Avoidance of causing harmful interference')
    expect(cover.some((line) => line.startsWith('01-staff |'))).toBe(false)
  })

  test('are none in the first language of the plan, and none when no language was asked for', () => {
    expect(coverOf('en').some((line) => line.includes('Not translated'))).toBe(false)
    expect(inputOf(ITU).language).toBeUndefined()
    expect(coverOf('en').some((line) => line.startsWith('Translations'))).toBe(false)
  })

  test('beyond two hundred are only counted', () => {
    const outputs = Array.from(
      { length: 205 },
      (_, i) =>
        `  - id: SEC-${100 + i}\n    title: Work ${i}\n    priority: wont\n    priority-reason: later\n`,
    ).join('')
    const path = 'operational-plans/2027/sec.yaml'
    const cover = coverOf(
      'fr',
      changed(exampleSources('minimal'), path, 'outputs:\n', `outputs:\n${outputs}`),
    )
    const rest = /^Et (\d+) de plus\.$/.exec(cover.at(-1)!)
    const count = Number(/non traduits.*:\s(\d+)\./.exec(cover.join('\n'))![1])
    expect(Number(rest![1])).toBe(count - 200)
  })

  test('a language that the program does not speak gets titles in it, sentences in English, and a line that says so', () => {
    const cover = coverOf('pt')
    expect(cover).toContain(
      'Language | The titles of the plan are in the language asked for (pt); rbm itself speaks English here.',
    )
    expect(cover[0]).toBe('International Telecommunication Union')
  })
})
