// A new Activity of an Output, with its type, time frame and cost where they are known.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { editYaml } from '../../document/edit.ts'
import { fieldsOf, itemsOf, textOf } from '../../document/fields.ts'
import type { RbmFile } from '../../document/generated/formats.ts'
import type { NewMap } from '../../document/yaml-text.ts'
import type { Output } from '../../model/output.ts'
import { parseSpan } from '../../model/period.ts'
import { visible } from '../../source/visible.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'
import { openForm, type Choice } from './form.ts'
import { checkAny, freeId, keyBefore, type IdOptions } from './new-element.ts'
import { nextNumbered, seriesLike } from './next-id.ts'
import { noSuch } from './plan-file.ts'
import { openPlanToEdit, writeElement, type PlanToEdit, type WritingOptions } from './plan-to-edit.ts'
import { checkDate, costEntries, given, withoutRemarks } from './values.ts'

export interface NewActivityOptions extends IdOptions, WritingOptions {
  readonly output?: string
  readonly title?: string
  readonly type?: string
  readonly start?: string
  readonly end?: string
  readonly cost?: readonly string[]
  readonly time?: readonly string[]
  /** A year of the edition that is meant; left out: the newest with the Output. */
  readonly year?: string
  readonly bare?: boolean
}

export async function newActivity(
  context: CliContext,
  path: string | undefined,
  options: NewActivityOptions,
): Promise<ExitStatus> {
  const input = await openPlanToEdit(context, path)
  const { plan, repository } = input
  const form = openForm(context, 'new activity', [options.output, options.title])
  const outputs = plan.operationalPlans.flatMap((one) => one.outputs)
  if (options.output === undefined) checkAny(outputs.length, 'Output', 'rbm new output')
  const parent = await form.required({
    option: '--output',
    given: options.output,
    ask: 'Id of the Output',
    check: (_, text) => outputIn(input, text, options.year).id,
  })
  const title = await form.required({ option: '--title', given: options.title, ask: 'Title: what is done' })
  const type = await form.optional({
    option: '--type',
    given: options.type,
    ask: 'Type',
    choices: typesOf(input),
  })
  form.complete()
  const output = outputIn(input, parent, options.year)
  const id = freeId(input, options, () => idOfActivity(input, output))
  const dates = { start: options.start, end: options.end }
  const item: NewMap = {
    map: [
      ...given([
        ['id', id],
        ['title', title],
        ['type', type],
        ['start', dates.start && checkDate('--start', dates.start)],
        ['end', dates.end && checkDate('--end', dates.end)],
      ]),
      ...costEntries(plan, output.writtenYears, options),
    ],
    closing:
      type === undefined
        ? [
            `type: ${typesOf(input)
              .map(({ word }) => word)
              .slice(0, 6)
              .join(', ')}`,
          ]
        : [],
  }
  const { path: file, pointer } = output.origin
  const source = repository.sources.find((one) => one.path === file)!
  const value = options.bare === true ? withoutRemarks(item) : item
  const after = editYaml(source, [
    {
      kind: 'append',
      at: pointer,
      key: 'activities',
      value,
      after: keyBefore(input, output.origin, ['risks', 'reviews', 'note']),
    },
  ])
  const edit = { path: file, before: source.text, after }
  return writeElement(
    context,
    input,
    form,
    { id, called: `The Activity "${id}"`, edit, nextSteps: new Map() },
    options,
  )
}

/** @throws RbmError when there is no such Output */
export function outputIn({ plan }: PlanToEdit, id: string, year: string | undefined): Output {
  const outputs = plan.operationalPlans.flatMap((one) => one.outputs)
  const own = outputs.filter((one) => one.id === id)
  if (own.length === 0) throw noSuch('Output', id, new Set(outputs.map((one) => one.id)))
  const asked = year === undefined ? undefined : parseSpan(year)?.first
  if (year !== undefined && asked === undefined)
    throw new RbmError('no-such-year', `"${visible(year)}" is no year.`)
  const fitting = own.filter(({ writtenYears }) => asked === undefined || writtenYears.includes(asked))
  const [newest] = fitting.sort((a, b) => b.edition - a.edition)
  if (newest === undefined)
    throw new RbmError('no-such-year', `The Output "${id}" is not planned for ${visible(year!)}.`)
  return newest
}

function idOfActivity({ plan, ids }: PlanToEdit, output: Output): string {
  const all = plan.operationalPlans.flatMap(({ outputs }) =>
    outputs.flatMap(({ id: parent, activities }) => activities.map(({ id }) => ({ parent, id }))),
  )
  const siblings = all.filter(({ parent }) => parent === output.id).map(({ id }) => id)
  return nextNumbered(siblings, seriesLike(output.id, all, { prefix: `${output.id}.`, width: 1 }), ids)
}

const USUAL_TYPES =
  'event meeting conference study-group workshop technical-assistance working-group advisory-group other'

/** Those that rbm.yaml lists, else the usual ones. */
function typesOf({ documents, plan }: PlanToEdit): Choice[] {
  const root = documents.find(({ kind }) => kind === 'rbm')
  if (root === undefined || !plan.declaresActivityTypes)
    return USUAL_TYPES.split(' ').map((word) => ({ word, meaning: '' }))
  return itemsOf(fieldsOf<RbmFile>(root), 'activity-types').flatMap((item): Choice[] => {
    const word = textOf(item, 'id')
    return word === undefined ? [] : [{ word, meaning: textOf(item, 'title') ?? '' }]
  })
}
