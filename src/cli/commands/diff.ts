// `rbm diff BASE [HEAD]`: what changed between two revisions of a plan, in a planner's words, and what it does to cost.

import type { Basis } from '../../costing/facts/cost-fact.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { renderDiffMarkdown } from '../../render/diff-markdown.ts'
import { renderDiffText, type DiffTextOptions } from '../../render/diff-text.ts'
import { renderJson } from '../../render/json-text.ts'
import { makeTableStyle } from '../../render/table-style.ts'
import { isAccepted } from '../../tables/diff-guardrails.ts'
import type { DiffReport } from '../../tables/diff-report.ts'
import type { Unit } from '../../tables/table.ts'
import type { CliContext } from '../context.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { checkOutput, writeOutput } from '../output.ts'
import { reportDiff } from '../report-diff.ts'

export interface DiffOptions {
  readonly format?: 'text' | 'json' | 'markdown' | 'csv' | 'xlsx' | 'html'
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
  if (options.output !== undefined) checkOutput(host, options.output)
  const report = await reportDiff(context, base, head, options)
  const isColoured = streams.isColoured && options.output === undefined
  const text = render(report, options, {
    style: makeTableStyle(isColoured),
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
  const isTable = format === 'csv' || format === 'xlsx' || format === 'html'
  if (!isTable && [years, unit, funding, lang].every((one) => one === undefined)) return
  throw new RbmError(
    'no-grouping',
    isTable
      ? `As ${format} there is the cost bridge, and it needs a grouping.`
      : '--years, --unit, --funding and --lang belong to the cost bridge, and it needs a grouping.',
    'Add one: --by outcome',
  )
}

function render(report: DiffReport, { format }: DiffOptions, drawing: DiffTextOptions): string {
  if (format === 'json') return renderJson(report)
  return format === 'markdown' ? renderDiffMarkdown(report, drawing) : renderDiffText(report, drawing)
}
