// Findings as a JUnit report, which most CI systems show as tests: a suite for each file, a test for each finding, and one
// that passes for a file without any. A finding below `--fail-on` is a test that passes and says something.

import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import { visible, withoutCommands } from '../source/visible.ts'
import {
  inOneLine,
  isProblem,
  rangeIn,
  wellFormed,
  type Failure,
  type FindingsReport,
  type FindingsWriter,
} from './findings-report.ts'

export const junit: FindingsWriter = { findings, failure }

function findings(report: FindingsReport): string {
  const byFile = new Map(report.files.map((path): [string, Diagnostic[]] => [path, []]))
  for (const diagnostic of report.diagnostics) {
    const found = byFile.get(diagnostic.at.path)
    if (found === undefined) byFile.set(diagnostic.at.path, [diagnostic])
    else found.push(diagnostic)
  }
  const suites = [...byFile].map(([path, found]) => suiteOf(report, path, found))
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0)
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0)
  return document(
    { tests, failures, errors: 0 },
    suites.flatMap(({ lines }) => lines),
  )
}

function failure({ code, message, hint }: Failure): string {
  const name = attribute('name', 'rbm validate')
  return document({ tests: 1, failures: 0, errors: 1 }, [
    `  <testsuite${name} tests="1" failures="0" errors="1" skipped="0">`,
    `    <testcase${name}${attribute('classname', 'rbm')}>`,
    `      <error${attribute('type', code)}${attribute('message', inOneLine({ message, hint }))}/>`,
    '    </testcase>',
    '  </testsuite>',
  ])
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
}

function document({ tests, failures, errors }: Counts, suites: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="rbm validate" tests="${tests}" failures="${failures}" errors="${errors}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

interface Suite extends Counts {
  readonly lines: readonly string[]
}

function suiteOf(report: FindingsReport, path: string, found: readonly Diagnostic[]): Suite {
  const file = report.folder.inRepository + path
  const tests = Math.max(1, found.length)
  const failures = found.filter((diagnostic) => isProblem(report, diagnostic)).length
  const named = new Map<string, number>()
  const cases = found.flatMap((diagnostic) => {
    const { line, column } = rangeIn(report, diagnostic.at).start
    const name = `${line}:${column} ${diagnostic.rule}`
    const before = named.get(name) ?? 0
    named.set(name, before + 1)
    return caseOf(report, diagnostic, { file, line, name: before === 0 ? name : `${name} (${before + 1})` })
  })
  const clean = `    <testcase${attribute('name', 'no findings')}${attribute('classname', file)}${attribute('file', file)}/>`
  return {
    tests,
    failures,
    errors: 0,
    lines: [
      `  <testsuite${attribute('name', file)} tests="${tests}" failures="${failures}" errors="0" skipped="0">`,
      ...(found.length === 0 ? [clean] : cases),
      '  </testsuite>',
    ],
  }
}

interface Test {
  readonly name: string
  readonly file: string
  readonly line: number
}

function caseOf(report: FindingsReport, diagnostic: Diagnostic, { name, file, line }: Test): string[] {
  const { severity, rule, message, hint, related = [] } = diagnostic
  const sentences = [
    `${severity}: ${message}`,
    ...(hint === undefined ? [] : [hint]),
    ...related.map(({ at, message }) => {
      const { line, column } = rangeIn(report, at).start
      return `see ${report.folder.inRepository}${at.path}:${line}:${column} ${message}`
    }),
    `To learn more: rbm explain ${rule}`,
  ]
  const body = sentences.map(content).join('\n')
  return [
    `    <testcase${attribute('name', name)}${attribute('classname', file)}${attribute('file', file)} line="${line}">`,
    isProblem(report, diagnostic)
      ? `      <failure${attribute('type', rule)}${attribute('message', message)}>${body}</failure>`
      : `      <system-out>${body}</system-out>`,
    '    </testcase>',
  ]
}

function attribute(name: string, value: string): string {
  return ` ${name}="${content(value)}"`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text that stays text, and no command where the report is shown in a log; characters that XML cannot hold are spelt out or, half a character, shown as unknown. */
function content(text: string): string {
  return wellFormed(withoutCommands(visible(text)))
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
