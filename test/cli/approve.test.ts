// Approval as the secretariat does it: one file, one hunk, and no figure that is not whole.

import { describe, expect, it, test } from 'vitest'
import { checkPlan } from '../../src/pipeline.ts'
import { memoryHost } from '../support/memory-host.ts'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

const ITU = exampleFiles('itu-2028-2031')
const FILE = 'financial-plan.yaml'
const APPROVED = [
  'approve',
  FILE,
  '--by',
  'Council',
  '--date',
  '2027-11-18',
  '--reference',
  'Decision 12: no. 4',
]

describe('a financial plan', () => {
  it('is marked as approved and keeps its figures', async () => {
    const { status, out, error, written } = await run(APPROVED, { files: ITU })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden('approve/itu.txt'))
    expect(Object.keys(written)).toEqual([`/plan/${FILE}`])
    const text = written[`/plan/${FILE}`]!
    await expect(text.slice(text.indexOf('approved-figures:'))).toMatchFileSnapshot(
      golden('approve/figures.yaml'),
    )
    // Nothing of the old file is gone but its status.
    const before = ITU[FILE]!.split('\n')
    const after = text.split('\n')
    expect(before.filter((line) => !after.includes(line))).toEqual(['status: draft'])
    const { plan, diagnostics } = checkPlan(
      Object.entries({ ...ITU, [FILE]: text }).map(([path, text]) => ({ path, text })),
    )
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(plan!.financialPlan.standing).toMatchObject({
      status: 'approved',
      approval: { date: '2027-11-18' },
    })
    // Frozen as it stands, nothing remains and nothing is above.
    const { out: envelope } = await run(['envelope', '--format', 'json'], { files: { ...ITU, [FILE]: text } })
    const { approved } = JSON.parse(envelope) as {
      approved: { expenses: { remaining: string }[] }
    }
    expect(new Set(approved.expenses.map(({ remaining }) => remaining))).toEqual(new Set(['0.00']))
  })

  it('is shown and not written with --dry-run', async () => {
    const { status, out, error, written } = await run([...APPROVED, '--dry-run'], { files: ITU })
    expect([status, error, written]).toEqual([0, 'Nothing was written (--dry-run).\n', {}])
    await expect(out).toMatchFileSnapshot(golden('approve/dry-run.txt'))
  })

  it('is approved again only where that is meant, whatever was approved before', async () => {
    const first = await run(APPROVED, { files: ITU })
    const files = { ...ITU, [FILE]: first.written[`/plan/${FILE}`]! }
    const refused = await run(APPROVED, { files })
    expect([refused.status, refused.written]).toEqual([2, {}])
    expect(refused.error).toBe(
      'rbm: "financial-plan.yaml" is approved already by Council on 2027-11-18.\nTo approve what it says now in the place of that: add --again\n',
    )
    // The plan has grown above what was approved, which is an error, and the reason for a revision.
    const grown = edited(files, 'operational-plans/2028/br.yaml', '2028: 360000', '2028: 960000')
    expect((await run(['validate', FILE], { files: grown })).status).toBe(1)
    const again = await run(['approve', FILE, '--by', 'Council', '--date', '2028-06-20', '--again'], {
      files: grown,
    })
    expect([again.status, again.error]).toEqual([0, ''])
    const revised = { ...grown, [FILE]: again.written[`/plan/${FILE}`]! }
    expect((await run(['validate', FILE], { files: revised })).status).toBe(0)
    expect(revised[FILE]).not.toContain('Decision 12')
  })

  it('is not approved while money is missing', async () => {
    const files = edited(ITU, 'operational-plans/2028/br.yaml', 'category: 03-travel', 'category: 03-travl')
    const { status, error, written } = await run(APPROVED, { files })
    expect([status, written]).toEqual([2, {}])
    expect(error).toContain(
      'The figures of the plan are INCOMPLETE, so they cannot be approved; nothing was written.',
    )
    expect(error).toContain('03-travl')
  })
})

describe('another document', () => {
  const BR = 'operational-plans/2028/br.yaml'

  it('is marked, and freezes no figures', async () => {
    const { status, out, written } = await run(
      ['approve', BR, '--by', 'Director, BR', '--date', '2027-12-01'],
      { files: ITU },
    )
    expect([status, out]).toEqual([0, `${BR}: approved by Director, BR on 2027-12-01.\n`])
    expect(written[`/plan/${BR}`]).toContain(
      'status: approved\napproved:\n  by: Director, BR\n  date: 2027-12-01\n',
    )
  })

  it('is refused with an error in it, which is shown', async () => {
    const files = edited(ITU, BR, 'category: 03-travel', 'category: 03-travl')
    const { status, error, written } = await run(['approve', BR, '--by', 'x', '--date', '2027-12-01'], {
      files,
    })
    expect([status, written]).toEqual([2, {}])
    expect(error).toMatch(/03-travl[\s\S]*has errors, so it cannot be approved; nothing was written/)
  })
})

test.each([
  ['no such file', ['nowhere.yaml'], {}, 'There is no "nowhere.yaml"'],
  ['a folder', ['operational-plans'], {}, 'is a folder'],
  ['a link', ['link.yaml'], { 'link.yaml': { kind: 'link', to: FILE } as const }, 'is a symbolic link'],
  ['a file that is no YAML', ['a.txt'], { 'a.txt': 'x' }, 'is no file of the plan'],
  ['a file outside', ['/elsewhere/a.yaml'], { '/elsewhere/a.yaml': 'kind: decisions' }, 'no plan repository'],
  ['a file that cannot be read', ['b.yaml'], { 'b.yaml': 'kind: [' }, 'has errors'],
])('%s is refused', async (_, argv, more, message) => {
  const { status, error, written } = await run(['approve', ...argv, '--by', 'x', '--date', '2027-12-01'], {
    files: { ...ITU, ...more },
  })
  expect([status, written]).toEqual([2, {}])
  expect(error).toContain(message)
})

test.each([
  ['--by', [FILE, '--by', ' ', '--date', '2027-12-01'], '--by is empty'],
  ['--date', [FILE, '--by', 'x', '--date', '2027-02-30'], 'is no day'],
  ['a hidden character', [FILE, '--by', 'a\u202Eb', '--date', '2027-12-01'], 'U+202E'],
])('%s is checked', async (_, argv, message) => {
  const { status, error, written } = await run(['approve', ...argv], { files: ITU })
  expect([status, written]).toEqual([2, {}])
  expect(error).toContain(message)
})

const MINIMAL = exampleFiles('minimal')

test.each(Object.keys(MINIMAL))('%s of the smallest plan can be approved', async (path) => {
  const { status, written } = await run(['approve', path, '--by', 'x', '--date', '2026-12-01'], {
    files: MINIMAL,
  })
  expect(status).toBe(0)
  const files = { ...MINIMAL, [path]: written[`/plan/${path}`]! }
  expect((await run(['validate', path], { files })).status).toBe(0)
})

test('a name that looks like YAML stays a name', async () => {
  const { written } = await run(
    ['approve', FILE, '--by', '*x: {a}\n  status: draft', '--date', '2027-12-01'],
    { files: ITU },
  )
  expect(written[`/plan/${FILE}`]).toContain('by: "*x: {a}\\n  status: draft"')
})

test('byte order mark and line endings stay', async () => {
  const text = `\uFEFF${ITU[FILE]!.replaceAll('\n', '\r\n')}`
  const host = memoryHost({ files: { ...ITU, [FILE]: text } })
  await run(['approve', FILE, '--by', 'x', '--date', '2027-12-01'], { host })
  const after = new TextDecoder('utf-8', { ignoreBOM: true }).decode(host.written.get(`/plan/${FILE}`))
  expect(after.startsWith('\uFEFF#')).toBe(true)
  expect(after.replaceAll('\r\n', '')).not.toContain('\n')
})
