// Writing a result where the user wants it. What can be known to fail is said before any work is done.

import { dirname, join, resolve } from 'node:path'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { ROOT_FILE } from '../document/document.ts'
import { visible } from '../source/visible.ts'
import type { Host } from '../workspace/host.ts'

/**
 * @param example how a file in a folder is named, for a path that is a folder
 * @throws RbmError when the file cannot be written: no such folder, a folder of that name, or a link of the plan on the way
 */
export function checkOutput(
  host: Host,
  path: string,
  example = (folder: string) => `-o ${folder}/financial-plan.xlsx`,
): string {
  const full = resolve(host.cwd, path)
  const shown = visible(path)
  if (path === '-' || path === '') {
    throw new RbmError(
      'output-not-a-file',
      `"${path}" is no file.`,
      'Leave -o away, and the result goes to standard output.',
    )
  }
  if (path.endsWith('/') || host.look(full)?.kind === 'folder') {
    throw new RbmError(
      'output-is-folder',
      `"${shown}" is a folder; name a file.`,
      `For example: ${example(shown.replace(/\/$/, ''))}`,
    )
  }
  checkWayTo(host, full, path)
  const kind = host.look(full)?.kind
  if (kind === 'link' || kind === 'other') {
    throw new RbmError(
      'output-not-a-file',
      `"${shown}" is not an ordinary file, so nothing is written to it.`,
    )
  }
  let folder
  try {
    folder = host.look(host.realPath(dirname(full)))
  } catch {
    folder = undefined
  }
  if (folder?.kind !== 'folder') {
    throw new RbmError(
      'no-such-folder',
      `The folder of "${shown}" does not exist.`,
      'Make the folder first, or write elsewhere.',
    )
  }
  return full
}

/**
 * A link that is kept in a plan, or in the git repository that one works in, leads wherever whoever committed it wants, so nothing
 * is written through it. Links around them (a home folder on another disk) belong to the machine.
 *
 * @param full absolute
 * @throws RbmError when such a link lies on the way to the file
 */
export function checkWayTo(host: Host, full: string, written = full): void {
  const isMarked = (folder: string, mark: string) => host.look(join(folder, mark)) !== undefined
  const repository = foldersAround(real(host, host.cwd)).find((folder) => isMarked(folder, '.git'))
  const link = foldersAround(dirname(full)).findLast(
    (folder) =>
      host.look(folder)?.kind === 'link' &&
      foldersAround(real(host, dirname(folder))).some(
        (holder) => holder === repository || isMarked(holder, ROOT_FILE),
      ),
  )
  if (link === undefined) return
  throw new RbmError(
    'link-on-the-way',
    `"${visible(link)}" is a symbolic link, so "${visible(written)}" is not written: links in a plan are not followed.`,
    'Name a folder itself, in the plan or outside of it.',
  )
}

/** The folder itself and all above it, from the inside out. */
function foldersAround(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersAround(above)]
}

/** As it is where it leads nowhere. */
function real(host: Host, folder: string): string {
  try {
    return host.realPath(folder)
  } catch {
    return folder
  }
}

/** Makes the folder of a file that is to be written, where it is missing. */
export function makeFolder(host: Host, folder: string): void {
  if (host.look(folder) !== undefined) return
  try {
    host.makeFolder(folder)
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

export function writeOutput(host: Host, path: string, bytes: Uint8Array): void {
  const full = checkOutput(host, path)
  try {
    host.write(full, bytes)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

function cannotWrite(path: string, error: unknown): RbmError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
  return new RbmError(
    'cannot-write',
    `"${visible(path)}" cannot be written (${reason}).`,
    'Check permissions and free space; nothing was changed.',
  )
}
