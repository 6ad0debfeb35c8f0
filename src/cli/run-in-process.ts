// Calls `main` with the process: its arguments, streams and environment. Streams are made when they are first asked for: each of
// them takes Node longer than rbm takes to say what it can do.

import { nodeHost } from '../workspace/node-host.ts'
import { shippedFiles } from '../workspace/shipped-files.ts'
import { main } from './main.ts'
import { terminalPrompt } from './terminal-prompt.ts'

/** @param packageFolder where rbm itself lies, with what it ships */
export async function runInProcess(
  argv: readonly string[],
  version: string,
  packageFolder: URL,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') sayError(`rbm: The output cannot be written (${error.code}).\n`)
    leave(error)
  })
  const cwd = workingFolder()
  if (cwd === undefined) {
    sayError('rbm: The working folder does not exist any more.\nChange into another folder.\n')
    process.exitCode = 2
    return
  }
  const { ask, close } = terminalPrompt(() => process.stdin, process.stdout)
  process.exitCode = await main({
    argv,
    host: nodeHost(cwd),
    ask: process.stdout.isTTY && process.stdin.isTTY ? ask : undefined,
    shipped: shippedFiles(packageFolder),
    readerThread: new URL('dist/program/reader-thread.cjs', packageFolder),
    version,
    summaryFile: process.env['GITHUB_STEP_SUMMARY'] || undefined,
    environment: process.env,
    fetch,
    streams: {
      out: (text) => process.stdout.write(text),
      error: sayError,
      columns: process.stdout.columns ?? (Number(process.env['COLUMNS']) || 80),
      isColoured: isColoured(process.env, process.stdout.isTTY),
      isTerminal: process.stdout.isTTY,
    },
  })
  close()
}

function sayError(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', leave)
  process.stderr.write(text)
}

/** A reader that has seen enough (`| head`) is no error. */
function leave({ code }: NodeJS.ErrnoException): never {
  process.exit(code === 'EPIPE' ? (process.exitCode ?? 0) : 2)
}

/** Undefined when somebody has deleted it. */
function workingFolder(): string | undefined {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}

/** https://no-color.org and its counterpart: FORCE_COLOR wins, then NO_COLOR, then whether a person is looking. */
function isColoured(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return isTerminal && (no === undefined || no === '') && terminal !== 'dumb'
}
