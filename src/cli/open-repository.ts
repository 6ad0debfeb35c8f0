// Where a command reads the plan: the files as they lie here, or as they stood at a revision.

import type { Host, Revision } from '../workspace/host.ts'
import { findRoot } from '../workspace/plan-repository.ts'
import { inWorkingFolder } from './paths.ts'

/** Where a plan repository is read from: the disk, or a commit. */
export interface OpenedRepository {
  /** Absolute. */
  readonly root: string
  /** Where the files of the plan are read. */
  readonly files: Host
  /** What was asked for with `--at`; undefined for files as they lie here. */
  readonly revision: Revision | undefined
}

/**
 * Finds the plan repository around a path, and turns to the revision that was asked for.
 *
 * @throws RbmError when there is no plan there, no such revision, or no plan at it
 */
export async function openRepository(
  host: Host,
  path: string | undefined,
  at: string | undefined,
): Promise<OpenedRepository> {
  const root = findRoot(host, inWorkingFolder(host, path), path)
  if (at === undefined) return { root, files: host, revision: undefined }
  const { revisionAt } = await import('../workspace/revision-host.ts')
  return { root, ...(await revisionAt(host, root, at)) }
}
