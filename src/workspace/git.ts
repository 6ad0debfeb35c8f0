// The history of a plan repository. Only plumbing that reads objects, with settings under which a hostile repository can run
// nothing; never `status`, `diff` or `checkout`, which run what a repository configures. What a user calls a revision is
// resolved first, from the standard input of git, where nothing is an option; after that git sees nothing but hashes.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'
import { isoDate, objectsNamed, parseCommit, readBlobs, readCommits } from './git-objects.ts'
import { HASH, mustBeHash, runGit } from './git-process.ts'
import { blobChanges, differingFiles, fileAt, treeOf } from './git-trees.ts'
import type { Commit, CommitChanges, History, LineChange, TreeFile } from './history.ts'
import type { Revision } from './host.ts'
import { inOneGo } from './in-one-go.ts'

async function askHistory(folder: string, ...command: readonly string[]): Promise<string> {
  const history = await import('./ask-history.ts')
  return await history.askHistory(folder, ...command)
}

/** Longer revisions than anybody writes are not handed to git. */
const LONGEST_REVISION = 500

/** The history around a folder. Whether there is one shows when the first revision is looked up: git is not asked for that alone. */
export function openHistory(folder: string): History {
  // A commit never changes, and whoever compares two asks for the files of each more than once.
  const trees = new Map<string, Promise<Map<string, TreeFile>>>()
  const named = inOneGo((revisions) => commitsNamed(folder, revisions))
  const read = inOneGo((blobs) => readBlobs(folder, blobs, undefined))
  return {
    commitOf: (revision) => commitOf(folder, revision, named),
    forkOf: (one, other) => forkOf(folder, one, other),
    treeOf: (commit) => {
      const listed = trees.get(commit) ?? treeOf(folder, commit)
      trees.set(commit, listed)
      return listed
    },
    fileAt: (commit, path) => fileAt(folder, commit, path),
    differing: (before, after) => differingFiles(folder, before, after),
    read: (blobs, mostBytes) => (mostBytes === undefined ? read(blobs) : readBlobs(folder, blobs, mostBytes)),
    changesUpTo: (commit, most) => changesUpTo(folder, commit, most),
    linesOf: (commit, path) => linesOf(folder, commit, path),
    isShallow: () => isShallow(folder),
  }
}

/** The commit that a folder stands at; undefined outside of git, without git on the machine, and before the first commit. */
export async function readRevision(folder: string): Promise<Revision | undefined> {
  try {
    const { hash, date } = await commitOf(folder, 'HEAD')
    const files = [...(await treeOf(folder, hash))].filter(([, { kind }]) => kind === 'file')
    return { commit: hash, date, blobs: new Map(files.map(([path, { blob }]) => [path, blob])) }
  } catch {
    return undefined
  }
}

async function mustBeRepository(folder: string): Promise<void> {
  try {
    await askHistory(folder, 'rev-parse', '--git-dir')
  } catch (error) {
    throw noRepository(folder, error)
  }
}

function noRepository(folder: string, error: unknown): RbmError {
  const said = error instanceof Error ? error.message : String(error)
  if (/ENOENT/.test(said)) {
    return new RbmError('no-git', 'git is not installed here, so no revision can be read.', 'Install git.')
  }
  if (/dubious ownership/.test(said)) {
    const message = `git does not trust the repository around "${visible(folder)}": it belongs to another user.`
    return new RbmError('no-git', message, 'If you trust it: git config --global --add safe.directory FOLDER')
  }
  if (!/not a git repository|cannot use bare repository/.test(said)) {
    // Settings that git cannot read, a format of a newer git, a git that does not answer.
    const why = visible(said.replace(/\s+/g, ' ').trim().slice(0, 300))
    return new RbmError(
      'git-failed',
      `git cannot read the repository around "${visible(folder)}": ${why}`,
      'Mend what git says there.',
    )
  }
  const message = `"${visible(folder)}" lies in no git repository, so it has no revisions.`
  return new RbmError('no-git', message, 'Work in a clone of the plan repository.')
}

/** @param named asks git for commits by what a user calls them */
async function commitOf(
  folder: string,
  revision: string,
  named = (revisions: readonly string[]) => commitsNamed(folder, revisions),
): Promise<Commit> {
  const isPlausible =
    revision !== '' && revision.length <= LONGEST_REVISION && !/^-|[\0-\x1f\x7f]/.test(revision)
  if (!isPlausible) {
    await mustBeRepository(folder)
    throw unknownRevision(revision, false)
  }
  const found = await named([revision]).catch(async () => {
    await mustBeRepository(folder)
    return new Map<string, Commit>()
  })
  const commit = found.get(revision)
  if (commit === undefined) throw unknownRevision(revision, await isShallow(folder))
  return commit
}

/** Those of the commits that there are. */
async function commitsNamed(
  folder: string,
  revisions: readonly string[],
): Promise<ReadonlyMap<string, Commit>> {
  const found = await objectsNamed(
    folder,
    revisions.map((revision) => `${revision}^{commit}`),
  )
  return new Map(
    revisions.flatMap((revision, i) => {
      const object = found[i]
      return object?.kind !== 'commit' ? [] : [[revision, parseCommit(object.hash, object.bytes)] as const]
    }),
  )
}

function unknownRevision(revision: string, isShallow: boolean): RbmError {
  const hint = isShallow
    ? 'This clone is shallow: older commits were left out. Fetch them: git fetch --unshallow (in CI: fetch-depth: 0).'
    : 'Name a branch, a tag or a commit: origin/main, v2028, 1a2b3c4.'
  const shown = visible(revision.slice(0, 100))
  return new RbmError('unknown-revision', `There is no revision "${shown}" in this git repository.`, hint)
}

async function forkOf(folder: string, one: string, other: string): Promise<Commit> {
  mustBeHash(one)
  mustBeHash(other)
  let found: string
  try {
    found = (await askHistory(folder, 'merge-base', one, other)).trim().split('\n')[0]!
  } catch {
    found = ''
  }
  if (HASH.test(found)) return await commitOf(folder, found)
  const hint = (await isShallow(folder))
    ? 'This clone is shallow: older commits were left out. Fetch them: git fetch --unshallow (in CI: fetch-depth: 0).'
    : 'Compare them directly, with two dots in place of three.'
  throw new RbmError('no-common-ancestor', 'The two revisions have no common ancestor here.', hint)
}

async function isShallow(folder: string): Promise<boolean> {
  try {
    return (await askHistory(folder, 'rev-parse', '--is-shallow-repository')).trim() === 'true'
  } catch {
    return false
  }
}

async function changesUpTo(folder: string, commit: string, most: number): Promise<CommitChanges[]> {
  mustBeHash(commit)
  // In date order alone a parent may come before one of its children, where clocks differ.
  const how = [`--max-count=${most}`, '--full-history', '--date-order']
  const listed = await askHistory(folder, 'rev-list', ...how, commit, '--', '.')
  const hashes = listed.split('\n').filter((line) => HASH.test(line))
  const commits = await readCommits(folder, hashes)
  const parents = await readCommits(folder, [...new Set(commits.flatMap(({ parents }) => parents))])
  const treeOfParent = new Map(parents.map(({ hash, tree }) => [hash, tree]))
  const changes = await blobChanges(folder, commits, treeOfParent)
  return commits.map(({ tree, ...one }) => ({
    commit: one,
    againstParents:
      one.parents.length === 0
        ? [changes.get(one.hash) ?? []]
        : one.parents.flatMap((parent) => {
            const before = treeOfParent.get(parent)
            return before === undefined ? [] : [changes.get(`${before} ${tree}`) ?? []]
          }),
  }))
}

/**
 * `blame` reads objects only: it is given a commit, never the working tree, and told to run no converter. The path is taken as it
 * is written, whatever characters are in it.
 */
async function linesOf(folder: string, commit: string, path: string): Promise<LineChange[]> {
  mustBeHash(commit)
  const options = [
    '-c',
    'blame.ignoreRevsFile=',
    '--literal-pathspecs',
    'blame',
    '--porcelain',
    '--no-textconv',
  ]
  const output = await runGit(folder, [...options, commit, '--', `./${path}`], '')
  const known = new Map<string, { author: string; seconds: number }>()
  const lines: LineChange[] = []
  let now = { hash: '', line: 0, author: '', seconds: 0 }
  for (const text of output.toString('utf8').split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)(?: \d+)?$/.exec(text)
    if (head !== null)
      now = { hash: head[1]!, line: Number(head[2]), author: '', seconds: 0, ...known.get(head[1]!) }
    else if (text.startsWith('author ')) now = { ...now, author: text.slice('author '.length) }
    else if (text.startsWith('committer-time '))
      now = { ...now, seconds: Number(text.slice('committer-time '.length)) }
    else if (text.startsWith('\t')) {
      known.set(now.hash, { author: now.author, seconds: now.seconds })
      lines[now.line - 1] = { commit: now.hash, date: isoDate(now.seconds), author: now.author }
    }
  }
  return lines
}
