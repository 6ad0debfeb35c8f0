// `--since REV`: the findings that a change brings about or touches. Those of elements that did not change, and do not
// depend on what did, were there before; they are counted, and somebody else's to mend today.

import { affectedBy } from '../compare/affected.ts'
import { compareDocuments } from '../compare/compare.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Document } from '../document/document.ts'
import type { Limits } from '../document/limits.ts'
import type { ReadFile } from '../document/reading-once.ts'
import type { checkPlan, SettingsOfAnother } from '../pipeline.ts'
import { fingerprint } from '../render/fingerprint.ts'
import type { SourceFile } from '../source/source-file.ts'
import type { Host } from '../workspace/host.ts'
import { readPlanRepository, type PlanRepository } from '../workspace/plan-repository.ts'
import { revisionAt } from '../workspace/revision-host.ts'

/** How the revisions of a plan are read and checked, so that what they have in common is not done twice. */
export interface Revisions {
  readonly read: ReadFile
  readonly check: typeof checkPlan
}

/**
 * Tells findings that the change has to do with: in a file of which nothing could be read, in an element that changed or
 * depends on one that did, at the head of a file that changed, or not there before.
 *
 * @param settings of another revision, by which both plans are judged
 * @param revisions by which the plan was checked as it is now
 * @throws RbmError when there is no such revision, or no plan at it
 */
export async function findingsSince(
  host: Host,
  root: string,
  repository: PlanRepository,
  revision: string,
  settings: SettingsOfAnother | undefined,
  { read, check }: Revisions,
): Promise<(diagnostic: Diagnostic) => boolean> {
  const { files } = await revisionAt(host, root, revision)
  const before = readPlanRepository(files, root, { first: settings?.first })
  const known = new Set(
    check(before.sources, before.unreadable, { settings }).diagnostics.map((one) => fingerprint(one)),
  )
  const textBefore = new Map(before.sources.map(({ path, text }) => [path, text]))
  const textNow = new Map(repository.sources.map(({ path, text }) => [path, text]))
  const isSame = ({ path, text }: SourceFile, other: ReadonlyMap<string, string>) => other.get(path) === text
  const documents = documentsOf(repository.sources, repository.limits, read)
  const changes = compareDocuments(
    documentsOf(
      before.sources.filter((source) => !isSame(source, textNow)),
      before.limits,
      read,
    ),
    documents.filter(({ source }) => !isSame(source, textBefore)),
  )
  const affected = new Set(affectedBy(changes, documents))
  return (diagnostic) => {
    const { at, related = [] } = diagnostic
    if (!known.has(fingerprint(diagnostic))) return true
    const isTouched = (element: string | undefined, path: string) =>
      element === undefined ? textBefore.get(path) !== textNow.get(path) : affected.has(element)
    return (
      isTouched(at.element, at.path) ||
      related.some((one) => one.at.element !== undefined && affected.has(one.at.element))
    )
  }
}

function documentsOf(sources: readonly SourceFile[], limits: Limits, read: ReadFile): Document[] {
  return sources.flatMap((source) => {
    const { document } = read(source, limits)
    return document === undefined ? [] : [document]
  })
}
