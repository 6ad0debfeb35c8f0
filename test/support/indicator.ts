// What rbm says of one indicator that is complete but for what a test changes.

import { checkPlan } from '../../src/pipeline.ts'
import { exampleIndicator } from '../../src/rules/example-indicator.ts'
import { strictPlanWith } from './plan.ts'

/** Severity, message and rule of each finding, in the order of places. */
export function indicatorFindings(...indicators: Parameters<typeof exampleIndicator>): string[] {
  return checkPlan(strictPlanWith(exampleIndicator(...indicators))).diagnostics.map(
    ({ severity, message, rule }) => `${severity} ${message} [${rule}]`,
  )
}

/** Those of one rule: a title that is short enough for a test often has another fault, too. */
export function findingsOfRule(rule: string, ...indicators: Parameters<typeof exampleIndicator>): string[] {
  return indicatorFindings(...indicators).filter((finding) => finding.endsWith(`[${rule}]`))
}
