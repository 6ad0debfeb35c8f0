// `rbm progress`: what was reached, delivered and spent in a year, as it was known on a day ([R20]).

import { namesOf, progressOf, progressToWatch } from '../../costing/progress/part-of-progress.ts'
import { progressOfYear, type ProgressOfYear } from '../../costing/progress/progress-of-year.ts'
import { knownReports } from '../../costing/progress/reported.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { textIn } from '../../model/local-text.ts'
import { showSpan, type Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { visible } from '../../source/visible.ts'
import { progressJson } from '../../tables/progress/progress-json.ts'
import { tabulateProgress } from '../../tables/progress/tabulate.ts'
import type { ProgressInput } from '../../tables/progress/view.ts'
import { monthsBetween } from '../../wording/frequency.ts'
import type { CliContext } from '../context.ts'
import { dayOf } from '../day-of.ts'
import { deliverTables } from '../deliver-table.ts'
import { PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { hidesProgress } from '../hidden-indicators.ts'
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

export interface ProgressOptions extends TableOptions {
  /** Ids of entities, departments, Outputs, Outcomes, impacts or indicators. */
  readonly for?: string
  readonly attention?: boolean
}

/** @param words the year and the path, as far as they are given */
export async function progress(
  context: CliContext,
  words: readonly (string | undefined)[],
  options: ProgressOptions,
): Promise<ExitStatus> {
  const { output, lang: language } = options
  if (output !== undefined) checkOutput(context.host, output)
  const format = formatOf(options, 'progress')
  const asOf = dayOf(context, options.asOf)
  const [asked, path] = yearAndPath(words)
  const input = await readPlan(context, path, options)
  const { plan, checked, lineOf } = input
  checkLanguage(plan, language)
  const left = notApplied(context, plan, options, IDLE_OPTIONS.progress)
  const year = yearOf(plan, saidOnce(asked, options.years), asOf)
  const whole = progressOfYear(plan, checked.cost, { year, asOf, monthsBetween })
  const named = only(whole, options.for)
  const missing = checked.missing('direct', 'spending')
  const hidden = checked.diagnostics.filter((one) => hidesProgress(one) && !missing.includes(one))
  const toShow: ProgressInput = {
    plan,
    progress: options.attention === true ? progressToWatch(named) : named,
    missing,
    hidden,
    language,
    unit: printedUnit(options.unit, format),
    isForPeople: isForPeople(format),
    lineOf,
  }
  await deliverTables(context, tabulateProgress(toShow), () => progressJson(toShow, sourceOf(input)), {
    format,
    output,
    author: textIn(plan.organization, language),
    date: dateOf(input),
    notApplied: left,
  })
  const status = endOf(context, 'spending', missing.length)
  if (hidden.length === 0) return status
  context.streams.error(
    'The progress is INCOMPLETE: errors hide values, delivery or targets. See them: rbm validate\n',
  )
  return PROBLEMS
}

/**
 * The year that is asked for; else the last of which there is a report; else that of the day, or the nearest of the plan.
 *
 * @throws RbmError for what is no year of the plan
 */
function yearOf({ period, progressReports }: Plan, asked: string | undefined, asOf: string): Year {
  if (asked === undefined) {
    const reported = knownReports(progressReports, asOf).map((one) => one.period.year)
    if (reported.length > 0) return Math.max(...new Set(reported))
    return Math.min(Math.max(Number(asOf.slice(0, 4)), period.first), period.last)
  }
  if (/^\d{4}$/.test(asked) && period.years.includes(Number(asked))) return Number(asked)
  throw new RbmError(
    'year-outside-plan',
    `"${visible(asked)}" is no year of the plan.`,
    `The plan covers ${showSpan(period)}. Write one of its years: rbm progress ${period.first}`,
  )
}

/** @throws RbmError for an id that nothing shown has */
function only(progress: ProgressOfYear, ids: string | undefined): ProgressOfYear {
  if (ids === undefined) return progress
  const asked = new Set(ids.split(',').map((id) => id.trim()))
  const { outputs, indicators } = namesOf(progress)
  const known = new Set([...outputs.values(), ...indicators.values()].flatMap((own) => [...own]))
  for (const id of asked) {
    if (known.has(id)) continue
    const near = suggest(id, [...known])
    throw new RbmError(
      'unknown-id',
      `Nothing that is planned for ${progress.year} has the id "${visible(id)}".`,
      near === undefined
        ? 'Name entities, departments, Outputs, Outcomes, impacts or indicators. All of them: rbm progress'
        : `Did you mean "${near}"?`,
    )
  }
  return progressOf(progress, asked)
}
