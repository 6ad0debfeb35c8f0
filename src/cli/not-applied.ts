// Says which options change nothing in the tables that are asked for. Their values are checked as elsewhere; and a filter without effect
// is told in the result as well, for the figures of all years must never pass for those of one.

import type { Plan } from '../model/plan.ts'
import type { CliContext } from './context.ts'
import { dayOf } from './day-of.ts'
import type { IdleOption } from './idle-options.ts'
import { fundingOf, selectYears, type TableOptions } from './table-options.ts'

/**
 * @param plan undefined where its settings cannot be read
 * @param idle those that change nothing
 * @returns the filters among them as they were given: `--funding regular`
 * @throws RbmError for a value that is wrong
 */
export function notApplied(
  context: CliContext,
  plan: Plan | undefined,
  options: TableOptions,
  idle: readonly IdleOption[],
): readonly string[] {
  const filters: string[] = []
  for (const option of idle) {
    const value = option === 'as-of' ? options.asOf : options[option]
    if (value === undefined) continue
    if (option === 'as-of') dayOf(context, value)
    if (option === 'years' && plan !== undefined) selectYears(plan, value)
    if (option === 'funding' && plan !== undefined) fundingOf(plan, value)
    const isFilter = option === 'years' || option === 'funding'
    context.streams.error(
      isFilter
        ? `--${option} is not applied: this table shows all.\n`
        : `--${option} changes nothing in this table.\n`,
    )
    if (isFilter) filters.push(`--${option} ${value}`)
  }
  return filters
}
