// Prints the processor time that each stage of a roll-up takes, in ms, as JSON. Each view is measured in a process of its own.
//
//     node stages-of-plan.mjs FOLDER direct|full
//
// It reads the library in dist (`npm run build`), and follows `src/pipeline.ts`.

import { bind } from '../../../dist/bind/bind.js'
import { costOf } from '../../../dist/costing/plan-cost.js'
import { rollUp } from '../../../dist/costing/rollup.js'
import { firstSettings } from '../../../dist/document/first-settings.js'
import { readDocument } from '../../../dist/document/read-document.js'
import { runRules } from '../../../dist/rules/run.js'
import { sourcesOf } from '../sources-of-plan.mjs'

const [folder, basis] = process.argv.slice(2)
const sources = sourcesOf(folder)
const { limits } = firstSettings(sources.find(({ path }) => path === 'rbm.yaml'))
const times = {}
let before = processorTime()

const documents = sources.map((source) => readDocument(source, limits).document)
lap('read')
const { plan } = bind(documents, new Set())
lap('bind')
const cost = costOf(plan)
lap('amounts')
runRules({ plan, cost }, 'all')
lap('rules')
const query = { basis, by: ['outcome'], years: plan.period.years, funding: undefined }
rollUp(plan, cost.sumsByOutput(basis, query.by), [], query)
lap('rollup')
process.stdout.write(JSON.stringify(times))

function lap(stage) {
  const now = processorTime()
  times[stage] = now - before
  before = now
}

function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
