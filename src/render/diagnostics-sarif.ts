// Findings as SARIF 2.1.0 (OASIS), the form in which code scanning services take them. Paths are relative and
// percent-encoded; what a plan says can be no link and no placeholder of a message.

import type { AcceptedBy } from '../diagnostic/accepted.ts'
import { compareDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { ExplainedRule } from '../diagnostic/rule-text.ts'
import { compareText, type Origin } from '../source/origin.ts'
import { visible } from '../source/visible.ts'
import { fingerprint } from './fingerprint.ts'
import {
  inOneLine,
  isProblem,
  rangeIn,
  wellFormed,
  type Failure,
  type FindingsReport,
  type FindingsWriter,
} from './findings-report.ts'
import { renderJson } from './json-text.ts'
import { ruleMarkdown, ruleText } from './rule-markdown.ts'

export const sarif: FindingsWriter = { findings, failure }

function findings(report: FindingsReport): string {
  const rules = [...report.rules].sort((a, b) => compareText(a.id, b.id))
  const index = new Map(rules.map(({ id }, i) => [id, i]))
  const results = [
    ...report.diagnostics.map((diagnostic): Result => ({ diagnostic })),
    ...(report.accepted?.diagnostics ?? []).map((diagnostic): Result => ({
      diagnostic,
      acceptedBy: diagnostic.acceptedBy,
    })),
  ].sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic))
  const exitCode = report.diagnostics.some((one) => isProblem(report, one)) ? 1 : 0
  return log(report.version, {
    rules: rules.map(describe),
    invocation: { executionSuccessful: true, exitCode },
    results: results.map((result) => resultOf(report, result, index.get(result.diagnostic.rule))),
  })
}

function failure({ version, status, code, message, hint }: Failure): string {
  return log(version, {
    rules: [],
    invocation: {
      executionSuccessful: false,
      exitCode: status,
      toolExecutionNotifications: [
        { level: 'error', descriptor: { id: code }, message: { text: inert(inOneLine({ message, hint })) } },
      ],
    },
    results: [],
  })
}

/** A finding of its own, or one that is accepted. */
interface Result {
  readonly diagnostic: Diagnostic
  readonly acceptedBy?: AcceptedBy
}

interface Run {
  readonly rules: readonly unknown[]
  readonly invocation: Readonly<Record<string, unknown>>
  readonly results: readonly unknown[]
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** By this name GitHub and other readers know the root of the checked-out repository. */
const ROOT = '%SRCROOT%'

function log(version: string, { rules, invocation, results }: Run): string {
  return renderJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rbm', version, semanticVersion: version, rules } },
        invocations: [invocation],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the git repository.' } } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  })
}

function describe(rule: ExplainedRule): unknown {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.explanation().finds.replace(/\s+/g, ' ').trim() },
    help: { text: ruleText(rule), markdown: ruleMarkdown(rule) },
    defaultConfiguration: { level: rule.severity },
  }
}

function resultOf(
  report: FindingsReport,
  { diagnostic, acceptedBy }: Result,
  ruleIndex: number | undefined,
): unknown {
  const { rule, severity, at, related = [] } = diagnostic
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: inert(inOneLine(diagnostic)) },
    locations: [{ ...physical(report, at), ...logical(at) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ at, message }, id) => ({
            id,
            ...physical(report, at),
            message: { text: inert(inOneLine({ message })) },
          })),
        }),
    partialFingerprints: { 'rbmFingerprint/v1': fingerprint(diagnostic) },
    ...(acceptedBy === undefined ? {} : { suppressions: [suppression(acceptedBy)] }),
  }
}

function physical(report: FindingsReport, at: Origin): { readonly physicalLocation: unknown } {
  const { start, end } = rangeIn(report, at)
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(report.folder.inRepository + at.path), uriBaseId: ROOT },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  }
}

function logical({ element, pointer }: Origin): { readonly logicalLocations?: unknown } {
  if (element === undefined) return {}
  return {
    logicalLocations: [{ name: visible(element), fullyQualifiedName: visible(pointer), kind: 'object' }],
  }
}

function uri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/')
}

/** A baseline gives no reason of its own. */
function suppression(by: AcceptedBy): unknown {
  return {
    kind: 'external',
    status: 'accepted',
    ...(by.kind === 'baseline' ? {} : { justification: inOneLine({ message: by.reason }) }),
  }
}

/**
 * `[text](target)` is a link in a message of SARIF, and `{0}` a placeholder. The standard's escapes for them are shown as
 * they are by common readers, so an invisible space parts them, as in Markdown.
 */
function inert(text: string): string {
  return text.replace(/\](?=\()/g, ']\u200b').replace(/\{(?=\d+\})/g, '{\u200b')
}
