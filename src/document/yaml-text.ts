// New values as YAML text. Whatever a stranger writes as a name or a reason comes back from the parser as exactly that
// text: what is not plainly a word or a sentence goes into double quotes, in which nothing but `"` and `\` has a meaning.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { findHiddenCharacter } from '../source/visible.ts'

/** A text, a number by its digits, a list, or a map with its entries in their order. */
export type NewValue =
  | string
  | { readonly digits: string }
  | { readonly list: readonly NewValue[]; readonly inBrackets?: boolean }
  | NewMap

export interface NewMap {
  readonly map: readonly NewEntry[]
  readonly inBraces?: boolean
  /** Lines of comments below the last entry, where it stands in lines of its own. */
  readonly closing?: readonly string[]
}

/**
 * The key is one of the format, or a year. A remark becomes a comment above the key, where entries stand in lines of their own;
 * it is never a text of somebody else's.
 */
export type NewEntry = readonly [key: string, value: NewValue, remark?: string]

/** How a file is laid out, where it leaves a choice. */
export interface FileLayout {
  readonly newline: string
  /** Columns by which a map stands further right than its key. */
  readonly mapStep: number
  /** The same for the dashes of a list; zero where they stand below the first letter of their key. */
  readonly listStep: number
  /** Columns by which an item stands further right than its dash. */
  readonly itemStep: number
}

/** `key: value`; what follows the first line of it begins at the column. */
export function entryText([key, value]: NewEntry, column: number, layout: FileLayout): string {
  return `${key}:${valueText(value, column, layout)}`
}

/** What stands behind the colon of a key at the column: ` value`, or lines of their own below it. */
export function valueText(value: NewValue, column: number, layout: FileLayout): string {
  if (isInBlock(value, 'list')) {
    const at = column + layout.listStep
    return value.list.map((item) => `${lineAt(at, layout)}-${besideDash(item, at, layout)}`).join('')
  }
  if (isInBlock(value, 'map')) {
    const at = column + layout.mapStep
    return lineAt(at, layout) + mapText(value, at, layout)
  }
  return ` ${flowText(value, false)}`
}

/** What stands behind the dash at the column, with the blanks between. */
export function besideDash(value: NewValue, column: number, layout: FileLayout): string {
  const text = isInBlock(value, 'map')
    ? mapText(value, column + layout.itemStep, layout)
    : flowText(value, false)
  return ' '.repeat(layout.itemStep - 1) + text
}

/** The entries from the column on, the first without the indentation before it. */
function mapText({ map, closing = [] }: NewMap, column: number, layout: FileLayout): string {
  const lines = map.flatMap((entry, i) => {
    const [, , remark] = entry
    const text = entryText(entry, column, layout)
    return remark === undefined || i === 0 ? [text] : [`# ${remark}`, text]
  })
  return [...lines, ...closing.map((remark) => `# ${remark}`)].join(lineAt(column, layout))
}

/** On one line; collections in braces and brackets. */
export function flowText(value: NewValue, isInside = true): string {
  if (typeof value === 'string') return scalarText(value, isInside)
  if ('digits' in value) return value.digits
  if ('list' in value) return `[${value.list.map((item) => flowText(item)).join(', ')}]`
  return `{${value.map.map(([key, one]) => `${key}: ${flowText(one)}`).join(', ')}}`
}

export function lineAt(column: number, { newline }: FileLayout): string {
  return newline + ' '.repeat(column)
}

/**
 * A text as a scalar on one line.
 *
 * @param isInside braces or brackets, where a comma ends a plain text
 * @throws RbmError for a text with characters that nobody can see
 */
export function scalarText(text: string, isInside: boolean): string {
  const hidden = findHiddenCharacter(text)
  if (hidden !== undefined) {
    const message = `A text to be written holds the character ${hidden.name}, which readers cannot see or which changes what they see.`
    throw new RbmError('hidden-character', message, 'Type the text again, without it.')
  }
  return isPlain(text) && !(isInside && text.includes(',')) ? text : JSON.stringify(text)
}

/** Only texts that no version of YAML reads as anything but themselves. */
function isPlain(text: string): boolean {
  // Days, years from and to, percentages and fractions.
  if (/^(\d{4}-\d\d-\d\d|\d{4}-\d{4}|\d+(\.\d+)?%|\d+\/\d+)$/.test(text)) return true
  if (/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)) return false
  return /^(\p{L}|\d+-\p{L})[\p{L}\p{M}\p{N}_.,;()/%'-]*( [\p{L}\p{M}\p{N}_.,;()/%'-]+)*$/u.test(text)
}

type Kind = 'list' | 'map'

function isInBlock<K extends Kind>(value: NewValue, kind: K): value is Extract<NewValue, Record<K, unknown>> {
  if (typeof value === 'string') return false
  if (kind === 'list') return 'list' in value && value.inBrackets !== true && value.list.length > 0
  return 'map' in value && value.inBraces !== true && value.map.length > 0
}
