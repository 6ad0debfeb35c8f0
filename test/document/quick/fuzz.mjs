// Reads small texts in both ways and compares the trees: every value, key, offset and number text. Where the quick parser
// gives up there is nothing to compare. Deterministic: the same seeds, the same texts.
//
//     npm run build && npm run fuzz:parser                     a million texts
//     npm run fuzz:parser -- --from 5000000 --count 10000      others

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { parseQuickly } from '../../../dist/document/parse-quickly.js'
import { parseWithYaml } from '../../../dist/document/parse-with-yaml.js'
import { fragment } from './fragments.mjs'

const { values } = parseArgs({
  options: { from: { type: 'string', default: '1000000' }, count: { type: 'string', default: '1000000' } },
})
const folder = fileURLToPath(new URL('../../../examples/itu-2028-2031', import.meta.url))
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => readFileSync(join(folder, path), 'utf8'))

const from = Number(values.from)
const count = Number(values.count)
let read = 0
const different = []
for (let seed = from; seed < from + count; seed++) {
  const text = fragment(seed, texts)
  const root = parseQuickly(text, 50_000)
  if (root === undefined) continue
  read += 1
  if (!isDeepStrictEqual({ root, findings: [] }, parseWithYaml({ path: '', text }))) {
    different.push(seed)
    console.log(`seed ${seed}: ${JSON.stringify(text)}`)
  }
}
console.log(`${count} texts, ${read} of them read quickly, ${different.length} differences.`)
process.exitCode = different.length === 0 ? 0 : 1
