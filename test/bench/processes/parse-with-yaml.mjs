// What parsing alone costs: every YAML file of a folder through `yaml`, with the options that rbm gives it, and nothing else.
// A program like rbm that stood on `yaml` alone would take at least this long.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

const folder = process.argv[2]
for (const name of readdirSync(folder, { recursive: true })) {
  if (!/\.ya?ml$/.test(name)) continue
  parseDocument(readFileSync(join(folder, name), 'utf8'), { stringKeys: true, uniqueKeys: false })
}
