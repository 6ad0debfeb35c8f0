// A new Outcome with its first indicator, behind the others of its thematic priority.

import { editYaml } from '../../document/edit.ts'
import { findEntry } from '../../document/tree.ts'
import type { NewMap } from '../../document/yaml-text.ts'
import { textIn } from '../../model/local-text.ts'
import type { Outcome } from '../../model/strategic-plan.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'
import { checkLine, openForm, type Choice } from './form.ts'
import { freeId, type IdOptions } from './new-element.ts'
import { askIndicator, type IndicatorOptions } from './ask-indicator.ts'
import { nextIndicator, nextNumbered, seriesLike } from './next-id.ts'
import { namedFile, newFile, noSuch, type Head, type PlanFile } from './plan-file.ts'
import { openPlanToEdit, writeElement, type PlanToEdit, type WritingOptions } from './plan-to-edit.ts'
import { given, withoutRemarks } from './values.ts'

export interface NewOutcomeOptions extends IndicatorOptions, IdOptions, WritingOptions {
  readonly title?: string
  readonly thematicPriority?: string
  /** Ids of impacts, with commas between. */
  readonly leadsTo?: string
  /** The title of its first indicator. */
  readonly indicator?: string
  readonly into?: string
  readonly bare?: boolean
}

const HEAD: Head = [
  ['kind', 'strategic-plan'],
  ['status', 'draft'],
]

export async function newOutcome(
  context: CliContext,
  path: string | undefined,
  options: NewOutcomeOptions,
): Promise<ExitStatus> {
  const input = await openPlanToEdit(context, path)
  const { plan } = input
  const { title, indicator, unit, source, targets } = options
  const form = openForm(context, 'new outcome', [title, indicator, unit, source, targets])
  const name = await form.required({
    option: '--title',
    given: title,
    ask: 'Title: what members then do or can do',
  })
  const priority = await askOne(
    form,
    '--thematic-priority',
    options.thematicPriority,
    'Thematic priority',
    plan.thematicPriorities,
  )
  const impacts = await form.optional({
    option: '--leads-to',
    given: options.leadsTo,
    ask: 'Impacts to which it leads, commas between',
    check: (option, text) => {
      for (const id of idsIn(text)) {
        if (!plan.impacts.some((one) => one.id === id))
          throw noSuch(
            'impact',
            id,
            plan.impacts.map((one) => one.id),
          )
      }
      return checkLine(option, text)
    },
  })
  const asked = await askIndicator(
    form,
    { period: plan.period, years: plan.period.years },
    { option: '--indicator', given: indicator },
    options,
  )
  form.complete()

  const id = freeId(input, options, () => idOfOutcome(input, priority))
  const pairs = plan.outcomes.flatMap((one) => one.indicators.map((own) => ({ parent: one.id, id: own.id })))
  const item: NewMap = {
    map: given([
      ['id', id],
      ['title', name],
      ['thematic-priority', priority],
      ['leads-to', impacts === undefined ? undefined : { list: idsIn(impacts), inBrackets: true }],
      ['indicators', { list: [asked.build(nextIndicator(id, [], pairs, 'I-', input.ids))] }],
    ]),
    ...(impacts === undefined
      ? { closing: ['leads-to: the impacts to which it leads, such as [IM-1]'] }
      : {}),
  }
  const behind = lastOf(plan.outcomes, priority)
  const { source: file, isNew } = fileForOutcome(context, input, options.into, behind)
  const isBeside = behind !== undefined && behind.origin.path === file.path
  const after = editYaml(file, [
    {
      kind: 'append',
      at: '',
      key: 'outcomes',
      value: options.bare === true ? withoutRemarks(item) : item,
      ...(isBeside ? { behind: behind.id } : {}),
    },
  ])
  const edit = { path: file.path, before: isNew ? undefined : file.text, after }
  const nextSteps = new Map([
    ['outcome-without-output', `an Output that works for it: rbm new output --outcome ${id}`],
    ['outcome-indicator-without-aim', 'let an Output aim at its indicator, under `outcome-targets`'],
  ])
  return writeElement(context, input, form, { id, called: `The Outcome "${id}"`, edit, nextSteps }, options)
}

function askOne(
  form: ReturnType<typeof openForm>,
  option: string,
  value: string | undefined,
  ask: string,
  among: PlanToEdit['plan']['thematicPriorities'],
): Promise<string | undefined> {
  const choices = among.map(({ id, title }): Choice => ({ word: id, meaning: textIn(title, undefined) }))
  if (choices.length === 0 && value !== undefined) throw noSuch('thematic priority', value, [])
  return choices.length === 0
    ? Promise.resolve(undefined)
    : form.optional({ option, given: value, ask, choices })
}

function idsIn(text: string): string[] {
  return text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
}

function idOfOutcome({ plan, ids }: PlanToEdit, priority: string | undefined): string {
  const under = plan.outcomes.filter((one) => one.thematicPriority?.id === priority).map(({ id }) => id)
  if (under.length > 0 || priority === undefined) {
    const siblings = under.length > 0 ? under : plan.outcomes.map(({ id }) => id)
    return nextNumbered(siblings, { prefix: 'OC-', width: 1 }, ids)
  }
  const cousins = plan.outcomes.flatMap(({ id, thematicPriority }) =>
    thematicPriority === undefined ? [] : [{ parent: thematicPriority.id, id }],
  )
  const all = plan.outcomes.map(({ id }) => id)
  const like = seriesLike(priority, cousins, { prefix: '', width: 0 })
  return like.prefix === ''
    ? nextNumbered(all, { prefix: 'OC-', width: 1 }, ids)
    : nextNumbered([], like, ids)
}

/** The last Outcome of the thematic priority, by its place in the file. */
function lastOf(outcomes: readonly Outcome[], priority: string | undefined): Outcome | undefined {
  return outcomes
    .filter((one) => one.thematicPriority?.id === priority && priority !== undefined)
    .sort((a, b) => (a.origin.path === b.origin.path ? a.origin.start - b.origin.start : 0))
    .at(-1)
}

function fileForOutcome(
  { host }: CliContext,
  { repository, documents }: PlanToEdit,
  into: string | undefined,
  behind: Outcome | undefined,
): PlanFile {
  if (into !== undefined) return namedFile(host, repository, documents, into, HEAD)
  const files = documents.filter(({ kind }) => kind === 'strategic-plan')
  const found =
    files.find(({ source }) => source.path === behind?.origin.path) ??
    files.find(({ root }) => findEntry(root, 'outcomes') !== undefined) ??
    files[0]
  return found === undefined
    ? newFile(host, repository, 'strategic-plan.yaml', HEAD)
    : { source: found.source, isNew: false }
}
