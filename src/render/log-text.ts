// The history of one element, for a terminal: a block for each commit, newest first, a line for each change.

import { visible, withoutCommands } from '../source/visible.ts'
import { withYearsTogether, type ChangeLine } from '../tables/diff-groups.ts'
import type { LoggedCommit, LogReport, LogReportEntry } from '../tables/log-report.ts'
import { markOf, shorten, shortenQuotes } from './diff-text.ts'
import type { Style } from './style.ts'
import { wrapWords } from './wrap-words.ts'

export function renderLogText(report: LogReport, width: number, style: Style): string {
  const { element, id, earlierIds, entries } = report
  const title = element?.title ?? ''
  const lines = wrapWords(`${visible(id)}${title === '' ? '' : `  ${visible(title)}`}`, width).map((line) =>
    style.bold(line),
  )
  const where =
    element === null ? 'It is in the plan no more.' : `${visible(element.path)}:${String(element.line)}`
  const ids = earlierIds.length === 0 ? '' : `; earlier ${earlierIds.map(visible).join(', ')}`
  lines.push(...wrapWords(`${where}${ids}`, width).map((line) => style.dim(line)))
  for (const entry of entries) lines.push('', ...entryLines(entry, report, width, style))
  const rest = restInWords(report)
  if (rest !== undefined) lines.push('', ...wrapWords(rest, width))
  return withoutCommands(`${lines.join('\n')}\n`)
}

function entryLines(
  { commit, changes, notRead }: LogReportEntry,
  report: LogReport,
  width: number,
  style: Style,
): string[] {
  const editions = new Set(report.entries.flatMap((one) => one.changes.map(({ element }) => element.edition)))
  const own = new Set([report.id, ...report.earlierIds])
  const told = withYearsTogether(
    changes.map((change): ChangeLine => {
      const { kind, id, edition } = change.element
      // A decision about it says so itself.
      const of = id === null || own.has(id) ? [] : [`${kind} ${id}`]
      const when = editions.size > 1 && edition !== null ? [`plan from ${edition}`] : []
      const inside = [...when, ...of].join(', ')
      return { inside: inside === '' ? undefined : inside, change }
    }),
  )
  const indented = (mark: string, text: string) => {
    const [first = '', ...others] = wrapWords(visible(text), width - 4)
    return [`  ${mark} ${first}`, ...others.map((line) => `    ${line}`)]
  }
  return [
    ...headingLines(commit, width, style),
    ...told.flatMap(({ inside, change }) =>
      indented(
        markOf(change, style),
        `${inside === undefined ? '' : `${inside}: `}${shortenQuotes(change.words)}`,
      ),
    ),
    ...notRead.flatMap((path) =>
      indented(style.red('!'), `${path} could not be read, so what changed in it is not known`),
    ),
  ]
}

/** `2027-11-18  1a2b3c4d  Planner`, then what it was for. */
function headingLines(commit: LoggedCommit | null, width: number, style: Style): string[] {
  if (commit === null) return [style.bold('not committed')]
  const { hash, date, author, subject, isMerge } = commit
  const who = shorten(visible(author === '' ? 'nobody named' : author))
  const heading = `${date.slice(0, 10)}  ${hash.slice(0, 8)}  ${who}${isMerge ? '  (merge)' : ''}`
  const why = wrapWords(shorten(visible(subject), LONGEST_SUBJECT), width - 2)
  return [...wrapWords(heading, width).map((line) => style.bold(line)), ...why.map((line) => `  ${line}`)]
}

const LONGEST_SUBJECT = 200

function restInWords({ older, entries }: LogReport): string | undefined {
  const nothing = entries.length === 0 ? 'No change of it is in the history that is here. ' : ''
  if (older === 'not-here') {
    return `${nothing}Older history is not in this clone. Fetch it: git fetch --unshallow (in CI: fetch-depth: 0).`
  }
  return older === 'not-asked-for' ? 'There are older changes: they were not asked for (--limit).' : undefined
}
