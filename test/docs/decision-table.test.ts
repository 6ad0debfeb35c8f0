// The page on the decision table is drawn from the table itself, so that it cannot say anything else.

import { expect, test } from 'vitest'
import {
  ACTIONS,
  COLUMNS,
  DECISION_TABLE,
  type DecisionRule,
  type ProposedAction,
  type StateColumn,
} from '../../src/costing/review/decision-table.ts'
import { say } from '../../src/model/phrase.ts'
import { ACTION_NAMES, COLUMN_NAMES, REASONS, STATE_NAMES } from '../../src/tables/phrases/decision-table.ts'

const columns = Object.keys(COLUMNS) as StateColumn[]
const actions = Object.keys(ACTIONS) as ProposedAction[]

test('the page says what the table says', async () => {
  const head = [...columns.map((one) => say(COLUMN_NAMES[one], 'en')), 'Proposed', 'Why']
  const table = [head, head.map(() => '---'), ...DECISION_TABLE.map(rowOf)].map(inMarkdown)
  const page = [
    INTRODUCTION,
    table.join('\n'),
    ACTIONS_IN_WORDS,
    ...actions.map(
      (one) =>
        `- **${say(ACTION_NAMES[one], 'en')}**${ACTIONS[one].needsDecision ? ' (needs a decision)' : ''}`,
    ),
  ]
  await expect(`${page.join('\n')}\n`).toMatchFileSnapshot('../../docs/decision-table.md')
})

function rowOf({ id, when, action }: DecisionRule): string[] {
  const cells = columns.map((column) => {
    const names: Readonly<Record<string, { readonly en: string }>> = STATE_NAMES[column]
    const states: readonly string[] | undefined = when[column]
    if (states === undefined) return '*any*'
    const others = COLUMNS[column].filter((state) => !states.includes(state))
    const isMost = others.length === 1 && states.length > 2
    return isMost ? `any but ${names[others[0]!]!.en}` : states.map((state) => names[state]!.en).join(' or ')
  })
  return [...cells, `**${say(ACTION_NAMES[action], 'en')}**`, say(REASONS[id], 'en')]
}

function inMarkdown(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

const INTRODUCTION = `# The decision table

\`rbm review YEAR\` sets four things side by side for each Output: its delivery, its targets, its spending and its risk. This table
says what is proposed then. It proposes; people decide, and their decision is written down in a file of decisions or in the review of
the Output.

Every combination of the four meets exactly one row, so the order of rows says nothing. Where a cell says *any*, that column does not
matter. The words come from the progress reports by the rules of the traffic lights and the \`thresholds\` of rbm.yaml:

- **Delivery** is *late* where it is reported late or should have begun, and *may fail* where it is reported at risk or its end has passed.
- **Targets** are the levels of Outcome indicators that the Output aims at: *on target*, *behind* or *missed* is the worst of them. Its own
  indicators stand for them where it aims at none. What it only adds to an indicator is measured for all Outputs together, and is no target of its own.
- **Spending** is compared with the revised budget of the year. *Ahead of plan* is ahead of the year or of the results, or above the
  budget by less than \`overspent-above\`; *over budget* is above that, or without any budget.
- **Risk** is *above appetite* where any risk that threatens the Output is.
`
const ACTIONS_IN_WORDS = `
Some proposals are for the entity to carry out; the others need a decision of management:
`
