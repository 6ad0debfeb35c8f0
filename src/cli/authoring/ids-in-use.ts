// Which ids are taken. An id is never given to something else, so what counts is every id that the files of the plan declare, of all
// editions, and every id that the git history of the plan has ever declared, though the element is gone. An id that is only named
// somewhere (a decision about an Output that was deleted) is not given again either.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { Document } from '../../document/document.ts'
import type { Node } from '../../document/tree.ts'
import type { Host } from '../../workspace/host.ts'
import { isPlanFile, type PlanRepository } from '../../workspace/plan-repository.ts'

export interface IdsInUse {
  /** Of elements that there are, or once were. */
  readonly declared: ReadonlySet<string>
  /** Whether an id is declared, was once, or is named. */
  readonly isTaken: (id: string) => boolean
  /** Whether an element of the plan as it lies here has it. */
  readonly isHere: (id: string) => boolean
}

export async function idsInUse(
  host: Host,
  repository: PlanRepository,
  documents: readonly Document[],
): Promise<IdsInUse> {
  const here = new Set<string>()
  const named = new Set<string>()
  for (const { root } of documents) collect(root, here, named)
  const declared = new Set([...here, ...(await earlierIds(host, repository))])
  return {
    declared,
    isTaken: (id) => declared.has(id) || named.has(id),
    isHere: (id) => here.has(id),
  }
}

function collect(node: Node, declared: Set<string>, named: Set<string>): void {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string' && node.value.length <= LONGEST_ID) named.add(node.value)
  } else if (node.kind === 'list') for (const item of node.items) collect(item, declared, named)
  else {
    for (const { key, value } of node.entries) {
      if (key === 'id' && value.kind === 'scalar' && typeof value.value === 'string')
        declared.add(value.value)
      collect(value, declared, named)
    }
  }
}

const LONGEST_ID = 64

/** So many commits are looked through; no plan has more. */
const MOST_COMMITS = 1_000_000

/** So many texts are held at a time. */
const BATCH = 200

/** What declares an id, in whatever layout: `- id: BR-01`, `{id: BR-01, …}`, `"id": 'BR-01'`. */
const DECLARED = /(?:^|[\s{,])["']?id["']?\s*:\s*["']?([A-Za-z0-9][A-Za-z0-9.-]{0,63})/g

/** The ids that the history up to HEAD has declared; none outside of git, and before the first commit. */
async function earlierIds(host: Host, { root, ignore, limits }: PlanRepository): Promise<Set<string>> {
  const ids = new Set<string>()
  try {
    const history = await host.history(root)
    const { hash } = await history.commitOf('HEAD')
    const blobs = new Set<string>()
    for (const { againstParents } of await history.changesUpTo(hash, MOST_COMMITS)) {
      for (const { path, before, after } of againstParents.flat()) {
        if (!isPlanFile(path, ignore)) continue
        for (const blob of [before, after]) if (blob !== undefined) blobs.add(blob)
      }
    }
    const all = [...blobs]
    for (let at = 0; at < all.length; at += BATCH) {
      const texts = await history.read(all.slice(at, at + BATCH), limits.fileBytes)
      for (const bytes of texts.values()) {
        for (const [, id] of new TextDecoder().decode(bytes).matchAll(DECLARED)) ids.add(id!)
      }
    }
  } catch (error) {
    if (!(error instanceof RbmError) || !['no-git', 'unknown-revision'].includes(error.code)) throw error
  }
  return ids
}
