// Two Bureaux plan at the same time, each on a branch. With a file for each Output git never has to ask; and an id that both of
// them chose is found after the merge, with both places. In a real repository, because this is a promise about git.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { exampleFiles, run } from '../support/run.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rbm-merge-'))
  git('init', '--quiet', '--initial-branch=main')
  write(exampleFiles('minimal'))
  commit('The plan')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

test('two branches that add an Output each, in files of their own, merge without a conflict', async () => {
  onBranch('one', () => write({ 'operational-plans/2027/sec/SEC-11.yaml': outputFile('SEC-11') }))
  onBranch('two', () => write({ 'operational-plans/2027/sec/SEC-12.yaml': outputFile('SEC-12') }))
  merge('one', 'two')
  expect(git('status', '--porcelain')).toBe('')
  const { status, out } = await validate()
  expect([status, out]).toEqual([0, expect.stringContaining('0 errors, 0 warnings')])
})

test('an id that both branches gave is found after the merge, with both places', async () => {
  onBranch('one', () => write({ 'operational-plans/2027/sec/ports.yaml': outputFile('SEC-11') }))
  onBranch('two', () => write({ 'operational-plans/2027/sec/training.yaml': outputFile('SEC-11') }))
  merge('one', 'two')
  const { status, out } = await validate()
  expect(status).toBe(1)
  expect(out).toMatch(
    /^operational-plans\/2027\/sec\/training\.yaml:5:5 error .*"SEC-11".* \[duplicate-id\]$/m,
  )
  expect(out).toContain('operational-plans/2027/sec/ports.yaml:5:5')
})

test('in one file, git itself asks: both branches add to the same place', () => {
  const path = 'operational-plans/2027/sec/all.yaml'
  write({ [path]: outputFile('SEC-10') })
  commit('One file')
  const item = (id: string) => outputFile(id).slice(outputFile(id).indexOf('  - id:'))
  onBranch('one', () => write({ [path]: outputFile('SEC-10') + item('SEC-11') }))
  onBranch('two', () => write({ [path]: outputFile('SEC-10') + item('SEC-12') }))
  git('merge', '--quiet', '--no-edit', 'one')
  expect(() => git('merge', '--quiet', '--no-edit', 'two')).toThrow()
})

test('a link that one branch confirmed while the other changed the Outcome is open after the merge', async () => {
  const strategy = exampleFiles('minimal')['strategic-plan.yaml']!
  const title = /outcomes:[\s\S]*?title: (.*)/.exec(strategy)![1]!
  git('switch', '--quiet', '--create', 'one')
  const host = nodeHost(root)
  expect((await run(['confirm', 'SEC-01', '--by', 'Chief', '--reason', 'As it is'], { host })).status).toBe(0)
  commit('Confirmed')
  git('switch', '--quiet', 'main')
  onBranch('two', () => write({ 'strategic-plan.yaml': strategy.replace(title, `${title} again`) }))
  merge('one', 'two')
  const { status, out } = await validate()
  expect(status).toBe(0)
  expect(out).toMatch(/^operational-plans\/2027\/sec\.yaml:\d+:\d+ warning .*\[link-to-be-confirmed\]$/m)
})

function validate() {
  return run(['validate'], { host: nodeHost(root) })
}

function outputFile(id: string): string {
  return `kind: operational-plan
entity: SEC
years: 2027
outputs:
  - id: ${id}
    title: Harbour pilots trained for ${id}
    priority: should
    contributes-to:
      - outcome: OC-1
    outcome-targets:
      - indicator: I-1
        aims-at: 30
    costs:
      - category: travel-events
        per-year: 1000000
`
}

function onBranch(name: string, change: () => void): void {
  git('switch', '--quiet', '--create', name, 'main')
  change()
  commit(name)
  git('switch', '--quiet', 'main')
}

function merge(...branches: readonly string[]): void {
  for (const branch of branches) git('merge', '--quiet', '--no-edit', branch)
}

function commit(message: string): void {
  git('add', '--all')
  git('commit', '--quiet', '--message', message)
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** With no settings but these: whoever runs the tests may sign commits or have hooks. */
function git(...args: readonly string[]): string {
  const who = [
    '-c',
    'user.name=Planner',
    '-c',
    'user.email=planner@example.org',
    '-c',
    'core.hooksPath=/dev/null',
  ]
  return execFileSync('git', [...who, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  })
}
