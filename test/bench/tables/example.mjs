// The example of real size: 38 Outputs, with everything that a plan has.

import { join } from 'node:path'
import { measure } from '../round-robin.mjs'
import { commandTable } from '../rows.mjs'
import { scriptAt } from '../script-at.mjs'

export function example({ node, rbm, root, folder, rounds }) {
  const plan = join(root, 'examples/itu-2028-2031')
  const command = (name, ...args) => ({ name, program: node, args })
  const measured = measure(
    [
      command('node -e 0', '-e', '0'),
      command('yaml, parsing alone', scriptAt('parse-with-yaml.mjs'), plan),
      command('rbm validate', rbm, 'validate', plan),
      command('rbm rollup', rbm, 'rollup', plan),
      command('rbm rollup --basis full', rbm, 'rollup', plan, '--basis', 'full'),
      command('rbm rollup -o plan.xlsx', rbm, 'rollup', plan, '-o', join(folder, 'plan.xlsx')),
    ],
    { rounds: rounds(7) },
  )
  return commandTable(measured)
}
