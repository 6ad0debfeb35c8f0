// A finished table to where the user wants it, in the format asked for.

import { say } from '../model/phrase.ts'
import { renderJson } from '../render/json-text.ts'
import { makeTableStyle } from '../render/table-style.ts'
import { renderTableCsv } from '../render/table-csv.ts'
import { renderTableMarkdown } from '../render/table-markdown.ts'
import { renderTableText } from '../render/table-text.ts'
import { visible } from '../source/visible.ts'
import { NOT_APPLIED } from '../tables/phrases/figures.ts'
import type { Table } from '../tables/table.ts'
import type { CliContext } from './context.ts'
import { writeOutput } from './output.ts'
import type { Format } from './table-options.ts'

/** As wide as a page, where no terminal says how wide. */
const FILE_COLUMNS = 120

export interface Delivery {
  readonly format: Format
  readonly output: string | undefined
  /** What stands in the properties of a workbook. */
  readonly author: string
  readonly date: string | null
  /** Filters that were given and change nothing, such as `--funding regular`: the result says so. */
  readonly notApplied?: readonly string[]
}

/**
 * @param tables one after the other; a workbook gets a sheet for each
 * @param json the same as data
 */
export async function deliverTables(
  { host, streams }: CliContext,
  given: readonly Table[],
  json: () => unknown,
  { format, output, author, date, notApplied = [] }: Delivery,
): Promise<void> {
  const tables = given.map((table) => withNotes(table, notApplied))
  const isShown = output === undefined
  const style = makeTableStyle(isShown && streams.isColoured)
  const columns = isShown ? streams.columns : FILE_COLUMNS
  const draw = async (): Promise<string> => {
    if (format === 'json')
      return renderJson(notApplied.length === 0 ? json() : { ...(json() as object), notApplied })
    if (format === 'csv') return tables.map(renderTableCsv).join('\r\n')
    if (format === 'markdown') return tables.map(renderTableMarkdown).join('\n')
    if (format === 'html') return (await import('../render/table-html.ts')).renderTablesHtml(tables)
    return tables.map((table) => renderTableText(table, columns, style)).join('\n')
  }
  if (output === undefined) return streams.out(await draw())
  const bytes =
    format === 'xlsx' ? await workbookOf(tables, author, date) : new TextEncoder().encode(await draw())
  writeOutput(host, output, bytes)
  streams.error(`Wrote ${visible(output)}.\n`)
}

function withNotes(table: Table, notApplied: readonly string[]): Table {
  const said = notApplied.map((option) => say(NOT_APPLIED, table.language, { option }))
  return said.length === 0 ? table : { ...table, notes: [...said, ...table.notes] }
}

async function workbookOf(
  tables: readonly Table[],
  author: string,
  date: string | null,
): Promise<Uint8Array> {
  const { tableSheet } = await import('../tables/table-sheet.ts')
  const { writeWorkbook } = await import('../exchange/excel/write-workbook.ts')
  return writeWorkbook(
    tables.map((table, i) => tableSheet(table, uniqueName(tables, i))),
    { title: tables[0]!.title, author, date, language: tables[0]!.language },
  )
}

/** Formulas find sheets by name, so no two may have the same: an Output of two editions gives two tables of one name. */
function uniqueName(tables: readonly Table[], index: number): string {
  const { name } = tables[index]!
  const before = tables.slice(0, index).filter((table) => table.name === name).length
  return before === 0 ? name : `${name} (${before + 1})`
}
