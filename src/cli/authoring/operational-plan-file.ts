// Into which file a new Output goes: behind the others of its entity where they share a file; into a file of its own where each of them
// has one; into the first file of the entity where it has none.

import { posix } from 'node:path'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { Document } from '../../document/document.ts'
import { fieldsOf, scalarOf, textOf, wordOf } from '../../document/fields.ts'
import type { OperationalPlanFile } from '../../document/generated/formats.ts'
import { findEntry } from '../../document/tree.ts'
import type { Entity } from '../../model/organization.ts'
import { parseSpan, showSpan, type YearSpan } from '../../model/period.ts'
import { visible } from '../../source/visible.ts'
import type { Host } from '../../workspace/host.ts'
import { namedFile, newFile, type Head, type PlanFile } from './plan-file.ts'
import type { PlanToEdit } from './plan-to-edit.ts'

export interface OperationalPlanQuery {
  readonly entity: Entity
  /** `2028` or `2028-2031`, as the user wrote it. */
  readonly year: string | undefined
  readonly into: string | undefined
  readonly outputId: string
}

/** The years of the edition that gets the Output: the one that is asked for, else the newest; else those of the plan. */
export function spanForOutput({ plan }: PlanToEdit, entity: Entity, year: string | undefined): YearSpan {
  const own = plan.operationalPlans.filter((one) => one.entity === entity)
  const asked = year === undefined ? undefined : parseSpan(year)
  if (year !== undefined && asked === undefined) {
    throw new RbmError('no-such-year', `"${visible(year)}" is no year of a plan.`, 'For example: --year 2028')
  }
  const { first, last } = plan.period
  if (asked !== undefined && (asked.first < first || asked.last > last)) {
    throw new RbmError(
      'no-such-year',
      `${showSpan(asked)} is outside of the plan, which is for ${showSpan(plan.period)}.`,
    )
  }
  const covering = own.filter(
    ({ span }) => asked === undefined || (span.first <= asked.first && asked.last <= span.last),
  )
  const newest = (spans: readonly YearSpan[]) => [...spans].sort((a, b) => b.first - a.first)[0]
  const cousins = asked === undefined ? newest(plan.operationalPlans.map(({ span }) => span)) : undefined
  return newest(covering.map(({ span }) => span)) ?? asked ?? cousins ?? { first, last }
}

/** @throws RbmError when it is not clear which file is meant, or it cannot be */
export function fileForOutput(
  host: Host,
  input: PlanToEdit,
  { entity, into, outputId }: OperationalPlanQuery,
  span: YearSpan,
): PlanFile {
  const { repository, documents } = input
  const edition = editionFiles(documents, (id, years) => id === entity.id && years.first === span.first)
  const model = edition[0]
  const head: Head = [
    ['kind', 'operational-plan'],
    ['entity', entity.id],
    ['years', span.first === span.last ? { digits: String(span.first) } : showSpan(span)],
    ['status', 'draft'],
    ...(model !== undefined && textOf(fieldsOf<OperationalPlanFile>(model), 'marked') !== undefined
      ? [['marked', 'illustrative'] as const]
      : []),
  ]
  if (into !== undefined) {
    const file = namedFile(host, repository, documents, into, head)
    checkSame(documents, file, entity, span)
    return file
  }
  if (model === undefined) return newFile(host, repository, firstFileOf(documents, entity, span), head)
  if (edition.every(isNamedAfterItsOutput)) {
    const ending = posix.extname(model.source.path)
    return newFile(host, repository, posix.join(posix.dirname(model.source.path), outputId + ending), head)
  }
  const shared = edition.filter((one) => !isNamedAfterItsOutput(one))
  if (shared.length === 1) return { source: shared[0]!.source, isNew: false }
  const paths = shared.map(({ source }) => visible(source.path)).join(', ')
  const message = `The plan of ${entity.id} for ${showSpan(span)} lies in ${shared.length} files: ${paths}.`
  throw new RbmError('which-file', message, 'Say which: --into FILE')
}

function editionFiles(
  documents: readonly Document[],
  isMeant: (entity: string | undefined, span: YearSpan) => boolean,
): Document[] {
  return documents.filter((document) => {
    if (document.kind !== 'operational-plan') return false
    const fields = fieldsOf<OperationalPlanFile>(document)
    const span = parseSpan(wordOf(scalarOf(fields, 'years')) ?? '')
    return span !== undefined && isMeant(textOf(fields, 'entity'), span)
  })
}

/** `gs/GS-03.yaml` with the Output GS-03 and no other. */
function isNamedAfterItsOutput({ source, root }: Document): boolean {
  const outputs = findEntry(root, 'outputs')?.value
  const [only, ...others] = outputs?.kind === 'list' ? outputs.items : []
  const id = only?.kind === 'map' ? findEntry(only, 'id')?.value : undefined
  const name = posix.basename(source.path).replace(/\.ya?ml$/i, '')
  return others.length === 0 && id?.kind === 'scalar' && String(id.value).toLowerCase() === name.toLowerCase()
}

/** Beside the files of the other entities for these years; else as the documentation recommends. */
function firstFileOf(documents: readonly Document[], entity: Entity, span: YearSpan): string {
  const [cousin] = editionFiles(documents, (_, years) => years.first === span.first).filter(
    (one) => !isNamedAfterItsOutput(one),
  )
  const folder = cousin === undefined ? `operational-plans/${span.first}` : posix.dirname(cousin.source.path)
  return posix.join(folder, `${entity.id.toLowerCase()}.yaml`)
}

function checkSame(documents: readonly Document[], file: PlanFile, entity: Entity, span: YearSpan): void {
  const document = documents.find(({ source }) => source === file.source)
  if (document === undefined) return
  const fields = fieldsOf<OperationalPlanFile>(document)
  const own = textOf(fields, 'entity')
  const years = wordOf(scalarOf(fields, 'years'))
  if (own === entity.id && parseSpan(years ?? '')?.first === span.first) return
  const message = `"${visible(file.source.path)}" is the plan of ${visible(own ?? 'nobody')} for ${visible(years ?? 'no year')}, not of ${entity.id} for ${showSpan(span)}.`
  throw new RbmError('other-plan', message, 'Name another file, or a new one; --year chooses the years.')
}
