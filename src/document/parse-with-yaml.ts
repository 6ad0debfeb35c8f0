// YAML text to our tree, guarded. Planners need no anchors, aliases, tags, directives or second documents, and all of
// them have been used to attack tools or have surprised people; they are refused on sight, before any tree is built.
// Depth is counted while the parser runs, because a deep tree exhausts the stack of whatever walks it afterwards.
//
// This is the only file that imports `yaml`.

import {
  Composer,
  CST,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Document,
  type ParsedNode,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml'
import type { Finding } from '../diagnostic/diagnostic.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Origin } from '../source/origin.ts'
import { DEEPEST_NESTING, DEFAULT_LIMITS, MOST_VALUES } from './limits.ts'
import { TreeEntry, TreeList, TreeMap, TreeScalar } from './nodes.ts'
import { findMistake } from './syntax-messages.ts'
import type { Lexeme, Problem } from './syntax-mistake.ts'
import type { Entry, Node } from './tree.ts'

export interface Parsed {
  /** Absent when the text is empty, is no YAML, or uses what is refused. */
  readonly root: Node | undefined
  readonly findings: readonly TextFinding[]
}

export interface TextFinding extends Finding {
  readonly rule:
    | 'yaml-syntax'
    | 'yaml-feature'
    | 'nested-too-deep'
    | 'too-many-values'
    | 'too-many-items'
    | 'duplicate-key'
}

/** @param mostItems of one list or map; the rest is left out, with a finding */
export function parseWithYaml(source: SourceFile, mostItems = DEFAULT_LIMITS.items): Parsed {
  const read = readTokens(source)
  if (read.refused !== undefined) return { root: undefined, findings: [read.refused] }

  const { document, problem } = compose(read.tokens, source.text.length)
  if (problem !== undefined) return { root: undefined, findings: [syntaxFinding(source, problem)] }
  if (document === undefined) return { root: undefined, findings: [] }

  const findings: TextFinding[] = []
  const root =
    document.contents === null
      ? undefined
      : toTree(document.contents as ParsedNode, { source, mostItems, findings })
  return { root, findings }
}

/** Tokens to a document; of what is wrong, the first. */
function compose(
  tokens: readonly CST.Token[],
  length: number,
): { readonly document: Document.Parsed | undefined; readonly problem: Problem | undefined } {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
  })
  const [document, second] = [...composer.compose(tokens, true, length)]
  const error = firstOfAll(document?.errors ?? []) ?? document?.warnings[0] ?? second?.errors[0]
  if (error === undefined) return { document: document as Document.Parsed | undefined, problem: undefined }
  const [start, end] = error.pos
  return { document: undefined, problem: { code: error.code, original: error.message, start, end } }
}

/** The error that stands first in the text; the parser lists those of the outer level before. */
function firstOfAll(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  let [first] = errors
  for (const error of errors) if (error.pos[0] < first!.pos[0]) first = error
  return first
}

function syntaxFinding(source: SourceFile, problem: Problem): TextFinding {
  const { text } = source
  const { start, end, ...words } = findMistake({ text, problem, lexemes: lexemesOf(text), readableUntil })
  return { rule: 'yaml-syntax', ...words, at: place(source, start, end) }
}

function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  // The parser counts the offsets: some signs of the lexer stand for no character of the text.
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset
    for (const _ of parser.next(lexeme)) continue
    const type = CST.tokenType(lexeme)
    if (type !== null) lexemes.push({ type, start, end: parser.offset })
  }
  return lexemes
}

/** Where a text cannot be read any further; past its end when there is nothing wrong with it. */
function readableUntil(text: string): number {
  const { tokens, refused } = readTokens({ path: '', text })
  if (refused !== undefined) return refused.at.start
  return compose(tokens, text.length).problem?.start ?? text.length + 1
}

interface Tokens {
  readonly tokens: CST.Token[]
  readonly refused?: TextFinding
}

/** Lexes and parses to YAML's concrete tokens; stops at the first thing that no plan may use. */
function readTokens(source: SourceFile): Tokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let values = 0
  let documentHasContent = false
  for (const lexeme of new Lexer().lex(source.text)) {
    const offset = parser.offset
    const type = CST.tokenType(lexeme)
    const refusal = type === null ? undefined : refusedFeature(type, documentHasContent, source.text, offset)
    if (refusal !== undefined) {
      const end = offset + lexeme.trimEnd().length
      return { tokens, refused: { rule: 'yaml-feature', ...refusal, at: place(source, offset, end) } }
    }
    if (type === 'scalar') values += 1
    if (type !== null && CONTENT.has(type)) documentHasContent = true
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > DEEPEST_NESTING + 1) {
      const message = `The file is nested deeper than ${DEEPEST_NESTING} levels here.`
      const hint = 'A plan needs about eight. Check the brackets and the indentation.'
      return {
        tokens,
        refused: { rule: 'nested-too-deep', message, hint, at: place(source, offset, offset + 1) },
      }
    }
    if (values > MOST_VALUES) {
      const message = `The file holds more than ${MOST_VALUES} values.`
      const hint = 'Split it: an operational plan may lie in as many files as you like.'
      return {
        tokens,
        refused: { rule: 'too-many-values', message, hint, at: place(source, offset, offset) },
      }
    }
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens }
}

const CONTENT = new Set<string>([
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'block-scalar-header',
  'flow-map-start',
  'flow-seq-start',
  'seq-item-ind',
  'map-value-ind',
  'explicit-key-ind',
])

function refusedFeature(
  type: string,
  documentHasContent: boolean,
  text: string,
  offset: number,
): { message: string; hint: string } | undefined {
  switch (type) {
    case 'anchor':
      return {
        message: 'An anchor (&) is not allowed in a plan.',
        hint: 'Write the value out where it is needed. A text that begins with & goes in double quotes.',
      }
    case 'alias':
      return {
        message: 'An alias (*) is not allowed in a plan.',
        hint: 'Write the value out where it is needed. A text that begins with * goes in double quotes.',
      }
    case 'tag':
      return {
        message: 'A tag (!) is not allowed in a plan.',
        hint: 'Leave the tag away. A text that begins with ! goes in double quotes.',
      }
    case 'directive-line':
      if (!isLineStart(text, offset)) {
        return {
          message: 'A text may not begin with %.',
          hint: 'Put it in double quotes; a unit is written as a word: unit: percent.',
        }
      }
      return {
        message: 'A directive (a line that begins with %) is not allowed in a plan.',
        hint: 'Delete the line. The file is read as YAML 1.2.',
      }
    case 'explicit-key-ind':
      return {
        message: 'A key marked with ? is not allowed in a plan.',
        hint: 'Write `key: value`. A text that begins with ? goes in double quotes.',
      }
    case 'doc-start':
      if (!documentHasContent) return undefined
      return {
        message: 'A second document begins here (---). A file holds one.',
        hint: 'Put the second part into a file of its own, or delete the line.',
      }
    default:
      return undefined
  }
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n' || text[offset - 1] === '\r'
}

interface TreeContext {
  readonly source: SourceFile
  readonly mostItems: number
  readonly findings: TextFinding[]
}

function toTree(node: ParsedNode, context: TreeContext): Node {
  const [start, valueEnd] = node.range
  if (isMap(node)) {
    const end = trimmedEnd(context.source, start, valueEnd)
    return new TreeMap(start, end, entriesOf(node, context))
  }
  if (isSeq(node)) {
    const items = firstOf(node.items, start, 'items', context).map((item) =>
      toTree(item as ParsedNode, context),
    )
    return new TreeList(start, trimmedEnd(context.source, start, valueEnd), items)
  }
  // Aliases were refused as tokens, so what is left is a scalar.
  if (!isScalar(node)) throw new Error('a YAML node that is neither map, list nor scalar')
  const value = node.value
  if (typeof value === 'number') return new TreeScalar(value, start, valueEnd, node.source)
  if (typeof value === 'string' || typeof value === 'boolean' || value === null)
    return new TreeScalar(value, start, valueEnd)
  return new TreeScalar(node.source, start, valueEnd)
}

/** The children of a list or map, as many as are read. */
function firstOf<T>(children: readonly T[], at: number, name: string, context: TreeContext): readonly T[] {
  const { source, mostItems, findings } = context
  if (children.length <= mostItems) return children
  const message = `More than ${mostItems} ${name} stand here together; the rest are not read.`
  const hint = 'Split the file, or raise `items` under `limits:` in rbm.yaml.'
  findings.push({ rule: 'too-many-items', message, hint, at: place(source, at, at + 1) })
  return children.slice(0, mostItems)
}

function entriesOf(map: YAMLMap.Parsed, context: TreeContext): Entry[] {
  const { source, findings } = context
  const entries: Entry[] = []
  const seen = new Map<string, Entry>()
  for (const pair of firstOf(map.items, map.range[0], 'keys', context)) {
    const key = pair.key as ParsedNode
    const [keyStart, keyEnd] = key.range
    const name =
      isScalar(key) && typeof key.value === 'string' ? key.value : source.text.slice(keyStart, keyEnd)
    if (name === '<<') {
      const message = 'A merge key (<<) is not allowed in a plan.'
      const hint = 'Write the keys out.'
      findings.push({ rule: 'yaml-feature', message, hint, at: place(source, keyStart, keyEnd) })
      continue
    }
    const value =
      pair.value === null ? new TreeScalar(null, keyEnd, keyEnd) : toTree(pair.value as ParsedNode, context)
    const entry: Entry = new TreeEntry(name, keyStart, keyEnd, value)
    // Two spellings of one letter (composed and decomposed) look alike and would hide one value behind the other.
    const same = name.normalize('NFC')
    const first = seen.get(same)
    if (first !== undefined) {
      findings.push({
        rule: 'duplicate-key',
        message: `The key "${name}" stands here twice.`,
        hint: 'Keep one of the two; the program cannot know which value is meant.',
        at: place(source, keyStart, keyEnd),
        related: [{ at: place(source, first.keyStart, first.keyEnd), message: 'first written here' }],
        subject: name,
      })
      continue
    }
    seen.set(same, entry)
    entries.push(entry)
  }
  return entries
}

/** Where the last value of a collection ends: `yaml` counts the line breaks and comments behind it in. */
function trimmedEnd(source: SourceFile, start: number, end: number): number {
  let at = Math.min(end, source.text.length)
  while (at > start && isSpace(source.text.charCodeAt(at - 1))) at -= 1
  return at
}

/** What can stand behind a value without being part of it. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

/** The pointer is filled in later, when the tree is known (`locate.ts`). */
function place(source: SourceFile, start: number, end: number): Origin {
  return { path: source.path, pointer: '', start, end }
}
