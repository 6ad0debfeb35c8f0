// `npm run bench`: whole processes, round-robin, so that every command sees the same machine; medians, and the median of
// each round's ratio to the first row of its table. Times alone mean little on a shared machine: read the ratios. What is
// printed are the tables of docs/performance.md. The peak of memory is taken in a round of its own.
//
// node test/bench/run.mjs [--rounds N] [--outputs 164,2000] [--node PATH] [--workbook]
//
// With --workbook only the financial plan is written, beside the roll-up that it begins with: read the peak of memory.

import { spawnSync } from 'node:child_process'
import { availableParallelism, tmpdir } from 'node:os'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatePlan } from './generate-plan.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}
const node = option('node', process.execPath)
const rounds = Number(option('rounds', '11'))
const isWorkbook = process.argv.includes('--workbook')
const sizes = option('outputs', isWorkbook ? '41,164,656' : '164,1000,2000,10000')
  .split(',')
  .map(Number)
const rbm = join(root, 'bin/rbm.js')
const parseAll = join(root, 'test/bench/parse-only.mjs')
const itu = join(root, 'examples/itu-2028-2031')
const folder = mkdtempSync(join(tmpdir(), 'rbm-bench-'))
const workbook = join(folder, 'plan.xlsx')

try {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  console.log(`Node ${version}, ${availableParallelism()} cores.`)
  if (isWorkbook) measureWorkbooks()
  else measureAll()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measureAll() {
  measure('Start-up and the example', rounds, [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'rbm --version', args: [rbm, '--version'] },
    { name: 'rbm --help', args: [rbm, '--help'] },
    { name: 'parse the example with `yaml`, no more', args: [parseAll, itu] },
    { name: 'rbm validate', args: [rbm, 'validate', itu] },
    { name: 'rbm rollup', args: [rbm, 'rollup', itu] },
    { name: 'rbm rollup --basis full', args: [rbm, 'rollup', itu, '--basis', 'full'] },
    { name: 'rbm rollup -o financial-plan.xlsx', args: [rbm, 'rollup', itu, '-o', workbook] },
  ])
  for (const outputs of sizes) {
    const plan = join(folder, String(outputs))
    const { files, bytes } = generatePlan(plan, outputs)
    const title = `${outputs} Outputs, ${outputs * 10} cost lines: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`
    const byOutput = ['rollup', plan, '--by', 'output', '--unit', 'thousand']
    const commands = [
      { name: 'parse them with `yaml`, no more', args: [parseAll, plan], files },
      { name: 'rbm validate', args: [rbm, 'validate', plan], files },
    ]
    // Of 2,000 files only how fast they are read is asked for.
    if (outputs > 5000) {
      measure(title, 1, commands)
      continue
    }
    commands.push(
      { name: 'rbm rollup', args: [rbm, 'rollup', plan] },
      { name: 'rbm rollup --basis full', args: [rbm, 'rollup', plan, '--basis', 'full'] },
      { name: 'rbm rollup --by output --unit thousand', args: [rbm, ...byOutput] },
      { name: '… --across outcome -f csv', args: [rbm, ...byOutput, '--across', 'outcome', '-f', 'csv'] },
      { name: 'rbm trace OC-1', args: [rbm, 'trace', 'OC-1', plan] },
    )
    // A workbook of all facts is asked for only where there are some 20,000 of them, 122 an Output.
    if (outputs < 500) {
      commands.push({
        name: 'rbm rollup -o financial-plan.xlsx',
        args: [rbm, 'rollup', plan, '-o', workbook],
      })
    }
    measure(title, outputs > 500 ? Math.min(3, rounds) : Math.min(5, rounds), commands)
  }
}

function measureWorkbooks() {
  for (const outputs of sizes) {
    const plan = join(folder, String(outputs))
    generatePlan(plan, outputs)
    measure(`${outputs} Outputs, some ${outputs * 122} facts`, Math.min(3, rounds), [
      { name: 'rbm rollup --basis full', args: [rbm, 'rollup', plan, '--basis', 'full'] },
      { name: 'rbm rollup -o financial-plan.xlsx', args: [rbm, 'rollup', plan, '-o', workbook] },
    ])
  }
}

function measure(title, count, commands) {
  const times = commands.map(() => [])
  for (let round = -1; round < count; round++) {
    commands.forEach((command, i) => {
      const start = process.hrtime.bigint()
      run(command, [])
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      if (round >= 0) times[i].push(seconds)
    })
  }
  console.log(`\n### ${title}\n\n| Command (${count} rounds) | median ms | × first row | files/s | peak MB |`)
  console.log('| --- | ---: | ---: | ---: | ---: |')
  commands.forEach((command, i) => {
    const ms = (median(times[i]) * 1000).toFixed(0)
    const ratio = median(times[i].map((time, round) => time / times[0][round])).toFixed(2)
    const speed = command.files === undefined ? '' : (command.files / median(times[i])).toFixed(0)
    const name = command.name.replaceAll('`', '')
    console.log(`| \`${name}\` | ${ms} | ${ratio} | ${speed} | ${peak(command)} |`)
  })
}

function run({ name, args }, options) {
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe']
  const { status, stderr, output } = spawnSync(node, [...options, ...args], { stdio, maxBuffer: 1e8 })
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return String(output[3])
}

/** The most memory that the process held, in MB. */
function peak(command) {
  const report = `import fs from 'node:fs';process.on('exit',()=>fs.writeSync(3,String(process.resourceUsage().maxRSS)))`
  return (Number(run(command, ['--import', `data:text/javascript,${report}`])) / 1024).toFixed(0)
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
