// A document against its JSON Schema (`schemas/`). The validators are generated from the schemas when rbm is built; here
// their errors become findings at the place of the offending value, in a planner's words.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { suggest } from '../diagnostic/suggest.ts'
import { compareRatios, ONE, showPercent, ZERO } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import type { Document } from './document.ts'
import { exactNumber } from './fields.ts'
import { validators, type SchemaError } from './generated/validators.ts'
import { MOST_FINDINGS_OF_A_RULE } from './limits.ts'
import { followPath, keyOriginOf, originOf, pointerStep, type Located } from './locate.ts'
import { bearsMoney } from './money-keys.ts'
import { findEntry, plainValue, type ScalarNode } from './tree.ts'
import { shapeAt, type Shape } from './shape.ts'

export interface SchemaFinding extends Finding {
  readonly rule: 'unknown-key' | 'missing-key' | 'wrong-type' | 'unknown-word' | 'wrong-form'
}

export function checkSchema(document: Document): SchemaFinding[] {
  const validate = validators[document.kind]
  if (validate(plainValue(document.root))) return []
  const errors = withoutMisspelt(document, meaningful(validate.errors ?? []))
  return errors.slice(0, MOST_FINDINGS_OF_A_RULE).map((error) => {
    const finding = describe(document, error)
    if (!bearsMoney(document.kind, pathOf(error), finding.rule)) return finding
    return { ...finding, missingMoney: { element: finding.at.element } }
  })
}

/** The path of the value, and behind it the key that is missing or unknown. */
function pathOf({ instancePath, params }: SchemaError): string {
  const key = params.additionalProperty ?? params.missingProperty ?? params.propertyName
  return key === undefined ? instancePath : pointerStep(instancePath, key)
}

/** One error for each place: a value of the wrong type also breaks the pattern that texts there must have. */
function meaningful(errors: readonly SchemaError[]): SchemaError[] {
  const wrongType = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  )
  const said = new Set<string>()
  return errors.filter((error) => {
    if (error.keyword !== 'type' && wrongType.has(error.instancePath)) return false
    const { additionalProperty, missingProperty, propertyName } = error.params
    const name = additionalProperty ?? missingProperty ?? propertyName ?? ''
    const key = `${error.instancePath} ${error.keyword} ${name}`
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}

/** A key that is missing because it is misspelt is one mistake, and said once, at the misspelt key. */
function withoutMisspelt(document: Document, errors: readonly SchemaError[]): readonly SchemaError[] {
  const meant = new Set<string>()
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue
    const known = Object.keys(shapeAt(document.kind, instancePath)?.properties ?? {})
    const near = suggest(params.additionalProperty ?? '', known)
    if (near !== undefined) meant.add(pointerStep(instancePath, near))
  }
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' || !meant.has(pointerStep(instancePath, params.missingProperty ?? '')),
  )
}

function describe(document: Document, error: SchemaError): SchemaFinding {
  const located = followPath(document.root, error.instancePath)
  const shape = shapeAt(document.kind, error.instancePath)
  switch (error.keyword) {
    case 'additionalProperties':
    case 'propertyNames':
      return unknownKey(
        document,
        located,
        shape,
        error.params.additionalProperty ?? error.params.propertyName ?? '',
      )
    case 'required':
      return missingKey(document, located, shape, error.params.missingProperty ?? '')
    case 'type':
      return wrongType(document, located, shape)
    case 'enum':
    case 'const':
      return unknownWord(document, located, shape)
    case 'minimum':
    case 'exclusiveMinimum':
      return tooSmall(document, located, error)
    default:
      return wrongForm(document, located, shape)
  }
}

function unknownKey(
  document: Document,
  located: Located,
  shape: Shape | undefined,
  key: string,
): SchemaFinding {
  const entry = located.node.kind === 'map' ? findEntry(located.node, key) : undefined
  const known = Object.keys(shape?.properties ?? {})
  const near = suggest(key, known)
  const years = known.length === 0 && shape?.patternProperties !== undefined
  const at =
    entry === undefined
      ? originOf(document.source.path, located)
      : keyOriginOf(document.source.path, located, entry)
  const message = years
    ? `"${key}" is not ${namedKeys(shape)}.`
    : `"${key}" is not a key that ${nameOf(document, located)} can have.${near === undefined ? '' : ` Did you mean "${near}"?`}`
  const hint =
    spaceHint(key, known) ??
    (years ? commaHint(key) : undefined) ??
    (years || near !== undefined || known.length === 0 ? undefined : `Its keys are: ${known.join(', ')}.`)
  return { rule: 'unknown-key', message, hint, at, subject: key }
}

/** In braces `{share:40%}` is one long key without value. */
function spaceHint(key: string, known: readonly string[]): string | undefined {
  const [name = '', ...value] = key.split(':')
  if (value.length === 0 || !known.includes(name)) return undefined
  return `Write a space behind the colon: ${name}: ${value.join(':')}`
}

/** `{2028: 110,000}` holds the year 2028 with 110, and a key `000`. */
function commaHint(key: string): string | undefined {
  return /^\d{3}$/.test(key)
    ? 'In braces a comma begins a new key. Write amounts without commas: 110000.'
    : undefined
}

function namedKeys(shape: Shape | undefined): string {
  const pattern = Object.keys(shape?.patternProperties ?? {}).join(' ')
  if (/19\|20/.test(pattern)) return 'a year such as 2028'
  if (pattern.includes('a-z]{2,3}')) return 'a language code such as en or fr'
  return 'a key that can stand here'
}

function missingKey(
  document: Document,
  located: Located,
  shape: Shape | undefined,
  key: string,
): SchemaFinding {
  const example = shape?.properties?.[key]
  const name = nameOf(document, located)
  return {
    rule: 'missing-key',
    message: `${capitalized(name)} has no \`${key}\`.`,
    hint: exampleOf(document, example, key),
    at: originOf(document.source.path, located),
    subject: key,
  }
}

function wrongType(document: Document, located: Located, shape: Shape | undefined): SchemaFinding {
  const { node, entry } = located
  const name = entry === undefined ? 'This item' : nameOfValue(located)
  const at =
    entry !== undefined && isEmpty(node) ? keyAt(document, located) : originOf(document.source.path, located)
  if (isEmpty(node)) {
    const hint = exampleOf(document, shape, entry?.key) ?? 'Write a value, or delete the key.'
    return { rule: 'wrong-type', message: `${name} is empty.`, hint, at }
  }
  const message = `${name} must be ${expected(shape)}, but this is ${actual(node)}.`
  return {
    rule: 'wrong-type',
    message,
    hint: spellingHint(node, shape) ?? exampleOf(document, shape, entry?.key),
    at,
  }
}

/** `per-year`; for a value in a map of years, which year of what: `per-year` in 2028. */
function nameOfValue({ entry, pointer }: Located): string {
  const key = entry!.key
  return /^\d{4}$/.test(key) ? `\`${pointer.split('/').at(-2)}\` in ${key}` : `\`${key}\``
}

function unknownWord(document: Document, located: Located, shape: Shape | undefined): SchemaFinding {
  if (document.kind === 'rbm' && located.pointer === '/format') return otherFormat(document, located)
  const words = (shape?.enum ?? (shape?.const === undefined ? [] : [shape.const])).map(String)
  const written = located.node.kind === 'scalar' ? shown(located.node) : 'this'
  const near = suggest(written, words)
  const key = located.entry === undefined ? '' : ` for \`${located.entry.key}\``
  return {
    rule: 'unknown-word',
    message: `"${written}" is not a word that is known here${key}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    hint: words.length === 1 ? `Write ${words[0]}.` : `Write one of: ${words.join(', ')}.`,
    at: originOf(document.source.path, located),
    subject: written,
  }
}

function otherFormat(document: Document, located: Located): SchemaFinding {
  const written = located.node.kind === 'scalar' ? shown(located.node) : 'this'
  return {
    rule: 'unknown-word',
    message: `The plan is written in format ${written}; this version of rbm knows format 1.`,
    hint: 'Use a version of rbm that knows the format; a plan of format 1 says `format: 1`.',
    at: originOf(document.source.path, located),
    subject: written,
  }
}

function tooSmall(document: Document, located: Located, { keyword, params }: SchemaError): SchemaFinding {
  const written = located.node.kind === 'scalar' ? shown(located.node) : 'this'
  const name = located.entry === undefined ? 'This value' : nameOfValue(located)
  return {
    rule: 'wrong-form',
    message: `${name} must be ${keyword === 'minimum' ? 'at least' : 'above'} ${String(params['limit'])}, but it is ${written}.`,
    at: originOf(document.source.path, located),
    subject: written,
  }
}

function wrongForm(document: Document, located: Located, shape: Shape | undefined): SchemaFinding {
  const written = located.node.kind === 'scalar' ? shown(located.node) : 'this'
  const key = located.entry === undefined ? '' : ` for \`${located.entry.key}\``
  return {
    rule: 'wrong-form',
    message:
      written.trim() === ''
        ? `A text is expected${key}, but it is empty.`
        : `"${written}" does not have the form expected${key}.`,
    hint: formHint(located.node, shape) ?? exampleOf(document, shape, located.entry?.key),
    at: originOf(document.source.path, located),
    subject: written,
  }
}

function keyAt(document: Document, { entry, pointer, element }: Located): Origin {
  return { path: document.source.path, pointer, start: entry!.keyStart, end: entry!.keyEnd, element }
}

function isEmpty(node: Located['node']): boolean {
  return node.kind === 'scalar' && node.value === null
}

/** "Output"-like names come from the list that the item stands in; an item with an id is called by it. */
function nameOf(document: Document, { node, pointer, element }: Located): string {
  if (pointer === '') return document.kind === 'rbm' ? 'rbm.yaml' : `a file of kind ${document.kind}`
  const own = node.kind === 'map' ? findEntry(node, 'id')?.value : undefined
  const steps = pointer.split('/')
  const list = steps.at(-2)!
  const one = SINGULAR[list] ?? (own === undefined ? `an entry of \`${steps.at(-1)}\`` : 'the item')
  if (own?.kind === 'scalar' && own.value !== null) return `${one.replace(/^an? /, 'the ')} "${shown(own)}"`
  return element === undefined || SINGULAR[list] === undefined ? one : `${one} of "${element}"`
}

const SINGULAR: Readonly<Record<string, string>> = {
  activities: 'an Activity',
  categories: 'a cost category',
  ceilings: 'a ceiling',
  'contributes-to': 'a contribution',
  costs: 'a cost line',
  decisions: 'a decision',
  departments: 'a department',
  entities: 'an entity',
  'exchange-rates': 'an exchange rate',
  expenditure: 'an expenditure row',
  'funding-sources': 'a funding source',
  goals: 'a goal',
  impacts: 'an impact',
  indicators: 'an indicator',
  'outcome-targets': 'an outcome target',
  outcomes: 'an Outcome',
  outputs: 'an Output',
  personnel: 'a personnel line',
  posts: 'a post',
  revenue: 'a revenue row',
  reviews: 'a review',
  risks: 'a risk',
  serves: 'a served entity',
  'standard-costs': 'a standard cost',
  'thematic-priorities': 'a thematic priority',
  waivers: 'a waiver',
}

function capitalized(text: string): string {
  return text === 'rbm.yaml' ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

function expected(shape: Shape | undefined): string {
  const types = [shape?.type ?? []].flat()
  const years = Object.keys(shape?.patternProperties ?? {}).some((pattern) => /19\|20/.test(pattern))
  const words = types.flatMap((type) => {
    if (type === 'number' || type === 'integer') return ['a number']
    if (type === 'string') return ['a text']
    if (type === 'array') return ['a list']
    if (type === 'object')
      return [
        years ? 'a value for each year' : types.length > 1 ? 'a map of keys and values' : 'keys and values',
      ]
    return []
  })
  return words.length === 0 ? 'something else' : words.join(' or ')
}

function actual(node: Located['node']): string {
  if (node.kind === 'map') return 'keys and values'
  if (node.kind === 'list') return 'a list'
  if (typeof node.value === 'number') return `the number ${shown(node)}`
  if (typeof node.value === 'boolean') return `the truth value ${shown(node)}`
  return `the text "${shown(node)}"`
}

function shown(node: ScalarNode): string {
  const text = node.digits ?? String(node.value ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The right spelling of a number that planners often write otherwise. */
function spellingHint(node: Located['node'], shape: Shape | undefined): string | undefined {
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

function formHint(node: Located['node'], shape: Shape | undefined): string | undefined {
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

function exampleOf(
  document: Document,
  shape: Shape | undefined,
  key: string | undefined,
): string | undefined {
  const resolved = shape === undefined ? undefined : shapeAt(document.kind, '', shape)
  const example = (shape?.examples ?? resolved?.examples)?.[0]
  if (typeof example !== 'string' && typeof example !== 'number') return undefined
  return key === undefined ? `For example: ${example}` : `For example: ${key}: ${example}`
}
