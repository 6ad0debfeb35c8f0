// The machine, through Node. The only place that touches files.

import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createFiles } from './create-files.ts'
import type { Found, Host } from './host.ts'

export function nodeHost(cwd: string): Host {
  return {
    cwd,
    look,
    list: (folder) => readdirSync(folder),
    read: (path) => readFileSync(path),
    write: writeWhole,
    makeFolder: (path) => void mkdirSync(path, { recursive: true }),
    create: createFiles,
    realPath: (path) => realpathSync(path),
    today: () => new Date().toISOString().slice(0, 10),
    async revision(folder) {
      const { readRevision } = await import('./git.ts')
      return readRevision(folder)
    },
    async history(folder) {
      const { openHistory } = await import('./git.ts')
      return openHistory(folder)
    },
  }
}

function look(path: string): Found | undefined {
  let stat
  try {
    stat = lstatSync(path)
  } catch {
    // Nothing there, or a name that is too long, or a file or a locked folder on the way to it: nothing to be seen.
    return undefined
  }
  const kind = stat.isFile()
    ? 'file'
    : stat.isDirectory()
      ? 'folder'
      : stat.isSymbolicLink()
        ? 'link'
        : 'other'
  return { kind, size: stat.size }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${crypto.randomUUID().slice(0, 13)}.part`)
  // A budget that was kept from other eyes stays so.
  const file = openSync(beside, 'wx', modeOf(path))
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } catch (error) {
    closeSync(file)
    unlinkSync(beside)
    throw error
  }
  closeSync(file)
  try {
    renameSync(beside, path)
  } catch (error) {
    unlinkSync(beside)
    throw error
  }
}

function modeOf(path: string): number {
  try {
    return lstatSync(path).mode & 0o777
  } catch {
    return 0o666
  }
}
