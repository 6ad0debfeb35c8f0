// The plan that gets a new element, and the end of every command that writes one: the plan is checked as it would stand, and nothing
// is written that would bring an error into it, unless somebody wants it so.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Document } from '../../document/document.ts'
import { fieldsOf, textOf } from '../../document/fields.ts'
import type { OperationalPlanFile } from '../../document/generated/formats.ts'
import { readDocument } from '../../document/read-document.ts'
import type { Node } from '../../document/tree.ts'
import { checkPlan } from '../../pipeline.ts'
import { unifiedDiff } from '../../render/unified-diff.ts'
import { indexLines, positionAt } from '../../source/line-index.ts'
import { visible } from '../../source/visible.ts'
import type { CliContext } from '../context.ts'
import { DONE, type ExitStatus } from '../exit-status.ts'
import { carryOut, type FileEdit } from '../file-edits.ts'
import { readPlan, sayErrors, type PlanInput } from '../plan-input.ts'
import type { Form } from './form.ts'
import { idsInUse, type IdsInUse } from './ids-in-use.ts'

export interface PlanToEdit extends PlanInput {
  readonly documents: readonly Document[]
  readonly ids: IdsInUse
}

/** How a command that writes an element is told to end. */
export interface WritingOptions {
  readonly dryRun?: boolean
  /** Whether it is written although errors remain in it. */
  readonly unfinished?: boolean
}

/** @throws RbmError when there is no plan there, or a file of it cannot be read: it may hold any id */
export async function openPlanToEdit(context: CliContext, path: string | undefined): Promise<PlanToEdit> {
  const input = await readPlan(context, path)
  const { repository } = input
  const documents: Document[] = []
  const unread = new Set(repository.unreadable.map(({ at }) => at.path))
  for (const source of repository.sources) {
    const { document } = readDocument(source, repository.limits)
    if (document === undefined) unread.add(source.path)
    else documents.push(document)
  }
  if (unread.size > 0) {
    const diagnostics = input.checked.diagnostics.filter(({ at }) => unread.has(at.path))
    sayErrors(context.streams, { checked: { ...input.checked, diagnostics }, places: input.places })
    const [first] = [...unread].sort()
    const message = `"${visible(first!)}" cannot be read, and ids in it could be given a second time; nothing was written.`
    throw new RbmError('unreadable-file', message, 'Mend what is named above. All findings: rbm validate')
  }
  return { ...input, documents, ids: await idsInUse(context.host, repository, documents) }
}

export interface NewElement {
  /** Its id, or what else it is called. */
  readonly id: string
  /** As a sentence begins with it: `The Output "BR-10"`. */
  readonly called: string
  readonly edit: FileEdit
  /** Rules that cannot but find it: nothing else names it yet. */
  readonly nextSteps: ReadonlyMap<string, string>
}

/** @throws RbmError when it would bring an error into the plan */
export async function writeElement(
  context: CliContext,
  plan: PlanToEdit,
  form: Form,
  { id, called, edit, nextSteps }: NewElement,
  { dryRun = false, unfinished = false }: WritingOptions,
): Promise<ExitStatus> {
  const { streams } = context
  const fresh = freshFindings(plan, edit)
  const expected = fresh.filter(({ rule }) => nextSteps.has(rule))
  const errors = fresh.filter(({ severity, rule }) => severity === 'error' && !nextSteps.has(rule))
  sayApproved(context, plan, edit.path)
  if (errors.length > 0 && !unfinished) {
    for (const { message, hint, rule } of errors.slice(0, 10))
      streams.error(
        `error ${visible(message)} [${rule}]\n${hint === undefined ? '' : `  ${visible(hint)}\n`}`,
      )
    if (!form.isTalking) {
      const count = errors.length === 1 ? 'an error' : `${errors.length} errors`
      const message = `${called} would bring ${count} into the plan, named above; nothing was written.`
      throw new RbmError(
        'would-have-errors',
        message,
        'To write it all the same, and mend it there: --unfinished',
      )
    }
  }
  if (form.isTalking && !dryRun) {
    streams.out(unifiedDiff(edit.path, edit.before, edit.after))
    await form.confirm(errors.length > 0 ? 'Write it, and mend this in the file?' : 'Write it?')
  }
  carryOut(context, plan.repository, [edit], dryRun)
  if (dryRun) return DONE
  streams.out(`${called} stands in ${visible(edit.path)}, line ${lineOf(edit, id)}.\n`)
  const open = fresh.filter(
    (one) => !nextSteps.has(one.rule) && (one.severity !== 'note' || isInside(one, id)),
  )
  if (open.length > 0) streams.out(`Still to do there, as rbm validate says:\n${listed(open)}`)
  for (const rule of new Set(expected.map((one) => one.rule))) streams.out(`Next: ${nextSteps.get(rule)}\n`)
  return DONE
}

/** What is found with the edit and not without it. */
function freshFindings({ repository, checked }: PlanToEdit, { path, after }: FileEdit): Diagnostic[] {
  const others = repository.sources.filter((source) => source.path !== path)
  const sources = [...others, { path, text: after }].sort((a, b) => (a.path < b.path ? -1 : 1))
  const then = checkPlan(sources, repository.unreadable)
  const known = new Set(checked.diagnostics.map(keyOf))
  return then.diagnostics.filter((one) => !known.has(keyOf(one)))
}

/** Whether it is about the element, or what stands inside of it. */
function isInside({ at }: Diagnostic, id: string): boolean {
  return `${at.pointer}/`.includes(`/${id}/`)
}

function keyOf({ rule, at, subject }: Diagnostic): string {
  return JSON.stringify([rule, at.path, at.pointer, subject])
}

const MOST_LISTED = 12

function listed(findings: readonly Diagnostic[]): string {
  const lines = findings
    .slice(0, MOST_LISTED)
    .map(({ severity, message }) => `  ${severity} ${visible(message)}\n`)
  const more = findings.length - MOST_LISTED
  return lines.join('') + (more > 0 ? `  and ${more} more\n` : '')
}

/** A change after approval is possible; nobody should make it without knowing. */
function sayApproved({ streams }: CliContext, { documents }: PlanToEdit, path: string): void {
  const document = documents.find(({ source }) => source.path === path)
  if (document === undefined) return
  if (textOf(fieldsOf<OperationalPlanFile>(document), 'status') !== 'approved') return
  streams.error(`${visible(path)} is approved; this changes it after its approval.\n`)
}

/** The line, from 1, of the key `id` or `about` that names the element in the file as it will stand. */
function lineOf({ path, before, after }: FileEdit, id: string): number {
  const { document } = readDocument({ path, text: after })
  const offsets = document === undefined ? [] : offsetsOf(document.root, id)
  const changed = firstDifference(before ?? '', after)
  const offset = offsets.find((one) => one >= changed) ?? changed
  return positionAt(indexLines(after), offset).line
}

function offsetsOf(node: Node, id: string): number[] {
  if (node.kind === 'list') return node.items.flatMap((item) => offsetsOf(item, id))
  if (node.kind !== 'map') return []
  return node.entries.flatMap(({ key, keyStart, value }) => [
    ...(value.kind === 'scalar' && value.value === id && /^(id|about|from-output)$/.test(key)
      ? [keyStart]
      : []),
    ...offsetsOf(value, id),
  ])
}

function firstDifference(before: string, after: string): number {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return Math.max(0, after.lastIndexOf('\n', at - 1) + 1)
}
