// Which errors hide indicators, so that a table of them is not whole.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { rules } from '../rules/index.ts'
import { isChecking } from '../rules/rule.ts'

/** What could not be read may hold indicators; what an indicator names and nothing has may be its goal. */
export function hidesIndicators(diagnostic: Diagnostic): boolean {
  return (
    diagnostic.severity === 'error' && (OF_READING.has(diagnostic.rule) || isWithin(diagnostic, 'indicators'))
  )
}

/** The same of what Outputs aim at; both forms in one aim leave open which is meant. */
export function hidesTargets(diagnostic: Diagnostic): boolean {
  if (hidesIndicators(diagnostic)) return true
  return (
    diagnostic.severity === 'error' &&
    (isWithin(diagnostic, 'outcome-targets') || diagnostic.rule === 'target-in-two-forms')
  )
}

/** The same of what was reported: values, delivery, and reports that could not be placed. */
export function hidesProgress(diagnostic: Diagnostic): boolean {
  const { rule, severity, at } = diagnostic
  if (hidesTargets(diagnostic)) return true
  return severity === 'error' && !CHECKS.has(rule) && /^\/(values|delivery|period)(\/|$)/.test(at.pointer)
}

/** The same of a review: of what was reported, and of reviews, decisions, spending and lessons. */
export function hidesReview(diagnostic: Diagnostic): boolean {
  const { rule, severity, at } = diagnostic
  if (hidesProgress(diagnostic)) return true
  return severity === 'error' && !CHECKS.has(rule) && OF_REVIEW.test(at.pointer)
}

const OF_REVIEW = /\/reviews(\/|$)|^\/(decisions|transfers|expenditure|lessons)(\/|$)/

function isWithin({ rule, at }: Diagnostic, key: string): boolean {
  return !CHECKS.has(rule) && at.pointer.includes(`/${key}/`)
}

const CHECKS: ReadonlySet<string> = new Set(rules.filter(isChecking).map(({ id }) => id))

const OF_READING: ReadonlySet<string> = new Set(
  rules.flatMap((rule) => (!isChecking(rule) && rule.foundBy === 'reading' ? [rule.id] : [])),
)
