// Operational plans by entity and edition ([D1], [D2]): all files of an entity whose years begin in the same year are one
// edition; for each year the newest edition that covers it counts wholly, unless one edition is asked for.

import type { Document } from '../document/document.ts'
import {
  fieldsOf,
  itemsOf,
  originOfKey,
  placedText,
  scalarOf,
  wordOf,
  type Fields,
} from '../document/fields.ts'
import type { OperationalPlanFile } from '../document/generated/formats.ts'
import type { Entity } from '../model/organization.ts'
import type { OperationalPlan, Output } from '../model/output.ts'
import { parseSpan, showSpan, yearsOf, type Year, type YearSpan } from '../model/period.ts'
import { compareText, type Origin } from '../source/origin.ts'
import { badSpan, type BoundSettings } from './bind-settings.ts'
import { bindStanding } from './bind-envelopes.ts'
import { bindOutput, bindPriorityDecision, type OutputScope } from './bind-output.ts'
import { outputsOnce, type Bindings } from './bindings.ts'
import { report, reportDuplicate, resolve, type Context } from './context.ts'
import { mistakesAtHead } from './mistakes-at-head.ts'
import type { PlanReferences } from './references.ts'

interface Edition {
  readonly entity: Entity
  readonly span: YearSpan
  /** Where its first file says its years. */
  readonly yearsAt: Origin
  /** With all their years. */
  readonly outputs: Output[]
  /** None before all files have been read. */
  yearsInForce: readonly Year[]
}

/**
 * @param documents in the order of paths; each is asked for when the one before is bound, so that whoever reads them need not keep
 * their trees
 */
export function bindOperationalPlans(
  context: Context,
  documents: Iterable<Document>,
  references: PlanReferences,
  edition: Year | undefined,
  bindings: Bindings | undefined,
): OperationalPlan[] {
  const editions = new Map<string, Edition>()
  for (const document of documents) bindFile(context, document, references, editions, bindings)
  const sorted = [...editions.values()].sort(
    (a, b) => compareText(a.entity.id, b.entity.id) || a.span.first - b.span.first,
  )
  if (edition === undefined) putInForce(sorted)
  else for (const one of sorted) one.yearsInForce = one.span.first === edition ? yearsOf(one.span) : []
  return sorted.map((one) => operationalPlan(context, one))
}

function bindFile(
  context: Context,
  document: Document,
  references: PlanReferences,
  editions: Map<string, Edition>,
  bindings: Bindings | undefined,
): void {
  const { settings } = references
  const file = fieldsOf<OperationalPlanFile>(document)
  const entity = resolve(context, settings.entities, placedText(file, 'entity'), {
    who: 'This operational plan',
    missingMoney: {},
  })
  const span = spanOf(context, file, settings)
  if (entity === undefined || span === undefined) return
  const key = `${entity.id} ${span.first}`
  const yearsAt = originOfKey(file, 'years')
  const edition = editions.get(key) ?? { entity, span, yearsAt, outputs: [], yearsInForce: [] }
  editions.set(key, edition)
  if (edition.span.last !== span.last) {
    reportOtherYears(context, span, yearsAt, edition)
    return
  }
  const own: Context = { ...context, findings: [] }
  const outputs = outputsOnce(own, bindings, document, () => outputsOf(own, file, references, edition))
  edition.outputs.push(...outputs)
  const { period } = settings
  context.findings.push(...mistakesAtHead(own.findings, { file, entity, span, period, outputs }))
}

function outputsOf(
  context: Context,
  file: Fields<OperationalPlanFile>,
  references: PlanReferences,
  edition: Edition,
): Output[] {
  const { entity, span } = edition
  const scope: OutputScope = {
    entity,
    edition: span.first,
    fileYears: { years: yearsOf(span), called: `this file (${showSpan(span)})` },
    yearsInForce: () => edition.yearsInForce,
    priorityDecision: bindPriorityDecision(file),
    standing: bindStanding([file]),
  }
  return itemsOf(file, 'outputs').flatMap((item) => bindOutput(context, item, references, scope) ?? [])
}

function spanOf(
  context: Context,
  file: Fields<OperationalPlanFile>,
  settings: BoundSettings,
): YearSpan | undefined {
  const written = wordOf(scalarOf(file, 'years'))
  if (written === undefined) return undefined
  const span = parseSpan(written)
  const { period } = settings
  if (span !== undefined && span.first >= period.first && span.last <= period.last) return span
  badSpan(context, written, originOfKey(file, 'years'), span === undefined ? undefined : period, {})
  return undefined
}

function reportOtherYears(context: Context, span: YearSpan, at: Origin, edition: Edition): void {
  report(context, 'edition-years-differ', {
    message: `This file plans ${showSpan(span)}, another file of ${edition.entity.id} that begins in the same year plans ${showSpan(edition.span)}.`,
    hint: 'All files of one entity and edition have the same years. An Output that ends earlier says so in its own `years:`.',
    at,
    related: [{ at: edition.yearsAt, message: 'the other file' }],
    subject: showSpan(span),
    missingMoney: { element: edition.entity.id },
  })
}

/** For each entity and year the newest edition that covers the year. */
function putInForce(editions: readonly Edition[]): void {
  const covered = new Set<string>()
  for (const edition of [...editions].sort((a, b) => b.span.first - a.span.first)) {
    const years = yearsOf(edition.span).filter((year) => !covered.has(`${edition.entity.id} ${year}`))
    for (const year of years) covered.add(`${edition.entity.id} ${year}`)
    edition.yearsInForce = years
  }
}

function operationalPlan(context: Context, edition: Edition): OperationalPlan {
  const { entity, span, yearsInForce } = edition
  const outputs = withoutDuplicates(context, edition.outputs).map((output) => {
    const years = output.writtenYears.filter((year) => yearsInForce.includes(year))
    return years.length === output.writtenYears.length ? output : { ...output, years }
  })
  outputs.sort((a, b) => compareText(a.id, b.id))
  return { entity, edition: span.first, span, yearsInForce, outputs }
}

/** The first Output of each id counts; the cost of a second one is missing, and said to be ([D10]). */
function withoutDuplicates(context: Context, outputs: readonly Output[]): Output[] {
  const byId = new Map<string, Output>()
  for (const output of outputs) {
    const first = byId.get(output.id)
    if (first === undefined) byId.set(output.id, output)
    else reportDuplicate(context, 'Output', output, first, { element: output.id })
  }
  return [...byId.values()]
}
