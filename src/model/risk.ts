// Risks to the attainment of results ([R10]).

import type { LocalText } from './local-text.ts'
import type { Origin } from '../source/origin.ts'

export interface Risk {
  readonly id: string
  readonly title: LocalText
  /** Ids of the Outputs, Outcomes or other elements that it threatens; for a risk written on an Output, that Output. */
  readonly affects: readonly string[]
  readonly origin: Origin
}
