// Quotation marks and brackets that are opened and not closed. The parser notices it lines or pages later.

import { levelsOf, lineIndexAt, withoutComment, type Line } from './layout.ts'
import { replaced, type Lexeme, type Mistake, type Problem, type Suspect } from './syntax-mistake.ts'

/** The text in quotes that never ends. */
export function unclosedQuote(text: string, lexemes: readonly Lexeme[]): Mistake | undefined {
  const open = lexemes.find((lexeme) => isQuoted(lexeme) && !isClosed(text.slice(lexeme.start, lexeme.end)))
  if (open === undefined) return undefined
  const quote = text[open.start]!
  const end = open.start + /^[^\r\n]*/.exec(text.slice(open.start, open.start + 1000))![0].trimEnd().length
  return {
    message: 'A quoted text begins here and is not closed.',
    hint: `Put another ${quote} at the end of the text; its further lines, if it has any, are indented.`,
    start: open.start,
    end,
  }
}

/**
 * A text in quotes goes on in a line that is not indented deeper than its key:
 * ```
 *   title: "Port
 *   inspectors"
 * ```
 */
export function* quoteGoesOnBelow(text: string, lines: readonly Line[], quote: Mistake): Generator<Suspect> {
  const index = lineIndexAt(lines, quote.start)
  const first = lines[index]!
  const last = lines.findIndex((line, i) => i > index && line.text.includes(text[quote.start]!))
  const further = lines.slice(index + 1, last + 1)
  if (further.length === 0 || further.some((line) => levelsOf(line).length > 0)) return
  const column = first.indent + 4
  let repaired = text
  for (const { start, indent } of [...further].reverse()) {
    repaired = replaced(repaired, start, start + indent, ' '.repeat(column))
  }
  yield {
    message: 'The text in quotes goes on here, so the line must be indented deeper than its key.',
    hint: `Begin each further line of the text with ${column} spaces.`,
    start: further[0]!.start + further[0]!.indent,
    end: further[0]!.end,
    repaired,
  }
}

/** `{grade: "P-5, fte: 6}`: the text ends before the next key, or before the bracket. */
export function* quoteInBraces(text: string, { message, start, end }: Mistake): Generator<Suspect> {
  const from = Math.max(text.lastIndexOf('{', start), text.lastIndexOf('[', start))
  const rest = text.slice(start + 1, end)
  const length = rest.search(/,\s*[\p{L}\p{N}_-]+:\s|[}\]]/u)
  if (length < 0 || from < 0 || text.slice(from, start).includes('\n')) return
  const stop = start + 1 + length
  const close = stop + text.slice(stop, end).search(/[}\]]|$/) + 1
  const quote = text[start]!
  const hint = `Write \`${text.slice(from, stop)}${quote}${text.slice(stop, close)}\`.`
  yield { message, hint, start, end: stop, repaired: replaced(text, stop, stop, quote) }
}

function isQuoted({ type }: Lexeme): boolean {
  return type === 'double-quoted-scalar' || type === 'single-quoted-scalar'
}

function isClosed(quoted: string): boolean {
  const quote = quoted.charAt(0)
  if (quoted.length < 2 || !quoted.endsWith(quote)) return false
  const before = quoted.slice(1, -1)
  if (quote === '"') return /\\*$/.exec(before.slice(-1000))![0].length % 2 === 0
  return true
}

/** The bracket or brace that was last opened and not closed before the parser stumbled. */
export function* unclosedBracket(
  problem: Problem,
  text: string,
  lines: readonly Line[],
  lexemes: readonly Lexeme[],
): Generator<Suspect> {
  const open = openBracket(problem.start, lexemes)
  if (open === undefined) return
  const bracket = text[open.start]!
  const closing = bracket === '[' ? ']' : '}'
  const place = { start: open.start, end: open.end }
  const found = text[problem.start] ?? ''
  const here = lines[lineIndexAt(lines, problem.start)]
  if (found === closing && here !== undefined) {
    const column = indentOfLineOf(lines, open.start) + 2
    const message = `This ${closing} belongs to a value that began in a line above, and must be indented deeper than its key.`
    const repaired = replaced(text, here.start, here.start + here.indent, ' '.repeat(column))
    yield {
      message,
      hint: `Begin the line with ${column} spaces.`,
      start: problem.start,
      end: problem.start + 1,
      repaired,
    }
    return
  }
  if (/[\]}]/.test(found)) {
    const swapped = replaced(text, problem.start, problem.start + 1, closing)
    const message = `This ${bracket} is closed with a ${found}.`
    yield { message, hint: `Write ${closing} in place of ${found}.`, ...place, repaired: swapped }
    const inserted = replaced(text, problem.start, problem.start, closing)
    const hint = `Put a ${closing} in front of the ${found}.`
    yield { message: `This ${bracket} is not closed.`, hint, ...place, repaired: inserted }
  }
  const line = lines[lineIndexAt(lines, open.start)]!
  const end = line.start + withoutComment(line.text).length
  const message = `This ${bracket} is not closed.`
  const hint = `Put a ${closing} at the end of the line.`
  yield { message, hint, ...place, repaired: replaced(text, end, end, closing) }
}

/** The same where no repair could be found: brackets over several lines. */
export function openedHere(problem: Problem, text: string, lexemes: readonly Lexeme[]): Mistake | undefined {
  const open = openBracket(problem.start, lexemes)
  if (open === undefined) return undefined
  const bracket = text[open.start]!
  return {
    message: `This ${bracket} is not closed.`,
    hint: `Put a ${bracket === '[' ? ']' : '}'} behind the last value that belongs to it.`,
    start: open.start,
    end: open.end,
  }
}

function openBracket(before: number, lexemes: readonly Lexeme[]): Lexeme | undefined {
  const open: Lexeme[] = []
  for (const lexeme of lexemes) {
    if (lexeme.start >= before) break
    if (lexeme.type === 'flow-map-start' || lexeme.type === 'flow-seq-start') open.push(lexeme)
    if (lexeme.type === 'flow-map-end' || lexeme.type === 'flow-seq-end') open.pop()
  }
  return open.at(-1)
}

function indentOfLineOf(lines: readonly Line[], offset: number): number {
  return lines[lineIndexAt(lines, offset)]?.indent ?? 0
}
