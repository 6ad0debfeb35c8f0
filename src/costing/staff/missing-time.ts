// Which errors touch staff time, and so make its tables incomplete ([R28]). Not the same as those that touch money: a
// standard cost that is missing loses no time, and a post of an entity that does not exist loses no money.

import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { Plan } from '../../model/plan.ts'
import { isPursued } from '../../model/output.ts'

export function missingTime(plan: Plan, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((one) => one.severity === 'error' && touchesTime(plan, one))
}

/** Found where time is compared or priced: the time itself is there. */
const OF_KNOWN_TIME = [
  'post-over-100',
  'time-over-posts',
  'grade-without-posts',
  'standard-cost-missing',
  'contract-against-post',
  'grade-and-post',
]

/** Lists and keys of an Output that hold no time. */
const WITHOUT_TIME = [
  'costs',
  'contributes-to',
  'serves',
  'outcome-targets',
  'indicators',
  'risks',
  'reviews',
  'driver',
  'title',
  'department',
]

/** Of a row of posts. */
const LABELS = ['id', 'title', 'department', 'contract', 'note']

function touchesTime(plan: Plan, { rule, at, missingMoney }: Diagnostic): boolean {
  if (OF_KNOWN_TIME.includes(rule)) return false
  const [, top, , ...inItem] = at.pointer.split('/')
  if (rule === 'cost-while-wont')
    return plan.outputs.some(
      (one) => !isPursued(one) && one.id === missingMoney?.element && one.staff.length > 0,
    )
  switch (top) {
    case 'posts':
      return !LABELS.includes(inItem[0] ?? '')
    case 'outputs':
      return missingMoney !== undefined && missingMoney.of === undefined && !isWithoutTime(inItem)
    case 'entity':
    case 'years':
      return missingMoney !== undefined
    case undefined:
      // A file that could not be read as a whole.
      return plan.unreadKinds.has('operational-plan') || plan.unreadKinds.has('staffing-table')
    default:
      return false
  }
}

/** `costs/03-travel/per-year`, `activities/BR-01.1/costs/…`, and keys of a personnel line that say nothing of its time. */
function isWithoutTime([key, , inActivity]: readonly string[]): boolean {
  const holder = key === 'activities' ? inActivity : key
  return holder !== undefined && WITHOUT_TIME.includes(holder)
}
