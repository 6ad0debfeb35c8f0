// A table for the terminal. Figures stand right; where the width does not suffice, optional columns go first, then the
// title moves to a line of its own above the figures; where that is not enough, titles go and the columns stand in blocks.

import { textWidth } from './text-width.ts'
import { visible, withoutCommands } from '../source/visible.ts'
import { localDigits } from '../model/number-style.ts'
import { say } from '../model/phrase.ts'
import { showAmount } from '../money/amount.ts'
import { multiply, ratio, type Ratio } from '../money/ratio.ts'
import { showRounded } from '../money/rounding.ts'
import { LEFT_OUT, NOT_PLANNED } from '../tables/phrases/figures.ts'
import { signedText } from '../tables/signal.ts'
import {
  inOneLine,
  isFigure,
  isOneText,
  textOf,
  type Cell,
  type Column,
  type NumberCell,
  type Row,
  type Table,
} from '../tables/table.ts'
import { leftToRight } from './reading-direction.ts'
import type { TableStyle } from './table-style.ts'
import { drawRow, GAP, spannedWidth, type DrawnCell } from './terminal-row.ts'
import { beginningOf, wrapWords } from './wrap-words.ts'

export function renderTableText(table: Table, width: number, style: TableStyle): string {
  const shown = fit(sized(table, width), width)
  const wrapped = (texts: readonly string[]) => texts.flatMap((one) => wrapWords(visible(one), width))
  const lines = [...wrapped([table.title]).map((line) => style.bold(line)), ...wrapped(table.context), '']
  const drawn = leftToRight(draw(shown, width, style))
  const left =
    shown.leftOut.length === 0 ? [] : [say(LEFT_OUT, table.language, { columns: shown.leftOut.join(', ') })]
  const [first, ...others] = table.warnings
  const warnings =
    first === undefined
      ? []
      : [
          ...wrapped([first]).map((line) => style.red(style.bold(line))),
          ...others.flatMap((one) => listed(one, width)),
        ]
  const notes = wrapped([...left, ...table.notes])
  const after = [
    ...(warnings.length === 0 ? [] : ['', ...warnings]),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ]
  return withoutCommands([...lines, drawn, ...after, ''].join('\n'))
}

/** `  - ` and the text, further lines under it. */
function listed(text: string, width: number): string[] {
  const [first = '', ...others] = wrapWords(visible(text), width - 4)
  return [`  - ${first}`, ...others.map((line) => `    ${line}`)]
}

/** A table whose texts are no longer than a person reads, and whose columns are measured. */
interface SizedTable extends Table {
  readonly widths: readonly number[]
}

function sized(table: Table, width: number): SizedTable {
  const shortened = (cell: Cell): Cell => {
    if (cell.kind !== 'text') return cell
    const { text, details } = cell
    const shown = { ...cell, text: beginningOf(text) }
    return details === undefined ? shown : { ...shown, details: beginningOf(details) }
  }
  const columns = table.columns.map((column) => {
    const title = beginningOf(column.title)
    const { subtitle } = column
    return subtitle === undefined
      ? { ...column, title }
      : { ...column, title, subtitle: beginningOf(subtitle) }
  })
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(shortened) }))
  const short = { ...table, columns, rows }
  return { ...short, widths: columns.map((_, i) => columnWidth(short, i, width)) }
}

interface Fitted {
  readonly table: SizedTable
  readonly form: 'plain' | 'stacked' | 'blocks'
  readonly leftOut: readonly string[]
}

function draw({ table, form }: Fitted, width: number, style: TableStyle): string {
  if (form === 'stacked') return drawStacked(table, width, style)
  if (form === 'plain') return drawPlain(table, width, style)
  return blocksOf(table, width)
    .map((block) => drawPlain(block, width, style))
    .join('\n\n')
}

const NARROWEST_TITLE = 24
const NARROWEST_SHARED = 6

function fit(table: SizedTable, width: number): Fitted {
  if (isRoomy(table, width) || isShared(table)) return { table, form: 'plain', leftOut: [] }
  const leftOut = table.columns.filter(({ isOptional }) => isOptional).map(({ title }) => title)
  const narrow = withColumns(table, ({ isOptional }) => isOptional !== true)
  if (isRoomy(narrow, width)) return { table: narrow, form: 'plain', leftOut }
  if (hasTitle(narrow) && moneyWidth(narrow) <= width) return { table: narrow, form: 'stacked', leftOut }
  const titles = narrow.columns.filter(({ kind }) => kind === 'text').map(({ title }) => title)
  const keyed = withColumns(narrow, ({ kind }) => kind !== 'text')
  return { table: keyed, form: 'blocks', leftOut: [...titles, ...leftOut] }
}

function hasTitle(table: Table): boolean {
  return table.columns.some(({ kind }) => kind === 'text')
}

/** Whether everything stands side by side, with room for a title where there is one. */
function isRoomy(table: SizedTable, width: number): boolean {
  return titleWidth(table, width) >= (hasTitle(table) ? NARROWEST_TITLE : -GAP)
}

function moneyWidth(table: SizedTable): number {
  const widths = table.columns.map((column, i) => (isFigure(column) ? table.widths[i]! : 0))
  const widest = Math.max(...widths)
  return widths.filter((one) => one > 0).length * (widest + GAP) - GAP
}

/** The columns of figures in as many tables as the width asks for, each with the keys. */
function blocksOf(table: SizedTable, width: number): SizedTable[] {
  const keys = table.columns.flatMap((column, i) => (isFigure(column) ? [] : [i]))
  const room = width - keys.reduce((sum, i) => sum + table.widths[i]! + GAP, 0)
  const blocks: number[][] = [[]]
  let left = room
  for (const group of joinedFigures(table, room)) {
    const needed = group.reduce((sum, i) => sum + table.widths[i]! + GAP, 0)
    if (needed - GAP > left && blocks.at(-1)!.length > 0) {
      blocks.push([])
      left = room
    }
    blocks.at(-1)!.push(...group)
    left -= needed
  }
  return blocks.map((own) => withColumns(table, (_, i) => keys.includes(i) || own.includes(i)))
}

/** Figures that belong together, as far as they have room beside each other. */
function joinedFigures(table: SizedTable, room: number): number[][] {
  const groups: number[][] = []
  let left = 0
  for (const [i, column] of table.columns.entries()) {
    if (!isFigure(column)) continue
    const needed = table.widths[i]! + GAP
    if (column.isJoined === true && needed - GAP <= left) groups.at(-1)!.push(i)
    else {
      groups.push([i])
      left = room
    }
    left -= needed
  }
  return groups
}

function withColumns(table: SizedTable, isKept: (column: Column, index: number) => boolean): SizedTable {
  const keep = table.columns.map(isKept)
  return {
    ...table,
    columns: table.columns.filter((_, i) => keep[i]),
    widths: table.widths.filter((_, i) => keep[i]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => keep[i]) })),
  }
}

/** What is left for the column of titles. */
function titleWidth(table: SizedTable, width: number): number {
  const fixed = table.columns.map((column, i) => (column.kind === 'text' ? 0 : table.widths[i]!))
  const room = width - fixed.reduce((sum, one) => sum + one + GAP, 0)
  if (!isShared(table)) return room
  const texts = table.columns.filter(({ kind }) => kind === 'text').length
  return Math.floor(room / texts)
}

function isShared({ columns }: Table): boolean {
  return columns.some((column) => column.isShared === true)
}

/**
 * Figures stand in one line. A text that is no title does, too, up to half of the terminal: an id that is longer than that would
 * leave no room for what it is the key to.
 */
function columnWidth(table: Table, index: number, width: number): number {
  const column = table.columns[index]!
  const longest = column.kind === 'text' ? Infinity : Math.max(NARROWEST_TITLE, Math.floor(width / 2))
  let widest = Math.max(textWidth(visible(column.title)), textWidth(visible(column.subtitle ?? '')))
  let figures = 0
  for (const row of table.rows) {
    if (isOneText(row)) continue
    const cell = row.cells[index]!
    for (const line of linesOf(table, cell)) {
      if (cell.kind === 'text') widest = Math.max(widest, textWidth(line))
      else figures = Math.max(figures, textWidth(line))
    }
  }
  return Math.max(figures, Math.min(widest, longest))
}

function drawPlain(table: SizedTable, width: number, style: TableStyle): string {
  const narrowest = isShared(table) ? NARROWEST_SHARED : NARROWEST_TITLE
  const title = Math.max(narrowest, Math.min(titleWidth(table, width), widestTitle(table)))
  const widths = table.columns.map((column, i) => (column.kind === 'text' ? title : table.widths[i]!))
  const rows = table.rows.map((row) =>
    isOneText(row) ? [wideCell(row, widths, style)] : plainCells(table, row, widths, style),
  )
  return drawn(widths, [headOf(table.columns, style, widths), ...rows])
}

function drawn(widths: readonly number[], rows: readonly (readonly DrawnCell[])[]): string {
  return rows.flatMap((cells) => drawRow(widths, cells)).join('\n')
}

function plainCells(table: Table, row: Row, widths: readonly number[], style: TableStyle): DrawnCell[] {
  const wrapped = row.cells.map((cell, i) => wrappedLines(table, cell, widths[i]!))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  const strong = strongly(row, style)
  return row.cells.map((cell, i) => {
    const align = alignOf(table.columns[i]!)
    const signal = cell.kind === 'text' ? cell.signal : undefined
    if (signal === undefined) return { lines: wrapped[i]!, paint: strong, align, span: 1 }
    const paint = (line: string) => style.signal(strong(line), signal)
    return { lines: tile(wrapped[i]!, widths[i]!, height), paint, align, span: 1 }
  })
}

function wrappedLines(table: Table, cell: Cell, width: number): string[] {
  const lines = linesOf(table, cell)
  return cell.kind === 'text' ? lines.flatMap((line) => wrapWords(line, width)) : lines
}

function strongly(row: Row, style: TableStyle): (line: string) => string {
  return isStrong(row) ? style.bold : (line) => line
}

/** The lines filled up with blanks, so that a ground behind them is a rectangle as wide as the column and as high as the row. */
function tile(lines: readonly string[], width: number, height: number): string[] {
  const blanks = Array.from({ length: height - lines.length }, () => '')
  return [...lines, ...blanks].map((line) => line + ' '.repeat(Math.max(0, width - textWidth(line))))
}

function wideCell(row: Row, widths: readonly number[], style: TableStyle): DrawnCell {
  const lines = saidLines(row, spannedWidth(widths))
  return { lines, paint: strongly(row, style), align: 'left', span: widths.length }
}

/** A remark stands back from the edge: there it would look like another item. */
function saidLines({ style, cells }: Row, width: number): string[] {
  const indent = style === 'remark' ? '    ' : ''
  return wrapWords(visible(textOf(cells[0]!)), width - indent.length).map((line) => indent + line)
}

function widestTitle(table: SizedTable): number {
  const titles = table.columns.flatMap(({ kind }, i) => (kind === 'text' ? [table.widths[i]!] : []))
  return isShared(table) ? Math.max(...titles) : (titles[0] ?? 0)
}

/** Key and title on one line, the figures below. */
function drawStacked(table: SizedTable, width: number, style: TableStyle): string {
  const isInColumn = (_: unknown, i: number) => isFigure(table.columns[i]!)
  const columns = table.columns.filter(isInColumn)
  const each = Math.max(0, ...table.widths.filter(isInColumn), Math.floor(width / columns.length) - GAP)
  // Of a table without figures, labels are all there is.
  const widths = columns.length === 0 ? [width] : columns.map(() => each)
  const rows = table.rows.flatMap((row, index): DrawnCell[][] => {
    const paint = strongly(row, style)
    const label = stackedLabel(table, row, spannedWidth(widths))
    // A section stands apart from what is above it.
    const lines = row.style === 'section' && index > 0 ? ['', ...label] : label
    const labelled: DrawnCell[] = [{ lines, paint, align: 'left', span: widths.length }]
    if (row.cells.every((cell, i) => !isInColumn(cell, i) || cellText(table, cell) === '')) return [labelled]
    const figures = row.cells
      .filter(isInColumn)
      .map((cell): DrawnCell => ({ lines: wrappedLines(table, cell, each), paint, align: 'right', span: 1 }))
    return [labelled, figures]
  })
  return drawn(widths, [headOf(columns, style, widths), ...rows])
}

/** Keys and title; behind the title, on a line of its own, what stands in keys behind it, each with its head. */
function stackedLabel(table: Table, row: Row, width: number): string[] {
  const at = table.columns.findIndex(({ kind }) => kind === 'text')
  const isSaid = (cell: Cell, i: number) => !isFigure(table.columns[i]!) && textOf(cell) !== ''
  const texts = row.cells.flatMap((cell, i) => (isSaid(cell, i) && i <= at ? [cellText(table, cell)] : []))
  const behind = row.cells.flatMap((cell, i) =>
    isSaid(cell, i) && i > at ? [`${visible(table.columns[i]!.title)} ${cellText(table, cell)}`] : [],
  )
  if (isOneText(row)) return saidLines(row, width)
  const label = hangingLabel(texts, width)
  if (behind.length === 0) return label
  return [...label, ...wrapWords(behind.join(' · '), width - 4).map((line) => `    ${line}`)]
}

/** Keys and title, whose further lines stand under the title: at the left edge they would look like another row. */
function hangingLabel(texts: readonly string[], width: number): string[] {
  const title = texts.at(-1) ?? ''
  const keys = texts
    .slice(0, -1)
    .map((key) => `${key}  `)
    .join('')
  const indent = textWidth(keys)
  // Beside keys that take more than half of the line the title has no room.
  if (indent > width / 2)
    return [...wrapWords(keys.trimEnd(), width), ...wrapWords(title, width - 4).map((line) => `    ${line}`)]
  const [first = '', ...others] = wrapWords(title, width - indent)
  return [`${keys}${first}`, ...others.map((line) => ' '.repeat(indent) + line)]
}

function headOf(columns: readonly Column[], style: TableStyle, widths: readonly number[]): DrawnCell[] {
  const two = columns.some(({ subtitle }) => subtitle !== undefined)
  return columns.map((column, i) => {
    const written = two ? [column.title, column.subtitle ?? ''] : [column.title]
    const lines = written.flatMap((line) => wrapWords(visible(line), widths[i]!))
    return { lines, paint: style.dim, align: alignOf(column), span: 1 }
  })
}

function alignOf(column: Column): 'left' | 'right' {
  return isFigure(column) ? 'right' : 'left'
}

/** What stands out in every drawing. */
export function isStrong({ style }: Row): boolean {
  return style !== 'item' && style !== 'remark'
}

/** As in `cellText`, details on a line of their own. */
function linesOf(table: Table, cell: Cell): string[] {
  if (cell.kind !== 'text' || cell.details === undefined) return [cellText(table, cell)]
  return [visible(signedText(cell.text, cell.signal)), visible(cell.details)]
}

/** An amount as people read it, in the table's unit; a text with its sign, and hidden characters spelt out. */
export function cellText(table: Table, cell: Cell): string {
  if (cell.kind === 'text') return visible(signedText(inOneLine(cell), cell.signal))
  const { language } = table
  if (cell.kind === 'number' && cell.value !== undefined) return localDigits(numberText(cell), language)
  if (cell.kind === 'number') return cell.isNotPlanned === true ? say(NOT_PLANNED, language) : ''
  if (cell.kind === 'share')
    return cell.value === undefined ? '' : localDigits(`${percentText(cell.value, 1)}%`, language)
  if (cell.amount === undefined) return say(NOT_PLANNED, language)
  if (cell.printed !== undefined) return localDigits(String(cell.printed), language)
  const digits = showAmount(cell.amount, table.currency)
  return localDigits(table.hasFractions ? digits : digits.replace(/\.0+$/, ''), language)
}

function numberText({ value, decimals, keepsZeros }: NumberCell): string {
  return keepsZeros === true ? showRounded(value!, decimals) : withoutZeros(showRounded(value!, decimals))
}

function percentText(share: Ratio, decimals: number): string {
  return showRounded(multiply(share, ratio(100n)), decimals)
}

function withoutZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}
