// What is known of a rule without running it. Checks of the text (in `document`) and rules on the plan (in `rules`)
// are described alike, so `rbm rules`, `rbm explain` and the manual need no other source.

import type { Severity } from './diagnostic.ts'

export interface RuleText {
  /** Reads well after "allow": `output-without-outcome`. */
  readonly id: string
  /** One line. */
  readonly summary: string
  readonly severity: Severity
  /** For rules on indicators: the letter of SMART that a finding of the rule is about ([R2]). */
  readonly smart?: SmartLetter
  /** Asked for when somebody reads it: a check of a plan needs none. */
  explanation(): Explanation
}

/** Specific, Measurable, Achievable, Relevant, Time-bound. */
export const SMART_LETTERS = ['S', 'M', 'A', 'R', 'T'] as const

export type SmartLetter = (typeof SMART_LETTERS)[number]

/** The tests run `example` and `better` inside a small plan: the first gives the finding, the second does not. */
export interface Explanation {
  readonly finds: string
  readonly matters: string
  /** One file of a plan that has the mistake, or several with a line `---` between them. */
  readonly example: string
  /** The same without it. */
  readonly better: string
}

/** A rule with all that is said of it, in order. */
export interface ExplainedRule extends RuleText {
  readonly parts: readonly RulePart[]
}

/** Prose in one line, or YAML; without a title it belongs to the part before. */
export type RulePart =
  | { readonly title: string | undefined; readonly prose: string }
  | { readonly title: string | undefined; readonly code: string }
