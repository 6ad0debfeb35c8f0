// The first tier of reading: one pass over the YAML that planners write, some twenty times as fast as `yaml`. It knows block
// and flow collections, plain and quoted scalars, block texts and comments. It gives up on anything else, and on anything
// that is or may be wrong: then `yaml` reads the file (`parse-with-yaml.ts`), and whatever users are told comes from there.
//
// Where it does not give up, its tree is that of `yaml`, offset by offset; test/document/quick compares them.

import { beginsKey, readMap } from './quick/block-collections.ts'
import { goToContent, goToNextLine, isDocumentMark, startOf, type Cursor } from './quick/cursor.ts'
import { MOST_VALUES } from './limits.ts'
import type { MapNode } from './tree.ts'

/** @returns undefined when it does not know */
export function parseQuickly(text: string, mostItems: number): MapNode | undefined {
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return undefined
  const cursor = startOf(text, mostItems)
  if (!goToFirstKey(cursor)) return undefined
  const root = readMap(cursor)
  return cursor.column === -1 && cursor.values <= MOST_VALUES ? root : undefined
}

/** A file may begin with `---`. */
function goToFirstKey(cursor: Cursor): boolean {
  if (!goToContent(cursor, true)) return false
  if (isDocumentMark(cursor)) {
    if (!cursor.text.startsWith('---', cursor.at)) return false
    cursor.at += 3
    if (!goToNextLine(cursor)) return false
  }
  return cursor.column === 0 && beginsKey(cursor)
}
