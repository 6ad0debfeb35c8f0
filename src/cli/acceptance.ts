// What a repository accepts of the findings of a check, for commands that list or count findings; and the writing of the
// baseline.

import { join } from 'node:path'
import { accept, isWhole, type Judged, type Terms } from '../acceptance/accept.ts'
import { baselineText } from '../acceptance/baseline-text.ts'
import { shrinkBaseline, withBaselines, type BaselineChange } from '../acceptance/shrink-baseline.ts'
import { RbmError } from '../diagnostic/rbm-error.ts'
import type { CheckedPlan } from '../pipeline.ts'
import { visible } from '../source/visible.ts'
import type { PlanRepository } from '../workspace/plan-repository.ts'
import type { CliContext } from './context.ts'
import { dayOf } from './day-of.ts'
import { writeOutput } from './output.ts'

export interface AcceptanceOptions {
  /** As the user wrote it; by default, today. */
  readonly asOf?: string
  readonly writeBaseline?: boolean
}

const BASELINE_FILE = 'baseline.yaml'

/**
 * @param acceptance the waivers and baselines in force: those of the plan, or of another revision
 * @throws RbmError for a day that does not exist, or a baseline that cannot be written
 */
export async function judge(
  context: CliContext,
  checked: CheckedPlan,
  repository: PlanRepository,
  { asOf, writeBaseline = false }: AcceptanceOptions,
  acceptance = checked.acceptance,
): Promise<Judged> {
  const day = dayOf(context, asOf)
  if (!writeBaseline && acceptance.waivers.length === 0 && acceptance.baselines.length === 0)
    return { open: checked.diagnostics, accepted: undefined }
  const { fingerprint } = await import('../render/fingerprint.ts')
  const terms: Terms = { acceptance, asOf: day, fingerprintOf: fingerprint }
  if (!writeBaseline) return accept(checked, terms)
  if (!isWhole(checked)) {
    const why = 'Errors in reading the plan hide findings, so nobody can say what is gone. Mend these first'
    context.streams.error(`The baseline was not written. ${why}.\n`)
    return accept(checked, terms)
  }
  const change = shrinkBaseline(checked, terms, BASELINE_FILE)
  write(context, repository, change)
  return accept(checked, { ...terms, acceptance: withBaselines(acceptance, change) })
}

function write({ host, streams }: CliContext, repository: PlanRepository, change: BaselineChange): void {
  if (change.isNew && change.remain === 0) {
    streams.error('There is nothing to accept, so no baseline was written.\n')
    return
  }
  if (change.isNew && host.look(join(repository.root, BASELINE_FILE)) !== undefined) {
    throw new RbmError(
      'baseline-in-the-way',
      `${BASELINE_FILE} exists, and is no baseline that rbm reads.`,
      'See whether it begins with `kind: baseline`, or is named under `ignore:` in rbm.yaml.',
    )
  }
  for (const baseline of change.baselines) {
    const text = repository.sources.find(({ path }) => path === baseline.path)?.text
    const written = baselineText(baseline, text)
    if (written === text) continue
    const mark = repository.marked.has(baseline.path) ? '\uFEFF' : ''
    writeOutput(host, join(repository.root, baseline.path), new TextEncoder().encode(mark + written))
  }
  streams.error(`${inWords(change)}\n`)
}

/** `baseline.yaml: 3 removed, 11 remain; 2 new findings are not accepted.` */
function inWords({ baselines, isNew, removed, remain, notAccepted }: BaselineChange): string {
  const files = baselines.map(({ path }) => visible(path)).join(', ')
  if (isNew) return `${files}: ${findings(remain)} accepted. From now on it only shrinks.`
  const rest =
    notAccepted === 0
      ? ''
      : `; ${findings(notAccepted)} not in it ${notAccepted === 1 ? 'is' : 'are'} not accepted`
  return `${files}: ${removed} removed, ${remain} remain${rest}.`
}

function findings(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`
}
