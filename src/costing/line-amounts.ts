// What one line of a plan costs in each year: an exact rational per line, component and year, rounded once to the
// smallest unit, half away from zero ([D6]).
//
// A cost line: amount × exchange rate × price increases, compounded from the year of its prices.
// Personnel: standard cost of the grade × full-time equivalents × (1 − vacancy rate), for each cost category in which
// the grade has a standard cost ([R13]).
// Support cost: rate × the direct cost of the line ([R15]; never rate × total), booked in a category of its own.

import type { Finding } from '../diagnostic/diagnostic.ts'
import type { CostCategory } from '../model/organization.ts'
import type { CostLine, FundingShare, Output, StaffCost } from '../model/output.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { standardCostsOf, vacancyIn } from '../model/staffing.ts'
import { inSmallestUnits } from '../money/amount.ts'
import type { Currency } from '../money/currency.ts'
import { add, isZero, multiply, ONE, ratio, subtract, ZERO, type Ratio } from '../money/ratio.ts'
import { roundHalfAway } from '../money/rounding.ts'
import type { FactKind } from './cost-fact.ts'

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
}

export interface CostingFinding extends Finding {
  readonly rule: 'standard-cost-missing' | 'exchange-rate-missing'
}

export function amountsOf(plan: Plan, output: Output): LineAmounts {
  const amounts: LineAmount[] = []
  const findings: CostingFinding[] = []
  for (const line of output.costs) costLineAmounts(plan, output, line, amounts, findings)
  for (const line of output.staff) staffAmounts(plan, output, line, amounts, findings)
  return { amounts, findings }
}

function costLineAmounts(
  plan: Plan,
  output: Output,
  line: CostLine,
  amounts: LineAmount[],
  findings: CostingFinding[],
): void {
  for (const year of output.years) {
    const written = line.perYear.get(year) ?? ZERO
    if (isZero(written)) continue
    const rate = exchangeRate(plan, line.currency, year)
    if (rate === undefined) {
      findings.push(exchangeRateMissing(plan, output, line, year))
      continue
    }
    const exact = multiply(multiply(written, rate), priceFactor(plan, line, year))
    pushWithSupportCost(
      plan,
      { kind: 'cost', line, category: line.category, year, funding: line.funding },
      exact,
      amounts,
    )
  }
}

function staffAmounts(
  plan: Plan,
  output: Output,
  line: StaffCost,
  amounts: LineAmount[],
  findings: CostingFinding[],
): void {
  const rows = standardCostsOf(plan.standardCosts, line.grade, line.contract)
  for (const year of output.years) {
    const fte = line.fte.get(year) ?? ZERO
    if (isZero(fte)) continue
    const present = subtract(ONE, vacancyIn(plan.standardCosts, year) ?? ZERO)
    if (!rows.some((row) => row.perYear.has(year)))
      findings.push(standardCostMissing(plan, output, line, year))
    for (const row of rows) {
      const standard = row.perYear.get(year)
      const rate = exchangeRate(plan, row.currency, year)
      if (standard === undefined || rate === undefined) continue
      const exact = multiply(multiply(multiply(standard, rate), fte), present)
      pushWithSupportCost(
        plan,
        { kind: 'staff', line, category: row.category, year, funding: line.funding },
        exact,
        amounts,
      )
    }
  }
}

/** The amount, and beside it the support cost that the plan declares for any of its funding sources. */
function pushWithSupportCost(
  plan: Plan,
  amount: Omit<LineAmount, 'amount'>,
  exact: Ratio,
  amounts: LineAmount[],
): void {
  const inUnits = inSmallestUnits(exact, plan.currency)
  amounts.push({ ...amount, amount: roundHalfAway(inUnits) })
  for (const support of plan.financialPlan.supportCosts) {
    const share = amount.funding.find(({ source }) => source === support.funding)?.share
    const rate = support.rate.get(amount.year)
    if (share === undefined || rate === undefined || isZero(rate)) continue
    amounts.push({
      ...amount,
      kind: 'support-cost',
      category: support.category,
      amount: roundHalfAway(multiply(multiply(inUnits, share), rate)),
      funding: [{ source: support.funding, share: ONE }],
    })
  }
}

/** How much of the plan's currency one unit is worth; undefined when the plan declares no rate for the year. */
export function exchangeRate(plan: Plan, currency: Currency, year: Year): Ratio | undefined {
  if (currency.code === plan.currency.code) return ONE
  return plan.financialPlan.exchangeRates
    .find((rate) => rate.currency.code === currency.code)
    ?.worth.get(year)
}

/** Increases act only on a line that says whose year's prices it is in, and compound from that year ([D6], [D14]). */
function priceFactor(plan: Plan, line: CostLine, year: Year): Ratio {
  if (line.pricesOf === undefined) return ONE
  const increases = plan.financialPlan.priceIncreases
  const increase =
    increases.find(({ category }) => category?.id === line.category.id) ??
    increases.find(({ category, group }) => category === undefined && group === line.category.group)
  let factor = ONE
  for (let y = line.pricesOf + 1; y <= year; y++)
    factor = multiply(factor, add(ONE, increase?.rate.get(y) ?? ratio(0)))
  return factor
}

function exchangeRateMissing(plan: Plan, output: Output, line: CostLine, year: Year): CostingFinding {
  return {
    rule: 'exchange-rate-missing',
    message: `The cost is in ${line.currency.code}, and the plan declares no exchange rate for it in ${year}.`,
    hint: `Add to the financial plan: exchange-rates: - {currency: ${line.currency.code}, worth: …}, the worth of one unit in ${plan.currency.code}.`,
    at: line.origin,
    subject: String(year),
    missingMoney: { element: output.id },
  }
}

function standardCostMissing(plan: Plan, output: Output, line: StaffCost, year: Year): CostingFinding {
  const known = plan.standardCosts.rows.some(({ grade }) => grade === line.grade)
  return {
    rule: 'standard-cost-missing',
    message: `The grade ${line.grade} has no standard cost in ${year}, so the time planned here has no price.`,
    hint: known
      ? `Add ${year} to the rows of ${line.grade} in the standard costs.`
      : `Add rows for ${line.grade} to the standard costs, one for each cost category.`,
    at: line.origin,
    subject: `${line.grade} ${year}`,
    missingMoney: { element: output.id },
  }
}
