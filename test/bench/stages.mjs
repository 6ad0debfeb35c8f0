// How the time of a roll-up compares with that of parsing the same files, in processor time of one process:
//
//     node test/bench/stages.mjs [--outputs 1000,2000] [--rounds 3]
//
// Each size and view is measured in a process of its own; the least of the rounds counts, for a machine that others use only
// adds. It reads the library in dist (npm run build).

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'
import { generatePlan } from './generate-plan.mjs'

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}
const folder = option('folder')

if (folder === undefined) printAll()
else console.log(JSON.stringify(await measure(folder, option('basis'))))

function printAll() {
  console.log('| Outputs | View | Parse, ms | Amounts, ms | Facts and roll-up, ms | × parsing | Facts |')
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: |')
  for (const outputs of option('outputs', '1000,2000').split(',').map(Number)) {
    const plan = mkdtempSync(join(tmpdir(), 'rbm-bench-'))
    generatePlan(plan, outputs)
    for (const basis of ['direct', 'full']) {
      const args = [fileURLToPath(import.meta.url), '--folder', plan, '--basis', basis]
      const rounds = Array.from({ length: Number(option('rounds', '3')) }, () =>
        JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })),
      )
      const least = (stage) => Math.min(...rounds.map((round) => round[stage]))
      const [parse, amounts, rollup] = ['parse', 'amounts', 'rollup'].map(least)
      const ratio = ((amounts + rollup) / parse).toFixed(2)
      console.log(
        `| ${outputs} | ${basis} | ${parse.toFixed(0)} | ${amounts.toFixed(0)} | ${rollup.toFixed(0)} | ${ratio} | ${rounds[0].facts} |`,
      )
    }
    rmSync(plan, { recursive: true })
  }
}

/** Processor time of each stage, in ms. */
async function measure(folder, basis) {
  const { readDocument } = await import('../../dist/document/read-document.js')
  const { firstSettings } = await import('../../dist/document/first-settings.js')
  const { bind } = await import('../../dist/bind/bind.js')
  const { costOf } = await import('../../dist/costing/plan-cost.js')
  const { rollUp } = await import('../../dist/costing/rollup.js')
  const sources = readdirSync(folder, { recursive: true })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  let before = now()
  const lap = () => {
    const [start, end] = [before, now()]
    before = end
    return end - start
  }
  for (const { text } of sources) parseDocument(text, { stringKeys: true, uniqueKeys: false })
  const parse = lap()
  const { limits } = firstSettings(sources.find(({ path }) => path === 'rbm.yaml'))
  const documents = sources.map((source) => readDocument(source, limits).document)
  const { plan } = bind(documents, new Set())
  lap()
  const cost = costOf(plan)
  const amounts = lap()
  const query = { basis, by: ['outcome'], years: plan.period.years, funding: undefined }
  rollUp(plan, cost.sumsByOutput(basis, query.by), [], query)
  const rollup = lap()
  let facts = 0
  for (const list of cost.factsByOutput(basis)) facts += list.length
  return { parse, amounts, rollup, facts }
}

function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
