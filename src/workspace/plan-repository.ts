// Finds a plan repository and reads its YAML files. Links are never followed: in CI the author of a pull request chooses
// what they point at. Whatever cannot be read is a finding at its path, never silence.

import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { ROOT_FILE } from '../document/document.ts'
import { firstSettings, type FirstSettings } from '../document/first-settings.ts'
import { DEFAULT_LIMITS, type Limits } from '../document/limits.ts'
import { wholeFile, compareText } from '../source/origin.ts'
import type { SourceFile } from '../source/source-file.ts'
import { visible } from '../source/visible.ts'
import { matchesAny } from './path-pattern.ts'
import type { Host } from './host.ts'
import { linkedFile, readPlanFile, unreadableFile, type UnreadableFile } from './plan-file.ts'

export interface PlanRepository {
  /** Absolute, without links. */
  readonly root: string
  /** In the order of paths. */
  readonly sources: readonly SourceFile[]
  /** Paths of the sources whose file begins with a byte order mark, which their text lacks. */
  readonly marked: ReadonlySet<string>
  readonly unreadable: readonly UnreadableFile[]
  /** The patterns of `ignore:`, and how many files and folders they leave out. */
  readonly ignore: readonly string[]
  readonly ignored: number
  readonly limits: Limits
}

/**
 * The root of the plan repository around a folder or file: the nearest folder upward that holds `rbm.yaml`.
 *
 * @param written the path as the user wrote it, for messages
 * @throws RbmError when there is none
 */
export function findRoot(host: Host, start: string, written = start): string {
  const real = namedPath(host, start, written)
  const first = host.look(real)?.kind === 'folder' ? real : dirname(real)
  for (let folder = first; ; folder = dirname(folder)) {
    const mark = host.look(join(folder, ROOT_FILE))
    if (mark !== undefined && mark.kind !== 'folder') return folder
    if (dirname(folder) === folder) break
  }
  const link = linkOutOfPlan(host, start)
  if (link !== undefined) {
    const what = link === start ? 'is' : `lies behind "${visible(link)}", which is`
    throw new RbmError(
      'outside-plan',
      `"${visible(written)}" ${what} a symbolic link that leads out of the plan repository, and links are not followed.`,
      'Put the file itself there, or name a file or folder of the plan.',
    )
  }
  throw new RbmError(
    'no-plan-found',
    `There is no ${ROOT_FILE} in "${visible(written)}" or in any folder above it, so no plan repository.`,
    'Change into the plan repository, or name it: rbm validate PATH, rbm -C PATH rollup.',
  )
}

/** The first link on the way from the root of a plan repository to a path. */
function linkOutOfPlan(host: Host, path: string): string | undefined {
  let link: string | undefined
  for (let at = path; ; at = dirname(at)) {
    const found = host.look(at)?.kind
    if (found === 'link') link = at
    else if (found === 'folder' && link !== undefined && host.look(join(at, ROOT_FILE))?.kind === 'file')
      return link
    if (dirname(at) === at) return undefined
  }
}

/**
 * Where a path that the user named leads to.
 *
 * @throws RbmError when there is nothing, or a link that leads nowhere or in a circle
 */
function namedPath(host: Host, path: string, written: string): string {
  if (host.look(path) !== undefined) {
    try {
      return host.realPath(path)
    } catch {
      const message = `"${visible(written)}" is a symbolic link that leads to no file.`
      throw new RbmError('no-such-path', message, 'Name the file itself.')
    }
  }
  throw new RbmError('no-such-path', `There is no "${visible(written)}".`, 'Check the spelling of the path.')
}

export interface HowToRead {
  /** Which files of the plan are read at all; left out: every one. */
  readonly isWanted?: (path: string) => boolean
  /** What is ignored, and how much is read; left out: what the settings of the repository itself say. */
  readonly first?: FirstSettings | undefined
}

export function readPlanRepository(host: Host, root: string, how: HowToRead = {}): PlanRepository {
  const { isWanted = () => true } = how
  const rootFile = readPlanFile(host, root, ROOT_FILE, DEFAULT_LIMITS.fileBytes)
  const { ignore, limits } = how.first ?? firstSettings('source' in rootFile ? rootFile.source : undefined)
  const paths: string[] = []
  const unreadable: UnreadableFile[] = []
  const counts = { ignored: 0 }
  walk(host, root, '', { ignore, most: limits.files, paths, unreadable, counts })
  paths.sort(compareText)
  if (paths.length > limits.files) {
    unreadable.push({
      rule: 'too-many-files',
      message: `The repository holds more than ${limits.files} YAML files; the rest are not read.`,
      hint: 'Name folders that are no part of the plan under `ignore:` in rbm.yaml, or raise `files` under `limits:`.',
      at: wholeFile(ROOT_FILE),
      missingMoney: {},
    })
  }
  const sources: SourceFile[] = []
  const marked = new Set<string>()
  for (const path of paths.slice(0, limits.files)) {
    if (!isWanted(path)) continue
    const read = path === ROOT_FILE ? rootFile : readPlanFile(host, root, path, limits.fileBytes)
    if ('source' in read) {
      sources.push(read.source)
      if (read.isMarked) marked.add(path)
    } else unreadable.push(read)
  }
  return { root, sources, marked, unreadable, ignore, ignored: counts.ignored, limits }
}

interface Walk {
  readonly ignore: readonly string[]
  /** How many paths are enough to know that there are too many. */
  readonly most: number
  readonly paths: string[]
  readonly unreadable: UnreadableFile[]
  readonly counts: { ignored: number }
}

function walk(host: Host, root: string, folder: string, into: Walk): void {
  let names: readonly string[]
  try {
    names = [...host.list(join(root, folder))].sort(compareText)
  } catch {
    into.unreadable.push(unreadableFile(folder, 'The folder cannot be opened.'))
    return
  }
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules' || into.paths.length > into.most) continue
    const path = folder === '' ? name : `${folder}/${name}`
    const found = host.look(join(root, path))
    const isYaml = /\.ya?ml$/i.test(name)
    if (found === undefined) {
      if (isYaml)
        into.unreadable.push(unreadableFile(path, 'The file cannot be opened; its name may not be UTF-8.'))
    } else if (found.kind === 'folder') {
      if (path !== '' && matchesAny(into.ignore, `${path}/`)) into.counts.ignored += 1
      else walk(host, root, path, into)
    } else if (found.kind === 'repository') {
      if (matchesAny(into.ignore, `${path}/`) || matchesAny(into.ignore, path)) into.counts.ignored += 1
      else into.unreadable.push(embeddedRepository(path))
    } else if (isYaml && matchesAny(into.ignore, path) && path !== ROOT_FILE) into.counts.ignored += 1
    else if (isYaml && found.kind === 'file') into.paths.push(path)
    else if (found.kind === 'link' && !matchesAny(into.ignore, path)) noteLink(host, root, path, isYaml, into)
    else if (isYaml)
      into.unreadable.push(unreadableFile(path, 'This is not an ordinary file, so it is not read.'))
  }
}

/** A link to a folder may hide a part of the plan, so it is reported like a linked file. */
function noteLink(host: Host, root: string, path: string, isYaml: boolean, into: Walk): void {
  if (isYaml || pointsAtFolder(host, join(root, path))) {
    into.unreadable.push(linkedFile(path))
  }
}

function pointsAtFolder(host: Host, path: string): boolean {
  try {
    return host.look(host.realPath(path))?.kind === 'folder'
  } catch {
    return false
  }
}

/** On a disk its files are read like any others, so to leave them out in silence would be to lose their money. */
function embeddedRepository(path: string): UnreadableFile {
  const message =
    'This is a repository inside the repository (a submodule), and what lies in it is not read from git.'
  return unreadableFile(
    path,
    message,
    'Put the files themselves here, or name it under `ignore:` in rbm.yaml.',
  )
}

/**
 * Paths of the repository that were named on the command line, as paths from the root; a folder ends with `/`. Empty for
 * the repository itself.
 *
 * @throws RbmError for a path that does not exist, cannot be read, or lies outside
 */
export function namedPaths(host: Host, root: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const full = isAbsolute(path) ? path : resolve(host.cwd, path)
    const real = namedPath(host, full, path)
    const inside = relative(root, real).split(sep).join('/')
    if (inside.startsWith('../') || inside === '..' || isAbsolute(inside)) {
      throw new RbmError(
        'outside-plan',
        `"${visible(path)}" does not lie in the plan repository ${visible(root)}.`,
      )
    }
    if (inside === '') return []
    const kind = host.look(real)?.kind
    if (kind === 'folder') return [`${inside}/`]
    if (kind !== 'file') {
      // Reading a pipe would wait for ever.
      const message = `"${visible(path)}" is not an ordinary file, so it is not read.`
      throw new RbmError('unreadable-input', message)
    }
    try {
      host.read(real)
    } catch {
      throw new RbmError('unreadable-input', `"${visible(path)}" cannot be read.`, 'Check its permissions.')
    }
    return [inside]
  })
}

/** Whether a file would be read when it lay at a path. */
export function isPlanFile(path: string, ignore: readonly string[]): boolean {
  const steps = path.split('/')
  const isHidden = steps.some((step) => step.startsWith('.') || step === 'node_modules')
  const isIgnored =
    steps.some((_, i) => matchesAny(ignore, `${steps.slice(0, i).join('/')}/`)) || matchesAny(ignore, path)
  return /\.ya?ml$/i.test(path) && !isHidden && !isIgnored
}
