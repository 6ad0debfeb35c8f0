// A machine that lives in memory: files, folders, links, files that cannot be read, a log of what was written. Commands
// run against it as against a disk, so a test can state every byte that they see.

import { posix } from 'node:path'
import { RbmError } from '../../src/diagnostic/rbm-error.ts'
import type { Found, Host, Revision } from '../../src/workspace/host.ts'

/** What can lie at a path; a text is a file in UTF-8. */
export type MemoryEntry =
  | string
  | Uint8Array
  | { readonly kind: 'folder' }
  /** A target may be relative to the folder of the link. */
  | { readonly kind: 'link'; readonly to: string }
  /** A pipe, a socket, a device. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable-file' }
  | { readonly kind: 'unreadable-folder' }
  /** A file of which only the size is known: reading it would be a mistake, and throws. */
  | { readonly kind: 'huge-file'; readonly size: number }

export type MemoryFiles = Readonly<Record<string, MemoryEntry>>

export interface MemoryHostInput {
  /** By path; those that do not begin with `/` lie in `/plan`. Folders above them exist by themselves. */
  readonly files: MemoryFiles
  readonly cwd?: string
  readonly revision?: Revision | undefined
  /** What happens instead of a write: a full disk, a folder without permission. */
  readonly failWriting?: (path: string) => void
}

export interface MemoryHost extends Host {
  /** Everything that was written, by absolute path. */
  readonly written: ReadonlyMap<string, Uint8Array>
  /** Every path that was read, in that order. */
  readonly reads: readonly string[]
}

/** The day it is on a machine in memory. */
export const TODAY = '2028-03-01'

/** Where the files of a test lie. */
export const PLAN_FOLDER = '/plan'

export function memoryHost({ files, cwd = PLAN_FOLDER, revision, failWriting }: MemoryHostInput): MemoryHost {
  const entries = new Map<string, MemoryEntry>([['/', { kind: 'folder' }]])
  addFolders(entries, posix.resolve(PLAN_FOLDER, cwd))
  for (const [name, entry] of Object.entries(files)) {
    const path = posix.resolve(PLAN_FOLDER, name)
    addFolders(entries, posix.dirname(path))
    entries.set(path, entry)
  }
  const written = new Map<string, Uint8Array>()
  const reads: string[] = []
  return {
    cwd: posix.resolve(PLAN_FOLDER, cwd),
    written,
    reads,
    look(path) {
      const entry = entries.get(withoutLinks(entries, path, 'keep-last'))
      return entry === undefined ? undefined : foundOf(entry)
    },
    list(folder) {
      const real = withoutLinks(entries, folder, 'follow-last')
      const entry = entries.get(real)
      if (entry === undefined) throw failure('ENOENT', folder)
      if (typeof entry === 'string' || entry instanceof Uint8Array || entry.kind !== 'folder') {
        throw failure(foundOf(entry).kind === 'folder' ? 'EACCES' : 'ENOTDIR', folder)
      }
      const inside = [...entries.keys()].filter((path) => path !== '/' && posix.dirname(path) === real)
      return inside.map((path) => posix.basename(path))
    },
    read(path) {
      reads.push(path)
      const entry = entries.get(withoutLinks(entries, path, 'follow-last'))
      if (entry === undefined) throw failure('ENOENT', path)
      if (typeof entry === 'string') return new TextEncoder().encode(entry)
      if (entry instanceof Uint8Array) return entry
      throw failure(entry.kind === 'folder' ? 'EISDIR' : 'EACCES', path)
    },
    write(path, bytes) {
      failWriting?.(path)
      entries.set(path, bytes)
      written.set(path, bytes)
    },
    makeFolder: (path) => addFolders(entries, path),
    create(files) {
      for (const path of files.keys()) {
        if (entries.has(path)) throw failure('EEXIST', path)
        failWriting?.(path)
      }
      for (const [path, bytes] of files) {
        addFolders(entries, posix.dirname(path))
        entries.set(path, bytes)
        written.set(path, bytes)
      }
    },
    realPath(path) {
      const real = withoutLinks(entries, path, 'follow-last')
      if (!entries.has(real)) throw failure('ENOENT', path)
      return real
    },
    today: () => TODAY,
    revision: () => Promise.resolve(revision),
    history: (folder) => Promise.reject(new RbmError('no-git', `"${folder}" lies in no git repository.`)),
  }
}

function addFolders(entries: Map<string, MemoryEntry>, folder: string): void {
  for (let path = folder; !entries.has(path); path = posix.dirname(path))
    entries.set(path, { kind: 'folder' })
}

function foundOf(entry: MemoryEntry): Found {
  if (typeof entry === 'string') return { kind: 'file', size: Buffer.byteLength(entry) }
  if (entry instanceof Uint8Array) return { kind: 'file', size: entry.length }
  switch (entry.kind) {
    case 'huge-file':
      return { kind: 'file', size: entry.size }
    case 'unreadable-file':
      return { kind: 'file', size: 1 }
    case 'unreadable-folder':
      return { kind: 'folder', size: 0 }
    default:
      return { kind: entry.kind, size: 0 }
  }
}

/** The path with the links in it replaced by what they point at, as an operating system does it. */
function withoutLinks(
  entries: ReadonlyMap<string, MemoryEntry>,
  path: string,
  last: 'keep-last' | 'follow-last',
): string {
  let real = '/'
  let rest = steps(path)
  for (let followed = 0; rest.length > 0;) {
    const [step = '', ...others] = rest
    const next = posix.join(real, step)
    const entry = entries.get(next)
    const isLink = typeof entry === 'object' && !(entry instanceof Uint8Array) && entry.kind === 'link'
    rest = others
    if (!isLink || (last === 'keep-last' && others.length === 0)) {
      real = next
      continue
    }
    followed += 1
    if (followed > 40) throw failure('ELOOP', path)
    if (entry.to.startsWith('/')) real = '/'
    rest = [...steps(entry.to), ...others]
  }
  return real
}

function steps(path: string): string[] {
  return path.split('/').filter((step) => step !== '' && step !== '.')
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
