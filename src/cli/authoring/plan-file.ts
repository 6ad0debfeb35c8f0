// The file that gets a new element: one of the plan, or a new one inside of it. Nothing is ever written through a link, outside of the
// plan repository, or where rbm would not read it again.

import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import type { Document, Kind } from '../../document/document.ts'
import { flowText, type NewValue } from '../../document/yaml-text.ts'
import type { SourceFile } from '../../source/source-file.ts'
import { findHiddenCharacter, visible } from '../../source/visible.ts'
import type { Host } from '../../workspace/host.ts'
import { isPlanFile, type PlanRepository } from '../../workspace/plan-repository.ts'
import { SCHEMA_FOLDER } from './schema-location.ts'

/** A file to append to; `isNew` for one that is made. */
export interface PlanFile {
  readonly source: SourceFile
  readonly isNew: boolean
}

/** The head of a new file, line by line: `kind` first. */
export type Head = readonly [
  kind: readonly ['kind', Kind],
  ...rest: (readonly [key: string, value: NewValue])[],
]

/**
 * The file that `--into` names: one of the kind, or one that does not exist yet.
 *
 * @throws RbmError when it cannot be
 */
export function namedFile(
  host: Host,
  repository: PlanRepository,
  documents: readonly Document[],
  written: string,
  head: Head,
): PlanFile {
  const path = pathInPlan(host, repository, written)
  const known = documents.find(({ source }) => source.path === path)
  if (known === undefined) return newFile(host, repository, path, head)
  const kind = head[0][1]
  if (known.kind === kind) return { source: known.source, isNew: false }
  const message = `"${visible(path)}" is a file of the kind ${known.kind}, and this belongs into one of the kind ${kind}.`
  const others = documents.filter((one) => one.kind === kind).map(({ source }) => source.path)
  const hint =
    others.length === 0
      ? 'Name a file that does not exist yet; it is then made.'
      : `There is ${visible(others.slice(0, 5).join(', '))}.`
  throw new RbmError('other-kind', message, hint)
}

/** @throws RbmError when something lies there, or rbm would not read it */
export function newFile(host: Host, repository: PlanRepository, path: string, head: Head): PlanFile {
  checkNewPath(host, repository, path)
  const lines = head.map(([key, value]) => `${key}: ${flowText(value, false)}\n`)
  return {
    source: { path, text: modelineFor(host, repository, path, head[0][1]) + lines.join('') },
    isNew: true,
  }
}

/** The first of some names that is free: `decisions/2028-12-17.yaml`, then `decisions/2028-12-17-2.yaml`. */
export function freePath(host: Host, { root }: PlanRepository, path: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : path.replace(/(?=\.ya?ml$)/, `-${number}`)
    if (host.look(join(root, name)) === undefined) return name
  }
}

function pathInPlan(host: Host, { root }: PlanRepository, written: string): string {
  if (written.trim() === '' || findHiddenCharacter(written) !== undefined || /[\r\n\t]/.test(written)) {
    throw new RbmError('no-such-path', `"${visible(written.slice(0, 200))}" is no name of a file.`)
  }
  const full = isAbsolute(written) ? resolve(written) : resolve(host.realPath(host.cwd), written)
  const path = relative(root, full).split(sep).join('/')
  if (path === '' || path === '..' || path.startsWith('../') || isAbsolute(path)) {
    const message = `"${visible(written)}" does not lie in the plan repository ${visible(root)}.`
    throw new RbmError('outside-plan', message, 'Name a file in it; paths are meant from the working folder.')
  }
  return path
}

function checkNewPath(host: Host, { root, ignore }: PlanRepository, path: string): void {
  const shown = visible(path)
  if (!/\.ya?ml$/i.test(path)) {
    throw new RbmError('no-plan-file', `"${shown}" does not end with .yaml, so rbm would not read it.`)
  }
  if (!isPlanFile(path, ignore)) {
    const message = `rbm would not read "${shown}": it is hidden, or left out by \`ignore:\` in rbm.yaml.`
    throw new RbmError('no-plan-file', message, 'Choose another name or folder.')
  }
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const kind = host.look(join(root, folder))?.kind
    if (kind === undefined || kind === 'folder') continue
    throw new RbmError('no-such-folder', `"${visible(folder)}" is no folder, so nothing is written below it.`)
  }
  if (host.look(join(root, path)) !== undefined) {
    const message = `"${shown}" exists, and is no file of the plan that rbm can read; nothing was written.`
    throw new RbmError('file-in-the-way', message, 'Name another file: --into')
  }
}

/** With the copies of the schemas that `rbm init` makes, an editor explains the new file, too. */
function modelineFor(host: Host, { root }: PlanRepository, path: string, kind: Kind): string {
  const schema = `${SCHEMA_FOLDER}/${kind}.schema.json`
  if (host.look(join(root, schema))?.kind !== 'file') return ''
  return `# yaml-language-server: $schema=${'../'.repeat(path.split('/').length - 1)}${schema}\n`
}

/** @throws RbmError when nothing of that name exists, with the name that may be meant */
export function noSuch(noun: string, id: string, known: Iterable<string>): RbmError {
  const names = [...known].sort()
  const near = suggest(id, names)
  const few =
    names.length === 0
      ? 'There is none yet.'
      : `There is ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}.`
  const hint = near === undefined ? visible(few) : `Did you mean "${visible(near)}"?`
  return new RbmError('no-such-element', `The plan has no ${noun} "${visible(id.slice(0, 64))}".`, hint)
}
