// The planted faults are run by `npm run faults`; here only that each still fits the sources, so that the list cannot rot.

import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('Every planted fault fits the sources as they are', () => {
  const script = fileURLToPath(new URL('planted-faults.mjs', import.meta.url))
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toMatch(
    /^\d\d faults fit\n$/,
  )
})
