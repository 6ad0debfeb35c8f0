// The part of exceljs that writes row by row. The package as a whole would load all that reads workbooks, too, which takes longer
// than writing one.

declare module 'exceljs/lib/stream/xlsx/workbook-writer.js' {
  import type { stream } from 'exceljs'
  const WorkbookWriter: typeof stream.xlsx.WorkbookWriter
  export default WorkbookWriter
}
