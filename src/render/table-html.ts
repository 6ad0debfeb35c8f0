// Tables as one page that stands alone: no script, no address, nothing loaded. The title of an element may be the work of a
// stranger, so the page itself also forbids all of that, and any style but its own (`Content-Security-Policy`).

import { isRightToLeft } from '../model/phrase.ts'
import { sha256 } from '../source/sha256.ts'
import { signedText, type Signal } from '../tables/signal.ts'
import { isFigure, isOneText, textOf, type Cell, type Column, type Row, type Table } from '../tables/table.ts'
import { signalClass, styleSheet } from './html-style.ts'
import { escapeHtml, ownText, sentence } from './html-text.ts'
import { cellText } from './table-text.ts'

/** How texts stand on the page. */
interface Written {
  readonly own: (content: string) => string
  readonly sentence: (content: string) => string
}

/** @param tables of one language, at least one */
export function renderTablesHtml(tables: readonly Table[]): string {
  const [first] = tables as readonly [Table, ...Table[]]
  const { language = 'en' } = first
  const isRtl = isRightToLeft(language)
  const written: Written = {
    own: (content) => ownText(content, isRtl),
    sentence: (content) => sentence(content, isRtl),
  }
  const warnings = commonBeginning(tables.map(({ warnings }) => warnings))
  const [about = first.title] = commonBeginning(tables.map(({ context }) => context))
  const isOne = tables.length === 1
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${isRtl ? 'rtl' : 'ltr'}">`,
    ...headOfPage([first.title, about], styleSheet(tables.flatMap(signalsIn))),
    '<body>',
    ...(isOne ? [] : [`<h1 class="unseen">${written.sentence(about)}</h1>`]),
    ...warningLines(warnings, written),
    ...(tables.length < 3 ? [] : contentsOf(tables, written)),
    '<main>',
    ...tables.flatMap((table, i) => [
      `<section id="table-${i + 1}">`,
      ...warningLines(table.warnings.slice(warnings.length), written),
      ...tableLines(table, { number: i + 1, heading: isOne ? 'h1' : 'h2', written }),
      '</section>',
    ]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function headOfPage(title: readonly string[], style: string): string[] {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style, 'base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Phones would take amounts for telephone numbers.
    '<meta name="format-detection" content="telephone=no">',
    `<title>${escapeHtml(title.join(' · '))}</title>`,
    `<style>${style}</style>`,
    '</head>',
  ]
}

/** The lines with which all of them begin. */
function commonBeginning(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = lists
  const end = first.findIndex((line, i) => lists.some((list) => list[i] !== line))
  return end < 0 ? first : first.slice(0, end)
}

function signalsIn({ rows }: Table): Signal[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => signalOf(cell) ?? []))
}

function signalOf(cell: Cell): Signal | undefined {
  return cell.kind === 'text' ? cell.signal : undefined
}

function warningLines([first, ...others]: readonly string[], written: Written): string[] {
  if (first === undefined) return []
  const list =
    others.length === 0 ? [] : ['<ul>', ...others.map((one) => `<li>${written.own(one)}</li>`), '</ul>']
  return ['<div class="incomplete">', `<p><strong>${written.own(first)}</strong></p>`, ...list, '</div>']
}

function contentsOf(tables: readonly Table[], written: Written): string[] {
  const items = tables.map(
    ({ title }, i) => `<li><a href="#table-${i + 1}">${written.sentence(title)}</a></li>`,
  )
  return ['<nav>', '<ul>', ...items, '</ul>', '</nav>']
}

interface Place {
  readonly number: number
  readonly heading: 'h1' | 'h2'
  readonly written: Written
}

/** Whoever takes the table out of the page takes with it what it is, and whether it is incomplete. */
function tableLines(table: Table, { number, heading, written }: Place): string[] {
  const { columns, notes } = table
  const [loudest] = table.warnings
  return [
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="title-${number}">`,
    `<table class="${shapeOf(columns)}">`,
    '<caption><div class="said">',
    `<${heading} id="title-${number}">${written.sentence(table.title)}</${heading}>`,
    ...table.context.map((line) => `<p>${written.sentence(line)}</p>`),
    ...(loudest === undefined ? [] : [`<p><strong>${written.own(loudest)}</strong></p>`]),
    '</div></caption>',
    `<thead><tr>${columns.map((column) => headCell(column, written)).join('')}</tr></thead>`,
    ...bodiesOf(table, written),
    '</table>',
    '</div>',
    ...(notes.length === 0
      ? []
      : ['<div class="notes">', ...notes.map((one) => `<p>${written.sentence(one)}</p>`), '</div>']),
  ]
}

/** Whether texts share the width of the page evenly, and how many; of many, the keys are broken into lines, too. */
function shapeOf(columns: readonly Column[]): string {
  const shared = columns.filter(({ isShared }) => isShared === true).length
  if (shared === 0) return 'plain'
  return `even share-${shared > 5 ? 'many' : shared}${shared > 2 ? ' map' : ''}`
}

function headCell(column: Column, written: Written): string {
  const below = column.subtitle === undefined ? '' : `<small>${written.own(column.subtitle)}</small>`
  return `<th scope="col"${classes(classOf(column))}>${written.own(column.title)}${below}</th>`
}

function classOf(column: Column): string {
  return isFigure(column) ? 'figure' : column.kind === 'text' ? 'title' : ''
}

function classes(...names: readonly string[]): string {
  const given = names.filter((name) => name !== '')
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`
}

/** Rows that belong together: a section heads what follows, and an item stays with its remarks. */
function bodiesOf(table: Table, written: Written): string[] {
  const groups: Row[][] = []
  for (const [i, row] of table.rows.entries()) {
    const hasRemarks = row.style !== 'remark' && table.rows[i + 1]?.style === 'remark'
    if (row.style === 'section' || hasRemarks || groups.length === 0) groups.push([row])
    else groups.at(-1)!.push(row)
  }
  return groups.flatMap((rows) => ['<tbody>', ...rows.map((row) => rowLine(table, row, written)), '</tbody>'])
}

function rowLine(table: Table, row: Row, written: Written): string {
  const { style, cells } = row
  if (!isOneText(row))
    return `<tr class="${style}">${cells.map((_, i) => bodyCell(table, row, i, written)).join('')}</tr>`
  const content = `<div class="said">${written.sentence(textOf(cells[0]!))}</div>`
  const cell =
    style === 'section'
      ? `<th scope="rowgroup" colspan="${cells.length}">${content}</th>`
      : `<td colspan="${cells.length}">${content}</td>`
  return `<tr class="${style}">${cell}</tr>`
}

/** Up to so many characters stay on one line: an id, a rating, a grade. */
const SHORT = 24

function bodyCell(table: Table, { cells }: Row, index: number, written: Written): string {
  const [cell, column] = [cells[index]!, table.columns[index]!]
  const signal = signalOf(cell)
  const isText = cell.kind === 'text'
  const content = isText ? written.own(signedText(cell.text, signal)) : escapeHtml(cellText(table, cell))
  const details = isText && cell.details !== undefined ? `<small>${written.own(cell.details)}</small>` : ''
  const isShort = column.kind === 'key' && content.length <= SHORT
  const look = classes(
    classOf(column),
    isShort ? 'short' : '',
    signal === undefined ? '' : `signal ${signalClass(signal)}`,
    // Not planned, or nothing.
    cell.kind === 'money' && (cell.amount ?? 0n) === 0n ? 'quiet' : '',
  )
  return index === 0 && isText && cell.text !== ''
    ? `<th scope="row"${look}>${content}${details}</th>`
    : `<td${look}>${content}${details}</td>`
}
