// Types of measure.mjs for the test beside it.

import type { checkPlan } from '../../src/pipeline.ts'

export interface Counts {
  readonly defects: number
  readonly found: number
  readonly nearMisses: number
  readonly alarms: number
}

export function measure(
  check: typeof checkPlan,
  half: 'open' | 'kept-apart',
): { readonly byRule: ReadonlyMap<string, Counts> }

export function precision(counts: Counts): number

export function recall(counts: Counts): number
