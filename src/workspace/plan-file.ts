// Reads one file of a plan repository, and again when its text was let go of. What is read then must be what was read before: the
// places of the plan are offsets, and in another text they would point at other lines. A checksum tells that somebody saved the file
// in the meantime; whoever means to deceive has no need of it, since the files are theirs to write. Hashes take longer to load.

import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Finding } from '../diagnostic/diagnostic.ts'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { ROOT_FILE } from '../document/document.ts'
import { fileTooLarge } from '../document/read-document.ts'
import { wholeFile } from '../source/origin.ts'
import type { SourceFile } from '../source/source-file.ts'
import { visible } from '../source/visible.ts'
import type { Host } from './host.ts'

export type UnreadableFile = Finding & {
  readonly rule: 'unreadable-file' | 'file-too-large' | 'too-many-files'
}

export interface PlanFile {
  readonly source: SourceFile
  /** Whether it begins with a byte order mark. */
  readonly isMarked: boolean
}

/** @returns the file, or why it is not read */
export function readPlanFile(
  host: Host,
  root: string,
  path: string,
  mostBytes: number,
): PlanFile | UnreadableFile {
  const read = readText(host, root, path, mostBytes)
  if ('rule' in read) return read
  const { bytes } = read
  const { length } = bytes
  const sum = crc32(bytes)
  let text: string | undefined = read.text
  const source = {
    path,
    get text() {
      text ??= readAgain()
      return text
    },
    letGo() {
      text = undefined
    },
  }
  const readAgain = () => {
    const again = readText(host, root, path, mostBytes)
    if ('rule' in again || again.bytes.length !== length || crc32(again.bytes) !== sum)
      throw changedMeanwhile(path)
    return again.text
  }
  return { source, isMarked: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf }
}

function changedMeanwhile(path: string): RbmError {
  const message = `"${visible(path)}" was changed while rbm read the plan.`
  return new RbmError('changed-while-reading', message, 'Run the command again.')
}

/** Links are not followed, nor is waited for a pipe. */
function readText(
  host: Host,
  root: string,
  path: string,
  mostBytes: number,
): { readonly bytes: Uint8Array; readonly text: string } | UnreadableFile {
  const full = join(root, path)
  const found = host.look(full)
  if (found?.kind === 'link') return linkedFile(path)
  if (found?.kind !== 'file') return unreadableFile(path, 'This is not an ordinary file, so it is not read.')
  if (found.size > mostBytes) return { ...fileTooLarge(path, mostBytes), missingMoney: {} }
  let bytes: Uint8Array
  try {
    bytes = host.read(full)
  } catch {
    return unreadableFile(path, 'The file cannot be opened.', 'Check its permissions.')
  }
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return unreadableFile(path, 'The file is not text in UTF-8.', 'Save it as UTF-8; most editors can.')
  }
}

export function linkedFile(path: string): UnreadableFile {
  const itself = 'Put the file itself here'
  const hint =
    path === ROOT_FILE ? `${itself}.` : `${itself}, or name the link under \`ignore:\` in rbm.yaml.`
  return unreadableFile(path, 'This is a symbolic link, and links are not followed.', hint)
}

export function unreadableFile(path: string, message: string, hint?: string): UnreadableFile {
  return { rule: 'unreadable-file', message, hint, at: wholeFile(path), missingMoney: {} }
}
