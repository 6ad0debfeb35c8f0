// The sheets of the cut line: one that readers can move for money that pays for everything, one that is settled where agreements
// and earmarks say what money may pay for.

import { describe, expect, test } from 'vitest'
import { cutLine, type CutLine } from '../../../src/costing/cut-line/cut-line.ts'
import type { FundingClass } from '../../../src/model/organization.ts'
import { cutLineSheets } from '../../../src/tables/financial-plan/cut-line.ts'
import type { FinancialPlanInput } from '../../../src/tables/financial-plan/index.ts'
import { viewOf } from '../../../src/tables/financial-plan/view.ts'
import type { Sheet, SheetCell } from '../../../src/tables/sheet.ts'
import { changed, exampleSources, inputOf } from './plan-of.ts'

const itu = exampleSources('itu-2028-2031')

/** Trust funds, of which one agreement pays for one Output, one is only pledged, and one is earmarked for an Outcome. */
const AGREEMENTS = `
  - {id: XA-1, title: Agreement on connectivity, funding: XB-TF, per-year: 9000000, earmarked-for: [BDT-04]}
  - {id: XA-2, title: Agreement on skills, funding: XB-TF, per-year: 500000, earmarked-for: [OC-3.3]}
  - {id: XA-3, title: A donor's promise, funding: XB-TF, per-year: 2000000, certainty: pledged}
  - {id: XA-4, title: Trust fund, funding: XB-TF, per-year: 1300000}
`
const withAgreements = inputOf(
  changed(itu, 'financial-plan.yaml', '\n# No envelopes', `${AGREEMENTS}\n# No envelopes`),
)
const withEarmark = inputOf(
  changed(
    itu,
    'financial-plan.yaml',
    '\n# No envelopes',
    '\n  - {id: RA-1, title: For numbering only, funding: RB-AC, per-year: 900000, earmarked-for: [OC-2.1]}\n\n# No envelopes',
  ),
)

describe('the sheets of the cut line', () => {
  test('are one for the regular budget where nothing is known of other money', () => {
    expect(cutLineSheets(viewOf(inputOf(itu))).map(({ name }) => name)).toEqual(['Cut line'])
  })

  test('are one more for extrabudgetary money, with the purses and what each pays', () => {
    const sheets = cutLineSheets(viewOf(withAgreements))
    expect(sheets.map(({ name }) => name)).toEqual(['Cut line', 'Cut line Extrabudgetary'])
    const line = lineOf(withAgreements, 'extrabudgetary')
    expect(entriesOf(sheets[1]!)).toEqual(statesOf(line))
    expect(new Set(line.entries.map(({ state }) => state)).size).toBeGreaterThan(1)
    expect(purses(sheets[1]!)).toEqual(
      line.funding!.purses.map(({ row, source, amount, used }) => [
        row?.id ?? source!.id,
        amount,
        used,
        amount - used,
      ]),
    )
    expect(textAt(sheets[1]!, 'first', 'cost')).toBe(line.funding!.line!.entry.output.id)
    expect(notesOf(sheets[1]!).join(' ')).toContain('Not counted, because not signed: XA-3.')
  })

  test('show what is funded as values where money of the regular budget is earmarked', () => {
    const [sheet] = cutLineSheets(viewOf(withEarmark))
    const line = lineOf(withEarmark, 'regular')
    expect(line.funding!.purses).toHaveLength(2)
    expect(entriesOf(sheet!)).toEqual(statesOf(line))
    expect(notesOf(sheet!).join(' ')).toContain('no formula finds what is then funded')
    expect(sheet!.rows.flatMap(({ cells }) => cells).some((cell) => 'isInput' in cell)).toBe(false)
  })

  test('of one purse have a formula for every state', () => {
    const [sheet] = cutLineSheets(viewOf(inputOf(itu)))
    const states = sheet!.rows
      .filter(({ key }) => key.startsWith('entry-'))
      .map(({ cells }) => cellIn(sheet!, cells, 'state'))
    expect(states.length).toBeGreaterThan(30)
    expect(states.filter((cell) => cell.kind !== 'text' || cell.formula === undefined)).toEqual([])
  })
})

function lineOf({ plan, facts, years }: FinancialPlanInput, fundingClass: FundingClass): CutLine {
  return cutLine(plan, facts, fundingClass, {
    years,
    funding: undefined,
    certainties: ['signed'],
    envelopes: new Map(),
  })
}

function statesOf({ entries }: CutLine): unknown[] {
  const first = entries.findIndex(({ state }) => state === 'not funded')
  return entries.map(({ output, cost, state }, i) => [output.id, cost, state, i === first ? 'Cut line' : ''])
}

function entriesOf(sheet: Sheet): unknown[] {
  return rowsLike(sheet, 'entry-').map(({ cells }) =>
    ['id', 'cost', 'state', 'line'].map((column) => shown(cellIn(sheet, cells, column))),
  )
}

function purses(sheet: Sheet): unknown[] {
  return rowsLike(sheet, 'purse-').map(({ cells }) =>
    ['id', 'cost', 'cumulative', 'state'].map((column) => shown(cellIn(sheet, cells, column))),
  )
}

function rowsLike({ rows }: Sheet, start: string): Sheet['rows'] {
  return rows.filter(({ key }) => key.startsWith(start))
}

function textAt(sheet: Sheet, row: string, column: string): unknown {
  return shown(cellIn(sheet, sheet.rows.find(({ key }) => key === row)!.cells, column))
}

function notesOf({ rows }: Sheet): string[] {
  return rows.filter(({ style }) => style === 'note').map(({ cells }) => String(shown(cells[0]!)))
}

function cellIn({ columns }: Sheet, cells: readonly SheetCell[], column: string): SheetCell {
  return cells[columns.findIndex(({ key }) => key === column)] ?? { kind: 'empty' }
}

function shown(cell: SheetCell): unknown {
  return cell.kind === 'text' ? cell.text : cell.kind === 'money' ? cell.amount : undefined
}
