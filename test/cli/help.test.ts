// Help as users read it: examples first, nothing on stderr, exit status 0.

import { describe, expect, test } from 'vitest'
import { golden, run } from '../support/run.ts'

const COMMANDS = [
  'validate',
  'rollup',
  'envelope',
  'prioritize',
  'targets',
  'review',
  'risks',
  'staff',
  'trace',
  'comment',
  'diff',
  'log',
  'approve',
  'confirm',
  'rules',
  'explain',
]

describe('help', () => {
  test('rbm --help lists the commands', async () => {
    const { status, out, error } = await run(['--help'])
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden('help/rbm.txt'))
    expect(out.startsWith('Example')).toBe(true)
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  test.each(COMMANDS)('rbm %s --help shows an example first', async (command) => {
    const { status, out, error } = await run([command, '--help'])
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`help/${command}.txt`))
    expect(out.startsWith('Example')).toBe(true)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test.each(COMMANDS)('rbm help %s is the same text', async (command) => {
    const { out } = await run([command, '--help'])
    const { status, out: same } = await run(['help', command])
    expect([status, same]).toEqual([0, out])
  })

  test('rbm help is rbm --help', async () => {
    const { out } = await run(['--help'])
    const { status, out: same } = await run(['help'])
    expect([status, same]).toEqual([0, out])
  })

  test.each(['--version', '-V'])('%s prints the version alone', async (option) => {
    expect(await run([option])).toMatchObject({ status: 0, out: '0.0.0-test\n', error: '' })
  })
})
