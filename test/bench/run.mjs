// `npm run bench`: what rbm takes, in time and memory, beside what a user would take instead; docs/performance.md is made of it.
// `npm run bench -- --help` says what can be asked for.
//
// Whole processes, in turns (round-robin.mjs). Times alone mean little on a shared machine: read the ratios. Each table is a file
// in tables/; what it runs in processes of their own lies in processes/. The program must be built (`npm run build`).

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format } from 'prettier'
import { putIntoPage } from './page.mjs'
import { settingsFrom, surroundings, usage } from './settings.mjs'
import { asksForFewFiles, asksForManyFiles } from './tables/files.mjs'
import { TABLES } from './tables/index.mjs'

const folder = mkdtempSync(join(tmpdir(), 'rbm-bench-'))
try {
  const settings = settingsFrom(process.argv.slice(2), folder)
  if (settings === undefined) process.stdout.write(usage(Object.keys(TABLES)))
  else await runTables(settings)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function runTables(settings) {
  const page = join(settings.root, 'docs/performance.md')
  for (const name of namesOf(settings)) {
    const start = Date.now()
    const text = `${surroundings(settings)}\n\n${TABLES[name](settings)}`
    process.stdout.write(`\n## ${name}\n\n${text}\n`)
    process.stderr.write(`${name} took ${Math.round((Date.now() - start) / 1000)} s.\n`)
    if (settings.isPrintedOnly) continue
    // Written after each table, so that whoever ends the run early keeps what was measured.
    const written = putIntoPage(readFileSync(page, 'utf8'), name, text)
    writeFileSync(page, await format(written, { parser: 'markdown', printWidth: 110 }))
  }
}

function namesOf(settings) {
  const { only, quick } = settings
  for (const name of only ?? []) {
    if (!(name in TABLES))
      throw new Error(`There is no table "${name}", but: ${Object.keys(TABLES).join(', ')}.`)
  }
  if (only !== undefined) return only
  const asked = { files: asksForFewFiles(settings), 'many-files': asksForManyFiles(settings) || quick }
  return Object.keys(TABLES).filter((name) => asked[name] ?? true)
}
