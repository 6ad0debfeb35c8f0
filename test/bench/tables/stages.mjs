// Where the time of a roll-up goes: the processor time of its stages in one process. The least of the rounds counts, for a machine
// that others use only adds.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { generatePlan } from '../generate-plan.mjs'
import { markdownTable } from '../page.mjs'
import { thousands } from '../rows.mjs'
import { scriptAt } from '../script-at.mjs'

const STAGES = ['read', 'bind', 'amounts', 'rules', 'rollup']

export function stages({ node, folder, rounds, quick }) {
  const rows = []
  for (const outputs of quick ? [20, 40] : [1_000, 2_000]) {
    const plan = join(folder, `stages-${outputs}`)
    generatePlan(plan, outputs, { findingEvery: 40 })
    const facts = JSON.parse(execFileSync(process.execPath, [scriptAt('facts-of-plan.mjs'), plan]))
    for (const basis of ['direct', 'full']) {
      const measured = Array.from({ length: rounds(3) }, () =>
        JSON.parse(execFileSync(node, [scriptAt('stages-of-plan.mjs'), plan, basis])),
      )
      const least = STAGES.map((stage) => thousands(Math.min(...measured.map((round) => round[stage]))))
      rows.push([`${thousands(outputs)} Outputs, ${basis}`, thousands(facts[basis]), ...least])
    }
  }
  const columns = [
    'Plan and view',
    'facts',
    'read, ms',
    'bind, ms',
    'amounts, ms',
    'rules, ms',
    'facts and roll-up, ms',
  ]
  return markdownTable(columns, rows)
}
