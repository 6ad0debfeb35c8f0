// Scenarios beside the plan: what they bring, what is left after the expenses that are planned, and the envelopes that follow.

import { totalIn, type ByYear } from '../../costing/by-year.ts'
import type { Variant } from '../../costing/envelope/envelope-report.ts'
import * as phrases from '../phrases/envelopes.ts'
import { TITLE } from '../phrases/figures.ts'
import { text, type Cell, type Row, type Table } from '../table.ts'
import { less, printedYears, totalOf, yearCells, type Printed } from '../year-grid.ts'
import { shownRows, type Figures, type ShownRow } from './envelope-rows.ts'
import { basisOf, framed, moneyCell, row, sectionRow, type Frame } from './frame.ts'

/** The plan as it stands, or a scenario, as the tables call it. */
interface NamedVariant extends Variant {
  readonly id: string
  readonly title: string
}

export function scenarioTables(frame: Frame): Table[] {
  const { report } = frame
  if (report.scenarios.length === 0) return []
  const variants: NamedVariant[] = [
    { ...report.base, id: frame.say(phrases.PLAN), title: frame.say(phrases.AS_PLANNED) },
    ...report.scenarios.map(({ scenario, ...one }) => ({
      ...one,
      id: scenario.id,
      title: frame.title(scenario.title),
    })),
  ]
  return [balanceByScenario(frame, variants), envelopesByScenario(frame, variants)]
}

function balanceByScenario(frame: Frame, variants: readonly NamedVariant[]): Table {
  const { grid, say } = frame
  const expenses = printedYears(grid, frame.report.base.balance.expenses)
  const part = (title: string, figuresOf: (one: Variant) => Figures | undefined): Row[] => [
    sectionRow(title, 2, grid.columns.length),
    ...variants.map((one) => {
      const figures = figuresOf(one)
      const cells: Cell[] =
        figures === undefined
          ? grid.columns.map(() => text('–'))
          : yearCells(grid, figures.amounts, figures.printed)
      return row('item', [one.id, one.title], cells)
    }),
  ]
  const figures = (amounts: ByYear | undefined, printed: (known: ByYear) => Printed): Figures | undefined =>
    amounts && { amounts, printed: printed(amounts) }
  const [revenueWord, expensesWord] = [frame.word('revenue'), frame.word('expenses')]
  return framed(frame, {
    title: say(phrases.SCENARIOS, { years: frame.span }),
    name: say(phrases.TABS.scenarios),
    context: [frame.word('regular'), basisOf(frame)],
    columns: [
      { title: say(phrases.SCENARIO), kind: 'key' },
      { title: say(TITLE), kind: 'text' },
      ...grid.columns,
    ],
    rows: [
      ...part(revenueWord, ({ balance }) => figures(balance.revenue, (known) => printedYears(grid, known))),
      ...part(
        say(phrases.REVENUE_LESS_EXPENSES, { revenue: revenueWord, expenses: expensesWord }),
        ({ balance }) => figures(balance.balance, () => less(printedYears(grid, balance.revenue!), expenses)),
      ),
    ],
    notes: [say(phrases.SCENARIOS_MEAN)],
  })
}

function envelopesByScenario(frame: Frame, variants: readonly NamedVariant[]): Table {
  const { say } = frame
  const element = frame.word(frame.by)
  const shown = variants.map((one) => shownRows(frame, one).filter(({ style }) => style !== 'subtotal'))
  // What is not distributed may be so in some scenarios only.
  const rows = new Map(shown.flat().map((one) => [`${one.style} ${one.key} ${one.label}`, one]))
  const ordered = [...rows].sort(([, a], [, b]) => Number(a.style === 'total') - Number(b.style === 'total'))
  const part = (title: string, figuresOf: (one: ShownRow) => Figures | undefined): Row[] => [
    sectionRow(title, 2, variants.length),
    ...ordered.map(([name, one]) => {
      const cells = shown.map((own): Cell => {
        const found = own.find((other) => `${other.style} ${other.key} ${other.label}` === name)
        const figures = found && figuresOf(found)
        return figures === undefined
          ? text('–')
          : moneyCell(totalIn(figures.amounts, frame.years), totalOf(figures.printed))
      })
      return row(one.style === 'total' ? 'subtotal' : 'item', [one.key, one.label], cells)
    }),
  ]
  return framed(frame, {
    title: say(phrases.ENVELOPES_BY_SCENARIO, { element, years: frame.span }),
    name: say(phrases.TABS.byScenario),
    context: [frame.word('regular'), basisOf(frame)],
    columns: [
      { title: element, kind: 'key' },
      { title: say(TITLE), kind: 'text' },
      ...variants.map(({ id }) => ({ title: id, kind: 'money' as const })),
    ],
    rows: [
      ...part(say(phrases.TOP_DOWN), ({ envelope }) => envelope),
      ...part(say(phrases.VARIANCE), ({ variance }) => variance),
    ],
    notes: [],
  })
}
