// The documents of one of two plans that are compared.

import type { Document } from '../document/document.ts'
import type { ReadFile } from '../document/reading-once.ts'
import { compareText } from '../source/origin.ts'
import type { Side } from '../workspace/comparison.ts'

/** The documents of a side that differ, and the files of which nothing could be read. */
export function readSide(
  { sources, unreadable, limits }: Side,
  read: ReadFile,
  differs: (path: string) => boolean,
): { documents: Document[]; unread: string[] } {
  const documents: Document[] = []
  const unread = unreadable.map(({ at }) => at.path)
  for (const source of sources) {
    if (!differs(source.path)) continue
    const { document } = read(source, limits)
    if (document === undefined) unread.push(source.path)
    else documents.push(document)
  }
  return { documents, unread: unread.sort(compareText) }
}
