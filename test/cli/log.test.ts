// `rbm log ID`: the history of one element, from real git repositories.

import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { edited, exampleFiles, golden, run, type RunResult } from '../support/run.ts'

const itu = exampleFiles('itu-2028-2031')
const BR = 'operational-plans/2028/br.yaml'
const SEC = 'operational-plans/2027/sec.yaml'
const STRATEGIC = 'strategic-plan.yaml'
const minimal = edited(exampleFiles('minimal'), SEC, 'priority: must', 'priority: must\n    rank: 1')

async function log(
  repository: GitRepository,
  argv: readonly string[],
  how: { readonly folder?: string; readonly columns?: number } = {},
): Promise<RunResult> {
  const { folder = repository.folder, columns = 80 } = how
  return await run(['log', ...argv], { host: nodeHost(folder), columns })
}

interface Logged {
  readonly element: { readonly path: string; readonly line: number } | null
  readonly earlierIds: readonly string[]
  readonly complete: boolean
  readonly older: string
  readonly entries: readonly {
    readonly commit: { readonly subject: string; readonly author: string; readonly isMerge: boolean } | null
    readonly changes: readonly {
      readonly words: string
      readonly element: { readonly id: string }
      readonly path: string
      readonly line: number
    }[]
    readonly notRead: readonly string[]
  }[]
}

async function logged(repository: GitRepository, ...argv: readonly string[]): Promise<Logged> {
  const { out } = await log(repository, [...argv, '--format', 'json'])
  return JSON.parse(out) as Logged
}

/** `Subject: words; words`. */
async function told(repository: GitRepository, ...argv: readonly string[]): Promise<string[]> {
  const { entries } = await logged(repository, ...argv)
  return entries.map(
    ({ commit, changes }) =>
      `${commit?.subject ?? 'not committed'}: ${changes.map(({ words }) => words).join('; ')}`,
  )
}

/** The ITU plan, and what happened to BR-01. */
function ituRepository(): GitRepository {
  const repository = gitRepository()
  let files: Record<string, string> = itu
  const commit = (subject: string, author: string, ...edits: readonly [string, string, string][]) => {
    for (const [path, from, to] of edits) files = edited(files, path, from, to)
    repository.commit(files, subject, author)
  }
  commit('The plan', 'Secretariat')
  commit('Give the Bureau its priority', 'Ana Example', [
    BR,
    'priority: must\n    rank: 1',
    'priority: should\n    rank: 1',
  ])
  commit('Elsewhere', 'Ana Example', ['financial-plan.yaml', '318000', '319000'])
  commit(
    'Plan with more staff, as the review of the second quarter asked for, and aim a little lower',
    'Bo Example',
    [
      BR,
      '{grade: P-4, fte: 11, funding: RB-CR}',
      '{grade: P-4, fte: {2028: 11, 2029: 12, 2030: 12, 2031: 12}, funding: RB-CR}',
    ],
    [BR, '2029: 82,', '2029: 80,'],
  )
  const at = files[BR]!.indexOf('  - id: BR-01')
  const end = files[BR]!.indexOf('  - id: BR-02')
  const own = files[BR]!.slice(at, end)
  files = { ...files, [BR]: files[BR]!.slice(0, at) + files[BR]!.slice(end) }
  files['operational-plans/2028/br-01.yaml'] =
    `kind: operational-plan\nentity: BR\nyears: 2028-2031\nstatus: draft\nmarked: illustrative\noutputs:\n${own}`
  commit('One file for each Output', 'Bo Example')
  const path = 'operational-plans/2028/br-01.yaml'
  repository.write({ [path]: edited(files, path, 'share: 20%}', 'share: 21%}')[path]! })
  return repository
}

describe('rbm log', () => {
  test.each([
    ['text', 80, 'itu-80.txt'],
    ['text', 200, 'itu-200.txt'],
    ['json', 80, 'itu.json'],
  ])('tells the history of an Output, as %s at %d columns', async (format, columns, file) => {
    const { status, out, error } = await log(ituRepository(), ['BR-01', '--format', format], { columns })
    expect([status, error]).toEqual([0, ''])
    if (format === 'text') expect(out.split('\n').filter((line) => line.length > columns)).toEqual([])
    // Hashes of commits follow every change of the example.
    const hashes = /[0-9a-f]{40}|(?<=^[\d-]{10} {2})[0-9a-f]{8}/gm
    await expect(out.replace(hashes, 'HASH')).toMatchFileSnapshot(golden(`log/${file}`))
  })

  test('tells of no more commits than are asked for, and of those before a revision', async () => {
    const repository = ituRepository()
    const { entries, older } = await logged(repository, 'BR-01', '--limit', '1')
    expect([entries.length, older]).toEqual([2, 'not-asked-for'])
    expect((await logged(repository, 'BR-01', '--limit', '3')).older).toBe('none')
    expect(await told(repository, 'BR-01', '--at', 'HEAD~2')).toEqual([
      'Give the Bureau its priority: priority: must → should',
      expect.stringMatching(/^The plan: decided on BR-01: adjust .*; new$/),
    ])
    expect((await log(repository, ['BR-01', '--limit', '0'])).status).toBe(2)
    expect((await log(repository, ['BR-01', '--at', 'nope'])).status).toBe(2)
  })

  test('suggests the nearest of the ids that exist', async () => {
    const { status, error } = await log(ituRepository(), ['BR-001'])
    expect(status).toBe(2)
    expect(error).toContain('Did you mean "BR-01"?')
  })

  test('ends for an id without a letter, asked for or met in the history', async () => {
    const repository = gitRepository()
    repository.commit(edited(minimal, SEC, 'id: SEC-01', 'id: ""'), 'Without id')
    repository.commit(minimal, 'With id')
    repository.commit(edited(minimal, SEC, 'rank: 1', 'rank: 2'), 'Another rank')
    const { status, error } = await log(repository, [''])
    expect([status, error]).toEqual([2, expect.stringContaining('The plan has no element ""')])
    expect((await told(repository, 'SEC-01'))[0]).toBe('Another rank: rank: 1 → 2 (+1)')
  })

  test('finds what is in the plan no more, and what came back', async () => {
    const repository = gitRepository()
    repository.commit(minimal, 'The plan')
    const text = minimal[SEC]!
    repository.commit({ [SEC]: null }, 'Take it out')
    expect(await told(repository, 'SEC-01')).toEqual(['Take it out: removed', 'The plan: new'])
    expect((await logged(repository, 'SEC-01')).element).toBeNull()
    expect((await log(repository, ['SEC-01'])).out).toContain('It is in the plan no more.')
    repository.commit({ 'again.yaml': text }, 'Bring it back')
    expect(await told(repository, 'SEC-01')).toEqual([
      'Bring it back: new',
      'Take it out: removed',
      'The plan: new',
    ])
  })

  test('follows an earlier id, also through another file', async () => {
    const repository = gitRepository()
    repository.commit(minimal, 'The plan')
    let text = minimal[SEC]!.replace(/rank: \d+/, 'rank: 7')
    repository.commit({ [SEC]: text }, 'Rank')
    text = text.replaceAll('SEC-01', 'SEC-11')
    repository.commit({ [SEC]: null, 'new.yaml': text }, 'Rename')
    text = text.replace('rank: 7', 'rank: 8')
    repository.commit({ 'new.yaml': text }, 'Rank again')
    const { earlierIds, entries } = await logged(repository, 'SEC-11')
    expect(earlierIds).toEqual(['SEC-01'])
    expect(entries.map(({ commit }) => commit?.subject)).toEqual(['Rank again', 'Rename', 'Rank', 'The plan'])
    expect(entries[1]!.changes.map(({ words }) => words)).toEqual(['its id was SEC-01'])
  })

  test('does not take a new id of what the element names for a change of the element', async () => {
    const repository = gitRepository()
    repository.commit(minimal, 'The plan')
    const renamed = Object.entries(minimal).map(
      ([path, text]) => [path, text.replaceAll('OC-1', 'OC-9')] as const,
    )
    repository.commit(Object.fromEntries(renamed), 'Rename the Outcome')
    expect(await told(repository, 'SEC-01')).toEqual(['The plan: new'])
  })

  test('of a merge, tells only what none of the merged plans says', async () => {
    const repository = gitRepository()
    const rank = (text: string, to: number) => text.replace(/rank: \d+/, `rank: ${to}`)
    repository.commit(minimal, 'The plan')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.commit({ [SEC]: rank(minimal[SEC]!, 5) }, 'Side')
    repository.git('checkout', '--quiet', 'main')
    const titled = minimal[SEC]!.replace(/title: (.*)/, 'title: $1 by all')
    repository.commit({ [SEC]: titled }, 'Main')
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', '-s', 'ours', 'side')
    repository.commit({ [SEC]: rank(titled, 5) }, 'Merge as both say')
    const clean = await told(repository, 'SEC-01')
    expect(clean.map((line) => line.split(':')[0])).toEqual(['Main', 'Side', 'The plan'])

    repository.git('checkout', '--quiet', '-b', 'more')
    repository.commit({ [SEC]: rank(titled, 6) }, 'More')
    repository.git('checkout', '--quiet', 'main')
    repository.commit({ [SEC]: rank(titled, 7) }, 'Less')
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', '-s', 'ours', 'more')
    repository.commit({ [SEC]: rank(titled, 9) }, 'Merge as nobody said')
    const [first] = (await logged(repository, 'SEC-01')).entries
    expect(first!.commit).toMatchObject({ subject: 'Merge as nobody said', isMerge: true })
    expect(first!.changes.map(({ words }) => words)).toEqual(['rank: 7 → 9 (+2)'])
  })

  test('tells what was decided about it, and of nothing else that was decided there', async () => {
    const repository = gitRepository()
    repository.commit(minimal, 'The plan')
    const decisions = `kind: decisions
meeting: Year-end review
date: 2027-12-17
decisions:
  - about: SEC-01
    decision: adjust
    reason: Spent too much
  - {about: SEC, decision: continue}
`
    repository.commit({ 'decisions/2027.yaml': decisions }, 'Decide')
    const later = decisions.replace('2027-12-17', '2028-02-01').replace('adjust', 'stop')
    repository.write({ 'decisions/2028.yaml': later })
    expect(await told(repository, 'SEC-01')).toEqual([
      'not committed: decided on SEC-01: stop (Year-end review, 2028-02-01); reason: "Spent too much"',
      'Decide: decided on SEC-01: adjust (Year-end review, 2027-12-17); reason: "Spent too much"',
      'The plan: new',
    ])
    expect((await log(repository, ['SEC-01'])).out).toContain('\n  + decided on SEC-01: stop')
  })

  test('says of a file that could not be read that its changes are not known', async () => {
    const repository = gitRepository()
    repository.commit(minimal, 'The plan')
    repository.commit({ [SEC]: `${minimal[SEC]!}\noutputs: [` }, 'Break it')
    repository.commit({ [SEC]: minimal[SEC]! }, 'Mend it')
    const { complete, entries } = await logged(repository, 'SEC-01')
    expect(complete).toBe(false)
    expect(entries.map(({ commit, changes, notRead }) => [commit?.subject, changes.length, notRead])).toEqual(
      [
        ['Mend it', 0, [SEC]],
        ['Break it', 0, [SEC]],
        ['The plan', 1, []],
      ],
    )
    const { status, out } = await log(repository, ['SEC-01'])
    expect(status).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain(`${SEC} could not be read, so what changed in it is not known`)
  })

  test('in a shallow clone, says that older history is not here', async () => {
    const repository = gitRepository()
    repository.commit(minimal, 'The plan')
    repository.commit({ [SEC]: minimal[SEC]!.replace(/rank: \d+/, 'rank: 5') }, 'Second')
    repository.commit({ [SEC]: minimal[SEC]!.replace(/rank: \d+/, 'rank: 6') }, 'Third')
    repository.git('clone', '--quiet', '--depth=2', `file://${repository.folder}`, 'clone')
    const folder = join(repository.folder, 'clone')
    const { status, out } = await log(repository, ['SEC-01'], { folder })
    expect(status).toBe(0)
    expect(out).toContain('Third')
    expect(out).not.toContain('Second')
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Older history is not in this clone. Fetch it: git fetch --unshallow',
    )
    const { error } = await log(repository, ['SEC-99999'], { folder })
    expect(error).toContain('shallow')
  })

  test('outside of git is wrong use', async () => {
    const { status, error } = await run(['log', 'SEC-01'], { files: minimal })
    expect(status).toBe(2)
    expect(error).toContain('lies in no git repository')
  })

  test('shows nothing of a stranger that could pass for more than text', async () => {
    const repository = gitRepository()
    repository.commit(minimal, 'The plan')
    const title = 'title: "::error::x \\e[31m ##[error]"'
    repository.commit(
      { [SEC]: minimal[SEC]!.replace(/title: .*/, title) },
      '::error file=x::\u001b[2J##[error] \u202eevil',
      '::set-output\u001b[31m\u202e',
    )
    for (const columns of [20, 80]) {
      const { out } = await log(repository, ['SEC-01'], { columns })
      expect(out).not.toMatch(/^\s*::/m)
      expect(out).not.toContain('##[')
      // eslint-disable-next-line no-control-regex
      expect(out).not.toMatch(/[\u001b\u202e]/)
    }
  })

  test('gives back a script of edits, step by step and in order', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('rank' as const), to: fc.integer({ min: 1, max: 99 }) }),
      fc.record({ do: fc.constant('title' as const), to: fc.constantFrom('Ports', 'Quays', 'Docks') }),
      fc.record({ do: fc.constant('id' as const), to: fc.constantFrom('SEC-01', 'SEC-02', 'SEC-03') }),
      fc.record({ do: fc.constant('move' as const), to: fc.constantFrom('a.yaml', 'b/c.yaml', SEC) }),
      fc.record({ do: fc.constant('layout' as const), to: fc.constant('') }),
      fc.record({ do: fc.constant('other' as const), to: fc.integer({ min: 10, max: 99 }) }),
      fc.record({ do: fc.constant('remove' as const), to: fc.constant('') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (script) => {
        const repository = gitRepository()
        const start = minimal[SEC]!.replace(/title: .*/, 'title: Quays').replace(/rank: \d+/, 'rank: 1')
        const now = { id: 'SEC-01', rank: 1, title: 'Quays', path: SEC, layout: 0 }
        const file = () =>
          start
            .replace('title: Quays', `title: ${now.title}`)
            .replace('rank: 1', `rank: ${now.rank}`)
            .replaceAll('SEC-01', now.id) + '\n'.repeat(now.layout)
        repository.commit({ ...minimal, [SEC]: file() }, 'start')
        const expected: string[] = ['start: new']
        for (const [at, { do: what, to }] of script.entries()) {
          const subject = `step ${at}`
          const before = { ...now }
          const say = (words: string) => expected.unshift(`${subject}: ${words}`)
          if (what === 'rank' && to !== now.rank) {
            now.rank = to
            const difference = to - before.rank
            say(`rank: ${before.rank} → ${to} (${difference > 0 ? '+' : ''}${difference})`)
          } else if (what === 'title' && to !== now.title) {
            now.title = to
            say(`title: ${before.title} → ${to}`)
          } else if (what === 'id' && to !== now.id) {
            now.id = to
            say(`its id was ${before.id}`)
          } else if (what === 'move') now.path = to
          else if (what === 'layout') now.layout += 1
          if (what === 'remove') {
            repository.commit({ [now.path]: null }, subject)
            say('removed')
            repository.commit({ [now.path]: file() }, `${subject} back`)
            expected.unshift(`${subject} back: new`)
          } else if (what === 'other') {
            repository.commit({ [STRATEGIC]: `${minimal[STRATEGIC]!}# ${to}\n` }, subject)
          } else repository.commit({ [before.path]: null, [now.path]: file() }, subject)
        }
        expect(await told(repository, now.id)).toEqual(expected)
      }),
      { seed: 7, numRuns: 12 },
    )
  }, 60_000)
})
