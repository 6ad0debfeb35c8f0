// Waivers and the baseline as a planner and a CI system meet them: whole commands, with the files that they write.

import { describe, expect, test } from 'vitest'
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

/** The minimal example without the one warning that it has. */
const minimal = edited(
  exampleFiles('minimal'),
  'rbm.yaml',
  'format: 1',
  'rules: { entity-without-plan: ignored }\nformat: 1',
)

/** The same without two things that rules ask for: a source and a unit. */
const findings = edited(
  edited(minimal, 'strategic-plan.yaml', '        unit: ', '        # unit: '),
  'strategic-plan.yaml',
  '        source: ',
  '        # source: ',
)

const waiver = (rule: string, about: string, until: string) => `  - rule: ${rule}
    about: ${about}
    reason: The new register begins in June
    approved-by: Head of Planning
    until: ${until}
`
const withWaivers = (files: MemoryFiles, ...waivers: readonly string[]) => ({
  ...files,
  'waivers.yaml': `kind: waivers\nwaivers:\n${waivers.join('')}`,
})

const json = (out: string) =>
  JSON.parse(out) as {
    asOf?: string
    summary: Record<string, number>
    diagnostics: { rule: string; element?: string; path: string }[]
    accepted: { rule: string; waived?: object; baselined?: true }[]
  }
const rulesIn = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule)

describe('a waiver', () => {
  test('takes a finding from those that are shown, until its last day inclusive', async () => {
    const files = withWaivers(findings, waiver('indicator-without-unit', 'T1', '2028-03-01'))
    const { status, out } = await run(['validate', '--fail-on', 'note'], { files })
    expect(status).toBe(1)
    await expect(out).toMatchFileSnapshot(golden('acceptance/waived.txt'))

    const later = await run(['validate', '--as-of', '2028-03-02'], { files })
    await expect(later.out).toMatchFileSnapshot(golden('acceptance/expired.txt'))
  })

  test('stands in JSON with its reason, apart from the findings to mend', async () => {
    const files = withWaivers(findings, waiver('indicator-without-unit', 'T1', '2028-12-31'))
    const { out } = await run(['validate', '--format', 'json'], { files })
    await expect(out).toMatchFileSnapshot(golden('acceptance/waived.json'))
  })

  test('of everything leaves nothing to mend, and the counts add up', async () => {
    const before = json((await run(['validate', '--format', 'json'], { files: findings })).out)
    expect(before.diagnostics.length).toBeGreaterThan(1)
    const all = before.diagnostics.map(({ rule, element, path }) =>
      waiver(rule, element ?? path, '2030-01-01'),
    )
    const files = withWaivers(findings, ...new Set(all))
    const { status, out } = await run(['validate', '--format', 'json', '--fail-on', 'note'], { files })
    expect(status).toBe(0)
    expect(json(out).diagnostics).toEqual([])
    expect(json(out).summary).toMatchObject({
      errors: 0,
      warnings: 0,
      notes: 0,
      waived: before.diagnostics.length,
    })
  })

  test('that excuses nothing, of no rule, of no check or about nothing says so', async () => {
    const files = withWaivers(
      findings,
      waiver('output-without-cost', 'SEC-01', '2030-01-01'),
      waiver('indicator-without-unit', 'OC-1', '2030-01-01'),
      waiver('indicator-without-unitt', 'I-1', '2030-01-01'),
      waiver('shares-not-100', 'SEC-01', '2030-01-01'),
    )
    const { status, out } = await run(['validate', 'waivers.yaml'], { files })
    expect(status).toBe(1)
    await expect(out).toMatchFileSnapshot(golden('acceptance/bad-waivers.txt'))

    const unknown = await run(['validate', 'waivers.yaml'], {
      files: withWaivers(findings, waiver('indicator-without-unit', 'T-1', '2030-01-01')),
    })
    await expect(unknown.out).toMatchFileSnapshot(golden('acceptance/waiver-about-nothing.txt'))
  })

  test('is not called unused while a file cannot be read, for its finding may be hidden', async () => {
    const files = withWaivers(
      { ...minimal, 'risks.yaml': 'kind: [' },
      waiver('output-without-cost', 'SEC-01', '2030-01-01'),
    )
    const { out } = await run(['validate', '--format', 'json'], { files })
    expect(rulesIn(json(out).diagnostics)).toEqual(['yaml-syntax'])
  })

  test('reaches what has no id of its own inside the element, and no element inside it', async () => {
    const files = withWaivers(findings, waiver('indicator-without-unit', 'IM-1', '2030-01-01'))
    const { out } = await run(['validate', '--format', 'json'], { files })
    expect(rulesIn(json(out).diagnostics)).toContain('indicator-without-unit')
    expect(json(out).summary).toMatchObject({ waived: 0 })
  })

  test('never makes a total complete that lacks money', async () => {
    const files = edited(
      minimal,
      'operational-plans/2027/sec.yaml',
      '    contributes-to:\n      - outcome: OC-1\n',
      '',
    )
    const waived = withWaivers(
      files,
      waiver('output-without-outcome', 'SEC-01', '2030-01-01'),
      waiver('outcome-without-output', 'OC-1', '2030-01-01'),
    )
    const { status, out } = await run(['validate'], { files: waived })
    expect([status, out.split('\n').at(-2)]).toEqual([
      0,
      '0 errors, 0 warnings, 0 notes in 5 files (2 waived as of 2028-03-01, 0 in the baseline; 1 of them touches money, so totals stay INCOMPLETE).',
    ])
    const rollup = await run(['rollup'], { files: waived })
    expect([rollup.status, rollup.out.includes('INCOMPLETE')]).toEqual([1, true])
  })

  test.each(['2028-02-30', '1 March', '2028-3-1', ''])(
    'is not judged by "%s", which is no day',
    async (day) => {
      const { status, error } = await run(['validate', '--as-of', day], { files: minimal })
      expect([status, error]).toEqual([
        2,
        `rbm: "${day}" is no day.\nWrite year, month and day: --as-of 2028-03-01\n`,
      ])
    },
  )

  test('makes the day part of the result, which else no day changes', async () => {
    const plain = await run(['validate', '--as-of', '2020-01-01'], { files: findings })
    expect(plain.out).toBe((await run(['validate'], { files: findings })).out)
  })
})

describe('the baseline', () => {
  const write = (files: MemoryFiles) => run(['validate', '--write-baseline'], { files })
  const fileOf = ({ written }: { written: Readonly<Record<string, string>> }) =>
    written['/plan/baseline.yaml']!

  test('accepts what is there when it is made', async () => {
    const made = await write(findings)
    expect([made.status, made.error]).toEqual([
      0,
      'baseline.yaml: 2 findings accepted. From now on it only shrinks.\n',
    ])
    await expect(fileOf(made)).toMatchFileSnapshot(golden('acceptance/baseline.yaml'))
    await expect(made.out).toMatchFileSnapshot(golden('acceptance/baseline.txt'))

    const checked = await run(['validate', '--format', 'json'], {
      files: { ...findings, 'baseline.yaml': fileOf(made) },
    })
    expect(json(checked.out).summary).toMatchObject({ errors: 0, warnings: 0, baselined: 2 })
    expect(json(checked.out).accepted.map(({ baselined }) => baselined)).toEqual([true, true])
  })

  test('fails while it accepts what is mended, and shrinks when it is written', async () => {
    const text = fileOf(await write(findings)).replace('# Findings', '# Agreed in March.\n# Findings')
    const mended = edited(findings, 'strategic-plan.yaml', '# unit: ', 'unit: ')
    const files = { ...mended, 'baseline.yaml': text }
    const stale = await run(['validate'], { files })
    expect(stale.status).toBe(1)
    await expect(stale.out).toMatchFileSnapshot(golden('acceptance/stale.txt'))

    const shrunk = await write(files)
    expect([shrunk.status, shrunk.error]).toEqual([0, 'baseline.yaml: 1 removed, 1 remain.\n'])
    await expect(fileOf(shrunk)).toMatchFileSnapshot(golden('acceptance/baseline-shrunk.yaml'))

    const again = await write({ ...mended, 'baseline.yaml': fileOf(shrunk) })
    expect([again.status, again.error, again.written]).toEqual([
      0,
      'baseline.yaml: 0 removed, 1 remain.\n',
      {},
    ])
  })

  test('does not grow: a new finding stays one', async () => {
    const text = fileOf(await write(findings))
    const worse = edited(findings, 'strategic-plan.yaml', '        direction: ', '        # direction: ')
    const { status, error, written, out } = await run(['validate', '--write-baseline', '--fail-on', 'note'], {
      files: { ...worse, 'baseline.yaml': text },
    })
    expect([status, error, written]).toEqual([
      1,
      'baseline.yaml: 0 removed, 2 remain; 1 finding not in it is not accepted.\n',
      {},
    ])
    expect(out).toContain('[indicator-without-direction]')
  })

  test('is empty when all is mended, and stays in force', async () => {
    const text = fileOf(await write(findings))
    const done = await write({ ...minimal, 'baseline.yaml': text })
    expect(fileOf(done)).toBe(text.replace(/accepted:[^]*/, 'accepted: []\n'))
    const worse = await write({ ...findings, 'baseline.yaml': fileOf(done) })
    expect([worse.error, worse.written]).toEqual([
      'baseline.yaml: 0 removed, 0 remain; 2 findings not in it are not accepted.\n',
      {},
    ])
  })

  test('keeps its line ends, its mark and what stands behind the list', async () => {
    const text = fileOf(await write(findings)).replaceAll('\n', '\r\n')
    const files = { ...minimal, 'baseline.yaml': `\uFEFF${text}note: From the first day\r\n` }
    const host = memoryHost({ files })
    await run(['validate', '--write-baseline'], { host })
    const bytes = host.written.get('/plan/baseline.yaml')!
    const expected = text.replace(/accepted:[^]*/, 'accepted: []\r\nnote: From the first day\r\n')
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(`\uFEFF${expected}`)
  })

  test('is not written while errors hide findings', async () => {
    const broken = { ...findings, 'risks.yaml': 'kind: [' }
    const { status, error, written } = await write(broken)
    expect([status, error, written]).toEqual([
      1,
      'The baseline was not written. Errors in reading the plan hide findings, so nobody can say what is gone. Mend these first.\n',
      {},
    ])
  })

  test('is not called stale while errors hide findings', async () => {
    const text = fileOf(await write(findings))
    const files = { ...minimal, 'baseline.yaml': text, 'risks.yaml': 'kind: [' }
    const { out } = await run(['validate', '--format', 'json'], { files })
    expect(rulesIn(json(out).diagnostics)).toEqual(['yaml-syntax'])
  })

  test('accepts nothing that is an error in reading or binding', async () => {
    const broken = edited(findings, 'operational-plans/2027/sec.yaml', 'grade: officer', 'grade: oficer')
    const { status, written } = await write(broken)
    expect([status, written]).toEqual([1, {}])
  })

  test('accepts nothing that is wrong with a waiver', async () => {
    const files = withWaivers(findings, waiver('no-such-rule', 'T1', '2030-01-01'))
    const made = await write(files)
    expect(made.status).toBe(1)
    expect(fileOf(made)).not.toContain('unknown-rule')
    const { out } = await run(['validate', '--format', 'json'], {
      files: { ...files, 'baseline.yaml': fileOf(made) },
    })
    expect(rulesIn(json(out).diagnostics)).toEqual(['unknown-rule'])
  })

  test('is not made where there is nothing to accept', async () => {
    const { status, error, written } = await write(minimal)
    expect([status, error, written]).toEqual([
      0,
      'There is nothing to accept, so no baseline was written.\n',
      {},
    ])
  })

  test.each<[string, MemoryFiles, string]>([
    ['another file has its name', { 'baseline.yaml': 'kind: decisions\n' }, 'is no baseline that rbm reads'],
    ['a folder has its name', { 'baseline.yaml': { kind: 'folder' } }, 'is no baseline that rbm reads'],
  ])('is not written where %s', async (_, more, message) => {
    const { status, error, written } = await write({ ...findings, ...more })
    expect([status, written]).toEqual([2, {}])
    expect(error).toContain(message)
  })

  test('is of the whole repository', async () => {
    const { status, error } = await run(['validate', '--write-baseline', 'strategic-plan.yaml'], {
      files: findings,
    })
    expect([status, error]).toEqual([
      2,
      'rbm: A baseline is of the whole plan repository.\nLeave the paths away: rbm validate --write-baseline\n',
    ])
  })

  test('is judged as a whole only where the whole is checked, or its file', async () => {
    const text = fileOf(await write(findings))
    const files = { ...minimal, 'baseline.yaml': text }
    const statuses = [[], ['strategic-plan.yaml'], ['baseline.yaml']].map(
      async (paths) => (await run(['validate', ...paths], { files })).status,
    )
    expect(await Promise.all(statuses)).toEqual([1, 0, 1])
  })
})
