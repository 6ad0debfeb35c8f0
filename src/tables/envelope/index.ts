// The tables of `rbm envelope`, in their order. What the figures lack stands below the first of them; the others say that it
// does ([R28]).

import type { EnvelopeReport } from '../../costing/envelope/envelope-report.ts'
import type { Plan } from '../../model/plan.ts'
import { INCOMPLETE_HERE } from '../phrases/envelopes.ts'
import { missingInWords } from '../rollup-words.ts'
import type { Table } from '../table.ts'
import { titlesOf, untranslatedInWords } from '../untranslated.ts'
import { approvedTables } from './approved-tables.ts'
import { balanceTable } from './balance-table.ts'
import { ceilingTable } from './ceiling-table.ts'
import { envelopesByYear, envelopeTable } from './envelope-tables.ts'
import { frameOf, type EnvelopeQuery, type Frame } from './frame.ts'
import { revenueTable } from './revenue-table.ts'
import { scenarioTables } from './scenario-tables.ts'

export function envelopeTables(plan: Plan, report: EnvelopeReport, query: EnvelopeQuery): Table[] {
  const frame = frameOf(plan, report, query)
  const [first, ...others] = [
    revenueTable(frame),
    balanceTable(frame),
    envelopeTable(frame),
    envelopesByYear(frame),
    ...(report.ceilings.length === 0 ? [] : [ceilingTable(frame)]),
    ...approvedTables(frame),
    ...scenarioTables(frame),
  ]
  const isComplete = query.missing.length === 0
  const elsewhere = isComplete ? [] : [frame.say(INCOMPLETE_HERE, { table: first!.title })]
  return [
    {
      ...first!,
      warnings: missingInWords(query.missing, query.lineOf, query.language),
      notes: [...first!.notes, ...untranslatedInWords(plan, textsShown(frame), query.language)],
    },
    ...others.map((table) => ({ ...table, warnings: elsewhere })),
  ]
}

/** The texts of the plan that stand in the tables. */
function textsShown({ plan, by, report }: Frame) {
  const { revenue, ceilings } = plan.financialPlan
  return [
    { id: 'organization', text: plan.organization },
    ...titlesOf([
      ...revenue,
      ...plan.thematicPriorities,
      ...(by === 'outcome' ? plan.outcomes : []),
      ...ceilings,
      ...report.scenarios.map(({ scenario }) => scenario),
    ]),
  ]
}
