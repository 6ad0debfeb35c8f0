// Every table command as a page (`--format html`, `-o x.html`), as a reader of HTML sees it.

import { describe, expect, test } from 'vitest'
import { elementsNamed, parseHtml, textContent } from '../support/html.ts'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031') as Record<string, string>
const minimal = exampleFiles('minimal') as Record<string, string>

const inArabic = edited(minimal, 'rbm.yaml', 'format: 1\n', 'format: 1\nlanguages: [en, ar]\n')

/** The style changes in every page at once; its own test reads it. */
const withoutStyle = (html: string) =>
  html.replace(/<style>[^<]*<\/style>/, '<style></style>').replace(/sha256-[^']+/, 'sha256-')

describe('as a page', () => {
  test.each([
    ['rollup', itu, ['rollup', '--across', 'category-group', '--unit', 'thousand']],
    ['risks', itu, ['risks']],
    ['envelope', minimal, ['envelope']],
    ['trace', minimal, ['trace', 'OC-1', '--cost']],
    ['prioritize', minimal, ['prioritize']],
    ['staff', minimal, ['staff']],
    ['staff --posts', minimal, ['staff', '--posts']],
    ['targets', minimal, ['targets']],
    ['smart', minimal, ['smart']],
  ])('%s has the titles and the rows of the tables, and no others', async (_, files, argv) => {
    const page = parseHtml((await run([...argv, '--format', 'html'], { files })).out)
    const shown = (await run(argv, { files, columns: 4000 })).out
    const titles = elementsNamed(page, 'caption')
      .flatMap((one) => elementsNamed(one, 'h1', 'h2'))
      .map(textContent)
    expect(titles).toEqual(shown.split('\n').filter((line) => titles.includes(line)))
    const without = (text: string) => text.replace(/\s+/g, '')
    const rows = elementsNamed(page, 'tbody').flatMap((body) => elementsNamed(body, 'tr'))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(textContent).filter((row) => !without(shown).includes(without(row)))).toEqual([])
  })

  test.each([
    ['risks/map.html', ['risks', '--map']],
    ['risks/register.html', ['risks', '--for', 'BR']],
    ['rollup/minimal-ar.html', ['rollup', '--lang', 'ar']],
  ])('%s', async (name, argv) => {
    const files = name.includes('minimal') ? inArabic : itu
    const { status, out } = await run([...argv, '--format', 'html'], { files })
    expect(status).toBe(0)
    await expect(name === 'risks/map.html' ? out : withoutStyle(out)).toMatchFileSnapshot(golden(name))
  })

  test('is written where the ending says so, the same bytes', async () => {
    const { status, written, error } = await run(['rollup', '-o', 'cost.html'], { files: minimal })
    expect([status, error]).toEqual([0, 'Wrote cost.html.\n'])
    const { out } = await run(['rollup', '--format', 'html'], { files: minimal })
    expect(Object.values(written)).toEqual([out])
  })

  test('says that it is incomplete', async () => {
    const files = edited(minimal, 'operational-plans/2027/sec.yaml', 'grade: officer', 'grade: oficer')
    const { status, out } = await run(['rollup', '--format', 'html'], { files })
    expect(status).toBe(1)
    expect(textContent(elementsNamed(parseHtml(out), 'strong')[0]!)).toContain('INCOMPLETE')
  })

  test('keeps the titles of a stranger text', async () => {
    const evil = `<img src=x onerror=alert(1)> "'</title></style><script>alert(1)</script> javascript:x ‏`
    const title = 'Member States inspect the catch that is landed in their ports'
    const files = edited(minimal, 'strategic-plan.yaml', title, JSON.stringify(evil))
    for (const argv of [
      ['rollup'],
      ['rollup', '--across', 'outcome', '--by', 'output'],
      ['smart'],
      ['targets'],
      ['trace', 'OC-1', '--cost'],
    ]) {
      const page = parseHtml((await run([...argv, '--format', 'html'], { files })).out)
      if (argv.length === 1) expect(textContent(page)).toContain(evil)
    }
  })
})
