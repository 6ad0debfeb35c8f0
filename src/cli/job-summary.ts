// Adds to the summary of a job, the page that GitHub Actions shows above the logs. The file belongs to the step: what
// stands in it stays.

import { visible } from '../source/visible.ts'
import type { CliContext } from './context.ts'
import { checkOutput } from './output.ts'

/** GitHub drops the whole summary of a step that is larger: 1 MiB. */
const MOST_BYTES = 1024 * 1024

/**
 * @param draw Markdown that fits into so many bytes
 * @returns whether it stands there now; why it does not is told, and no reason to fail
 */
export function appendToSummary(
  { host, streams, summaryFile }: CliContext,
  draw: (room: number) => string,
): boolean {
  if (summaryFile === undefined) return false
  try {
    const path = checkOutput(host, summaryFile)
    const before = host.look(path) === undefined ? new Uint8Array() : host.read(path)
    const added = new TextEncoder().encode(draw(MOST_BYTES - before.length))
    if (added.length === 0) return false
    const whole = new Uint8Array(before.length + added.length)
    whole.set(before)
    whole.set(added, before.length)
    host.write(path, whole)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    streams.error(`The job summary cannot be written: ${visible(reason)}\n`)
    return false
  }
}
