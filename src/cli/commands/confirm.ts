// `rbm confirm ID`: somebody has read the Outcomes to which an Output contributes, as they are now, and the Output still fits.
// Each contribution remembers what it agreed to, and a record says who confirmed it, when and why. The first confirmation
// begins the memory.

import { editYaml } from '../../document/edit.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { fingerprintOfOutcome } from '../../model/agreed-outcome.ts'
import type { Contribution, Output } from '../../model/output.ts'
import type { Plan } from '../../model/plan.ts'
import { compareText } from '../../source/origin.ts'
import { visible } from '../../source/visible.ts'
import { recordConfirmations, type Confirmation } from '../confirmations.ts'
import type { CliContext } from '../context.ts'
import { DONE, type ExitStatus } from '../exit-status.ts'
import { carryOut, checkDay, checkText, type FileEdit } from '../file-edits.ts'
import { readPlan, sayErrors, type PlanInput } from '../plan-input.ts'

export interface ConfirmOptions {
  readonly by: string
  readonly reason: string
  /** As the user wrote it; by default, today. */
  readonly date?: string
  readonly outcome?: string
  readonly dryRun?: boolean
}

export async function confirm(
  context: CliContext,
  id: string,
  path: string | undefined,
  options: ConfirmOptions,
): Promise<ExitStatus> {
  const by = checkText('--by', options.by)
  const reason = checkText('--reason', options.reason)
  const date = options.date === undefined ? context.host.today() : checkDay('--date', options.date)
  const input = await readPlan(context, path)
  const links = linksOf(input.plan, id, options.outcome)
  checkReadable(context, input, links)

  const open = links.filter(({ agreedTo, now }) => agreedTo?.value !== now)
  if (open.length === 0) {
    context.streams.out(
      `"${visible(id)}": nothing has changed since it was confirmed; nothing was written.\n`,
    )
    return DONE
  }
  const records = open.map(({ outcome, now }): Confirmation => {
    return { about: id, outcome: outcome.id, confirmedBy: by, reason, date, fingerprint: now }
  })
  // The record comes first: a link that is confirmed without one would be a silent confirmation.
  const record = recordConfirmations(context, input.repository, onePerOutcome(records))
  const edits = [record, ...editsOf(input, open)]
  const dryRun = options.dryRun === true
  carryOut(context, input.repository, edits, dryRun)
  if (!dryRun) context.streams.out(inWords(id, open, edits))
  return DONE
}

interface Link extends Contribution {
  /** The fingerprint of the Outcome as it is. */
  readonly now: string
}

/** @throws RbmError when there is no such Output, or it contributes to nothing that was asked for */
function linksOf(plan: Plan, id: string, outcome: string | undefined): Link[] {
  const outputs = plan.outputs.filter((output) => output.id === id)
  if (outputs.length === 0) throw noSuchOutput(plan, id)
  const all = outputs.flatMap(({ contributions }) => contributions)
  if (all.length === 0) {
    const message = `The Output "${visible(id)}" contributes to no Outcome, so there is nothing to confirm.`
    throw new RbmError('nothing-to-confirm', message)
  }
  const meant = all.filter((one) => outcome === undefined || one.outcome.id === outcome)
  if (meant.length === 0) {
    const named = [...new Set(all.map((one) => one.outcome.id))].sort(compareText).join(', ')
    const message = `The Output "${visible(id)}" does not contribute to "${visible(outcome!)}".`
    throw new RbmError('nothing-to-confirm', message, `It contributes to ${visible(named)}.`)
  }
  return meant.map((one) => ({ ...one, now: fingerprintOfOutcome(one.outcome, plan.languages) }))
}

function noSuchOutput(plan: Plan, id: string): RbmError {
  const near = suggest(
    id,
    plan.outputs.map((output: Output) => output.id),
  )
  const hint = near === undefined ? 'All Outputs: rbm rollup --by output' : `Did you mean "${near}"?`
  return new RbmError('no-such-element', `The plan has no Output "${visible(id)}".`, hint)
}

/** Nobody can agree to what cannot be read. */
function checkReadable(
  { streams }: CliContext,
  { checked, places }: PlanInput,
  links: readonly Link[],
): void {
  const paths = new Set(links.flatMap(({ origin, outcome }) => [origin.path, outcome.origin.path]))
  const diagnostics = checked.diagnostics.filter(
    ({ severity, at }) => severity === 'error' && paths.has(at.path),
  )
  if (diagnostics.length === 0) return
  sayErrors(streams, { checked: { ...checked, diagnostics }, places })
  const message = 'What is to be confirmed has errors; nothing was written.'
  throw new RbmError('document-with-errors', message, 'Mend what is named above. All findings: rbm validate')
}

/** An Output may stand in two editions; the answer is one. */
function onePerOutcome(records: readonly Confirmation[]): Confirmation[] {
  return [...new Map(records.map((one) => [one.outcome, one])).values()]
}

function editsOf({ repository }: PlanInput, links: readonly Link[]): FileEdit[] {
  const paths = [...new Set(links.map(({ origin }) => origin.path))].sort(compareText)
  return paths.map((path) => {
    const source = repository.sources.find((one) => one.path === path)!
    const own = links.filter(({ origin }) => origin.path === path)
    const after = editYaml(
      source,
      own.map(({ origin, now }) => ({
        kind: 'set',
        at: origin.pointer,
        key: 'agreed-to',
        value: now,
        after: ['share', 'outcome'],
      })),
    )
    return { path, before: source.text, after }
  })
}

function inWords(id: string, open: readonly Link[], edits: readonly FileEdit[]): string {
  const outcomes = [...new Set(open.map(({ outcome }) => outcome.id))].join(', ')
  const files = edits.map(({ path }) => visible(path)).join(' and ')
  return `"${visible(id)}" is confirmed for ${visible(outcomes)}; written to ${files}.\n`
}
