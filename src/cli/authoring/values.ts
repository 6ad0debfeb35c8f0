// Values as they are given with an option: `110000` for every year, `2028:110000,2029:111100` for some; `03-travel=110000`.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { NewEntry, NewMap, NewValue } from '../../document/yaml-text.ts'
import { isDay } from '../../model/day.ts'
import type { Plan } from '../../model/plan.ts'
import { showYears, type Year } from '../../model/period.ts'
import { visible } from '../../source/visible.ts'
import { noSuch } from './plan-file.ts'

const NUMBER = /^-?\d{1,18}(\.\d{1,9})?$/

export interface PerYear {
  readonly option: string
  readonly text: string
  readonly years: readonly Year[]
  /** The words of a scale, where values are no numbers. */
  readonly words?: readonly string[]
}

/** A value per year: one for all of them, or one for each that is named. */
export function perYear({ option, text, years, words = [] }: PerYear): NewValue {
  const isValue = (written: string) => (words.length > 0 ? words.includes(written) : NUMBER.test(written))
  const value = (written: string): NewValue => {
    if (isValue(written)) return words.length > 0 ? written : { digits: written }
    const hint =
      words.length > 0
        ? `Write one of: ${visible(words.join(', '))}`
        : `Write plain digits, such as 110000, or year by year: ${years[0]}:110000,${years.at(-1)}:120000`
    throw new RbmError('no-such-value', `"${visible(written.slice(0, 64))}" is no value for ${option}.`, hint)
  }
  const parts = text.split(',').map((part) => /^\s*(\d{4}):(.*)$/.exec(part))
  if (parts.includes(null)) return value(text.trim())
  const map = parts.map((part): NewEntry => {
    const [, year = '', written = ''] = part!
    if (!years.includes(Number(year))) {
      const message = `${option} gives a value for ${year}, but the years are ${showYears(years)}.`
      throw new RbmError('year-outside', message)
    }
    return [year, value(written.trim())]
  })
  if (new Set(map.map(([year]) => year)).size < map.length) {
    throw new RbmError('year-twice', `${option} names a year twice: "${visible(text.slice(0, 100))}".`)
  }
  return { map: [...map].sort(([a], [b]) => Number(a) - Number(b)), inBraces: true }
}

/** `03-travel=110000` as its two halves. */
export function assignment(option: string, text: string, example: string): readonly [string, string] {
  const at = text.indexOf('=')
  if (at > 0 && at < text.length - 1) return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  const message = `"${visible(text.slice(0, 100))}" does not say what ${option} is to be.`
  throw new RbmError('no-assignment', message, `For example: ${option} ${example}`)
}

/** Cost lines and lines of staff time, as they stand on an Output or an Activity. */
export function costEntries(
  plan: Plan,
  years: readonly Year[],
  { cost = [], time = [] }: { readonly cost?: readonly string[]; readonly time?: readonly string[] },
): NewEntry[] {
  const categories = plan.categories.map(({ id }) => id)
  const costs = cost.map((text): NewValue => {
    const [category, amount] = assignment('--cost', text, `${categories[0] ?? 'travel-events'}=110000`)
    if (!categories.includes(category)) throw noSuch('cost category', category, categories)
    return {
      map: [
        ['category', category],
        ['per-year', perYear({ option: '--cost', text: amount, years })],
      ],
    }
  })
  const personnel = time.map((text): NewValue => {
    const [grade, fte] = assignment('--time', text, `${plan.grades[0] ?? 'P-4'}=0.5`)
    if (!plan.grades.includes(grade)) throw noSuch('grade', grade, plan.grades)
    return {
      map: [
        ['grade', grade],
        ['fte', perYear({ option: '--time', text: fte, years })],
      ],
    }
  })
  return given([
    ['costs', listOf(costs), `Whole ${plan.currency.code} in each year, a row for each category.`],
    [
      'personnel',
      listOf(personnel),
      'Full-time posts in each year; the money follows from the standard costs.',
    ],
  ])
}

function listOf(list: readonly NewValue[]): NewValue | undefined {
  return list.length === 0 ? undefined : { list }
}

/** @throws RbmError for a day that does not exist */
export function checkDate(option: string, text: string): string {
  const day = text.trim()
  if (isDay(day)) return day
  throw new RbmError(
    'no-such-day',
    `"${visible(day.slice(0, 64))}" is no day.`,
    `Write year, month and day: ${option} 2028-03-01`,
  )
}

/** Entries whose value is given. */
export function given(entries: readonly (readonly [string, NewValue | undefined, string?])[]): NewEntry[] {
  return entries.flatMap(([key, value, remark]): NewEntry[] => {
    if (value === undefined) return []
    return [remark === undefined ? [key, value] : [key, value, remark]]
  })
}

/** The same item without its comments. */
export function withoutRemarks({ map, inBraces = false }: NewMap): NewMap {
  const bare = (value: NewValue): NewValue => {
    if (typeof value === 'string' || 'digits' in value) return value
    return 'list' in value ? { ...value, list: value.list.map(bare) } : withoutRemarks(value)
  }
  return { map: map.map(([key, value]): NewEntry => [key, bare(value)]), inBraces }
}

export function checkRank(option: string, text: string): string {
  const rank = text.trim()
  if (/^[1-9]\d{0,5}$/.test(rank)) return rank
  const message = `"${visible(rank.slice(0, 64))}" is no rank.`
  throw new RbmError('no-such-value', message, `A rank is a whole number from 1: ${option} 3`)
}
