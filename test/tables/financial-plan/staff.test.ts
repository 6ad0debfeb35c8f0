// The sheet of staff time where some years are not planned: never zero ([D2]), unless somebody else plans the year without staff.

import { expect, test } from 'vitest'
import { financialPlanSheets } from '../../../src/tables/financial-plan/index.ts'
import { operationalPlan, output, smallPlan } from '../../support/small-plan.ts'
import { inputOf } from './plan-of.ts'

const STAFFED = output('B-01', '    personnel:\n      - {grade: P-4, fte: 1}')
const STANDARD_COSTS = 'standard-costs:\n  - {grade: P-4, category: personnel, per-year: 100}\n'
const STAFFING = 'posts:\n  - {grade: P-4, entity: BUR}\n'

test('of the whole plan is not planned where nobody plans the year, and no sum', () => {
  expect(totalsOf({ 'a.yaml': operationalPlan('BUR', '2028', STAFFED) })).toEqual([1, 1, 0, 'n.p.', 1, ''])
})

test('of the whole plan is zero where another entity plans the year without staff', () => {
  const files = {
    'a.yaml': operationalPlan('BUR', '2028', STAFFED),
    'b.yaml': operationalPlan('SEC', '2028-2029', output('S-01', '    costs: []')),
  }
  expect(totalsOf(files)).toEqual([1, 1, 0, 0, 1, ''])
})

/** Of each year: planned, posts, difference. */
function totalsOf(files: Readonly<Record<string, string>>): (number | string)[] {
  const sources = smallPlan({ files, standardCosts: STANDARD_COSTS, staffingTable: STAFFING })
  const sheet = financialPlanSheets(inputOf(sources)).find(({ name }) => name === 'Staff')!
  const { cells } = sheet.rows.find(({ key }) => key === 'total')!
  return cells
    .slice(2)
    .map((cell) => (cell.kind === 'number' ? cell.value : cell.kind === 'text' ? cell.text : ''))
}
