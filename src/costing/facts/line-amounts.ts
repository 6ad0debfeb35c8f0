// What one line of a plan costs in each year: an exact rational per line, component and year, rounded once to the
// smallest unit, half away from zero ([D6]).
//
// A cost line: amount × exchange rate × price increases, compounded from the year of its prices.
// Personnel: standard cost of the grade × full-time equivalents × (1 − vacancy rate), for each cost category in which
// the grade has a standard cost ([R13]).
// Support cost: rate (of the agreement, else of the funding source) × the direct cost of the line ([R15]; never rate ×
// total), booked in a category of its own.

import type { Finding } from '../../diagnostic/diagnostic.ts'
import type { SupportCost } from '../../model/financial-plan.ts'
import type { CostCategory } from '../../model/organization.ts'
import { wholly, type CostLine, type FundingShare, type Output, type StaffCost } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { standardCostsOf } from '../../model/staffing.ts'
import { inSmallestUnits } from '../../money/amount.ts'
import type { Currency } from '../../money/currency.ts'
import { add, isZero, multiply, ONE, subtract, ZERO, type Ratio } from '../../money/ratio.ts'
import { roundHalfAway } from '../../money/rounding.ts'
import type { Origin } from '../../source/origin.ts'
import type { FactKind } from './cost-fact.ts'
import type { Unconverted } from './unconverted.ts'
import type { UnpricedTime } from './unpriced-time.ts'

/** A whole amount of one line, before it is split over funding sources, Outcomes and Goals. */
export interface LineAmount {
  readonly kind: FactKind
  readonly line: CostLine | StaffCost
  readonly category: CostCategory
  readonly year: Year
  readonly amount: bigint
  readonly funding: readonly FundingShare[]
}

export interface LineAmounts {
  readonly amounts: readonly LineAmount[]
  readonly findings: readonly CostingFinding[]
  /** Time that has no standard cost; of all Outputs together it becomes findings. */
  readonly unpriced: readonly UnpricedTime[]
  /** Amounts without exchange rate; those of one place become one finding. */
  readonly unconverted: readonly Unconverted[]
}

export interface CostingFinding extends Finding {
  readonly rule: 'standard-cost-missing' | 'exchange-rate-missing' | 'rate-missing'
}

export function amountsOf(plan: Plan, output: Output): LineAmounts {
  const amounts: LineAmount[] = []
  const findings: CostingFinding[] = []
  const unconverted: Unconverted[] = []
  for (const line of output.costs) costLineAmounts(plan, output, line, amounts, findings, unconverted)
  const unpriced: UnpricedTime[] = []
  for (const line of output.staff) staffAmounts(plan, output, line, amounts, findings, unpriced, unconverted)
  return { amounts, findings, unpriced, unconverted }
}

function costLineAmounts(
  plan: Plan,
  output: Output,
  line: CostLine,
  amounts: LineAmount[],
  findings: CostingFinding[],
  unconverted: Unconverted[],
): void {
  for (const year of output.years) {
    const written = line.perYear.get(year) ?? ZERO
    if (isZero(written)) continue
    const rate = exchangeRate(plan, line.currency, year)
    if (rate === undefined) {
      unconverted.push({ currency: line.currency, year, at: line.origin, element: output.id })
      continue
    }
    const exact = multiply(multiply(written, rate), priceFactor(plan, output, line, year, findings))
    const { category, funding } = line
    pushWithSupportCost(
      plan,
      output,
      { kind: 'cost', line, category, year, funding },
      exact,
      amounts,
      findings,
    )
  }
}

function staffAmounts(
  plan: Plan,
  output: Output,
  line: StaffCost,
  amounts: LineAmount[],
  findings: CostingFinding[],
  unpriced: UnpricedTime[],
  unconverted: Unconverted[],
): void {
  const rows = standardCostsOf(plan.standardCosts, line.grade, line.contract)
  for (const year of output.years) {
    const fte = line.fte.get(year) ?? ZERO
    if (isZero(fte)) continue
    const { vacancyRate, vacancyAt } = plan.standardCosts
    const vacancy = vacancyRate.get(year) ?? ZERO
    if (vacancyAt !== undefined && !vacancyRate.has(year))
      findings.push(rateMissing('vacancy rate', year, vacancyAt, output))
    const present = subtract(ONE, vacancy)
    if (rows.length === 0) unpriced.push({ output, line, year, row: undefined })
    for (const row of rows) {
      const standard = row.perYear.get(year)
      const rate = exchangeRate(plan, row.currency, year)
      if (standard === undefined) unpriced.push({ output, line, year, row })
      else if (rate === undefined)
        unconverted.push({ currency: row.currency, year, at: row.origin, element: output.id })
      if (standard === undefined || rate === undefined) continue
      const exact = multiply(multiply(multiply(standard, rate), fte), present)
      const { category } = row
      const amount = { kind: 'staff' as const, line, category, year, funding: line.funding }
      pushWithSupportCost(plan, output, amount, exact, amounts, findings)
    }
  }
}

/** The amount, and beside it the support cost that the plan declares for any of its funding sources. */
function pushWithSupportCost(
  plan: Plan,
  output: Output,
  amount: Omit<LineAmount, 'amount'>,
  exact: Ratio,
  amounts: LineAmount[],
  findings: CostingFinding[],
): void {
  const inUnits = inSmallestUnits(exact, plan.currency)
  const { kind, line, category, year, funding } = amount
  amounts.push({ kind, line, category, year, amount: roundHalfAway(inUnits), funding })
  for (const { support, rate } of supportOn(plan, output, amount, findings)) {
    const share = amount.funding.find(({ source }) => source === support.funding)!.share
    amounts.push({
      ...amount,
      kind: 'support-cost',
      category: support.category,
      amount: roundHalfAway(multiply(multiply(inUnits, share), rate)),
      funding: wholly(support.funding),
    })
  }
}

type SupportTerms = Pick<SupportCost, 'funding' | 'category'>

/**
 * The support costs that act on a line, each at its rate: those that the plan declares for its funding sources; for the
 * source of the line's agreement, the rate that the agreement has of its own.
 */
function supportOn(
  plan: Plan,
  output: Output,
  { line, year, funding }: Omit<LineAmount, 'amount'>,
  findings: CostingFinding[],
): { readonly support: SupportTerms; readonly rate: Ratio }[] {
  const { revenue, supportCosts } = plan.financialPlan
  if (supportCosts.length === 0 && line.agreement === undefined) return []
  const agreement = line.agreement === undefined ? undefined : revenue.find(({ id }) => id === line.agreement)
  return funding.flatMap(({ source }) => {
    const declared = supportCosts.filter((support) => support.funding === source)
    const agreed = agreement?.funding === source ? agreement.supportCost : undefined
    if (agreed !== undefined) {
      const category = declared[0]?.category ?? plan.supportCategory
      return isZero(agreed) || category === undefined
        ? []
        : [{ support: { funding: source, category }, rate: agreed }]
    }
    return declared.flatMap((support) => {
      const rate = support.rate.get(year)
      if (rate === undefined) findings.push(rateMissing('support cost', year, support.origin, output))
      return rate === undefined || isZero(rate) ? [] : [{ support, rate }]
    })
  })
}

/** How much of the plan's currency one unit is worth; undefined when the plan declares no rate for the year. */
export function exchangeRate(plan: Plan, currency: Currency, year: Year): Ratio | undefined {
  if (currency.code === plan.currency.code) return ONE
  return plan.financialPlan.exchangeRates
    .find((rate) => rate.currency.code === currency.code)
    ?.worth.get(year)
}

/** Increases act only on a line that says whose year's prices it is in, and compound from that year ([D6], [D14]). */
function priceFactor(
  plan: Plan,
  output: Output,
  line: CostLine,
  year: Year,
  findings: CostingFinding[],
): Ratio {
  if (line.pricesOf === undefined) return ONE
  const increases = plan.financialPlan.priceIncreases
  const increase =
    increases.find(({ category }) => category?.id === line.category.id) ??
    increases.find(({ category, group }) => category === undefined && group === line.category.group)
  let factor = ONE
  for (let passed = line.pricesOf + 1; passed <= year; passed++) {
    const rate = increase?.rate.get(passed)
    if (rate === undefined)
      findings.push(rateMissing('price increase', passed, increase?.origin ?? line.origin, output))
    factor = multiply(factor, add(ONE, rate ?? ZERO))
  }
  return factor
}

/** A rate that is declared, or that a line asks for, has to have a value in each year in which it acts ([D2]). */
function rateMissing(rate: string, year: Year, at: Origin, output: Output): CostingFinding {
  return {
    rule: 'rate-missing',
    message: `The ${rate} has no value for ${year}, and "${output.id}" needs one.`,
    hint: 'One value holds for every year (rate: 7%); else write one for each: {2028: 7%, 2029: 7%}. If there is none, write 0%.',
    at,
    subject: `${rate} ${year}`,
    missingMoney: { element: output.id },
  }
}
