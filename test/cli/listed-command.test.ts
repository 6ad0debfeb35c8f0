// Of all commands only the one that is asked for has its options; the list of commands shows no difference.

import { expect, test } from 'vitest'
import { ProgramOfOneCommand } from '../../src/cli/listed-command.ts'

function program(...argv: string[]) {
  const made = new ProgramOfOneCommand('tool', argv)
  for (const name of ['open', 'shut']) {
    const command = made.command(name).argument('<door>', 'which').summary(`${name} it`)
    command.option('--quietly', 'without a sound').requiredOption('--by <name>', 'who')
    command.command('again').option('--twice').option('--slowly')
  }
  made.command('look').summary('see')
  return made
}

const optionsOf = (...argv: string[]) => program(...argv).commands.map(({ options }) => options.length)

test('a command that nobody asks for has one option at most', () => {
  expect(optionsOf('--help')).toEqual([1, 1, 0])
  expect(optionsOf('help', 'shut')).toEqual([1, 2, 0])
  expect(optionsOf('-C', 'open', 'shut')).toEqual([2, 2, 0])
})

test('commands below one that is asked for have all their options, others have not', () => {
  const below = program('open', 'again').commands.map(({ commands }) =>
    commands.map(({ options }) => options.length),
  )
  expect(below).toEqual([[2], [1], []])
})

test('the list of commands is the same whatever is asked for', () => {
  const help = program('open', 'shut', 'look').helpInformation()
  expect(program('--help').helpInformation()).toBe(help)
  expect(help).toContain('open [options] <door>')
  expect(help).toContain('look ')
})
