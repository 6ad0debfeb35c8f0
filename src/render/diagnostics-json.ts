// Findings for programs, in the form of the command-line contract.

import type { AcceptedBy, AcceptedFindings } from '../diagnostic/accepted.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { rangeOf, type Range } from '../source/line-index.ts'
import type { Origin } from '../source/origin.ts'
import { failureJson } from './failure-json.ts'
import { fingerprint } from './fingerprint.ts'
import type { FindingsWriter, OlderFindings } from './findings-report.ts'
import { renderJson } from './json-text.ts'
import { countAccepted, countBySeverity, type Places } from './diagnostics-text.ts'

export const SCHEMA_VERSION = '1.0'

export const json: FindingsWriter = {
  findings: ({ diagnostics, places, version, files, accepted, older }) =>
    renderJson(diagnosticsJson(diagnostics, places, version, files.length, accepted, older)),
  failure: ({ version, code, message }) => renderJson(failureJson(version, code, message)),
}

export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  places: Places,
  version: string,
  files: number,
  accepted: AcceptedFindings = { diagnostics: [], asOf: undefined },
  older?: OlderFindings,
): unknown {
  const { error, warning, note } = countBySeverity(diagnostics)
  const { waived, baselined } = countAccepted(accepted)
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'rbm', version },
    summary: { errors: error, warnings: warning, notes: note, files, waived, baselined },
    ...(older === undefined ? {} : { since: sinceJson(older) }),
    ...(accepted.asOf === undefined ? {} : { asOf: accepted.asOf }),
    diagnostics: diagnostics.map((diagnostic) => diagnosticJson(diagnostic, places)),
    // Apart from the others, so that whoever counts these counts what is to be mended.
    accepted: accepted.diagnostics.map((diagnostic) => ({
      ...diagnosticJson(diagnostic, places),
      ...acceptedJson(diagnostic.acceptedBy),
    })),
  }
}

/** What was there before, and is not in `diagnostics`. */
function sinceJson({ revision, diagnostics }: OlderFindings): object {
  const { error, warning, note } = countBySeverity(diagnostics)
  return { revision, notShown: { errors: error, warnings: warning, notes: note } }
}

function diagnosticJson(diagnostic: Diagnostic, places: Places): object {
  return {
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
  }
}

function acceptedJson(by: AcceptedBy): object {
  if (by.kind === 'baseline') return { baselined: true }
  return { waived: { reason: by.reason, approvedBy: by.approvedBy, until: by.until } }
}

function range(places: Places, at: Origin): Range {
  return rangeOf(places.find(at.path)?.lines ?? [0], at)
}
