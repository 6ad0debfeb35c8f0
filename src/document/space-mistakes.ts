// Blanks that look like spaces and are none: tabs and no-break spaces where YAML wants spaces.

import { KINDS } from './document.ts'
import { levelsOf, lineIndexAt, openLevels, type Level, type Line } from './layout.ts'
import { shapeAt } from './shape.ts'
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
    const indents = indentsFor(lines, line)
    const known = indents.filter(({ path }) => isKnown(text, path))
    // The key may be at home in several of the maps that are open here, or in none: then only the planner knows.
    const [certain] = known.length === 1 ? known : indents.length === 1 ? indents : []
    for (const indent of new Set([...known, ...indents])) {
      const { column } = indent
      const spaces = column === 0 ? 'without spaces' : `with ${column} spaces`
      const hint =
        indent === certain
          ? `Delete what stands in front of the first word, and begin the line ${spaces}.`
          : 'Delete what stands in front of the first word, and type spaces: as many as the lines have that it stands beside.'
      const repaired = replaced(text, line.start, line.start + blanks, ' '.repeat(column))
      yield { message, hint, ...place, repaired }
    }
  }
}

interface Indent {
  readonly column: number
  /** To the key of the line, were it indented so. */
  readonly path: string
}

/** The columns of the lines around, and one level deeper than the line above. */
function indentsFor(lines: readonly Line[], line: Line): readonly Indent[] {
  const index = lines.indexOf(line)
  const content = line.text.trimStart()
  const own = levelsOf({ ...line, text: content, indent: 0 })
  const kind = /^-\s/.test(content) ? 'dash' : 'key'
  const open = openLevels(lines, index)
  const above = lines[index - 1]
  const deeper = above !== undefined && /:\s*(#.*)?$/.test(above.text) ? [above.indent + 2] : []
  const indents = [
    ...deeper.map((column) => ({ column, path: pathOf([...own].reverse().concat(open)) })),
    ...open.flatMap((level, i) =>
      level.kind === kind
        ? [{ column: level.column, path: pathOf([...own].reverse().concat(open.slice(i + 1))) }]
        : [],
    ),
  ]
  return indents.filter(({ column }, i) => indents.findIndex((one) => one.column === column) === i)
}

/** @param levels the deepest first */
function pathOf(levels: readonly Level[]): string {
  return levels.reduceRight((path, { kind, name }) => `${path}/${kind === 'dash' ? '0' : name}`, '')
}

/** Whether a file of this kind can have something there. */
function isKnown(text: string, path: string): boolean {
  const written = /^kind:[ \t]*["']?([a-z-]+)/m.exec(text)?.[1]
  const kind = written === undefined ? 'rbm' : KINDS.find((one) => one === written)
  return kind !== undefined && shapeAt(kind, path) !== undefined
}

function linesNear(problem: Problem, lines: readonly Line[]): readonly Line[] {
  const index = lineIndexAt(lines, problem.start)
  return [index, index + 1, index - 1].flatMap((i) => lines[i] ?? [])
}
