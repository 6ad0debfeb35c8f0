// `npm run bench`: whole processes, round-robin, so that every command sees the same machine; medians, and the median of
// each round's ratio to bare node. Times alone mean little on a shared machine: read the ratios.
//
// node test/bench/run.mjs [--rounds N] [--files 200,2000] [--node PATH]

import { spawnSync } from 'node:child_process'
import { cpus, tmpdir } from 'node:os'
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
const sizes = option('files', '200,2000').split(',').map(Number)
const rbm = join(root, 'bin/rbm.js')
const itu = join(root, 'examples/itu-2028-2031')
const folder = mkdtempSync(join(tmpdir(), 'rbm-bench-'))

try {
  const parseAll = join(root, 'test/bench/parse-only.mjs')
  measure('Start-up and the example', rounds, [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'rbm --version', args: [rbm, '--version'] },
    { name: 'rbm --help', args: [rbm, '--help'] },
    { name: 'parse the example with `yaml` only', args: [parseAll, itu] },
    { name: 'rbm validate examples/itu-2028-2031', args: [rbm, 'validate', itu] },
    { name: 'rbm rollup examples/itu-2028-2031', args: [rbm, 'rollup', itu] },
    {
      name: 'rbm rollup -o financial-plan.xlsx',
      args: [rbm, 'rollup', itu, '-o', join(folder, 'plan.xlsx')],
    },
  ])
  for (const files of sizes) {
    const plan = join(folder, String(files))
    const bytes = generatePlan(plan, files)
    const title = `${files} generated files, ${(bytes / 1e6).toFixed(1)} MB`
    measure(title, files > 500 ? Math.min(3, rounds) : Math.min(5, rounds), [
      { name: 'node -e 0', args: ['-e', '0'] },
      { name: 'parse them with `yaml` only', args: [parseAll, plan], files },
      { name: 'rbm validate', args: [rbm, 'validate', plan], files },
      { name: 'rbm rollup --by outcome', args: [rbm, 'rollup', plan], files },
    ])
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure(title, count, commands) {
  const times = commands.map(() => [])
  for (let round = -1; round < count; round++) {
    commands.forEach(({ name, args }, i) => {
      const start = process.hrtime.bigint()
      const { status, stderr } = spawnSync(node, args, { stdio: ['ignore', 'ignore', 'pipe'] })
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
      if (round >= 0) times[i].push(seconds)
    })
  }
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const out = [`\n${title} (node ${version}, ${cpus().length} cores, ${count} rounds)`]
  out.push(
    `${'command'.padEnd(40)} ${'median ms'.padStart(10)} ${'x bare node'.padStart(12)} ${'files/s'.padStart(9)}`,
  )
  commands.forEach(({ name, files }, i) => {
    const ms = median(times[i]) * 1000
    const ratio = median(times[i].map((time, round) => time / times[0][round]))
    const speed = files === undefined ? '' : Math.round(files / median(times[i]))
    out.push(
      `${name.padEnd(40)} ${ms.toFixed(0).padStart(10)} ${ratio.toFixed(2).padStart(12)} ${String(speed).padStart(9)}`,
    )
  })
  process.stdout.write(`${out.join('\n')}\n`)
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
