// Who may commit to a plan may commit a link. What rbm writes must not go where it leads (design/4-hostile-input, row 9); links of
// the machine, around the plan, stay what they are.

import { describe, expect, test } from 'vitest'
import type { MemoryFiles } from '../support/memory-host.ts'
import { exampleFiles, run } from '../support/run.ts'

const outside: MemoryFiles = { '/outside/deep/x.txt': '', '/outside/x.txt': '' }
const plan: MemoryFiles = {
  ...exampleFiles('minimal'),
  ...outside,
  out: { kind: 'link', to: '../outside' },
  'reports/inner': { kind: 'link', to: '../../outside' },
}

describe('a link inside the plan', () => {
  test.each([
    ['validate', '--format', 'sarif=out/s.sarif', '--format', 'text'],
    ['validate', '--format', 'json=out/s.json'],
    ['rollup', '-o', 'out/x.csv'],
    ['rollup', '-o', 'out/financial-plan.xlsx'],
    ['rollup', '-o', 'out/deep/x.csv'],
    ['rollup', '-o', 'reports/inner/x.csv'],
    ['rollup', '-o', '/plan/out/x.csv'],
    ['risks', '-o', 'out/x.md'],
    ['review', '2028', '-o', 'out/x.html'],
    ['init', 'out', '--example'],
    ['init', 'out/new', '--example'],
  ])('is not written through: rbm %s %s %s %s %s', async (...argv) => {
    const { status, error, written } = await run(argv, { files: plan })
    expect([status, written]).toEqual([2, {}])
    expect(error).toMatch(/"\/plan\/(out|reports\/inner)" is a symbolic link, so .* is not written/)
  })

  test('is no better when it leads back into the plan, or nowhere, or when the plan lies beside it', async () => {
    const files = {
      ...plan,
      back: { kind: 'link', to: 'reference' },
      nowhere: { kind: 'link', to: '/nothing' },
    } as const
    for (const name of ['back', 'nowhere']) {
      const { status, error, written } = await run(['rollup', '-o', `${name}/x.csv`], { files })
      expect([status, written]).toEqual([2, {}])
      expect(error).toContain('is a symbolic link')
    }
    const repository = Object.fromEntries(
      Object.entries(exampleFiles('minimal')).map(([path, text]) => [`plans/${path}`, text]),
    )
    const beside = {
      ...repository,
      ...outside,
      '.git/HEAD': '',
      out: { kind: 'link', to: '../outside' },
    } as const
    const { status, written } = await run(['validate', 'plans', '--format', 'sarif=out/s.sarif'], {
      files: beside,
    })
    expect([status, written]).toEqual([2, {}])
  })

  test('stops what edits the plan as well', async () => {
    const files: MemoryFiles = {
      ...exampleFiles('minimal'),
      '/outside/x.txt': '',
      'baseline.yaml': { kind: 'link', to: '/outside/x.txt' },
      waivers: { kind: 'link', to: '/outside' },
    }
    const { written } = await run(['validate', '--write-baseline'], { files })
    expect(written).toEqual({})
  })
})

test.each([
  ['a folder of the machine', 'rollup', '-o', '/short/x.csv'],
  ['the way to the plan itself', 'rollup', '-o', '/home/plan/x.csv'],
])('a link around the plan is followed: %s', async (_, ...argv) => {
  const { status, written } = await run(argv, {
    files: {
      ...exampleFiles('minimal'),
      ...outside,
      '/short': { kind: 'link', to: '/outside' },
      '/home': { kind: 'link', to: '/' },
    },
  })
  expect([status, Object.keys(written).length]).toEqual([0, 1])
})
