// Writes the cells of a workbook of rbm as JSON, so that exceljs can be given the same rows, ready to be written.
//
//     node cells-of-workbook.mjs WORKBOOK.xlsx CELLS.json

import { writeFileSync } from 'node:fs'
import exceljs from 'exceljs'

const [path, cellsPath] = process.argv.slice(2)
const workbook = new exceljs.Workbook()
await workbook.xlsx.readFile(path)
const styles = new Map()
const sheets = workbook.worksheets.map((sheet) => {
  const rows = []
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells = []
    row.eachCell({ includeEmpty: true }, (cell) => {
      const isCovered = cell.isMerged && cell.master !== cell
      cells.push(isCovered ? null : [cell.value, indexOf(JSON.stringify(cell.style))])
    })
    rows.push(cells)
  })
  return { name: sheet.name, widths: sheet.columns.map(({ width }) => width), rows }
})
const texts = [...styles.keys()].map((style) => JSON.parse(style))
writeFileSync(cellsPath, JSON.stringify({ styles: texts, sheets }))

function indexOf(style) {
  if (!styles.has(style)) styles.set(style, styles.size)
  return styles.get(style)
}
