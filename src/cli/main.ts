// The program as a function: arguments, streams and machine in, exit status out. `bin/rbm.js` is only its wrapper.

import { resolve } from 'node:path'
import type { Command } from 'commander'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { failureJson } from '../render/failure-json.ts'
import type { Failure } from '../render/findings-report.ts'
import { renderJson } from '../render/json-text.ts'
import { visible, withoutCommands } from '../source/visible.ts'
import { BUG, DONE, WRONG_USE, type ExitStatus } from './exit-status.ts'
import type { MainInput } from './context.ts'
import { formatsAsked, parseTarget } from './findings-formats.ts'
import { buildProgram } from './program.ts'

export async function main(given: MainInput): Promise<ExitStatus> {
  const error = (text: string) => given.streams.error(withoutCommands(text))
  const input: MainInput = { ...given, streams: { ...given.streams, error } }
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
    return await fail(error, input, program)
  }
}

/** Wrong use is one sentence; only a bug of ours shows a stack, with the request to report it. */
async function fail(error: unknown, input: MainInput, program: Command): Promise<ExitStatus> {
  const { argv, streams, version } = input
  const command = commandIn(argv, program)
  if (isCommanderExit(error)) {
    if (error.exitCode === 0) return DONE
    const message =
      error.code === 'commander.help'
        ? `unknown command '${argv[argv.indexOf('help') + 1] ?? ''}'`
        : error.message.replace(/^error: /, '').replace(/\n/g, ' ')
    await tellPrograms(input, program, { version, status: WRONG_USE, code: 'wrong-use', message })
    streams.error(
      `rbm: ${visible(message)}\nTry: ${command === undefined ? 'rbm' : `rbm ${command}`} --help\n`,
    )
    return WRONG_USE
  }
  if (error instanceof RbmError) {
    const { code, message, hint } = error
    await tellPrograms(input, program, { version, status: WRONG_USE, code, message, hint })
    streams.error(`rbm: ${message}\n${hint === undefined ? '' : `${hint}\n`}`)
    return WRONG_USE
  }
  const message = error instanceof Error ? error.message : String(error)
  await tellPrograms(input, program, { version, status: BUG, code: 'internal-error', message })
  const stack = error instanceof Error ? (error.stack ?? message) : message
  streams.error(
    `rbm ${version} made a mistake of its own; the plan is not to blame. Please report it with these lines:\n${visible(stack.replace(/\n/g, '\u0000')).replace(/\\u\{0\}/g, '\n')}\n`,
  )
  return BUG
}

/** The failure in the formats that were asked for, as far as the arguments, which may be what is wrong, tell them. */
async function tellPrograms(input: MainInput, program: Command, failure: Failure): Promise<void> {
  const { argv, streams, version } = input
  const asked = formatsAsked(argv)
  if (commandIn(argv, program) !== 'validate') {
    if (asked.at(-1) === 'json') streams.out(renderJson(failureJson(version, failure.code, failure.message)))
    return
  }
  const targets = asked.map(parseTarget).filter((target) => 'format' in target)
  // Where several were to go to standard output, the last counts.
  const shown = targets.findLast(({ file }) => file === undefined)
  const files = targets.filter(({ file }) => file !== undefined)
  const { deliverFailure } = await import('./deliver-findings.ts')
  const cwd = resolve(input.host.cwd, program.opts<{ C?: string }>().C ?? '.')
  const context = { ...input, host: { ...input.host, cwd } }
  await deliverFailure(context, shown === undefined ? files : [...files, shown], failure)
}

/** The first argument that is the name of a command, and no folder behind `-C`. */
function commandIn(argv: readonly string[], program: Command): string | undefined {
  const names = new Set(program.commands.map((command) => command.name()))
  return argv.find((argument, i) => names.has(argument) && argv[i - 1] !== '-C')
}

function isCommanderExit(error: unknown): error is { code: string; exitCode: number; message: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')
}
