// Time that has no price ([R13], [D2]). Hundreds of personnel lines may need one figure of the standard costs; what is
// missing is said once, at the row that lacks a year, or where a grade without any row is first named.

import { showYears, type Year } from '../../model/period.ts'
import type { Output, StaffCost } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import type { StandardCost } from '../../model/staffing.ts'
import { compareOrigins, type Origin } from '../../source/origin.ts'
import type { CostingFinding } from './line-amounts.ts'

/** Time of one line in one year, and the row without that year; no row: the grade has none that holds for the line. */
export interface UnpricedTime {
  readonly output: Output
  readonly line: StaffCost
  readonly year: Year
  readonly row: StandardCost | undefined
}

export function standardCostsMissing(plan: Plan, unpriced: readonly UnpricedTime[]): CostingFinding[] {
  const { rows } = plan.standardCosts
  const priced = new Set(rows.map(({ grade }) => grade))
  const groups = new Map<string, UnpricedTime[]>()
  for (const time of unpriced) {
    const { line, row, year } = time
    const { path, start } = row?.origin ?? { path: '', start: 0 }
    const key =
      row !== undefined
        ? JSON.stringify([path, start, year])
        : rows.length === 0
          ? 'all'
          : JSON.stringify([line.grade, priced.has(line.grade) ? line.contract : undefined])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [time])
    else group.push(time)
  }
  return [...groups.values()].map((group) => {
    const [{ row, line }] = group as [UnpricedTime]
    if (rows.length === 0) return noneDeclared(plan, group)
    return row === undefined ? withoutRow(line, priced.has(line.grade), group) : withoutYear(row, group)
  })
}

function noneDeclared(plan: Plan, group: readonly UnpricedTime[]): CostingFinding {
  const category = plan.categories.find((one) => one.group === 'personnel')?.id ?? 'personnel'
  return {
    rule: 'standard-cost-missing',
    message: `The plan declares no standard costs at all, and ${needing(group)}.`,
    hint:
      'Add a file of `kind: standard-costs` with a row for each grade and cost category, such as: ' +
      `standard-costs: [{grade: ${group[0]!.line.grade}, category: ${category}, per-year: 150000}]`,
    at: firstLine(group),
    subject: 'standard-costs',
    missingMoney: moneyOf(group),
  }
}

function withoutRow(line: StaffCost, isPriced: boolean, group: readonly UnpricedTime[]): CostingFinding {
  const { grade, contract } = line
  const held =
    contract === undefined ? 'that holds for every contract type' : `for the contract type ${contract}`
  return {
    rule: 'standard-cost-missing',
    message: `The grade ${grade} has no standard cost${isPriced ? ` ${held}` : ''}, and ${needing(group)} (${yearsOf(group)}).`,
    hint: `Add rows for ${grade} to the standard costs, one for each cost category.`,
    at: firstLine(group),
    subject: `${grade} ${contract ?? ''} ${yearsOf(group)}`,
    missingMoney: moneyOf(group),
  }
}

function withoutYear(row: StandardCost, group: readonly UnpricedTime[]): CostingFinding {
  const { year } = group[0]!
  return {
    rule: 'standard-cost-missing',
    message: `The standard cost of ${row.grade} in the category ${row.category.id} has no amount for ${year}, and ${needing(group)}.`,
    hint: `Add ${year} to its \`per-year\`.`,
    at: row.origin,
    related: [{ at: firstLine(group), message: 'the first line that needs it' }],
    subject: `${row.grade} ${row.category.id} ${year}`,
    missingMoney: moneyOf(group),
  }
}

function needing(group: readonly UnpricedTime[]): string {
  const lines = new Set(group.map(({ line }) => line)).size
  const outputs = new Set(group.map(({ output }) => output.id)).size
  const who = outputs === 1 ? `of "${group[0]!.output.id}"` : `of ${outputs} Outputs`
  return lines === 1 ? `a personnel line ${who} needs one` : `${lines} personnel lines ${who} need one`
}

function firstLine(group: readonly UnpricedTime[]): Origin {
  return group.map(({ line }) => line.origin).sort(compareOrigins)[0]!
}

function yearsOf(group: readonly UnpricedTime[]): string {
  return showYears([...new Set(group.map(({ year }) => year))].sort((a, b) => a - b))
}

/** The Output whose money is missing, when it is only one. */
function moneyOf(group: readonly UnpricedTime[]): CostingFinding['missingMoney'] {
  const outputs = new Set(group.map(({ output }) => output.id))
  return outputs.size === 1 ? { element: group[0]!.output.id } : {}
}
