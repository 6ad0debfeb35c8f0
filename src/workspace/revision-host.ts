// A plan repository as it stood at a commit, in the shape of a machine, so that it is read by the same steps as files on a
// disk: what is refused there is refused here, with the same words. Nothing is checked out, and nothing can be written.

import { posix, relative, sep } from 'node:path'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { ROOT_FILE } from '../document/document.ts'
import { firstSettings, type FirstSettings } from '../document/first-settings.ts'
import { DEFAULT_LIMITS } from '../document/limits.ts'
import { visible } from '../source/visible.ts'
import type { History, TreeFile } from './history.ts'
import type { Found, Host, Revision } from './host.ts'
import { isPlanFile } from './plan-repository.ts'

/** A revision that a user named, as a place to read from. */
export interface FilesAt {
  readonly files: Host
  readonly revision: Revision
}

/**
 * @param root the folder of the plan repository, absolute
 * @param named the revision, as the user wrote it
 * @throws RbmError when there is no such revision, or no plan in this folder at it
 */
export async function revisionAt(host: Host, root: string, named: string): Promise<FilesAt> {
  const history = await host.history(root)
  const commit = await history.commitOf(named)
  const tree = await history.treeOf(commit.hash)
  const blobs = [...tree].flatMap(([path, { kind, blob }]) =>
    kind === 'file' ? [[path, blob] as const] : [],
  )
  const revision = { commit: commit.hash, date: commit.date, blobs: new Map(blobs) }
  const settings = await settingsOf(history, tree.get(ROOT_FILE))
  return { files: await filesIn(host, history, { root, tree, settings, named }), revision }
}

export interface Tree {
  readonly root: string
  /** By path from the root: all files of a commit, or as many of them as are asked about. */
  readonly tree: ReadonlyMap<string, TreeFile>
  readonly settings: SettingsAt
  readonly named: string
}

/** The settings at a commit: they say what else there is to read. */
export interface SettingsAt extends FirstSettings {
  /** Undefined where they are not there, are no file, or are too large. */
  readonly bytes: Uint8Array | undefined
}

export async function settingsOf(history: History, rootFile: TreeFile | undefined): Promise<SettingsAt> {
  // As in reading from a disk, where the settings themselves cannot say how large they may be.
  const isRead = rootFile?.kind === 'file' && rootFile.size <= DEFAULT_LIMITS.fileBytes
  const bytes = isRead ? (await history.read([rootFile.blob])).get(rootFile.blob) : undefined
  const text = bytes && new TextDecoder().decode(bytes)
  return { bytes, ...firstSettings(text === undefined ? undefined : { path: ROOT_FILE, text }) }
}

/** @throws RbmError when there is no plan in the tree */
export async function filesIn(
  host: Host,
  history: History,
  { root, tree, settings, named }: Tree,
  wanted: (path: string) => boolean = () => true,
): Promise<Host> {
  const rootFile = tree.get(ROOT_FILE)
  if (rootFile === undefined) {
    const message = `At "${visible(named)}" there is no ${ROOT_FILE} in this folder, so no plan repository.`
    throw new RbmError('no-plan-at-revision', message, 'Was the plan kept in another folder then?')
  }
  const contents = await readWanted(history, tree, settings, wanted)
  const folders = foldersOf(tree)
  const inTree = (path: string) => relative(root, path).split(sep).join('/')
  return {
    cwd: host.realPath(host.cwd),
    look: (path) => foundIn(tree, folders, inTree(path)),
    list: (folder) => [...(folders.get(inTree(folder)) ?? [])],
    read(path) {
      const bytes = contents.get(tree.get(inTree(path))?.blob ?? '')
      if (bytes === undefined) throw new Error(`${inTree(path)} was not read from its commit`)
      return bytes
    },
    write: cannotChange,
    makeFolder: cannotChange,
    create: cannotChange,
    realPath(path) {
      const at = inTree(path)
      const link = tree.get(at)
      const target = link?.kind === 'link' ? contents.get(link.blob) : undefined
      if (target === undefined) return path
      return posix.join(root, posix.normalize(posix.join(posix.dirname(at), Buffer.from(target).toString())))
    },
    today: host.today,
    revision: host.revision,
    history: host.history,
  }
}

function cannotChange(): never {
  throw new Error('a commit cannot be written to')
}

/** Longer targets of links lead nowhere on any machine. */
const LONGEST_LINK = 4096

/** The blobs that reading the plan will ask for. */
async function readWanted(
  history: History,
  tree: ReadonlyMap<string, TreeFile>,
  { bytes, ignore, limits }: SettingsAt,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs: string[] = []
  for (const [path, file] of tree) {
    const isWanted =
      file.kind === 'link'
        ? file.size <= LONGEST_LINK
        : file.kind === 'file' && file.size <= limits.fileBytes && isPlanFile(path, ignore) && wanted(path)
    if (isWanted && path !== ROOT_FILE) blobs.push(file.blob)
  }
  const contents = await history.read(blobs)
  return bytes === undefined ? contents : new Map([...contents, [tree.get(ROOT_FILE)!.blob, bytes]])
}

function foldersOf(tree: ReadonlyMap<string, TreeFile>): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>([['', new Set()]])
  for (const path of tree.keys()) {
    for (let inner = path; inner !== '';) {
      const cut = inner.lastIndexOf('/')
      const folder = cut < 0 ? '' : inner.slice(0, cut)
      const names = folders.get(folder)
      if (names === undefined) folders.set(folder, new Set([inner.slice(cut + 1)]))
      else names.add(inner.slice(cut + 1))
      inner = folder
    }
  }
  return folders
}

function foundIn(
  tree: ReadonlyMap<string, TreeFile>,
  folders: ReadonlyMap<string, unknown>,
  path: string,
): Found | undefined {
  const file = tree.get(path)
  // As on a disk, where a file cannot be found by such a name.
  if (file?.kind === 'misnamed') return undefined
  if (file !== undefined) return { kind: file.kind, size: file.size }
  return folders.has(path) ? { kind: 'folder', size: 0 } : undefined
}
