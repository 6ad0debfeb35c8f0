// Answers as a terminal gives them: typed, pasted, or none any more.

import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { terminalPrompt } from '../../src/cli/terminal-prompt.ts'

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const { ask, close } = terminalPrompt(() => input, output)
  return { input, ask, close, shown: () => String(output.read() ?? '') }
}

it('asks, and gives the line that is typed', async () => {
  const { input, ask, close, shown } = terminal()
  const answer = ask('Title: ')
  input.write('Spectrum atlas\n')
  expect(await answer).toBe('Spectrum atlas')
  expect(shown()).toContain('Title: ')
  close()
})

it('gives each of several pasted lines to its question', async () => {
  const { input, ask, close } = terminal()
  const first = ask('1: ')
  input.write('a\nb\n\nc\n')
  expect([await first, await ask('2: '), await ask('3: '), await ask('4: ')]).toEqual(['a', 'b', '', 'c'])
  close()
})

it('gives no answer at the end of input, nor later', async () => {
  const { input, ask, close } = terminal()
  const answer = ask('1: ')
  input.end()
  expect([await answer, await ask('2: ')]).toEqual([undefined, undefined])
  close()
})

it('touches nothing where nothing is asked', () => {
  const { input, close } = terminal()
  close()
  expect(input.listenerCount('data')).toBe(0)
})
