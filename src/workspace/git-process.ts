// How git is run: settings under which a hostile repository can run nothing, and an environment in which nothing of the caller's
// steers it. Nothing but hashes and revisions behind `--end-of-options` is ever put into a command.

import { spawn } from 'node:child_process'
import { simpleGit, type SimpleGit } from 'simple-git'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'

const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'safe.bareRepository=explicit',
  'protocol.allow=never',
]

/**
 * No settings of the machine, no questions, no locks; no objects fetched, and no objects or parents put in place of others behind our
 * back. A git that is too old to know that it shall fetch nothing has no protocol to fetch by: a repository can allow one that is
 * refused in settings, but not one that is refused here.
 */
const SAFE_ENVIRONMENT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_GRAFT_FILE: '/dev/null/none',
  // What git says is read.
  LC_ALL: 'C',
}

export const HASH = /^[0-9a-f]{40,64}$/

export function open(folder: string): SimpleGit {
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

/** git with a text on its standard input. */
export function runGit(folder: string, command: readonly string[], input: string): Promise<Buffer> {
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

/** Nothing but a hash may reach git in the place of one. */
export function mustBeHash(text: string): void {
  if (!HASH.test(text)) throw new Error(`no hash: ${text.slice(0, 80)}`)
}
