// What `rbm validate` found, or why it could not, in every format asked for: files first, then standard output. A format
// is loaded when it is asked for.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { inWords } from '../render/diagnostics-text.ts'
import type { Failure, FindingsReport, FindingsWriter } from '../render/findings-report.ts'
import { visible } from '../source/visible.ts'
import type { Host } from '../workspace/host.ts'
import type { CliContext } from './context.ts'
import type { FindingsFormat, FindingsTarget } from './findings-formats.ts'
import { appendToSummary } from './job-summary.ts'
import { checkOutput, writeOutput } from './output.ts'

/** @throws RbmError when one of the files cannot be written, or would be twice; said before any work is done */
export function checkTargets(host: Host, targets: readonly FindingsTarget[]): void {
  const paths = new Set<string>()
  for (const { format, file } of targets) {
    if (file === undefined) continue
    const path = checkOutput(host, file, (folder) => `--format ${format}=${folder}/findings`)
    if (paths.has(path)) {
      throw new RbmError('output-twice', `Two formats are to go to "${visible(file)}".`, 'Name two files.')
    }
    paths.add(path)
  }
}

/** @param text the findings for people; for standard output or for a file */
export async function deliverFindings(
  context: CliContext,
  targets: readonly FindingsTarget[],
  report: FindingsReport,
  text: (isShown: boolean) => string,
): Promise<void> {
  const { host, streams } = context
  const drawn: { readonly target: FindingsTarget; readonly content: string }[] = []
  for (const target of targets) {
    const { format, file } = target
    const content =
      format === 'text'
        ? text(file === undefined)
        : format === 'github'
          ? await github(context, report)
          : (await WRITERS[format]()).findings(report)
    drawn.push({ target, content })
  }
  for (const { target, content } of drawn) {
    if (target.file === undefined) continue
    writeOutput(host, target.file, new TextEncoder().encode(content))
    streams.error(`Wrote ${visible(target.file)}.\n`)
  }
  const shown = drawn.filter(({ target }) => target.file === undefined)
  for (const { content } of shown) streams.out(content)
  if (shown.length === 0)
    streams.error(`${inWords(report.diagnostics, report.files.length, report.accepted)}\n`)
}

/**
 * What stands on standard output and in the files when the command could not be carried out: the reason, in each format. A file
 * of an earlier run would pass for the result of this one. A file that cannot be written is left; people are told on stderr.
 */
export async function deliverFailure(
  { host, streams }: CliContext,
  targets: readonly FindingsTarget[],
  failure: Failure,
): Promise<void> {
  for (const { format, file } of targets) {
    if (format === 'text' && file === undefined) continue
    const content =
      format === 'text'
        ? `rbm: ${visible(failure.message)}\n`
        : format === 'github'
          ? (await import('../render/diagnostics-github.ts')).githubFailure(failure)
          : (await WRITERS[format]()).failure(failure)
    if (file === undefined) streams.out(content)
    else tryToWrite(host, file, content)
  }
}

const WRITERS: Readonly<Record<Exclude<FindingsFormat, 'text' | 'github'>, () => Promise<FindingsWriter>>> = {
  json: async () => (await import('../render/diagnostics-json.ts')).json,
  sarif: async () => (await import('../render/diagnostics-sarif.ts')).sarif,
  gitlab: async () => (await import('../render/diagnostics-gitlab.ts')).gitlab,
  junit: async () => (await import('../render/diagnostics-junit.ts')).junit,
  rdjson: async () => (await import('../render/diagnostics-rdjson.ts')).rdjson,
}

async function github(context: CliContext, report: FindingsReport): Promise<string> {
  const { githubFindings } = await import('../render/diagnostics-github.ts')
  const { findingsSummary } = await import('../render/findings-summary.ts')
  return githubFindings(
    report,
    appendToSummary(context, (room) => findingsSummary(report, room)),
  )
}

function tryToWrite(host: Host, file: string, content: string): void {
  try {
    writeOutput(host, file, new TextEncoder().encode(content))
  } catch {
    // The failure itself is told; that it could not be filed as well adds nothing.
  }
}
