// `--config-from REV`: settings, waivers and baseline of another revision, in CI that of the branch which a pull request asks
// to change. So whoever writes the pull request cannot switch off the checks that judge it.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { ROOT_FILE } from '../document/document.ts'
import { readTerms, type Terms } from '../pipeline.ts'
import { visible } from '../source/visible.ts'
import type { Host } from '../workspace/host.ts'
import { readPlanRepository, type PlanRepository } from '../workspace/plan-repository.ts'
import { revisionAt } from '../workspace/revision-host.ts'

export interface SettingsFrom extends Terms {
  /** As the user called it. */
  readonly revision: string
  /** The texts of the files in which it all stands, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/** Files that say what is accepted; they may lie anywhere and are known by their kind. */
const ACCEPTING = /^\s*["']?kind["']?\s*:\s*["']?(?:waivers|baseline)\b/m

/** @throws RbmError when there is no such revision, no plan at it, or its settings cannot be read */
export async function settingsFrom(host: Host, root: string, revision: string): Promise<SettingsFrom> {
  const { files } = await revisionAt(host, root, revision)
  const { sources } = readPlanRepository(files, root)
  const relevant = sources.filter(({ path, text }) => path === ROOT_FILE || ACCEPTING.test(text))
  const terms = readTerms(relevant)
  if (terms === undefined) {
    const message = `The settings of the plan at "${visible(revision)}" cannot be read.`
    throw new RbmError('unreadable-settings', message, `See why: rbm validate --at ${visible(revision)}`)
  }
  return { ...terms, revision, texts: new Map(relevant.map(({ path, text }) => [path, text])) }
}

/** The files of these that are others here, or gone: what they say now is not in force. */
export function notInForce({ texts }: SettingsFrom, { sources }: PlanRepository): string[] {
  const here = new Map(sources.map(({ path, text }) => [path, text]))
  return [...texts].filter(([path, text]) => here.get(path) !== text).map(([path]) => path)
}
