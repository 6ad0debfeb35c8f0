// The history of a plan repository. Only plumbing that reads objects, with settings under which a hostile repository can run
// nothing; never `status`, `diff` or `checkout`, which run what a repository configures. What a user calls a revision is
// resolved first, behind `--end-of-options`; after that git sees nothing but hashes.

import { spawn } from 'node:child_process'
import { simpleGit, type SimpleGit } from 'simple-git'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'
import type { BlobChange, Commit, CommitChanges, History, LineChange, TreeFile } from './history.ts'
import type { Revision } from './host.ts'

const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
  'protocol.allow=never',
]

/** No settings of the machine, no questions, no locks; no objects fetched or put in place of others behind our back. */
const SAFE_ENVIRONMENT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
}

const HASH = /^[0-9a-f]{40,64}$/

/** Longer revisions than anybody writes are not handed to git. */
const LONGEST_REVISION = 500

/**
 * The history around a folder.
 *
 * @throws RbmError when the folder lies in no git repository, or git is not installed
 */
export async function openHistory(folder: string): Promise<History> {
  const git = open(folder)
  try {
    await git.raw('rev-parse', '--git-dir')
  } catch (error) {
    throw noRepository(folder, error)
  }
  // A commit never changes, and whoever compares two asks for the files of each more than once.
  const trees = new Map<string, Promise<Map<string, TreeFile>>>()
  return {
    commitOf: (revision) => commitOf(git, folder, revision),
    forkOf: (one, other) => forkOf(git, folder, one, other),
    treeOf: (commit) => {
      const listed = trees.get(commit) ?? treeOf(git, commit)
      trees.set(commit, listed)
      return listed
    },
    read: (blobs, mostBytes) => readBlobs(folder, blobs, mostBytes),
    changesUpTo: (commit, most) => changesUpTo(git, folder, commit, most),
    linesOf: (commit, path) => linesOf(folder, commit, path),
    isShallow: () => isShallow(git),
  }
}

/** The commit that a folder stands at; undefined outside of git, without git on the machine, and before the first commit. */
export async function readRevision(folder: string): Promise<Revision | undefined> {
  try {
    const git = open(folder)
    const { hash, date } = await commitOf(git, folder, 'HEAD')
    const files = [...(await treeOf(git, hash))].filter(([, { kind }]) => kind === 'file')
    return { commit: hash, date, blobs: new Map(files.map(([path, { blob }]) => [path, blob])) }
  } catch {
    return undefined
  }
}

function open(folder: string): SimpleGit {
  return simpleGit({
    baseDir: folder,
    config: SAFE_SETTINGS,
    timeout: { block: 20_000 },
    allowEnvironment: Object.keys(SAFE_ENVIRONMENT),
    unsafe: { allowUnsafeHooksPath: true, allowUnsafeProtocolOverride: true, allowUnsafeFsMonitor: true },
    // Without this, a failure with nothing on stderr counts as success.
    errors: (error, result) =>
      error ?? (result.exitCode === 0 ? undefined : Buffer.from(`git exited ${result.exitCode}`)),
  }).env(environment())
}

/** The environment without what steers git: it is the repository's caller who may steer, never a variable left behind. */
function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !/^GIT_|^SSH_ASKPASS$|EDITOR$|PAGER$|^VISUAL$/i.test(name),
  )
  return { ...(Object.fromEntries(kept) as Record<string, string>), ...SAFE_ENVIRONMENT }
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
  const message = `"${visible(folder)}" lies in no git repository, so it has no revisions.`
  return new RbmError('no-git', message, 'Work in a clone of the plan repository.')
}

async function commitOf(git: SimpleGit, folder: string, revision: string): Promise<Commit> {
  const isPlausible =
    revision !== '' && revision.length <= LONGEST_REVISION && !/^-|[\0-\x1f\x7f]/.test(revision)
  if (!isPlausible) throw unknownRevision(revision, false)
  let hash: string
  try {
    hash = (await git.raw('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)).trim()
  } catch {
    throw unknownRevision(revision, await isShallow(git))
  }
  if (!HASH.test(hash)) throw unknownRevision(revision, false)
  const objects = await readObjects(folder, [hash])
  return parseCommit(hash, objects.get(hash)!)
}

function unknownRevision(revision: string, isShallow: boolean): RbmError {
  const hint = isShallow
    ? 'This clone is shallow: older commits were left out. Fetch them: git fetch --unshallow (in CI: fetch-depth: 0).'
    : 'Name a branch, a tag or a commit: origin/main, v2028, 1a2b3c4.'
  const shown = visible(revision.slice(0, 100))
  return new RbmError('unknown-revision', `There is no revision "${shown}" in this git repository.`, hint)
}

async function forkOf(git: SimpleGit, folder: string, one: string, other: string): Promise<Commit> {
  mustBeHash(one)
  mustBeHash(other)
  let found: string
  try {
    found = (await git.raw('merge-base', one, other)).trim().split('\n')[0]!
  } catch {
    found = ''
  }
  if (HASH.test(found)) return await commitOf(git, folder, found)
  const hint = (await isShallow(git))
    ? 'This clone is shallow: older commits were left out. Fetch them: git fetch --unshallow (in CI: fetch-depth: 0).'
    : 'Compare them directly, with two dots in place of three.'
  throw new RbmError('no-common-ancestor', 'The two revisions have no common ancestor here.', hint)
}

async function isShallow(git: SimpleGit): Promise<boolean> {
  try {
    return (await git.raw('rev-parse', '--is-shallow-repository')).trim() === 'true'
  } catch {
    return false
  }
}

/** Lines of `ls-tree -l -z`: mode, type, hash, size, a tab, the path. Run inside a folder, it lists paths from there. */
async function treeOf(git: SimpleGit, commit: string): Promise<Map<string, TreeFile>> {
  mustBeHash(commit)
  const listed = await git.raw('ls-tree', '-r', '-l', '-z', commit, '--', '.')
  const files = new Map<string, TreeFile>()
  for (const entry of listed.split('\0')) {
    if (entry === '') continue
    const match = /^(\d{6}) (?:blob|commit) ([0-9a-f]+) +(\S+)\t([\s\S]+)$/.exec(entry)
    if (match === null) throw new Error(`a line of ls-tree that is not known: ${entry.slice(0, 200)}`)
    const [, mode, blob, size, path] = match
    // A repository inside has no size (`-`), and a file that this clone lacks has a bad one: reading it will say so.
    files.set(path!, { kind: kindOf(mode!), blob: blob!, size: /^\d+$/.test(size!) ? Number(size) : 0 })
  }
  return files
}

function kindOf(mode: string): TreeFile['kind'] {
  if (mode === '120000') return 'link'
  return mode === '160000' ? 'other' : 'file'
}

async function readBlobs(
  folder: string,
  blobs: Iterable<string>,
  mostBytes: number | undefined,
): Promise<Map<string, Uint8Array>> {
  const hashes = [...new Set(blobs)]
  return await readObjects(
    folder,
    mostBytes === undefined ? hashes : await withoutLarge(folder, hashes, mostBytes),
  )
}

/** By a look at their sizes: a stranger may have committed a file that fills the memory. */
async function withoutLarge(folder: string, hashes: readonly string[], mostBytes: number): Promise<string[]> {
  for (const hash of hashes) mustBeHash(hash)
  if (hashes.length === 0) return []
  const output = await runGit(folder, ['cat-file', '--batch-check'], `${hashes.join('\n')}\n`)
  return output
    .toString('latin1')
    .split('\n')
    .flatMap((line) => {
      const [hash = '', kind, size] = line.split(' ')
      if (hash === '') return []
      if (size === undefined) throw missingObject(hash, kind)
      return Number(size) > mostBytes ? [] : [hash]
    })
}

/**
 * Objects by their hashes, through one `cat-file --batch`. Its input, which simple-git cannot feed, holds nothing but hashes.
 */
async function readObjects(
  folder: string,
  hashes: readonly string[],
  which: 'all' | 'those present' = 'all',
): Promise<Map<string, Buffer>> {
  for (const hash of hashes) mustBeHash(hash)
  if (hashes.length === 0) return new Map()
  const output = await runGit(folder, ['cat-file', '--batch'], `${hashes.join('\n')}\n`)
  const objects = new Map<string, Buffer>()
  for (let at = 0; at < output.length;) {
    const headEnd = output.indexOf(10, at)
    const [hash = '', kind, size] = output.toString('latin1', at, headEnd).split(' ')
    if (size === undefined) {
      if (which === 'all') throw missingObject(hash, kind)
      at = headEnd + 1
      continue
    }
    const from = headEnd + 1
    objects.set(hash, output.subarray(from, from + Number(size)))
    at = from + Number(size) + 1
  }
  return objects
}

function missingObject(hash: string, kind = 'missing'): RbmError {
  const message = `git object ${hash} is ${kind} in this clone.`
  const hint = 'The clone is partial or damaged. Fetch it whole: git fetch --refetch --no-filter'
  return new RbmError('missing-object', message, hint)
}

/** git with a text on its standard input. */
function runGit(folder: string, command: readonly string[], input: string): Promise<Buffer> {
  const settings = SAFE_SETTINGS.flatMap((setting) => ['-c', setting])
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...settings, ...command], {
      cwd: folder,
      env: environment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const parts: Buffer[] = []
    const said: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.on('error', reject)
    // git may stop reading before everything is written; its exit status tells then.
    child.stdin.on('error', () => {})
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(parts))
      else {
        const why = visible(Buffer.concat(said).toString('utf8').trim().slice(0, 300))
        reject(new RbmError('git-failed', `git could not read the repository: ${why}`))
      }
    })
    child.stdin.end(input)
  })
}

async function changesUpTo(
  git: SimpleGit,
  folder: string,
  commit: string,
  most: number,
): Promise<CommitChanges[]> {
  mustBeHash(commit)
  // In date order alone a parent may come before one of its children, where clocks differ.
  const how = [`--max-count=${most}`, '--full-history', '--date-order']
  const listed = await git.raw('rev-list', ...how, commit, '--', '.')
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

type CommitWithTree = Commit & { readonly tree: string }

/** Those that are present: a shallow clone lacks the parents of its oldest commits. */
async function readCommits(folder: string, hashes: readonly string[]): Promise<CommitWithTree[]> {
  const objects = await readObjects(folder, hashes, 'those present')
  return [...objects].map(([hash, object]) => {
    return { ...parseCommit(hash, object), tree: /^tree ([0-9a-f]+)$/m.exec(object.toString('latin1'))![1]! }
  })
}

/** What differs: `<tree of the parent> <tree>` -> files, and `<hash>` -> files of a first commit. */
async function blobChanges(
  folder: string,
  commits: readonly CommitWithTree[],
  treeOfParent: ReadonlyMap<string, string>,
): Promise<Map<string, BlobChange[]>> {
  const pairs = commits.flatMap(({ tree, parents }) =>
    parents.flatMap((parent) => {
      const before = treeOfParent.get(parent)
      return before === undefined ? [] : [`${before} ${tree}\n`]
    }),
  )
  const first = commits.filter(({ parents }) => parents.length === 0).map(({ hash }) => `${hash}\n`)
  const changes = new Map<string, BlobChange[]>()
  for (const lines of [pairs, first]) {
    if (lines.length > 0) collectChanges(await runGit(folder, DIFF_TREE, lines.join('')), changes)
  }
  return changes
}

const DIFF_TREE = ['diff-tree', '--stdin', '--root', '-r', '-z', '--raw', '--no-renames', '--relative']

/**
 * Reads `diff-tree --stdin -z --raw`: the line that was its input, then for each file `:mode mode hash hash status NUL path NUL`. A
 * line that names a commit ends with NUL, one that names two trees with a line break.
 */
function collectChanges(output: Buffer, into: Map<string, BlobChange[]>): void {
  let current: BlobChange[] = []
  for (let at = 0; at < output.length;) {
    if (output[at] === COLON) {
      const headEnd = output.indexOf(0, at)
      const [, , before = '', after = ''] = output.toString('latin1', at + 1, headEnd).split(' ')
      const pathEnd = output.indexOf(0, headEnd + 1)
      const path = output.toString('utf8', headEnd + 1, pathEnd)
      current.push({ path, before: presentBlob(before), after: presentBlob(after) })
      at = pathEnd + 1
      continue
    }
    const ends = [output.indexOf(10, at), output.indexOf(0, at)].filter((end) => end >= 0)
    const end = ends.length === 0 ? output.length : Math.min(...ends)
    current = []
    into.set(output.toString('latin1', at, end), current)
    at = end + 1
  }
}

const COLON = 58

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

function presentBlob(hash: string): string | undefined {
  return /^0+$/.test(hash) ? undefined : hash
}

/** The head of a commit object: `parent`, `author`, `committer`, an empty line, the message. */
function parseCommit(hash: string, object: Buffer): Commit {
  const text = object.toString('utf8')
  const headEnd = text.indexOf('\n\n')
  const head = headEnd < 0 ? text : text.slice(0, headEnd)
  const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]!)
  const author = /^author (.*?) ?<[^>\n]*> \d+ [+-]\d{4}$/m.exec(head)?.[1] ?? ''
  const seconds = Number(/^committer .* (\d+) [+-]\d{4}$/m.exec(head)?.[1] ?? 0)
  const subject = headEnd < 0 ? '' : text.slice(headEnd + 2).split('\n', 1)[0]!
  return { hash, parents, date: isoDate(seconds), author, subject }
}

/** A commit may claim any second; those beyond what a calendar holds are none. */
function isoDate(seconds: number): string {
  return new Date(Math.min(seconds, 253_402_300_799) * 1000).toISOString().replace('.000Z', 'Z')
}

/** Nothing but a hash may reach git in the place of one. */
function mustBeHash(text: string): void {
  if (!HASH.test(text)) throw new Error(`no hash: ${text.slice(0, 80)}`)
}
