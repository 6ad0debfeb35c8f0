// Repositories that are not what they seem, or not what most are: names that are no UTF-8, another hash, submodules, histories with
// other parents put in, an older git. What cannot be read is said; what is said is true.

import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { edited, exampleFiles, run, type RunResult } from '../support/run.ts'

const minimal = exampleFiles('minimal')
const PLAN = 'strategic-plan.yaml'
const changed = edited(minimal, PLAN, 'Control of fishing', 'Control of all fishing')

function twoCommits(...init: readonly string[]): GitRepository {
  const repository = gitRepository(...init)
  repository.commit(minimal)
  repository.commit(changed)
  return repository
}

const rbm = (repository: GitRepository, ...argv: readonly string[]): Promise<RunResult> =>
  run(argv, { host: nodeHost(repository.folder) })

/** A commit with one more file, made of objects: a disk may refuse its name. */
function withFile(repository: GitRepository, names: readonly string[], text: string): void {
  repository.write({ '.git/blob': text })
  const blob = repository.git('hash-object', '-w', '.git/blob')
  const lines = names.map((name) => `100644 ${blob}\\t${name}`).join('\\n')
  writeFileSync(
    join(repository.folder, '.git', 'add.sh'),
    `printf '${lines}\\n' | git update-index --index-info\n`,
  )
  repository.git('-c', 'alias.add-names=!sh .git/add.sh', 'add-names')
  repository.git('commit', '--quiet', '-m', 'More')
}

describe('Names that are no UTF-8', () => {
  const RISKS = 'kind: risk-register\nrisks: []\n'

  test('are refused at a revision as on a disk, each of two that look the same', async () => {
    const repository = twoCommits()
    withFile(repository, ['caf\\351.yaml', 'caf\\350.yaml'], RISKS)
    const { status, out } = await rbm(repository, 'validate', '--at', 'HEAD')
    expect(status).toBe(1)
    expect(out).toContain('caf\uFFFD.yaml:1:1 error The file cannot be opened; its name may not be UTF-8.')
  })

  test('are named where they are new', async () => {
    const repository = twoCommits()
    withFile(repository, ['caf\\351.yaml'], RISKS)
    const { status, out } = await rbm(repository, 'diff', 'HEAD~1', 'HEAD')
    expect([status, out]).toEqual([1, expect.stringContaining('caf\uFFFD.yaml, as it is now')])
  })
})

describe('A repository inside the repository (a submodule)', () => {
  const embed = (repository: GitRepository) => {
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},bureau`)
    repository.git('commit', '--quiet', '-m', 'Embed')
  }

  test('is not read at a revision, and that is said: its money would be missing in silence', async () => {
    const repository = twoCommits()
    embed(repository)
    const { status, out, error } = await rbm(repository, 'rollup', '--at', 'HEAD')
    expect([status, error]).toEqual([1, expect.stringContaining('INCOMPLETE')])
    expect(out).toContain('bureau')
    expect((await rbm(repository, 'validate', '--at', 'HEAD')).out).toContain(
      'bureau:1:1 error This is a repository inside the repository (a submodule)',
    )
    const diff = await rbm(repository, 'diff', 'HEAD~1', 'HEAD', '--no-cost')
    expect([diff.status, diff.out]).toEqual([1, expect.stringContaining('bureau, as it is now')])
  })

  test('may be left out by name', async () => {
    const repository = twoCommits()
    repository.commit({ 'rbm.yaml': `${minimal['rbm.yaml']}ignore: [bureau/]\n` })
    embed(repository)
    expect((await rbm(repository, 'validate', '--at', 'HEAD')).status).toBe(0)
    expect((await rbm(repository, 'diff', 'HEAD~1', 'HEAD')).status).toBe(0)
  })
})

test('In a repository with hashes of 64 digits a plan is as committed, or not', async () => {
  const repository = twoCommits('--object-format=sha256')
  const dirty = async () => {
    const { out } = await rbm(repository, 'rollup', '--format', 'json')
    return (JSON.parse(out) as { source: { dirty: boolean } }).source.dirty
  }
  expect(await dirty()).toBe(false)
  expect((await rbm(repository, 'diff', 'HEAD~1', 'HEAD', '--no-cost')).out).toContain('1 change from HEAD~1')
  expect((await rbm(repository, 'log', 'TP1')).out).toContain('Control of all fishing')
  repository.write(minimal)
  expect(await dirty()).toBe(true)
})

describe('History in which another was put', () => {
  test('by a file of grafts is read as it was committed', async () => {
    const repository = twoCommits()
    repository.write({ '.git/info/grafts': `${repository.git('rev-parse', 'HEAD')}\n` })
    expect((await rbm(repository, 'diff', 'HEAD~1', 'HEAD', '--no-cost')).out).toContain('1 change from')
    expect((await rbm(repository, 'log', 'TP1')).out).toContain('+ new')
  })

  test('by replaced objects is read as it was committed', async () => {
    const repository = twoCommits()
    const blob = (revision: string) => repository.git('rev-parse', `${revision}:${PLAN}`)
    repository.git('replace', blob('HEAD'), blob('HEAD~1'))
    expect((await rbm(repository, 'diff', 'HEAD~1', 'HEAD', '--no-cost')).out).toContain('1 change from')
  })
})

test('A git that is too old to be told to fetch nothing fetches nothing', async () => {
  const repository = twoCommits()
  const mark = join(repository.folder, '.git', 'PWNED')
  for (const [name, value] of [
    ['remote.origin.url', `ext::touch ${mark}`],
    ['remote.origin.promisor', 'true'],
    ['extensions.partialClone', 'origin'],
    ['protocol.ext.allow', 'always'],
  ] as const)
    repository.git('config', name, value)
  const blob = repository.git('rev-parse', `HEAD~1:${PLAN}`)
  rmSync(join(repository.folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true })
  const bin = mkdtempSync(join(tmpdir(), 'rbm-old-git-'))
  onTestFinished(() => rmSync(bin, { recursive: true }))
  const path = process.env['PATH'] ?? ''
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nPATH='${path}' exec git "$@"\n`)
  chmodSync(join(bin, 'git'), 0o755)
  vi.stubEnv('PATH', `${bin}:${path}`)
  onTestFinished(() => void vi.unstubAllEnvs())
  const { status, error } = await rbm(repository, 'diff', 'HEAD~1', 'HEAD', '--no-cost')
  expect([status, error]).toEqual([2, expect.stringMatching(/is missing in this clone|could not read/)])
  expect(existsSync(mark)).toBe(false)
})

describe('A repository that git cannot read', () => {
  test.each([
    ['settings that are none', '[include]\n\tpath = ../rbm.yaml\n', 'bad config'],
    ['a format of a newer git', '[core]\n\trepositoryformatversion = 99\n', 'repo version'],
  ])('for %s is no folder without git', async (_, settings, says) => {
    const repository = twoCommits()
    writeFileSync(join(repository.folder, '.git', 'config'), settings)
    const { status, out, error } = await rbm(repository, 'diff', 'HEAD~1')
    expect([status, out]).toEqual([2, ''])
    expect(error).toContain('git cannot read the repository around')
    expect(error).toContain(says)
  })

  test('is found out without the language of who runs it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rbm-no-git-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'plan'))
    writeFileSync(join(folder, 'rbm.yaml'), minimal['rbm.yaml']!)
    vi.stubEnv('LC_ALL', 'fr_FR.UTF-8')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { error } = await run(['diff', 'HEAD'], { host: nodeHost(folder) })
    expect(error).toContain('lies in no git repository')
  })
})
