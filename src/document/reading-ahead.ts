// Reading the files of a large plan with the help of another thread. It reads ahead of this one and says of each file that is in
// order, compactly, what stands in it. This one never waits: a file of which nothing has come back it reads itself, and so it does
// with every file in which there is something to find. So whatever becomes of the other thread, findings and plan are the same.

import { compactTree, treeOf, type CompactTree } from './compact-tree.ts'
import type { Kind } from './document.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { parseQuickly } from './parse-quickly.ts'
import type { Parsed } from './parse-with-yaml.ts'
import { readDocument, type ReadDocument } from './read-document.ts'
import type { ReadFile } from './reading-once.ts'
import type { SourceFile } from '../source/source-file.ts'

/** The other thread, as this one sees it. */
export interface OtherReader {
  give(files: FilesToRead): void
  /** What has come back since; undefined when there is no more. */
  take(): FilesRead | undefined
  /** This thread has come so far: the other one need not read files with a lower number. */
  isAt(file: number): void
  /** All files are read. */
  end(): void
}

/** Some of the files, which are numbered in the order in which they are asked for. */
export interface FilesToRead {
  readonly first: number
  readonly files: readonly Pick<SourceFile, 'path' | 'text'>[]
  readonly limits: Limits
}

export interface FilesRead {
  readonly first: number
  /** For each file; undefined when this thread is to read it. */
  readonly read: readonly (ReadInOrder | undefined)[]
}

/** A file in which there is nothing to find. */
export interface ReadInOrder {
  readonly kind: Kind
  readonly tree: CompactTree
}

/** Characters that are given at once: few messages are enough, and no file waits for many others. */
const GIVEN_AT_ONCE = 64_000

/** How many characters the other thread is ahead at most: so much memory it may take. */
const MOST_AHEAD = 1_000_000

/** @param sources the files, in the order in which they will be asked for; others may be asked for as well */
export function readingAhead(sources: readonly SourceFile[], limits: Limits, other: OtherReader): ReadFile {
  const numbers = new Map(sources.map((source, number) => [source, number]))
  const before = charactersBefore(sources)
  const cameBack = new Map<number, ReadInOrder>()
  let given = 0
  return (source) => {
    const number = numbers.get(source)
    if (number === undefined) return readDocument(source, limits)
    giveFrom(number)
    takeFrom(number)
    numbers.delete(source)
    if (numbers.size === 0) other.end()
    const inOrder = cameBack.get(number)
    cameBack.delete(number)
    return inOrder === undefined ? readDocument(source, limits) : asRead(source, inOrder)
  }

  function giveFrom(number: number): void {
    other.isAt(number)
    given = Math.max(given, number)
    while (given < sources.length && before[given]! + GIVEN_AT_ONCE <= before[number]! + MOST_AHEAD) {
      let end = given + 1
      while (end < sources.length && before[end]! < before[given]! + GIVEN_AT_ONCE) end += 1
      const files = sources.slice(given, end).map(({ path, text }) => ({ path, text }))
      other.give({ first: given, files, limits })
      given = end
    }
  }

  function takeFrom(number: number): void {
    for (let back = other.take(); back !== undefined; back = other.take()) {
      const { first, read } = back
      for (const [i, one] of read.entries())
        if (one !== undefined && first + i >= number) cameBack.set(first + i, one)
    }
  }
}

/** In the files before each. */
function charactersBefore(sources: readonly SourceFile[]): readonly number[] {
  const before = [0]
  for (const { text } of sources) before.push(before.at(-1)! + text.length)
  return before
}

function asRead(source: SourceFile, { kind, tree }: ReadInOrder): ReadDocument {
  const document = { source, kind, root: treeOf(source.text, tree) }
  return { document, unreadKind: undefined, findings: [] }
}

/**
 * What the other thread does with what it is given.
 *
 * @param isPassed whether a file need not be read any more
 */
export function readFiles(
  { first, files, limits }: FilesToRead,
  isPassed: (number: number) => boolean,
): FilesRead {
  const read = files.map((file, i) => (isPassed(first + i) ? undefined : readInOrder(file, limits)))
  return { first, read }
}

function readInOrder(file: SourceFile, limits: Limits): ReadInOrder | undefined {
  const { document, findings } = readDocument(file, limits, parseKnown)
  if (document === undefined || findings.length > 0) return undefined
  const tree = compactTree(file.text, document.root)
  return tree && { kind: document.kind, tree }
}

/** What the quick parser gives up on takes long, and most likely has findings: it is left to the first thread. */
function parseKnown({ text }: SourceFile, mostItems = DEFAULT_LIMITS.items): Parsed {
  return { root: parseQuickly(text, mostItems), findings: [] }
}
