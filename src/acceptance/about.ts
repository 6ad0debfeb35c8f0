// What a finding is about, for those who accept it.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'

/**
 * The innermost element with an id around the place, or the file. So a waiver for an Outcome reaches what has no id of its
 * own inside it, such as its shares, and not its indicators: these are accepted one by one, or one reason would cover all
 * that is ever added below.
 */
export function aboutOf({ at }: Diagnostic): string {
  return at.element ?? at.path
}

/** Written as JSON, so that no choice of ids makes two one. */
export function waiverKey(rule: string, about: string): string {
  return JSON.stringify([rule, about])
}
