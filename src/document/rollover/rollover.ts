// The operational plans of a year, made from those of the year before ([R23]). Identities, comments and layout stay, byte for
// byte; figures, decisions and the head of each file move on. Pure: what is written where is for others to do.

import { parseSpan, showSpan, type Year, type YearSpan } from '../../model/period.ts'
import { indexLines, positionAt } from '../../source/line-index.ts'
import { compareText } from '../../source/origin.ts'
import { groupBy } from '../../source/group-by.ts'
import { visible } from '../../source/visible.ts'
import type { Document } from '../document.ts'
import { fieldsOf, itemsOf, scalarOf, textOf, wordOf } from '../fields.ts'
import type { OperationalPlanFile } from '../generated/formats.ts'
import { beginRewrite, finishRewrite, remarkAbove, replaceScalar, type Rewrite } from '../rewrite.ts'
import { takeOutItems, takeOutOfHead } from '../taking-out.ts'
import { findEntry, type ListNode, type Node } from '../tree.ts'
import { fateOf, rolledOutput, type Fate, type RolledOutput } from './fates.ts'
import { nextPath } from './next-path.ts'
import { nextSpan, type Editions } from './output-years.ts'
import { rollOutput, type Arriving, type ToDo } from './roll-output.ts'

/** The files of an entity that are rolled over together. */
export interface RolledEdition extends Editions {
  readonly entity: string
  readonly documents: readonly Document[]
}

/** The newest edition of each entity that covers the year before; none for an entity without. */
export function editionsBefore(
  documents: readonly Document[],
  year: Year,
  period: YearSpan,
): ReadonlyMap<string, RolledEdition> {
  const found = new Map<string, RolledEdition>()
  for (const [entity, own] of groupBy(documents.filter(isOperationalPlan), entityOf)) {
    const covering = own.filter((one) => {
      const span = spanOf(one)
      return span !== undefined && span.first < year && span.last >= year - 1
    })
    const first = Math.max(...covering.map((one) => spanOf(one)!.first))
    const newest = covering.filter((one) => spanOf(one)!.first === first)
    if (entity === undefined || newest.length === 0) continue
    const from = spanOf(newest[0]!)!
    const sorted = [...newest].sort((a, b) => compareText(a.source.path, b.source.path))
    found.set(entity, { entity, from, to: nextSpan(from, year, period), documents: sorted })
  }
  return found
}

/** The files that are a plan of the entity for the year already. */
export function filesOfEdition(documents: readonly Document[], entity: string, year: Year): string[] {
  return documents
    .filter((one) => isOperationalPlan(one) && entityOf(one) === entity && spanOf(one)?.first === year)
    .map(({ source }) => source.path)
    .sort(compareText)
}

function isOperationalPlan({ kind }: Document): boolean {
  return kind === 'operational-plan'
}

function entityOf(document: Document): string | undefined {
  return textOf(fieldsOf<OperationalPlanFile>(document), 'entity')
}

function spanOf(document: Document): YearSpan | undefined {
  return parseSpan(wordOf(scalarOf(fieldsOf<OperationalPlanFile>(document), 'years')) ?? '')
}

export interface Rollover {
  /** In the order of paths. */
  readonly files: readonly RolledFile[]
  /** Files of which every Output is closed or merged, and that are not made. */
  readonly ended: readonly string[]
  readonly outputs: readonly (RolledOutput & { readonly fate: Fate })[]
}

export interface RolledFile extends Editions {
  readonly path: string
  readonly entity: string
  /** The file of the edition before. */
  readonly source: string
  readonly before: string
  readonly after: string
  readonly toDo: readonly { readonly output: string; readonly text: string; readonly line: number }[]
}

/** @throws RbmError when a file cannot be changed without touching more */
export function rollOver(
  editions: readonly RolledEdition[],
  decisions: readonly Document[],
  year: Year,
): Rollover {
  const drafts = editions.flatMap((edition) =>
    edition.documents.map((document) => draftOf(edition, document, decisions)),
  )
  const all = drafts.flatMap(({ outputs }) => outputs)
  const byId = new Map(all.map((output) => [output.id, output]))
  const fates = new Map(all.map((output) => [output, fateOf(output, byId)]))
  const isEmpty = (draft: Draft) => draft.outputs.every((one) => fates.get(one)!.kind !== 'goes on')
  const made = drafts.filter((draft) => {
    if (!isEmpty(draft)) return true
    // An entity of which everything ends says so in one file: without any, its older plan would stay in force.
    const own = drafts.filter(({ edition }) => edition === draft.edition)
    return own.every(isEmpty) && draft === own[0]
  })
  const arriving = groupBy(
    drafts.flatMap(({ rewrite, outputs }) => outputs.map((output) => ({ output, text: rewrite.text }))),
    ({ output }) => intoOf(fates.get(output)!),
  )
  const files = made.map((draft) => rollFile(draft, arriving, fates, year))
  return {
    files: files.sort((a, b) => compareText(a.path, b.path)),
    ended: drafts.filter((draft) => !made.includes(draft)).map(({ rewrite }) => rewrite.path),
    outputs: all.map((output) => ({ ...output, fate: fates.get(output)! })),
  }
}

interface Draft {
  readonly edition: RolledEdition
  readonly rewrite: Rewrite
  readonly outputs: readonly RolledOutput[]
}

function draftOf(edition: RolledEdition, document: Document, decisions: readonly Document[]): Draft {
  const rewrite = beginRewrite(document.source)
  const fields = fieldsOf<OperationalPlanFile>({ ...document, root: rewrite.root })
  const outputs = itemsOf(fields, 'outputs').flatMap(
    (item) => rolledOutput(item, edition.entity, decisions, edition) ?? [],
  )
  return { edition, rewrite, outputs }
}

function rollFile(
  { edition, rewrite, outputs }: Draft,
  arriving: ReadonlyMap<RolledOutput | undefined, readonly Arriving[]>,
  fates: ReadonlyMap<RolledOutput, Fate>,
  year: Year,
): RolledFile {
  const { from, to, entity } = edition
  moveHead(rewrite, edition)
  const holder = findEntry(rewrite.root, 'outputs')
  const toDo: ToDo[] = []
  const gone = new Map<Node, string>()
  for (const output of outputs) {
    const fate = fates.get(output)!
    if (fate.kind !== 'goes on') {
      gone.set(output.fields.map, goneInWords(output, fate))
      continue
    }
    toDo.push(
      ...rollOutput(
        rewrite,
        holder!.value as ListNode,
        output,
        year,
        fate.remarks,
        arriving.get(output) ?? [],
      ),
    )
  }
  if (holder !== undefined) takeOutItems(rewrite, holder, gone)
  const { text: after, offsetOf } = finishRewrite(rewrite)
  const lines = indexLines(after)
  const lineOf = (offset: number) => positionAt(lines, offset).line
  return {
    path: nextPath(rewrite.path, from, to),
    entity,
    from,
    to,
    source: rewrite.path,
    before: rewrite.text,
    after,
    toDo: toDo
      .map(({ output, text, edit }) => ({ output, text, line: lineOf(offsetOf(edit)) }))
      .sort((a, b) => a.line - b.line),
  }
}

function intoOf(fate: Fate): RolledOutput | undefined {
  return fate.kind === 'merged' ? fate.into : undefined
}

/** What stands in the place of an Output, so that nobody gives its id to something else. */
function goneInWords({ id, title, path }: RolledOutput, fate: Fate): string {
  const what = fate.kind === 'merged' ? `merged into ${fate.into.id}` : 'closed'
  const why = fate.kind === 'goes on' ? '' : fate.why
  return `${id} (${title}) is ${what}: ${why}. It stands in ${visible(path)}.`
}

const ROLLED_OVER = /^# Rolled over from .*$/m

/** Its years, its way through those who decide, and where the file comes from. */
function moveHead(rewrite: Rewrite, { from, to }: Editions): void {
  const { root, text, edits } = rewrite
  const years = findEntry(root, 'years')
  if (years !== undefined) replaceScalar(rewrite, years.value, showSpan(to))
  const status = findEntry(root, 'status')
  if (status !== undefined) replaceScalar(rewrite, status.value, 'draft')
  const approved = findEntry(root, 'approved')
  if (approved !== undefined) takeOutOfHead(rewrite, approved)
  const remark = `Rolled over from ${visible(rewrite.path)} (${showSpan(from)}). What waits for somebody is marked TODO ${to.first}.`
  const before = ROLLED_OVER.exec(text)
  const first = root.entries[0]?.keyStart ?? 0
  if (before === null || before.index > first) remarkAbove(rewrite, first, [remark])
  else edits.push({ start: before.index, end: before.index + before[0].trimEnd().length, put: `# ${remark}` })
}
