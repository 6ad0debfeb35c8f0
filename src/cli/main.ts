// The program as a function: arguments, streams and machine in, exit status out. `bin/rbm.js` is only its wrapper.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'
import type { Host } from '../workspace/host.ts'
import { BUG, DONE, WRONG_USE, type ExitStatus } from './exit-status.ts'
import type { Streams } from './context.ts'

export interface MainInput {
  /** The arguments behind the program's name. */
  readonly argv: readonly string[]
  readonly host: Host
  readonly streams: Streams
  readonly version: string
}

export async function main(input: MainInput): Promise<ExitStatus> {
  const { argv, streams, version } = input
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    streams.out(`${version}\n`)
    return DONE
  }
  const { buildProgram } = await import('./program.ts')
  const state: { status: ExitStatus } = { status: DONE }
  const program = buildProgram(input, (status) => (state.status = status))
  if (argv.length === 0) {
    streams.error(program.helpInformation())
    return WRONG_USE
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return state.status
  } catch (error) {
    return fail(error, input)
  }
}

/** Wrong use is one sentence; only a bug of ours shows a stack, with the request to report it. */
function fail(error: unknown, { argv, streams, version }: MainInput): ExitStatus {
  const wantsJson = asksForJson(argv)
  if (isCommanderExit(error)) {
    if (error.exitCode === 0) return DONE
    const message = error.message.replace(/^error: /, '')
    if (wantsJson) streams.out(errorJson(version, 'wrong-use', message))
    streams.error(`rbm: ${visible(message.replace(/\n/g, ' '))}\nTry: rbm --help\n`)
    return WRONG_USE
  }
  if (error instanceof RbmError) {
    if (wantsJson) streams.out(errorJson(version, error.code, error.message))
    streams.error(`rbm: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`)
    return WRONG_USE
  }
  const message = error instanceof Error ? error.message : String(error)
  if (wantsJson) streams.out(errorJson(version, 'internal-error', message))
  const stack = error instanceof Error ? (error.stack ?? message) : message
  streams.error(
    `rbm ${version} made a mistake of its own; the plan is not to blame. Please report it with these lines:\n${visible(stack.replace(/\n/g, '\u0000')).replace(/\\u\{0\}/g, '\n')}\n`,
  )
  return BUG
}

function asksForJson(argv: readonly string[]): boolean {
  const at = argv.findIndex((argument) => argument === '--format' || argument === '-f')
  return argv.includes('--format=json') || (at >= 0 && argv[at + 1] === 'json')
}

function errorJson(version: string, code: string, message: string): string {
  return `${JSON.stringify({ schemaVersion: '1.0', tool: { name: 'rbm', version }, error: { code, message } }, undefined, 2)}\n`
}

function isCommanderExit(error: unknown): error is { exitCode: number; message: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')
}
