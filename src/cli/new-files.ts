// New files of a plan repository: they lie where rbm reads them, in ordinary folders, and take the place of nothing.

import { join } from 'node:path'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'
import { isPlanFile, type PlanRepository } from '../workspace/plan-repository.ts'
import type { CliContext } from './context.ts'

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
    const folders = path.split('/').slice(0, -1)
    for (const [i] of folders.entries()) {
      const folder = folders.slice(0, i + 1).join('/')
      const kind = host.look(join(repository.root, folder))?.kind
      if (kind === undefined || kind === 'folder') continue
      const message = `"${visible(folder)}" is no folder, so "${shown}" cannot be made; nothing was written.`
      throw new RbmError('no-such-folder', message, 'Links are not followed. Put a folder there.')
    }
  }
}

/** All of them, or none. @throws RbmError when they cannot be written */
export function createNewFiles(
  { host }: CliContext,
  { root }: PlanRepository,
  files: readonly { readonly path: string; readonly text: string }[],
): void {
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
