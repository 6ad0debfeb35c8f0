// The financial plan as sheets, in the order of the tabs.

import type { Sheet } from '../sheet.ts'
import { bridgeByEntitySheet, bridgeByOutcomeSheet } from './bridge.ts'
import { byCategorySheet } from './by-category.ts'
import { byEntitySheet } from './by-entity.ts'
import { byFundingSheet } from './by-funding.ts'
import { byOutcomeSheet } from './by-outcome.ts'
import { byOutputSheet } from './by-output.ts'
import { coverSheet } from './cover.ts'
import { cutLineSheets } from './cut-line.ts'
import { envelopesSheet } from './envelopes.ts'
import { factsSheet } from './facts.ts'
import type { FinancialPlanInput } from './input.ts'
import { matrixSheet } from './matrix.ts'
import { printedSheets } from './printed.ts'
import { ratesSheet } from './rates.ts'
import { revenueAndExpensesSheet } from './revenue-and-expenses.ts'
import { hasRisks, risksSheet } from './risks.ts'
import { servicesSheet } from './services.ts'
import { staffSheet } from './staff.ts'
import { targetsSheet } from './targets.ts'
import { viewOf } from './view.ts'

export type { FinancialPlanInput } from './input.ts'

export function financialPlanSheets(input: FinancialPlanInput): Sheet[] {
  const view = viewOf(input)
  const hasServices = view.services.length > 0
  return [
    coverSheet(view),
    revenueAndExpensesSheet(view),
    byOutcomeSheet(view),
    byEntitySheet(view),
    ...(hasServices ? [bridgeByOutcomeSheet(view), bridgeByEntitySheet(view)] : []),
    matrixSheet(view),
    byCategorySheet(view),
    byFundingSheet(view),
    byOutputSheet(view),
    targetsSheet(view),
    ...cutLineSheets(view),
    ...(input.envelopes === undefined ? [] : [envelopesSheet(view, input.envelopes)]),
    ...(hasRisks(view) ? [risksSheet(view)] : []),
    ...optional(staffSheet(view)),
    ratesSheet(view),
    ...printedSheets(view),
    factsSheet(view),
    ...(hasServices ? [servicesSheet(view)] : []),
  ]
}

/** A sheet that only some plans have. */
function optional(sheet: Sheet | undefined): Sheet[] {
  return sheet === undefined ? [] : [sheet]
}
