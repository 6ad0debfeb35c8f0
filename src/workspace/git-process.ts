// How git is run: settings under which a hostile repository can run nothing, and an environment in which nothing of the caller's
// steers it. Nothing but hashes is ever put into a command; what a user calls a revision is written to its standard input.

import { spawn } from 'node:child_process'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'

export const SAFE_SETTINGS = [
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
export const SAFE_ENVIRONMENT = {
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

/** The environment without what steers git: it is the repository's caller who may steer, never a variable left behind. */
export function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && !/^GIT_|^SSH_ASKPASS$|EDITOR$|PAGER$|^VISUAL$/i.test(name),
  )
  return { ...(Object.fromEntries(kept) as Record<string, string>), ...SAFE_ENVIRONMENT }
}

/** After so many milliseconds without a word git is taken to hang. */
export const PATIENCE = 20_000

/**
 * What git answers to a question that needs no input.
 *
 * @throws Error with what git says where it cannot answer
 */
export async function askGit(folder: string, ...command: readonly string[]): Promise<string> {
  return (await run(folder, command, undefined, PATIENCE)).toString('utf8')
}

/**
 * git with a text on its standard input.
 *
 * @throws RbmError when it fails
 */
export async function runGit(
  folder: string,
  command: readonly string[],
  input: string,
  patience = PATIENCE,
): Promise<Buffer> {
  try {
    return await run(folder, command, input, patience)
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error
    const why = visible(error.message.slice(0, 300))
    throw new RbmError('git-failed', `git could not read the repository: ${why}`)
  }
}

class GitFailed extends Error {}

function run(
  folder: string,
  command: readonly string[],
  input: string | undefined,
  patience: number,
): Promise<Buffer> {
  const settings = SAFE_SETTINGS.flatMap((setting) => ['-c', setting])
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...settings, ...command], {
      cwd: folder,
      env: environment(),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    const parts: Buffer[] = []
    const said: Buffer[] = []
    const giveUp = () => {
      said.push(Buffer.from(`git said nothing for ${patience / 1000} seconds`))
      child.kill()
    }
    const silence = Number.isFinite(patience) ? setTimeout(giveUp, patience) : undefined
    const hear = (heard: Buffer[]) => (part: Buffer) => {
      heard.push(part)
      silence?.refresh()
    }
    child.stdout!.on('data', hear(parts))
    child.stderr!.on('data', hear(said))
    child.on('error', (error) => {
      clearTimeout(silence)
      reject(error)
    })
    child.on('close', (status, signal) => {
      clearTimeout(silence)
      if (status === 0) resolve(Buffer.concat(parts))
      else
        reject(
          new GitFailed(Buffer.concat(said).toString('utf8').trim() || `git ended with ${status ?? signal}`),
        )
    })
    // git may stop reading before everything is written; its exit status tells then.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** Nothing but a hash may reach git in the place of one. */
export function mustBeHash(text: string): void {
  if (!HASH.test(text)) throw new Error(`no hash: ${text.slice(0, 80)}`)
}
