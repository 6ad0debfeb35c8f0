// Damages the files of the examples at random, byte by byte, and checks that rbm answers: it never throws, no run takes more
// than a second of the processor, and the whole command ends with 0, 1 or 2. Deterministic: the same seed, the same damage.
//
//     npm run build && npm run fuzz                       10,000 damaged repositories
//     npm run fuzz -- --seed 7 --runs 500 --commands 20   others, and how many of them go through the whole command
//     npm run fuzz -- --only 4711                         one of them again, by the seed that was printed
//
// Nine of ten repositories are the small example, with pieces of the large one in it; every tenth is the large one.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { checkPlan, rollUp } from '../../dist/index.js'
import { damagedRepository } from './damage.mjs'

/** Of the processor; the machine may be busy with something else. */
const MOST_MILLISECONDS = 1_000
/** After this the run is ended. */
const HANGS_AFTER = 30_000

const root = new URL('../../', import.meta.url)
const small = filesOf('examples/minimal')
const large = filesOf('examples/itu-2028-2031')
const pool = [...Object.values(small), ...Object.values(large)]

const COMMANDS = [
  ['validate'],
  ['validate', '--format', 'json'],
  ['rollup', '--basis', 'full', '--format', 'json'],
  ['rollup', '-o', 'plan.xlsx'],
  ['envelope'],
  ['staff'],
  ['prioritize'],
  ['validate', '--format', 'sarif'],
]

if (isMainThread) await main()
else {
  // What is measured is the program, not how Node starts it.
  for (const files of [small, large, small, large]) checkPlan(asTexts(files).sources)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  for (let seed = workerData.from; seed <= workerData.to; seed++) parentPort.postMessage(once(seed))
}

async function main() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '10000' },
      commands: { type: 'string', default: '200' },
      only: { type: 'string' },
    },
  })
  // Run by run, each with a seed of its own: that of the whole, times a million, and its number.
  const first = values.only === undefined ? Number(values.seed) * 1_000_000 : Number(values.only)
  const runs = values.only === undefined ? Number(values.runs) : 1
  const results = await inWorkers(first, first + runs - 1)
  const failed = results.filter(
    ({ error, milliseconds }) => error !== undefined || milliseconds > MOST_MILLISECONDS,
  )
  for (const { seed, error, milliseconds } of failed) {
    console.log(`seed ${seed}: ${error ?? `${Math.round(milliseconds)} ms`}`)
  }
  const slowest = results.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one))
  console.log(`${results.length} damaged repositories: ${failed.length} failed.`)
  console.log(`Slowest: ${Math.round(slowest.milliseconds)} ms of the processor (seed ${slowest.seed}).`)

  const commands = Math.min(Number(values.commands), runs)
  const step = Math.max(1, Math.floor(runs / commands))
  const statuses = new Map()
  let wrong = 0
  for (let i = 0; i < commands; i++) {
    const { status, problem } = throughTheCommand(first + i * step, i)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (problem === undefined) continue
    wrong += 1
    console.log(`seed ${first + i * step}: ${problem}`)
  }
  const counts = [...statuses].sort().map(([status, count]) => `${count} times ${status}`)
  console.log(`${commands} through the whole command: exit status ${counts.join(', ')}; ${wrong} failed.`)
  process.exitCode = failed.length + wrong > 0 ? 1 : 0
}

/** All runs in one worker; where one hangs it is ended, and the next ones go on in another. */
async function inWorkers(from, to) {
  const results = []
  while (results.length <= to - from) {
    const next = from + results.length
    const end = await new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { from: next, to } })
      const hangs = () => void worker.terminate().then(() => resolve('hangs'))
      let timer = setTimeout(hangs, HANGS_AFTER)
      worker.on('message', (result) => {
        results.push(result)
        clearTimeout(timer)
        timer = setTimeout(hangs, HANGS_AFTER)
      })
      worker.on('error', (error) => resolve(String(error)))
      worker.on('exit', () => {
        clearTimeout(timer)
        resolve(undefined)
      })
      worker.on('messageerror', reject)
    })
    if (results.length > to - from) break
    results.push({
      seed: from + results.length,
      milliseconds: end === 'hangs' ? HANGS_AFTER : 0,
      error: end ?? 'the worker ended',
    })
  }
  return results
}

function once(seed) {
  const { sources, unreadable } = asTexts(repositoryOf(seed))
  const before = process.cpuUsage()
  let error
  try {
    const { plan, cost, diagnostics, missing } = checkPlan(sources, unreadable)
    missing('full', 'envelope')
    for (const { at, message } of diagnostics) {
      if (!(at.start >= 0 && at.start <= at.end))
        throw new Error(`a place that is none: ${JSON.stringify(at)}`)
      if (/undefined|\[object |NaN/.test(message)) throw new Error(`a message that is none: ${message}`)
    }
    if (plan !== undefined) {
      const { years } = plan.period
      rollUp(plan, cost.sumsByOutput('full', ['output']), [], {
        basis: 'full',
        by: ['output'],
        years,
        funding: undefined,
      })
    }
  } catch (thrown) {
    error = thrown instanceof Error ? (thrown.stack ?? String(thrown)) : String(thrown)
  }
  const { user, system } = process.cpuUsage(before)
  return { seed, milliseconds: (user + system) / 1000, error }
}

function repositoryOf(seed) {
  return damagedRepository(seed % 10 === 9 ? large : small, pool, seed)
}

/** As the workspace reads them: bytes that are no UTF-8 are a finding. */
function asTexts(files) {
  const sources = []
  const unreadable = []
  for (const path of Object.keys(files).sort()) {
    try {
      sources.push({ path, text: new TextDecoder('utf-8', { fatal: true }).decode(files[path]) })
    } catch {
      const at = { path, pointer: '', start: 0, end: 0 }
      const message = 'The file is not text in UTF-8.'
      unreadable.push({ rule: 'unreadable-file', message, at, missingMoney: {} })
    }
  }
  return { sources, unreadable }
}

function throughTheCommand(seed, i) {
  const folder = mkdtempSync(join(tmpdir(), 'rbm-fuzz-'))
  try {
    for (const [path, bytes] of Object.entries(repositoryOf(seed))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    const argv = COMMANDS[i % COMMANDS.length]
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('bin/rbm.js', root)), ...argv],
      { cwd: folder, encoding: 'utf8', timeout: HANGS_AFTER, maxBuffer: 100_000_000 },
    )
    return { status: status ?? signal, problem: problemOf(argv, { status, stdout, stderr }) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function problemOf(argv, { status, stdout, stderr }) {
  if (![0, 1, 2].includes(status)) return `${argv.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`
  if (/^ {4}at |RangeError|TypeError/m.test(stderr)) return `${argv.join(' ')} shows a stack`
  if (/^\s*::|##\[/m.test(stderr)) return `${argv.join(' ')} lets a workflow command through`
  if (argv.includes('json') || argv.includes('sarif')) {
    try {
      JSON.parse(stdout)
    } catch {
      return `${argv.join(' ')} prints no JSON`
    }
  }
  return undefined
}

function filesOf(folder) {
  const at = new URL(`${folder}/`, root)
  const paths = readdirSync(at, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  )
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(new URL(path, at))]))
}
