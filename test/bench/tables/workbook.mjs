// The financial plan as a workbook, beside exceljs's ordinary writer that is given the same cells, ready to be written. It need not
// read a plan nor add up, and yet the whole of ours is held against it.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { generatePlan } from '../generate-plan.mjs'
import { measure } from '../round-robin.mjs'
import { commandTable, reachTable, thousands } from '../rows.mjs'
import { scriptAt } from '../script-at.mjs'

/** Those of 30 Outputs in both views are some ten thousand. */
const OUTPUTS = 30

export function workbook({ node, rbm, folder, rounds, quick }) {
  const plan = join(folder, 'workbook')
  const [path, cells, other] = ['plan.xlsx', 'cells.json', 'other.xlsx'].map((name) => join(folder, name))
  generatePlan(plan, quick ? 5 : OUTPUTS, { findingEvery: 40 })
  const ours = [rbm, 'rollup', plan, '-o', path]
  execFileSync(node, ours, { stdio: 'ignore' })
  execFileSync(process.execPath, [scriptAt('cells-of-workbook.mjs'), path, cells])
  const facts = JSON.parse(execFileSync(process.execPath, [scriptAt('facts-of-plan.mjs'), plan]))
  const writer = [scriptAt('write-with-exceljs.mjs'), cells, other]
  const measured = measure(
    [
      { name: 'node -e 0', program: node, args: ['-e', '0'] },
      { name: 'rbm rollup --basis full', program: node, args: [rbm, 'rollup', plan, '--basis', 'full'] },
      { name: 'rbm rollup -o plan.xlsx', program: node, args: ours },
      { name: 'exceljs, ordinary writer, the same cells', program: node, args: writer },
      {
        name: 'exceljs, ordinary writer, without styles',
        program: node,
        args: [...writer, '--without-styles'],
      },
    ],
    { rounds: rounds(5) },
  )
  return `${thousands(facts.direct)} facts in the direct view, ${thousands(facts.full)} in the full one.

${commandTable(measured, { base: 'rbm rollup -o plan.xlsx' })}

${reachTable([
  {
    what: 'workbook, to exceljs’s ordinary writer',
    most: 0.7,
    measured: measured.ratio('rbm rollup -o plan.xlsx', 'exceljs, ordinary writer, the same cells'),
  },
  {
    what: 'peak of memory of the workbook',
    most: 150,
    unit: 'MB',
    measured: measured.results.get('rbm rollup -o plan.xlsx').peak,
  },
])}`
}
