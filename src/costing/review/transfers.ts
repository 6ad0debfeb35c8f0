// Money that management moved to an Output ([R20], [R21]). A transfer answers one question: where the money comes from that an Output
// spends above its budget. It answers when it was decided once the spending was known; what was moved before stands in the revised
// budget already, and was not enough. It answers neither missed targets nor a risk above its appetite.

import type { Transfer } from '../../model/decision.ts'
import type { Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { ProgressReport } from '../../model/progress.ts'
import { lastDayOf } from '../../model/reporting-period.ts'
import { compareOrigins, compareText } from '../../source/origin.ts'
import { takenTransfers } from '../progress/budget.ts'
import type { DecisionRule, OutputStates } from './decision-table.ts'

export interface Known {
  readonly year: Year
  readonly asOf: string
  /** Of the year before, as far as they are known. */
  readonly reports: readonly ProgressReport[]
}

/** From other Outputs, for the year or the year before, taken up to the day; the latest first. */
export function transfersTo(
  { id }: Output,
  transfers: readonly Transfer[],
  { year, asOf }: Known,
): Transfer[] {
  return takenTransfers(transfers, asOf)
    .filter((one) => one.to.output.id === id && one.from.output.id !== id)
    .filter((one) => one.year === year || one.year === year - 1)
    .sort((a, b) => compareText(b.meeting.date!, a.meeting.date!) || compareOrigins(a.origin, b.origin))
}

/** Those that settle what the decision table proposes. */
export function settlingTransfers(
  { entity }: Output,
  transfers: readonly Transfer[],
  { rule, states }: { readonly rule: DecisionRule; readonly states: OutputStates },
  { year, reports }: Known,
): Transfer[] {
  if (rule.action !== 'mend-budget' || states.risk === 'above') return []
  const own = reports.filter((one) => one.entity.id === entity.id && one.period.year === year - 1)
  const knownSince = own.map(dayOf).sort(compareText).at(-1)
  return knownSince === undefined ? [] : transfers.filter(({ meeting }) => meeting.date! >= knownSince)
}

/** Without a day, a report counts from the end of its period. */
function dayOf({ date, period }: ProgressReport): string {
  return date ?? lastDayOf(period)
}
