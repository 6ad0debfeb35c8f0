// What tells a finding from others and survives edits elsewhere: rule, element, pointer and subject, but no line. Baselines
// and CI systems know a finding by it.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { sha256 } from '../source/sha256.ts'

/** `f-9c41e07d22b8`. The parts are written as JSON before hashing, so that no choice of ids makes two findings one. */
export function fingerprint({ rule, at, subject }: Diagnostic): string {
  const parts = JSON.stringify([rule, at.element ?? at.path, at.pointer, subject ?? ''])
  return `f-${sha256(parts).slice(0, 12)}`
}
