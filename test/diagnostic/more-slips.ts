// Slips in the small plan of the rules that no rule has as its example: each meets a suggestion that nothing else meets.

import type { SourceFile } from '../../src/source/source-file.ts'
import { basePlan, planWith } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const BUR = 'operational-plans/2028/bur.yaml'
const STRATEGY = 'strategic-plan.yaml'

const inOutput = (from: string, to: string) => edited(basePlan, BUR, from, to)
const inStrategy = (from: string, to: string) => edited(basePlan, STRATEGY, from, to)

const bur = basePlan.find(({ path }) => path === BUR)!.text

/** Two lines have values for a year that the head has not. */
const TWO_LINES = bur
  .replace('years: 2028-2029', 'years: 2028')
  .replace('110000', '{2028: 110000, 2029: 110000}')

const SECOND = `  - id: BUR-2
    title: Repair of buoys
    priority: must
    department: SEC-A
    contributes-to: [{outcome: OC-1}]
    outcome-targets: [{indicator: I-1, aims-at: 95}]
    costs: [{category: travel-events, per-year: 40000}]
`

const DEEPER = SECOND.replace('    department: SEC-A\n', '').replace(/^/gm, '  ').trimEnd() + '\n'

/** Both Outputs are of a department of the other entity. */
const OF_SEC = bur.replace('priority: must', 'priority: must\n    department: SEC-A') + SECOND

const TWO_ENTITIES = `format: 1
organization: Lighthouse Union
currency: EUR
years: 2028-2029
entities:
  - {id: BUR, title: Bureau of Lights}
  - {id: SEC, title: Secretariat, departments: [{id: SEC-A, title: Accounts}]}
`

const POSTS_OF_SEC = `kind: staffing-table
posts:
  - {entity: SEC, grade: officer, count: 2}
`

export const MORE_SLIPS: readonly (readonly [title: string, sources: readonly SourceFile[]])[] = [
  ['a value of an indicator with the sign of per cent', inStrategy('2028: 92', '2028: 92%')],
  ['a value of an indicator in quotes', inStrategy('2028: 92', '2028: "92"')],
  ['a value of an indicator with a decimal comma', inStrategy('2028: 92,', '2028: "92,5",')],
  ['an amount with points for thousands', inOutput('110000', '110.000')],
  ['an amount with noughts behind the point', inOutput('110000', '110000.000')],
  ['an amount with points for thousands, or decimals', inOutput('110000', '110.125')],
  ['an amount that begins with noughts', inOutput('110000', '00110000')],
  ['an amount in another notation', inOutput('110000', '0x1ADB0')],
  ['an amount with a plus', inOutput('110000', '+110000')],
  ['an amount in brackets', inOutput('110000', '[110000]')],
  ['amounts of years in brackets', inOutput('110000', '[110000, 111100]')],
  ['a currency in small letters', inOutput('per-year: 110000', 'per-year: 110000\n        currency: eur')],
  ['a baseline in quotes', inStrategy('baseline: { 2027: 90 }', 'baseline: "{2027: 90}"')],
  ['an id where a list of ids is expected', inStrategy('leads-to: [IM-1]', 'leads-to: IM-1')],
  ['an id in braces', inStrategy('leads-to: [IM-1]', 'leads-to: [{impact: IM-1}]')],
  ['a list whose key is missing', inOutput('    costs:\n', '')],
  [
    'a bracket that closes in the wrong column',
    inOutput('contributes-to:\n      - outcome: OC-1\n', 'contributes-to: [\n      {outcome: OC-1}\n  ]\n'),
  ],
  ['an item that was pasted too deep', planWith(bur + DEEPER)],
  ['a text that goes on below its key', inOutput('Training of lighthouse', 'Training of\n    lighthouse')],
  ['a head without all years of the file', planWith(TWO_LINES)],
  ['a head with another entity', planWith(`${TWO_ENTITIES}---\n${OF_SEC}`)],
  ['time of an entity without posts', planWith(`${TWO_ENTITIES}---\n${POSTS_OF_SEC}`)],
  ['staff without a grade', planWith(bur.replace('grade: officer\n        ', ''))],
]
