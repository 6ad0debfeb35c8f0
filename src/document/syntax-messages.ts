// What a planner did who wrote a text that is no YAML. The parser says where it stumbled; the mistake is often elsewhere. So
// the likely mistakes near that place are tried: the one is reported whose hint, when followed, makes the text readable.

import {
  beginsLikeAnItem,
  misplacedLines,
  missingDash,
  textBelowSign,
  textThatGoesOn,
  valueAboveList,
} from './indentation-mistakes.ts'
import {
  openedHere,
  quoteGoesOnBelow,
  quoteInBraces,
  unclosedBracket,
  unclosedQuote,
} from './bracket-mistakes.ts'
import { contentLines, levelsOf, lineIndexAt, type Line } from './layout.ts'
import { strangeSpaces, tabs } from './space-mistakes.ts'
import type { Lexeme, Mistake, Problem, Suspect } from './syntax-mistake.ts'
import {
  closesNothing,
  dashAsValue,
  each,
  IN_BRACES,
  keyWithoutColon,
  missingComma,
  secondColon,
  signAtBeginning,
  signInBraces,
  textBehindClosing,
  twoItemsInLine,
} from './value-mistakes.ts'

export interface BrokenText {
  readonly text: string
  readonly problem: Problem
  readonly lexemes: readonly Lexeme[]
  /** Where a text cannot be read any further; past its end when there is nothing wrong with it. */
  readonly readableUntil: (text: string) => number
}

export function findMistake(broken: BrokenText): Mistake {
  const lines = contentLines(broken.text)
  const mistake = conflictMarks(broken) ?? tried(broken, lines) ?? notClosed(broken) ?? inPlainWords(broken)
  const { message, hint, start, end } = mistake
  return { message: shortened(message), hint: hint === undefined ? undefined : shortened(hint), start, end }
}

/** Hints quote the plan, and a line of a plan may be as long as a file. */
function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`
}

const LONGEST_TEXT = 300

/** The marks of git, where two people changed the same lines. */
function conflictMarks({ text, problem }: BrokenText): Mistake | undefined {
  const conflict = /^(<{7}|={7}|>{7})(?= |\r?$)/m.exec(text)
  if (conflict === null || conflict.index > problem.end) return undefined
  return {
    message: 'git has left its marks here: two versions of these lines stand one above the other.',
    hint: 'Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    start: conflict.index,
    end: conflict.index + 7,
  }
}

/** Where the missing end belongs, only the planner knows. */
function notClosed({ text, problem, lexemes }: BrokenText): Mistake | undefined {
  if (isUnclosedQuote(problem)) return unclosedQuote(text, lexemes)
  return isUnclosedBracket(problem) ? openedHere(problem, text, lexemes) : undefined
}

function isUnclosedBracket({ code, original }: Problem): boolean {
  return code === 'BAD_INDENT' && original.startsWith('Flow')
}

function isUnclosedQuote({ code, original }: Problem): boolean {
  return code === 'MISSING_CHAR' && /closing ["']/i.test(original)
}

/** Characters that trials may read in all, so that a large file is answered in time. */
const MOST_READ = 1_000_000

/** Lines that a large repair must make readable where it does not mend the whole text. */
const FAR = 10

/** The first suspect whose repair leaves nothing wrong; else the one that lets the parser read furthest. */
function tried(broken: BrokenText, lines: readonly Line[]): Suspect | undefined {
  const { text, problem, readableUntil } = broken
  const index = lineIndexAt(lines, problem.start)
  const line = lines[index]
  // What is left to read, counted from the end, because a repair changes the length.
  let least = text.length - Math.max(problem.start, line === undefined ? 0 : line.start + line.indent)
  const far = text.length - (lines[index + FAR]?.end ?? text.length)
  let best: Suspect | undefined
  let read = 0
  for (const suspect of suspects(broken, lines)) {
    read += suspect.repaired.length
    if (read > MOST_READ) break
    const left = suspect.repaired.length - readableUntil(suspect.repaired)
    if (left < 0) return suspect
    if (left >= least || (suspect.isLarge === true && left >= far)) continue
    best = suspect
    least = left
  }
  return best
}

/** The likely mistakes, those that look most like one first. */
function* suspects({ text, problem, lexemes }: BrokenText, lines: readonly Line[]): Generator<Suspect> {
  const index = lineIndexAt(lines, problem.start)
  const line = lines[index]
  if (line === undefined) return
  const below = lines[index + 1]
  if (isUnclosedQuote(problem)) {
    const quote = unclosedQuote(text, lexemes)
    if (quote === undefined) return
    yield* quoteInBraces(text, quote)
    yield* quoteGoesOnBelow(text, lines, quote)
    return
  }
  yield* strangeSpaces(problem, text, lines)
  yield* tabs(problem, text, lines)
  yield* unclosedBracket(problem, text, lines, lexemes)
  if (isUnclosedBracket(problem)) return
  if (isInBraces(problem, text)) yield* each(missingComma(problem, text, line))
  yield* each(
    closesNothing(problem, text),
    textBehindClosing(problem, text, line),
    twoItemsInLine(text, line),
    dashAsValue(text, line),
    signInBraces(problem, text),
    signAtBeginning(text, line),
  )
  if (INSIDE_A_VALUE.has(problem.code)) return
  if (hasSecondColon(problem, text, line)) yield* secondColon(text, line)
  else if (problem.code === 'BLOCK_AS_IMPLICIT_KEY') yield* valueAboveList(problem, text, lines)
  if (levelsOf(line).every(({ kind }) => kind === 'dash')) yield* keyWithoutColon(text, line, below)
  yield* textBelowSign(problem, text, lines)
  yield* textThatGoesOn(problem, text, lines)
  if (beginsLikeAnItem(lines, line)) yield* missingDash(problem, text, lines)
  yield* misplacedLines(problem, text, lines)
  yield* missingDash(problem, text, lines)
}

/** Problems that no other indentation mends. */
const INSIDE_A_VALUE = new Set(['BLOCK_IN_FLOW', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE'])

/** The parser points at the value: `title: Languages: six`. */
function hasSecondColon({ code, start }: Problem, text: string, line: Line): boolean {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || start <= line.start + line.indent) return false
  return /: |:$/.test(text.slice(start, line.end))
}

function isInBraces({ code, original, start }: Problem, text: string): boolean {
  if (code === 'BLOCK_IN_FLOW') return text[start] !== '-'
  return code === 'UNEXPECTED_TOKEN' && original.startsWith('Unexpected scalar token')
}

/** What can be said when no repair helps. */
function inPlainWords({ text, problem }: BrokenText): Mistake {
  // In front of the first word of a line stands only its indentation.
  const start = problem.start + /^ */.exec(text.slice(problem.start, problem.start + 100))![0].length
  return { start, end: Math.max(start, problem.end), ...wordsFor(problem, text) }
}

type Words = Pick<Mistake, 'message' | 'hint'>

function wordsFor({ code, original, start }: Problem, text: string): Words {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      // The text may go on in the next line, which is indented deeper, and the ": " stands there.
      if (!/: |:$/m.test(/^[^\r\n]*/.exec(text.slice(start))![0])) {
        return {
          message: 'The next line is indented as if it continued this text, but it has a ": " in it.',
          hint: 'Begin the keys of one item in the same column, or put the whole text in double quotes.',
        }
      }
      return {
        message: 'This line has a second ": " in it, so YAML cannot tell the key from the text.',
        hint: 'Put the text in double quotes: title: "Languages: interpretation and translation".',
      }
    case 'TAB_AS_INDENT':
      return { message: 'A tab is used as indentation.', hint: 'Indent with spaces, two for each level.' }
    case 'BAD_INDENT':
      return {
        message: 'The indentation of this line does not fit the lines above it.',
        hint: 'Keys of one item begin in the same column; a missing ] or } above gives this message, too.',
      }
    case 'MULTILINE_IMPLICIT_KEY':
      return KEY_EXPECTED
    case 'MISSING_CHAR':
      return missingCharacter(original)
    case 'BAD_SCALAR_START':
      return {
        message: `A text may not begin with ${text[start] ?? 'this character'}.`,
        hint: 'Put the text in double quotes.',
      }
    case 'BLOCK_IN_FLOW':
      if (text[start] !== '-') return IN_BRACES
      if (/^-\s*[,}\]]/.test(text.slice(start, start + 100))) {
        return { message: 'A dash alone is no value.', hint: 'Write the value, or delete it with its key.' }
      }
      return {
        message: 'A list with dashes may not stand inside braces or brackets.',
        hint: 'Use one form or the other.',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'A backslash in double quotes begins a code, and this one does not exist.',
        hint: 'Write two backslashes, or put the text in single quotes.',
      }
    case 'KEY_OVER_1024_CHARS':
      return { message: 'A key is longer than 1,024 characters.', hint: 'Probably a quote is not closed.' }
    case 'NON_STRING_KEY':
      return { message: 'This key is not a plain word or a year.', hint: 'Write `key: value`.' }
    default:
      return NOT_READABLE
  }
}

const NOT_READABLE: Words = {
  message: 'The file cannot be read from here on.',
  hint: 'Compare the line with those around it; a text with signs such as : # [ ] { } goes in double quotes.',
}

const KEY_EXPECTED: Words = {
  message: 'A key is expected here, but the line has no ": ".',
  hint: 'Write `key: value`, or indent the line if it continues the text above.',
}

function missingCharacter(original: string): Words {
  if (original.startsWith('Implicit map keys')) return KEY_EXPECTED
  if (/closing (["'])/i.test(original)) {
    return { message: 'A quoted text is not closed.', hint: 'Add the missing quotation mark at its end.' }
  }
  if (/between flow/i.test(original)) {
    return { message: 'A comma is missing here.', hint: 'Put a comma between the two values.' }
  }
  return NOT_READABLE
}
