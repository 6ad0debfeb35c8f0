// A table as csv (RFC 4180): full amounts with the currency's decimals, whatever unit was asked for. Spreadsheets run a
// text that begins like a formula, so such texts get an apostrophe before them.

import { visible } from '../source/visible.ts'
import { showAmount } from '../money/amount.ts'
import { multiply, ratio, type Ratio } from '../money/ratio.ts'
import { showRounded } from '../money/rounding.ts'
import { inOneLine, type Cell, type Table } from '../tables/table.ts'

export function renderTableCsv(table: Table): string {
  const head = table.columns.map(({ title }) => textField(title))
  const rows = table.rows.map((row) => row.cells.map((cell) => field(table, cell)))
  const blanks = (count: number) => Array.from({ length: Math.max(0, count) }, () => '')
  const said = [...table.warnings, ...table.context, ...table.notes].map((one) => [
    textField(one),
    ...blanks(table.columns.length - 1),
  ])
  return [head, ...rows, ...said].map((fields) => `${fields.join(',')}\r\n`).join('')
}

/** Empty for a year that is not planned: that is not zero. */
function field(table: Table, cell: Cell): string {
  if (cell.kind === 'text') return textField(inOneLine(cell))
  if (cell.kind === 'number') return cell.value === undefined ? '' : fullDigits(cell.value)
  if (cell.kind === 'share')
    return cell.value === undefined ? '' : `${fullDigits(multiply(cell.value, ratio(100n)))}%`
  return cell.amount === undefined ? '' : showAmount(cell.amount, table.currency)
}

/** A csv is for reckoning: as many decimals as there are, at most twelve. */
function fullDigits(value: Ratio): string {
  const digits = showRounded(value, 12)
  return digits.replace(/\.?0+$/, '')
}

function textField(content: string): string {
  const shown = visible(content)
  const safe = /^[\s=+\-@＝＋－＠]/.test(content) && content !== '–' ? `'${shown}` : shown
  // In quotes, a `::` at the beginning of a line is no command of a CI system.
  return /[",\r\n]|^::/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
