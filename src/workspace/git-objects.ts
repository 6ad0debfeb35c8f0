// Objects of git by their hashes: contents of files, and commits.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { mustBeHash, runGit } from './git-process.ts'
import type { Commit } from './history.ts'

export async function readBlobs(
  folder: string,
  blobs: Iterable<string>,
  mostBytes: number | undefined,
): Promise<Map<string, Uint8Array>> {
  const hashes = [...new Set(blobs)]
  return await readObjects(
    folder,
    mostBytes === undefined ? hashes : await withoutLarge(folder, hashes, mostBytes),
  )
}

/** By a look at their sizes: a stranger may have committed a file that fills the memory. */
async function withoutLarge(folder: string, hashes: readonly string[], mostBytes: number): Promise<string[]> {
  const sizes = await sizesOf(folder, hashes)
  return hashes.filter((hash) => {
    const size = sizes.get(hash)
    if (size === undefined) throw missingObject(hash)
    return size <= mostBytes
  })
}

/** The sizes of objects in bytes; of those that this copy of the repository lacks, none. */
export async function sizesOf(
  folder: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  for (const hash of hashes) mustBeHash(hash)
  if (hashes.length === 0) return new Map()
  const output = await runGit(folder, ['cat-file', '--batch-check'], `${hashes.join('\n')}\n`)
  const lines = output.toString('latin1').split('\n')
  return new Map(
    lines.flatMap((line): [string, number][] => {
      const [hash = '', , size] = line.split(' ')
      return size === undefined ? [] : [[hash, Number(size)]]
    }),
  )
}

/** Objects by their hashes. */
export async function readObjects(
  folder: string,
  hashes: readonly string[],
  which: 'all' | 'those present' = 'all',
): Promise<Map<string, Buffer>> {
  for (const hash of hashes) mustBeHash(hash)
  const objects = new Map<string, Buffer>()
  for (const [i, object] of (await objectsNamed(folder, hashes)).entries()) {
    if (object !== undefined) objects.set(object.hash, object.bytes)
    else if (which === 'all') throw missingObject(hashes[i]!)
  }
  return objects
}

interface GitObject {
  readonly hash: string
  readonly kind: string
  readonly bytes: Buffer
}

/**
 * What each name stands for, through one `cat-file --batch`; undefined where it names nothing, or several things.
 *
 * @param names hashes, or what a user calls a revision, without line breaks: they come to git on its standard input, where nothing
 *   is an option or a file
 */
export async function objectsNamed(
  folder: string,
  names: readonly string[],
): Promise<(GitObject | undefined)[]> {
  if (names.length === 0) return []
  const output = await runGit(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`)
  let at = 0
  return names.map(() => {
    const headEnd = output.indexOf(10, at)
    const head = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(output.toString('latin1', at, headEnd))
    at = headEnd + 1
    if (head === null) return undefined
    const bytes = output.subarray(at, at + Number(head[3]))
    at += bytes.length + 1
    return { hash: head[1]!, kind: head[2]!, bytes }
  })
}

function missingObject(hash: string): RbmError {
  const message = `git object ${hash} is missing in this clone.`
  const hint = 'The clone is partial or damaged. Fetch it whole: git fetch --refetch --no-filter'
  return new RbmError('missing-object', message, hint)
}

export type CommitWithTree = Commit & { readonly tree: string }

/** Those that are present: a shallow clone lacks the parents of its oldest commits. */
export async function readCommits(folder: string, hashes: readonly string[]): Promise<CommitWithTree[]> {
  const objects = await readObjects(folder, hashes, 'those present')
  return [...objects].map(([hash, object]) => {
    return { ...parseCommit(hash, object), tree: /^tree ([0-9a-f]+)$/m.exec(object.toString('latin1'))![1]! }
  })
}

/** The head of a commit object: `parent`, `author`, `committer`, an empty line, the message. */
export function parseCommit(hash: string, object: Buffer): Commit {
  const text = object.toString('utf8')
  const headEnd = text.indexOf('\n\n')
  const head = headEnd < 0 ? text : text.slice(0, headEnd)
  const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!)
  const author = /^author (.*?) ?<[^>\n]*> \d+ [+-]\d{4}$/m.exec(head)?.[1] ?? ''
  const seconds = Number(/^committer .* (\d+) [+-]\d{4}$/m.exec(head)?.[1] ?? 0)
  const subject = headEnd < 0 ? '' : text.slice(headEnd + 2).split('\n', 1)[0]!
  return { hash, parents, date: isoDate(seconds), author, subject }
}

/** A commit may claim any second; those beyond what a calendar holds are none. */
export function isoDate(seconds: number): string {
  return new Date(Math.min(seconds, 253_402_300_799) * 1000).toISOString().replace('.000Z', 'Z')
}
