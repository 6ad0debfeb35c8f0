// `rbm envelope`: money from above beside cost from below; revenue, balance, envelopes, ceilings, what was approved; scenarios.

import { reportEnvelopes } from '../../costing/envelope/envelope-report.ts'
import type { Basis } from '../../costing/facts/cost-fact.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { didYouMean } from '../../diagnostic/suggest.ts'
import type { EnvelopeLevel } from '../../model/envelope.ts'
import type { RevenueUnit, Scenario } from '../../model/financial-plan.ts'
import { plainText, textIn } from '../../model/local-text.ts'
import { localDigits } from '../../model/number-style.ts'
import { say } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { parseDecimal, showRatio } from '../../money/ratio.ts'
import { renderJson } from '../../render/json-text.ts'
import { visible } from '../../source/visible.ts'
import { emptyEnvelopeJson, envelopeJson } from '../../tables/envelope/envelope-json.ts'
import { envelopeTables } from '../../tables/envelope/index.ts'
import { UNIT_AT } from '../../tables/phrases/envelopes.ts'
import type { Unit } from '../../tables/table.ts'
import type { CliContext } from '../context.ts'
import { deliverTables } from '../deliver-table.ts'
import { PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { IDLE_OPTIONS } from '../idle-options.ts'
import { notApplied } from '../not-applied.ts'
import { checkOutput, writeOutput } from '../output.ts'
import { dateOf, endOf, lookAtPlan, sayErrors, sourceOf, type LookedAt } from '../plan-input.ts'
import {
  checkLanguage,
  formatOf,
  printedUnit,
  selectYears,
  type Format,
  type TableOptions,
} from '../table-options.ts'

export interface EnvelopeOptions extends TableOptions {
  readonly by: EnvelopeLevel
  readonly basis: Basis
  readonly unit: Unit
  /** Ids, joined by commas. */
  readonly scenario?: string
  /** `CU=318000,322000`, one text for each time that the option was given. */
  readonly revenueUnit?: readonly string[]
}

export async function envelope(
  context: CliContext,
  path: string | undefined,
  options: EnvelopeOptions,
): Promise<ExitStatus> {
  const { basis, by, lang: language, output } = options
  if (output !== undefined) checkOutput(context.host, output)
  const format = formatOf(options, 'envelope')
  const input = await lookAtPlan(context, path, { ...options, rules: 'of money' })
  const { plan, checked, lineOf } = input
  const missing = checked.missing(basis, 'envelope')
  const left = notApplied(context, plan, options, IDLE_OPTIONS.envelope)
  if (plan === undefined) return nothingToCompare(context, input, { ...options, format })

  checkLanguage(plan, language)
  const years = selectYears(plan, options.years)
  const scenarios = [
    ...scenariosOf(plan, options.scenario),
    ...(options.revenueUnit ?? []).flatMap((asked) => scenariosAtUnit(plan, asked, language)),
  ]
  const report = reportEnvelopes(plan, checked.cost, basis, scenarios)
  const unit = printedUnit(options.unit, format)
  const query = { by, years, unit, language, missing, lineOf }
  await deliverTables(
    context,
    envelopeTables(plan, report, query),
    () => envelopeJson(plan, report, query, sourceOf(input)),
    {
      format,
      output,
      author: textIn(plan.organization, language),
      date: dateOf(input),
      notApplied: left,
    },
  )
  return endOf(context, 'comparison', missing.length)
}

/** The scenarios of the plan that are named; each once, in the order in which they are asked for. */
function scenariosOf({ financialPlan }: Plan, names: string | undefined): Scenario[] {
  const asked = [...new Set((names ?? '').split(',').map((name) => name.trim()))].filter(
    (name) => name !== '',
  )
  return asked.map((name) => {
    const found = financialPlan.scenarios.find(({ id }) => id === name)
    if (found !== undefined) return found
    const known = financialPlan.scenarios.map(({ id }) => id)
    throw new RbmError(
      'unknown-scenario',
      `The financial plan has no scenario "${visible(name)}".`,
      known.length === 0
        ? 'It declares none (`scenarios` in the financial plan). For other amounts of a unit: --revenue-unit CU=318000'
        : `${didYouMean(name, known).trim()} Those that it has: ${known.join(', ')}.`.trim(),
    )
  })
}

/** `318,000`: a factor of a thousand must not hang on how somebody reads a comma. */
const LIKE_THOUSANDS = /^\d{1,3}(,\d{3})+$/

/** `CU=318000,322000`: a scenario for each amount of the unit, the same in every year. */
function scenariosAtUnit(plan: Plan, asked: string, language: string | undefined): Scenario[] {
  const [id = '', amounts, more] = asked.split('=')
  if (amounts === undefined || more !== undefined || amounts === '') {
    throw new RbmError(
      'bad-revenue-unit',
      `"${visible(asked)}" does not say what a revenue unit may be worth.`,
      'Write the id of the unit and one amount or several: --revenue-unit CU=318000,322000',
    )
  }
  if (LIKE_THOUSANDS.test(amounts)) {
    throw new RbmError(
      'bad-revenue-unit',
      `"${visible(amounts)}" may be one amount or several.`,
      `Write one in plain digits: ${id}=${amounts.replaceAll(',', '')}; for several of so few digits, give the option several times.`,
    )
  }
  const unit = unitOf(plan, id.trim())
  return [...new Set(amounts.split(',').map((amount) => amount.trim()))].map((written) => {
    const value = parseDecimal(written)
    const decimals = (written.split('.')[1] ?? '').length
    if (value === undefined || value.numerator < 0n || decimals > plan.currency.decimals) {
      throw new RbmError(
        'bad-revenue-unit',
        `"${visible(written)}" is no amount of ${plan.currency.code}.`,
        'Write plain digits, without spaces or separators: 318000. Several amounts are parted by commas.',
      )
    }
    const amount = localDigits(showRatio(value), language)
    const perYear = new Map(plan.period.years.map((year) => [year, value]))
    return {
      id: `${unit.id}=${showRatio(value)}`,
      title: plainText(say(UNIT_AT, language, { unit: textIn(unit.title, language), amount })),
      change: undefined,
      unitAmounts: new Map([[unit.id, perYear]]),
      origin: unit.origin,
    }
  })
}

function unitOf({ financialPlan }: Plan, id: string): RevenueUnit {
  const found = financialPlan.revenueUnits.find((unit) => unit.id === id)
  if (found !== undefined) return found
  const known = financialPlan.revenueUnits.map((unit) => unit.id)
  throw new RbmError(
    'unknown-revenue-unit',
    `The financial plan has no revenue unit "${visible(id)}".`,
    known.length === 0
      ? 'It declares none (`revenue-units` in the financial plan).'
      : `${didYouMean(id, known).trim()} Those that it has: ${known.join(', ')}.`.trim(),
  )
}

/** Settings that cannot be read leave nothing to compare; the result says so in every format ([R28]). */
function nothingToCompare(
  { host, streams }: CliContext,
  input: LookedAt,
  { basis, by, format, output }: EnvelopeOptions & { readonly format: Format },
): ExitStatus {
  const { checked, lineOf } = input
  if (format === 'json') {
    const text = renderJson(emptyEnvelopeJson(basis, by, checked.missing(basis, 'envelope'), lineOf))
    if (output === undefined) streams.out(text)
    else writeOutput(host, output, new TextEncoder().encode(text))
  } else if (output === undefined) {
    streams.out('INCOMPLETE: the settings of the plan cannot be read, so nothing was compared.\n')
  } else streams.error(`Nothing was written to ${visible(output)}.\n`)
  sayErrors(streams, input)
  streams.error(
    'The settings of the plan cannot be read, so nothing was compared. See all findings: rbm validate\n',
  )
  return PROBLEMS
}
