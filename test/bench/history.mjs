// `node test/bench/history.mjs [--node PATH] [--rounds N] [--outputs 10000] [--commits 500]`: what git costs. A generated plan with a
// history of as many commits, each of which changes one file; whole processes in turns, and the median of each round's ratio
// to bare Node. Beside them stands what reading the same blobs takes with nothing but `git cat-file --batch`.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatePlan } from './generate-plan.mjs'

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : process.argv[at + 1]
}
const node = option('node', process.execPath)
const rounds = Number(option('rounds', '5'))
const outputs = Number(option('outputs', '10000'))
const commits = Number(option('commits', '500'))
const rbm = join(fileURLToPath(new URL('../../', import.meta.url)), 'bin/rbm.js')
const folder = mkdtempSync(join(tmpdir(), 'rbm-bench-git-'))

try {
  const { files, bytes } = generatePlan(folder, outputs)
  const changed = makeHistory()
  const tree = git('ls-tree', '-r', 'HEAD').trim().split('\n')
  const all = tree.map((line) => line.split(/\s/)[2]).join('\n')
  const two = ['HEAD~1', 'HEAD'].map((one) => git('rev-parse', `${one}:${changed}`).trim()).join('\n')
  const diff = (...more) => ({ program: node, args: [rbm, '-C', folder, 'diff', 'HEAD~1', 'HEAD', ...more] })
  const id = /- id: (\S+)/.exec(readFileSync(join(folder, changed), 'utf8'))[1]
  console.log(`Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}.`)
  console.log(
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${commits} commits, one file changed in each.\n`,
  )
  measure([
    { name: 'node -e 0', program: node, args: ['-e', '0'] },
    {
      name: 'git cat-file --batch, the two blobs that differ',
      program: 'git',
      args: ['cat-file', '--batch'],
      input: two,
    },
    { name: 'rbm diff --no-cost', ...diff('--no-cost') },
    {
      name: 'git cat-file --batch, all blobs of one revision',
      program: 'git',
      args: ['cat-file', '--batch'],
      input: all,
    },
    { name: 'rbm validate --at HEAD', program: node, args: [rbm, '-C', folder, 'validate', '--at', 'HEAD'] },
    { name: 'rbm diff, with the cost bridge', ...diff() },
    { name: `rbm log ${id}`, program: node, args: [rbm, '-C', folder, 'log', id] },
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** @returns the path of the file that the last commit changes */
function makeHistory() {
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'gc.auto', '0')
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        path.endsWith('.yaml') && readFileSync(join(folder, path), 'utf8').includes('kind: operational-plan'),
    )
    .sort()
  git('add', '--all')
  git('commit', '--quiet', '-m', 'The plan')
  // One stream for all commits: five hundred processes would take longer than what is measured.
  const lines = ['']
  let last = ''
  for (let i = 1; i < commits; i++) {
    last = paths[i % 7]
    const text = readFileSync(join(folder, last), 'utf8').replace(/title: (.*)/, `title: $1 ${i}`)
    lines.push(
      `commit refs/heads/main\nmark :${i}\ncommitter Planner <planner@example.org> ${1_800_000_000 + i} +0000\ndata 6\nChange`,
      i === 1 ? `from ${git('rev-parse', 'HEAD').trim()}` : `from :${i - 1}`,
      `M 100644 inline ${last}\ndata ${Buffer.byteLength(text)}\n${text}`,
    )
  }
  spawnSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: folder,
    input: `${lines.join('\n').trim()}\n`,
  })
  git('reset', '--quiet', '--hard', 'main')
  git('repack', '-adq')
  return last
}

function git(...args) {
  const who = ['-c', 'user.name=Planner', '-c', 'user.email=planner@example.org']
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
}

function measure(commands) {
  const times = commands.map(() => [])
  for (let round = -1; round < rounds; round++) {
    commands.forEach(({ name, program, args, input = '' }, i) => {
      const start = process.hrtime.bigint()
      const { status, stderr } = spawnSync(program, args, {
        cwd: folder,
        input: `${input}\n`,
        maxBuffer: 1e9,
      })
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
      if (round >= 0) times[i].push(seconds)
    })
  }
  console.log(`| Command (${rounds} rounds) | median ms | × first row |\n| --- | ---: | ---: |`)
  commands.forEach(({ name }, i) => {
    const ratio = median(times[i].map((time, round) => time / times[0][round])).toFixed(2)
    console.log(`| \`${name}\` | ${(median(times[i]) * 1000).toFixed(0)} | ${ratio} |`)
  })
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
