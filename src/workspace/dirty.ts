// Whether the plan as it lies here is the one that was committed. The hashes are made only when somebody asks: a check of
// the plan does not.

import type { SourceFile } from '../source/source-file.ts'
import type { Revision } from './host.ts'
import { isPlanFile, type PlanRepository } from './plan-repository.ts'

/** Whether any file of the plan is not as committed: changed, new, or gone. */
export function isDirty(repository: PlanRepository, revision: Revision): boolean {
  const { sources, ignore } = repository
  for (const source of sources) {
    const isSame = isAsCommitted(repository, revision, source)
    source.letGo?.()
    if (!isSame) return true
  }
  const here = new Set(sources.map(({ path }) => path))
  for (const path of revision.blobs.keys()) {
    if (!here.has(path) && isPlanFile(path, ignore)) return true
  }
  return false
}

/** Whether a file of the plan is exactly as committed, so that its lines can be found in the commit. */
export function isCommitted(repository: PlanRepository, revision: Revision, path: string): boolean {
  const source = repository.sources.find((one) => one.path === path)
  return source !== undefined && isAsCommitted(repository, revision, source)
}

function isAsCommitted({ marked }: PlanRepository, { blobs }: Revision, { path, text }: SourceFile): boolean {
  const blob = blobs.get(path)
  return blob !== undefined && isBlobOf(blob, marked.has(path) ? `\uFEFF${text}` : text)
}

/** Whether git knows a text by a hash: as it lies here, or as git keeps it where it turns line ends on checkout (`core.autocrlf`). */
export function isBlobOf(blob: string, text: string): boolean {
  const { length } = blob
  if (blobHash(text, length) === blob) return true
  return text.includes('\r\n') && blobHash(text.replaceAll('\r\n', '\n'), length) === blob
}

/**
 * The hash by which git knows a file: of a header and the bytes, to which a text that was read as UTF-8 leads back. It is SHA-1, and
 * in a repository of the newer format SHA-256, of 64 digits.
 */
function blobHash(text: string, digits: number): string {
  // Loading it takes longer than most comparisons do, which come by here only where a file lies beside a commit.
  const { createHash } = process.getBuiltinModule('node:crypto')
  const bytes = Buffer.from(text)
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
