// `rbm targets`: what the Outputs let expect at the end of each year, against what the Outcomes promise ([R19]).

import { expectedTargets, type IndicatorTargets } from '../../costing/targets/expected-targets.ts'
import { moneyOfOutputs } from '../../costing/targets/money-of-outputs.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { textIn } from '../../model/local-text.ts'
import { isPursued } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import { visible } from '../../source/visible.ts'
import { targetsJson } from '../../tables/targets/targets-json.ts'
import { tabulateTargets } from '../../tables/targets/targets-table.ts'
import type { CliContext } from '../context.ts'
import { dayOf } from '../day-of.ts'
import { deliverTables } from '../deliver-table.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { hidesProgress } from '../hidden-indicators.ts'
import { IDLE_OPTIONS } from '../idle-options.ts'
import { notApplied } from '../not-applied.ts'
import { checkOutput } from '../output.ts'
import { dateOf, readPlan, sourceOf, type PlanInput } from '../plan-input.ts'
import {
  checkLanguage,
  formatOf,
  saidOnce,
  selectYears,
  yearAndPath,
  type TableOptions,
} from '../table-options.ts'

export interface TargetsOptions extends TableOptions {
  /** Ids of Outcomes, impacts, indicators, Outputs or entities. */
  readonly for?: string
}

/** @param words the year and the path, as far as they are given */
export async function targets(
  context: CliContext,
  words: readonly (string | undefined)[],
  options: TargetsOptions,
): Promise<ExitStatus> {
  const { output, lang: language } = options
  if (output !== undefined) checkOutput(context.host, output)
  const format = formatOf(options, 'targets')
  const asOf = dayOf(context, options.asOf)
  const [asked, path] = yearAndPath(words)
  const input = await readPlan(context, path, options)
  const { plan, checked, lineOf } = input
  checkLanguage(plan, language)
  const left = notApplied(context, plan, options, IDLE_OPTIONS.targets)
  const years = selectYears(plan, saidOnce(asked, options.years))
  const moneyOf = moneyOfOutputs(plan, checked.cost.facts('direct'))
  const indicators = only(plan, expectedTargets(plan, years, moneyOf, asOf), options.for)
  const missing = missingOf(input)
  const shown = { plan, years, asOf, indicators, missing, language, lineOf, hasOneHead: format === 'csv' }
  await deliverTables(context, [tabulateTargets(shown)], () => targetsJson(shown, sourceOf(input)), {
    format,
    output,
    author: textIn(plan.organization, language),
    date: dateOf(input),
    notApplied: left,
  })
  if (missing.length === 0) return DONE
  context.streams.error(
    'The table of targets is INCOMPLETE: errors hide indicators or targets, or touch money. See them: rbm validate\n',
  )
  return PROBLEMS
}

/** What makes the cut line less than sure, and errors in what is compared or reported. */
function missingOf({ checked }: PlanInput): Diagnostic[] {
  const ofMoney = checked.missing('direct', 'revenue')
  return [...new Set([...ofMoney, ...checked.diagnostics.filter(hidesProgress)])]
}

/** @throws RbmError for an id that nothing in the table has */
function only(
  { outputs }: Plan,
  all: readonly IndicatorTargets[],
  ids: string | undefined,
): readonly IndicatorTargets[] {
  if (ids === undefined) return all
  const asked = ids.split(',').map((id) => id.trim())
  const named = all.map((one) => {
    const aiming = outputs.filter(
      (output) =>
        isPursued(output) && output.outcomeTargets.some(({ indicator }) => indicator === one.indicator),
    )
    const own = aiming.flatMap(({ id, entity }) => [id, entity.id])
    return { one, ids: new Set([one.indicator.id, one.owner.id, ...own]) }
  })
  const known = [...new Set(named.flatMap(({ ids }) => [...ids]))]
  for (const id of asked) {
    if (known.includes(id)) continue
    const near = suggest(id, known)
    throw new RbmError(
      'unknown-id',
      `Nothing with targets has the id "${visible(id)}".`,
      near === undefined
        ? 'Ids of Outcomes, impacts, indicators, and of Outputs and entities that aim at them: rbm targets'
        : `Did you mean "${near}"?`,
    )
  }
  return named.filter(({ ids }) => asked.some((id) => ids.has(id))).map(({ one }) => one)
}
