// Formulas in Excel's language. Everything in them is made here: addresses, function names, and words of the program's own.
// Nothing that a planner wrote gets in; keys of rows and years are referred to as cells.

import type {
  Apportioned,
  CellReference,
  Choice,
  Condition,
  ExactPart,
  FirstWhere,
  MoneyFormula,
  NumberFormula,
  Quotient,
  RangeReference,
  Run,
  SumWhere,
} from '../../tables/sheet.ts'
import type { AddressBook, SheetAddress } from './address-book.ts'

/** Where the formula stands. */
export interface Place {
  readonly sheet: string
  readonly row: string
  readonly column: string
}

/** The most arguments of one function. */
const ARGUMENTS = 255

/** Undefined for a sum of nothing: the cell then holds its value. */
export function formulaText(
  formula: MoneyFormula | NumberFormula | Quotient | Choice,
  place: Place,
  book: AddressBook,
  decimals: number,
): string | undefined {
  switch (formula.kind) {
    case 'sum':
      return formula.of.length === 0 ? undefined : sumText(sumArguments(formula.of, place, book))
    case 'sum-where':
      return sumWhereText(formula, place, book)
    case 'sums-where':
      return formula.of.map((one) => sumWhereText(one, place, book)).join('+')
    case 'difference':
      // Two sums of the same decimals may differ by a hair in binary; ROUND gives the exact amount back.
      return `ROUND(${cell(formula.of, place, book)}-${cell(formula.less, place, book)},${decimals})`
    case 'running-sum':
      return `ROUND(${sumText(formula.of.map((one) => cell(one, place, book)))},${decimals})`
    case 'raised':
      return `ROUND(${cell(formula.of, place, book)}*(1+${cell(formula.by, place, book)}),${decimals})`
    case 'apportioned':
      return apportionedText(formula, place, book, decimals)
    case 'exact-part':
      return exactPartText(formula, place, book)
    case 'remainder': {
      const exact = cell(formula.of, place, book)
      return `${exact}-${formula.denominator}*INT(${exact}/${formula.denominator})`
    }
    case 'choice':
      return choiceText(formula, place, book)
    case 'first-where':
      return firstWhereText(formula, place, book, decimals)
    case 'quotient': {
      const by = cell(formula.by, place, book)
      return `IF(${by}>0,${cell(formula.of, place, book)}/${by},"")`
    }
  }
}

function sumText(parts: readonly string[]): string {
  if (parts.length <= ARGUMENTS) return `SUM(${parts.join(',')})`
  const chunks: string[] = []
  for (let i = 0; i < parts.length; i += ARGUMENTS) chunks.push(sumText(parts.slice(i, i + ARGUMENTS)))
  return sumText(chunks)
}

/** Neighbours in one column become a range: `D8:D11` says more than four cells. */
function sumArguments(
  of: readonly (CellReference | RangeReference)[],
  place: Place,
  book: AddressBook,
): string[] {
  const parts: string[] = []
  let run: { readonly first: CellReference; last: CellReference } | undefined
  const close = (): void => {
    if (run === undefined) return
    const first = cell(run.first, place, book)
    parts.push(
      run.first === run.last
        ? first
        : `${first}:${cell({ row: run.last.row, column: run.last.column }, place, book)}`,
    )
    run = undefined
  }
  for (const reference of of) {
    if ('items' in reference) {
      close()
      parts.push(range(reference, place, book))
    } else if (run !== undefined && isBelow(run.last, reference, place, book)) {
      run.last = reference
    } else {
      close()
      run = { first: reference, last: reference }
    }
  }
  close()
  return parts
}

function isBelow(above: CellReference, below: CellReference, place: Place, book: AddressBook): boolean {
  if (above.sheet !== below.sheet || above.column !== below.column) return false
  const { rows } = addressIn(below, place, book)
  return get(rows, above.row) + 1 === get(rows, below.row)
}

function sumWhereText({ sheet, column, where }: SumWhere, place: Place, book: AddressBook): string {
  const criteria = where.map(({ column: tested, equals }) => {
    const wanted = 'constant' in equals ? ownText(equals.constant) : criterionCell(equals, place, book)
    return `${range({ sheet, items: tested }, place, book)},${wanted}`
  })
  return `SUMIFS(${[range({ sheet, items: column }, place, book), ...criteria].join(',')})`
}

/** One unit more for as many rows as units are left over, those of the largest remainders first, equal ones from above. */
function apportionedText(
  { amount, exact, remainder, among, denominator, besides }: Apportioned,
  place: Place,
  book: AddressBook,
  decimals: number,
): string {
  const smallest = 10n ** BigInt(decimals)
  const column = (run: Run) => runText(run, remainder.column, place, book)
  const own = cell(remainder, place, book)
  const remainders = column(among.remainders)
  const upToOwn = `${remainders.split(':')[0]}:${own}`
  const rank = `COUNTIF(${remainders},">"&${own})+COUNTIF(${upToOwn},${own})`
  const all = `SUM(${runText(among.exact, exact.column, place, book)})`
  const whole = `(${all}-SUM(${remainders}))/${denominator}`
  const left = `ROUND(MAX(0,${criterionCell(amount, place, book)})*${smallest},0)-${whole}`
  const part = `(INT(${cell(exact, place, book)}/${denominator})+IF(AND(${all}>0,${rank}<=${left}),1,0))/${smallest}`
  return besides === undefined ? part : `ROUND(${cell(besides, place, book)}+${part},${decimals})`
}

function exactPartText({ amount, weight, among, parts }: ExactPart, place: Place, book: AddressBook): string {
  const weights = `SUM(${runText(among, weight.column, place, book, '$')})`
  const part = `MAX(0,${criterionCell(amount, place, book)})*${criterionCell(weight, place, book)}/${weights}`
  return `IF(${weights}>0,ROUND(${part}*${parts},0),0)`
}

/** Rows of one column of the same sheet, which stay the same when the formula is copied down. */
function runText([first, last]: Run, column: string, place: Place, book: AddressBook, fixed = ''): string {
  const { columns, rows } = addressIn({}, place, book)
  const letters = `${fixed}${get(columns, column)}`
  return `${letters}$${get(rows, first)}:${letters}$${get(rows, last)}`
}

function choiceText({ when, ifSo, ifNot }: Choice, place: Place, book: AddressBook): string {
  const conditions = when.map((one) => conditionText(one, place, book))
  const all = conditions.length === 1 ? conditions[0]! : `AND(${conditions.join(',')})`
  return `IF(${all},${ownText(ifSo)},${ownText(ifNot)})`
}

function conditionText(condition: Condition, place: Place, book: AddressBook): string {
  const left = cell(condition.cell, place, book)
  if ('is' in condition) return `${left}=${ownText(condition.is)}`
  return `${left}<=${criterionCell(condition.atMost, place, book)}`
}

function firstWhereText(
  { column, where, less, otherwise }: FirstWhere,
  place: Place,
  book: AddressBook,
  decimals: number,
): string {
  const within = (items: string) => range({ items }, place, book)
  const found = `INDEX(${within(column)},MATCH(${ownText(where.is)},${within(where.column)},0))`
  const value = less === undefined ? found : `ROUND(${found}-${cell(less, place, book)},${decimals})`
  return `IFERROR(${value},${otherwise === '' ? '""' : otherwise})`
}

/** A criterion in the same row keeps its column, one in the same column its row: so the formula can be copied on. */
function criterionCell(reference: CellReference, place: Place, book: AddressBook): string {
  const { columns, rows } = addressIn(reference, place, book)
  const column = get(columns, reference.column)
  const row = get(rows, reference.row)
  if (reference.row === place.row) return `$${column}${row}`
  return reference.column === place.column ? `${column}$${row}` : `$${column}$${row}`
}

function cell(reference: CellReference, place: Place, book: AddressBook): string {
  const { columns, rows } = addressIn(reference, place, book)
  return `${prefix(reference, place, book)}${get(columns, reference.column)}${get(rows, reference.row)}`
}

function range(reference: RangeReference, place: Place, book: AddressBook): string {
  const { columns, items } = addressIn(reference, place, book)
  const column = get(columns, reference.items)
  return `${prefix(reference, place, book)}$${column}$${items.first}:$${column}$${items.last}`
}

function prefix({ sheet }: { readonly sheet?: string }, place: Place, book: AddressBook): string {
  if (sheet === undefined || sheet === place.sheet) return ''
  const { tab } = get(book, sheet)
  return /^[A-Za-z]+$/.test(tab) ? `${tab}!` : `'${tab}'!`
}

function addressIn({ sheet }: { readonly sheet?: string }, place: Place, book: AddressBook): SheetAddress {
  return get(book, sheet ?? place.sheet)
}

/** Words of any script: nothing that a formula, or a match with operators and wildcards, could read as more than text. */
function ownText(text: string): string {
  if (!/^(\p{L}[\p{L}\p{M} -]*)?$/u.test(text))
    throw new Error(`a formula with the text ${text}, which is no word of our own`)
  return `"${text}"`
}

function get<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`a formula that names ${String(key)}, which does not exist`)
  return value
}
