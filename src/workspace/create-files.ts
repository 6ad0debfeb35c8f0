// Making several new files as one act: each is first written whole under another name, then all take their own names, and what was
// made is taken away again where one of them cannot. A link to a file is made only where nothing has its name, so nothing is ever
// overwritten, even when somebody else writes at the same moment.

import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

export function createFiles(files: ReadonlyMap<string, Uint8Array>): void {
  const undo: (() => void)[] = []
  const parts = new Map<string, string>()
  try {
    for (const [path, bytes] of files) {
      makeFolders(dirname(path), undo)
      const part = join(dirname(path), `.${basename(path)}.${crypto.randomUUID().slice(0, 13)}.part`)
      writeNew(part, bytes, undo)
      parts.set(path, part)
    }
    for (const [path, part] of parts) {
      takeName(part, path)
      undo.push(() => unlinkSync(path))
    }
  } catch (error) {
    for (const step of undo.reverse()) attempt(step)
    throw error
  }
  for (const part of parts.values()) attempt(() => unlinkSync(part))
}

function makeFolders(folder: string, undo: (() => void)[]): void {
  try {
    mkdirSync(folder)
    undo.push(() => rmdirSync(folder))
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    makeFolders(dirname(folder), undo)
    makeFolders(folder, undo)
  }
}

function writeNew(path: string, bytes: Uint8Array, undo: (() => void)[]): void {
  const file = openSync(path, 'wx', 0o666)
  undo.push(() => unlinkSync(path))
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Where a disk knows no links, a copy that refuses to overwrite will do. */
function takeName(part: string, path: string): void {
  try {
    linkSync(part, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    copyFileSync(part, path, constants.COPYFILE_EXCL)
  }
}

function attempt(step: () => void): void {
  try {
    step()
  } catch {
    // What is gone already needs no taking away, and the first failure is the one to tell.
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
