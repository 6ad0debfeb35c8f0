// Plants defects in the example of real size, one at a time and at random places, and checks that rbm finds each at its place,
// once, and says nothing else. Deterministic by seed.
//
//     npm run build && npm run defects                  1,000 of them
//     npm run defects -- --seed 7 --runs 50
//     npm run defects -- --only 1000017                 one of them again, by the seed that was printed

import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkPlan } from '../../dist/index.js'
import { plantDefect, wrongAnswer } from './planted-defects.mjs'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1000' },
    only: { type: 'string' },
  },
})

const folder = new URL('../../examples/itu-2028-2031/', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }))

const first = values.only === undefined ? Number(values.seed) * 1_000_000 : Number(values.only)
const runs = values.only === undefined ? Number(values.runs) : 1
const planted = new Map()
let wrong = 0
for (let seed = first; seed < first + runs; seed++) {
  const defect = plantDefect(sources, seed)
  planted.set(defect.name, (planted.get(defect.name) ?? 0) + 1)
  const problem = wrongAnswer(defect, checkPlan(defect.sources).diagnostics)
  if (problem === undefined) continue
  wrong += 1
  console.log(`seed ${seed}: ${defect.name} (${defect.path}, ${defect.element}): ${defect.rule} ${problem}`)
}
for (const [name, count] of [...planted].sort()) console.log(`${String(count).padStart(4)}  ${name}`)
console.log(
  `${runs} defects of ${planted.size} kinds: ${runs - wrong} found at their place and nothing else, ${wrong} not.`,
)
process.exitCode = wrong === 0 ? 0 : 1
