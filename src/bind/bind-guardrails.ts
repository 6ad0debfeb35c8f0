// Guardrails of rbm.yaml. The decisions that accept a breach of one are bound with the others, in `bind-decisions.ts`.

import { mapOf, originOfKey, shareOf, textOf, textsOf, type Fields } from '../document/fields.ts'
import type { RbmFile } from '../document/generated/formats.ts'
import type { Guardrail } from '../model/guardrails.ts'

const RISES = [
  { key: 'total-may-rise-by', fundingClass: undefined },
  { key: 'regular-may-rise-by', fundingClass: 'regular' },
  { key: 'extrabudgetary-may-rise-by', fundingClass: 'extrabudgetary' },
] as const

/** Those in force, in the order of the format. What is left out, or `allowed`, guards nothing. */
export function bindGuardrails(fields: Fields<RbmFile>): Guardrail[] {
  const written = mapOf(fields, 'guardrails')
  if (written === undefined) return []
  const rises = RISES.flatMap(({ key, fundingClass }): Guardrail[] => {
    const atMost = shareOf(written, key)
    if (atMost === undefined) return []
    return [{ kind: 'rise', key, fundingClass, atMost, origin: originOfKey(written, key) }]
  })
  const isForbidden = ({ key }: Guardrail) => textOf(written, key) === 'forbidden'
  const openParts = new Set(textsOf(written, 'open-parts-of-approved').map(({ value }) => value))
  const at = (key: Guardrail['key']) => ({ origin: originOfKey(written, key) })
  const others: Guardrail[] = [
    { kind: 'targets', key: 'approved-targets-may-fall', ...at('approved-targets-may-fall') },
    { kind: 'funding', key: 'outcome-may-lose-all-funding', ...at('outcome-may-lose-all-funding') },
    { kind: 'lock', key: 'approved-document-may-change', openParts, ...at('approved-document-may-change') },
  ]
  return [...rises, ...others.filter(isForbidden)]
}
