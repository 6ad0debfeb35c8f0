// The right spelling of what planners often write otherwise. A hint that is followed to the letter must mend the mistake.

import { dateHint } from './date-hints.ts'
import type { Document } from './document.ts'
import type { Located } from './locate.ts'
import { numberHint, percentHint } from './number-hints.ts'
import { isDatePattern, shown } from './schema-names.ts'
import type { Shape } from './shape.ts'
import type { ScalarNode } from './tree.ts'

/** In braces `{share:40%}` is one long key without value. */
export function spaceHint(key: string, shape: Shape | undefined): string | undefined {
  const meant = keyBeforeColon(key, shape)
  return meant === undefined
    ? undefined
    : `Write a space behind the colon: ${meant}: ${key.slice(meant.length + 1)}`
}

/** `{2,028: 110000}`, `{2 028: 110000}` */
export function yearHint(key: string): string | undefined {
  const digits = key.replace(/\D/g, '')
  return /^(19|20|21)\d\d$/.test(digits) ? `Write ${digits}.` : undefined
}

/** The key that a key such as `share:40%` or `2028:110000` begins with, when it may stand here. */
export function keyBeforeColon(key: string, shape: Shape | undefined): string | undefined {
  const [, name = '', value] = /^([^:]+):(.+)$/s.exec(key) ?? []
  if (value === undefined) return undefined
  const isKnown =
    Object.hasOwn(shape?.properties ?? {}, name) ||
    Object.keys(shape?.patternProperties ?? {}).some((pattern) => new RegExp(pattern).test(name))
  return isKnown ? name : undefined
}

/** For a value of the wrong type that is a text or a number. */
export function spellingHint(
  document: Document,
  located: Located,
  shape: Shape | undefined,
): string | undefined {
  const { node } = located
  if (node.kind !== 'scalar') return undefined
  const types = [shape?.type ?? []].flat()
  const isNumber = types.includes('number') || types.includes('integer')
  if (typeof node.value === 'string' && isNumber) return numberHint(document, located, node.value)
  if (typeof node.value !== 'string' && types.includes('string')) return hintForText(located, shape, node)
  return undefined
}

/** For a number, or one of the words true and false, where a text is expected. */
function hintForText({ entry }: Located, shape: Shape | undefined, node: ScalarNode): string | undefined {
  const { pattern = '' } = shape ?? {}
  if (pattern.includes('%')) return percentHint(shown(node), pattern)
  if (isDatePattern(pattern)) return hintForDate(shape, node)
  if (isIdShape(shape)) return AN_ID
  return entry === undefined
    ? 'Put it in double quotes if it is meant as a text.'
    : `Put it in double quotes if it is meant as a text: ${entry.key}: "${shown(node)}"`
}

/** For a text that does not have the form of its key. */
export function formHint({ node }: Located, shape: Shape | undefined): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const written = node.digits ?? String(node.value ?? '')
  const pattern = shape?.pattern ?? ''
  if (pattern.includes('%')) return percentHint(written, pattern)
  if (isDatePattern(pattern)) return hintForDate(shape, node)
  const capitals = written.toUpperCase()
  if (pattern === CURRENCY_CODE && new RegExp(pattern).test(capitals)) return `Write ${capitals}.`
  const span = /^((?:19|20|21)\d\d)\D{1,4}((?:19|20|21)\d\d)$/.exec(written)
  if (span !== null && new RegExp(pattern).test('2028-2031')) return `Write a hyphen: ${span[1]}-${span[2]}.`
  if (!isIdShape(shape)) return undefined
  const strange = [...written].find((character) => !/[A-Za-z0-9.-]/.test(character))
  if (strange === undefined) return written.length > 64 ? 'An id has at most 64 characters.' : AN_ID
  const code = strange.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return `The character "${strange}" (U+${code}) may not stand in it. ${AN_ID}`
}

function hintForDate(shape: Shape | undefined, node: ScalarNode): string | undefined {
  return dateHint(shown(node), new RegExp(shape!.pattern!), String(exampleIn(shape) ?? '2028-01-01'))
}

/** As the schema has it. */
const CURRENCY_CODE = '^[A-Z]{3}$'

const AN_ID =
  'An id is made of letters A to Z, digits, points and hyphens, with at least one letter: 03-travel.'

function isIdShape(shape: Shape | undefined): boolean {
  return shape?.pattern?.includes('(?=[0-9.-]*[A-Za-z])') ?? false
}

/** An example from the schema, but never an id that the plan does not have. */
export function exampleOf(shape: Shape | undefined, key: string | undefined): string | undefined {
  if (key !== 'id' && isIdShape(shape)) return 'Write an id that the plan declares.'
  const example = exampleIn(shape)
  if (example === undefined) return undefined
  return key === undefined ? `For example: ${example}` : `For example: ${key}: ${example}`
}

function exampleIn(shape: Shape | undefined): string | number | undefined {
  const [example] = shape?.examples ?? []
  return typeof example === 'string' || typeof example === 'number' ? example : undefined
}
