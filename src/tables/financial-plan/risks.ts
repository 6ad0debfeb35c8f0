// What threatens the plan, for those who decide on it: the heat map after measures, the register in short, and the money at risk
// of each Outcome, in the years and of the money that the workbook shows. The whole register: `rbm risks`.

import { moneyAtRisk, type MoneyAtRisk } from '../../costing/risks/money-at-risk.ts'
import { registerOf, type RegisteredRisk, type RiskRegister } from '../../costing/risks/risk-register.ts'
import { showYearRun } from '../../model/period.ts'
import { COST } from '../phrases/cut-line.ts'
import * as phrases from '../phrases/risks.ts'
import { mapTable } from '../risks/map-tables.ts'
import { responseOf, signalOf } from '../risks/register-table.ts'
import { risksView, scaleInWords, type RisksView } from '../risks/view.ts'
import { blankRow, textCell, type Sheet, type SheetCell, type SheetRow } from '../sheet.ts'
import type { Cell } from '../table.ts'
import { quotientCell } from './amounts.ts'
import { framed } from './frame.ts'
import type { View } from './view.ts'

/** Behind key and title: as many columns as the map has levels of impact, and the register columns. */
const LEAST_COLUMNS = 5

export function hasRisks({ plan }: View): boolean {
  return registerOf(plan).risks.length > 0
}

export function risksSheet(view: View): Sheet {
  const { plan, language, lineOf } = view
  const register = registerOf(plan)
  const money = moneyAtRisk(view.fullFacts, register.risks)
  const { risks, atRest } = register
  const own = risksView({
    plan,
    risks,
    atRest,
    money,
    basis: 'full',
    years: view.years,
    funding: view.funding,
    missing: [],
    hidden: [],
    language,
    isForPeople: true,
    lineOf,
  })
  const columns = Math.max(LEAST_COLUMNS, plan.riskScale.impactLevels.length)
  const hidden = view.hiddenRisks ?? 0
  return framed(view, {
    name: view.names.risks,
    title: view.words('risk'),
    basis: 'full',
    columns: [
      { key: 'id', width: 16, align: 'left' },
      { key: 'title', width: 48, align: 'left' },
      ...Array.from({ length: columns }, (_, i) => ({
        key: `column-${i}`,
        width: 20,
        align: 'left' as const,
      })),
    ],
    head: [],
    body: [
      ...(hidden === 0 ? [] : [warningRow(view, hidden)]),
      ...mapRows(own),
      blankRow('below-map'),
      ...registerRows(own, register),
      blankRow('below-register'),
      ...moneyRows(view, own),
    ],
    notes: [scaleInWords(own), view.say(phrases.WHAT_IS_ABOVE), view.say(phrases.WHAT_IS_AT_RISK)],
    fixedColumns: 0,
  })
}

function warningRow(view: View, count: number): SheetRow {
  return { key: 'hidden', style: 'warning', cells: [textCell(view.say(phrases.HIDDEN, { count }))] }
}

/** A line that heads a part, over the columns that it names. */
function headRow(key: string, titles: readonly string[]): SheetRow {
  return { key, style: 'section', cells: titles.map((title) => textCell(title)) }
}

/** The likelihoods stand with the titles; impact runs through the columns behind. */
function mapRows(view: RisksView): SheetRow[] {
  const { title, columns, rows } = mapTable(view, 'residual')
  const [, ...impacts] = columns
  const axes = `${view.say(phrases.LIKELIHOOD)} × ${view.say(phrases.IMPACT)}`
  return [
    headRow('map', ['', `${title} (${axes})`, ...impacts.map((one) => one.title)]),
    ...rows.map(({ cells }, i): SheetRow => ({
      key: `map-${i}`,
      style: 'item',
      cells: [textCell(''), ...cells.map(sheetCell)],
    })),
  ]
}

function sheetCell(cell: Cell): SheetCell {
  return cell.kind === 'text'
    ? textCell(cell.text, { signal: cell.signal, details: cell.details })
    : { kind: 'empty' }
}

function registerRows(view: RisksView, { risks }: RiskRegister): SheetRow[] {
  const heads = [phrases.BEFORE, phrases.AFTER, phrases.ABOVE_APPETITE, phrases.RESPONSE, phrases.OWNER]
  return [
    headRow('register', [
      view.word('risk'),
      view.say(phrases.RISK_REGISTER),
      ...heads.map((head) => view.say(head)),
    ]),
    ...risks.map((one, i): SheetRow => ({ key: `risk-${i}`, style: 'item', cells: riskCells(view, one) })),
  ]
}

function riskCells(view: RisksView, { risk, isAbove }: RegisteredRisk): SheetCell[] {
  const { inherent, residual } = risk
  return [
    textCell(risk.id),
    textCell(view.title(risk.title)),
    textCell(view.rating(inherent), { signal: signalOf(view, inherent) }),
    textCell(view.rating(residual), { signal: signalOf(view, residual) }),
    isAbove ? textCell(view.say(phrases.YES), { tone: 'warning' }) : textCell('–'),
    textCell(responseOf(view, risk.response)),
    textCell(risk.owner === undefined ? '' : view.title(risk.owner)),
  ]
}

function moneyRows(view: View, { money, say }: RisksView): SheetRow[] {
  const rows = money.outcomes.map((one, i): SheetRow => {
    const title = one.outcome === undefined ? '' : view.title(one.outcome.title)
    return moneyRow(`money-${i}`, [view.keyOf(one.outcome), title], one)
  })
  const names = [
    view.word('outcome'),
    say(phrases.MONEY_AT_RISK, { outcome: view.word('outcome'), years: showYearRun(view.years) }),
  ]
  const heads = [COST, phrases.AT_RISK, phrases.SHARE].map((head) => say(head))
  const total = moneyRow(
    'total',
    [view.word('total'), ''],
    money.total,
    rows.map(({ key }) => key),
  )
  return [headRow('money', [...names, ...heads, view.words('risk')]), ...rows, total]
}

function moneyRow(
  key: string,
  names: readonly string[],
  { cost, atRisk, risks }: Omit<MoneyAtRisk, 'outcome'>,
  items?: readonly string[],
): SheetRow {
  const amount = (value: bigint, column: string): SheetCell => ({
    kind: 'money',
    amount: value,
    ...(items === undefined ? {} : { formula: { kind: 'sum', of: items.map((row) => ({ row, column })) } }),
  })
  return {
    key,
    style: items === undefined ? 'item' : 'total',
    cells: [
      ...names.map((name) => textCell(name)),
      amount(cost, 'column-0'),
      amount(atRisk, 'column-1'),
      quotientCell(atRisk, cost, { row: key, column: 'column-1' }, { row: key, column: 'column-0' }),
      textCell(items === undefined ? risks.join(' ') : ''),
    ],
  }
}
