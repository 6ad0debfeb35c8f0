// A misspelt word on the command line: with the word that is suggested in its place, the command does its work.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleFiles, run } from '../support/run.ts'

const files = exampleFiles('itu-2028-2031')

/** The file that suggests, the command, and the word that is wrong in it. */
const MISSPELT: readonly (readonly [file: string, command: string, word: string])[] = [
  ['commands/envelope.ts', 'envelope --scenario CU318', 'CU318'],
  ['commands/envelope.ts', 'envelope --revenue-unit CUU=318000', 'CUU'],
  ['commands/explain.ts', 'explain unknown-outcom', 'unknown-outcom'],
  ['table-options.ts', 'rollup --by outcme', 'outcme'],
  ['commands/risks.ts', 'risks --for OC-33', 'OC-33'],
  ['commands/risks.ts', 'risks --by catgory', 'catgory'],
  ['commands/smart.ts', 'smart --for OC-33', 'OC-33'],
  ['commands/staff.ts', 'staff --by grde', 'grde'],
  ['commands/targets.ts', 'targets --for OC-33', 'OC-33'],
  ['commands/trace.ts', 'trace BDT-011', 'BDT-011'],
  ['findings-formats.ts', 'validate --format sariff', 'sariff'],
  ['scenario-options.ts', 'prioritize --scenario CU318', 'CU318'],
  ['scenario-options.ts', 'prioritize --envelope reguler=600000000', 'reguler'],
  ['table-options.ts', 'rollup --funding XB-TFF', 'XB-TFF'],
]

test.each(MISSPELT)('%s: the word suggested for rbm %s is one that it knows', async (_, command, word) => {
  const wrong = await run(command.split(' '), { files })
  expect(wrong.status).toBe(2)
  const near = /Did you mean "([^"]+)"\?/.exec(wrong.error)?.[1]
  const right = await run(command.replace(word, near ?? '').split(' '), { files })
  expect([right.status, right.error]).toEqual([0, ''])
})

test('every file of the command line that suggests a word has a command here', () => {
  const root = new URL('../../src/cli/', import.meta.url)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  )
  const suggesting = names.filter(
    (name) =>
      name.endsWith('.ts') && readFileSync(new URL(name, root), 'utf8').includes('diagnostic/suggest.ts'),
  )
  // Tested with what they do: they speak of the files that they write, or need a history or reports.
  const elsewhere = [
    'authoring-commands.ts',
    'authoring/plan-file.ts',
    'commands/confirm.ts',
    'commands/init.ts',
    'commands/log.ts',
    'commands/progress.ts',
    'commands/review.ts',
    'commands/rollover.ts',
  ]
  expect(suggesting.sort()).toEqual([...new Set([...MISSPELT.map(([file]) => file), ...elsewhere])].sort())
})
