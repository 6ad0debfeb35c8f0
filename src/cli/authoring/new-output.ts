// A new Output: what it is, for which Outcomes or entities, at what it aims, and a first estimate of its cost.

import { editYaml } from '../../document/edit.ts'
import type { NewMap } from '../../document/yaml-text.ts'
import { PRIORITIES } from '../../model/output.ts'
import { yearsOf } from '../../model/period.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'
import { askBase, askCost, askOutcome } from './ask-output.ts'
import { checkLine, openForm } from './form.ts'
import { checkAny, freeId, type IdOptions } from './new-element.ts'
import { nextNumbered, seriesLike } from './next-id.ts'
import { fileForOutput, spanForOutput } from './operational-plan-file.ts'
import { linkEntries } from './output-links.ts'
import { targetEntries } from './output-targets.ts'
import { openPlanToEdit, writeElement, type PlanToEdit, type WritingOptions } from './plan-to-edit.ts'
import { checkRank, costEntries, given, withoutRemarks } from './values.ts'

export interface NewOutputOptions extends IdOptions, WritingOptions {
  readonly title?: string
  readonly entity?: string
  readonly department?: string
  readonly priority?: string
  readonly rank?: string
  /** `OC-1.1`, or `OC-1.1=60%,OC-1.2=40%`. */
  readonly outcome?: string
  /** The same of entities, for an enabling Output. */
  readonly serves?: string
  readonly driver?: string
  readonly aimsAt?: readonly string[]
  readonly adds?: readonly string[]
  readonly cost?: readonly string[]
  readonly time?: readonly string[]
  readonly year?: string
  readonly into?: string
  readonly bare?: boolean
}

export async function newOutput(
  context: CliContext,
  path: string | undefined,
  options: NewOutputOptions,
): Promise<ExitStatus> {
  const input = await openPlanToEdit(context, path)
  const { plan } = input
  const isEnabling = options.serves !== undefined
  const isWont = options.priority === 'wont'
  const hasCost = [...(options.cost ?? []), ...(options.time ?? [])].length > 0
  const form = openForm(context, 'new output', [
    options.title,
    plan.entities.length === 1 ? 'the only one' : options.entity,
    options.priority,
    options.outcome ?? options.serves ?? (isWont ? 'none' : undefined),
    hasCost || isWont ? 'given' : undefined,
  ])
  const needsOutcome = !isEnabling && !isWont && options.outcome === undefined
  if (needsOutcome) checkAny(plan.outcomes.length, 'Outcome', 'rbm new outcome')
  const base = await askBase(form, input, options)
  const links =
    isEnabling || base.priority === 'wont' ? options.outcome : await askOutcome(form, input, options)
  const cost = hasCost || base.priority === 'wont' ? options.cost : await askCost(form, input)
  form.complete()

  const entity = plan.entities.find(({ id }) => id === base.entity)!
  const span = spanForOutput(input, entity, options.year)
  const id = freeId(input, options, () => idOfOutput(input, entity.id))
  const query = { entity, year: options.year, into: options.into, outputId: id }
  const { source, isNew } = fileForOutput(context.host, input, query, span)
  const years = yearsOf(span)
  const item: NewMap = {
    map: [
      ['id', id],
      ['title', base.title],
      ...given([['department', options.department && checkLine('--department', options.department)]]),
      ['priority', base.priority, `One of ${PRIORITIES.join(', ')}.`],
      ...given([
        ['rank', options.rank === undefined ? undefined : { digits: checkRank('--rank', options.rank) }],
      ]),
      ...linkEntries(input, links, options),
      ...targetEntries(input, links, options, years),
      ...costEntries(plan, years, { ...(cost && { cost }), ...(options.time && { time: options.time }) }),
    ],
    closing: [
      ...(options.time === undefined && base.priority !== 'wont'
        ? ['personnel: staff time, a row for each grade, with grade and fte']
        : []),
      `activities: rbm new activity --output ${id}`,
    ],
  }
  const value = options.bare === true ? withoutRemarks(item) : item
  const after = editYaml(source, [{ kind: 'append', at: '', key: 'outputs', value }])
  const edit = { path: source.path, before: isNew ? undefined : source.text, after }
  return writeElement(
    context,
    input,
    form,
    { id, called: `The Output "${id}"`, edit, nextSteps: new Map() },
    options,
  )
}

function idOfOutput({ plan, ids }: PlanToEdit, entity: string): string {
  const all = plan.operationalPlans.flatMap(({ outputs, entity: { id: parent } }) =>
    outputs.map(({ id }) => ({ parent, id })),
  )
  const siblings = all.filter(({ parent }) => parent === entity).map(({ id }) => id)
  return nextNumbered(siblings, seriesLike(entity, all, { prefix: `${entity}-`, width: 2 }), ids)
}
