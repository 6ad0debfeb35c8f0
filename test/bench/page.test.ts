import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { markdownTable, putIntoPage } from './page.mjs'
import { TABLES } from './tables/index.mjs'

const PAGE = `# Performance

By hand.

<!-- table: start-up -->

old

<!-- end -->

Where we lose: here.

<!-- table: files -->
<!-- end -->

The end.
`

describe('the page', () => {
  test('keeps what is written by hand, and every other table', () => {
    expect(putIntoPage(PAGE, 'start-up', '| new |\n')).toBe(PAGE.replace('old', '| new |'))
    expect(putIntoPage(PAGE, 'files', 'new')).toBe(
      PAGE.replace('<!-- table: files -->\n', '<!-- table: files -->\n\nnew\n\n'),
    )
  })

  test('is the same when the same is put into it twice, whatever the text holds', () => {
    const once = putIntoPage(PAGE, 'start-up', '$& and $1')
    expect(once).toContain('\n$& and $1\n')
    expect(putIntoPage(once, 'start-up', '$& and $1')).toBe(once)
  })

  test.each([
    ['no such place', 'rollup', PAGE, 'has 0 times "<!-- table: rollup -->"'],
    ['two such places', 'files', PAGE + PAGE, 'has 2 times'],
    [
      'no end',
      'files',
      PAGE.replace('<!-- table: files -->\n<!-- end -->', '<!-- table: files -->'),
      'No "<!-- end',
    ],
    ['the end of another', 'start-up', PAGE.replace('old\n\n<!-- end -->', ''), 'No "<!-- end'],
  ])('is left alone where it has %s', (_, name, page, message) => {
    expect(() => putIntoPage(page, name, 'new')).toThrow(message)
  })

  test('has a place for every table of the benchmark', () => {
    const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8')
    const tables = Object.keys(TABLES)
    expect(tables).toHaveLength(9)
    for (const name of tables) expect(putIntoPage(page, name, 'new')).toContain(`${name} -->\n\nnew\n`)
    expect(page).toContain('(performance-growth.svg)')
  })

  test('has tables whose numbers stand to the right', () => {
    expect(markdownTable(['Command', 'ms'], [['a', '1']])).toBe('| Command | ms |\n| --- | ---: |\n| a | 1 |')
  })
})
