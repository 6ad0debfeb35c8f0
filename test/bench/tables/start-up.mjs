// What it takes to start, and to check one plan file of 13 kB: the smallest things that are asked of rbm, many times a day.

import { join } from 'node:path'
import { generatePlan } from '../generate-plan.mjs'
import { measure } from '../round-robin.mjs'
import { commandTable, reachTable } from '../rows.mjs'

export function startUp({ node, rbm, folder, rounds }) {
  const clean = join(folder, 'one-clean')
  const found = join(folder, 'one-with-findings')
  generatePlan(clean, 5)
  generatePlan(found, 5, { findingEvery: 1 })
  const measured = measure(
    [
      { name: 'node -e 0', program: node, args: ['-e', '0'] },
      { name: 'rbm --version', program: node, args: [rbm, '--version'] },
      { name: 'rbm --help', program: node, args: [rbm, '--help'] },
      { name: 'rbm validate, one clean file', program: node, args: [rbm, 'validate', clean] },
      {
        name: 'rbm validate, the same file with five findings',
        program: node,
        args: [rbm, 'validate', found],
      },
    ],
    { rounds: rounds(21), memoryRounds: 3 },
  )
  const toBare = (name) => measured.ratio(name, 'node -e 0')
  return `${commandTable(measured)}

${reachTable([
  { what: '`rbm --version`, to bare Node', most: 1.6, measured: toBare('rbm --version') },
  { what: '`rbm --help`, to bare Node', most: 1.6, measured: toBare('rbm --help') },
  { what: 'one clean file, to bare Node', most: 1.7, measured: toBare('rbm validate, one clean file') },
  {
    what: 'the same with findings, to bare Node',
    most: 1.8,
    measured: toBare('rbm validate, the same file with five findings'),
  },
])}`
}
