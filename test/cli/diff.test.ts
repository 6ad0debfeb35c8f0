// `rbm diff`: what changed between two revisions, for people, programs and pull requests.

import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { aliveIn } from '../support/rendered-markdown.ts'
import { edited, exampleFiles, golden, run, type RunResult } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')
const minimal = exampleFiles('minimal')
const BR = 'operational-plans/2028/br.yaml'
const TSB = 'operational-plans/2028/tsb.yaml'
const STRATEGIC = 'strategic-plan.yaml'

async function diff(repository: GitRepository, ...argv: readonly string[]): Promise<RunResult> {
  return await run(['diff', ...argv], { host: nodeHost(repository.folder) })
}

interface Reported {
  readonly base: { readonly commit: string; readonly revision: string }
  readonly head: { readonly commit: string | null }
  readonly complete: boolean
  readonly changes: readonly {
    readonly what: string
    readonly words: string
    readonly element: { readonly id: string | null; readonly entity: string | null }
  }[]
}

async function changes(repository: GitRepository, ...argv: readonly string[]): Promise<Reported> {
  const { out } = await diff(repository, ...argv, '--format', 'json')
  return JSON.parse(out) as Reported
}

/** The ITU plan, and a branch on which a Bureau has been at work. */
function ituRepository(): GitRepository {
  const repository = gitRepository()
  repository.commit(itu, 'The plan')
  let files: Record<string, string> = itu
  const edits: readonly (readonly [path: string, from: string, to: string])[] = [
    [BR, 'priority: must\n    rank: 1', 'priority: should\n    rank: 1'],
    [BR, '{outcome: OC-1.1, share: 20%}', '{outcome: OC-1.1, share: 30%}'],
    [BR, '{outcome: OC-1.2, share: 80%}', '{outcome: OC-1.2, share: 70%}'],
    [
      BR,
      '{grade: P-4, fte: 11, funding: RB-CR}',
      '{grade: P-4, fte: {2028: 11, 2029: 12, 2030: 12, 2031: 12}, funding: RB-CR}',
    ],
    [BR, 'satellite network filings\n', 'satellite network filings of all administrations\n'],
    [BR, '2029: 82,', '2029: 80,'],
    ['financial-plan.yaml', '318000', '319000'],
  ]
  for (const [path, from, to] of edits) files = edited(files, path, from, to)
  const text = files[BR]!
  const at = text.indexOf('  - id: BR-02')
  const end = text.indexOf('  - id: BR-03')
  const own = text.slice(at, end).replace('BR-02', 'BR-22')
  repository.git('checkout', '--quiet', '-b', 'bureau')
  repository.commit({
    ...files,
    [BR]: text.slice(0, at) + text.slice(end),
    'operational-plans/2028/br-22.yaml': `kind: operational-plan\nentity: BR\nyears: 2028-2031\nstatus: draft\nmarked: illustrative\noutputs:\n${own}`,
  })
  return repository
}

describe('rbm diff', () => {
  test.each([
    ['text', 'itu.txt'],
    ['json', 'itu.json'],
    ['markdown', 'itu.md'],
  ])('tells what a Bureau changed, as %s', async (format, file) => {
    const { status, out, error } = await diff(ituRepository(), 'main', 'bureau', '--format', format)
    // More time for the Bureau lets the cost of regular money rise, which a guardrail of this plan forbids.
    expect([status, error]).toEqual([1, ''])
    // Hashes of commits follow every change of the example.
    const hashes = /[0-9a-f]{40}|[0-9a-f]{6}\u200b[0-9a-f]{2}|(?<=\()[0-9a-f]{8}(?=,)/g
    await expect(out.replace(hashes, 'HASH')).toMatchFileSnapshot(golden(`diff/${file}`))
  })

  test('breaks long lines where a person looks, and only there', async () => {
    const repository = ituRepository()
    const widths = async (terminal: boolean) => {
      const host = nodeHost(repository.folder)
      const { out } = await run(['diff', 'main', 'bureau', '--no-cost'], { host, columns: 60, terminal })
      return Math.max(
        ...out
          .split('\n')
          .slice(1)
          .map((line) => line.length),
      )
    }
    expect(await widths(true)).toBeLessThanOrEqual(60)
    expect(await widths(false)).toBeGreaterThan(78)
  })

  test('compares with the files as they lie here when no second revision is given', async () => {
    const repository = gitRepository()
    const hash = repository.commit(itu)
    expect((await diff(repository, 'main')).out).toBe(
      `No changes from main (${hash.slice(0, 8)}, 2027-11-18) to the files here.\n`,
    )
    repository.write({ [BR]: edited(itu, BR, 'share: 20%}', 'share: 21%}')[BR]! })
    const { base, head, changes: found } = await changes(repository, 'main')
    expect([base.commit, head.commit]).toEqual([hash, null])
    expect(found.map(({ words }) => words)).toEqual(['contribution to OC-1.1 share: 20% → 21%'])
  })

  test('with three dots, looks at what a branch changed since it left the other', async () => {
    const repository = gitRepository()
    repository.commit(itu)
    repository.git('checkout', '--quiet', '-b', 'bureau')
    repository.commit({ [BR]: edited(itu, BR, 'share: 20%}', 'share: 21%}')[BR]! })
    repository.git('checkout', '--quiet', 'main')
    repository.commit({ [TSB]: edited(itu, TSB, 'rank: 1', 'rank: 9')[TSB]! })
    const words = async (...argv: string[]) =>
      (await changes(repository, ...argv)).changes.map((one) => one.words)
    const ofBureau = 'contribution to OC-1.1 share: 20% → 21%'
    expect(await words('main...bureau')).toEqual([ofBureau])
    expect(await words('main..bureau')).toEqual([ofBureau, 'rank: 9 → 1 (-8)'])
    expect(await words('main', 'bureau')).toEqual([ofBureau, 'rank: 9 → 1 (-8)'])
    expect(await words('bureau...')).toEqual(['rank: 1 → 9 (+8)'])
    repository.git('merge', '--quiet', '-m', 'Merge', 'bureau')
    expect(await words('main~1...main')).toEqual([ofBureau])
  })

  test('says of a new edition what goes on from the edition before, and what does not', async () => {
    const repository = gitRepository()
    repository.commit(itu)
    const host = nodeHost(repository.folder)
    expect((await run(['rollover', '2029'], { host })).status).toBe(0)
    const path = 'operational-plans/2029/br.yaml'
    const text = readFileSync(join(repository.folder, path), 'utf8')
    const at = text.indexOf('  - id: BR-03')
    const end = text.indexOf('  - id: BR-04')
    const anew = text
      .slice(at, end)
      .replace('id: BR-03', 'id: BR-33')
      .replace(/title: .*/, 'title: Wholly new')
    const written = (text.slice(0, at) + anew.replaceAll(/id: K-BR-\d+/g, 'id: K-BR-99') + text.slice(end))
      .replace('priority: must', 'priority: should')
      .replace('{outcome: OC-1.1, share: 20%}', '{outcome: OC-1.1, share: 30%}')
      .replace('{outcome: OC-1.2, share: 80%}', '{outcome: OC-1.2, share: 70%}')
    repository.write({ [path]: written })
    const told = async (...argv: string[]) =>
      (await changes(repository, 'main', ...argv)).changes
        .filter(({ element }) => ['BR', 'TSB'].includes(element.entity ?? ''))
        .map(({ words, element }) => `${element.id ?? element.entity}: ${words}`)
    const words = await told('--no-cost')
    expect(words).toContain('BR: operational plan of 2029: new, carried over from 2028 without BR-03')
    expect(words).toContain('BR-33: new')
    expect(words).toContain('BR-02: carried over from 2028')
    expect(words).toContain(
      'BR-01: carried over from 2028; priority: must → should; contribution to OC-1.1 share: 20% → 30%; contribution to OC-1.2 share: 80% → 70%',
    )
    expect(await told()).toEqual(words)
    const { out } = await diff(repository, 'main', '--no-cost', '--format', 'markdown')
    expect(out).toMatch(/: \d+ Outputs carried over, 1 Output added, 4 operational plans added\./)
    // The edition that goes on may be committed with it, or be replaced by it.
    repository.git('mv', 'operational-plans/2028', 'operational-plans/old')
    expect(await told('--no-cost')).toEqual(words)
    repository.git('rm', '-rqf', 'operational-plans/old')
    expect((await told('--no-cost')).filter((words) => words.includes('carried over'))).toEqual(
      words.filter((words) => words.includes('carried over')),
    )
  })

  test('says what of a file that cannot be read is not known', async () => {
    const repository = gitRepository()
    repository.commit(minimal)
    repository.write({ [STRATEGIC]: 'kind: strategic-plan\ngoals: [' })
    const { status, out } = await diff(repository, 'HEAD')
    expect(status).toBe(1)
    expect(out).toContain('INCOMPLETE: these files could not be read, so what changed in them is not known.')
    expect(out).toContain('  strategic-plan.yaml, as it is now')
    expect((await changes(repository, 'HEAD')).complete).toBe(false)
  })

  test.each([
    ['two commits', ['HEAD~1', 'HEAD']],
    ['a commit and the files here', ['HEAD~1']],
  ])('finds what goes when a file is ignored from now on, between %s', async (_, argv) => {
    const repository = gitRepository()
    repository.commit(minimal)
    repository.commit({ 'rbm.yaml': `${minimal['rbm.yaml']}\nignore: [operational-plans/**]\n` })
    const found = (await changes(repository, ...argv, '--no-cost')).changes
    expect(found.map(({ what }) => what)).toContain('removed')
    expect(
      (await changes(repository, 'HEAD', 'HEAD~1', '--no-cost')).changes.map(({ what }) => what),
    ).toContain('added')
  })

  test('takes a link that stands on both sides for no part of the plan', async () => {
    const repository = gitRepository()
    symlinkSync('/etc/passwd', join(repository.folder, 'x.yaml'))
    repository.commit(minimal)
    const { status, out } = await diff(repository, 'HEAD')
    expect([status, out]).toEqual([0, expect.stringMatching(/^No changes/)])
  })

  test.each([['--output=x'], ['-evil'], ['nope'], ['HEAD:rbm.yaml'], ['main...nope'], ['...'], ['a..b..c']])(
    'a base that names no revision is wrong use: %s',
    async (base) => {
      const repository = gitRepository()
      repository.commit(minimal)
      const { status, out } = await diff(repository, '--format', 'json', '--', base)
      if (base === '...') return expect(status).toBe(0)
      expect([status, JSON.parse(out)]).toEqual([
        2,
        expect.objectContaining({ error: expect.anything() as unknown }),
      ])
      expect(repository.git('status', '--porcelain')).toBe('')
    },
  )

  test('writes a file, whole', async () => {
    const repository = gitRepository()
    repository.commit(minimal)
    const { out } = await diff(repository, 'HEAD', '--format', 'json', '-o', 'diff.json')
    expect(out).toBe('')
    const { complete } = JSON.parse(
      Buffer.from(nodeHost(repository.folder).read(join(repository.folder, 'diff.json'))).toString(),
    ) as Reported
    expect(complete).toBe(true)
  })
})

/** The HTML that rbm writes itself. */
const OURS = [
  '<details><summary>What changed</summary>',
  '<details><summary>Cost by entity, funding source and year</summary>',
  '</details>',
]

describe('rbm diff as Markdown', () => {
  const titles = [
    'x | y `z` [ok](http://evil.example) ![](http://evil.example/p.png)',
    '</details> <!-- rbm-comment --> @org/team #1 GH-1 :white_check_mark:',
    '# Approved',
    'www.evil.example 0123456789abcdef0123456789abcdef01234567',
    '::error file=README.md::x',
  ]

  test('is inert, whatever a stranger writes', async () => {
    const repository = gitRepository()
    repository.commit(minimal)
    const id = /- id: (\S+)/.exec(minimal[STRATEGIC]!)![1]!
    const outcomes = titles
      .map((title, i) => `  - id: OC-9${i}\n    title: ${JSON.stringify(title)}\n`)
      .join('')
    const text = minimal[STRATEGIC]!.replace('outcomes:\n', `outcomes:\n${outcomes}`).replace(
      /title: .*/,
      `title: ${JSON.stringify(titles.join(' '))}`,
    )
    repository.git('checkout', '--quiet', '-b', 'x(y)@org/team#1')
    repository.commit({ [STRATEGIC]: text })
    const { out } = await diff(repository, 'main', 'x(y)@org/team#1', '--format', 'markdown')
    expect(out).toContain(id)
    expect(aliveIn(out, OURS)).toEqual([])
    expect(out.match(/<\/?details>/g)).toEqual(['<details>', '</details>', '<details>', '</details>'])
    expect(out).not.toMatch(/^\s*::/m)
  })

  test('keeps within what a host takes, cut in the middle', async () => {
    const repository = gitRepository()
    repository.commit(minimal)
    const outcomes = Array.from(
      { length: 3000 },
      (_, i) => `  - id: OC-X${i}\n    title: Outcome of number ${i} that is new\n`,
    )
    repository.write({
      [STRATEGIC]: minimal[STRATEGIC]!.replace('outcomes:\n', `outcomes:\n${outcomes.join('')}`),
    })
    const { out } = await diff(repository, 'main', '--format', 'markdown')
    expect(Buffer.byteLength(out)).toBeLessThanOrEqual(65_000)
    expect(out).toContain('3000 changes of the plan')
    expect(out).toContain('OC-X0')
    expect(out).toContain('OC-X999')
    expect(out).toMatch(/\n\n… \d+ lines were left out here; all of them: rbm diff\n\n/)
    expect(out.endsWith('\n\n</details>\n')).toBe(true)
  })
})

describe('rbm diff --by', () => {
  test.each([
    ['text', ['--by', 'entity', '--basis', 'full', '--unit', 'thousand'], 'bridge.txt'],
    ['csv', ['--by', 'outcome,funding-class', '--years', '2029'], 'bridge.csv'],
    ['json', ['--by', 'priority', '--funding', 'regular'], 'bridge.json'],
    ['markdown', ['--by', 'year', '--lang', 'fr'], 'bridge.md'],
  ])('is the cost bridge alone, as %s', async (format, argv, file) => {
    const { status, out, error } = await diff(ituRepository(), 'main', 'bureau', '--format', format, ...argv)
    expect([status, error]).toEqual([0, ''])
    await expect(out.replace(/[0-9a-f]{40}/g, 'HASH')).toMatchFileSnapshot(golden(`diff/${file}`))
  })

  test.each([
    [['--format', 'csv'], 'As csv there is the cost bridge, and it needs a grouping.'],
    [['--years', '2028'], '--years, --unit, --funding and --lang belong to the cost bridge'],
    [['--by', 'bureau'], '"bureau" is no way to group a roll-up.'],
    [['--by', 'outcome', '--format', 'xlsx'], 'A workbook goes to a file.'],
  ])('wrongly asked for is wrong use: %j', async (argv, message) => {
    const { status, out, error } = await diff(ituRepository(), 'main', 'bureau', ...argv)
    expect([status, out, error]).toEqual([2, '', expect.stringContaining(message)])
  })

  test('cannot be told between two currencies', async () => {
    const repository = gitRepository()
    repository.commit(minimal)
    repository.write({
      'rbm.yaml': edited(minimal, 'rbm.yaml', 'currency: XOF', 'currency: XAF')['rbm.yaml']!,
    })
    const { status, error } = await diff(repository, 'HEAD', '--by', 'outcome')
    expect([status, error]).toEqual([2, expect.stringContaining('kept in XOF and in XAF')])
    expect((await changes(repository, 'HEAD')).changes.map(({ words }) => words)).toEqual([
      'currency: XOF → XAF',
    ])
  })

  test('says that it lacks money where an error touches it, in every format', async () => {
    const repository = gitRepository()
    repository.commit(itu)
    const broken = edited(
      itu,
      BR,
      '{grade: P-4, fte: 11, funding: RB-CR}',
      '{grade: P-44, fte: 11, funding: RB-CR}',
    )
    repository.write({ [BR]: broken[BR]! })
    const { status, out, error } = await diff(repository, 'HEAD', '--by', 'entity')
    expect([status, out, error]).toEqual([
      1,
      expect.stringContaining('INCOMPLETE'),
      expect.stringContaining('INCOMPLETE'),
    ])
    const text = await diff(repository, 'HEAD')
    expect([text.status, text.out]).toEqual([1, expect.stringContaining('INCOMPLETE: errors touch money')])
    const markdown = await diff(repository, 'HEAD', '--format', 'markdown')
    expect([markdown.status, markdown.out]).toEqual([
      1,
      expect.stringContaining('INCOMPLETE: errors touch money'),
    ])
    const json = await diff(repository, 'HEAD', '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject({ cost: { complete: false } })
  })
})
