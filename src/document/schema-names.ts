// How messages about the form of a file call things: what a value is, what was expected, whose it is.

import type { Document } from './document.ts'
import type { Located } from './locate.ts'
import type { Shape } from './shape.ts'
import { findEntry, type ScalarNode } from './tree.ts'

/** `per-year`; for a value in a map of years, which year of what: `per-year` in 2028. */
export function nameOfValue({ entry, pointer }: Located): string {
  const key = entry!.key
  return /^\d{4}$/.test(key) ? `\`${pointer.split('/').at(-2)}\` in ${key}` : `\`${key}\``
}

/** The key that a value belongs to, over the years and list items that it stands in. */
export function keyOf({ path }: Located): string {
  const steps = path.split('/').filter((step) => !/^\d+$/.test(step))
  return steps.at(-1) ?? ''
}

/** "Output"-like names come from the list that the item stands in; an item with an id is called by it. */
export function nameOf(document: Document, { node, pointer, element }: Located): string {
  if (pointer === '') return document.kind === 'rbm' ? 'rbm.yaml' : `a file of kind ${document.kind}`
  const own = node.kind === 'map' ? findEntry(node, 'id')?.value : undefined
  const steps = pointer.split('/')
  const list = steps.at(-2)!
  const one = SINGULAR[list] ?? (own === undefined ? `an entry of \`${steps.at(-1)}\`` : 'the item')
  if (own?.kind === 'scalar' && own.value !== null) return `${one.replace(/^an? /, 'the ')} "${shown(own)}"`
  return element === undefined || SINGULAR[list] === undefined ? one : `${one} of "${element}"`
}

/** What an item of a list is called: `a cost line`. */
export function oneOf(list: string): string {
  return SINGULAR[list] ?? `an entry of \`${list}\``
}

const SINGULAR: Readonly<Record<string, string>> = {
  activities: 'an Activity',
  categories: 'a cost category',
  ceilings: 'a ceiling',
  'contributes-to': 'a contribution',
  costs: 'a cost line',
  decisions: 'a decision',
  departments: 'a department',
  enablers: 'an enabler',
  entities: 'an entity',
  envelopes: 'an envelope',
  'exchange-rates': 'an exchange rate',
  expenditure: 'an expenditure row',
  'funding-sources': 'a funding source',
  goals: 'a goal',
  impacts: 'an impact',
  indicators: 'an indicator',
  'outcome-targets': 'an outcome target',
  offerings: 'an offering',
  outcomes: 'an Outcome',
  outputs: 'an Output',
  personnel: 'a personnel line',
  posts: 'a post',
  revenue: 'a revenue row',
  'revenue-groups': 'a revenue group',
  'revenue-units': 'a revenue unit',
  reviews: 'a review',
  risks: 'a risk',
  scenarios: 'a scenario',
  serves: 'a served entity',
  'standard-costs': 'a standard cost',
  'thematic-priorities': 'a thematic priority',
  waivers: 'a waiver',
}

export function capitalized(text: string): string {
  return text === 'rbm.yaml' ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

export function expected(shape: Shape | undefined): string {
  const types = [shape?.type ?? []].flat()
  const years = Object.keys(shape?.patternProperties ?? {}).some((pattern) => /19\|20/.test(pattern))
  if (years && types.length === 1) return 'a year with its value, such as {2027: 54}'
  if (isLanguages(shape)) return 'a text, or one in each language'
  const words = types.flatMap((type) => {
    if (type === 'number') return ['a number']
    if (type === 'integer') return [shape?.['maximum'] === undefined ? 'a whole number' : 'a year']
    if (type === 'string') return [kindOfText(shape?.pattern ?? '')]
    if (type === 'array') return ['a list']
    if (type === 'object') return [years ? 'a value for each year' : 'keys and values']
    return []
  })
  return words.length === 0 ? 'something else' : words.join(' or ')
}

function isLanguages(shape: Shape | undefined): boolean {
  return Object.keys(shape?.patternProperties ?? {}).some((pattern) => pattern.includes('a-z]{2,3}'))
}

/** What a text of this form is called. */
export function kindOfText(pattern: string): string {
  if (pattern.includes('%')) return 'a percentage with its sign'
  if (isDatePattern(pattern)) return 'a date written year-month-day'
  return pattern !== '' && isSpanPattern(pattern) ? 'a span of years' : 'a text'
}

/** A pattern that knows the last day of February. */
export function isDatePattern(pattern: string): boolean {
  const dates = new RegExp(pattern)
  return dates.test('2028-02-29') && !dates.test('2027-02-29')
}

function isSpanPattern(pattern: string): boolean {
  const spans = new RegExp(pattern)
  return spans.test('2028-2031') && !spans.test('x')
}

export function actual(node: Located['node']): string {
  if (node.kind === 'map') return 'keys and values'
  if (node.kind === 'list') return 'a list'
  if (typeof node.value === 'number') return `the number ${shown(node)}`
  if (typeof node.value === 'boolean') return `the word ${shown(node)} without quotes`
  return `the text "${shown(node)}"`
}

export function shown(node: ScalarNode): string {
  const text = node.digits ?? String(node.value ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
