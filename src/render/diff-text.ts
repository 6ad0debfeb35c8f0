// What changed, for a terminal: by entity, by Output, one line a change. Texts of the plan are shortened in the middle; JSON has
// them whole.

import { visible, withoutCommands } from '../source/visible.ts'
import { groupChanges, type ChangedElementGroup, type ChangeLine } from '../tables/diff-groups.ts'
import { tabulateDiffCost } from '../tables/diff-cost-table.ts'
import { acceptedInWords, breachesInWords, howToAccept, isAccepted } from '../tables/diff-guardrails.ts'
import type { ComparedRevision, DiffBridge, DiffReport, ReportedChange } from '../tables/diff-report.ts'
import type { Style } from './style.ts'
import type { TableStyle } from './table-style.ts'
import { renderTableText } from './table-text.ts'
import { wrapWords } from './wrap-words.ts'

export interface DiffTextOptions {
  readonly style: TableStyle
  /** Of the terminal. */
  readonly columns: number
  /** Whether a person looks: then long lines are wrapped. What is piped keeps one line for each change. */
  readonly isWrapped: boolean
  /** The view of the cost that is shown. */
  readonly basis: DiffBridge['basis']
}

export function renderDiffText(report: DiffReport, options: DiffTextOptions): string {
  const { style, columns, basis } = options
  const { base, head, changes, cost } = report
  const count = changes.length === 1 ? '1 change' : `${changes.length === 0 ? 'No' : changes.length} changes`
  const lines = [style.bold(`${count} from ${showRevision(base)} to ${showRevision(head)}.`)]
  for (const group of groupChanges(changes)) {
    lines.push('', style.bold(visible(group.title)))
    for (const element of group.elements) lines.push(...elementLines(element, options))
  }
  const table = cost === null ? undefined : tabulateDiffCost(cost, { basis, by: 'outcome' })
  if (table !== undefined) lines.push('', renderTableText(table, columns, style).trimEnd())
  lines.push(...guardrailLines(report, options), ...notComparedLines(report, style))
  return withoutCommands(`${lines.join('\n')}\n`)
}

/** `main (1a2b3c4d, 2027-11-18)`, `the files here`. */
export function showRevision({ revision, commit, date }: ComparedRevision): string {
  if (revision === null) return 'the files here'
  const short = commit === null ? [] : [commit.slice(0, 8)]
  const details = [...(commit?.startsWith(revision) === true ? [] : short), ...(date === null ? [] : [date])]
  const shown = /^[0-9a-f]{40,}$/.test(revision) ? revision.slice(0, 8) : visible(revision)
  return details.length === 0 ? shown : `${shown} (${details.join(', ')})`
}

function elementLines({ id, title, lines }: ChangedElementGroup, options: DiffTextOptions): string[] {
  const { style, columns, isWrapped } = options
  if (id === undefined) return lines.map((line) => changeLine(line, options, '  '))
  const only = lines.length === 1 && lines[0]!.inside === undefined ? lines[0]!.change : undefined
  const heading = (room: number) => {
    const shown = title === undefined ? '' : `  ${shorten(visible(title), isWrapped ? room : undefined)}`
    return `${style.bold(visible(id))}${shown}`
  }
  // Of what is wholly new or gone there is no more to say than this.
  if (only?.what === 'added' || only?.what === 'removed') {
    const words = visible(only.words)
    const room = columns - id.length - words.length - 9
    if (!isWrapped || room >= SHORTEST_TITLE)
      return [`  ${markOf(only, style)} ${heading(room)} (${shortenQuotes(words)})`]
  }
  const room = Math.max(SHORTEST_TITLE, columns - id.length - 4)
  return [`  ${heading(room)}`, ...lines.map((line) => changeLine(line, options, '      '))]
}

/** A title that is cut shorter than this names nothing. */
const SHORTEST_TITLE = 24

function changeLine({ inside, change }: ChangeLine, options: DiffTextOptions, indent: string): string {
  const { style, columns, isWrapped } = options
  const about = inside === undefined ? '' : `${visible(inside)}: `
  const text = `${about}${shortenQuotes(visible(change.words))}`
  const room = Math.max(20, columns - indent.length - 4)
  const lines = isWrapped ? wrapWords(text, room) : [text]
  return `${indent}${markOf(change, style)} ${lines.join(`\n${indent}    `)}`
}

/** `+`, `-` or `~`. */
export function markOf({ what }: ReportedChange, style: Style): string {
  if (what === 'added' || what === 'record-added') return style.green('+')
  if (what === 'removed' || what === 'record-removed') return style.red('-')
  return style.yellow('~')
}

const LONGEST_TEXT = 70

/** A long text without its middle. */
export function shorten(text: string, longest = LONGEST_TEXT): string {
  if (text.length <= longest) return text
  const half = Math.floor(longest / 2) - 1
  return `${text.slice(0, half).trimEnd()} … ${text.slice(-half).trimStart()}`
}

export function shortenQuotes(words: string): string {
  return words.replace(/"([^"]*)"/g, (_, text: string) => `"${shorten(text)}"`)
}

function guardrailLines(
  { guardrails, guardrailNotes }: DiffReport,
  { style, columns, isWrapped }: DiffTextOptions,
): string[] {
  const breaches = guardrails ?? []
  if (breaches.length === 0 && guardrailNotes.length === 0) return []
  const indented = (indent: string, text: string) =>
    wrapWords(visible(text), isWrapped ? columns - indent.length : Number.MAX_SAFE_INTEGER).map(
      (line) => `${indent}${line}`,
    )
  return [
    '',
    style.bold(breachesInWords(guardrails)),
    ...guardrailNotes.flatMap((note) => indented('  ', note)),
    ...breaches.flatMap((breach) => {
      const colour = isAccepted(breach) ? style.yellow : style.red
      const accepted = acceptedInWords(breach)
      const place = `${breach.path}:${breach.line}`
      return [
        `  ${colour(breach.guardrail)}  ${visible(place)}`,
        ...indented('      ', breach.message),
        ...indented('      ', accepted ?? howToAccept(breach)),
      ]
    }),
  ]
}

function notComparedLines({ notCompared }: DiffReport, style: Style): string[] {
  if (notCompared.length === 0) return []
  const files = notCompared.map(({ side, path }) => {
    return `  ${visible(path)}, ${side === 'base' ? 'as it was' : 'as it is now'}`
  })
  return [
    '',
    style.red('INCOMPLETE: these files could not be read, so what changed in them is not known.'),
    ...files,
  ]
}
