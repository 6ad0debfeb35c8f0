// Questions about a history that have a short answer: which commits there are, where two lines of them parted. They are put by
// simple-git; `git.ts` loads this file when the first one comes, for objects and trees are read without it (`git-process.ts`), and a
// comparison of two revisions asks for nothing else.

import { simpleGit } from 'simple-git'
import { environment, PATIENCE, SAFE_ENVIRONMENT, SAFE_SETTINGS } from './git-process.ts'

/**
 * @param command nothing but options of our own and hashes
 * @throws Error with what git says where it cannot answer
 */
export async function askHistory(folder: string, ...command: readonly string[]): Promise<string> {
  const git = simpleGit({
    baseDir: folder,
    config: SAFE_SETTINGS,
    timeout: { block: PATIENCE },
    allowEnvironment: Object.keys(SAFE_ENVIRONMENT),
    unsafe: { allowUnsafeHooksPath: true, allowUnsafeProtocolOverride: true, allowUnsafeFsMonitor: true },
    // Without this, a failure with nothing on stderr counts as success.
    errors: (error, result) =>
      error ?? (result.exitCode === 0 ? undefined : Buffer.from(`git exited ${result.exitCode}`)),
  })
  return await git.env(environment()).raw(...command)
}
