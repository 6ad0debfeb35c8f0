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
  let place = resolve({ file: kind, shape: from })
  for (const raw of path.split('/').slice(1)) {
    if (place === undefined) return undefined
    const step = raw.replace(/~1/g, '/').replace(/~0/g, '~')
    const next = stepInto(place.shape, step)
    place = next && resolve({ file: place.file, shape: next })
  }
  return place?.shape
}

interface Place {
  readonly file: string
  readonly shape: Shape
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
  const referred = resolve({ file, shape: shape as Shape })
  return referred && { file: referred.file, shape: { ...referred.shape, ...beside } }
}
