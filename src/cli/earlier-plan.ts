// The plan with which priorities are compared: the one at a revision that is named, or for each entity the last edition before the
// newest that was approved, else simply the one before.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { readDocument } from '../document/read-document.ts'
import { filesOfEdition } from '../document/rollover/rollover.ts'
import type { Document } from '../document/document.ts'
import type { OperationalPlan } from '../model/output.ts'
import type { Plan } from '../model/plan.ts'
import { checkPlan, type CheckedPlan } from '../pipeline.ts'
import { groupBy } from '../source/group-by.ts'
import { visible } from '../source/visible.ts'
import type { ComparedEdition, ComparedWith } from '../tables/prioritization/changes-table.ts'
import { readPlanRepository } from '../workspace/plan-repository.ts'
import type { CliContext } from './context.ts'
import type { PlanInput } from './plan-input.ts'

export interface EarlierPlan {
  readonly since: ComparedWith
  readonly plan: Plan
  readonly cost: CheckedPlan['cost']
  /** Whether no error hides money of it. */
  readonly isComplete: boolean
}

/**
 * @returns undefined when no revision is named and no entity has an earlier edition
 * @throws RbmError for a revision that does not exist, or at which there is no plan
 */
export async function earlierPlan(
  context: CliContext,
  input: PlanInput,
  revision: string | undefined,
): Promise<EarlierPlan | undefined> {
  if (revision !== undefined) return planAt(context, input, revision)
  const editions = [...groupBy(input.plan.operationalPlans, ({ entity }) => entity.id).values()].flatMap(
    (own) => before(own) ?? [],
  )
  if (editions.length === 0) return undefined
  const later = laterFiles(input, editions)
  const sources = input.repository.sources.filter(({ path }) => !later.has(path))
  return planOf(checkPlan(sources, input.repository.unreadable, { rules: 'of money' }), {
    kind: 'edition',
    editions,
  })
}

async function planAt(
  { host }: CliContext,
  { repository: { root } }: PlanInput,
  named: string,
): Promise<EarlierPlan> {
  const { revisionAt } = await import('../workspace/revision-host.ts')
  const { files, revision } = await revisionAt(host, root, named)
  const { sources, unreadable } = readPlanRepository(files, root)
  const { commit, date } = revision
  const since = { kind: 'revision', revision: named, commit, date: date.slice(0, 10) } as const
  const found = planOf(checkPlan(sources, unreadable, { rules: 'of money' }), since)
  if (found !== undefined) return found
  const message = `At "${visible(named)}" the settings of the plan cannot be read.`
  throw new RbmError('unreadable-settings', message, `See why: rbm validate --at ${visible(named)}`)
}

function planOf({ plan, cost, missing }: CheckedPlan, since: ComparedWith): EarlierPlan | undefined {
  return plan && { since, plan, cost, isComplete: missing('direct', 'revenue').length === 0 }
}

/** The last edition before the newest that was approved; without one, the last before it. */
function before(own: readonly OperationalPlan[]): ComparedEdition | undefined {
  const older = [...own].sort((a, b) => a.edition - b.edition).slice(0, -1)
  const chosen = older.findLast(isApproved) ?? older.at(-1)
  if (chosen === undefined) return undefined
  const { entity, edition, outputs } = chosen
  const days = outputs.flatMap(({ standing }) => standing.approval?.date ?? []).sort()
  return { entity: entity.id, edition, approvedOn: isApproved(chosen) ? (days.at(-1) ?? '–') : undefined }
}

function isApproved({ outputs }: OperationalPlan): boolean {
  return outputs.length > 0 && outputs.every(({ standing }) => standing.status === 'approved')
}

/** The files of all editions behind those with which is compared. */
function laterFiles(
  { plan, repository: { sources, limits } }: PlanInput,
  editions: readonly ComparedEdition[],
): Set<string> {
  const documents = sources.flatMap((source): Document[] => {
    const { document } = readDocument(source, limits)
    return document === undefined ? [] : [document]
  })
  const paths = editions.flatMap(({ entity, edition }) =>
    plan.operationalPlans
      .filter((one) => one.entity.id === entity && one.edition > edition)
      .flatMap((one) => filesOfEdition(documents, entity, one.edition)),
  )
  return new Set(paths)
}
