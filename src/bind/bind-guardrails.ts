// Guardrails of rbm.yaml, and the decisions that accept a breach of one.

import {
  itemsOf,
  mapOf,
  originOfItem,
  originOfKey,
  placedText,
  shareOf,
  textOf,
  textsOf,
  type Fields,
} from '../document/fields.ts'
import type { DecisionsFile, RbmFile } from '../document/generated/formats.ts'
import type { Ceiling } from '../model/envelope.ts'
import { GUARDRAIL_KEYS, type AcceptedBreach, type Guardrail } from '../model/guardrails.ts'
import { resolve, type Context, type Index } from './context.ts'
import { localText } from './values.ts'

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

/** In the order of files and of each file; one of something that does not exist is reported, and left out. */
export function bindAcceptedBreaches(
  context: Context,
  files: readonly Fields<DecisionsFile>[],
  ceilings: readonly Ceiling[],
): AcceptedBreach[] {
  const known: Index<string> = {
    noun: 'guardrail or ceiling',
    rule: 'unknown-guardrail',
    declaredIn: 'financial-plan',
    byId: new Map([...GUARDRAIL_KEYS, ...ceilings.map(({ id }) => id)].map((key) => [key, key])),
  }
  return files.flatMap((file) =>
    itemsOf(file, 'decisions').flatMap((item): AcceptedBreach[] => {
      const written = placedText(item, 'breach-of')
      const of = resolve(context, known, written, { who: 'This decision' })
      const about = textOf(item, 'about')
      if (textOf(item, 'decision') !== 'accept-breach' || of === undefined || about === undefined) return []
      return [
        {
          of,
          about,
          reason: localText(item, 'reason')?.text,
          decidedBy: localText(file, 'decided-by')?.text,
          date: textOf(file, 'date'),
          origin: originOfItem(item),
        },
      ]
    }),
  )
}
