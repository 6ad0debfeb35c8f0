// `rbm smart`: how SMART the indicators are, letter by letter, with every reason.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { textIn } from '../../model/local-text.ts'
import { pursuedIndicatorsOf } from '../../model/plan.ts'
import { rules } from '../../rules/index.ts'
import { scorecardOf, type RuleAspect, type Scorecard } from '../../smart/scorecard.ts'
import { visible } from '../../source/visible.ts'
import { smartJson } from '../../tables/smart-json.ts'
import { tabulateSmart, type SmartTableOptions } from '../../tables/smart-table.ts'
import { notInEnglish } from '../../wording/indicator-text.ts'
import { judge } from '../acceptance.ts'
import type { CliContext } from '../context.ts'
import { deliverTables } from '../deliver-table.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { hidesIndicators } from '../hidden-indicators.ts'
import { IDLE_OPTIONS } from '../idle-options.ts'
import { notApplied } from '../not-applied.ts'
import { checkOutput } from '../output.ts'
import { dateOf, readPlan, sourceOf } from '../plan-input.ts'
import { checkLanguage, formatOf, type TableOptions } from '../table-options.ts'

export interface SmartOptions extends TableOptions {
  /** Ids of Impacts, Outcomes, entities, Outputs or indicators. */
  readonly for?: string
  readonly gaps?: boolean
}

export async function smart(
  context: CliContext,
  path: string | undefined,
  options: SmartOptions,
): Promise<ExitStatus> {
  const { output, lang: language } = options
  if (output !== undefined) checkOutput(context.host, output)
  const format = formatOf(options, 'smart')
  const input = await readPlan(context, path, options)
  const { plan, checked, repository, lineOf } = input
  checkLanguage(plan, language)
  const left = notApplied(context, plan, options, IDLE_OPTIONS.smart)
  const judged = await judge(
    context,
    checked,
    repository,
    options.asOf === undefined ? {} : { asOf: options.asOf },
  )
  const scorecard = only(scorecardOf(plan, judged, aspectOf), options.for)
  const hidden = checked.diagnostics.filter(hidesIndicators).length
  const tableOptions: SmartTableOptions = {
    language,
    reasons: format === 'csv' || format === 'xlsx' ? 'column' : 'rows',
    onlyGaps: options.gaps === true,
    hidden,
    notEnglish: notInEnglish(pursuedIndicatorsOf(plan), plan.languages).length,
  }
  await deliverTables(
    context,
    [tabulateSmart(plan, scorecard, tableOptions)],
    () => smartJson(scorecard, tableOptions, sourceOf(input), lineOf),
    {
      format,
      output,
      author: textIn(plan.organization, language),
      date: dateOf(input),
      notApplied: left,
    },
  )
  if (hidden === 0) return DONE
  context.streams.error(
    'The scorecard is INCOMPLETE: errors hide indicators or their fields. See them: rbm validate\n',
  )
  return PROBLEMS
}

const ASPECTS = new Map(
  rules.flatMap((rule) =>
    rule.smart === undefined
      ? []
      : [
          [
            rule.id,
            { letter: rule.smart, key: rule.absent?.length === 1 ? rule.absent[0] : undefined },
          ] as const,
        ],
  ),
)

const aspectOf: RuleAspect = (rule) => ASPECTS.get(rule)

/** @throws RbmError for an id that nothing with indicators has */
function only({ groups }: Scorecard, ids: string | undefined): Scorecard {
  if (ids === undefined) return { groups }
  const asked = ids.split(',').map((id) => id.trim())
  const known = new Set(
    groups.flatMap(({ of, scores }) => [
      of.id,
      ...scores.flatMap(({ indicator }) => [indicator.id, indicator.measures]),
    ]),
  )
  for (const id of asked) {
    if (known.has(id)) continue
    const near = suggest(id, [...known])
    throw new RbmError(
      'unknown-id',
      `Nothing with indicators has the id "${visible(id)}".`,
      near === undefined
        ? 'Ids of impacts, Outcomes, entities, Outputs and indicators: rbm smart'
        : `Did you mean "${near}"?`,
    )
  }
  return {
    groups: groups.flatMap((group) => {
      if (asked.includes(group.of.id)) return [group]
      const scores = group.scores.filter(
        ({ indicator }) => asked.includes(indicator.id) || asked.includes(indicator.measures),
      )
      return scores.length === 0 ? [] : [{ ...group, scores }]
    }),
  }
}
