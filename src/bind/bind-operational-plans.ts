// Operational plans by entity and edition ([D1], [D2]): all files of an entity whose years begin in the same year are one
// edition; for each year the newest edition that covers it counts wholly, unless one edition is asked for.

import { itemsOf, originOfKey, placedText, scalarOf, wordOf, type Fields } from '../document/fields.ts'
import type { OperationalPlanFile } from '../document/generated/formats.ts'
import type { Entity } from '../model/organization.ts'
import type { OperationalPlan, Output } from '../model/output.ts'
import { parseSpan, showSpan, yearsOf, type Year, type YearSpan } from '../model/period.ts'
import { compareText } from '../source/origin.ts'
import { badSpan, type BoundSettings } from './bind-settings.ts'
import { bindStanding } from './bind-envelopes.ts'
import { bindOutput, bindPriorityDecision } from './bind-output.ts'
import { report, reportDuplicate, resolve, type Context } from './context.ts'
import { mistakesAtHead } from './mistakes-at-head.ts'
import type { PlanReferences } from './references.ts'

interface Edition {
  readonly entity: Entity
  readonly span: YearSpan
  readonly files: Fields<OperationalPlanFile>[]
}

export function bindOperationalPlans(
  context: Context,
  files: readonly Fields<OperationalPlanFile>[],
  references: PlanReferences,
  edition: Year | undefined,
): OperationalPlan[] {
  const editions = groupByEdition(context, files, references)
  const inForce = edition === undefined ? yearsInForce(editions) : yearsOfEdition(editions, edition)
  return editions.map((edition) => bindEdition(context, edition, inForce.get(edition) ?? [], references))
}

function groupByEdition(
  context: Context,
  files: readonly Fields<OperationalPlanFile>[],
  { settings }: PlanReferences,
): Edition[] {
  const editions = new Map<string, Edition>()
  for (const file of files) {
    const entity = resolve(context, settings.entities, placedText(file, 'entity'), {
      who: 'This operational plan',
      missingMoney: {},
    })
    const span = spanOf(context, file, settings)
    if (entity === undefined || span === undefined) continue
    const key = `${entity.id} ${span.first}`
    const edition = editions.get(key)
    if (edition === undefined) editions.set(key, { entity, span, files: [file] })
    else if (edition.span.last === span.last) edition.files.push(file)
    else reportOtherYears(context, file, span, edition)
  }
  return [...editions.values()].sort(
    (a, b) => compareText(a.entity.id, b.entity.id) || a.span.first - b.span.first,
  )
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

function reportOtherYears(
  context: Context,
  file: Fields<OperationalPlanFile>,
  span: YearSpan,
  edition: Edition,
): void {
  report(context, 'edition-years-differ', {
    message: `This file plans ${showSpan(span)}, another file of ${edition.entity.id} that begins in the same year plans ${showSpan(edition.span)}.`,
    hint: 'All files of one entity and edition have the same years. An Output that ends earlier says so in its own `years:`.',
    at: originOfKey(file, 'years'),
    related: [{ at: originOfKey(edition.files[0]!, 'years'), message: 'the other file' }],
    subject: showSpan(span),
    missingMoney: { element: edition.entity.id },
  })
}

/** For each entity and year the newest edition that covers the year. */
function yearsInForce(editions: readonly Edition[]): Map<Edition, number[]> {
  const inForce = new Map<Edition, number[]>()
  const newestFirst = [...editions].sort((a, b) => b.span.first - a.span.first)
  const covered = new Set<string>()
  for (const edition of newestFirst) {
    const years = yearsOf(edition.span).filter((year) => !covered.has(`${edition.entity.id} ${year}`))
    for (const year of years) covered.add(`${edition.entity.id} ${year}`)
    inForce.set(edition, years)
  }
  return inForce
}

/** One edition as it was written, all its years, whatever newer ones say of them. */
function yearsOfEdition(editions: readonly Edition[], edition: Year): Map<Edition, number[]> {
  return new Map(editions.filter(({ span }) => span.first === edition).map((one) => [one, yearsOf(one.span)]))
}

function bindEdition(
  context: Context,
  edition: Edition,
  inForce: readonly number[],
  references: PlanReferences,
): OperationalPlan {
  const { entity, span } = edition
  const scope = {
    entity,
    edition: span.first,
    fileYears: { years: yearsOf(span), called: `this file (${showSpan(span)})` },
    yearsInForce: inForce,
  }
  const bound: Output[] = edition.files.flatMap((file) => {
    const own: Context = { ...context, findings: [] }
    const ofFile = { ...scope, priorityDecision: bindPriorityDecision(file), standing: bindStanding([file]) }
    const outputs = itemsOf(file, 'outputs').flatMap(
      (item) => bindOutput(own, item, references, ofFile) ?? [],
    )
    context.findings.push(
      ...mistakesAtHead(own.findings, { file, entity, span, period: references.settings.period, outputs }),
    )
    return outputs
  })
  const outputs = withoutDuplicates(context, bound)
  outputs.sort((a, b) => compareText(a.id, b.id))
  return { entity, edition: span.first, span, yearsInForce: inForce, outputs }
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
