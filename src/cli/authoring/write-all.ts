// Several new files at once: all of them or none. What was made before a failure is taken away again.

import { dirname, join } from 'node:path'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { visible } from '../../source/visible.ts'
import type { Host } from '../../workspace/host.ts'
import type { NewFile } from './schema-copies.ts'

/**
 * @param root the folder, absolute, without links; it may not exist yet
 * @throws RbmError when something lies where a file or a folder is to be made
 */
export function checkAllNew(host: Host, root: string, files: readonly NewFile[], hint: string): void {
  const inTheWay = new Set<string>()
  for (const { path } of files) {
    if (host.look(join(root, path)) !== undefined) inTheWay.add(path)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      const kind = host.look(join(root, folder))?.kind
      if (kind !== undefined && kind !== 'folder') inTheWay.add(folder)
    }
  }
  if (inTheWay.size === 0) return
  const paths = [...inTheWay].sort()
  const named =
    visible(paths.slice(0, 8).join(', ')) + (paths.length > 8 ? `, and ${paths.length - 8} more` : '')
  const there = paths.length === 1 ? 'This exists already' : 'These exist already'
  throw new RbmError('file-in-the-way', `${there}, and nothing is overwritten: ${named}.`, hint)
}

/** @throws RbmError when one cannot be written; none is then left */
export function writeAll(host: Host, root: string, files: readonly NewFile[]): void {
  const made: string[] = []
  const folder = (path: string): void => {
    if (host.look(path) !== undefined) return
    if (dirname(path) !== path) folder(dirname(path))
    host.makeFolder(path)
    made.push(path)
  }
  try {
    for (const { path, text } of files) {
      folder(dirname(join(root, path)))
      host.write(join(root, path), new TextEncoder().encode(text))
      made.push(join(root, path))
    }
  } catch (error) {
    takeAway(host, made)
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    const message = `The files cannot be written (${reason}); what was begun was taken away again.`
    throw new RbmError('cannot-write', message, 'Check permissions and free space.')
  }
}

function takeAway(host: Host, made: readonly string[]): void {
  for (const path of [...made].reverse()) {
    try {
      host.remove(path)
    } catch {
      // Somebody else has put something there in the meantime; it is not ours to take.
    }
  }
}
