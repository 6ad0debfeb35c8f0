// Reads a written workbook back, its formulas by a small interpreter of its own: it knows nothing of how they were made.

import exceljs, { type Cell, type Workbook } from 'exceljs'

export type Value = number | string

export interface FormulaCell {
  readonly place: string
  readonly formula: string
  readonly cached: Value
}

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook()
  // The types of exceljs were written for an older Buffer.
  await workbook.xlsx.load(bytes as unknown as Parameters<Workbook['xlsx']['load']>[0])
  return workbook
}

export function formulasOf(workbook: Workbook): FormulaCell[] {
  const found: FormulaCell[] = []
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula)
          found.push({
            place: `${sheet.name}!${cell.address}`,
            formula: cell.formula,
            cached: resultOf(cell),
          })
      }),
    )
  }
  return found
}

/** Formulas may leave a cell blank: LibreOffice and exceljs then give an empty text, or nothing at all. */
function resultOf(cell: Cell): Value {
  const { result } = cell
  if (typeof result === 'object' && result !== null)
    throw new Error(`${cell.address}: ${JSON.stringify(result)}`)
  return result === undefined || result === null ? '' : typeof result === 'number' ? result : String(result)
}

export function valueAt(workbook: Workbook, sheet: string, address: string): Value {
  const cell = workbook.getWorksheet(sheet)!.getCell(address)
  if (cell.formula) return resultOf(cell)
  return typeof cell.value === 'number' ? cell.value : cell.text
}

/** The cell in the row whose cell in one column has a text, in another column. */
export function addressBy(
  workbook: Workbook,
  sheet: string,
  keyColumn: string,
  key: string,
  column: string,
): string {
  const worksheet = workbook.getWorksheet(sheet)!
  for (let row = 1; row <= worksheet.rowCount; row++) {
    if (worksheet.getCell(`${keyColumn}${row}`).text === key) return `${column}${row}`
  }
  throw new Error(`${sheet} has no row ${key}`)
}

/** The formulas that the workbook uses, computed anew: SUMIFS and sums of it, SUM, ROUND of a few, IF(b>0,a/b,""), choices, first matches. */
export function evaluator(workbook: Workbook): (place: string) => Value {
  const known = new Map<string, Value>()
  const columns = new Map<string, Value[]>()

  function evaluate(place: string): Value {
    const done = known.get(place)
    if (done !== undefined) return done
    const [sheet, address] = split(place, '')
    const cell = workbook.getWorksheet(sheet)!.getCell(address)
    const value = cell.formula
      ? compute(cell.formula, sheet)
      : cell.value === null
        ? ''
        : typeof cell.value === 'number'
          ? cell.value
          : cell.text
    known.set(place, value)
    return value
  }

  function compute(formula: string, sheet: string): Value {
    if (formula.startsWith('SUMIFS('))
      return formula
        .split('+')
        .map((one) => /^SUMIFS\((.*)\)$/.exec(one)![1]!)
        .reduce((all, one) => all + sumWhere(one.split(','), sheet), 0)
    const sum = /^SUM\(([^()]*)\)$/.exec(formula)
    if (sum !== null)
      return sum[1]!
        .split(',')
        .flatMap((part) => cellsOf(part, sheet))
        .reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0)
    const choice = /^IF\((?:AND\((.+)\)|([^,]+[=<].*?)),"([^"]*)","([^"]*)"\)$/.exec(formula)
    if (choice !== null) {
      const conditions = (choice[1] ?? choice[2]!).split(',')
      return conditions.every((one) => holds(one, sheet)) ? choice[3]! : choice[4]!
    }
    const first = /^IFERROR\((ROUND\()?INDEX\((.+?),MATCH\("(.+?)",(.+?),0\)\)(?:-(\w+),\d\))?,(.+)\)$/.exec(
      formula,
    )
    if (first !== null) {
      const at = cellsOf(first[4]!, sheet).indexOf(first[3]!)
      if (at < 0) return first[6] === '0' ? 0 : ''
      const found = cellsOf(first[2]!, sheet)[at]!
      return first[5] === undefined ? found : Number((Number(found) - number(first[5], sheet)).toFixed(2))
    }
    const running = /^ROUND\((SUM\([^()]*\)),(\d)\)$/.exec(formula)
    if (running !== null) return Number(Number(compute(running[1]!, sheet)).toFixed(Number(running[2])))
    const raised = /^ROUND\((\w+)\*\(1\+(\w+)\),(\d)\)$/.exec(formula)
    if (raised !== null)
      return Number((number(raised[1]!, sheet) * (1 + number(raised[2]!, sheet))).toFixed(Number(raised[3])))
    const shared = SHARED_OUT.exec(formula)
    if (shared !== null) return apportioned(shared, sheet)
    const exact = /^IF\(SUM\((.+?)\)>0,ROUND\(MAX\(0,(.+?)\)\*(.+?)\/SUM\(.+?\)\*(\d+),0\),0\)$/.exec(formula)
    if (exact !== null) {
      const weights = sumOf(exact[1]!, sheet)
      const part = Math.max(0, number(exact[2]!, sheet)) * number(exact[3]!, sheet)
      return weights > 0 ? Math.round((part / weights) * Number(exact[4])) : 0
    }
    const remainder = /^(\w+)-(\d+)\*INT\(\1\/\2\)$/.exec(formula)
    if (remainder !== null) return number(remainder[1]!, sheet) % Number(remainder[2])
    const round = /^ROUND\((.+)-(.+),(\d)\)$/.exec(formula)
    if (round !== null)
      return Number((number(round[1]!, sheet) - number(round[2]!, sheet)).toFixed(Number(round[3])))
    const quotient = /^IF\((.+)>0,(.+)\/(.+),""\)$/.exec(formula)
    if (quotient === null) throw new Error(`unknown formula ${formula}`)
    const by = number(quotient[1]!, sheet)
    return by > 0 ? number(quotient[2]!, sheet) / by : ''
  }

  /** Whole units, and one more where no more rows come before than units are left. */
  function apportioned(
    [, besides, exact, parts, run, own, amount, smallest, all]: string[],
    sheet: string,
  ): number {
    const remainders = cellsOf(run!, sheet)
    const mine = number(own!, sheet)
    const at = Number(/\d+$/.exec(own!)![0]) - Number(/\d+/.exec(run!)![0])
    const before = remainders.filter(
      (one, i) => typeof one === 'number' && (one > mine || (one === mine && i <= at)),
    ).length
    const whole = Math.round(Math.max(0, number(amount!, sheet)) * Number(smallest))
    const left = whole - (sumOf(all!, sheet) - sumOf(run!, sheet)) / Number(parts)
    const units = Math.floor(number(exact!, sheet) / Number(parts)) + (before <= left ? 1 : 0)
    const held = besides === undefined ? 0 : Math.round(number(besides, sheet) * Number(smallest))
    return (held + units) / Number(smallest)
  }

  function sumOf(part: string, sheet: string): number {
    return cellsOf(part, sheet).reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)
  }

  function holds(condition: string, sheet: string): boolean {
    const [, cell, operator, other] = /^(\w+)(<=|=)(.+)$/.exec(condition)!
    return operator === '='
      ? evaluate(split(cell!, sheet).join('!')) === other!.slice(1, -1)
      : number(cell!, sheet) <= number(other!, sheet)
  }

  function sumWhere(parts: string[], sheet: string): number {
    const amounts = cellsOf(parts[0]!, sheet)
    let rows = amounts.map((_, i) => i)
    for (let i = 1; i < parts.length; i += 2) {
      const tested = cellsOf(parts[i]!, sheet)
      const criterion = parts[i + 1]!
      const wanted = criterion.startsWith('"')
        ? criterion.slice(1, -1)
        : evaluate(`${split(criterion, sheet).join('!')}`)
      rows = rows.filter((row) => tested[row] === wanted)
    }
    return rows.reduce((all, row) => all + Number(amounts[row]), 0)
  }

  function cellsOf(part: string, sheet: string): Value[] {
    const [name, address] = split(part, sheet)
    const [from, to = from] = address.split(':')
    const key = `${name}!${from}:${to}`
    const read = columns.get(key)
    if (read !== undefined) return read
    const [, column, first] = /^([A-Z]+)(\d+)$/.exec(from!)!
    const last = Number(/\d+$/.exec(to!)![0])
    const values = Array.from({ length: last - Number(first) + 1 }, (_, i) =>
      evaluate(`${name}!${column}${Number(first) + i}`),
    )
    columns.set(key, values)
    return values
  }

  function number(part: string, sheet: string): number {
    return Number(evaluate(split(part, sheet).join('!')))
  }

  return evaluate
}

/** A part by largest remainder: what is held besides, exact part and its divisor, remainders, own, amount, unit, all exact parts. */
const SHARED_OUT =
  /^(?:ROUND\((\w+)\+)?\(INT\((\w+)\/(\d+)\)\+IF\(AND\(SUM\([^)]+\)>0,COUNTIF\(([^,]+),">"&(\w+)\)\+COUNTIF\([^,]+,\5\)<=ROUND\(MAX\(0,([^)]+)\)\*(\d+),0\)-\(SUM\(([^)]+)\)-SUM\(\4\)\)\/\3\),1,0\)\)\/\7(?:,\d\))?$/

function split(part: string, sheet: string): [string, string] {
  const at = part.lastIndexOf('!')
  const name = at < 0 ? sheet : part.slice(0, at).replace(/^'|'$/g, '')
  return [name, part.slice(at + 1).replace(/\$/g, '')]
}
