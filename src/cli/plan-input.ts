// The plan that a command works on: found from a path or the working folder, read, checked.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { ROOT_FILE } from '../document/document.ts'
import type { Plan } from '../model/plan.ts'
import { checkPlan, type CheckedPlan } from '../pipeline.ts'
import type { WhichRules } from '../rules/run.ts'
import { placesIn, showPlace, type Places } from '../render/diagnostics-text.ts'
import { positionAt } from '../source/line-index.ts'
import type { Origin } from '../source/origin.ts'
import { visible } from '../source/visible.ts'
import type { RevisionSource } from '../tables/rollup-json.ts'
import { isCommitted, isDirty } from '../workspace/dirty.ts'
import type { Revision } from '../workspace/host.ts'
import { namedPaths, readPlanRepository, type PlanRepository } from '../workspace/plan-repository.ts'
import type { CliContext, Streams } from './context.ts'
import { checkEdition, editionOf } from './edition.ts'
import { DONE, PROBLEMS, type ExitStatus } from './exit-status.ts'
import { howToRead } from './large-plan.ts'
import { openRepository } from './open-repository.ts'

export interface LookedAt {
  /** Undefined when the settings in `rbm.yaml` cannot be read. */
  readonly plan: Plan | undefined
  readonly checked: CheckedPlan
  readonly repository: PlanRepository
  readonly places: Places
  readonly revision: Revision | undefined
  /** The line, from 1, at which an origin begins. */
  readonly lineOf: (at: Origin) => number
}

export interface PlanInput extends LookedAt {
  readonly plan: Plan
}

/** Which plan is meant, as the user wrote it. */
export interface WhichPlan {
  /** The edition of operational plans that counts in place of the newest. */
  readonly edition?: string
  /** The revision at which the plan is read; left out: the files as they lie here. */
  readonly at?: string
  /** Left out: all rules are run. */
  readonly rules?: WhichRules
}

/**
 * Reads the whole plan around the path; a file in it only says where the plan lies.
 *
 * @throws RbmError when there is no plan there, or no such revision or edition of it
 */
export async function lookAtPlan(
  context: CliContext,
  path: string | undefined,
  { edition, at, rules }: WhichPlan = {},
): Promise<LookedAt> {
  const { host, streams } = context
  const opened = await openRepository(host, path, at)
  const { root, files } = opened
  const repository = readPlanRepository(files, root)
  const [named] = namedPaths(files, root, path === undefined ? [] : [path])
  if (named !== undefined && named !== ROOT_FILE) {
    streams.error(`The whole plan is added up; "${visible(path!)}" only says where it lies.\n`)
  }
  const checked = checkPlan(repository.sources, repository.unreadable, {
    edition: editionOf(edition),
    rules,
    reading: await howToRead(context, repository),
  })
  if (checked.plan !== undefined) checkEdition(checked.plan)
  const places = placesIn(repository.sources)
  const lineOf = (at: Origin) => positionAt(places.find(at.path)?.lines ?? [0], at.start).line
  const revision = opened.revision ?? (checked.plan === undefined ? undefined : await host.revision(root))
  return { plan: checked.plan, checked, repository, places, revision, lineOf }
}

/** @throws RbmError when there is no plan there, no such revision or edition of it, or its settings cannot be read */
export async function readPlan(
  context: CliContext,
  path: string | undefined,
  which?: WhichPlan,
): Promise<PlanInput> {
  const input = await lookAtPlan(context, path, which)
  const { plan } = input
  if (plan !== undefined) return { ...input, plan }
  sayErrors(context.streams, input)
  const message = 'The settings of the plan cannot be read.'
  throw new RbmError('unreadable-settings', message, 'See all findings: rbm validate')
}

/** The first errors of a plan that cannot be worked on, on stderr. */
export function sayErrors(streams: Streams, { checked, places }: Pick<LookedAt, 'checked' | 'places'>): void {
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error')
  for (const { at, message, rule } of errors.slice(0, 10)) {
    streams.error(`${showPlace(places, at)} error ${visible(message)} [${rule}]\n`)
  }
}

/** The commit, and whether what was read is exactly what was committed. */
export function sourceOf({ repository, revision }: LookedAt): RevisionSource {
  if (revision === undefined) return { commit: null, dirty: null }
  return { commit: revision.commit, dirty: isDirty(repository, revision) }
}

/** The commit in which the lines of a file stand as they were read; null for a file that differs from it, and outside git. */
export function commitOf({ repository, revision }: LookedAt, path: string): string | null {
  return revision !== undefined && isCommitted(repository, revision, path) ? revision.commit : null
}

/** The day of the commit; never today's ([R27]). */
export function dateOf({ revision }: LookedAt): string | null {
  return revision?.date.slice(0, 10) ?? null
}

/** How a command ends whose figures may lack money ([R28]); says so on stderr. */
export function endOf({ streams }: CliContext, what: string, missing: number): ExitStatus {
  if (missing === 0) return DONE
  const errors = missing === 1 ? '1 error touches' : `${missing} errors touch`
  streams.error(`The ${what} is INCOMPLETE: ${errors} money. See what and where: rbm validate\n`)
  return PROBLEMS
}
