// What is read to compare two plans: the files that differ, and for cost both plans once.

import { describe, expect, test } from 'vitest'
import type { Host } from '../../src/workspace/host.ts'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { readComparison } from '../../src/workspace/comparison.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { exampleFiles } from '../support/run.ts'

const minimal = exampleFiles('minimal')

/** A plan of two hundred more files. */
function largePlan(): GitRepository {
  const repository = gitRepository()
  const more = Array.from({ length: 200 }, (_, i) => [
    `operational-plans/2027/more/${i}.yaml`,
    `kind: operational-plan\nentity: SEC\nyears: 2027\noutputs:\n  - {id: M-${i}, title: More ${i}, priority: could}\n`,
  ])
  repository.commit({ ...minimal, ...(Object.fromEntries(more) as Record<string, string>) })
  return repository
}

/** A machine that counts how often each blob is asked for, and how often git is asked at all. */
function counting(folder: string): {
  readonly host: Host
  readonly blobs: string[]
  readonly calls: string[][]
} {
  const host = nodeHost(folder)
  const blobs: string[] = []
  const calls: string[][] = []
  const history: Host['history'] = async (at) => {
    const real = await host.history(at)
    return {
      ...real,
      read: (wanted) => {
        const list = [...wanted]
        calls.push(list)
        blobs.push(...list)
        return real.read(list)
      },
    }
  }
  return { host: { ...host, history }, blobs, calls }
}

const ONE = 'operational-plans/2027/more/7.yaml'

describe('Comparing two plans of two hundred files of which one differs', () => {
  test('reads that file and the settings, of both revisions', async () => {
    const repository = largePlan()
    repository.commit({ [ONE]: 'kind: operational-plan\nentity: SEC\nyears: 2027\n' })
    const { host, blobs } = counting(repository.folder)
    const { base, head } = await readComparison(host, repository.folder, 'HEAD~1', 'HEAD', 'what differs')
    expect([base, head].map(({ sources }) => sources.map(({ path }) => path))).toEqual([[ONE], [ONE]])
    const settings = repository.git('rev-parse', 'HEAD:rbm.yaml')
    const files = ['HEAD~1', 'HEAD'].map((one) => repository.git('rev-parse', `${one}:${ONE}`))
    expect(blobs.sort()).toEqual([settings, ...files].sort())
  })

  test('reads it once more from git alone where the other side lies here', async () => {
    const repository = largePlan()
    repository.write({ [ONE]: 'kind: operational-plan\nentity: SEC\nyears: 2027\n' })
    const { host, blobs } = counting(repository.folder)
    await readComparison(host, repository.folder, 'HEAD', undefined, 'what differs')
    expect(blobs).toHaveLength(2)
  })

  test('reads each file of both plans once for their cost, their settings first', async () => {
    const repository = largePlan()
    repository.commit({ [ONE]: 'kind: operational-plan\nentity: SEC\nyears: 2027\n' })
    const { host, blobs, calls } = counting(repository.folder)
    const { base } = await readComparison(host, repository.folder, 'HEAD~1', 'HEAD', 'everything')
    expect(blobs).toHaveLength(2 * base.sources.length)
    expect(calls).toHaveLength(4)
  })

  test('reads nothing of a plan that has not changed but its settings', async () => {
    const repository = largePlan()
    const { host, blobs } = counting(repository.folder)
    await readComparison(host, repository.folder, 'HEAD', 'main', 'what differs')
    expect(new Set(blobs).size).toBe(1)
  })
})
