// What rules say of progress reports and decisions beside the example of an Output.

import { exampleOutput } from '../../src/rules/example-output.ts'
import { findingsOf, planWith } from './plan.ts'

/** The head of a report of the first half of 2028. */
export const HALF = 'period: 2028-H1\ndate: 2028-07-31'

/** Findings of the example of an Output with these files. */
export function foundIn(...files: readonly string[]): string[] {
  const all = [exampleOutput(), ...files]
  return findingsOf(planWith(all.map((text, i) => `# file-${i}.yaml${text}`).join('')))
}
