// `--at REV`: every command that reads a plan reads it as it stood at a revision, without checking it out.

import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository } from '../support/git-repository.ts'
import { edited, exampleFiles, run, type RunResult } from '../support/run.ts'

const minimal = exampleFiles('minimal')

async function inFolder(folder: string, argv: readonly string[]): Promise<RunResult> {
  return await run(argv, { host: nodeHost(folder) })
}

describe('A command with --at', () => {
  test.each([
    ['rollup', '--format', 'csv'],
    ['validate', '--format', 'json'],
    ['trace', 'OC-1.1', '--format', 'json'],
    ['staff', '--format', 'json'],
    ['smart', '--format', 'json'],
    ['envelope', '--format', 'json'],
    ['prioritize', '--format', 'json'],
  ])('says of a revision what it said when that was new: %s', async (...argv) => {
    const repository = gitRepository()
    repository.commit(minimal, 'First')
    const then = await inFolder(repository.folder, argv)
    repository.commit({ 'operational-plans/2028.yaml': null, 'rbm.yaml': `${minimal['rbm.yaml']}\n# later` })
    repository.write({ 'strategic-plan.yaml': 'kind: nonsense' })
    const now = await inFolder(repository.folder, [...argv, '--at', 'HEAD~1'])
    expect(now).toEqual(then)
    expect(await inFolder(repository.folder, argv)).not.toEqual(then)
  })

  test('names the commit, and finds it as committed', async () => {
    const repository = gitRepository()
    const first = repository.commit(minimal)
    repository.write({
      'rbm.yaml': edited(minimal, 'rbm.yaml', 'currency: XOF', 'currency: XAF')['rbm.yaml']!,
    })
    const { out } = await inFolder(repository.folder, ['rollup', '--at', 'main', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ currency: 'XOF', source: { commit: first, dirty: false } })
  })

  test('works in a folder of a larger repository, and from a linked worktree', async () => {
    const repository = gitRepository()
    const inside = Object.fromEntries(
      Object.entries(minimal).map(([path, text]) => [`plans/ü/${path}`, text]),
    )
    repository.commit({ ...inside, 'rbm.yaml': 'not this one' })
    const argv = ['rollup', '--format', 'csv']
    const here = await inFolder(join(repository.folder, 'plans/ü'), argv)
    expect(here.status).toBe(0)
    expect(await inFolder(join(repository.folder, 'plans/ü'), [...argv, '--at', 'HEAD'])).toEqual(here)
    repository.git('worktree', 'add', '--quiet', 'linked', '-b', 'other')
    const linked = join(repository.folder, 'linked/plans/ü')
    expect(await inFolder(linked, [...argv, '--at', 'other'])).toEqual(here)
  })

  test('takes paths in the plan', async () => {
    const repository = gitRepository()
    repository.commit(minimal)
    repository.commit({ 'operational-plans/2028.yaml': null })
    const argv = ['validate', 'strategic-plan.yaml', '--at', 'HEAD~1']
    expect((await inFolder(repository.folder, argv)).out).toMatch(/in 1 file\.\n$/)
  })

  test.each([
    ['nope', 'There is no revision "nope" in this git repository.'],
    ['--output=x', 'There is no revision "--output=x" in this git repository.'],
    ['HEAD:rbm.yaml', 'There is no revision "HEAD:rbm.yaml" in this git repository.'],
  ])('that names no revision is wrong use: %s', async (at, message) => {
    const repository = gitRepository()
    repository.commit(minimal)
    const { status, out, error } = await inFolder(repository.folder, ['rollup', `--at=${at}`])
    expect([status, out]).toEqual([2, ''])
    expect(error).toContain(message)
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: repository.folder }).toString()).toBe('')
  })

  test('is wrong use where the plan was not yet there, and outside of git', async () => {
    const repository = gitRepository()
    repository.commit({ other: 'x' })
    repository.commit(minimal)
    const before = await inFolder(repository.folder, ['validate', '--at', 'HEAD~1', '--format', 'json'])
    expect(before.status).toBe(2)
    expect(JSON.parse(before.out)).toMatchObject({ error: { code: 'no-plan-at-revision' } })
    const { status, error } = await run(['rollup', '--at', 'HEAD'], { files: minimal })
    expect([status, error]).toEqual([2, expect.stringContaining('lies in no git repository')])
  })

  test('refuses to make a baseline of the past', async () => {
    const repository = gitRepository()
    repository.commit(minimal)
    const argv = ['validate', '--at', 'HEAD', '--write-baseline']
    expect(await inFolder(repository.folder, argv)).toMatchObject({ status: 2, out: '' })
  })

  test('does not follow a link that was committed, nor quote what it leads to', async () => {
    const repository = gitRepository()
    repository.write({ 'secret/key.txt': 'TOP SECRET' })
    repository.commit({ ...minimal, 'secret/plan.yaml': 'kind: strategic-plan' })
    symlinkSync('/etc/passwd', join(repository.folder, 'x.yaml'))
    symlinkSync('secret', join(repository.folder, 'folder'))
    symlinkSync('../../etc', join(repository.folder, 'outside'))
    repository.commit({ 'secret/key.txt': null })
    const { status, out } = await inFolder(repository.folder, ['validate', '--at', 'HEAD'])
    expect(status).toBe(1)
    expect(out).toContain('x.yaml:1:1 error This is a symbolic link, and links are not followed.')
    expect(out).toContain('folder:1:1 error This is a symbolic link')
    expect(out).not.toMatch(/root:|SECRET/)
  })
})
