// Whatever a stranger writes, in texts, ids and names of files: every format stays valid, holds each finding once, and nothing
// of it is a command, a tag, a link or a mark that hides.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic, Severity } from '../../src/diagnostic/diagnostic.ts'
import { githubFailure, githubFindings } from '../../src/render/diagnostics-github.ts'
import { gitlab } from '../../src/render/diagnostics-gitlab.ts'
import { junit } from '../../src/render/diagnostics-junit.ts'
import { json } from '../../src/render/diagnostics-json.ts'
import { rdjson } from '../../src/render/diagnostics-rdjson.ts'
import { sarif } from '../../src/render/diagnostics-sarif.ts'
import type { FindingsReport, FindingsWriter } from '../../src/render/findings-report.ts'
import { findingsSummary } from '../../src/render/findings-summary.ts'
import { wholeFile, type Origin } from '../../src/source/origin.ts'
import { reportOf } from '../support/findings-report.ts'
import { commandsIn, expectValid, MACHINE_FORMATS, tagsOf } from '../support/formats.ts'

/** What would move a cursor, hide or turn text if it stood there as it is; line breaks are looked at otherwise. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u206f\ufeff]/

const SIGNS = [
  ['\n', '\r', '\r\n', '\t', '::', '::error::x', '##[error]x', '%0A', '%', ':', ',', '%25', '%3A'],
  [']]>', '<', '>', '&', '&amp;', '"', "'", '<!--', '</failure>', '<![CDATA[', '\u0000', '\u001b[2J'],
  ['[a](http://b)', '](', '\\](', '{0}', '{{', '|', '`', '```\n', '# ', '@org', '![', '</details>'],
  ['\u202e', '\u2028', '\u0085', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udc00', '𐐀', 'é', '/', '..', ' '],
].flat()

const piece = fc.oneof(
  fc.constantFrom(...SIGNS),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ maxLength: 6 }),
)

const hostile = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
const path = hostile.map((text) => `x${text}.yaml`)

const TEXT = 'kind: é𐐀\r\nrisks:\n  - id: "R\u2028-1"\n'

const origin: fc.Arbitrary<Origin> = fc.oneof(
  path.map(wholeFile),
  fc
    .record({
      path: fc.oneof(path, fc.constant('known.yaml')),
      pointer: hostile,
      start: fc.nat(TEXT.length),
      length: fc.nat(10),
      element: fc.option(hostile, { nil: undefined }),
    })
    .map(({ path, pointer, start, length, element }) => ({
      path,
      pointer,
      start,
      end: Math.min(TEXT.length, start + length),
      element,
    })),
)

const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  rule: fc.constantFrom('unknown-outcome', 'wrong-form', 'entity-without-plan'),
  severity: fc.constantFrom<Severity>('error', 'warning', 'note'),
  message: hostile.filter((text) => text !== ''),
  hint: fc.option(hostile, { nil: undefined }),
  at: origin,
  related: fc.array(fc.record({ at: origin, message: hostile }), { maxLength: 2 }),
})

const report: fc.Arbitrary<FindingsReport> = fc
  .record({
    diagnostics: fc.array(diagnostic, { maxLength: 14 }),
    failOn: fc.constantFrom<Severity>('error', 'warning', 'note'),
  })
  .map(({ diagnostics, failOn }) => ({ ...reportOf(diagnostics, { 'known.yaml': TEXT }), failOn }))

const WRITERS: Readonly<Record<(typeof MACHINE_FORMATS)[number], FindingsWriter>> = {
  json,
  sarif,
  gitlab,
  junit,
  rdjson,
  github: { findings: (report) => githubFindings(report, true), failure: githubFailure },
}

describe.each(MACHINE_FORMATS)('%s', (format) => {
  const { findings, failure } = WRITERS[format]

  test('is valid, whatever the findings say', () => {
    fc.assert(
      fc.property(report, (report) => {
        const text = findings(report)
        expectValid(format, text)
        expect(text).not.toMatch(RAW)
        expect(text).not.toMatch(format === 'github' ? /##\[/ : /##\[|^\s*::/m)
      }),
    )
  })

  test('is valid, whatever the failure says', () => {
    fc.assert(
      fc.property(hostile, fc.option(hostile, { nil: undefined }), (message, hint) => {
        const text = failure({ version: '1.2.3', status: 2, code: 'wrong-use', message, hint })
        expectValid(format, text)
        expect(text).not.toMatch(RAW)
      }),
    )
  })
})

test('GitHub reads as many commands as there are findings, at most ten of a kind, each of ours', () => {
  fc.assert(
    fc.property(report, (report) => {
      const { diagnostics } = report
      const most = (severity: Severity) =>
        Math.min(10, diagnostics.filter((one) => one.severity === severity).length)
      const commands = commandsIn(githubFindings(report, true))
      const count = (name: string) => commands.filter(({ command }) => command === name).length
      expect([count('error'), count('warning'), count('notice')]).toEqual([
        most('error'),
        most('warning'),
        most('note'),
      ])
      expect(commands).toHaveLength(most('error') + most('warning') + most('note'))
      const rules = new Set(diagnostics.map(({ rule }) => rule))
      for (const { properties } of commands) expect(rules).toContain(properties['title'])
    }),
  )
})

test('JUnit has a test for each finding, one for each clean file, and fails where the exit status is 1', () => {
  fc.assert(
    fc.property(report, (report) => {
      const { diagnostics, files } = report
      const tags = tagsOf(junit.findings(report))
      const withFindings = new Set(diagnostics.map(({ at }) => at.path))
      const clean = files.filter((path) => !withFindings.has(path)).length
      expect(tags.filter(({ name }) => name === 'testcase')).toHaveLength(diagnostics.length + clean)
      const isFailing = JSON.parse(sarif.findings(report)).runs[0].invocations[0].exitCode === 1
      expect(tags.some(({ name }) => name === 'failure')).toBe(isFailing)
    }),
  )
})

test('SARIF has every path as a relative reference that leads back to it', () => {
  fc.assert(
    fc.property(report, (report) => {
      const { results } = JSON.parse(sarif.findings(report)).runs[0]
      const paths = results.map(
        (result: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
          decodeURIComponent(result.locations[0].physicalLocation.artifactLocation.uri),
      )
      const wanted = report.diagnostics.map(({ at }) =>
        `plans/${at.path}`.replace(/\p{Surrogate}/gu, '\ufffd'),
      )
      expect([...paths].sort()).toEqual([...wanted].sort())
    }),
  )
})

test('the summary fits the room, has one row for each finding shown, and no row is begun by a plan', () => {
  fc.assert(
    fc.property(report, fc.integer({ min: 0, max: 4000 }), (report, room) => {
      const text = findingsSummary(report, room)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room)
      expect(text).not.toMatch(RAW)
      if (text === '') return
      const shown = text.match(/^\| (error|warning|note) \|/gm)?.length ?? 0
      const more = Number(/^(\d+) more /m.exec(text)?.[1] ?? 0)
      expect(shown + more).toBe(report.diagnostics.length)
      for (const line of text.split('\n')) {
        expect(line).toMatch(
          /^$|^### rbm validate$|^\d+ (errors?|more)\b|^\| (Severity|---|error|warning|note) \|/,
        )
        expect(line.replace(/\\./g, '·')).not.toMatch(/\]\(|<|!\[|(?<!\u200b)@\w/)
      }
    }),
  )
})
