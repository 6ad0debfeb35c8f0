// `rbm rollup`: the cost of the plan, added up; with `-o x.xlsx` the financial plan.

import type { Basis, Grouping } from '../../costing/facts/cost-fact.ts'
import { reportEnvelopes } from '../../costing/envelope/envelope-report.ts'
import { rollUp, type Rollup } from '../../costing/rollup.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { textIn } from '../../model/local-text.ts'
import { showSpan } from '../../model/period.ts'
import { word } from '../../model/vocabulary.ts'
import { renderJson } from '../../render/json-text.ts'
import { makeTableStyle } from '../../render/table-style.ts'
import { renderTableText } from '../../render/table-text.ts'
import { visible } from '../../source/visible.ts'
import { emptyRollupJson, rollupJson } from '../../tables/rollup-json.ts'
import { tabulateRollup } from '../../tables/rollup-table.ts'
import type { Unit } from '../../tables/table.ts'
import type { CliContext } from '../context.ts'
import { deliverTables } from '../deliver-table.ts'
import { PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { hidesRisks } from '../hidden-risks.ts'
import { IDLE_OPTIONS } from '../idle-options.ts'
import { notApplied } from '../not-applied.ts'
import { checkOutput, writeOutput } from '../output.ts'
import {
  dateOf,
  endOf,
  lookAtPlan,
  sayErrors,
  sourceOf,
  type LookedAt,
  type PlanInput,
} from '../plan-input.ts'
import {
  checkLanguage,
  formatOf,
  fundingOf,
  groupingOf,
  groupingsOf,
  printedUnit,
  selectYears,
  type Format,
  type TableOptions,
} from '../table-options.ts'

export interface RollupOptions extends TableOptions {
  readonly by?: string
  readonly across?: string
  /** Left out: full amounts; in the financial plan, thousands. */
  readonly unit?: Unit
  readonly basis: Basis
}

export async function rollup(
  context: CliContext,
  path: string | undefined,
  options: RollupOptions,
): Promise<ExitStatus> {
  const { host, streams } = context
  const { basis, output } = options
  if (output !== undefined) checkOutput(host, output)
  const format = formatOf(options, 'rollup')
  const by = groupingsOf(options.by)
  const across = acrossOf(options.across, by)
  const input = await lookAtPlan(context, path, { ...options, rules: 'of money' })
  const { plan, checked } = input
  const missing = checked.missing(basis)
  notApplied(context, plan, options, IDLE_OPTIONS.rollup)
  if (plan === undefined) return nothingToAddUp(context, input, { basis, by, format, output })

  checkLanguage(plan, options.lang)
  const years = selectYears(plan, options.years)
  const funding = fundingOf(plan, options.funding)
  const result = rollUp(
    plan,
    checked.cost.sumsByOutput(basis, across === undefined ? by : [...by, across]),
    missing,
    {
      basis,
      by,
      across,
      years,
      funding,
    },
  )
  const tabulate = (unit: Unit) =>
    tabulateRollup(plan, result, { unit, language: options.lang, lineOf: input.lineOf })
  if (format === 'xlsx' && options.by === undefined && output !== undefined) {
    // The financial plan shows revenue, its balance, envelopes and cost in both views; every other result, cost in one.
    const all = checked.missing('full', funding === undefined ? 'envelope' : 'revenue')
    writeOutput(host, output, await financialPlanOf({ ...input, plan }, result, all, options))
    const style = makeTableStyle(streams.isColoured)
    streams.out(renderTableText(tabulate(options.unit ?? 'unit'), streams.columns, style))
    streams.error(`Wrote ${visible(output)}.\n`)
    return endOf(context, missing.length > 0 ? 'roll-up' : 'financial plan', all.length)
  }
  await deliverTables(
    context,
    [tabulate(printedUnit(options.unit, format))],
    () => rollupJson(plan, result, sourceOf(input), options.lang, input.lineOf),
    { format, output, author: textIn(plan.organization, options.lang), date: dateOf(input) },
  )
  return endOf(context, 'roll-up', missing.length)
}

async function financialPlanOf(
  input: PlanInput,
  { basis, years, funding }: Rollup,
  missing: readonly Diagnostic[],
  { lang: language, unit = 'thousand' }: RollupOptions,
): Promise<Uint8Array> {
  const { plan, checked, lineOf } = input
  const { financialPlanSheets } = await import('../../tables/financial-plan/index.ts')
  const { writeWorkbook } = await import('../../exchange/excel/write-workbook.ts')
  const date = dateOf(input)
  const sheets = financialPlanSheets({
    plan,
    facts: checked.cost.facts('direct'),
    fullFacts: checked.cost.facts('full'),
    envelopes: funding === undefined ? reportEnvelopes(plan, checked.cost, 'full', []) : undefined,
    funding,
    source: { ...sourceOf(input), date },
    missing: missing.map(({ rule, at, message, missingMoney }) => {
      const { element, amount } = missingMoney ?? {}
      return { rule, element, path: at.path, line: lineOf(at), amount, message }
    }),
    hiddenRisks: checked.diagnostics.filter(hidesRisks).length,
    lineOf,
    language,
    years,
    basis,
    unit,
  })
  const title = `${word(plan.vocabulary, 'financial-plan', language)} ${showSpan(plan.period)}`
  return writeWorkbook(sheets, { title, author: textIn(plan.organization, language), date, language })
}

function acrossOf(name: string | undefined, by: readonly Grouping[]): Grouping | undefined {
  if (name === undefined) return undefined
  const across = groupingOf(name.trim())
  if (!by.includes(across)) return across
  throw new RbmError(
    'grouped-twice',
    `The roll-up is grouped by ${across} in its rows already.`,
    'Give --by and --across different groupings.',
  )
}

/** Settings that cannot be read leave nothing to add up; the result says so in every format ([R28]). */
function nothingToAddUp(
  { host, streams }: CliContext,
  input: LookedAt,
  { basis, by, format, output }: NothingToAddUp,
): ExitStatus {
  if (format === 'json') {
    const text = renderJson(emptyRollupJson(basis, by, input.checked.missing(basis), input.lineOf))
    if (output === undefined) streams.out(text)
    else writeOutput(host, output, new TextEncoder().encode(text))
  } else if (output === undefined) {
    streams.out('INCOMPLETE: the settings of the plan cannot be read, so nothing was added up.\n')
  } else streams.error(`Nothing was written to ${visible(output)}.\n`)
  sayErrors(streams, input)
  streams.error(
    'The settings of the plan cannot be read, so nothing was added up. See all findings: rbm validate\n',
  )
  return PROBLEMS
}

interface NothingToAddUp {
  readonly basis: Basis
  readonly by: readonly Grouping[]
  readonly format: Format
  readonly output: string | undefined
}
