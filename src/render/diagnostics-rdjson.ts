// Findings in the Reviewdog Diagnostic Format, which posts them as review comments. Its columns count the bytes of UTF-8,
// and its paths are read from the working folder.

import type { Severity } from '../diagnostic/diagnostic.ts'
import { positionAt } from '../source/line-index.ts'
import type { Origin } from '../source/origin.ts'
import { byteOffsets } from './byte-columns.ts'
import { inOneLine, type Failure, type FindingsReport, type FindingsWriter } from './findings-report.ts'
import { renderJson } from './json-text.ts'

export const rdjson: FindingsWriter = { findings, failure }

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' }

function findings(report: FindingsReport): string {
  const locate = locator(report)
  return renderJson({
    source: { name: 'rbm' },
    diagnostics: report.diagnostics.map((diagnostic) => {
      const { rule, severity, at, related = [] } = diagnostic
      return {
        message: inOneLine(diagnostic),
        location: locate(at),
        severity: SEVERITY[severity],
        code: { value: rule },
        ...(related.length === 0
          ? {}
          : {
              related_locations: related.map(({ at, message }) => ({
                message: inOneLine({ message }),
                location: locate(at),
              })),
            }),
      }
    }),
  })
}

function failure({ code, message, hint }: Failure): string {
  return renderJson({
    source: { name: 'rbm' },
    severity: 'ERROR',
    diagnostics: [
      {
        message: `The plan was not checked. ${inOneLine({ message, hint })}`,
        location: { path: 'rbm.yaml' },
        severity: 'ERROR',
        code: { value: code },
      },
    ],
  })
}

function locator({ places, folder }: FindingsReport): (at: Origin) => unknown {
  const bytesBefore = byteOffsets(places)
  return ({ path, start, end }) => {
    const lines = places.find(path)?.lines ?? [0]
    const inBytes = (offset: number) => {
      const { line } = positionAt(lines, offset)
      return { line, column: bytesBefore(path, offset) - bytesBefore(path, lines[line - 1]!) + 1 }
    }
    return { path: folder.fromHere + path, range: { start: inBytes(start), end: inBytes(end) } }
  }
}
