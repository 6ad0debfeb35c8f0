// Keys of a map, in block style and in braces: which maps the quick parser leaves to `yaml`, because there is a finding in them.

import type { Entry } from '../tree.ts'
import type { Cursor } from './cursor.ts'

/** Not too many keys, none of them twice or a merge key. */
export function areKeysClear({ mostItems, hasMarks }: Cursor, entries: readonly Entry[]): boolean {
  if (entries.length > mostItems) return false
  for (const { key } of entries) {
    if (key === '<<') return false
    // Two spellings of one letter would hide one key behind the other.
    if (hasMarks && key.normalize('NFC') !== key) return false
  }
  if (entries.length > FEW) return new Set(entries.map(({ key }) => key)).size === entries.length
  for (let i = 1; i < entries.length; i++)
    for (let j = 0; j < i; j++) if (entries[i]!.key === entries[j]!.key) return false
  return true
}

/** So many keys are compared one by one. */
const FEW = 16
