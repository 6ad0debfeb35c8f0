// docs/new-plan.md is one session: each of its commands is run on what the ones before have written, and what it shows is what rbm says.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { afterwards } from '../support/after.ts'
import { run } from '../support/run.ts'

const page = readFileSync(new URL('../../docs/new-plan.md', import.meta.url), 'utf8')

interface Block {
  readonly kind: string
  readonly text: string
}

const blocks = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, kind, text]): Block => ({
  kind: kind!,
  text: text!,
}))

/** What a shell would make of the line. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
}

test('every command of the page does what the page says', async () => {
  let files: Record<string, string> = {}
  let said = ''
  let commands = 0
  for (const { kind, text } of blocks) {
    if (kind !== 'sh') {
      // The formatter of the page trims the blank that begins an empty line of a difference.
      expect(said.replace(/^ $/gm, '')).toBe(text)
      continue
    }
    said = ''
    for (const line of text.trim().split('\n')) {
      const [program, ...argv] = words(line)
      const result = await run(argv, { files })
      const isShown = argv.includes('--dry-run')
      expect([line, program, result.status, isShown ? '' : result.error]).toEqual([line, 'rbm', 0, ''])
      files = afterwards(files, result)
      said += result.out
      commands += 1
    }
  }
  expect(commands).toBeGreaterThan(9)
  expect(Object.keys(files)).toContain('decisions/2028-12-17-year-end-review.yaml')
  expect(files['operational-plans/2028/sec.yaml']).toContain('- id: SEC-01.1')
})
