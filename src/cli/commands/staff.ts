// `rbm staff`: staff time against the staffing table; with `--posts`, the list per post for performance management.

import { missingTime } from '../../costing/staff/missing-time.ts'
import { postShares } from '../../costing/staff/post-shares.ts'
import { STAFF_GROUPINGS, type StaffGrouping, type TimeUnit } from '../../costing/staff/staff-query.ts'
import { isAnyOver, tallyStaff } from '../../costing/staff/staff-tally.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { textIn } from '../../model/local-text.ts'
import { visible } from '../../source/visible.ts'
import { tabulatePosts } from '../../tables/post-table.ts'
import { postsJson, staffJson } from '../../tables/staff-json.ts'
import { tabulateStaff } from '../../tables/staff-table.ts'
import type { StaffTableOptions } from '../../tables/staff-words.ts'
import type { CliContext } from '../context.ts'
import { deliverTables } from '../deliver-table.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { IDLE_OPTIONS } from '../idle-options.ts'
import { notApplied } from '../not-applied.ts'
import { checkOutput } from '../output.ts'
import { dateOf, readPlan, sourceOf } from '../plan-input.ts'
import {
  checkLanguage,
  formatOf,
  fundingOf,
  saidOnce,
  selectYears,
  type TableOptions,
} from '../table-options.ts'

export interface StaffOptions extends TableOptions {
  readonly by?: string
  readonly posts?: boolean
  readonly year?: string
  readonly in: TimeUnit
}

export async function staff(
  context: CliContext,
  path: string | undefined,
  options: StaffOptions,
): Promise<ExitStatus> {
  const { output, lang: language } = options
  if (output !== undefined) checkOutput(context.host, output)
  const format = formatOf(options, 'staff')
  const by = groupingsOf(options)
  const input = await readPlan(context, path, options)
  const { plan, checked, lineOf } = input
  checkLanguage(plan, language)
  notApplied(context, plan, options, IDLE_OPTIONS.staff)
  const years = selectYears(plan, saidOnce(options.year, options.years))
  const funding = fundingOf(plan, options.funding)
  const missing = missingTime(plan, checked.diagnostics)
  const tableOptions: StaffTableOptions = { unit: options.in, years, funding, language, missing, lineOf }
  const source = sourceOf(input)
  const delivery = { format, output, author: textIn(plan.organization, language), date: dateOf(input) }
  if (options.posts === true) {
    const posts = postShares(plan, years, funding)
    const table = tabulatePosts(plan, posts, tableOptions)
    await deliverTables(context, [table], () => postsJson(plan, posts, tableOptions, source), delivery)
    return endOfStaff(
      context,
      missing.length,
      posts.some(({ isOver }) => isOver),
    )
  }
  const tally = tallyStaff(plan, { by, years, funding })
  const table = tabulateStaff(plan, tally, tableOptions)
  await deliverTables(context, [table], () => staffJson(plan, tally, tableOptions, source), delivery)
  return endOfStaff(context, missing.length, isAnyOver(tally))
}

function groupingsOf({ by, posts }: StaffOptions): StaffGrouping[] {
  if (by !== undefined && posts === true) {
    throw new RbmError(
      'posts-and-by',
      'The list per post has its own rows, so it cannot be grouped.',
      'Leave --by or --posts away.',
    )
  }
  const names = (by ?? 'entity,grade').split(',').map((name) => name.trim())
  return [...new Set(names.map(groupingOf))]
}

function groupingOf(name: string): StaffGrouping {
  const known = STAFF_GROUPINGS.find((grouping) => grouping === name)
  if (known !== undefined) return known
  const near = suggest(name, STAFF_GROUPINGS)
  const hint = `${near === undefined ? '' : `Did you mean "${near}"? `}One or several of: ${STAFF_GROUPINGS.join(', ')}.`
  throw new RbmError('unknown-grouping', `"${visible(name)}" is no way to group staff time.`, hint)
}

function endOfStaff({ streams }: CliContext, missing: number, isOver: boolean): ExitStatus {
  if (missing > 0) {
    const errors = missing === 1 ? '1 error touches' : `${missing} errors touch`
    streams.error(`The staff time is INCOMPLETE: ${errors} it. See what and where: rbm validate\n`)
  }
  if (isOver) streams.error('More time is planned than there are posts. See where: rbm validate\n')
  return missing > 0 || isOver ? PROBLEMS : DONE
}
