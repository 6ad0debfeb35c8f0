// What the ordinary writer of exceljs takes for a workbook whose cells are ready (`cells-of-workbook.mjs`), and nothing else.
//
//     node write-with-exceljs.mjs CELLS.json WORKBOOK.xlsx [--without-styles]

import { readFileSync } from 'node:fs'
import exceljs from 'exceljs'

const [cells, path, plain] = process.argv.slice(2)
const { styles, sheets } = JSON.parse(readFileSync(cells, 'utf8'))
const workbook = new exceljs.Workbook()
for (const { name, widths, rows } of sheets) {
  const sheet = workbook.addWorksheet(name)
  sheet.columns = widths.map((width) => ({ width }))
  for (const row of rows) {
    const added = sheet.addRow(row.map((cell) => cell?.[0]))
    if (plain !== undefined) continue
    row.forEach((cell, i) => {
      if (cell) added.getCell(i + 1).style = styles[cell[1]]
    })
  }
}
await workbook.xlsx.writeFile(path)
