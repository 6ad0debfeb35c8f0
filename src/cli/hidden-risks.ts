// Which errors hide risks or their ratings, so that a register of them is not whole.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { rules } from '../rules/index.ts'
import { isChecking } from '../rules/rule.ts'

/** What could not be read may hold risks; an error in a risk or in the scale may hide a rating or what is threatened. */
export function hidesRisks({ rule, severity, at }: Diagnostic): boolean {
  if (severity !== 'error') return false
  return OF_READING.has(rule) || /\/risks(\/|$)|^\/risk-(scale|categories)(\/|$)/.test(at.pointer)
}

const OF_READING: ReadonlySet<string> = new Set(
  rules.flatMap((rule) => (!isChecking(rule) && rule.foundBy === 'reading' ? [rule.id] : [])),
)
