// What the schemas say about one place of a document: which keys it can have, which words. The validators know only
// that something is wrong; messages need to know what would be right.

import type { Kind } from './document.ts'
import { shapes } from './generated/shapes.ts'

/** A JSON Schema without its descriptions. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly patternProperties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: boolean | Shape
  readonly items?: Shape
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly examples?: readonly unknown[]
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, Shape>>
  readonly [keyword: string]: unknown
}

/** The schema of the value at a validator's path below `from` (by default, the whole document). */
export function shapeAt(kind: Kind, path: string, from: Shape = shapes()[kind]!): Shape | undefined {
  return placeAt(kind, path, from)?.shape
}

/**
 * The name of the definition that the value at a validator's path is an instance of, or lies in: `text`, also for one of its
 * languages. Undefined where the schema refers to none.
 */
export function definitionAt(kind: Kind, path: string): string | undefined {
  return placeAt(kind, path)?.definition
}

function placeAt(kind: Kind, path: string, from: Shape = shapes()[kind]!): Place | undefined {
  let place = resolve({ file: kind, shape: from })
  for (const raw of path.split('/').slice(1)) {
    if (place === undefined) return undefined
    const step = raw.replace(/~1/g, '/').replace(/~0/g, '~')
    const next = stepInto(place.shape, step)
    place = next && resolve({ ...place, shape: next })
  }
  return place
}

interface Place {
  readonly file: string
  readonly shape: Shape
  /** The last definition on the way here. */
  readonly definition?: string | undefined
}

function stepInto(shape: Shape, step: string): Shape | undefined {
  if (shape.properties !== undefined && Object.hasOwn(shape.properties, step)) return shape.properties[step]
  if (shape.items !== undefined && /^\d+$/.test(step)) return shape.items
  for (const [pattern, value] of Object.entries(shape.patternProperties ?? {})) {
    if (new RegExp(pattern).test(step)) return value
  }
  return typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined
}

/** Follows `$ref`; keywords beside it win over the ones referred to. */
function resolve(place: Place): Place | undefined {
  const { $ref, ...beside } = place.shape
  if ($ref === undefined) return place
  const [fileName, fragment = ''] = $ref.split('#')
  const file = fileName === '' ? place.file : fileName!.replace(/\.schema\.json$/, '')
  let shape: unknown = shapes()[file]
  for (const step of fragment.split('/').slice(1))
    shape = (shape as Record<string, unknown> | undefined)?.[step]
  if (typeof shape !== 'object' || shape === null) return undefined
  const referred = resolve({ file, shape: shape as Shape, definition: fragment.split('/').at(-1) })
  return referred && { ...referred, shape: { ...referred.shape, ...beside } }
}
