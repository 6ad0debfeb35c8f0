// The files of a commit, and those that differ between two.

import { askGit, mustBeHash, runGit } from './git-process.ts'
import { sizesOf, type CommitWithTree } from './git-objects.ts'
import type { BlobChange, Differing, TreeFile } from './history.ts'

/** All files below the folder at a commit. */
export async function treeOf(folder: string, commit: string): Promise<Map<string, TreeFile>> {
  return await listTree(folder, commit, '.')
}

/** @param path one that this program knows by itself: no text of a user or repository */
export async function fileAt(folder: string, commit: string, path: string): Promise<TreeFile | undefined> {
  return (await listTree(folder, commit, path)).get(path)
}

/** Lines of `ls-tree -l -z`: mode, type, hash, size, a tab, the path. Run inside a folder, it lists paths from there. */
async function listTree(folder: string, commit: string, path: string): Promise<Map<string, TreeFile>> {
  mustBeHash(commit)
  const listed = await askGit(folder, 'ls-tree', '-r', '-l', '-z', commit, '--', path)
  const files = new Map<string, TreeFile>()
  for (const entry of listed.split('\0')) {
    if (entry === '') continue
    const match = /^(\d{6}) (?:blob|commit) ([0-9a-f]+) +(\S+)\t([\s\S]+)$/.exec(entry)
    if (match === null) throw new Error(`a line of ls-tree that is not known: ${entry.slice(0, 200)}`)
    const [, mode, blob, size, path] = match
    // A repository inside has no size (`-`), and a file that this clone lacks has a bad one: reading it will say so.
    files.set(path!, {
      kind: kindOf(mode!, path!),
      blob: blob!,
      size: /^\d+$/.test(size!) ? Number(size) : 0,
    })
  }
  return files
}

function kindOf(mode: string, path: string): TreeFile['kind'] {
  if (path.includes('\uFFFD')) return 'misnamed'
  if (mode === '120000') return 'link'
  return mode === '160000' ? 'repository' : 'file'
}

/** What differs between two commits, without a look at what does not. */
export async function differingFiles(folder: string, before: string, after: string): Promise<Differing> {
  mustBeHash(before)
  mustBeHash(after)
  const output = await runGit(folder, [...RAW_DIFF, before, after], '')
  const entries: RawEntry[] = []
  for (let at = 0; at < output.length;) {
    const { entry, end } = rawEntryAt(output, at)
    entries.push(entry)
    at = end
  }
  const sizes = await sizesOf(
    folder,
    entries.flatMap((entry) => [entry.before, entry.after].filter(isReadable).map(({ blob }) => blob)),
  )
  const side = (which: 'before' | 'after') =>
    new Map(
      entries.flatMap((entry): [string, TreeFile][] => {
        const file = entry[which]
        return file === undefined ? [] : [[entry.path, { ...file, size: sizes.get(file.blob) ?? 0 }]]
      }),
    )
  return { before: side('before'), after: side('after') }
}

/** A repository inside the repository has no content here. */
function isReadable(file: RawFile | undefined): file is RawFile {
  return file !== undefined && file.kind !== 'repository'
}

/** What differs: `<tree of the parent> <tree>` -> files, and `<hash>` -> files of a first commit. */
export async function blobChanges(
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

const RAW_DIFF = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--relative']

const DIFF_TREE = [...RAW_DIFF, '--stdin', '--root']

/**
 * Reads `diff-tree --stdin`: the line that was its input, then an entry for each file. A line that names a commit ends with NUL, one
 * that names two trees with a line break.
 */
function collectChanges(output: Buffer, into: Map<string, BlobChange[]>): void {
  let current: BlobChange[] = []
  for (let at = 0; at < output.length;) {
    if (output[at] === COLON) {
      const { entry, end } = rawEntryAt(output, at)
      current.push({ path: entry.path, before: entry.before?.blob, after: entry.after?.blob })
      at = end
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

type RawFile = Omit<TreeFile, 'size'>

interface RawEntry {
  readonly path: string
  readonly before: RawFile | undefined
  readonly after: RawFile | undefined
}

/** `:mode mode hash hash status NUL path NUL`, and where what follows begins. */
function rawEntryAt(output: Buffer, at: number): { readonly entry: RawEntry; readonly end: number } {
  const headEnd = output.indexOf(0, at)
  const [modeBefore = '', modeAfter = '', before = '', after = ''] = output
    .toString('latin1', at + 1, headEnd)
    .split(' ')
  const pathEnd = output.indexOf(0, headEnd + 1)
  const path = output.toString('utf8', headEnd + 1, pathEnd)
  const file = (mode: string, blob: string) =>
    /^0+$/.test(blob) ? undefined : { kind: kindOf(mode, path), blob }
  return {
    entry: { path, before: file(modeBefore, before), after: file(modeAfter, after) },
    end: pathEnd + 1,
  }
}
