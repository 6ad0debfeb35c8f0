// `rbm diff BASE [HEAD]`: what changed between two revisions of a plan, in a planner's words, and what it does to cost.

import { compareDocuments } from '../../compare/compare.ts'
import type { Basis } from '../../costing/facts/cost-fact.ts'
import type { Document } from '../../document/document.ts'
import { readDocument } from '../../document/read-document.ts'
import { breachesOf, guardrailsChanged } from '../../guardrails/breaches.ts'
import type { GuardedPlan } from '../../guardrails/breach.ts'
import { checkPlan, type CheckedPlan } from '../../pipeline.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { placesIn } from '../../render/diagnostics-text.ts'
import { renderDiffMarkdown } from '../../render/diff-markdown.ts'
import { renderDiffText, type DiffTextOptions } from '../../render/diff-text.ts'
import { renderJson } from '../../render/json-text.ts'
import { makeStyle } from '../../render/style.ts'
import { positionAt } from '../../source/line-index.ts'
import { compareText } from '../../source/origin.ts'
import { reportCost } from '../../tables/diff-cost.ts'
import { isAccepted, reportBreach } from '../../tables/diff-guardrails.ts'
import { reportChange, type DiffReport } from '../../tables/diff-report.ts'
import type { Unit } from '../../tables/table.ts'
import { readComparison, type Comparison, type Side } from '../../workspace/comparison.ts'
import { findRoot } from '../../workspace/plan-repository.ts'
import type { CliContext } from '../context.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { writeOutput } from '../output.ts'

export interface DiffOptions {
  readonly format?: 'text' | 'json' | 'markdown' | 'csv' | 'xlsx'
  readonly output?: string
  /** Whether the cost of both plans is compared. */
  readonly cost: boolean
  /** The view of the cost that is shown; JSON has both. */
  readonly basis: Basis
  /** Groupings of the cost bridge, where it is all that is asked for; the options below belong to it. */
  readonly by?: string
  readonly years?: string
  readonly unit?: Unit
  readonly funding?: string
  readonly lang?: string
}

export async function diff(
  context: CliContext,
  base: string,
  head: string | undefined,
  options: DiffOptions,
): Promise<ExitStatus> {
  const { host, streams } = context
  if (options.by !== undefined) return await bridgeOnly(context, base, head, { ...options, by: options.by })
  checkOptions(options)
  const report = await reportDiff(context, base, head, options)
  const isColoured = streams.isColoured && options.output === undefined
  const text = render(report, options, {
    style: makeStyle(isColoured),
    columns: streams.columns,
    isWrapped: streams.isTerminal === true && options.output === undefined,
    basis: options.basis,
  })
  if (options.output === undefined) streams.out(text)
  else writeOutput(host, options.output, new TextEncoder().encode(text))
  return endOfDiff(report)
}

/** A result that lacks something is a problem, and so is a breach that nobody has accepted, whatever became of the output. */
export function endOfDiff({ complete, cost, guardrails }: DiffReport): ExitStatus {
  const isGuarded = guardrails?.every(isAccepted) !== false
  return complete && cost?.complete !== false && isGuarded ? DONE : PROBLEMS
}

async function bridgeOnly(
  context: CliContext,
  base: string,
  head: string | undefined,
  { format, ...options }: DiffOptions & { readonly by: string },
): Promise<ExitStatus> {
  const { diffBridge } = await import('./diff-bridge.ts')
  const asTable = format === 'text' ? 'table' : format
  return await diffBridge(context, base, head, {
    ...options,
    ...(asTable === undefined ? {} : { format: asTable }),
  })
}

/** @throws RbmError for what only the cost bridge has */
function checkOptions({ format, years, unit, funding, lang }: DiffOptions): void {
  const isTable = format === 'csv' || format === 'xlsx'
  if (!isTable && [years, unit, funding, lang].every((one) => one === undefined)) return
  throw new RbmError(
    'no-grouping',
    isTable
      ? `As ${format} there is the cost bridge, and it needs a grouping.`
      : '--years, --unit, --funding and --lang belong to the cost bridge, and it needs a grouping.',
    'Add one: --by outcome',
  )
}

/**
 * What changed, as data.
 *
 * @throws RbmError when there is no plan here, or a revision does not exist
 */
export async function reportDiff(
  { host }: CliContext,
  base: string,
  head: string | undefined,
  { cost }: Pick<DiffOptions, 'cost'>,
): Promise<DiffReport> {
  const root = findRoot(host, host.cwd)
  return reportOf(await readComparison(host, root, base, head, cost ? 'everything' : 'what differs'), cost)
}

function render(report: DiffReport, { format }: DiffOptions, drawing: DiffTextOptions): string {
  if (format === 'json') return renderJson(report)
  return format === 'markdown' ? renderDiffMarkdown(report, drawing) : renderDiffText(report, drawing)
}

function reportOf({ base, head, differs }: Comparison, withCost: boolean): DiffReport {
  const before = readSide(base, differs)
  const after = readSide(head, differs)
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
  const isSame = changes.length === 0 && notCompared.length === 0
  const checked = withCost && !isSame ? { before: checkedOf(base), after: checkedOf(head) } : undefined
  return {
    schemaVersion: '1.0',
    base: base.revision,
    head: head.revision,
    complete: notCompared.length === 0,
    notCompared,
    changes,
    cost: checked === undefined || changes.length === 0 ? null : costOfChanges(checked),
    ...(checked === undefined
      ? { guardrails: withCost ? [] : null, guardrailNotes: [] }
      : guardrailsOf(base, head, checked)),
  }
}

interface CheckedSides {
  readonly before: CheckedPlan
  readonly after: CheckedPlan
}

function costOfChanges({ before, after }: CheckedSides): DiffReport['cost'] {
  if (before.plan === undefined || after.plan === undefined) return null
  const isComplete = before.missing('full').length === 0 && after.missing('full').length === 0
  const cost = reportCost(
    { plan: before.plan, cost: before.cost },
    { plan: after.plan, cost: after.cost },
    isComplete,
  )
  return cost ?? null
}

function checkedOf({ sources, unreadable }: Side): CheckedPlan {
  return checkPlan(sources, unreadable, { rules: 'of money' })
}

function guardrailsOf(
  base: Side,
  head: Side,
  { before, after }: CheckedSides,
): Pick<DiffReport, 'guardrails' | 'guardrailNotes'> {
  if (before.plan === undefined) {
    const note = 'The settings of the base cannot be read, so its guardrails are not known.'
    return { guardrails: null, guardrailNotes: [note] }
  }
  if (before.plan.settings.guardrails.length === 0) return { guardrails: [], guardrailNotes: [] }
  const places = { before: placesIn(base.sources), after: placesIn(head.sources) }
  const earlier = guarded(base, head, before)
  const later = guarded(head, base, after)
  const changes = compareDocuments(earlier.documents, later.documents)
  const change = { before: earlier, after: later, changes }
  return {
    guardrails: breachesOf(change).map((breach) =>
      reportBreach(breach, (side, at) => {
        return positionAt(places[side].find(at.path)?.lines ?? [0], at.start).line
      }),
    ),
    guardrailNotes: guardrailsChanged(change),
  }
}

/** With what is not in the other plan as it is here: also a file that its settings leave out. */
function guarded(side: Side, other: Side, { plan, cost, missing }: CheckedPlan): GuardedPlan {
  const texts = new Map(other.sources.map(({ path, text }) => [path, text]))
  const own = side.sources.filter(({ path, text }) => texts.get(path) !== text)
  const { documents } = readSide({ ...side, sources: own }, () => true)
  return { plan, cost, isMoneyKnown: missing('full').length === 0, documents }
}

/** The documents of a side that differ, and the files of which nothing could be read. */
function readSide(
  { sources, unreadable, limits }: Side,
  differs: (path: string) => boolean,
): { documents: Document[]; unread: string[] } {
  const documents: Document[] = []
  const unread = unreadable.map(({ at }) => at.path)
  for (const source of sources) {
    if (!differs(source.path)) continue
    const { document } = readDocument(source, limits)
    if (document === undefined) unread.push(source.path)
    else documents.push(document)
  }
  return { documents, unread: unread.sort(compareText) }
}
