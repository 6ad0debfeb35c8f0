// A large plan is read with the help of a second thread. Starting it takes as long as reading a plan of some size.

import type { Reading } from '../document/reading-once.ts'
import type { PlanRepository } from '../workspace/plan-repository.ts'
import type { CliContext } from './context.ts'

/** So many characters make a plan large. Measured: docs/performance.md. */
const LARGE = 16_000_000

/** How the files of a plan are read; undefined for one after the other. */
export async function howToRead(
  { readerThread }: CliContext,
  { sources }: Pick<PlanRepository, 'sources'>,
): Promise<Reading | undefined> {
  if (readerThread === undefined) return undefined
  let characters = 0
  for (const { text } of sources) characters += text.length
  if (characters < LARGE) return undefined
  const { readBeside } = await import('../workspace/read-beside.ts')
  return readBeside(readerThread)
}
