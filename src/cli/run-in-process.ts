// Calls `main` with the process: its arguments, streams and environment.

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
  // A reader that has seen enough (`| head`) is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      if (stream === process.stdout)
        process.stderr.write(`rbm: The output cannot be written (${error.code}).\n`)
      process.exit(2)
    })
  }
  const cwd = workingFolder()
  if (cwd === undefined) {
    process.stderr.write('rbm: The working folder does not exist any more.\nChange into another folder.\n')
    process.exitCode = 2
    return
  }
  const { ask, close } = terminalPrompt(process.stdin, process.stdout)
  process.exitCode = await main({
    argv,
    host: nodeHost(cwd),
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
    shipped: shippedFiles(packageFolder),
    version,
    summaryFile: process.env['GITHUB_STEP_SUMMARY'] || undefined,
    environment: process.env,
    fetch,
    streams: {
      out: (text) => process.stdout.write(text),
      error: (text) => process.stderr.write(text),
      columns: process.stdout.columns ?? (Number(process.env['COLUMNS']) || 80),
      isColoured: isColoured(process.env, process.stdout.isTTY),
      isTerminal: process.stdout.isTTY,
    },
  })
  close()
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
