// Rules on what an indicator leaves out are alike: a key, why it matters, and what could stand there.

import type { Severity } from '../diagnostic/diagnostic.ts'
import type { SmartLetter } from '../diagnostic/rule-text.ts'
import type { Indicator } from '../model/indicator.ts'
import { idAndTitle } from '../model/local-text.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

interface IncompleteIndicator {
  readonly id: string
  readonly smart: SmartLetter
  readonly severity: Severity
  /** The key that is left out. */
  readonly key: Parameters<typeof exampleIndicator>[0] extends infer Changes ? keyof Changes & string : never
  /** "does not say how often it is measured" */
  readonly lacks: string
  /** Which indicators are not asked for it, as a sentence. */
  readonly exempt?: string
  readonly matters: string
  readonly hint: string
  isMissing(indicator: Indicator): boolean
}

export function incompleteIndicator(of: IncompleteIndicator): CheckingRule {
  return {
    id: of.id,
    summary: `An indicator ${of.lacks}`,
    severity: of.severity,
    smart: of.smart,
    explanation: () => ({
      finds: `An indicator without \`${of.key}\`. ${of.exempt ?? 'Indicators of Outputs that are not pursued are exempt.'}`,
      matters: of.matters,
      example: exampleIndicator({ [of.key]: undefined }),
      better: exampleIndicator({}),
    }),
    absent: [of.key],
    *check({ indicators }) {
      for (const indicator of indicators()) {
        if (!of.isMissing(indicator)) continue
        yield {
          message: `The indicator ${idAndTitle(indicator)} ${of.lacks}.`,
          hint: of.hint,
          at: indicator.origin,
        }
      }
    },
  }
}
