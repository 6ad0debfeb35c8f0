// The right spelling of what planners often write otherwise. A hint that is followed to the letter must mend the mistake.

import { compareRatios, ONE, showPercent, ZERO } from '../money/ratio.ts'
import type { Document } from './document.ts'
import { exactNumber } from './fields.ts'
import type { Located } from './locate.ts'
import { shown } from './schema-names.ts'
import { shapeAt, type Shape } from './shape.ts'
import type { ScalarNode } from './tree.ts'

/** In braces `{share:40%}` is one long key without value. */
export function spaceHint(key: string, known: readonly string[]): string | undefined {
  const [name = '', ...value] = key.split(':')
  if (value.length === 0 || !known.includes(name)) return undefined
  return `Write a space behind the colon: ${name}: ${value.join(':')}`
}

/** `{2028: 110,000}` holds the year 2028 with 110, and a key `000`. */
export function commaHint(key: string): string | undefined {
  return /^\d{3}$/.test(key)
    ? 'In braces a comma begins a new key. Write amounts without commas: 110000.'
    : undefined
}

/** The right spelling of a number that planners often write otherwise. */
export function spellingHint(node: Located['node'], shape: Shape | undefined): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const types = [shape?.type ?? []].flat()
  if (typeof node.value === 'string' && types.includes('number')) {
    const digits = plainDigits(node.value)
    if (digits !== undefined) return `Write plain digits: ${digits}.`
    if (/\d\s*%$/.test(node.value)) return 'Write the number without the sign; the unit says per cent.'
  }
  if (typeof node.value === 'number' && types.includes('string')) {
    if (shape?.pattern?.includes('%')) return percentHint(node)
    return isIdShape(shape) ? AN_ID : 'Put it in double quotes if it is meant as a text.'
  }
  return undefined
}

/**
 * The number without its separators, where these can only mean one thing: a comma before three digits separates thousands,
 * before any other count it is a decimal comma. A wrong hint here would be a factor of a thousand.
 */
function plainDigits(written: string): string | undefined {
  const joined = written.trim().replace(/(?<=\d)[\s_'’\u00a0\u202f](?=\d)/g, '')
  if (/^-?\d+(\.\d+)?$/.test(joined)) return joined
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(joined)) return joined.replaceAll(',', '')
  if (/^-?\d+,\d+$/.test(joined) && !/,\d{3}$/.test(joined)) return joined.replace(',', '.')
  return undefined
}

/** `0.4` is 40% to most who write it, `40` is 40% to all; the sign settles it. */
function percentHint(node: ScalarNode): string {
  const value = exactNumber(node)
  const isPart = value !== undefined && compareRatios(value, ZERO) > 0 && compareRatios(value, ONE) <= 0
  return isPart
    ? `Write it with the sign: ${showPercent(value)} (or ${shown(node)}%, if that is meant).`
    : `Write it with the sign: ${shown(node)}%.`
}

export function formHint(node: Located['node'], shape: Shape | undefined): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const written = node.digits ?? String(node.value ?? '')
  const pattern = shape?.pattern ?? ''
  if (pattern.includes('%') && /^[-+]?\d+([.,]\d+)?\s*%?$/.test(written) && !/%.*-/.test(written)) {
    const right = `${written.replace(',', '.').replace(/[\s%]/g, '')}%`
    if (new RegExp(pattern).test(right)) return `Write ${right}, with a point, the sign, and no space.`
  }
  const span = /^((?:19|20|21)\d\d)\D{1,4}((?:19|20|21)\d\d)$/.exec(written)
  if (span !== null && new RegExp(pattern).test('2028-2031')) return `Write a hyphen: ${span[1]}-${span[2]}.`
  if (!isIdShape(shape)) return undefined
  const strange = [...written].find((character) => !/[A-Za-z0-9.-]/.test(character))
  if (strange === undefined) return written.length > 64 ? 'An id has at most 64 characters.' : AN_ID
  const code = strange.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return `The character "${strange}" (U+${code}) may not stand in it. ${AN_ID}`
}

const AN_ID =
  'An id is made of letters A to Z, digits, points and hyphens, with at least one letter: 03-travel.'

function isIdShape(shape: Shape | undefined): boolean {
  return shape?.pattern?.includes('(?=[0-9.-]*[A-Za-z])') ?? false
}

export function exampleOf(
  document: Document,
  shape: Shape | undefined,
  key: string | undefined,
): string | undefined {
  const resolved = shape === undefined ? undefined : shapeAt(document.kind, '', shape)
  const example = (shape?.examples ?? resolved?.examples)?.[0]
  if (typeof example !== 'string' && typeof example !== 'number') return undefined
  return key === undefined ? `For example: ${example}` : `For example: ${key}: ${example}`
}
