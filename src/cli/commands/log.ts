// `rbm log ID`: how an element came to be what it is, commit by commit.

import { elementsOf, type PlanElement } from '../../compare/element.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import type { Document } from '../../document/document.ts'
import { readDocument } from '../../document/read-document.ts'
import { placesIn } from '../../render/diagnostics-text.ts'
import { renderJson } from '../../render/json-text.ts'
import { renderLogText } from '../../render/log-text.ts'
import { makeStyle } from '../../render/style.ts'
import { positionAt } from '../../source/line-index.ts'
import type { Origin } from '../../source/origin.ts'
import type { SourceFile } from '../../source/source-file.ts'
import { visible } from '../../source/visible.ts'
import {
  reportEntry,
  type LoggedElement,
  type LogReport,
  type LogReportEntry,
} from '../../tables/log-report.ts'
import { readPlanRepository, type PlanRepository } from '../../workspace/plan-repository.ts'
import type { CliContext } from '../context.ts'
import { logOf, type ElementLog, type LogEntry } from '../element-log.ts'
import { DONE, type ExitStatus } from '../exit-status.ts'
import { openRepository } from '../open-repository.ts'

export interface LogOptions {
  readonly format: 'text' | 'json'
  readonly at?: string
  readonly limit?: number
}

export async function log(
  { host, streams }: CliContext,
  id: string,
  path: string | undefined,
  { format, at, limit = Number.MAX_SAFE_INTEGER }: LogOptions,
): Promise<ExitStatus> {
  const { root, files } = await openRepository(host, path, at)
  const repository = readPlanRepository(files, root)
  const element = elementNow(repository, id)
  const history = await logOf(host, repository, { id, at, limit })
  if (element === undefined && history.entries.length === 0) throw unknownElement(repository, id, history)
  const entries = history.entries.map(reported)
  const report: LogReport = {
    schemaVersion: '1.0',
    id,
    element: element ?? null,
    earlierIds: history.earlierIds,
    complete: history.older !== 'not-here' && entries.every(({ notRead }) => notRead.length === 0),
    older: history.older,
    entries,
  }
  const text =
    format === 'json'
      ? renderJson(report)
      : renderLogText(report, streams.columns, makeStyle(streams.isColoured))
  streams.out(text)
  return DONE
}

/** The first of this id; of two of one id, `rbm validate` speaks. */
function elementNow({ sources, limits }: PlanRepository, id: string): LoggedElement | undefined {
  const holding = sources.filter(({ text }) => text.includes(id))
  const found = [...elementsIn(holding, limits)].find((one) => one.id === id)
  if (found === undefined) return undefined
  const { kind, title = null, entity = null, at } = found
  return { kind, title, entity, path: at.path, line: lineIn(holding, at) }
}

function elementsIn(sources: readonly SourceFile[], limits: PlanRepository['limits']): Iterable<PlanElement> {
  const documents = sources.flatMap((source): Document[] => {
    const { document } = readDocument(source, limits)
    return document === undefined ? [] : [document]
  })
  return elementsOf(documents).values()
}

function lineIn(sources: readonly SourceFile[], at: Origin): number {
  const lines = placesIn(sources.filter(({ path }) => path === at.path)).find(at.path)?.lines
  return positionAt(lines ?? [0], at.start).line
}

function unknownElement({ sources, limits }: PlanRepository, id: string, { older }: ElementLog): RbmError {
  const ids = [...elementsIn(sources, limits)].flatMap((one) => one.id ?? [])
  const near = suggest(id, ids)
  const cut =
    older === 'not-here'
      ? ' This clone is shallow: older history was left out. Fetch it: git fetch --unshallow'
      : ''
  const hint =
    near === undefined ? `Look for ids with: rbm rollup --by output.${cut}` : `Did you mean "${near}"?${cut}`
  const message = `The plan has no element "${visible(id)}", and never had one in the history that is here.`
  return new RbmError('no-such-element', message, hint)
}

function reported({ commit, changes, documents, notRead }: LogEntry): LogReportEntry {
  const sources = {
    before: documents.before.map(({ source }) => source),
    after: documents.after.map(({ source }) => source),
  }
  const by =
    commit === undefined
      ? null
      : {
          hash: commit.hash,
          date: commit.date,
          author: commit.author,
          subject: commit.subject,
          isMerge: commit.parents.length > 1,
        }
  return reportEntry(by, changes, (side, at) => lineIn(sources[side], at), notRead)
}
