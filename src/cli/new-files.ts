// New files: they take the place of nothing, lie in ordinary folders and, as files of a plan, where rbm reads them.

import { join } from 'node:path'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'
import type { Host } from '../workspace/host.ts'
import { isPlanFile, type PlanRepository } from '../workspace/plan-repository.ts'
import type { CliContext } from './context.ts'

/** By its path from the root of the plan. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** @throws RbmError when one of the files cannot be made, before any is */
export function checkNewFiles(
  { host }: CliContext,
  repository: PlanRepository,
  paths: readonly string[],
): void {
  const seen = new Set<string>()
  for (const path of paths) {
    const shown = visible(path)
    if (seen.has(path)) {
      const message = `Two files would be written to "${shown}"; nothing was written.`
      throw new RbmError('file-twice', message, 'Give them different names, or folders of different years.')
    }
    seen.add(path)
    if (!isPlanFile(path, repository.ignore)) {
      const message = `"${shown}" would not be read: rbm.yaml ignores it. Nothing was written.`
      throw new RbmError('file-ignored', message, 'See `ignore:` in rbm.yaml.')
    }
    if (host.look(join(repository.root, path)) !== undefined) {
      const message = `"${shown}" exists already, and nothing is ever overwritten; nothing was written.`
      throw new RbmError(
        'file-exists',
        message,
        'Look what it is; to make it anew, delete or rename it first.',
      )
    }
    for (const folder of noFolders(host, repository.root, path)) {
      const message = `"${visible(folder)}" is no folder, so "${shown}" cannot be made; nothing was written.`
      throw new RbmError('no-such-folder', message, 'Links are not followed. Put a folder there.')
    }
  }
}

/** What lies where the file needs a folder, and is none; the outermost first. */
function noFolders(host: Host, root: string, path: string): string[] {
  const names = path.split('/').slice(0, -1)
  const folders = names.map((_, i) => names.slice(0, i + 1).join('/'))
  return folders.filter((folder) => {
    const kind = host.look(join(root, folder))?.kind
    return kind !== undefined && kind !== 'folder'
  })
}

/**
 * @param root the folder, absolute, without links; it may not exist yet
 * @throws RbmError when something lies where a file or a folder is to be made
 */
export function checkAllNew(host: Host, root: string, files: readonly NewFile[], hint: string): void {
  const inTheWay = new Set<string>()
  for (const { path } of files) {
    if (host.look(join(root, path)) !== undefined) inTheWay.add(path)
    for (const folder of noFolders(host, root, path)) inTheWay.add(folder)
  }
  if (inTheWay.size === 0) return
  const paths = [...inTheWay].sort()
  const named =
    visible(paths.slice(0, 8).join(', ')) + (paths.length > 8 ? `, and ${paths.length - 8} more` : '')
  const there = paths.length === 1 ? 'This exists already' : 'These exist already'
  throw new RbmError('file-in-the-way', `${there}, and nothing is overwritten: ${named}.`, hint)
}

/** All of them, or none. @throws RbmError when they cannot be written */
export function createNewFiles(host: Host, root: string, files: readonly NewFile[]): void {
  const encoder = new TextEncoder()
  try {
    host.create(new Map(files.map(({ path, text }) => [join(root, path), encoder.encode(text)])))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new RbmError(
      'cannot-write',
      `The files cannot be written (${reason}); none of them was.`,
      'Check permissions and free space.',
    )
  }
}
