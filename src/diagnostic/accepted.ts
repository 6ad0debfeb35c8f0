// What became of findings that a repository accepts: they are counted, and not shown among those to mend.

import type { Diagnostic } from './diagnostic.ts'

export interface AcceptedDiagnostic extends Diagnostic {
  readonly acceptedBy: AcceptedBy
}

export type AcceptedBy =
  | {
      readonly kind: 'waiver'
      readonly reason: string
      readonly approvedBy: string
      /** The last day on which it holds. */
      readonly until: string
    }
  | { readonly kind: 'baseline' }

export interface AcceptedFindings {
  readonly diagnostics: readonly AcceptedDiagnostic[]
  /** The day by which waivers were judged: `2028-03-01`. Absent where there are none, so that the day changes nothing. */
  readonly asOf: string | undefined
}
