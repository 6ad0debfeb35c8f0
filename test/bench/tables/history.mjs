// What git costs: a plan of 2,000 files with 500 commits, each of which changes one file, beside what reading the same blobs takes
// with nothing but git.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateHistory } from '../generate-history.mjs'
import { generatePlan } from '../generate-plan.mjs'
import { measure } from '../round-robin.mjs'
import { commandTable, reachTable, thousands } from '../rows.mjs'

export function history({ node, rbm, folder, rounds, quick }) {
  const plan = join(folder, 'history')
  const commits = quick ? 10 : 500
  const { files, bytes, paths } = generatePlan(plan, quick ? 100 : 10_000, { findingEvery: 40 })
  const { git, changed } = generateHistory(plan, paths, commits)
  const tree = git('ls-tree', '-r', 'HEAD').trim().split('\n')
  const all = tree.map((line) => line.split(/\s/)[2]).join('\n')
  const two = ['HEAD~1', 'HEAD'].map((one) => git('rev-parse', `${one}:${changed}`).trim()).join('\n')
  const output = /- id: (\S+)/.exec(readFileSync(join(plan, changed), 'utf8'))[1]
  const ofGit = (name, ids) => ({
    name,
    program: 'git',
    args: ['cat-file', '--batch'],
    input: `${ids}\n`,
    cwd: plan,
  })
  const ofRbm = (name, ...args) => ({ name, program: node, args: [rbm, '-C', plan, ...args] })
  const measured = measure(
    [
      { name: 'node -e 0', program: node, args: ['-e', '0'] },
      ofGit('git cat-file --batch, the two blobs that differ', two),
      ofRbm('rbm diff --no-cost HEAD~1 HEAD', 'diff', '--no-cost', 'HEAD~1', 'HEAD'),
      ofGit('git cat-file --batch, all blobs of one revision', all),
      ofRbm('rbm validate --at HEAD', 'validate', '--at', 'HEAD'),
      ofRbm('rbm diff HEAD~1 HEAD', 'diff', 'HEAD~1', 'HEAD'),
      ofRbm('rbm log, of one Output', 'log', output),
    ],
    { rounds: rounds(3) },
  )
  return `${thousands(files)} files, ${(bytes / 1e6).toFixed(1)} MB, ${thousands(commits)} commits, one file changed in each; ${git('--version').trim()}.

${commandTable(measured, { base: 'rbm validate --at HEAD' })}

${reachTable([
  {
    what: '`rbm diff --no-cost`, the list of changes, to bare Node',
    most: 3,
    measured: measured.ratio('rbm diff --no-cost HEAD~1 HEAD', 'node -e 0'),
  },
  {
    what: '… to reading the two blobs that differ',
    measured: measured.ratio(
      'rbm diff --no-cost HEAD~1 HEAD',
      'git cat-file --batch, the two blobs that differ',
    ),
  },
  {
    what: '`rbm diff` with the cost bridge, to `rbm validate --at` one revision',
    most: 1.5,
    measured: measured.ratio('rbm diff HEAD~1 HEAD', 'rbm validate --at HEAD'),
  },
  {
    what: '… to reading all blobs of one revision',
    measured: measured.ratio('rbm diff HEAD~1 HEAD', 'git cat-file --batch, all blobs of one revision'),
  },
])}`
}
