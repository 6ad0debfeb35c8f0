// What rbm reads of git, against real repositories.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openHistory } from '../../src/workspace/git.ts'
import { gitRepository } from '../support/git-repository.ts'

describe('A commit', () => {
  test('is found by branch, tag, hash and ancestor', async () => {
    const repository = gitRepository()
    const first = repository.commit({ 'a.yaml': 'one' }, 'First\n\nMore words', 'Ana')
    repository.git('tag', '-a', '-m', 'approved', 'v2028')
    const second = repository.commit({ 'a.yaml': 'two' }, 'Second')
    const history = openHistory(repository.folder)
    for (const name of ['v2028', first, first.slice(0, 8), 'HEAD~1', 'main^']) {
      expect(await history.commitOf(name)).toEqual({
        hash: first,
        parents: [],
        date: '2027-11-18T09:30:00Z',
        author: 'Ana',
        subject: 'First',
      })
    }
    expect((await history.commitOf('main')).parents).toEqual([first])
    expect((await history.commitOf('HEAD')).hash).toBe(second)
  })

  test.each([
    '--output=x',
    '-evil',
    '',
    'nope',
    'HEAD:a.yaml',
    'HEAD:../../x',
    'main\0',
    'main\nHEAD',
    '--upload-pack=touch x',
    'x'.repeat(100_000),
  ])('that does not exist is wrong use: %j', async (name) => {
    const repository = gitRepository()
    repository.commit({ 'a.yaml': 'one' })
    const history = openHistory(repository.folder)
    await expect(history.commitOf(name)).rejects.toMatchObject({ code: 'unknown-revision' })
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  test('on a branch whose name begins with a dash is not handed to git', async () => {
    const repository = gitRepository()
    const hash = repository.commit({ 'a.yaml': 'one' })
    repository.git('update-ref', 'refs/heads/-evil', hash)
    const history = openHistory(repository.folder)
    await expect(history.commitOf('-evil')).rejects.toMatchObject({ code: 'unknown-revision' })
    expect((await history.commitOf('refs/heads/-evil')).hash).toBe(hash)
  })

  test('is asked for outside of git', async () => {
    await expect(openHistory('/').commitOf('HEAD')).rejects.toMatchObject({ code: 'no-git' })
    await expect(openHistory('/').commitOf('--x')).rejects.toMatchObject({ code: 'no-git' })
  })

  test('that a shallow clone lacks is said to be missing for that reason', async () => {
    const repository = gitRepository()
    const first = repository.commit({ 'a.yaml': 'one' })
    repository.commit({ 'a.yaml': 'two' })
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, 'clone')
    const history = openHistory(join(repository.folder, 'clone'))
    await expect(history.commitOf(first)).rejects.toMatchObject({
      code: 'unknown-revision',
      hint: expect.stringContaining('git fetch --unshallow') as unknown,
    })
  })
})

describe('The files of a folder at a commit', () => {
  test('are listed from the folder, with links and without what lies outside', async () => {
    const repository = gitRepository()
    repository.git('config', 'core.symlinks', 'true')
    const hash = repository.commit({ 'outside.yaml': 'o', 'plans/a.yaml': 'abc', 'plans/b/ü "c".yaml': 'd' })
    const history = openHistory(join(repository.folder, 'plans'))
    const tree = await history.treeOf(hash)
    expect([...tree.keys()].sort()).toEqual(['a.yaml', 'b/ü "c".yaml'])
    expect(tree.get('a.yaml')).toMatchObject({ kind: 'file', size: 3 })
    const blobs = await history.read([...tree.values()].map(({ blob }) => blob))
    expect([...blobs.values()].map((bytes) => Buffer.from(bytes).toString()).sort()).toEqual(['abc', 'd'])
  })

  test('are none where the folder did not exist', async () => {
    const repository = gitRepository()
    const hash = repository.commit({ 'a.yaml': 'a' })
    mkdirSync(join(repository.folder, 'later'))
    const history = openHistory(join(repository.folder, 'later'))
    expect((await history.treeOf(hash)).size).toBe(0)
  })

  test('that this clone lacks are wrong use, and nothing is fetched', async () => {
    const repository = gitRepository()
    repository.commit({ 'a.yaml': 'a' })
    const history = openHistory(repository.folder)
    await expect(history.read(['0123456789012345678901234567890123456789'])).rejects.toMatchObject({
      code: 'missing-object',
    })
  })
})

describe('What commits change', () => {
  test('is told against each parent, newest first', async () => {
    const repository = gitRepository()
    const first = repository.commit({ 'p/a.yaml': 'a', 'p/b.yaml': 'b', other: 'x' }, 'First')
    repository.commit({ other: 'y' }, 'Elsewhere')
    repository.git('checkout', '--quiet', '-b', 'side')
    const side = repository.commit({ 'p/a.yaml': 'a2' }, 'Side')
    repository.git('checkout', '--quiet', 'main')
    const main = repository.commit({ 'p/b.yaml': null, 'p/c.yaml': 'c' }, 'Main')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'side')
    const history = openHistory(join(repository.folder, 'p'))
    const head = await history.commitOf('HEAD')
    const changes = await history.changesUpTo(head.hash, 100)
    const told = changes.map(({ commit, againstParents }) => [
      commit.subject,
      againstParents.map((files) =>
        files.map(({ path, before, after }) => [path, before !== undefined, after !== undefined]),
      ),
    ])
    expect(told).toEqual([
      [
        'Merge',
        [
          [['a.yaml', true, true]],
          [
            ['b.yaml', true, false],
            ['c.yaml', false, true],
          ],
        ],
      ],
      [
        'Main',
        [
          [
            ['b.yaml', true, false],
            ['c.yaml', false, true],
          ],
        ],
      ],
      ['Side', [[['a.yaml', true, true]]]],
      [
        'First',
        [
          [
            ['a.yaml', false, true],
            ['b.yaml', false, true],
          ],
        ],
      ],
    ])
    expect((await history.forkOf(main, side)).subject).toBe('Elsewhere')
    expect(first).toBe(changes.at(-1)!.commit.hash)
    expect((await history.changesUpTo(head.hash, 2)).length).toBe(2)
  })
})

describe('What steers git from outside', () => {
  test('is not passed on', async () => {
    const repository = gitRepository()
    const hash = repository.commit({ 'a.yaml': 'a' })
    process.env['GIT_DIR'] = '/nonexistent'
    try {
      const history = openHistory(repository.folder)
      expect((await history.commitOf('HEAD')).hash).toBe(hash)
      expect((await history.treeOf(hash)).size).toBe(1)
    } finally {
      delete process.env['GIT_DIR']
    }
  })
})
