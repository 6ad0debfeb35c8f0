// Findings as a Code Quality report of GitLab. GitLab merges findings of one fingerprint into one, so equal ones are told
// apart by their order.

import type { Severity } from '../diagnostic/diagnostic.ts'
import { fingerprint } from './fingerprint.ts'
import {
  inOneLine,
  rangeIn,
  type Failure,
  type FindingsReport,
  type FindingsWriter,
} from './findings-report.ts'
import { renderJson } from './json-text.ts'

export const gitlab: FindingsWriter = { findings, failure }

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' }

function findings(report: FindingsReport): string {
  const seen = new Map<string, number>()
  return renderJson(
    report.diagnostics.map((diagnostic) => {
      const own = fingerprint(diagnostic)
      const before = seen.get(own) ?? 0
      seen.set(own, before + 1)
      return {
        description: inOneLine(diagnostic),
        check_name: diagnostic.rule,
        fingerprint: before === 0 ? own : `${own}-${before + 1}`,
        severity: SEVERITY[diagnostic.severity],
        location: {
          path: report.folder.inRepository + diagnostic.at.path,
          lines: { begin: rangeIn(report, diagnostic.at).start.line },
        },
      }
    }),
  )
}

/** An empty report would say that every finding is mended, so the failure stands in it as the gravest finding. */
function failure({ code, message, hint }: Failure): string {
  return renderJson([
    {
      description: `The plan was not checked. ${inOneLine({ message, hint })}`,
      check_name: code,
      fingerprint: code,
      severity: 'blocker',
      location: { path: 'rbm.yaml', lines: { begin: 1 } },
    },
  ])
}
