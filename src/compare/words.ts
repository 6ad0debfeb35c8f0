// A change in the words of a planner: `priority: should → must`. English, like every finding.

import { localDigits } from '../model/number-style.ts'
import { compareRatios, showRatio, subtract, ZERO } from '../money/ratio.ts'
import type {
  CarriedOver,
  ChangedElement,
  ChangedRecord,
  ChangedValue,
  PlanChange,
  ValueChange,
} from './change.ts'
import { decisionInWords, transferInWords } from './decision-words.ts'

/** What happened, without the element's name: the reader knows of whom it is said. */
export function inWords(change: PlanChange): string {
  switch (change.what) {
    case 'added':
      return `${fileInWords(change.element)}${change.carriedOver === undefined ? 'new' : carriedOverInWords(change.carriedOver, change.element)}`
    case 'removed':
      return `${fileInWords(change.element)}removed`
    case 'renamed':
      return `its id was ${change.from}`
    case 'moved':
      return `moved from ${change.from ?? 'no element'} to ${change.to ?? 'no element'}`
    case 'record-added':
      return addedInWords(change.record)
    case 'record-removed':
      return removedInWords(change.record)
    case 'record-moved':
      return `moved from ${change.from} to ${change.record.name} (${change.record.fields.get('share') ?? 'share not said'})`
    case 'changed':
      return valueInWords(change)
  }
}

/** Of a file as a whole, which of those of its kind: `progress report of 2028-H1: `; empty where the reader knows. */
function fileInWords({ kind, id, edition }: ChangedElement): string {
  return id !== undefined || edition === undefined ? '' : `${kind.replace('-', ' ')} of ${edition}: `
}

/** `carried over from 2028; priority: should → must`; of a whole plan `new, carried over from 2028 without TSB-04`. */
function carriedOverInWords({ from, changes, notCarried }: CarriedOver, { id }: ChangedElement): string {
  const origin = `${id === undefined ? 'new, ' : ''}carried over from ${from}`
  const without = notCarried.length === 0 ? '' : ` without ${notCarried.join(', ')}`
  return [`${origin}${without}`, ...changes.map(inWords)].join('; ')
}

function addedInWords(record: ChangedRecord): string {
  const { list, name, fields } = record
  if (list === 'contributes-to')
    return `now contributes to ${name} (${fields.get('share') ?? 'share not said'})`
  if (list === 'serves')
    return `now serves ${name} (${fields.get('share') ?? fields.get('units') ?? 'share not said'})`
  if (list === 'decisions') return decisionInWords(record)
  if (list === 'transfers') return transferInWords(record)
  return `new ${rowInWords(record)}${contentInWords(record)}`
}

function removedInWords(record: ChangedRecord): string {
  const { list, name, fields } = record
  if (list === 'contributes-to')
    return `no longer contributes to ${name} (was ${fields.get('share') ?? 'not said'})`
  if (list === 'serves')
    return `no longer serves ${name} (was ${fields.get('share') ?? fields.get('units') ?? 'not said'})`
  if (list === 'decisions' || list === 'transfers')
    return `no more: ${list === 'decisions' ? decisionInWords(record) : transferInWords(record)}`
  return `no more ${rowInWords(record)}${contentInWords(record)}`
}

/** What a row of a list is called. */
const ROWS: ReadonlyMap<string, string> = new Map([
  ['costs', 'cost'],
  ['personnel', 'time of'],
  ['outcome-targets', 'aim at'],
  ['contributes-to', 'contribution to'],
  ['serves', 'service for'],
  ['reviews', 'review of'],
  ['standard-costs', 'standard cost of'],
  ['posts', 'posts of'],
  ['envelopes', 'envelope of'],
  ['exchange-rates', 'exchange rate of'],
  ['price-increases', 'price increase of'],
  ['support-cost', 'support cost on'],
  ['waivers', 'waiver on'],
  ['decisions', 'decision on'],
  ['transfers', 'transfer'],
  ['values', 'value of'],
  ['delivery', 'delivery of'],
  ['expenditure', 'expenditure of'],
])

/** Keys by which a row was told from others of the same name. */
const TELLING = ['funding', 'contract', 'agreement', 'category', 'currency']

function rowInWords({ list, name, fields }: ChangedRecord): string {
  const row = ROWS.get(list) ?? `${plain(list)}:`
  const more = TELLING.map((key) => fields.get(key)).filter((text) => text !== undefined && text !== name)
  return `${row} ${name}${more.length === 0 ? '' : ` (${more.join(', ')})`}`.trim()
}

/** ` 2028: 2, 2029: 3`, or the first words of what the row says. */
function contentInWords({ name, fields }: ChangedRecord): string {
  const said = [...fields].filter(([key, text]) => text !== name && !TELLING.includes(key))
  const years = said.filter(([key]) => /\/\d{4}$/.test(key))
  const shown = years.length > 0 ? years : said.slice(0, 3)
  const parts = shown.map(([key, text]) => `${plain(key.replace(/^.*\/(?=\d{4}$)/, ''))} ${grouped(text)}`)
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`
}

function valueInWords(change: ValueChange): string {
  const { record, field, before, after } = change
  const subject = [record && rowInWords(record), fieldInWords(field, record)].filter(Boolean).join(' ')
  if (before?.year !== undefined && after?.year !== undefined) {
    const when = after.year > before.year ? 'later' : 'earlier'
    return `${subject} ${grouped(after.text)}: ${before.year} → ${after.year} (${when})`
  }
  const [from, to] = isLongText(before) && isLongText(after) ? partsThatDiffer(before.text, after.text) : []
  if (from !== undefined) return `${subject}: "${from}" → "${to}"`
  return `${subject}: ${shown(before)} → ${shown(after)}${differenceInWords(change)}`
}

/** From here a reader no longer sees at a glance where two texts differ. */
const LONG_TEXT = 40

function isLongText(value: ChangedValue | undefined): value is ChangedValue {
  return value !== undefined && value.value === undefined && value.text.length >= LONG_TEXT
}

/** Two texts without the words at their beginnings and ends that are the same, but for a few around the difference. */
function partsThatDiffer(before: string, after: string): [string, string] {
  const [left, right] = [before.split(' '), after.split(' ')]
  let start = 0
  while (start < Math.min(left.length, right.length) && left[start] === right[start]) start += 1
  let end = 0
  const most = Math.min(left.length, right.length) - start
  while (end < most && left.at(-1 - end) === right.at(-1 - end)) end += 1
  const from = Math.max(0, start - WORDS_AROUND)
  const behind = Math.max(0, end - WORDS_AROUND)
  const part = (words: readonly string[]) => {
    const inner = words.slice(from, words.length - behind).join(' ')
    return `${from > 0 ? '… ' : ''}${inner}${behind > 0 ? ' …' : ''}`
  }
  return [part(left), part(right)]
}

const WORDS_AROUND = 2

function shown(value: ChangedValue | undefined): string {
  if (value === undefined) return 'not said'
  if (value.value !== undefined) return grouped(value.text)
  return value.text.includes(' ') ? `"${value.text}"` : value.text
}

/** Keys whose name goes without saying beside the row or the year. */
const OBVIOUS = new Set(['per-year', 'fte', 'aims-at', 'worth'])

function fieldInWords(field: string, record: ChangedRecord | undefined): string {
  const [first = '', ...rest] = field.split('/')
  const name =
    record !== undefined && OBVIOUS.has(first) && rest.length > 0 ? '' : (FIELDS.get(first) ?? plain(first))
  return [name, ...rest].filter((part) => part !== '').join(' ')
}

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['targets', 'target'],
  ['residual-likelihood', 'likelihood after mitigation'],
  ['residual-impact', 'impact after mitigation'],
  ['work-months', 'work-months'],
])

function plain(key: string): string {
  return key.replaceAll('-', ' ').replaceAll('/', ' ')
}

/** ` (+30,000)`; for a target also whether it is raised or lowered. */
function differenceInWords({ field, before, after }: ValueChange): string {
  if (before?.value === undefined || after?.value === undefined) return ''
  const difference = subtract(after.value, before.value)
  if (field.startsWith('targets/')) return compareRatios(difference, ZERO) > 0 ? ' (raised)' : ' (lowered)'
  // Percentages are read side by side; of other numbers the reader asks how much more.
  if (/[%/]/.test(before.text + after.text)) return ''
  const digits = showRatio(difference)
  return /^-?[\d.]+$/.test(digits)
    ? ` (${digits.startsWith('-') ? '' : '+'}${localDigits(digits, 'en')})`
    : ''
}

/** Long numbers with their thousands apart. */
function grouped(text: string): string {
  return /^-?\d{5,}(\.\d+)?$/.test(text) ? localDigits(text, 'en') : text
}
