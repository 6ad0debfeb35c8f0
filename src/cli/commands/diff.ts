// `rbm diff BASE [HEAD]`: what changed between two revisions of a plan, in a planner's words.

import { compareDocuments } from '../../compare/compare.ts'
import type { Document } from '../../document/document.ts'
import { readDocument } from '../../document/read-document.ts'
import { placesIn } from '../../render/diagnostics-text.ts'
import { renderDiffMarkdown } from '../../render/diff-markdown.ts'
import { renderDiffText } from '../../render/diff-text.ts'
import { renderJson } from '../../render/json-text.ts'
import { makeStyle } from '../../render/style.ts'
import { positionAt } from '../../source/line-index.ts'
import { compareText } from '../../source/origin.ts'
import { reportChange, type DiffReport } from '../../tables/diff-report.ts'
import { readComparison, type Comparison, type Side } from '../../workspace/comparison.ts'
import type { Host } from '../../workspace/host.ts'
import { findRoot } from '../../workspace/plan-repository.ts'
import type { CliContext } from '../context.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { writeOutput } from '../output.ts'

export interface DiffOptions {
  readonly format: 'text' | 'json' | 'markdown'
  readonly output?: string
}

export async function diff(
  context: CliContext,
  base: string,
  head: string | undefined,
  options: DiffOptions,
): Promise<ExitStatus> {
  const { host, streams } = context
  const report = await diffReport(host, base, head)
  const text = render(report, options, streams.isColoured)
  if (options.output === undefined) streams.out(text)
  else writeOutput(host, options.output, new TextEncoder().encode(text))
  return report.complete ? DONE : PROBLEMS
}

/** @throws RbmError when a revision does not exist, or there is no plan */
export async function diffReport(host: Host, base: string, head: string | undefined): Promise<DiffReport> {
  const root = findRoot(host, host.cwd)
  return reportOf(await readComparison(host, root, base, head))
}

function render(report: DiffReport, { format, output }: DiffOptions, isColoured: boolean): string {
  switch (format) {
    case 'json':
      return renderJson(report)
    case 'markdown':
      return renderDiffMarkdown(report)
    case 'text':
      return renderDiffText(report, makeStyle(isColoured && output === undefined))
  }
}

function reportOf({ base, head }: Comparison): DiffReport {
  const before = readSide(base)
  const after = readSide(head)
  const places = { base: placesIn(base.sources), head: placesIn(head.sources) }
  const changes = compareDocuments(before.documents, after.documents).map((change) => {
    const side = change.what === 'removed' || change.what === 'record-removed' ? 'base' : 'head'
    return reportChange(change, (at) => positionAt(places[side].find(at.path)?.lines ?? [0], at.start).line)
  })
  // What cannot be read on either side, such as a link, is no part of either plan.
  const isInBoth = (path: string) => before.unread.includes(path) && after.unread.includes(path)
  const notCompared = [
    ...before.unread.map((path) => ({ side: 'base' as const, path })),
    ...after.unread.map((path) => ({ side: 'head' as const, path })),
  ].filter(({ path }) => !isInBoth(path))
  return {
    schemaVersion: '1.0',
    base: base.revision,
    head: head.revision,
    complete: notCompared.length === 0,
    notCompared,
    changes,
    cost: null,
  }
}

/** The documents of a side, and the files of which nothing could be read. */
function readSide({ sources, unreadable, limits }: Side): { documents: Document[]; unread: string[] } {
  const documents: Document[] = []
  const unread = unreadable.map(({ at }) => at.path)
  for (const source of sources) {
    const { document } = readDocument(source, limits)
    if (document === undefined) unread.push(source.path)
    else documents.push(document)
  }
  return { documents, unread: unread.sort(compareText) }
}
