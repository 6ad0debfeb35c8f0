// Where the lines behind a figure were last changed: by whom, when, in which commit.

import { linesOfItem } from '../source/item-lines.ts'
import type { Origin } from '../source/origin.ts'
import type { LastChange } from '../tables/trace-table.ts'
import { isCommitted } from '../workspace/dirty.ts'
import type { LineChange } from '../workspace/history.ts'
import type { Host } from '../workspace/host.ts'
import type { LookedAt } from './plan-input.ts'

/** Each file is a run of git; whoever traces more of them asks for less. */
const MOST_FILES = 200

/**
 * @param places whose files are looked up
 * @returns for a place, the newest change of the lines of its item; null outside of git, for a file that is not as committed, and
 *   where the places lie in more files than anybody looks through
 */
export async function lastChanges(
  host: Host,
  { repository, revision }: LookedAt,
  places: readonly Origin[],
): Promise<(at: Origin) => LastChange | null> {
  const paths = [...new Set(places.map(({ path }) => path))]
  if (revision === undefined || paths.length > MOST_FILES) return () => null
  const history = await host.history(repository.root).catch(() => undefined)
  if (history === undefined) return () => null
  const files = new Map<string, { readonly text: string; readonly lines: readonly LineChange[] }>()
  for (const path of paths) {
    const text = repository.sources.find((source) => source.path === path)?.text
    if (text === undefined || !isCommitted(repository, revision, path)) continue
    files.set(path, { text, lines: await history.linesOf(revision.commit, path) })
  }
  const known = new Map<string, LastChange | null>()
  return (at) => {
    const file = files.get(at.path)
    if (file === undefined) return null
    const key = `${at.path} ${at.start}`
    const before = known.get(key)
    if (before !== undefined) return before
    const { first, last } = linesOfItem(file.text, at.start)
    const own = file.lines.slice(first - 1, last)
    const newest = own.reduce<LineChange | undefined>(
      (latest, one) => (latest === undefined || one.date > latest.date ? one : latest),
      undefined,
    )
    known.set(key, newest ?? null)
    return newest ?? null
  }
}
