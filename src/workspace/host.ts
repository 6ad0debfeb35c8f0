// What rbm needs of the machine. The real one is `node-host.ts`; tests give one that lives in memory.

import type { History } from './history.ts'

export interface Host {
  /** The working directory, absolute. */
  readonly cwd: string
  /** What lies at a path, links not followed; undefined when nothing does. */
  readonly look: (path: string) => Found | undefined
  /** Names in a folder, in any order. */
  readonly list: (folder: string) => readonly string[]
  readonly read: (path: string) => Uint8Array
  /** Writes the whole file or nothing: to a new file beside it, which then takes its name. */
  readonly write: (path: string, bytes: Uint8Array) => void
  /** Makes a folder, and those above it that are missing. */
  readonly makeFolder: (path: string) => void
  /** Writes new files, by path, with the folders that they need: all of them or none, and over nothing that is there. */
  readonly create: (files: ReadonlyMap<string, Uint8Array>) => void
  /** The path without links. */
  readonly realPath: (path: string) => string
  /** The day it is, in UTC, so that colleagues in all time zones get the same result: `2028-03-01`. */
  readonly today: () => string
  /** The commit that a folder of a git repository stands at; undefined outside of git. */
  readonly revision: (folder: string) => Promise<Revision | undefined>
  /** The history around a folder; whoever looks for a revision in it learns whether there is one. */
  readonly history: (folder: string) => Promise<History>
}

export interface Found {
  /** A repository inside the repository shows only at a commit; on a disk it is a folder. */
  readonly kind: 'file' | 'folder' | 'link' | 'repository' | 'other'
  /** In bytes. */
  readonly size: number
}

export interface Revision {
  /** The full hash. */
  readonly commit: string
  /** When it was committed: `2027-11-18T09:30:00Z`. */
  readonly date: string
  /** The blob of each file below the folder at that commit, by path from the folder. */
  readonly blobs: ReadonlyMap<string, string>
}
