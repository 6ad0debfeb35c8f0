// A real git repository in a temporary folder, for tests of what rbm reads of history. Commits have authors and days of their
// own, so that hashes are the same on every machine.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface GitRepository {
  readonly folder: string
  /** Runs git in the folder; its output without the last line break. */
  readonly git: (...command: readonly string[]) => string
  /** Writes files (null removes one), and commits everything. The hash of the commit. */
  readonly commit: (
    files: Readonly<Record<string, string | null>>,
    message?: string,
    author?: string,
  ) => string
  /** Writes files without committing them. */
  readonly write: (files: Readonly<Record<string, string | null>>) => void
}

/** The first commit is made on 18 November 2027, each later one a day after the one before. */
const FIRST_DAY = Date.UTC(2027, 10, 18, 9, 30) / 1000

/**
 * An empty repository on branch `main`, which is removed when the test ends.
 *
 * @param init more options for its making
 */
export function gitRepository(...init: readonly string[]): GitRepository {
  const folder = mkdtempSync(join(tmpdir(), 'rbm-git-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const state = { commits: 0 }
  const run = (command: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', command, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment(), ...more },
    }).trimEnd()
  const write: GitRepository['write'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      const full = join(folder, path)
      if (text === null) rmSync(full, { force: true })
      else {
        mkdirSync(dirname(full), { recursive: true })
        writeFileSync(full, text)
      }
    }
  }
  run(['init', '--quiet', '--initial-branch=main', ...init])
  return {
    folder,
    write,
    git: (...command) => run(command, dated(state.commits)),
    commit(files, message = 'Change the plan', author = 'Planner') {
      write(files)
      run(['add', '--all'])
      const who = { GIT_AUTHOR_NAME: author, GIT_COMMITTER_NAME: author }
      run(['commit', '--quiet', '--allow-empty', '-m', message], { ...dated(state.commits), ...who })
      state.commits += 1
      return run(['rev-parse', 'HEAD'])
    },
  }
}

function dated(commits: number): Record<string, string> {
  const when = `${FIRST_DAY + commits * 86_400} +0000`
  return { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when }
}

/** No settings of the machine on which the tests run. */
function environment(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Planner',
    GIT_AUTHOR_EMAIL: 'planner@example.org',
    GIT_COMMITTER_NAME: 'Planner',
    GIT_COMMITTER_EMAIL: 'planner@example.org',
  }
}
