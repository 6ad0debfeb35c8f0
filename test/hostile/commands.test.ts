// Workflow commands (design/4-hostile-input.md, row 14): GitHub's runner obeys lines that begin with `::`, whatever spaces
// stand before it, and `##[` anywhere in a line. File names and titles come from strangers.

import { describe, expect, test } from 'vitest'
import { edited, exampleFiles, run } from '../support/run.ts'

const COMMAND = /^\s*::|##\[/m
const EVIL = '::error file=a,line=1::pwned ##[error]pwned ::stop-commands::k '.repeat(3).trim()

const titled = edited(
  edited(
    exampleFiles('minimal'),
    'operational-plans/2027/sec.yaml',
    'title: Port inspectors',
    `title: "${EVIL}" #`,
  ),
  'rbm.yaml',
  'organization: Baobab Coast Fisheries Commission',
  `organization: "${EVIL}"`,
)
const files = { ...titled, '::error file=b::x.yaml': 'kind: plan\n', '##[error]y.yaml': 'kind: plan\n' }

describe('no line of ours is a command', () => {
  test.each([
    ['validate'],
    ['validate', '--format', 'json'],
    ['rollup', '--by', 'output'],
    ['rollup', '--by', 'output', '--format', 'csv'],
    ['rollup', '--by', 'output', '--format', 'json'],
    ['rollup', '--by', 'output', '--format', 'markdown'],
    ['trace', 'SEC-01'],
    ['trace', 'SEC-01', '--cost'],
    ['trace', EVIL],
    ['rollup', '--by', EVIL],
    ['explain', EVIL],
    [EVIL],
  ])('%s %s %s %s %s', async (...argv) => {
    for (const columns of [40, 80, 200]) {
      const { out, error } = await run(argv, { files, columns, terminal: true })
      expect(out + error).toContain('error')
      expect(error).not.toMatch(COMMAND)
      // Values of a csv are data: a `##[` in the middle stays as it is.
      expect(argv.includes('csv') ? out.replaceAll('##[', '') : out).not.toMatch(COMMAND)
    }
  })

  test('and JSON holds the same text', async () => {
    const { out } = await run(['rollup', '--by', 'output', '--format', 'json'], { files })
    const { rows } = JSON.parse(out) as { rows: { label: string }[] }
    expect(rows[0]!.label).toBe(EVIL)
  })
})
