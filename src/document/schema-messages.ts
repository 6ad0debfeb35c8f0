// What a validator's error says to a planner.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { suggest } from '../diagnostic/suggest.ts'
import type { Origin } from '../source/origin.ts'
import type { Document } from './document.ts'
import type { SchemaError } from './generated/validators.ts'
import { followPath, keyOriginOf, originOf, type Located } from './locate.ts'
import { commaHint, exampleOf, formHint, spaceHint, spellingHint } from './schema-hints.ts'
import { actual, capitalized, expected, nameOf, nameOfValue, shown } from './schema-names.ts'
import { shapeAt, type Shape } from './shape.ts'
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
