// How an element came to be what it is, commit by commit. Every commit that changes a file of the plan is looked at; of its files
// only those are parsed that give the id to something, before or after. Where these tell of a change, all files of the commit are
// compared, for an element that only went to another file, or names another that has a new id, did not change. An edit that
// certainly lies in other elements of a file is not parsed at all (`edited-elsewhere.ts`).

import type { PlanChange } from '../compare/change.ts'
import { compareDocuments } from '../compare/compare.ts'
import { changedByMerge, changesOf, earlierIds } from '../compare/own-changes.ts'
import type { Document } from '../document/document.ts'
import { readDocument } from '../document/read-document.ts'
import { compareText } from '../source/origin.ts'
import { readComparison, type Side } from '../workspace/comparison.ts'
import type { BlobChange, Commit, CommitChanges } from '../workspace/history.ts'
import type { Host } from '../workspace/host.ts'
import { isPlanFile, type PlanRepository } from '../workspace/plan-repository.ts'
import { isEditedElsewhere } from './edited-elsewhere.ts'
import { blobReader, declaresAny, type BlobReader } from './blob-reader.ts'

export interface ElementLog {
  /** Newest first. */
  readonly entries: readonly LogEntry[]
  /** What it was called earlier, latest first. */
  readonly earlierIds: readonly string[]
  /** Whether there is more: that was not asked for, or that is not in this copy of the repository. */
  readonly older: 'none' | 'not-asked-for' | 'not-here'
}

export interface LogEntry {
  /** Undefined for what is not committed yet. */
  readonly commit: Commit | undefined
  readonly changes: readonly PlanChange[]
  /** The documents in which the places of the changes lie. */
  readonly documents: { readonly before: readonly Document[]; readonly after: readonly Document[] }
  /** Paths of files that hold its id and could not be read, before or after. */
  readonly notRead: readonly string[]
}

export interface LogQuery {
  readonly id: string
  /** The revision at which the log begins; left out: what lies here, and HEAD. */
  readonly at: string | undefined
  /** How many commits at most. */
  readonly limit: number
}

/** No plan has more; git wants a number. */
const MOST_COMMITS = 1_000_000

/** The contents of so many commits are read in one go. */
const BATCH = 50

/** @throws RbmError when there is no such revision, or no git repository */
export async function logOf(
  host: Host,
  { root, ignore, limits }: PlanRepository,
  { id, at, limit }: LogQuery,
): Promise<ElementLog> {
  const history = await host.history(root)
  const ids = new Set([id])
  const entries: LogEntry[] = []
  const note = (commit: Commit | undefined, step: Step): void => {
    if (step.changes.length === 0 && step.notRead.length === 0) return
    entries.push({ commit, ...step })
    for (const earlier of earlierIds(step.changes, ids)) ids.add(earlier)
  }
  if (at === undefined) note(undefined, await notCommitted(host, root, ids))

  const { hash } = await history.commitOf(at ?? 'HEAD')
  const commits = await history.changesUpTo(hash, MOST_COMMITS)
  const reader = blobReader(history, limits)
  const found = () => entries.filter(({ commit }) => commit !== undefined).length
  let isCut = await history.isShallow()
  for (const [at, one] of commits.entries()) {
    if (at % BATCH === 0) await reader.prepare(blobsOf(commits.slice(at, at + BATCH), ignore), ids)
    if (isWithoutParent(one)) isCut = true
    else note(one.commit, await stepOf(one, ids, ignore, reader))
    if (found() > limit) break
  }
  const isLimited = found() > limit
  return {
    entries: isLimited ? entries.slice(0, -1) : entries,
    earlierIds: [...ids].slice(1),
    older: isLimited ? 'not-asked-for' : isCut ? 'not-here' : 'none',
  }
}

type Step = Omit<LogEntry, 'commit'>

const NOTHING: Step = { changes: [], documents: { before: [], after: [] }, notRead: [] }

/** Of a commit whose parents are not here, nobody can say what it changed. */
function isWithoutParent({ commit, againstParents }: CommitChanges): boolean {
  return againstParents.length < commit.parents.length
}

function blobsOf(commits: readonly CommitChanges[], ignore: readonly string[]): string[] {
  return commits.flatMap(({ againstParents }) =>
    againstParents.flatMap((files) =>
      files.flatMap(({ path, before, after }) =>
        isPlanFile(path, ignore) ? [before, after].filter((blob) => blob !== undefined) : [],
      ),
    ),
  )
}

async function stepOf(
  { againstParents }: CommitChanges,
  ids: ReadonlySet<string>,
  ignore: readonly string[],
  reader: BlobReader,
): Promise<Step> {
  const steps: Step[] = []
  for (const files of againstParents) {
    const step = await stepAgainst(
      files.filter(({ path }) => isPlanFile(path, ignore)),
      ids,
      reader,
    )
    // What is the same in one of the plans that a merge joins was changed there.
    if (step === NOTHING) return NOTHING
    steps.push(step)
  }
  const [first = NOTHING] = steps
  return { ...first, changes: changedByMerge(steps.map(({ changes }) => changes)) }
}

async function stepAgainst(
  files: readonly BlobChange[],
  ids: ReadonlySet<string>,
  reader: BlobReader,
): Promise<Step> {
  const blobs = files.flatMap(({ before, after }) => [before, after].filter((blob) => blob !== undefined))
  await reader.prepare(blobs, ids)
  const holding = files.filter((file) => {
    return (reader.holds(file.before) || reader.holds(file.after)) && !isLeftAlone(file, ids, reader)
  })
  if (holding.length === 0) return NOTHING
  const some = await compareFiles(holding, ids, reader)
  const isFirst = files.every(({ before }) => before === undefined)
  const isSure = isFirst || some.changes.every(isOfNumbers)
  const step = isSure ? some : await compareFiles(files, ids, reader)
  const notRead = some.notRead
  return step.changes.length === 0 && notRead.length === 0 ? NOTHING : { ...step, notRead }
}

/** A number says the same whatever else a commit moves or renames. */
function isOfNumbers(change: PlanChange): boolean {
  return change.what === 'changed' && change.before?.value !== undefined && change.after?.value !== undefined
}

function isLeftAlone({ before, after }: BlobChange, ids: ReadonlySet<string>, reader: BlobReader): boolean {
  const old = before === undefined ? undefined : reader.text(before)
  const now = after === undefined ? undefined : reader.text(after)
  return old !== undefined && now !== undefined && isEditedElsewhere(old, now, ids)
}

/** A file that cannot be read on one side is compared on neither: nothing in it is gone, or new. */
async function compareFiles(
  files: readonly BlobChange[],
  ids: ReadonlySet<string>,
  reader: BlobReader,
): Promise<Step> {
  const old = await reader.documents(files.map(({ path, before }) => ({ path, blob: before })))
  const now = await reader.documents(files.map(({ path, after }) => ({ path, blob: after })))
  const isRead = ({ before, after }: BlobChange, at: number) =>
    (before === undefined || old[at] !== undefined) && (after === undefined || now[at] !== undefined)
  const present = (documents: readonly (Document | undefined)[]) =>
    documents.filter((one, at) => one !== undefined && isRead(files[at]!, at)) as Document[]
  const [before, after] = [present(old), present(now)]
  const notRead = files.filter((file, at) => !isRead(file, at)).map(({ path }) => path)
  const changes = changesOf(compareDocuments(before, after), ids)
  return { changes, documents: { before, after }, notRead: notRead.sort(compareText) }
}

async function notCommitted(host: Host, root: string, ids: ReadonlySet<string>): Promise<Step> {
  const { base, head } = await readComparison(host, root, 'HEAD', undefined, 'what differs')
  const isOwn = (text: string) => declaresAny(text, ids)
  if (![base, head].some(({ sources }) => sources.some(({ text }) => isOwn(text)))) return NOTHING
  const [before, after] = [documentsOf(base), documentsOf(head)]
  const unread = new Set([...before.unread, ...after.unread])
  const read = ({ documents }: ReadSide) => documents.filter(({ source }) => !unread.has(source.path))
  const documents = { before: read(before), after: read(after) }
  const notRead = [...base.sources, ...head.sources].filter(
    ({ path, text }) => unread.has(path) && isOwn(text),
  )
  return {
    changes: changesOf(compareDocuments(documents.before, documents.after), ids),
    documents,
    notRead: [...new Set(notRead.map(({ path }) => path))].sort(compareText),
  }
}

interface ReadSide {
  readonly documents: readonly Document[]
  readonly unread: readonly string[]
}

function documentsOf({ sources, limits }: Side): ReadSide {
  const documents: Document[] = []
  const unread: string[] = []
  for (const source of sources) {
    const { document } = readDocument(source, limits)
    if (document === undefined) unread.push(source.path)
    else documents.push(document)
  }
  return { documents, unread }
}
