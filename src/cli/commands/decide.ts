// `rbm decide ID`: what a meeting has decided on an element is recorded, as a small edit of the file of that meeting ([R21]). The plan
// itself is changed by who carries the decision out.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { Document } from '../../document/document.ts'
import { editYaml } from '../../document/edit.ts'
import { findEntry, type MapNode, type Node } from '../../document/tree.ts'
import type { NewMap, NewValue } from '../../document/yaml-text.ts'
import { visible } from '../../source/visible.ts'
import { askDecision } from '../authoring/ask-decision.ts'
import { fileOfMeeting } from '../authoring/decision-file.ts'
import { checkBelonging, DECISIONS, type DecisionOptions } from '../authoring/decision-options.ts'
import { checkLine, openForm } from '../authoring/form.ts'
import { noSuch } from '../authoring/plan-file.ts'
import {
  openPlanToEdit,
  writeElement,
  type PlanToEdit,
  type WritingOptions,
} from '../authoring/plan-to-edit.ts'
import { checkDate } from '../authoring/values.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'

export interface DecideOptions extends DecisionOptions, WritingOptions {
  readonly by?: string
  /** As the user wrote it; by default, today. */
  readonly date?: string
  readonly meeting?: string
  readonly into?: string
}

export async function decide(
  context: CliContext,
  about: string,
  path: string | undefined,
  options: DecideOptions,
): Promise<ExitStatus> {
  const input = await openPlanToEdit(context, path)
  if (!input.ids.isHere(about)) throw noSuch('element', about, input.ids.declared)
  const needsReason = options.decision !== 'continue'
  const form = openForm(context, 'decide', [
    options.decision,
    options.by,
    needsReason ? options.reason : 'none',
  ])
  const decision = await form.required({
    option: '--decision',
    given: options.decision,
    ask: `Decision on ${visible(about)}`,
    choices: DECISIONS,
  })
  if (decision !== '') checkBelonging(decision, options)
  const build = await askDecision(form, input, about, decision, options)
  const by = await form.required({ option: '--by', given: options.by, ask: 'Who decided' })
  form.complete()
  const date = options.date === undefined ? context.host.today() : checkDate('--date', options.date)
  const name = options.meeting === undefined ? undefined : checkLine('--meeting', options.meeting)

  const { source, isNew } = fileOfMeeting(context.host, input, { date, by, name }, options.into)
  const item = build()
  const key = decision === 'transfer' ? 'transfers' : 'decisions'
  const document = input.documents.find((one) => one.source === source)
  if (document !== undefined) checkNotRecorded(document, key, item)
  const after = editYaml(source, [
    {
      kind: 'append',
      at: '',
      key,
      value: item,
      ...(key === 'transfers' ? { after: ['decisions', 'date'] } : {}),
    },
  ])
  const edit = { path: source.path, before: isNew ? undefined : source.text, after }
  const nextSteps = new Map<string, string>()
  const called = `The decision on "${visible(about)}" (${decision}, ${date})`
  const status = await writeElement(context, input, form, { id: about, called, edit, nextSteps }, options)
  if (options.dryRun !== true && TO_CARRY_OUT.has(decision)) sayWhere(context, input, about)
  return status
}

/** Decisions after which the plan says something else than what was decided, until somebody changes it. */
const TO_CARRY_OUT: ReadonlySet<string> = new Set(['adjust', 'merge', 'stop', 'reprioritize', 'reschedule'])

function sayWhere({ streams }: CliContext, { plan }: PlanToEdit, about: string): void {
  const outputs = plan.outputs.filter(({ id }) => id === about)
  const paths = [...new Set(outputs.map(({ origin }) => origin.path))].sort()
  if (paths.length > 0)
    streams.out(`Next: carry it out in ${visible(paths.join(' and '))}; a decision changes no other file.\n`)
}

/** Of these a meeting takes one on an element. */
const ONE_OF: ReadonlySet<string> = new Set(['continue', 'adjust', 'merge', 'stop'])

/** @throws RbmError when the meeting has decided the same, or the contrary, already */
function checkNotRecorded({ root, source }: Document, key: 'decisions' | 'transfers', item: NewMap): void {
  const list = findEntry(root, key)?.value
  for (const known of list?.kind === 'list' ? list.items : []) {
    if (known.kind !== 'map' || !isSame(known, key, item)) continue
    const word = wordIn(known, 'decision') ?? 'transfer'
    const about = visible(wordIn(known, 'about') ?? wordIn(known, 'from-output') ?? '')
    const message = `"${visible(source.path)}" records a decision of this meeting on "${about}" already: ${visible(word)}.`
    throw new RbmError(
      'decided-already',
      message,
      'To correct it, change it there; another meeting has a file of its own.',
    )
  }
}

function isSame(known: MapNode, key: 'decisions' | 'transfers', item: NewMap): boolean {
  const value = (name: string) => scalarOf(item.map.find(([one]) => one === name)?.[1])
  const agree = (names: readonly string[]) => names.every((name) => wordIn(known, name) === value(name))
  if (key === 'transfers')
    return agree(['from-output', 'from-category', 'to-output', 'to-category', 'funding', 'year', 'amount'])
  if (!agree(['about'])) return false
  const isOneOf = ONE_OF.has(wordIn(known, 'decision') ?? '') && ONE_OF.has(value('decision') ?? '')
  return isOneOf || agree(['decision', 'breach-of'])
}

function scalarOf(value: NewValue | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  return 'digits' in value ? value.digits : undefined
}

function wordIn(map: MapNode, key: string): string | undefined {
  const node: Node | undefined = findEntry(map, key)?.value
  return node?.kind === 'scalar' ? (node.digits ?? String(node.value)) : undefined
}
