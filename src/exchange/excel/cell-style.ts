// How the cells of a workbook look: one font, one accent colour, lines instead of boxes. Each look is one shared object,
// because exceljs recognizes styles by identity.

import type { Alignment, Borders, Fill, Font, Style } from 'exceljs'
import { isRightToLeft } from '../../model/phrase.ts'
import { hasRightToLeft } from '../../source/reading-direction.ts'
import type { RowStyle, Sheet, SheetCell, SheetColumn } from '../../tables/sheet.ts'
import { coloursOf, type SignalColours } from '../../tables/signal-colours.ts'
import { fontFor, localeTag, startSide } from './language-style.ts'

const ACCENT = 'FF1F4E79'
const PALE = 'FFE9F0F7'
const PALER = 'FFF5F8FB'
const GREY = 'FF595959'
const RED = 'FFC00000'
const LINE = 'FFBFC9D4'

export type Styles = (style: RowStyle, cell: SheetCell, column: SheetColumn, level: number) => Partial<Style>

/** The look of a cell; the same object for cells that look the same. */
export function cellStyles(sheet: Sheet, language: string | undefined): Styles {
  const known = new Map<string, Partial<Style>>()
  return (style, cell, column, level) => {
    const wraps = cell.kind === 'text' && sheet.list === undefined
    const format = numberFormat(cell, sheet, language)
    const tone = cell.kind === 'text' ? (cell.link === undefined ? (cell.tone ?? '') : 'link') : ''
    const key = [
      style,
      format,
      column.align,
      column.isSum === true,
      level,
      wraps,
      tone,
      readingOrder(cell, language),
      cell.kind === 'text' && (cell.span ?? 1) > 1,
      isInput(cell),
      signalColours(cell)?.ground,
    ].join('|')
    const found = known.get(key)
    if (found !== undefined) return found
    const made = makeStyle(style, cell, column, level, sheet, language)
    known.set(key, made)
    return made
  }
}

function makeStyle(
  style: RowStyle,
  cell: SheetCell,
  column: SheetColumn,
  level: number,
  sheet: Sheet,
  language: string | undefined,
): Partial<Style> {
  const signal = signalColours(cell)
  const fill =
    signal !== undefined ? solid(`FF${signal.ground}`) : isInput(cell) ? INPUT_FILL : fillOf(style, column)
  const border = signal === undefined ? borderOf(style, sheet) : TILE
  const font = fontOf(style, cell, fontFor(language))
  return {
    font: signal === undefined ? font : { ...font, color: { argb: `FF${signal.text}` } },
    alignment: alignmentOf(style, cell, column, level, sheet, language),
    numFmt: numberFormat(cell, sheet, language),
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { border }),
  }
}

/** What readers may change, in the colour that spreadsheets use for it. */
function isInput(cell: SheetCell): boolean {
  return (cell.kind === 'money' || cell.kind === 'share') && cell.isInput === true
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}

const INPUT_FILL: Fill = solid('FFFFF2CC')

function signalColours(cell: SheetCell): SignalColours | undefined {
  return cell.kind === 'text' && cell.signal !== undefined ? coloursOf(cell.signal) : undefined
}

/** White lines around a ground, so that grounds of one colour remain cells. */
const TILE: Partial<Borders> = Object.fromEntries(
  ['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'thin', color: { argb: 'FFFFFFFF' } }]),
)

function fontOf(style: RowStyle, cell: SheetCell, name: string): Partial<Font> {
  const font = { name, family: 2, size: 9 }
  switch (style) {
    case 'title':
      return { ...font, size: 16, bold: true, color: { argb: ACCENT } }
    case 'subtitle':
      return { ...font, size: 11, color: { argb: ACCENT } }
    case 'context':
      return { ...font, color: { argb: GREY } }
    case 'note':
      return { ...font, size: 8, color: { argb: GREY } }
    case 'warning':
      return { ...font, size: 10, bold: true, color: { argb: RED } }
    case 'head':
      return { ...font, bold: true, color: { argb: 'FFFFFFFF' } }
    case 'section':
    case 'group':
      return { ...font, bold: true, color: { argb: ACCENT } }
    case 'subtotal':
    case 'total':
      return { ...font, bold: true }
    default:
      return cell.kind === 'text' ? { ...font, ...toneOf(cell) } : font
  }
}

function toneOf({
  link,
  tone,
}: {
  readonly link?: string
  readonly tone?: 'strong' | 'warning'
}): Partial<Font> {
  if (link !== undefined) return { underline: true, color: { argb: ACCENT } }
  if (tone === 'warning') return { bold: true, color: { argb: RED } }
  return tone === 'strong' ? { bold: true } : {}
}

function alignmentOf(
  style: RowStyle,
  cell: SheetCell,
  column: SheetColumn,
  level: number,
  sheet: Sheet,
  language: string | undefined,
): Partial<Alignment> {
  const isTable =
    style === 'item' ||
    style === 'subtotal' ||
    style === 'total' ||
    style === 'head' ||
    style === 'section' ||
    style === 'group'
  const wraps = sheet.list === undefined && cell.kind === 'text' && (isTable || (cell.span ?? 1) > 1)
  const order = readingOrder(cell, language)
  // Amounts stand under one another at the right in every language, whatever else their column holds.
  const side = (align: SheetColumn['align']): SheetColumn['align'] =>
    align === 'left' ? startSide(language) : align
  // In a list a text stands close to the number before it.
  const indent =
    cell.kind === 'text' && column.align === 'left' ? level + (sheet.list !== undefined ? 1 : 0) : 0
  return {
    horizontal:
      cell.kind === 'money' || cell.kind === 'share'
        ? 'right'
        : side(isTable && (cell.kind !== 'text' || (cell.span ?? 1) === 1) ? column.align : 'left'),
    ...(order === undefined ? {} : { readingOrder: order }),
    vertical: style === 'head' ? 'middle' : 'top',
    ...(wraps || (sheet.list !== undefined && style === 'head') ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  }
}

/**
 * In a sheet from right to left every cell says in which direction it is read: numbers, ids and untranslated titles from left
 * to right, or their signs and full stops would change sides.
 */
function readingOrder(cell: SheetCell, language: string | undefined): Alignment['readingOrder'] | undefined {
  if (!isRightToLeft(language)) return undefined
  return cell.kind === 'text' && hasRightToLeft(cell.text) ? 'rtl' : 'ltr'
}

function fillOf(style: RowStyle, column: SheetColumn): Fill | undefined {
  if (style === 'head') return solid(ACCENT)
  if (style === 'total' || style === 'section') return solid(PALE)
  return column.isSum === true && (style === 'item' || style === 'subtotal') ? solid(PALER) : undefined
}

function borderOf(style: RowStyle, sheet: Sheet): Partial<Borders> | undefined {
  if (style === 'total')
    return {
      top: { style: 'thin', color: { argb: ACCENT } },
      bottom: { style: 'thin', color: { argb: ACCENT } },
    }
  if (style === 'subtotal')
    return { top: { style: 'hair', color: { argb: LINE } }, bottom: { style: 'hair', color: { argb: LINE } } }
  if (style === 'item' && sheet.list === undefined)
    return { bottom: { style: 'hair', color: { argb: LINE } } }
  return undefined
}

/** Thousands are shown by the format alone: the cell keeps every franc. */
function numberFormat(cell: SheetCell, { currency, unit }: Sheet, language: string | undefined): string {
  const locale = localeTag(language)
  switch (cell.kind) {
    case 'money': {
      const zero = cell.whenZero === undefined ? '–' : cell.whenZero.replace(/"/g, '')
      const decimals = currency.decimals === 0 ? '' : `.${'0'.repeat(currency.decimals)}`
      const digits = { unit: `#,##0${decimals}`, thousand: '#,##0,', million: '#,##0,,' }[unit]
      return `${locale}${digits};${locale}-${digits};"${zero}"`
    }
    case 'share':
      return `${locale}0.0%;${locale}-0.0%;${locale}0.0%`
    case 'number':
      return cell.decimals === undefined
        ? '0'
        : `${locale}#,##0${cell.decimals === 0 ? '' : `.${'0'.repeat(cell.decimals)}`}`
    default:
      return 'General'
  }
}
