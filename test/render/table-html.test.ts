// The page that tables make: nothing of a plan becomes a tag, the page itself forbids what it does not need, and a program that
// reads it aloud finds its way in it.

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ratio } from '../../src/money/ratio.ts'
import { renderTablesHtml } from '../../src/render/table-html.ts'
import { visible } from '../../src/source/visible.ts'
import { light, LIGHTS } from '../../src/tables/signal.ts'
import { saidRow, signalled, text, type Table } from '../../src/tables/table.ts'
import { elementsNamed, parseHtml, textContent } from '../support/html.ts'

const money = (amount: bigint | undefined) => ({ kind: 'money', amount, printed: undefined }) as const

function tableOf(more: Partial<Table> = {}): Table {
  return {
    title: 'Cost by Outcome',
    name: 'Outcome',
    context: ['Commission · illustrative figures', 'full cost · CHF'],
    columns: [
      { title: 'Outcome', kind: 'key' },
      { title: 'Title', kind: 'text' },
      { title: '2028', subtitle: 'firm', kind: 'money' },
      { title: 'Part', kind: 'share' },
    ],
    rows: [
      saidRow('section', 'Spectrum', 4),
      {
        style: 'item',
        cells: [text('OC-1'), text('Access'), money(-123456700n), { kind: 'share', value: ratio(1n, 3n) }],
      },
      saidRow('remark', 'Risks: R-1', 4),
      {
        style: 'total',
        cells: [text('TOTAL'), text(''), money(undefined), { kind: 'share', value: undefined }],
      },
    ],
    currency: { code: 'CHF', decimals: 2 },
    unit: 'unit',
    language: 'en',
    hasFractions: true,
    warnings: [],
    notes: ['A note.'],
    ...more,
  }
}

const pageOf = (...tables: readonly Table[]) => parseHtml(renderTablesHtml(tables))

const said = (page: ReturnType<typeof parseHtml>, ...names: readonly string[]) =>
  elementsNamed(page, ...names).map(textContent)

describe('a page', () => {
  test('shows what the table holds, with heads that name their rows and columns', () => {
    const page = pageOf(tableOf())
    expect(said(page, 'tr')).toEqual([
      'OutcomeTitle2028firmPart',
      'Spectrum',
      'OC-1Access-1,234,567.0033.3%',
      'Risks: R-1',
      'TOTALnot planned',
    ])
    const scopes = elementsNamed(page, 'th').map(({ attributes }) => attributes['scope'])
    expect(scopes).toEqual(['col', 'col', 'col', 'col', 'rowgroup', 'row', 'row'])
    expect(said(page, 'caption', 'h1', 'title')).toEqual([
      'Cost by Outcome · Commission · illustrative figures',
      expect.stringContaining('illustrative figures'),
      'Cost by Outcome',
    ])
    const region = elementsNamed(page, 'div').find(({ attributes }) => attributes['role'] === 'region')!
    expect(elementsNamed(page, 'h1')[0]!.attributes['id']).toBe(region.attributes['aria-labelledby'])
  })

  test('allows nothing but its own style, and leads nowhere', () => {
    const html = renderTablesHtml([tableOf(), tableOf(), tableOf()])
    const page = parseHtml(html)
    const [style] = said(page, 'style')
    const hash = createHash('sha256').update(style!).digest('base64')
    const policy = elementsNamed(page, 'meta').find(({ attributes }) => 'http-equiv' in attributes)!
    expect(policy.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(style).not.toMatch(/url\(|@import|expression|</i)
    const targets = elementsNamed(page, 'a').map(({ attributes }) => attributes['href'])
    expect(targets).toEqual(['#table-1', '#table-2', '#table-3'])
    expect(elementsNamed(page, 'section').map(({ attributes }) => `#${attributes['id']}`)).toEqual(targets)
  })

  test('says that a result is incomplete above the tables, and in each', () => {
    const warnings = ['INCOMPLETE: 2 places', 'a.yaml:1', 'b.yaml:2']
    const page = pageOf(tableOf({ warnings }), tableOf({ warnings: [...warnings, 'c.yaml:3'] }))
    const text = textContent(elementsNamed(page, 'body')[0]!)
    expect(text.indexOf('INCOMPLETE')).toBeLessThan(text.indexOf('Cost by Outcome'))
    expect(text.split('INCOMPLETE')).toHaveLength(4)
    expect(text.split('b.yaml:2')).toHaveLength(2)
    for (const caption of said(page, 'caption')) expect(caption).toContain('INCOMPLETE: 2 places')
    expect(textContent(elementsNamed(page, 'section')[1]!)).toContain('c.yaml:3')
  })

  test('is set from right to left where its language is, and each text as it is read', () => {
    const page = pageOf(tableOf({ language: 'ar', title: 'التكلفة (CHF).' }))
    expect(page.attributes).toEqual({ lang: 'ar', dir: 'rtl' })
    // A title is read in its own direction; a sentence of the page in that of the page, whatever it begins with.
    expect(said(page, 'bdi')).toContain('Access')
    expect(said(page, 'bdi')).not.toContain('Commission · illustrative figures')
    const [amount] = elementsNamed(page, 'td').filter(({ attributes }) => attributes['class'] === 'figure')
    expect(textContent(amount!)).toBe('-1\u00a0234\u00a0567,00')
    expect(elementsNamed(pageOf(tableOf()), 'bdi')).toEqual([])
  })

  test('puts a ground and a sign to the words of a signal', () => {
    const cells = LIGHTS.map((one) => signalled(one, light(one)))
    const level = {
      kind: 'text',
      text: '12 high',
      details: 'R-1 R-2',
      signal: { kind: 'level', rank: 2, of: 4 },
    } as const
    const columns = [...cells, level].map(() => ({ title: '', kind: 'text', isShared: true }) as const)
    const page = pageOf(tableOf({ columns, rows: [{ style: 'item', cells: [...cells, level] }] }))
    expect(said(page, 'th', 'td').slice(columns.length)).toEqual([
      '● good',
      '▲ attention',
      '■ bad',
      '○ unknown',
      '12 highR-1 R-2',
    ])
    const [style] = said(page, 'style')
    for (const { attributes } of elementsNamed(page, 'td')) {
      const signal = attributes['class']!.split(' ').at(-1)!
      expect(style).toMatch(
        new RegExp(`\\.${signal} \\{ background: #[0-9A-F]{6}; color: #(000000|FFFFFF) \\}`),
      )
    }
  })
})

describe('a text of a plan stays text', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '</title></style><img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    '&lt;b&gt; &#x3C; &amp;nbsp;',
    'javascript:alert(1) data:text/html,x //evil.example',
    '<!-- --><![CDATA[ ]]><?php ?>{{7*7}}${7*7}',
    '\u202e\u2066\u200b\ufeff\u0000\u001b]8;;http://evil\u0007\ud800\uffff',
    '::error::x ##[error]x `x`',
  ]
  const shown = (content: string) => visible(content).replace(/[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')

  const everywhere = (one: string, language = 'en') =>
    tableOf({
      title: one,
      language,
      context: [one, one],
      warnings: [one, one],
      notes: [one],
      columns: ['key', 'text', 'text', 'number'].map((kind) => ({
        title: one,
        subtitle: one,
        kind: kind as 'key',
      })),
      rows: [
        saidRow('section', `x${one}`, 4),
        {
          style: 'item',
          cells: [
            text(one),
            signalled(one, light('bad')),
            { kind: 'text', text: one, details: one },
            { kind: 'number', value: ratio(1n), decimals: 0 },
          ],
        },
        saidRow('remark', `x${one}`, 4),
      ],
    })

  test.each(HOSTILE.map((one) => [one]))('%j', (one) => {
    for (const tables of [[everywhere(one)], [everywhere(one, 'ar'), tableOf(), everywhere(one)]]) {
      const html = renderTablesHtml(tables)
      const page = parseHtml(html)
      expect(said(page, 'caption')[0]).toContain(shown(one))
      expect(said(page, 'h1')[0]).toBe(shown(one))
      expect(html).not.toMatch(/^\s*::|##\[/m)
      expect(said(page, 'style')[0]).not.toContain('alert')
    }
  })

  test('whatever it is', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...HOSTILE, ...'<>&"\'`/=! ')).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(anything, (one) => {
        const cells = said(pageOf(everywhere(one)), 'tr').at(-2)!
        const signed = `■ ${one}`.trimEnd()
        expect(cells).toBe([one, signed, one, one].map(shown).join('') + '1')
      }),
      { numRuns: 100 },
    )
  })
})
