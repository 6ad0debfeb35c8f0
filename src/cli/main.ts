// The program as a function: arguments, streams and machine in, exit status out. `bin/rbm.js` is only its wrapper.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { renderJson } from '../render/json-text.ts'
import { visible } from '../source/visible.ts'
import { BUG, DONE, WRONG_USE, type ExitStatus } from './exit-status.ts'
import type { MainInput } from './context.ts'
import { buildProgram } from './program.ts'

export async function main(input: MainInput): Promise<ExitStatus> {
  const { argv, streams, version } = input
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    streams.out(`${version}\n`)
    return DONE
  }
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
    const command = program.commands.find((one) => argv.includes(one.name()))
    return fail(error, input, command === undefined ? 'rbm' : `rbm ${command.name()}`)
  }
}

/** Wrong use is one sentence; only a bug of ours shows a stack, with the request to report it. */
function fail(error: unknown, { argv, streams, version }: MainInput, command: string): ExitStatus {
  const wantsJson = asksForJson(argv)
  if (isCommanderExit(error)) {
    if (error.exitCode === 0) return DONE
    const message =
      error.code === 'commander.help'
        ? `unknown command '${argv[argv.indexOf('help') + 1] ?? ''}'`
        : error.message.replace(/^error: /, '').replace(/\n/g, ' ')
    if (wantsJson) streams.out(errorJson(version, 'wrong-use', message))
    streams.error(`rbm: ${visible(message)}\nTry: ${command} --help\n`)
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

/** The last `--format` counts, as it does where the arguments are parsed; these may be what is wrong. */
function asksForJson(argv: readonly string[]): boolean {
  const formats = argv.flatMap((argument, i) => {
    if (argument === '--format' || argument === '-f') return [argv[i + 1]]
    const attached = /^(?:--format=|-f)(\w+)$/.exec(argument)
    return attached === null ? [] : [attached[1]]
  })
  return formats.at(-1) === 'json'
}

function errorJson(version: string, code: string, message: string): string {
  return renderJson({ schemaVersion: '1.0', tool: { name: 'rbm', version }, error: { code, message } })
}

function isCommanderExit(error: unknown): error is { code: string; exitCode: number; message: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')
}
