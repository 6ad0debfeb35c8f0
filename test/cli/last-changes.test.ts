// `rbm trace --cost` names for each fact the commit in which its lines were last changed.

import { describe, expect, test } from 'vitest'
import { linesOfItem } from '../../src/source/item-lines.ts'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { edited, exampleFiles, run } from '../support/run.ts'

const minimal = exampleFiles('minimal')
const SEC = 'operational-plans/2027/sec.yaml'

interface Fact {
  readonly category: string
  readonly commit: string | null
  readonly changed: { readonly commit: string; readonly date: string; readonly author: string } | null
}

async function factsOf({ folder }: GitRepository, ...more: readonly string[]): Promise<Fact[]> {
  const argv = ['trace', 'SEC-01', '--cost', '--year', '2027', '--format', 'json', ...more]
  const { out } = await run(argv, { host: nodeHost(folder) })
  return (JSON.parse(out) as { facts: Fact[] }).facts
}

describe('The facts of a cost', () => {
  test('know the commit that changed their lines last, and who made it', async () => {
    const repository = gitRepository()
    const first = repository.commit(minimal, 'First', 'Ana')
    const second = repository.commit(
      edited(minimal, SEC, 'per-year: 38500000', 'per-year: 39000000'),
      'More',
      'Ben',
    )
    const third = repository.commit(
      { 'strategic-plan.yaml': `${minimal['strategic-plan.yaml']}\n# later\n` },
      'Else',
      'Eve',
    )
    const facts = await factsOf(repository)
    expect(facts.map(({ commit }) => commit)).toEqual(facts.map(() => third))
    const byCategory = Object.fromEntries(facts.map(({ category, changed }) => [category, changed]))
    expect(byCategory['travel-events']).toEqual({
      commit: second,
      date: '2027-11-19T09:30:00Z',
      author: 'Ben',
    })
    expect(byCategory['personnel']).toEqual({ commit: first, date: '2027-11-18T09:30:00Z', author: 'Ana' })
    const then = await factsOf(repository, '--at', 'HEAD~2')
    expect(then.map(({ changed }) => changed?.commit)).toEqual(then.map(() => first))
  })

  test('show it in the table, with its day', async () => {
    const repository = gitRepository()
    const hash = repository.commit(minimal)
    const { out } = await run(['trace', 'SEC-01', '--cost', '--format', 'csv'], {
      host: nodeHost(repository.folder),
    })
    expect(out).toContain(`${hash.slice(0, 10)} 2027-11-18`)
  })

  test('know none where the file is not as committed', async () => {
    const repository = gitRepository()
    repository.commit(minimal)
    repository.write({ [SEC]: `${minimal[SEC]}\n# now\n` })
    const facts = await factsOf(repository)
    expect(facts.map(({ commit, changed }) => [commit, changed])).toEqual(facts.map(() => [null, null]))
  })
})

describe('The lines of an item', () => {
  const text =
    'costs:\n  - category: a\n\n    # why\n    per-year: 5\n  - {category: b}\n  - category: c\n    per-year:\n      2028: 1\nnext: 1\n'

  test.each([
    ['category: a', 2, 5],
    ['{category: b}', 6, 6],
    ['category: c', 7, 9],
  ])('%s', (item, first, last) => {
    expect(linesOfItem(text, text.indexOf(item))).toEqual({ first, last })
  })
})
