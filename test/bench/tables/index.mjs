// The tables of docs/performance.md, in its order: each measures and gives its text.

import { example } from './example.mjs'
import { files, manyFiles } from './files.mjs'
import { growth } from './growth.mjs'
import { history } from './history.mjs'
import { rollup } from './rollup.mjs'
import { stages } from './stages.mjs'
import { startUp } from './start-up.mjs'
import { workbook } from './workbook.mjs'

export const TABLES = {
  'start-up': startUp,
  example,
  files,
  'many-files': manyFiles,
  rollup,
  workbook,
  history,
  growth,
  stages,
}
