// The files that differ between two revisions of a plan repository, or between a revision and the files as they lie here. Only
// these are read from git; of two thousand files that nobody touched git says no more than that they are the same.

import { ROOT_FILE } from '../document/document.ts'
import type { Limits } from '../document/limits.ts'
import type { SourceFile } from '../source/source-file.ts'
import { isBlobOf } from './dirty.ts'
import type { Commit, History, TreeFile } from './history.ts'
import type { Host } from './host.ts'
import type { UnreadableFile } from './plan-file.ts'
import { isPlanFile, readPlanRepository } from './plan-repository.ts'
import { filesIn, settingsOf, type Tree } from './revision-host.ts'

export interface Comparison {
  readonly base: Side
  readonly head: Side
  /** Whether a file is another one in the two plans, or in one of them only. */
  readonly differs: (path: string) => boolean
  /**
   * The settings of the revision that a change asks to join, where it is compared with the commit at which it left that
   * revision: a branch that is older than a guardrail has to keep within it. Undefined where these are those of the base.
   */
  readonly joined: SourceFile | undefined
}

/** Which files of the two plans are read: what changed tells two thousand that nobody touched from one; what they cost, not. */
export type Extent = 'what differs' | 'everything'

/** One of two plans. */
export interface Side {
  readonly revision: {
    /** As the user wrote it; null for the files as they lie here. */
    readonly revision: string | null
    readonly commit: string | null
    /** The day of the commit. */
    readonly date: string | null
  }
  /** The files that differ from the other plan; all of them where the whole was asked for. */
  readonly sources: readonly SourceFile[]
  readonly unreadable: readonly UnreadableFile[]
  readonly limits: Limits
}

/**
 * @param base a revision; `A...B` compares B with the commit at which it left A, `A..B` A with B
 * @param head a revision; left out: the files as they lie here
 * @throws RbmError when a revision does not exist, or there is no plan in this folder at it
 */
export async function readComparison(
  host: Host,
  root: string,
  base: string,
  head: string | undefined,
  extent: Extent,
): Promise<Comparison> {
  const history = await host.history(root)
  const ends = await endsOf(history, base, head)
  const where: Where = { host, history, root, extent }
  const compared =
    ends.head === undefined
      ? await compareWithHere(where, ends.base)
      : await compareCommits(where, ends.base, ends.head)
  return { ...compared, joined: ends.joined && (await settingsAt(where, ends.joined)) }
}

/** As text, or as if they were empty. */
async function settingsAt({ history }: Where, { commit }: End): Promise<SourceFile> {
  const { bytes } = await settingsOf(history, await history.fileAt(commit.hash, ROOT_FILE))
  return { path: ROOT_FILE, text: new TextDecoder().decode(bytes) }
}

interface Where {
  readonly host: Host
  readonly history: History
  readonly root: string
  readonly extent: Extent
}

/** A commit, and what the user called it. */
interface End {
  readonly commit: Commit
  readonly named: string
}

async function endsOf(
  history: History,
  base: string,
  head: string | undefined,
): Promise<{ readonly base: End; readonly head: End | undefined; readonly joined?: End }> {
  const [, from = base, dots = '', to = ''] = /^(.*?[^.])?(\.{2,3})([^.].*)?$/.exec(base) ?? []
  const end = async (named: string): Promise<End> => ({ commit: await history.commitOf(named), named })
  if (dots === '' || head !== undefined) {
    const ends = await Promise.all([base, ...(head === undefined ? [] : [head])].map(end))
    return { base: ends[0]!, head: ends[1] }
  }
  // As git reads them, a side that is left out is HEAD.
  const sides = [from === base || from === '' ? 'HEAD' : from, to === '' ? 'HEAD' : to] as const
  const [left, right] = await Promise.all([end(sides[0]), end(sides[1])])
  if (dots === '..') return { base: left, head: right }
  const fork = await history.forkOf(left.commit.hash, right.commit.hash)
  return { base: { commit: fork, named: left.named }, head: right, joined: left }
}

type Compared = Omit<Comparison, 'joined'>

async function compareCommits(where: Where, base: End, head: End): Promise<Compared> {
  const { before, after } =
    where.extent === 'everything' ? await wholeTrees(where, base, head) : await someOfTrees(where, base, head)
  const differs = (path: string) =>
    before.tree.get(path)?.blob !== after.tree.get(path)?.blob ||
    before.tree.get(path)?.kind !== after.tree.get(path)?.kind ||
    // A file that only one of the plans ignores is a part of only one of them.
    isPlanFile(path, before.settings.ignore) !== isPlanFile(path, after.settings.ignore)
  const [ofBase, ofHead] = await Promise.all([
    sideAt(where, base, before, differs),
    sideAt(where, head, after, differs),
  ])
  return { base: ofBase, head: ofHead, differs }
}

/** What is known of two commits: all their files, or as many as are asked about. */
interface Trees {
  readonly before: KnownTree
  readonly after: KnownTree
}

type KnownTree = Pick<Tree, 'tree' | 'settings'>

async function wholeTrees({ history }: Where, base: End, head: End): Promise<Trees> {
  const trees = await Promise.all([base, head].map(({ commit }) => history.treeOf(commit.hash)))
  const [before, after] = await Promise.all(trees.map((tree) => withSettings(history, tree)))
  return { before: before!, after: after! }
}

async function withSettings(history: History, tree: KnownTree['tree']): Promise<KnownTree> {
  return { tree, settings: await settingsOf(history, tree.get(ROOT_FILE)) }
}

/** The files that differ, and the settings; the whole of both where the settings differ, or a link, which may lead anywhere. */
async function someOfTrees(where: Where, base: End, head: End): Promise<Trees> {
  const { history } = where
  const rootFileOf = async ({ commit }: End) => {
    const rootFile = await history.fileAt(commit.hash, ROOT_FILE)
    return { rootFile, settings: await settingsOf(history, rootFile) }
  }
  const [{ before, after }, { rootFile, settings }] = await Promise.all([
    history.differing(base.commit.hash, head.commit.hash),
    rootFileOf(base),
  ])
  const isLink = ({ kind }: TreeFile) => kind === 'link'
  const isOneSetting = rootFile !== undefined && !before.has(ROOT_FILE) && !after.has(ROOT_FILE)
  if (!isOneSetting || [...before.values(), ...after.values()].some(isLink))
    return await wholeTrees(where, base, head)
  const known = (differing: KnownTree['tree']): KnownTree => {
    return { tree: new Map([...differing, [ROOT_FILE, rootFile]]), settings }
  }
  return { before: known(before), after: known(after) }
}

async function compareWithHere(where: Where, base: End): Promise<Compared> {
  const { host, history, root, extent } = where
  const here = readPlanRepository(host, root)
  const tree = await history.treeOf(base.commit.hash)
  const same = new Set(
    here.sources
      .filter(({ path, text }) => {
        const written = here.marked.has(path) ? `\uFEFF${text}` : text
        const there = tree.get(path)
        return there?.kind === 'file' && isBlobOf(there.blob, written)
      })
      .map(({ path }) => path),
  )
  const differs = (path: string) => !same.has(path)
  return {
    base: await sideAt(where, base, await withSettings(history, tree), differs),
    head: {
      revision: { revision: null, commit: null, date: null },
      sources: extent === 'everything' ? here.sources : here.sources.filter(({ path }) => differs(path)),
      unreadable: here.unreadable,
      limits: here.limits,
    },
    differs,
  }
}

async function sideAt(
  { host, history, root, extent }: Where,
  { commit, named }: End,
  known: KnownTree,
  differs: (path: string) => boolean,
): Promise<Side> {
  const isWanted = extent === 'everything' ? () => true : differs
  const files = await filesIn(host, history, { root, ...known, named }, isWanted)
  const { sources, unreadable, limits } = readPlanRepository(files, root, { isWanted })
  const revision = { revision: named, commit: commit.hash, date: commit.date.slice(0, 10) }
  return { revision, sources, unreadable, limits }
}
