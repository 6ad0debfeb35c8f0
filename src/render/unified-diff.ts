// What an edit changes in a file, as `diff -u` shows it. The lines are of a plan, and its author may be hostile: what would
// hide or command is spelt out, so this is for reading, not for `patch`.
//
// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form: few lines differ, so D is small.

import { visible, withoutCommands } from '../source/visible.ts'

/** Lines shown above and below a change. */
const CONTEXT = 3

/**
 * Empty when nothing differs; the old text is undefined for a file that does not exist yet.
 *
 * @param from the path of the old text, where it is another one
 */
export function unifiedDiff(path: string, before: string | undefined, after: string, from = path): string {
  const lines = differences(linesOf(before ?? ''), linesOf(after))
  const hunks = hunksOf(lines)
  if (hunks.length === 0) return ''
  const old = before === undefined ? '/dev/null' : `a/${visible(from)}`
  const head = [`--- ${old}`, `+++ b/${visible(path)}`]
  return withoutCommands(`${[...head, ...hunks.flatMap((hunk) => drawn(hunk, lines))].join('\n')}\n`)
}

interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

function linesOf(text: string): string[] {
  if (text === '') return []
  const lines = text.split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function differences(old: readonly string[], now: readonly string[]): Line[] {
  const trace: Map<number, number>[] = []
  let reached = new Map<number, number>([[1, 0]])
  for (let d = 0; ; d += 1) {
    trace.push(new Map(reached))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1))
      let x = down ? (reached.get(k + 1) ?? 0) : (reached.get(k - 1) ?? 0) + 1
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x += 1
      reached.set(k, x)
      if (x >= old.length && x - k >= now.length) return walkBack(trace, old, now)
    }
    reached = new Map(reached)
  }
}

function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  old: readonly string[],
  now: readonly string[],
): Line[] {
  const lines: Line[] = []
  let [x, y] = [old.length, now.length]
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const reached = trace[d]!
    const k = x - y
    const down = k === -d || (k !== d && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1))
    const fromK = down ? k + 1 : k - 1
    const fromX = d === 0 ? 0 : (reached.get(fromK) ?? 0)
    const fromY = d === 0 ? 0 : fromX - fromK
    while (x > fromX && y > fromY) {
      x -= 1
      y -= 1
      lines.push({ sign: ' ', text: old[x]! })
    }
    if (d === 0) break
    lines.push(down ? { sign: '+', text: now[fromY]! } : { sign: '-', text: old[fromX]! })
    x = fromX
    y = fromY
  }
  return lines.reverse()
}

interface Hunk {
  readonly from: number
  readonly to: number
}

function hunksOf(lines: readonly Line[]): Hunk[] {
  const hunks: Hunk[] = []
  for (const [i, { sign }] of lines.entries()) {
    if (sign === ' ') continue
    const from = Math.max(0, i - CONTEXT)
    const to = Math.min(lines.length, i + CONTEXT + 1)
    const last = hunks.at(-1)
    if (last !== undefined && from <= last.to) hunks[hunks.length - 1] = { from: last.from, to }
    else hunks.push({ from, to })
  }
  return hunks
}

function drawn({ from, to }: Hunk, lines: readonly Line[]): string[] {
  const count = (sign: '-' | '+', part: readonly Line[]) =>
    part.filter((line) => line.sign === sign || line.sign === ' ').length
  const span = (sign: '-' | '+') => {
    const length = count(sign, lines.slice(from, to))
    const before = count(sign, lines.slice(0, from))
    return `${length === 0 ? before : before + 1},${length}`
  }
  return [
    `@@ -${span('-')} +${span('+')} @@`,
    ...lines.slice(from, to).map(({ sign, text }) => sign + visible(text)),
  ]
}
