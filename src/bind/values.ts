// Reading the shapes that return all over the format: a value per year, a text, shares of a whole.

import type { Finding } from '../diagnostic/diagnostic.ts'
import {
  entriesOf,
  exactNumber,
  mapOf,
  originOfEntryKey,
  originOfKey,
  scalarOf,
  textOf,
  wordOf,
  type Fields,
} from '../document/fields.ts'
import { findEntry, type Node } from '../document/tree.ts'
import { isDay } from '../model/day.ts'
import { plainText, type LocalText } from '../model/local-text.ts'
import type { Year, YearValues } from '../model/period.ts'
import { ValuesByYear } from '../model/values-by-year.ts'
import {
  compareRatios,
  divide,
  equals,
  ONE,
  parseShare,
  ratio,
  showPercent,
  subtract,
  sum,
  ZERO,
  type Ratio,
} from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import { report, type Context } from './context.ts'

/** A title, description or other text; undefined when the key is absent or its value is no text. */
export function localText<T>(fields: Fields<T>, key: keyof T & string): LocalText | undefined {
  const text = textOf(fields, key)
  if (text !== undefined) return plainText(text.trim())
  const translations = mapOf(fields, key)
  return translations === undefined ? undefined : translated(translations)
}

/** A list of texts, each in one language or in several; what is no text is left out. */
export function localTexts<T>(fields: Fields<T>, key: keyof T & string): LocalText[] {
  const list = findEntry(fields.map, key)?.value
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item): LocalText[] => {
    if (item.kind === 'map') return [translated({ ...fields, map: item }) ?? []].flat()
    const text = wordOf(item)
    return text === undefined ? [] : [plainText(text.trim())]
  })
}

function translated(translations: Fields<unknown>): LocalText | undefined {
  const byLanguage = new Map<string, string>()
  for (const { key: language, node } of entriesOf(translations)) {
    if (node.kind === 'scalar' && typeof node.value === 'string') byLanguage.set(language, node.value.trim())
  }
  const first = byLanguage.get('en') ?? [...byLanguage.values()][0]
  return first === undefined ? undefined : { text: first, byLanguage }
}

/** The years that a value per year may speak of, and how to call the file in messages. */
export interface YearScope {
  /** A single number counts for each of these. */
  readonly years: readonly Year[]
  /** `the plan (2028-2031)`, `this file (2028)`. */
  readonly called: string
}

export interface YearEntry {
  readonly year: Year
  readonly node: Node
  readonly at: Origin
}

/** The entries of a value per year: one number stands for every year of the scope. Years outside are reported and left out. */
export function yearEntries<T>(
  context: Context,
  fields: Fields<T>,
  key: keyof T & string,
  scope: YearScope,
  missingMoney?: Finding['missingMoney'],
): YearEntry[] {
  const single = scalarOf(fields, key)
  if (single !== undefined) {
    const at = originOfKey(fields, key)
    return scope.years.map((year) => ({ year, node: single, at }))
  }
  const map = mapOf(fields, key)
  if (map === undefined) return []
  const entries: YearEntry[] = []
  for (const { key: name, keyAt, node, at } of entriesOf(map)) {
    const year = yearNamed(name)
    if (year === undefined) continue
    if (scope.years.includes(year)) entries.push({ year, node, at })
    else reportOutside(context, name, keyAt, scope, missingMoney)
  }
  return entries
}

function yearNamed(name: string): Year | undefined {
  return /^\d{4}$/.test(name) ? Number(name) : undefined
}

function reportOutside(
  context: Context,
  name: string,
  at: Origin,
  scope: YearScope,
  missingMoney: Finding['missingMoney'],
): void {
  report(context, 'year-outside-plan', {
    message: `The year ${name} is outside ${scope.called}.`,
    hint: 'Correct the year, or delete it with its value.',
    at,
    subject: name,
    missingMoney,
  })
}

const NONE: YearValues = new ValuesByYear([], [])

/** A value per year as exact numbers. */
export function yearValues<T>(
  context: Context,
  fields: Fields<T>,
  key: keyof T & string,
  scope: YearScope,
  missingMoney?: Finding['missingMoney'],
): YearValues {
  const single = scalarOf(fields, key)
  if (single !== undefined) {
    const value = exactNumber(single)
    return value === undefined
      ? NONE
      : valuesByYear(
          scope,
          scope.years,
          scope.years.map(() => value),
        )
  }
  const years: Year[] = []
  const values: Ratio[] = []
  const map = mapOf(fields, key)
  for (const entry of map?.map.entries ?? []) {
    const year = yearNamed(entry.key)
    if (year === undefined) continue
    if (!scope.years.includes(year)) {
      reportOutside(context, entry.key, originOfEntryKey(map!, entry), scope, missingMoney)
      continue
    }
    const value = exactNumber(entry.value)
    if (value === undefined) continue
    years.push(year)
    values.push(value)
  }
  return valuesByYear(scope, years, values)
}

/** Most values are written for every year, and share the list of them. */
export function valuesByYear(scope: YearScope, years: readonly Year[], values: readonly Ratio[]): YearValues {
  const areAll = years.length === scope.years.length && years.every((year, i) => year === scope.years[i])
  // A list that grew has room for seventeen.
  return new ValuesByYear(areAll ? scope.years : [...years], [...values])
}

/** A value as it stands in the file. */
export interface WrittenValue {
  readonly node: Node
  readonly at: Origin
  /** Undefined for one value that holds in every year. */
  readonly year: Year | undefined
}

/** A day as written; undefined for one that does not exist, which the schema check has reported. */
export function dayOf<T>(fields: Fields<T>, key: keyof T & string): string | undefined {
  const written = textOf(fields, key)
  return written !== undefined && isDay(written) ? written : undefined
}

/** A number without decimals; anything else the schema check has reported. */
export function wholeNumber(value: Ratio | undefined): number | undefined {
  return value?.denominator === 1n ? Number(value.numerator) : undefined
}

/** The values as they stand in the file, each once. */
export function writtenValues<T>(fields: Fields<T>, key: keyof T & string): WrittenValue[] {
  const single = scalarOf(fields, key)
  if (single !== undefined) return [{ node: single, at: originOfKey(fields, key), year: undefined }]
  const map = mapOf(fields, key)
  return map === undefined
    ? []
    : entriesOf(map).map(({ key: name, node, at }) => ({ node, at, year: Number(name) }))
}

export function shareFrom(node: Node | undefined): Ratio | undefined {
  const written = wordOf(node)
  return written === undefined ? undefined : parseShare(written)
}

/** One part of a whole, as written; the share may be left out when it is the only part. */
export interface WrittenShare {
  readonly share: Ratio | undefined
  /** Whether the key is there at all, even with a value that is no share. */
  readonly isWritten: boolean
  readonly at: Origin
}

/**
 * Shares that are one together, or undefined after reporting why they are not. With one part the share may be left out.
 */
export function wholeOf(
  context: Context,
  parts: readonly WrittenShare[],
  whole: { readonly called: string; readonly at: Origin; readonly missingMoney?: Finding['missingMoney'] },
): readonly Ratio[] | undefined {
  if (parts.length === 1 && !parts[0]!.isWritten) return [ONE]
  const shares: Ratio[] = []
  for (const part of parts) {
    const isShare = part.share !== undefined && compareRatios(part.share, ZERO) >= 0
    if (isShare) shares.push(part.share!)
    else if (part.isWritten)
      return undefined // Not a share at all, or below zero: the schema check has said so.
    else return missingShare(context, part, whole)
  }
  if (equals(sum(shares), ONE)) return shares
  report(context, 'shares-not-100', {
    message: `The shares of ${whole.called} add up to ${showPercent(sum(shares))}, not to 100%.`,
    hint: `They are ${shares.map(showPercent).join(' + ')}: ${distanceFrom100(sum(shares))}.`,
    at: whole.at,
    related: parts.slice(1).map(({ at }) => ({ at, message: 'another share of the same whole' })),
    missingMoney: whole.missingMoney,
  })
  return undefined
}

/** `10% is missing`; thirds that were rounded can be written exactly. */
function distanceFrom100(total: Ratio): string {
  const rest = subtract(ONE, total)
  const isShort = compareRatios(rest, ZERO) > 0
  const size = isShort ? rest : subtract(total, ONE)
  const words = `${showPercent(size)} ${isShort ? 'is missing' : 'is too much'}`
  return compareRatios(size, ratio(1n, 100n)) > 0 ? words : `${words}. Thirds can be written exactly: 1/3`
}

function missingShare(
  context: Context,
  part: WrittenShare,
  whole: { readonly called: string; readonly missingMoney?: Finding['missingMoney'] },
): undefined {
  report(context, 'share-missing', {
    message: `A part of ${whole.called} has no share.`,
    hint: 'With several parts every share is written, and they add up to 100%.',
    at: part.at,
    missingMoney: whole.missingMoney,
  })
  return undefined
}

/** The shares in proportion to units (of a driver); undefined when they are zero together. */
export function sharesFromUnits(units: readonly Ratio[]): readonly Ratio[] | undefined {
  const total = sum(units)
  return compareRatios(total, ZERO) <= 0 ? undefined : units.map((unit) => divide(unit, total))
}

/** A count per year where a bare number holds for all years; without the key, `absent` does. */
export function countOf<T>(
  fields: Fields<T>,
  key: keyof T & string,
  years: readonly Year[],
  absent: Ratio,
): YearValues {
  const single = exactNumber(scalarOf(fields, key))
  const map = mapOf(fields, key)
  if (map === undefined)
    return new ValuesByYear(
      years,
      years.map(() => single ?? absent),
    )
  const values = new Map<Year, Ratio>()
  for (const { key: name, node } of entriesOf(map)) {
    const value = exactNumber(node)
    if (value !== undefined) values.set(Number(name), value)
  }
  return values
}
