// A table for the terminal. Figures stand right; where the width does not suffice, optional columns go first, then the
// title moves to a line of its own above the figures; where that is not enough, titles go and the columns stand in blocks.

import Cli from 'cli-table3'
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

export function renderTableText(table: Table, width: number, style: TableStyle): string {
  const shown = fit(table, width)
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

interface Fitted {
  readonly table: Table
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
const GAP = 2

function fit(table: Table, width: number): Fitted {
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
function isRoomy(table: Table, width: number): boolean {
  return titleWidth(table, width) >= (hasTitle(table) ? NARROWEST_TITLE : -GAP)
}

function moneyWidth(table: Table): number {
  const widths = table.columns.map((column, i) => (isFigure(column) ? columnWidth(table, i) : 0))
  const widest = Math.max(...widths)
  return widths.filter((one) => one > 0).length * (widest + GAP) - GAP
}

/** The columns of figures in as many tables as the width asks for, each with the keys. */
function blocksOf(table: Table, width: number): Table[] {
  const keys = table.columns.flatMap((column, i) => (isFigure(column) ? [] : [i]))
  const room = width - keys.reduce((sum, i) => sum + columnWidth(table, i) + GAP, 0)
  const blocks: number[][] = [[]]
  let left = room
  for (const group of joinedFigures(table, room)) {
    const needed = group.reduce((sum, i) => sum + columnWidth(table, i) + GAP, 0)
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
function joinedFigures(table: Table, room: number): number[][] {
  const groups: number[][] = []
  let left = 0
  for (const [i, column] of table.columns.entries()) {
    if (!isFigure(column)) continue
    const needed = columnWidth(table, i) + GAP
    if (column.isJoined === true && needed - GAP <= left) groups.at(-1)!.push(i)
    else {
      groups.push([i])
      left = room
    }
    left -= needed
  }
  return groups
}

function withColumns(table: Table, isKept: (column: Column, index: number) => boolean): Table {
  const keep = table.columns.map(isKept)
  return {
    ...table,
    columns: table.columns.filter((_, i) => keep[i]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => keep[i]) })),
  }
}

/** What is left for the column of titles. */
function titleWidth(table: Table, width: number): number {
  const fixed = table.columns.map((column, i) => (column.kind === 'text' ? 0 : columnWidth(table, i)))
  const room = width - fixed.reduce((sum, one) => sum + one + GAP, 0)
  if (!isShared(table)) return room
  const texts = table.columns.filter(({ kind }) => kind === 'text').length
  return Math.floor(room / texts)
}

function isShared({ columns }: Table): boolean {
  return columns.some((column) => column.isShared === true)
}

function columnWidth(table: Table, index: number): number {
  const column = table.columns[index]!
  const cells = table.rows.flatMap((row) =>
    isOneText(row) ? [] : linesOf(table, row.cells[index]!).map((line) => textWidth(line)),
  )
  return Math.max(textWidth(column.title), textWidth(column.subtitle ?? ''), ...cells)
}

function drawPlain(table: Table, width: number, style: TableStyle): string {
  const narrowest = isShared(table) ? NARROWEST_SHARED : NARROWEST_TITLE
  const title = Math.max(narrowest, Math.min(titleWidth(table, width), widestTitle(table)))
  const widths = table.columns.map((column, i) => (column.kind === 'text' ? title : columnWidth(table, i)))
  const cli = newTable(table.columns, widths)
  cli.push(headOf(table.columns, style, widths))
  for (const row of table.rows) {
    if (isOneText(row)) {
      cli.push(wideRow(row, widths, style))
      continue
    }
    cli.push(plainRow(table, row, widths, style))
  }
  return trimLines(cli.toString())
}

function plainRow(
  table: Table,
  row: Row,
  widths: readonly number[],
  style: TableStyle,
): Cli.HorizontalTableRow {
  const wrapped = row.cells.map((cell, i) =>
    linesOf(table, cell).flatMap((line) => (cell.kind === 'text' ? wrapWords(line, widths[i]!) : [line])),
  )
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return row.cells.map((cell, i) => {
    const strong = wrapped[i]!.map((line) => (isStrong(row) ? style.bold(line) : line))
    const signal = cell.kind === 'text' ? cell.signal : undefined
    const lines =
      signal === undefined
        ? strong
        : tile(strong, widths[i]!, height).map((line) => style.signal(line, signal))
    return { content: lines.join('\n'), hAlign: alignOf(table.columns[i]!) }
  })
}

/** The lines filled up with blanks, so that a ground behind them is a rectangle as wide as the column and as high as the row. */
function tile(lines: readonly string[], width: number, height: number): string[] {
  const blanks = Array.from({ length: height - lines.length }, () => '')
  return [...lines, ...blanks].map((line) => line + ' '.repeat(Math.max(0, width - textWidth(line))))
}

/** A cell over several columns is as wide as cli-table3 takes the gaps between them to be: one character each. */
function wideRow(row: Row, widths: readonly number[], style: TableStyle): Cli.HorizontalTableRow {
  const width = widths.reduce((sum, one) => sum + one + 1, -1)
  const lines = saidLines(row, width).join('\n')
  return [{ content: isStrong(row) ? style.bold(lines) : lines, colSpan: widths.length, hAlign: 'left' }]
}

/** A remark stands back from the edge: there it would look like another item. */
function saidLines({ style, cells }: Row, width: number): string[] {
  const indent = style === 'remark' ? '    ' : ''
  return wrapWords(visible(textOf(cells[0]!)), width - indent.length).map((line) => indent + line)
}

function widestTitle(table: Table): number {
  const titles = table.columns.flatMap(({ kind }, i) => (kind === 'text' ? [columnWidth(table, i)] : []))
  return isShared(table) ? Math.max(...titles) : (titles[0] ?? 0)
}

/** Key and title on one line, the figures below. */
function drawStacked(table: Table, width: number, style: TableStyle): string {
  const isInColumn = (_: unknown, i: number) => isFigure(table.columns[i]!)
  const columns = table.columns.filter(isInColumn)
  const needed = table.columns
    .map((_, i) => i)
    .filter((i) => isFigure(table.columns[i]!))
    .map((i) => columnWidth(table, i))
  const each = Math.max(Math.max(...needed), Math.floor(width / columns.length) - GAP)
  // A cell over several columns is as wide as cli-table3 takes the gaps between them to be: one character each.
  const labelWidth = columns.length * each + columns.length - 1
  const cli = newTable(
    columns,
    columns.map(() => each),
  )
  cli.push(headOf(columns, style))
  for (const [index, row] of table.rows.entries()) {
    const wrapped = stackedLabel(table, row, labelWidth)
    // A section stands apart from what is above it.
    const gap = row.style === 'section' && index > 0 ? '\n' : ''
    cli.push([
      {
        content: gap + (isStrong(row) ? style.bold(wrapped) : wrapped),
        colSpan: columns.length,
        hAlign: 'left',
      },
    ])
    if (row.cells.every((cell, i) => !isInColumn(cell, i) || cellText(table, cell) === '')) continue
    cli.push(
      row.cells
        .filter(isInColumn)
        .map((cell) => ({ content: styled(table, row, cell, style), hAlign: 'right' as const })),
    )
  }
  return trimLines(cli.toString())
}

/** Keys and title; behind the title, on a line of its own, what stands in keys behind it, each with its head. */
function stackedLabel(table: Table, row: Row, width: number): string {
  const at = table.columns.findIndex(({ kind }) => kind === 'text')
  const isSaid = (cell: Cell, i: number) => !isFigure(table.columns[i]!) && textOf(cell) !== ''
  const texts = row.cells.flatMap((cell, i) => (isSaid(cell, i) && i <= at ? [cellText(table, cell)] : []))
  const behind = row.cells.flatMap((cell, i) =>
    isSaid(cell, i) && i > at ? [`${visible(table.columns[i]!.title)} ${cellText(table, cell)}`] : [],
  )
  if (isOneText(row)) return saidLines(row, width).join('\n')
  const label = hangingLabel(texts, width)
  if (behind.length === 0) return label
  return [label, ...wrapWords(behind.join(' · '), width - 4).map((line) => `    ${line}`)].join('\n')
}

/** Keys and title, whose further lines stand under the title: at the left edge they would look like another row. */
function hangingLabel(texts: readonly string[], width: number): string {
  const title = texts.at(-1) ?? ''
  const keys = texts
    .slice(0, -1)
    .map((key) => `${key}  `)
    .join('')
  const indent = Math.min(textWidth(keys), Math.floor(width / 2))
  const [first = '', ...others] = wrapWords(title, width - indent)
  return [`${keys}${first}`, ...others.map((line) => ' '.repeat(indent) + line)].join('\n')
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
}

function newTable(columns: readonly Column[], widths: readonly number[]): Cli.Table {
  return new Cli({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: [...widths],
    colAligns: columns.map(alignOf),
  })
}

/** @param widths to which heads are broken; left out: they fit */
function headOf(
  columns: readonly Column[],
  style: TableStyle,
  widths?: readonly number[],
): Cli.HorizontalTableRow {
  const two = columns.some(({ subtitle }) => subtitle !== undefined)
  return columns.map((column, i) => {
    const written = two ? [column.title, column.subtitle ?? ''] : [column.title]
    const lines = written.flatMap((line) =>
      widths === undefined ? [visible(line)] : wrapWords(visible(line), widths[i]!),
    )
    return { content: lines.map((line) => style.dim(line)).join('\n'), hAlign: alignOf(column) }
  })
}

function alignOf(column: Column): 'left' | 'right' {
  return isFigure(column) ? 'right' : 'left'
}

function styled(table: Table, row: Row, cell: Cell, style: TableStyle): string {
  const content = cellText(table, cell)
  return isStrong(row) ? style.bold(content) : content
}

/** What stands out in every drawing. */
export function isStrong({ style }: Row): boolean {
  return style !== 'item' && style !== 'remark'
}

/** Lines of at most `width` columns, broken at spaces; a longer word is broken where it must. */
export function wrapWords(content: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of content.split(' ')) {
    let rest = word
    if (line !== '' && textWidth(`${line} ${rest}`) > width) {
      lines.push(line)
      line = ''
    }
    while (textWidth(rest) > width) {
      const part = takeColumns(rest, width)
      lines.push(part)
      rest = rest.slice(part.length)
    }
    line = line === '' ? rest : `${line} ${rest}`
  }
  return [...lines, line]
}

function takeColumns(content: string, width: number): string {
  let part = ''
  for (const character of content) {
    if (part !== '' && textWidth(part + character) > width) break
    part += character
  }
  return part
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

function trimLines(drawn: string): string {
  return drawn
    .split('\n')
    .map((line) => line.replace(/\s+$/, ''))
    .join('\n')
}
