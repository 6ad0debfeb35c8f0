// Where the programs are that the benchmark runs as processes of their own.

import { fileURLToPath } from 'node:url'

export function scriptAt(name) {
  return fileURLToPath(new URL(`processes/${name}`, import.meta.url))
}
