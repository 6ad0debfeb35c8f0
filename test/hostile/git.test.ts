// A hostile repository: whatever it configures, and whatever a revision is called, nothing runs, nothing is written, and rbm says
// what it found.

import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { edited, exampleFiles, run } from '../support/run.ts'

const minimal = exampleFiles('minimal')
const changed = edited(minimal, 'strategic-plan.yaml', 'Control of fishing', 'Control of all fishing')

/** Everything that reads git. */
const COMMANDS: readonly (readonly string[])[] = [
  ['validate', '--at', 'HEAD~1'],
  ['validate', '--since', 'HEAD~1', '--config-from', 'HEAD~1'],
  ['rollup', '--at', 'HEAD', '--format', 'json'],
  ['rollup', '--format', 'json'],
  ['trace', 'OC-1', '--cost', '--format', 'json'],
  ['diff', 'HEAD~1'],
  ['diff', 'HEAD~1', 'HEAD', '--format', 'markdown'],
  ['diff', 'HEAD~1...HEAD', '--no-cost'],
  ['diff', 'HEAD~1', '--by', 'outcome'],
]

function twoCommits(): GitRepository {
  const repository = gitRepository()
  repository.commit(minimal)
  repository.commit(changed)
  return repository
}

/** All files below a folder but those of git. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.git'))
    .sort()
}

describe('A repository that configures what git runs', () => {
  test.each(COMMANDS.map((argv) => [argv.join(' '), argv] as const))(
    'runs nothing: rbm %s',
    async (_, argv) => {
      const repository = twoCommits()
      const mark = join(repository.folder, 'PWNED')
      const script = join(repository.folder, '.git', 'evil.sh')
      writeFileSync(script, `#!/bin/sh\ntouch '${mark}'\ncat\n`, { mode: 0o755 })
      const settings: readonly (readonly [name: string, value: string])[] = [
        ['core.fsmonitor', script],
        ['core.sshCommand', script],
        ['core.pager', script],
        ['core.editor', script],
        ['core.askPass', script],
        ['diff.external', script],
        ['diff.x.textconv', script],
        ['diff.x.command', script],
        ['filter.x.clean', script],
        ['filter.x.smudge', script],
        ['filter.x.process', script],
        ['merge.x.driver', script],
        ['credential.helper', script],
        ['gpg.program', script],
        ['log.showSignature', 'true'],
        ['uploadpack.packObjectsHook', script],
        ['alias.rev-parse', `!${script}`],
        ['alias.cat-file', `!${script}`],
        ['remote.origin.url', `ext::${script}`],
        ['remote.origin.promisor', 'true'],
        ['remote.origin.partialCloneFilter', 'blob:none'],
        ['extensions.partialClone', 'origin'],
      ]
      for (const [name, value] of settings) repository.git('config', name, value)
      for (const hook of [
        'post-checkout',
        'post-index-change',
        'reference-transaction',
        'fsmonitor-watchman',
      ])
        writeFileSync(join(repository.folder, '.git', 'hooks', hook), `#!/bin/sh\ntouch '${mark}'\n`, {
          mode: 0o755,
        })
      writeFileSync(join(repository.folder, '.gitattributes'), '*.yaml diff=x filter=x merge=x\n')
      const before = filesIn(repository.folder)
      const { status } = await run(argv, { host: nodeHost(repository.folder) })
      expect([0, 1]).toContain(status)
      expect(existsSync(mark)).toBe(false)
      expect(filesIn(repository.folder)).toEqual(before)
    },
  )

  test('has objects that are missing, and fetches none', async () => {
    const repository = twoCommits()
    const mark = join(repository.folder, 'PWNED')
    repository.git('config', 'remote.origin.url', `ext::touch ${mark}`)
    repository.git('config', 'remote.origin.promisor', 'true')
    repository.git('config', 'extensions.partialClone', 'origin')
    const blob = repository.git('rev-parse', 'HEAD~1:strategic-plan.yaml')
    repository.git('prune-packed')
    writeFileSync(join(repository.folder, '.git', 'gone'), '')
    const path = join(repository.folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2))
    expect(existsSync(path)).toBe(true)
    const { rmSync } = await import('node:fs')
    rmSync(path, { force: true })
    const { status, out, error } = await run(['diff', 'HEAD~1'], { host: nodeHost(repository.folder) })
    expect([status, out]).toEqual([2, ''])
    expect(error).toMatch(/git (object|could not read)/)
    expect(error).not.toContain('    at ')
    expect(existsSync(mark)).toBe(false)
  })
})

describe('A repository inside the repository', () => {
  test('that is bare, and lies around the plan, is not taken for its history', async () => {
    const repository = twoCommits()
    const bare = join(repository.folder, 'sub')
    repository.git('clone', '--quiet', '--bare', '.', 'sub')
    writeFileSync(join(bare, 'rbm.yaml'), minimal['rbm.yaml']!)
    const mark = join(repository.folder, 'PWNED')
    repository.git('--git-dir=sub', 'config', 'core.fsmonitor', `touch ${mark}`)
    const { status, error } = await run(['diff', 'HEAD'], { host: nodeHost(bare) })
    expect([status, error]).toEqual([2, expect.stringContaining('lies in no git repository')])
    expect(existsSync(mark)).toBe(false)
  })

  test('or a link at a revision is data, and is not followed', async () => {
    const repository = gitRepository()
    mkdirSync(join(repository.folder, 'plans'))
    symlinkSync('/etc', join(repository.folder, 'plans', 'b'))
    symlinkSync('../../../../etc/passwd', join(repository.folder, 'plans', 'a.yaml'))
    repository.commit(minimal)
    const { status, out } = await run(['validate', '--at', 'HEAD'], { host: nodeHost(repository.folder) })
    expect(status).toBe(1)
    expect(out).toContain('plans/a.yaml:1:1 error This is a symbolic link, and links are not followed.')
    expect(out).not.toContain('root:')
  })
})

describe('A revision', () => {
  const HOSTILE = [
    '--output=PWNED',
    '-O/PWNED',
    '--upload-pack=touch PWNED',
    '-evil',
    'HEAD:../../x',
    ':/First',
    'HEAD^{/.*}',
    '@{-1}',
    '@{upstream}',
    'HEAD@{1 day ago}',
    'HEAD\u0000',
    'HEAD\n--output=PWNED',
    '$(touch PWNED)',
    '`touch PWNED`',
    ';touch PWNED',
    '../../etc/passwd',
    '..',
    '...',
    '....',
    'a'.repeat(100_000),
    '^HEAD',
    'HEAD --not main',
    '*',
    '\u001b[2J',
  ]

  test.each(HOSTILE.map((revision) => [revision.slice(0, 40), revision] as const))(
    'of any name does nothing but name a revision: %j',
    async (_, revision) => {
      const repository = twoCommits()
      const before = filesIn(repository.folder)
      for (const argv of [
        ['rollup', `--at=${revision}`],
        ['validate', `--since=${revision}`, `--config-from=${revision}`],
        ['diff', '--no-cost', '--', revision],
        ['diff', '--no-cost', '--', 'HEAD', revision],
      ]) {
        const { status, out, error } = await run(argv, { host: nodeHost(repository.folder) })
        // Some of them are revisions in the language of git; none may be anything else.
        expect([0, 1, 2]).toContain(status)
        expect(`${out}${error}`).not.toMatch(/\n\s+at |\u001b|made a mistake of its own/)
      }
      expect(filesIn(repository.folder)).toEqual(before)
    },
  )
})
