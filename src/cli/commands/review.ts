// `rbm review YEAR`: what Outputs achieved in the year before, what is proposed for the year, and what was decided ([R8], [R21]); with
// `--learning`, what they contributed to Outcomes, and what was learnt ([R22]). Learning is a part of the review, for that is where it
// is needed: a lesson that nobody reads when the next year is decided was not learnt.

import { progressOfYear } from '../../costing/progress/progress-of-year.ts'
import { contributionsIn } from '../../costing/review/attribution.ts'
import { reviewOfYear, type ReviewOfYear } from '../../costing/review/review-of-year.ts'
import { lessonsOf } from '../../costing/review/lessons.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { textIn } from '../../model/local-text.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { visible } from '../../source/visible.ts'
import { reviewJson } from '../../tables/review/review-json.ts'
import { tabulateReview } from '../../tables/review/tabulate.ts'
import type { ReviewInput } from '../../tables/review/view.ts'
import { monthsBetween } from '../../wording/frequency.ts'
import type { CliContext } from '../context.ts'
import { dayOf } from '../day-of.ts'
import { deliverTables } from '../deliver-table.ts'
import { PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { hidesReview } from '../hidden-indicators.ts'
import { IDLE_OPTIONS } from '../idle-options.ts'
import { notApplied } from '../not-applied.ts'
import { checkOutput } from '../output.ts'
import { dateOf, endOf, readPlan, sourceOf } from '../plan-input.ts'
import {
  checkLanguage,
  formatOf,
  isForPeople,
  printedUnit,
  saidOnce,
  yearAndPath,
  type TableOptions,
} from '../table-options.ts'

export interface ReviewOptions extends TableOptions {
  /** Ids of entities. */
  readonly entity?: string
  /** Only Outputs that somebody still has to decide on. */
  readonly open?: boolean
  readonly learning?: boolean
}

/** @param words the year and the path, as far as they are given */
export async function review(
  context: CliContext,
  words: readonly (string | undefined)[],
  options: ReviewOptions,
): Promise<ExitStatus> {
  const { output, lang: language } = options
  if (output !== undefined) checkOutput(context.host, output)
  const [word, path] = options.years === undefined ? words : yearAndPath(words)
  const writtenYear = saidOnce(word, options.years)
  if (writtenYear === undefined)
    throw new RbmError('no-year', 'The year that is decided on is missing.', 'For example: rbm review 2029')
  const format = formatOf(options, `review ${visible(writtenYear)}`)
  const asOf = dayOf(context, options.asOf)
  const input = await readPlan(context, path, { ...options, rules: 'of money' })
  const { plan, checked, lineOf } = input
  checkLanguage(plan, language)
  const left = notApplied(context, plan, options, IDLE_OPTIONS.review)
  const year = yearOf(plan, writtenYear)
  const before = year - 1
  const progress = plan.period.years.includes(before)
    ? progressOfYear(plan, checked.cost, { year: before, asOf, monthsBetween })
    : undefined
  const missing = checked.missing('direct', 'spending')
  const toShow: ReviewInput = {
    plan,
    review: only(plan, reviewOfYear(plan, progress, { year, asOf }), options),
    progress,
    contributions: progress && contributionsIn(plan, progress),
    missing,
    hidden: checked.diagnostics.filter((one) => hidesReview(one) && !missing.includes(one)),
    language,
    unit: printedUnit(options.unit, format),
    layout: format === 'xlsx' ? 'sheet' : isForPeople(format) ? 'lines' : 'flat',
    lineOf,
  }
  await deliverTables(
    context,
    tabulateReview(toShow, { learning: options.learning === true }),
    () => reviewJson(toShow, sourceOf(input)),
    {
      format,
      output,
      author: textIn(plan.organization, language),
      date: dateOf(input),
      notApplied: left,
    },
  )
  const status = endOf(context, 'expenditure', missing.length)
  if (toShow.hidden.length === 0) return status
  context.streams.error(
    'The review is INCOMPLETE: errors hide reviews, reports or decisions. See them: rbm validate\n',
  )
  return PROBLEMS
}

/** @throws RbmError for what is no year that the plan can be reviewed for: its own, and the one after the last */
function yearOf({ period }: Plan, written: string): Year {
  const last = period.last + 1
  const year = /^\d{4}$/.test(written.trim()) ? Number(written) : Number.NaN
  if (year >= period.first && year <= last) return year
  throw new RbmError(
    'year-outside-plan',
    `"${visible(written)}" is no year that this plan can be reviewed for.`,
    `A review looks back on the year before: from ${period.first} to ${last}, such as rbm review ${period.first + 1}`,
  )
}

/** @throws RbmError for an entity that does not exist */
function only(plan: Plan, whole: ReviewOfYear, { entity, open }: ReviewOptions): ReviewOfYear {
  const isOpen = ({ lacks }: ReviewOfYear['outputs'][number]) => open !== true || lacks !== undefined
  if (entity === undefined) return { ...whole, outputs: whole.outputs.filter(isOpen) }
  const known = plan.entities.map(({ id }) => id)
  const asked = entity.split(',').map((id) => id.trim())
  for (const id of asked) {
    if (known.includes(id)) continue
    const near = suggest(id, known)
    const hint = `${near === undefined ? '' : `Did you mean "${near}"? `}One of: ${known.join(', ')}.`
    throw new RbmError('unknown-entity', `The plan has no entity "${visible(id)}".`, hint)
  }
  const outputs = whole.outputs.filter(({ output }) => asked.includes(output.entity.id))
  const resting = plan.outputs.filter(
    ({ id, entity: own }) => whole.resting.includes(id) && asked.includes(own.id),
  )
  return {
    ...whole,
    entities: asked,
    outputs: outputs.filter(isOpen),
    resting: resting.map(({ id }) => id),
    lessons: lessonsOf(whole.lessons, outputs, asked),
  }
}
