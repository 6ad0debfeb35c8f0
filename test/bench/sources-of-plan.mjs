// The files of a generated plan, as the library takes them.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export function sourcesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}
