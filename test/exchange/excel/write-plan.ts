import { financialPlanSheets, type FinancialPlanInput } from '../../../src/tables/financial-plan/index.ts'
import { writeWorkbook } from '../../../src/exchange/excel/write-workbook.ts'

export function writePlan(input: FinancialPlanInput): Promise<Uint8Array> {
  const properties = {
    title: 'Financial plan',
    author: input.plan.organization.text,
    date: input.source.date,
    language: input.language,
  }
  return writeWorkbook(financialPlanSheets(input), properties)
}
