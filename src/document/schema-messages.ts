// What a validator's error says to a planner.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { suggest } from '../diagnostic/suggest.ts'
import type { Origin } from '../source/origin.ts'
import type { Document } from './document.ts'
import { wordOf } from './fields.ts'
import type { SchemaError } from './generated/validators.ts'
import { followPath, keyOriginOf, originOf, pointerStep, type Located } from './locate.ts'
import { listHint } from './list-hints.ts'
import { exampleOf, formHint, spaceHint, spellingHint, yearHint } from './schema-hints.ts'
import {
  actual,
  capitalized,
  expected,
  kindOfText,
  nameOf,
  nameOfValue,
  oneOf,
  shown,
} from './schema-names.ts'
import { shapeAt, type Shape } from './shape.ts'
import type { StrayedItems } from './strayed-items.ts'
import { findEntry } from './tree.ts'

export interface SchemaFinding extends Finding {
  readonly rule: 'unknown-key' | 'missing-key' | 'wrong-type' | 'unknown-word' | 'wrong-form'
}

export function describe(document: Document, error: SchemaError): SchemaFinding {
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
      return missingKey(document, located, error.params.missingProperty ?? '')
    case 'type':
      return wrongType(document, located, shape)
    case 'enum':
    case 'const':
      return unknownWord(document, located, shape)
    case 'minimum':
    case 'exclusiveMinimum':
      return tooSmall(document, located, shape, error)
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
  // A key that stands there already was hardly meant a second time, and would then stand there twice.
  const isThere =
    near !== undefined && located.node.kind === 'map' && findEntry(located.node, near) !== undefined
  const years = known.length === 0 && shape?.patternProperties !== undefined
  const at =
    entry === undefined
      ? originOf(document.source.path, located)
      : keyOriginOf(document.source.path, located, entry)
  const message = years
    ? `"${key}" is not ${namedKeys(shape)}.`
    : `"${key}" is not a key that ${nameOf(document, located)} can have.${near === undefined || isThere ? '' : ` Did you mean "${near}"?`}`
  const hint =
    spaceHint(key, shape) ??
    (isThere ? `It has \`${near}\` already: delete this key, if that one was meant.` : undefined) ??
    (years ? yearHint(key) : undefined) ??
    (years || near !== undefined || known.length === 0 ? undefined : `Its keys are: ${known.join(', ')}.`)
  return { rule: 'unknown-key', message, hint, at, subject: key }
}

function namedKeys(shape: Shape | undefined): string {
  const pattern = Object.keys(shape?.patternProperties ?? {}).join(' ')
  if (/19\|20/.test(pattern)) return 'a year such as 2028'
  if (pattern.includes('a-z]{2,3}')) return 'a language code such as en or fr'
  return 'a key that can stand here'
}

function missingKey(document: Document, located: Located, key: string): SchemaFinding {
  const missing = shapeAt(document.kind, pointerStep(located.path, key))
  const name = nameOf(document, located)
  return {
    rule: 'missing-key',
    message: `${capitalized(name)} has no \`${key}\`.`,
    hint: listHintOf(missing, key) ?? exampleOf(missing, key)?.replace('Write', `Add \`${key}:\` with`),
    at: originOf(document.source.path, located),
    subject: key,
  }
}

/** That there are no items is said, never meant by silence: the file may have been cut off. */
function listHintOf(shape: Shape | undefined, key: string | undefined): string | undefined {
  return shape?.type === 'array' && key !== undefined
    ? `Write \`${key}:\` and its items below it; a list without items is \`${key}: []\`.`
    : undefined
}

/** In the pointer of what holds the lists, as for any key that is missing there; shown where the items begin. */
export function describeStrayed(
  document: Document,
  { around, list, first, missing }: StrayedItems,
): SchemaFinding {
  const holder = followPath(document.root, around)
  const item = followPath(document.root, `${pointerStep(around, list)}/${first}`).node
  return {
    rule: 'missing-key',
    message: `${capitalized(oneOf(missing))} begins here, in the list \`${list}\`: the line \`${missing}:\` is missing above it.`,
    hint: `Write \`${missing}:\` in a line of its own above this one, in the same column as \`${list}:\`.`,
    at: { ...originOf(document.source.path, holder), start: item.start, end: item.end },
    subject: missing,
  }
}

function wrongType(document: Document, located: Located, shape: Shape | undefined): SchemaFinding {
  const { node, entry } = located
  const name = entry === undefined ? 'This item' : nameOfValue(located)
  const at =
    entry !== undefined && isEmpty(node) ? keyAt(document, located) : originOf(document.source.path, located)
  if (isEmpty(node)) {
    const hint =
      listHintOf(shape, entry?.key) ??
      exampleOf(shape, entry?.key) ??
      (entry === undefined
        ? 'Write the item behind its dash, or delete the dash.'
        : 'Write a value, or delete the key.')
    return { rule: 'wrong-type', message: `${name} is empty.`, hint, at }
  }
  const message = `${name} must be ${expected(shape)}, but this is ${actual(node)}.`
  return {
    rule: 'wrong-type',
    message,
    hint:
      listHint(document, located, shape) ??
      spellingHint(document, located, shape) ??
      exampleOf(shape, entry?.key),
    at,
  }
}

function unknownWord(document: Document, located: Located, shape: Shape | undefined): SchemaFinding {
  const words = (shape?.enum ?? (shape?.const === undefined ? [] : [shape.const])).map(String)
  const { node, entry } = located
  const hint = words.length === 1 ? `Write ${words[0]}.` : `Write one of: ${words.join(', ')}.`
  if (node.kind !== 'scalar' || isEmpty(node)) return noWord(document, located, words, hint)
  if (document.kind === 'rbm' && located.pointer === '/format') return otherFormat(document, located)
  const written = shown(node)
  const near = suggest(written, words)
  const key = entry === undefined ? '' : ` for \`${entry.key}\``
  return {
    rule: 'unknown-word',
    message: `"${written}" is not a word that is known here${key}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    hint,
    at: originOf(document.source.path, located),
    subject: written,
  }
}

/** Nothing, a list or a map in the place of a word: `priority: [must]`. */
function noWord(document: Document, located: Located, words: readonly string[], hint: string): SchemaFinding {
  const { node, entry } = located
  const name = entry === undefined ? 'This item' : nameOfValue(located)
  if (isEmpty(node)) {
    const at = entry === undefined ? originOf(document.source.path, located) : keyAt(document, located)
    return { rule: 'wrong-type', message: `${name} is empty.`, hint, at }
  }
  const only = node.kind === 'list' && node.items.length === 1 ? wordOf(node.items[0]) : undefined
  const isWord = only !== undefined && words.includes(only) && entry !== undefined
  return {
    rule: 'wrong-type',
    message: `${name} must be one word, but this is ${actual(node)}.`,
    hint: isWord ? `Leave the brackets away: ${entry.key}: ${only}` : hint,
    at: originOf(document.source.path, located),
  }
}

function otherFormat(document: Document, located: Located): SchemaFinding {
  const written = wordOf(located.node) ?? ''
  const isText = located.node.kind === 'scalar' && typeof located.node.value === 'string'
  const at = originOf(document.source.path, located)
  if (isText) {
    const message = `\`format\` must be a number, but this is the text "${written}".`
    return { rule: 'wrong-type', message, hint: 'Write it without quotes: format: 1', at, subject: written }
  }
  return {
    rule: 'unknown-word',
    message: `The plan is written in format ${written}; this version of rbm knows format 1.`,
    hint: 'Use a version of rbm that knows the format; a plan of format 1 says `format: 1`.',
    at,
    subject: written,
  }
}

/** Only numbers are held to a limit, so the node is one. */
function tooSmall(
  document: Document,
  located: Located,
  shape: Shape | undefined,
  { keyword, params }: SchemaError,
): SchemaFinding {
  const written = wordOf(located.node) ?? ''
  const name = located.entry === undefined ? 'This value' : nameOfValue(located)
  return {
    rule: 'wrong-form',
    message: `${name} must be ${keyword === 'minimum' ? 'at least' : 'above'} ${String(params['limit'])}, but it is ${written}.`,
    hint: shape?.['maximum'] === undefined ? undefined : exampleOf(shape, located.entry?.key),
    at: originOf(document.source.path, located),
    subject: written,
  }
}

function wrongForm(document: Document, located: Located, shape: Shape | undefined): SchemaFinding {
  const written = located.node.kind === 'scalar' ? shown(located.node) : actual(located.node)
  const form = shape?.pattern === undefined ? 'a text' : kindOfText(shape.pattern)
  const key = located.entry === undefined ? '' : ` for \`${located.entry.key}\``
  return {
    rule: 'wrong-form',
    message:
      written.trim() === ''
        ? `A text is expected${key}, but it is empty.`
        : located.entry !== undefined && form !== 'a text'
          ? `${nameOfValue(located)} must be ${form}, but this is "${written}".`
          : `"${written}" does not have the form expected${key}.`,
    hint: formHint(located, shape) ?? exampleOf(shape, located.entry?.key),
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
