// A document against its JSON Schema (`schemas/`). The validators are generated from the schemas when rbm is built; here
// their errors become findings at the place of the offending value, in a planner's words.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { suggest } from '../diagnostic/suggest.ts'
import type { Origin } from '../source/origin.ts'
import type { Document } from './document.ts'
import { validators, type SchemaError } from './generated/validators.ts'
import { MOST_FINDINGS_OF_A_RULE } from './limits.ts'
import { followPath, keyOriginOf, originOf, type Located } from './locate.ts'
import { bearsMoney } from './money-keys.ts'
import { findEntry, plainValue, type ScalarNode } from './tree.ts'
import { shapeAt, type Shape } from './shape.ts'

export interface SchemaFinding extends Finding {
  readonly rule: 'unknown-key' | 'missing-key' | 'wrong-type' | 'unknown-word' | 'wrong-form'
}

export function checkSchema(document: Document): SchemaFinding[] {
  const validate = validators[document.kind]
  if (validate(plainValue(document.root))) return []
  const errors = meaningful(validate.errors ?? [])
  return errors.slice(0, MOST_FINDINGS_OF_A_RULE).map((error) => {
    const finding = describe(document, error)
    if (!bearsMoney(document.kind, finding.at.pointer, finding.rule)) return finding
    return { ...finding, missingMoney: { element: finding.at.element } }
  })
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
    years || near !== undefined || known.length === 0 ? undefined : `Its keys are: ${known.join(', ')}.`
  return { rule: 'unknown-key', message, hint, at, subject: key }
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
  const name = entry === undefined ? 'This item' : `\`${entry.key}\``
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

function unknownWord(document: Document, located: Located, shape: Shape | undefined): SchemaFinding {
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

function wrongForm(document: Document, located: Located, shape: Shape | undefined): SchemaFinding {
  const written = located.node.kind === 'scalar' ? shown(located.node) : 'this'
  const key = located.entry === undefined ? '' : ` for \`${located.entry.key}\``
  return {
    rule: 'wrong-form',
    message:
      written.trim() === ''
        ? `A text is expected${key}, but it is empty.`
        : `"${written}" does not have the form expected${key}.`,
    hint: formHint(written, shape) ?? exampleOf(document, shape, located.entry?.key),
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
    const digits = node.value.replace(/[\s_,'’\u00a0\u202f]/g, '')
    if (/^-?\d+(\.\d+)?$/.test(digits)) return `Write plain digits: ${digits}.`
    if (digits.endsWith('%')) return 'Write the number without the sign; the unit says per cent.'
  }
  if (typeof node.value === 'number' && types.includes('string')) {
    if (shape?.pattern?.includes('%')) return `Write a share or a rate with its sign: ${shown(node)}%.`
    return 'Put it in double quotes if it is meant as a text. An id has a letter in it.'
  }
  return undefined
}

function formHint(written: string, shape: Shape | undefined): string | undefined {
  const pattern = shape?.pattern ?? ''
  if (pattern.includes('%') && /^[-\d.,]+$/.test(written))
    return `Write the sign: ${written.replace(',', '.')}%.`
  if (pattern.includes('%') && /^[-\d.]+\s+%$/.test(written))
    return `Write it without the space: ${written.replace(/\s/g, '')}.`
  return undefined
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
