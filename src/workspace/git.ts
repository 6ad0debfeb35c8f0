// Which commit a plan repository stands at. Only plumbing that reads objects, with settings under which a hostile
// repository can run nothing; never `status` or `diff`, which run what a repository configures.

import { simpleGit, type SimpleGit } from 'simple-git'
import type { Revision } from './host.ts'

const SAFE = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
  'protocol.allow=never',
]

/** Undefined outside of git, without git on the machine, and before the first commit. */
export async function readRevision(folder: string): Promise<Revision | undefined> {
  try {
    const git = open(folder)
    const commit = (await git.raw('rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}')).trim()
    if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined
    const date = dateOf(await git.raw('cat-file', 'commit', commit))
    const listed = await git.raw('ls-tree', '-r', '-z', commit, '--', '.')
    return date === undefined ? undefined : { commit, date, blobs: blobsOf(listed) }
  } catch {
    return undefined
  }
}

function open(folder: string): SimpleGit {
  return simpleGit({
    baseDir: folder,
    config: SAFE,
    timeout: { block: 20_000 },
    unsafe: { allowUnsafeHooksPath: true, allowUnsafeProtocolOverride: true, allowUnsafeFsMonitor: true },
    // Without this, a failure with nothing on stderr counts as success.
    errors: (error, result) =>
      error ?? (result.exitCode === 0 ? undefined : Buffer.from(`git exited ${result.exitCode}`)),
  })
}

function dateOf(commitObject: string): string | undefined {
  const match = /^committer .* (\d+) [+-]\d{4}$/m.exec(commitObject)
  return match === null ? undefined : new Date(Number(match[1]) * 1000).toISOString().replace('.000Z', 'Z')
}

/** Lines of `ls-tree -z`: mode, type, hash, a tab, the path. Run inside a folder, it lists paths from there. */
function blobsOf(listed: string): Map<string, string> {
  const blobs = new Map<string, string>()
  for (const entry of listed.split('\0')) {
    const match = /^(\d{6}) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry)
    if (match !== null && match[1] !== '120000') blobs.set(match[3]!, match[2]!)
  }
  return blobs
}
