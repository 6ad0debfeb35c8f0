// Adding up a large plan: 2,000 Outputs with 20,000 cost lines, beside the check of the same files.

import { join } from 'node:path'
import { generatePlan } from '../generate-plan.mjs'
import { measure } from '../round-robin.mjs'
import { commandTable, reachTable, thousands } from '../rows.mjs'

export function rollup({ node, rbm, folder, rounds, quick }) {
  const outputs = quick ? 20 : 2_000
  const plan = join(folder, 'rollup')
  const { files } = generatePlan(plan, outputs, { findingEvery: 40 })
  const command = (name, ...args) => ({ name, program: node, args: [rbm, ...args] })
  const byOutput = ['rollup', plan, '--by', 'output', '--unit', 'thousand']
  const measured = measure(
    [
      { name: 'node -e 0', program: node, args: ['-e', '0'] },
      command('rbm validate', 'validate', plan),
      command('rbm rollup', 'rollup', plan),
      command('rbm rollup --basis full', 'rollup', plan, '--basis', 'full'),
      command('rbm rollup --by output --unit thousand', ...byOutput),
      command(
        'rbm rollup --by output --across outcome -f csv',
        ...byOutput,
        '--across',
        'outcome',
        '-f',
        'csv',
      ),
      command('rbm trace OC-1', 'trace', 'OC-1', plan),
    ],
    { rounds: rounds(3) },
  )
  return `${thousands(outputs)} Outputs, ${thousands(outputs * 10)} cost lines, ${files} files.

${commandTable(measured, { base: 'rbm validate' })}

${reachTable([
  {
    what: 'roll-up of full cost, to the check of the same files',
    most: 1.3,
    measured: measured.ratio('rbm rollup --basis full', 'rbm validate'),
  },
])}`
}
