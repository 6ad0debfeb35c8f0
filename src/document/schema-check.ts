// A document against its JSON Schema (`schemas/`). The validators are generated from the schemas when rbm is built; their errors
// become findings in schema-findings.ts.

import type { Document } from './document.ts'
import { furtherValidators } from './generated/further-validators.ts'
import { validators } from './generated/validators.ts'
import { schemaFindings } from './schema-findings.ts'
import type { SchemaFinding } from './schema-messages.ts'
import { plainValue, type MapNode } from './tree.ts'

export interface SchemaCheck {
  readonly findings: readonly SchemaFinding[]
  /** The tree, with items that stand in a wrong list where they belong. */
  readonly root: MapNode
}

export function checkSchema(document: Document): SchemaCheck {
  const { kind, root } = document
  const validate = validators[kind] ?? furtherValidators()[kind]!
  return validate(plainValue(root)) ? { findings: [], root } : schemaFindings(document, validate.errors ?? [])
}
