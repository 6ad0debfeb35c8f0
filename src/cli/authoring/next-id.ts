// The next free id of a kind, in the manner of the ids that the plan has: TSB-03 behind TSB-02, OC-3.4 behind OC-3.3, I-3.1b
// beside I-3.1. A number is one more than the highest ever given, so that a gap is never filled: what once stood there may be named
// in a report of years ago.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { visible } from '../../source/visible.ts'
import type { IdsInUse } from './ids-in-use.ts'

/** Ids that are counted on: what stands before the number, and to how many digits it is filled up. */
interface Series {
  readonly prefix: string
  readonly width: number
}

/** An element with the one inside or below which it stands. */
export interface ChildId {
  readonly parent: string
  readonly id: string
}

/**
 * The next number behind ids that count one thing: the Outputs of an entity, the risks of the plan.
 *
 * @param siblings ids of the same kind and parent, in any order
 * @param usual where there are none yet
 */
export function nextNumbered(siblings: readonly string[], usual: Series, ids: IdsInUse): string {
  const { prefix, width } = seriesOf(siblings) ?? usual
  const numbers = [...ids.declared].flatMap((id) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : ''
    return /^\d{1,9}$/.test(rest) ? [Number(rest)] : []
  })
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    const id = prefix + String(number).padStart(width, '0')
    if (!ids.isTaken(id)) return id
  }
}

/** The series of most of the ids; of several as common, the first in the alphabet. */
export function seriesOf(ids: readonly string[]): Series | undefined {
  const series = new Map<string, string[]>()
  for (const id of [...ids].sort()) {
    const [, prefix, digits] = /^(.*?)(\d{1,9})$/.exec(id) ?? []
    if (prefix !== undefined) series.set(prefix, [...(series.get(prefix) ?? []), digits!])
  }
  const [most] = [...series].sort(([, a], [, b]) => b.length - a.length)
  return most && { prefix: most[0], width: Math.min(...most[1].map(({ length }) => length)) }
}

/** How children of other parents are counted, for one that has none: `BR-01` of BR makes `TSB-` for TSB. */
export function seriesLike(parent: string, cousins: readonly ChildId[], usual: Series): Series {
  const shapes = cousins.flatMap(({ parent: other, id }) => {
    const whole = shapeBehind(id, other, parent)
    if (whole !== undefined) return [whole]
    const [own, named] = [tailOf(parent), tailOf(other)]
    return (own !== undefined && named !== undefined && shapeBehind(id, named, own)) || []
  })
  return seriesOf(shapes) ?? usual
}

/** The id with another name in place of the one that a number follows, and noughts for the number. */
function shapeBehind(id: string, named: string, own: string): string | undefined {
  for (let at = id.indexOf(named); at >= 0; at = id.indexOf(named, at + 1)) {
    const [, separator = '', digits] =
      /^([.-]?[A-Za-z]*[.-]?)(\d{1,9})$/.exec(id.slice(at + named.length)) ?? []
    if (digits !== undefined && separator !== '')
      return `${id.slice(0, at)}${own}${separator}${'0'.repeat(digits.length)}`
  }
  return undefined
}

/**
 * The id of one more indicator of an element: with the next letter where the ones before have letters, or as the indicators of other
 * elements are called after theirs (`I-3.1` of `OC-3.1`).
 */
export function nextIndicator(
  parent: string,
  siblings: readonly string[],
  cousins: readonly ChildId[],
  usualPrefix: string,
  ids: IdsInUse,
): string {
  const called = calledAfter(parent, siblings, cousins)
  if (called === undefined && [...siblings, ...cousins].length > 0) {
    const own = siblings.length > 0 ? siblings : cousins.map(({ id }) => id)
    return nextNumbered(own, { prefix: usualPrefix, width: 1 }, ids)
  }
  const base = called ?? usualPrefix + (tailOf(parent) ?? parent)
  const isLettered =
    siblings.length > 0 || [...ids.declared].some((id) => letterBehind(base, id) !== undefined)
  if (!isLettered && !ids.isTaken(base)) return base
  const letters = [...ids.declared].flatMap((id) => letterBehind(base, id) ?? [])
  const first = Math.max('b'.charCodeAt(0), ...letters.map((letter) => letter.charCodeAt(0) + 1))
  for (let code = first; code <= 'z'.charCodeAt(0); code += 1) {
    const id = base + String.fromCharCode(code)
    if (!ids.isTaken(id)) return id
  }
  const message = `All letters behind "${visible(base)}" are given.`
  throw new RbmError('no-free-id', message, 'Choose an id yourself: --id')
}

/** What the indicators of an element are called without their letter; undefined where the plan calls them in no such way. */
function calledAfter(
  parent: string,
  siblings: readonly string[],
  cousins: readonly ChildId[],
): string | undefined {
  const bases = siblings.map((id) => id.replace(/(?<=\d)[a-z]$/, ''))
  const pairs = [...bases.map((id) => ({ parent, id })), ...cousins]
  const prefixes = new Map<string, number>()
  for (const { parent: other, id } of pairs) {
    const prefix = prefixBefore(other, id)
    if (prefix !== undefined) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1)
  }
  const [most] = [...prefixes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (most === undefined || most[1] * 2 <= pairs.length) return undefined
  const [prefix] = most
  return prefix.endsWith(WHOLE) ? prefix.slice(0, -1) + parent : prefix + (tailOf(parent) ?? parent)
}

/** Marks a prefix that stands before the whole id of the parent, not only before its number. */
const WHOLE = '\u0000'

function prefixBefore(parent: string, id: string): string | undefined {
  const base = id.replace(/(?<=\d)[a-z]$/, '')
  if (base.endsWith(parent)) return base.slice(0, base.length - parent.length) + WHOLE
  const tail = tailOf(parent)
  return tail !== undefined && base.endsWith(tail) ? base.slice(0, base.length - tail.length) : undefined
}

function letterBehind(base: string, id: string): string | undefined {
  return id.length === base.length + 1 && id.startsWith(base) && /[a-z]$/.test(id) ? id.at(-1) : undefined
}

/** The number in which an id ends: `3.1` of `OC-3.1`. */
function tailOf(id: string): string | undefined {
  return /\d[\d.]*$/.exec(id)?.[0]
}
