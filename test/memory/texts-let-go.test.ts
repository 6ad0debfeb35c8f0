// What is kept of a plan that is bound: neither its texts nor a window on one of them. A text that somebody needs after all is read
// again, and is the same or nothing.

import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Host } from '../../src/workspace/host.ts'
import { memoryHost, PLAN_FOLDER } from '../support/memory-host.ts'
import { edited, exampleFiles, run } from '../support/run.ts'

const root = resolve(import.meta.dirname, '../..')

const PLAN = 'operational-plans/2027/sec.yaml'
/** With an error in the operational plan, a note on `rbm.yaml`, and no other finding. */
const files = edited(exampleFiles('minimal'), PLAN, 'priority: must', 'priority: musst')

type Later = Partial<Pick<Host, 'look' | 'read'>>

/** A machine on which something happens to the operational plan when it was read once. */
function machine(happens: (memory: Host) => Later): Host {
  const memory = memoryHost({ files })
  const later = happens(memory)
  let now: Later = {}
  return {
    ...memory,
    look: (path) => ((path.endsWith(PLAN) && now.look) || memory.look)(path),
    read(path) {
      const bytes = ((path.endsWith(PLAN) && now.read) || memory.read)(path)
      if (path.endsWith(PLAN)) now = later
      return bytes
    },
  }
}

describe('A plan that is bound', () => {
  test('holds no text, and no value that is a window on one', () => {
    const folder = join(root, 'examples/itu-2028-2031')
    const child = spawnSync(process.execPath, [join(import.meta.dirname, 'texts-held.mjs'), folder], {
      encoding: 'utf8',
    })
    expect(child.stderr).toBe('')
    const { texts, kept, outputs } = JSON.parse(child.stdout) as {
      texts: number[]
      kept: boolean
      outputs: number
    }
    expect(texts).toEqual([0])
    expect(kept).toBe(true)
    expect(outputs).toBeGreaterThan(10)
  })

  test.each(['text', 'json'])('reads those files again that have findings, once each: %s', async (format) => {
    const memory = memoryHost({ files })
    const { status, out } = await run(['validate', '--format', format], { host: memory })
    expect(status).toBe(1)
    expect(out).toContain('musst')
    expect(times(memory.reads)).toEqual({ ...once(files), 'rbm.yaml': 2, [PLAN]: 2 })
  })

  test('reads no file again that has none', async () => {
    const memory = memoryHost({ files: exampleFiles('itu-2028-2031') })
    expect((await run(['validate'], { host: memory })).status).toBe(0)
    expect(times(memory.reads)).toEqual(once(exampleFiles('itu-2028-2031')))
  })
})

describe('A file that changed while the plan was read', () => {
  const changes: [string, (memory: Host) => Later][] = [
    ['with other words', ({ read }) => ({ read: (path) => shouted(read(path)) })],
    ['of the same length', ({ read }) => ({ read: (path) => withOtherEnd(read(path)) })],
    [
      'with a byte order mark',
      ({ read }) => ({ read: (path) => Uint8Array.of(0xef, 0xbb, 0xbf, ...read(path)) }),
    ],
    ['to bytes that are no text', () => ({ read: () => Uint8Array.of(0xff) })],
    ['away', () => ({ look: () => undefined })],
    ['to a link', () => ({ look: () => ({ kind: 'link', size: 10 }) })],
    ['to a pipe', () => ({ look: () => ({ kind: 'other', size: 0 }) })],
    ['to more than is read', () => ({ look: () => ({ kind: 'file', size: 1e9 }) })],
    [
      'so that nobody may read it',
      () => ({
        read: () => {
          throw new Error('EACCES')
        },
      }),
    ],
  ]
  test.each(changes)('%s ends the command, and no line of it is shown', async (_, happens) => {
    for (const argv of [['validate'], ['validate', '--format', 'json'], ['validate', '--format', 'sarif']]) {
      const { status, out, error } = await run(argv, { host: machine(happens) })
      expect(status).toBe(2)
      expect(`${out}${error}`).toContain(`"${PLAN}" was changed while rbm read the plan.`)
      expect(`${out}${error}`).toContain('Run the command again.')
      expect(`${out}${error}`).not.toContain('musst')
    }
  })
})

function times(reads: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const path of reads) {
    const name = path.slice(PLAN_FOLDER.length + 1)
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

function once(files: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(Object.keys(files).map((path) => [path, 1]))
}

function shouted(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).toUpperCase())
}

function withOtherEnd(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice()
  changed[changed.length - 2]! ^= 1
  return changed
}
