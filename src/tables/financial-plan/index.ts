// The financial plan as sheets, in the order of the tabs.

import type { Sheet } from '../sheet.ts'
import { byCategorySheet } from './by-category.ts'
import { byEntitySheet } from './by-entity.ts'
import { byFundingSheet } from './by-funding.ts'
import { byOutcomeSheet } from './by-outcome.ts'
import { byOutputSheet } from './by-output.ts'
import { coverSheet } from './cover.ts'
import { cutLineSheet, hasCutLine } from './cut-line.ts'
import { factsSheet } from './facts.ts'
import type { FinancialPlanInput } from './input.ts'
import { matrixSheet } from './matrix.ts'
import { revenueAndExpensesSheet } from './revenue-and-expenses.ts'
import { viewOf } from './view.ts'

export type { FinancialPlanInput } from './input.ts'

export function financialPlanSheets(input: FinancialPlanInput): Sheet[] {
  const view = viewOf(input)
  return [
    coverSheet(view),
    revenueAndExpensesSheet(view),
    byOutcomeSheet(view),
    byEntitySheet(view),
    matrixSheet(view),
    byCategorySheet(view),
    byFundingSheet(view),
    byOutputSheet(view),
    factsSheet(view),
    ...(hasCutLine(view) ? [cutLineSheet(view)] : []),
  ]
}
