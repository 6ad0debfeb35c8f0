// Files that somebody else may have written: the event of a run in CI, a report that was made elsewhere.

import { resolve } from 'node:path'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'
import type { Host } from '../workspace/host.ts'

/** GitHub's bound on what it tells of an event. */
const MOST_EVENT_BYTES = 25 * 1024 * 1024

export function readEvent(host: Host, path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined
  try {
    return JSON.parse(readStrangeFile(host, path, MOST_EVENT_BYTES))
  } catch (error) {
    if (error instanceof RbmError) throw error
    throw new RbmError(
      'unreadable-event',
      `The event in "${visible(path)}" is no JSON.`,
      'Say which pull request: --pull-request N.',
    )
  }
}

/** An ordinary file of text, no link: the name may come from a run of a stranger. */
export function readStrangeFile(host: Host, path: string, most: number): string {
  const full = resolve(host.cwd, path)
  const shown = visible(path)
  const found = host.look(full)
  if (found === undefined)
    throw new RbmError('no-such-path', `There is no "${shown}".`, 'Check the spelling of the path.')
  if (found.kind !== 'file') throw new RbmError('no-file', `"${shown}" is no ordinary file.`)
  if (found.size > most) {
    throw new RbmError(
      'file-too-large',
      `"${shown}" has ${found.size} bytes; ${most} are the most that is read.`,
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(host.read(full))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new RbmError('unreadable-file', `"${shown}" cannot be read (${visible(reason)}).`)
  }
}
