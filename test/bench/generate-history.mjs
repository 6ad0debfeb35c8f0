// Gives a generated plan a history: so many commits, each of which changes the title and one amount of an Output.

import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param paths of the plan's files
 * @returns `git`, which runs in the folder, and the path of the file that the last commit changes
 */
export function generateHistory(folder, paths, commits) {
  const git = (...args) =>
    execFileSync('git', [...WHO, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'gc.auto', '0')
  git('add', '--all')
  git('commit', '--quiet', '-m', 'The plan')
  const plans = paths.filter((path) => path.startsWith('operational-plans/')).sort()
  // One stream for all commits: five hundred processes would take longer than what is measured.
  const stream = []
  let changed = ''
  for (let i = 1; i < commits; i++) {
    changed = plans[i % Math.min(7, plans.length)]
    const text = readFileSync(join(folder, changed), 'utf8')
      .replace(/title: (.*)/, `title: $1 ${i}`)
      .replace(/per-year: \{2028: \d+/, `per-year: {2028: ${100_000 + i}`)
    stream.push(
      `commit refs/heads/main\nmark :${i}\ncommitter Planner <planner@example.org> ${1_800_000_000 + i} +0000\ndata 6\nChange`,
      i === 1 ? `from ${git('rev-parse', 'HEAD').trim()}` : `from :${i - 1}`,
      `M 100644 inline ${changed}\ndata ${Buffer.byteLength(text)}\n${text}`,
    )
  }
  const input = `${stream.join('\n').trim()}\n`
  const { status, stderr } = spawnSync('git', ['fast-import', '--quiet', '--force'], { cwd: folder, input })
  if (status !== 0) throw new Error(`git fast-import ended with ${status}: ${stderr}`)
  git('reset', '--quiet', '--hard', 'main')
  git('repack', '-adq')
  return { git, changed }
}

const WHO = ['-c', 'user.name=Planner', '-c', 'user.email=planner@example.org', '-c', 'commit.gpgsign=false']
