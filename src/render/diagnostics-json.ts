// Findings for programs, in the form of the command-line contract.

import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { rangeOf, type Range } from '../source/line-index.ts'
import type { Origin } from '../source/origin.ts'
import { failureJson } from './failure-json.ts'
import type { FindingsWriter } from './findings-report.ts'
import { renderJson } from './json-text.ts'
import { countBySeverity, type Places } from './diagnostics-text.ts'

export const SCHEMA_VERSION = '1.0'

export const json: FindingsWriter = {
  findings: ({ diagnostics, places, version, files }) =>
    renderJson(diagnosticsJson(diagnostics, places, version, files.length)),
  failure: ({ version, code, message }) => renderJson(failureJson(version, code, message)),
}

export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  places: Places,
  version: string,
  files: number,
): unknown {
  const { error, warning, note } = countBySeverity(diagnostics)
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'rbm', version },
    summary: { errors: error, warnings: warning, notes: note, files, waived: 0, baselined: 0 },
    diagnostics: diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule,
      severity: diagnostic.severity,
      message: diagnostic.message,
      ...(diagnostic.hint === undefined ? {} : { hint: diagnostic.hint }),
      path: diagnostic.at.path,
      range: range(places, diagnostic.at),
      pointer: diagnostic.at.pointer,
      ...(diagnostic.at.element === undefined ? {} : { element: diagnostic.at.element }),
      related: (diagnostic.related ?? []).map(({ at, message }) => ({
        path: at.path,
        range: range(places, at),
        message,
      })),
      fingerprint: fingerprint(diagnostic),
      docs: `rbm explain ${diagnostic.rule}`,
    })),
  }
}

function range(places: Places, at: Origin): Range {
  return rangeOf(places.find(at.path)?.lines ?? [0], at)
}

/**
 * Tells a finding from others and survives edits elsewhere: rule, element, pointer and subject, but no line. The parts are
 * written as JSON before hashing, so that no choice of ids makes two findings one.
 */
export function fingerprint({ rule, at, subject }: Diagnostic): string {
  const parts = JSON.stringify([rule, at.element ?? at.path, at.pointer, subject ?? ''])
  return `f-${createHash('sha256').update(parts).digest('hex').slice(0, 12)}`
}
