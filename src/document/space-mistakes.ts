// Blanks that look like spaces and are none: tabs and no-break spaces where YAML wants spaces.

import { lineIndexAt, openLevels, type Line } from './layout.ts'
import { replaced, type Problem, type Suspect } from './syntax-mistake.ts'

/** Spaces of other widths, as word processors and web pages have them. */
const STRANGE_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]+/

/** In the line of the problem or beside it: `priority:·must`, where the dot is no space but a no-break space. */
export function* strangeSpaces(problem: Problem, text: string, lines: readonly Line[]): Generator<Suspect> {
  for (const line of linesNear(problem, lines)) {
    const layout = /^\s*(?:-\s+)*(?:[\p{L}\p{N}_.-]+:\s*)?/u.exec(line.text)![0]
    const found = STRANGE_SPACE.exec(layout)
    if (found === null) continue
    const start = line.start + found.index
    const mended = layout.replace(new RegExp(STRANGE_SPACE, 'g'), (run) => ' '.repeat(run.length))
    const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const name =
      found[0].startsWith('\u00A0') || found[0].startsWith('\u202F') ? 'no-break space' : 'wide space'
    const message = `A ${name} (${code}) stands here, which looks like a space and is none for YAML.`
    const count =
      found[0].length === 1
        ? 'Delete it and type a space.'
        : `Delete these ${found[0].length} and type spaces.`
    yield {
      message,
      hint: count,
      start,
      end: start + found[0].length,
      repaired: replaced(text, line.start, line.start + layout.length, mended),
    }
  }
}

/** A tab in the indentation of a line, or behind its dash. */
export function* tabs(problem: Problem, text: string, lines: readonly Line[]): Generator<Suspect> {
  for (const line of linesNear(problem, lines)) {
    const lead = /^\s*(?:-\s+)*/.exec(line.text)![0]
    const tab = lead.indexOf('\t')
    if (tab < 0) continue
    const start = line.start + tab
    const place = { start, end: start + 1 }
    if (/-/.test(lead.slice(0, tab))) {
      const mended = lead.replace(/-\s+/g, '- ')
      const message = 'A tab stands behind the dash.'
      const repaired = replaced(text, line.start, line.start + lead.length, mended)
      yield { message, hint: 'Delete it and type a space.', ...place, repaired }
      continue
    }
    const blanks = /^\s*/.exec(line.text)![0].length
    const message = 'A tab is used as indentation.'
    for (const column of columnsFor(lines, line)) {
      const spaces = column === 0 ? 'without spaces' : `with ${column} spaces`
      const hint = `Delete what stands in front of the first word, and begin the line ${spaces}.`
      const repaired = replaced(text, line.start, line.start + blanks, ' '.repeat(column))
      yield { message, hint, ...place, repaired }
    }
  }
}

/** The columns of the lines around, and one level deeper than the line above. */
function columnsFor(lines: readonly Line[], line: Line): readonly number[] {
  const index = lines.indexOf(line)
  const isDash = /^\s*-\s/.test(line.text)
  const open = openLevels(lines, index)
    .filter(({ kind }) => kind === (isDash ? 'dash' : 'key'))
    .map(({ column }) => column)
  const above = lines[index - 1]
  const deeper = above !== undefined && /:\s*(#.*)?$/.test(above.text) ? [above.indent + 2] : []
  return [...new Set([...deeper, ...open])]
}

function linesNear(problem: Problem, lines: readonly Line[]): readonly Line[] {
  const index = lineIndexAt(lines, problem.start)
  return [index, index + 1, index - 1].flatMap((i) => lines[i] ?? [])
}
