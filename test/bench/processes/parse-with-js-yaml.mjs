// What parsing alone costs: every YAML file of a folder through js-yaml, and nothing else.
//
//     node parse-with-js-yaml.mjs NODE_MODULES FOLDER

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [packages, folder] = process.argv.slice(2)
const { CORE_SCHEMA, load } = createRequire(join(packages, 'any.js'))('js-yaml')
for (const name of readdirSync(folder, { recursive: true })) {
  if (!/\.ya?ml$/.test(name)) continue
  load(readFileSync(join(folder, name), 'utf8'), { schema: CORE_SCHEMA })
}
