// What is said of a document that does not agree with its schema: one finding for each mistake. Most documents agree, so this is
// loaded when one does not.

import type { MissingMoney } from '../diagnostic/diagnostic.ts'
import { suggest } from '../diagnostic/suggest.ts'
import { wholeFile } from '../source/origin.ts'
import type { Document } from './document.ts'
import type { SchemaError } from './generated/validators.ts'
import { MOST_FINDINGS_OF_A_RULE } from './limits.ts'
import { pointerStep } from './locate.ts'
import { missingMoneyAt } from './money-keys.ts'
import type { SchemaCheck } from './schema-check.ts'
import { keyBeforeColon } from './schema-hints.ts'
import { describe, describeStrayed, type SchemaFinding } from './schema-messages.ts'
import { shapeAt } from './shape.ts'
import { findStrayedItems, isOfStrayed, withStrayedMoved } from './strayed-items.ts'

export function schemaFindings(document: Document, written: readonly SchemaError[]): SchemaCheck {
  const all = meaningful(written)
  const strayed = findStrayedItems(document, all)
  const errors = withoutMisspelt(
    document,
    all.filter((error) => !isOfStrayed(strayed, error)),
  )
  const findings = errors.slice(0, MOST_FINDINGS_OF_A_RULE).map((error) => {
    const finding = describe(document, error)
    return { ...finding, missingMoney: missingMoneyOf(document, error, finding.at.element) }
  })
  const ofStrayed = strayed.map((items) => {
    const finding = describeStrayed(document, items)
    const path = pointerStep(items.around, items.missing)
    return { ...finding, missingMoney: missingMoneyAt(document.kind, path, '', finding.at.element) }
  })
  const rest = errors.length === findings.length ? [] : [unlisted(document, errors)]
  return { findings: [...ofStrayed, ...findings, ...rest], root: withStrayedMoved(document.root, strayed) }
}

function missingMoneyOf(document: Document, error: SchemaError, element?: string): MissingMoney | undefined {
  const rule = error.keyword === 'additionalProperties' ? 'unknown-key' : ''
  return missingMoneyAt(document.kind, pathOf(error), rule, element)
}

/** Of a file that is wrong all over, the first mistakes are enough; that there are more, and hide money, must be said. */
function unlisted(document: Document, errors: readonly SchemaError[]): SchemaFinding {
  const count = errors.length
  const message = `The file has ${count} mistakes of this and like kinds; the first ${MOST_FINDINGS_OF_A_RULE} are listed.`
  const hint = 'Mend the first ones: the others often have the same cause.'
  const hidden = errors.slice(MOST_FINDINGS_OF_A_RULE).map((error) => missingMoneyOf(document, error))
  const missingMoney =
    hidden.find((one) => one !== undefined && one.of === undefined) ?? hidden.find((one) => one !== undefined)
  return { rule: 'wrong-form', message, hint, at: wholeFile(document.source.path), missingMoney }
}

/** The path of the value, and behind it the key that is missing or unknown. */
function pathOf({ instancePath, params }: SchemaError): string {
  const key = params.additionalProperty ?? params.missingProperty ?? params.propertyName
  return key === undefined ? instancePath : pointerStep(instancePath, key)
}

/** One error for each place: a value of the wrong type also breaks the pattern that texts there must have. */
function meaningful(errors: readonly SchemaError[]): SchemaError[] {
  const wrongType = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  )
  const said = new Set<string>()
  return errors.filter((error) => {
    if (error.keyword !== 'type' && wrongType.has(error.instancePath)) return false
    const { additionalProperty, missingProperty, propertyName } = error.params
    const name = additionalProperty ?? missingProperty ?? propertyName ?? ''
    const key = `${error.instancePath} ${error.keyword} ${name}`
    if (said.has(key)) return false
    said.add(key)
    return true
  })
}

/** A key that is missing because it is misspelt is one mistake, and said once, at the misspelt key. */
function withoutMisspelt(document: Document, errors: readonly SchemaError[]): readonly SchemaError[] {
  const meant = new Set<string>()
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue
    const shape = shapeAt(document.kind, instancePath)
    const written = params.additionalProperty ?? ''
    const near = keyBeforeColon(written, shape) ?? suggest(written, Object.keys(shape?.properties ?? {}))
    if (near !== undefined) meant.add(pointerStep(instancePath, near))
  }
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' || !meant.has(pointerStep(instancePath, params.missingProperty ?? '')),
  )
}
