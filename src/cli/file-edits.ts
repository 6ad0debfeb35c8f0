// Commands that edit files of a plan: which file is meant, the change shown or written. Only ordinary files that belong to the
// plan repository are written, each whole or not at all.

import { dirname, join } from 'node:path'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { isDay } from '../model/day.ts'
import { unifiedDiff } from '../render/unified-diff.ts'
import { visible } from '../source/visible.ts'
import {
  findRoot,
  namedPaths,
  readPlanRepository,
  type PlanRepository,
} from '../workspace/plan-repository.ts'
import type { CliContext } from './context.ts'
import { checkOutput, checkWayTo, makeFolder, writeOutput } from './output.ts'
import { inWorkingFolder } from './paths.ts'

export interface FileEdit {
  /** From the root of the plan repository. */
  readonly path: string
  /** Undefined for a file that is made. */
  readonly before: string | undefined
  readonly after: string
}

/**
 * The plan repository around one of its files, and the path of the file in it.
 *
 * @throws RbmError when it is no ordinary file that rbm reads
 */
export function fileOfPlan(
  { host }: CliContext,
  written: string,
): { readonly repository: PlanRepository; readonly path: string } {
  const full = inWorkingFolder(host, written)
  const shown = visible(written)
  if (host.look(full)?.kind === 'link') {
    const message = `"${shown}" is a symbolic link, and links are not followed.`
    throw new RbmError('unreadable-input', message, 'Name the file itself.')
  }
  const root = findRoot(host, full, written)
  const [path] = namedPaths(host, root, [written])
  if (path === undefined || path.endsWith('/')) {
    throw new RbmError('not-a-file', `"${shown}" is a folder; name a file of the plan.`)
  }
  const repository = readPlanRepository(host, root)
  if (!repository.sources.some((one) => one.path === path)) {
    const message = `"${shown}" is no file of the plan that rbm can read.`
    throw new RbmError('unreadable-input', message, 'See why: rbm validate')
  }
  return { repository, path }
}

/** Writes the files in their order, or with `dryRun` prints what would change. */
export function carryOut(
  { host, streams }: CliContext,
  { root, marked }: PlanRepository,
  edits: readonly FileEdit[],
  dryRun: boolean,
): void {
  const changes = edits.filter(({ before, after }) => before !== after)
  for (const { path, before } of changes) {
    const isInNewFolder = before === undefined && host.look(dirname(join(root, path))) === undefined
    if (isInNewFolder) checkWayTo(host, join(root, path), path)
    else checkOutput(host, join(root, path))
  }
  if (dryRun) {
    streams.out(changes.map(({ path, before, after }) => unifiedDiff(path, before, after)).join(''))
    streams.error('Nothing was written (--dry-run).\n')
    return
  }
  for (const { path, after } of changes) {
    makeFolder(host, dirname(join(root, path)))
    const mark = marked.has(path) ? '\uFEFF' : ''
    writeOutput(host, join(root, path), new TextEncoder().encode(mark + after))
  }
}

/** @throws RbmError for a text of nothing but blanks */
export function checkText(option: string, text: string): string {
  if (text.trim() !== '') return text.trim()
  throw new RbmError('empty-text', `${option} is empty.`, `For example: ${option} "Council"`)
}

/** @throws RbmError for a day that does not exist */
export function checkDay(option: string, day: string): string {
  if (isDay(day)) return day
  const hint = `Write year, month and day: ${option} 2028-03-01`
  throw new RbmError('no-such-day', `"${visible(day)}" is no day.`, hint)
}
