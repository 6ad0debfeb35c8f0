// A confirmation as a planner gives it: the link remembers what it agreed to, and the record says who, when and why.

import { describe, expect, it, test } from 'vitest'
import { edited, exampleFiles, golden, run } from '../support/run.ts'
import { TODAY, type MemoryFiles } from '../support/memory-host.ts'

const MINIMAL = exampleFiles('minimal')
const [PLAN] = Object.keys(MINIMAL).filter((path) => path.startsWith('operational-plans/'))
const STRATEGY = 'strategic-plan.yaml'
const CONFIRM = ['confirm', 'SEC-01', '--by', 'Chief: Ports', '--reason', 'Read #2 and agreed']

const after = (files: Record<string, string>, written: Readonly<Record<string, string>>) => ({
  ...files,
  ...Object.fromEntries(Object.entries(written).map(([path, text]) => [path.replace('/plan/', ''), text])),
})
const openLinks = async (files: MemoryFiles) => {
  const { out } = await run(['validate', '--format', 'json'], { files })
  const { diagnostics } = JSON.parse(out) as { diagnostics: { rule: string }[] }
  return diagnostics.filter(({ rule }) => rule === 'link-to-be-confirmed').length
}

describe('the first confirmation', () => {
  it('begins the memory, with a record in a file of its own', async () => {
    const { status, out, error, written } = await run(CONFIRM, { files: MINIMAL })
    expect([status, error]).toEqual([0, ''])
    expect(out).toBe(`"SEC-01" is confirmed for OC-1; written to waivers.yaml and ${PLAN}.\n`)
    await expect(written['/plan/waivers.yaml']).toMatchFileSnapshot(golden('confirm/waivers.yaml'))
    expect(written['/plan/waivers.yaml']).toContain(`date: ${TODAY}`)
    const now = after(MINIMAL, written)
    expect(await openLinks(now)).toBe(0)
    const same = await run(CONFIRM, { files: now })
    expect([same.status, same.written]).toEqual([0, {}])
    expect(same.out).toBe('"SEC-01": nothing has changed since it was confirmed; nothing was written.\n')
  })

  it('is shown and not written with --dry-run', async () => {
    const { out, error, written } = await run([...CONFIRM, '--dry-run'], { files: MINIMAL })
    expect([error, written]).toEqual(['Nothing was written (--dry-run).\n', {}])
    await expect(out).toMatchFileSnapshot(golden('confirm/dry-run.txt'))
  })
})

test('a change of the Outcome opens the link, and a confirmation closes it', async () => {
  const first = after(MINIMAL, (await run(CONFIRM, { files: MINIMAL })).written)
  const title = /outcomes:[\s\S]*?title: (.*)/.exec(MINIMAL[STRATEGY]!)![1]!
  const changed = edited(first, STRATEGY, `title: ${title}`, `title: ${title} again`)
  expect(await openLinks(changed)).toBe(1)
  const again = await run([...CONFIRM, '--date', '2028-04-01'], { files: changed })
  expect(again.status).toBe(0)
  const closed = after(changed, again.written)
  expect(await openLinks(closed)).toBe(0)
  expect(closed['waivers.yaml']!.match(/question: link-to-be-confirmed/g)).toHaveLength(2)
  expect(closed['waivers.yaml']!.startsWith(first['waivers.yaml']!.trimEnd())).toBe(true)
})

test('the record goes to the file of waivers that has confirmations', async () => {
  const files = {
    ...MINIMAL,
    'a.yaml': 'kind: waivers\n',
    'b.yaml': 'kind: waivers # both\nconfirmations: []\n',
  }
  const { written } = await run(CONFIRM, { files })
  expect(Object.keys(written).sort()).toEqual(['/plan/b.yaml', `/plan/${PLAN}`])
  expect(written['/plan/b.yaml']).toContain('kind: waivers # both\n')
})

test.each([
  ['an unknown Output', ['SEC-1'], MINIMAL, 'The plan has no Output "SEC-1".\nDid you mean "SEC-01"?'],
  ['an Outcome', ['OC-1'], MINIMAL, 'The plan has no Output "OC-1"'],
  [
    'an Outcome that it does not name',
    ['SEC-01', '--outcome', 'OC-9'],
    MINIMAL,
    'does not contribute to "OC-9"',
  ],
  [
    'a file in the way',
    ['SEC-01'],
    { ...MINIMAL, 'waivers.yaml': 'kind: decisions\n' },
    'waivers.yaml exists',
  ],
  [
    'a link in the way',
    ['SEC-01'],
    { ...MINIMAL, 'waivers.yaml': { kind: 'link', to: '/etc/x' } },
    'waivers.yaml exists',
  ],
  [
    'an Outcome with errors',
    ['SEC-01'],
    edited(MINIMAL, STRATEGY, 'outcomes:', 'nonsense: 1\noutcomes:'),
    'has errors',
  ],
] as const)('%s is refused', async (_, argv, files, message) => {
  const { status, error, written } = await run(['confirm', ...argv, '--by', 'x', '--reason', 'y'], { files })
  expect([status, written]).toEqual([2, {}])
  expect(error).toContain(message)
})
