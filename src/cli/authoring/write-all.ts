// Several new files at once, where nothing lies: all of them or none.

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
  const encoder = new TextEncoder()
  try {
    host.create(new Map(files.map(({ path, text }) => [join(root, path), encoder.encode(text)])))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    const message = `The files cannot be written (${reason}); what was begun was taken away again.`
    throw new RbmError('cannot-write', message, 'Check permissions and free space.')
  }
}
