// Copies of the published schemas for a plan repository. Each stands alone: what it takes from the common schema is put into it, and
// it has no `$id`, by which an editor would look for the others in the network. So it works offline, wherever rbm is installed.

import type { ShippedFiles } from '../../workspace/shipped-files.ts'
import { SCHEMA_FOLDER } from './schema-location.ts'
import type { NewFile } from '../new-files.ts'

type Json = { readonly [key: string]: unknown }

const COMMON = 'common.schema.json'

export function schemaCopies(shipped: ShippedFiles, version: string): NewFile[] {
  const names = shipped
    .list('schemas')
    .filter((path) => path.endsWith('.schema.json') && !path.endsWith(COMMON))
  const common = JSON.parse(shipped.read(`schemas/${COMMON}`)) as { readonly $defs: Json }
  return names.map((path) => {
    const { $schema, $id: _, ...schema } = JSON.parse(shipped.read(path)) as Json
    const comment = `Written by rbm ${version}. To renew it, delete this folder and run: rbm init --schemas`
    const copy = { $schema, $comment: comment, ...standingAlone(schema, common.$defs) }
    return {
      path: `${SCHEMA_FOLDER}/${path.replace(/^.*\//, '')}`,
      text: `${JSON.stringify(copy, null, 1)}\n`,
    }
  })
}

/** The schema with the definitions of the common one that it names, directly or through others. */
function standingAlone(schema: Json, common: Json): Json {
  const own: Record<string, unknown> = {}
  const needed = [...namedIn(schema, `${COMMON}#/$defs/`)]
  for (let name = needed.pop(); name !== undefined; name = needed.pop()) {
    if (Object.hasOwn(own, name)) continue
    own[name] = common[name]
    needed.push(...namedIn(common[name], '#/$defs/'))
  }
  const text = JSON.stringify(schema).replaceAll(`"${COMMON}#/$defs/`, '"#/$defs/')
  const inner = JSON.parse(text) as Json & { readonly $defs?: Json }
  const sorted = Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { ...inner, $defs: { ...inner.$defs, ...sorted } }
}

/** The names behind a beginning of `$ref`, wherever it stands. */
function namedIn(value: unknown, beginning: string): Set<string> {
  const names = new Set<string>()
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === '$ref' && typeof inner === 'string' && inner.startsWith(beginning))
      names.add(inner.slice(beginning.length))
    return inner
  })
  return names
}
