// Reading two revisions of a plan, most files of which are the same in both: each text is parsed and checked once, also a file's two.
// What a text gives depends on nothing but its path, itself and the limits, and is never changed.

import type { Limits } from './limits.ts'
import { readDocument, type ReadDocument } from './read-document.ts'
import type { SourceFile } from '../source/source-file.ts'

/** Reads a file; see `readDocument`. */
export type ReadFile = (source: SourceFile, limits?: Limits) => ReadDocument

/** How files are read that will be asked for, one after the other. */
export type Reading = (sources: readonly SourceFile[], limits: Limits) => ReadFile

/**
 * A reader that remembers what it has read. Whoever is done with both plans lets go of it.
 *
 * @param anew how a text is read that is not known yet; left out: by itself
 */
export type ReadOnce = (source: SourceFile, limits?: Limits, anew?: ReadFile) => ReadDocument

export function readingOnce(): ReadOnce {
  const known = new Map<string, ReadBefore[]>()
  return (source, limits, anew = readDocument) => {
    const readings = known.get(source.path) ?? []
    known.set(source.path, readings)
    const before = readings.find((one) => one.text === source.text && isSame(one.limits, limits))
    if (before !== undefined) return before.read
    const read = anew(source, limits)
    readings.push({ text: source.text, limits, read })
    return read
  }
}

interface ReadBefore {
  readonly text: string
  readonly limits: Limits | undefined
  readonly read: ReadDocument
}

/** Of the limits, those that say how a file is read. */
function isSame(a: Limits | undefined, b: Limits | undefined): boolean {
  return a?.fileBytes === b?.fileBytes && a?.items === b?.items
}
