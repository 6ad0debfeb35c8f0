// Guardrails as a reviewer meets them: `rbm diff` between two commits of a real repository, one of which goes too far.

import { describe, expect, test } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { aliveIn } from '../support/rendered-markdown.ts'
import { edited, exampleFiles, golden, run, type RunResult } from '../support/run.ts'

type Files = Readonly<Record<string, string>>

const minimal = exampleFiles('minimal')
const SEC = 'operational-plans/2027/sec.yaml'
const STRATEGIC = 'strategic-plan.yaml'
const FINANCIAL = 'financial-plan.yaml'
const DECISIONS = 'decisions.yaml'

const APPROVED = 'status: approved\napproved: {by: Council, date: 2026-11-18, reference: Decision 12}'

/** The example with its guardrails; the Outcome costs 58,600,000 of regular money in full. */
function planWith(guardrails: string): Record<string, string> {
  return {
    ...minimal,
    'rbm.yaml': `${minimal['rbm.yaml']!}guardrails:\n${guardrails.replace(/^/gm, '  ')}\n`,
  }
}

function approved(files: Files, path: string): Record<string, string> {
  return edited(files, path, 'status: draft', APPROVED)
}

function decision(
  of: string,
  about: string,
  more = 'decided-by: Council\ndate: 2027-03-01\n',
  reason = 'New treaty',
): Files {
  const why = reason === '' ? '' : `    reason: ${reason}\n`
  const text = `kind: decisions\n${more}decisions:\n  - about: ${about}\n    decision: accept-breach\n    breach-of: ${of}\n${why}`
  return { [DECISIONS]: text }
}

interface Guarded {
  readonly status: number
  readonly breaches: readonly {
    readonly guardrail: string
    readonly about: string
    readonly message: string
    readonly judged: boolean
    readonly path: string
    readonly line: number
    readonly acceptedBy?: {
      readonly decidedBy: string
      readonly date: string
      readonly reason: string
      readonly path: string
      readonly line: number
    }
    readonly refused?: string
  }[]
  readonly notes: readonly string[]
}

function repositoryOf(before: Files, after: Files): GitRepository {
  const repository = gitRepository()
  repository.commit(before, 'Base')
  const gone = Object.keys(before).filter((path) => !(path in after))
  repository.write({ ...after, ...Object.fromEntries(gone.map((path) => [path, null])) })
  return repository
}

async function diff(repository: GitRepository, ...argv: readonly string[]): Promise<RunResult> {
  return await run(['diff', 'HEAD', ...argv], { host: nodeHost(repository.folder), terminal: true })
}

async function guarded(before: Files, after: Files): Promise<Guarded> {
  const { status, out } = await diff(repositoryOf(before, after), '--format', 'json')
  const { guardrails, guardrailNotes } = JSON.parse(out) as {
    guardrails: Guarded['breaches']
    guardrailNotes: string[]
  }
  return { status, breaches: guardrails, notes: guardrailNotes }
}

/** `[guardrail, about]` of each breach. */
function names({ breaches }: Guarded): string[][] {
  return breaches.map(({ guardrail, about }) => [guardrail, about])
}

const cost = (files: Files, travel: number) => edited(files, SEC, 'per-year: 38500000', `per-year: ${travel}`)

async function frozen(files: Files): Promise<Record<string, string>> {
  const plan = { ...files, [FINANCIAL]: 'kind: financial-plan\nstatus: draft\n' }
  const { written, error } = await run(['approve', FINANCIAL, '--by', 'Council', '--date', '2026-11-18'], {
    files: plan,
  })
  const text = written[`/plan/${FINANCIAL}`]
  if (text === undefined) throw new Error(error)
  return { ...plan, [FINANCIAL]: text }
}

describe('Cost may rise by so much', () => {
  const total = async () => {
    const { out } = await run(['rollup', '--format', 'json'], { files: minimal })
    return Number((JSON.parse(out) as { total: { total: string } }).total.total)
  }

  test.each(['total-may-rise-by', 'regular-may-rise-by'])(
    '%s: exactly the limit, and one more',
    async (key) => {
      const base = planWith(`${key}: 2%`)
      const most = (await total()) * 0.02
      expect(Number.isInteger(most)).toBe(true)
      const allowed = await guarded(base, cost(base, 38500000 + most))
      expect(allowed).toEqual({ status: 0, breaches: [], notes: [] })
      const over = await guarded(base, cost(base, 38500000 + most + 1))
      expect(over.status).toBe(1)
      expect(names(over)).toEqual([[key, 'OC-1']])
      expect(over.breaches[0]!.message).toMatch(/above what it was before, XOF [\d,]+\. It may rise by 2%\.$/)
      expect(over.breaches[0]).toMatchObject({ path: 'rbm.yaml', judged: true })
    },
  )

  test('and one class of funding by itself', async () => {
    const base = planWith('extrabudgetary-may-rise-by: 0%')
    expect((await guarded(base, cost(base, 90000000))).breaches).toEqual([])
  })

  test('above what was approved, not above what stands there since', async () => {
    const base = await frozen(planWith('total-may-rise-by: 2%'))
    const since = cost(base, 39000000)
    expect((await guarded(since, cost(base, 39500000))).breaches).toEqual([])
    const { breaches } = await guarded(since, cost(base, 41000000))
    expect(breaches[0]!.message).toContain('XOF 2,500,000')
    expect(breaches[0]!.message).toContain('above what was approved')
    // What was too high before, and does not rise, is no breach of this change.
    const high = cost(base, 60000000)
    expect((await guarded(high, edited(high, SEC, 'priority: must', 'priority: should'))).breaches).toEqual(
      [],
    )
    expect((await guarded(high, cost(base, 50000000))).breaches).toEqual([])
  })

  test('and figures that the change approves for itself do not count', async () => {
    const base = await frozen(planWith('total-may-rise-by: 2%'))
    const raised = cost(base, 90000000)
    const figures = /approved-figures:[\s\S]*/
    const again = { ...raised, [FINANCIAL]: raised[FINANCIAL]!.replace(figures, '') }
    expect(names(await guarded(base, again))).toEqual([['total-may-rise-by', 'OC-1']])
  })

  test('and a total that is not known is no total', async () => {
    const base = planWith('total-may-rise-by: 2%')
    const broken = edited(base, SEC, 'per-year: 38500000', 'per-year: 38,500,000')
    const { status, breaches } = await guarded(base, { ...broken, ...decision('total-may-rise-by', 'OC-1') })
    expect(status).toBe(1)
    expect(breaches).toMatchObject([{ guardrail: 'total-may-rise-by', judged: false }])
    expect(breaches[0]!.acceptedBy).toBeUndefined()
  })
})

describe('An approved target may not fall', () => {
  const base = approved(planWith('approved-targets-may-fall: forbidden'), STRATEGIC)
  const targets = (to: string) => edited(base, STRATEGIC, 'targets: {2027: 30, 2028: 40}', `targets: ${to}`)

  test.each([
    ['lowered', '{2027: 30, 2028: 39}', '2028: 40 → 39'],
    ['later', '{2027: 30}', '2028: 40 → none'],
    ['reached later', '{2028: 40}', '2027: 30 → only in 2028'],
  ])('%s', async (_, to, said) => {
    const found = await guarded(base, targets(to))
    expect(names(found)).toEqual([['approved-targets-may-fall', 'I-1']])
    expect(found.breaches[0]!.message).toContain(said)
    expect(found.breaches[0]!.message).toContain('approved by Council on 2026-11-18')
    expect(found.status).toBe(1)
  })

  test.each([
    ['raised', '{2027: 30, 2028: 41}'],
    ['as it was', '{2027: 30.0, 2028: 40}'],
    ['reached earlier', '{2027: 40}'],
  ])('%s is none', async (_, to) => {
    expect(await guarded(base, targets(to))).toEqual({ status: 0, breaches: [], notes: [] })
  })

  test('nor go with its indicator, change its unit, or hide behind another direction', async () => {
    const text = base[STRATEGIC]!
    const at = text.indexOf('    indicators:\n      - id: I-1')
    const gone = await guarded(base, { ...base, [STRATEGIC]: text.slice(0, at) })
    expect(names(gone)).toEqual([['approved-targets-may-fall', 'OC-1']])
    const own = text.slice(at)
    const unit = { ...base, [STRATEGIC]: text.slice(0, at) + own.replace('unit: percent', 'unit: landings') }
    expect(names(await guarded(base, unit))).toEqual([['approved-targets-may-fall', 'I-1']])
    const turned = own
      .replace('direction: increase', 'direction: decrease')
      .replace('targets: {2027: 30, 2028: 40}', 'targets: {2027: 20, 2028: 10}')
    expect(names(await guarded(base, { ...base, [STRATEGIC]: text.slice(0, at) + turned }))).toEqual([
      ['approved-targets-may-fall', 'I-1'],
    ])
  })

  test('under another id it is the same', async () => {
    const renamed = (to: string) =>
      Object.fromEntries(
        Object.entries(targets(to)).map(([path, text]) => [path, text.replaceAll('I-1', 'I-9')]),
      )
    expect((await guarded(base, renamed('{2027: 30, 2028: 40}'))).breaches).toEqual([])
    expect(names(await guarded(base, renamed('{2027: 30, 2028: 39}')))).toEqual([
      ['approved-targets-may-fall', 'I-9'],
    ])
  })

  test('in a draft it may, and where it is approved afterwards, too', async () => {
    const draft = planWith('approved-targets-may-fall: forbidden')
    const to = edited(draft, STRATEGIC, 'targets: {2027: 30, 2028: 40}', 'targets: {2027: 30}')
    expect((await guarded(draft, approved(to, STRATEGIC))).breaches).toEqual([])
  })

  test('of an Output, neither what it aims at, nor its being pursued', async () => {
    const plan = approved(planWith('approved-targets-may-fall: forbidden'), SEC)
    expect(names(await guarded(plan, edited(plan, SEC, 'aims-at: 30', 'aims-at: 29')))).toEqual([
      ['approved-targets-may-fall', 'I-1'],
    ])
    const wont = await guarded(plan, edited(plan, SEC, 'priority: must', 'priority: wont'))
    expect(wont.breaches[0]!.message).toContain('its Output has the priority wont')
    expect((await guarded(plan, edited(plan, SEC, 'aims-at: 30', 'aims-at: 31'))).breaches).toEqual([])
  })
})

describe('An Outcome may not lose all funding', () => {
  const base = planWith('outcome-may-lose-all-funding: forbidden')

  test('but some of it', async () => {
    expect((await guarded(base, cost(base, 1))).breaches).toEqual([])
    const { [SEC]: _, ...without } = base
    const lost = await guarded(base, without)
    expect(names(lost)).toEqual([['outcome-may-lose-all-funding', 'OC-1']])
    expect(lost.breaches[0]!.message).toMatch(
      /^Outcome "OC-1" is left without any money; it had XOF [\d,]+ of full cost/,
    )
    const unreadable = await guarded(base, { ...base, [SEC]: '' })
    expect(unreadable.breaches).toMatchObject([{ about: 'OC-1', judged: false }])
  })

  test('nor go itself', async () => {
    const text = base[STRATEGIC]!
    const gone = { ...base, [STRATEGIC]: text.slice(0, text.indexOf('outcomes:')) }
    const found = await guarded(base, gone)
    expect(found.breaches[0]!.message).toMatch(/^Outcome "OC-1" is no longer in the plan/)
  })

  test('by a setting that leaves out files', async () => {
    const ignored = { ...base, 'rbm.yaml': `${base['rbm.yaml']!}ignore: [operational-plans/]\n` }
    expect(names(await guarded(base, ignored))).toEqual([['outcome-may-lose-all-funding', 'OC-1']])
  })
})

describe('An approved document may not change', () => {
  const base = approved(
    planWith('approved-document-may-change: forbidden\nopen-parts-of-approved: [reviews, risks, note]'),
    SEC,
  )

  test('outside of its open parts', async () => {
    const found = await guarded(base, edited(base, SEC, 'fte: 1.5', 'fte: 1.6'))
    expect(found.status).toBe(1)
    expect(found.breaches).toMatchObject([
      {
        guardrail: 'approved-document-may-change',
        about: 'SEC-01',
        message: `"SEC-01" in ${SEC}, approved by Council on 2026-11-18, was changed: time of officer fte: 1.5 → 1.6 (+0.1).`,
        path: SEC,
        line: 21,
      },
    ])
  })

  test.each([
    ['a note', '    priority: must', '    priority: must\n    note: As agreed'],
    ['a review', '    priority: must', '    priority: must\n    reviews: [{year: 2027, decision: continue}]'],
    [
      'a risk',
      '    priority: must',
      '    priority: must\n    risks: [{id: R-1, title: Ports close, likelihood: 2, impact: 2, owner: Chief}]',
    ],
    ['what an Output agreed to', '- outcome: OC-1', '- outcome: OC-1\n        agreed-to: f-0decdd7bdf7b8cc8'],
    ['a comment', '    priority: must', '    # Said by all\n    priority: must'],
  ])('but %s may', async (_, from, to) => {
    expect((await guarded(base, edited(base, SEC, from, to))).breaches).toEqual([])
  })

  test('another document may, and a draft beside it', async () => {
    const other = edited(base, STRATEGIC, 'relative-priority: 100%', 'relative-priority: 1/1')
    const more = {
      ...other,
      'more.yaml': base[SEC]!.replaceAll('SEC-01', 'SEC-02').replace(APPROVED, 'status: draft'),
    }
    expect((await guarded(base, more)).breaches).toEqual([])
  })

  test('nor lose its mark, or a part of it', async () => {
    const unmarked = await guarded(base, edited(base, SEC, APPROVED, 'status: draft'))
    expect(names(unmarked)).toEqual([['approved-document-may-change', 'SEC']])
    expect(unmarked.breaches[0]!.message).toContain('status: approved → draft')
    const edit = edited(edited(base, SEC, APPROVED, 'status: draft'), SEC, 'fte: 1.5', 'fte: 9')
    expect(names(await guarded(base, edit))).toEqual([
      ['approved-document-may-change', 'SEC'],
      ['approved-document-may-change', 'SEC-01'],
    ])
    const other = edited(base, SEC, 'date: 2026-11-18', 'date: 2020-01-01')
    expect(names(await guarded(base, other))).toEqual([['approved-document-may-change', 'SEC']])
  })

  test('nor go to another file for that', async () => {
    const moved = (text: string): Files => {
      const { [SEC]: _, ...others } = base
      return { ...others, 'elsewhere.yaml': text }
    }
    expect((await guarded(base, moved(base[SEC]!))).breaches).toEqual([])
    expect(names(await guarded(base, moved(base[SEC]!.replace('fte: 1.5', 'fte: 2'))))).toEqual([
      ['approved-document-may-change', 'SEC-01'],
    ])
    expect(names(await guarded(base, moved(base[SEC]!.replace(APPROVED, 'status: draft'))))).toEqual([
      ['approved-document-may-change', 'SEC'],
    ])
  })

  test('nor get an Output more, or lose one, or be left out', async () => {
    const output = base[SEC]!.slice(base[SEC]!.indexOf('  - id: SEC-01'))
    const added = {
      ...base,
      [SEC]: base[SEC]! + output.replaceAll('SEC-01', 'SEC-02').replace('title: Port', 'title: More port'),
    }
    expect(names(await guarded(base, added))).toEqual([['approved-document-may-change', 'SEC-02']])
    const { [SEC]: _, ...without } = base
    expect(names(await guarded(base, without))).toEqual([
      ['approved-document-may-change', 'SEC'],
      ['approved-document-may-change', 'SEC'],
    ])
    const ignored = { ...base, 'rbm.yaml': `${base['rbm.yaml']!}ignore: [operational-plans/]\n` }
    expect((await guarded(base, ignored)).breaches.length).toBe(2)
    const broken = { ...base, [SEC]: `${base[SEC]!}\n  - [` }
    expect((await guarded(base, broken)).status).toBe(1)
    expect((await guarded(base, broken)).breaches.length).toBeGreaterThan(0)
  })

  test('and its open parts are those of before', async () => {
    const opened = edited(base, 'rbm.yaml', '[reviews, risks, note]', '[reviews, risks, note, outputs]')
    const { status, breaches, notes } = await guarded(base, edited(opened, SEC, 'fte: 1.5', 'fte: 2'))
    expect([status, breaches.length]).toEqual([1, 1])
    expect(notes).toEqual([
      expect.stringContaining('makes the guardrail approved-document-may-change another one'),
    ])
  })
})

describe('A change cannot switch off its guardrails', () => {
  test('by taking them away', async () => {
    const base = planWith('total-may-rise-by: 0%\noutcome-may-lose-all-funding: forbidden')
    const without = { ...cost(base, 40000000), 'rbm.yaml': minimal['rbm.yaml']! }
    const { status, breaches, notes } = await guarded(base, without)
    expect([status, breaches.map(({ guardrail }) => guardrail)]).toEqual([1, ['total-may-rise-by']])
    expect(notes).toEqual([
      expect.stringContaining('takes the guardrail total-may-rise-by away'),
      expect.stringContaining('takes the guardrail outcome-may-lose-all-funding away'),
    ])
  })

  test('by breaking its settings', async () => {
    const base = planWith('total-may-rise-by: 0%')
    const { status, breaches } = await guarded(base, { ...cost(base, 40000000), 'rbm.yaml': 'format: 1\n' })
    expect([status, breaches.map(({ judged }) => judged)]).toEqual([1, [false]])
  })

  test('by reckoning in another currency', async () => {
    const base = planWith('total-may-rise-by: 0%')
    const { status, breaches } = await guarded(
      base,
      edited(base, 'rbm.yaml', 'currency: XOF', 'currency: KMF'),
    )
    expect([status, breaches.map(({ judged }) => judged)]).toEqual([1, [false]])
  })

  test('and where those of the base cannot be read, that is said', async () => {
    const { breaches, notes } = await guarded({ ...minimal, 'rbm.yaml': 'format: 1\n' }, minimal)
    expect(breaches).toBeNull()
    expect(notes).toEqual(['The settings of the base cannot be read, so its guardrails are not known.'])
    const repository = repositoryOf({ ...minimal, 'rbm.yaml': 'format: 1\n' }, minimal)
    expect((await diff(repository)).out).toContain('Guardrails: not judged')
  })

  test('while none are there, nothing is guarded', async () => {
    expect(await guarded(minimal, cost(minimal, 90000000))).toEqual({ status: 0, breaches: [], notes: [] })
  })
})

describe('A decision accepts a breach', () => {
  const base = planWith('total-may-rise-by: 0%')
  const raised = cost(base, 40000000)

  test('of the element, by whom, when and why', async () => {
    const { status, breaches } = await guarded(base, { ...raised, ...decision('total-may-rise-by', 'OC-1') })
    expect(status).toBe(0)
    expect(breaches[0]!.acceptedBy).toEqual({
      decidedBy: 'Council',
      date: '2027-03-01',
      reason: 'New treaty',
      path: DECISIONS,
      line: 5,
    })
    for (const about of ['SEC-01', 'SEC'])
      expect((await guarded(base, { ...raised, ...decision('total-may-rise-by', about) })).status).toBe(0)
  })

  test.each([
    ['who', 'date: 2027-03-01\n', 'New treaty'],
    ['when', 'decided-by: Council\n', 'New treaty'],
    ['why', 'decided-by: Council\ndate: 2027-03-01\n', ''],
    ['a real day', 'decided-by: Council\ndate: soon\n', 'New treaty'],
  ])('that says %s', async (_, head, reason) => {
    const { status, breaches } = await guarded(base, {
      ...raised,
      ...decision('total-may-rise-by', 'OC-1', head, reason),
    })
    expect([status, breaches[0]!.acceptedBy]).toEqual([1, undefined])
    expect(breaches[0]!.refused).toContain('it must say who decided it, when, and why')
  })

  test('and of nothing else', async () => {
    for (const one of [decision('regular-may-rise-by', 'OC-1'), decision('total-may-rise-by', 'IM-1')])
      expect((await guarded(base, { ...raised, ...one })).status).toBe(1)
  })

  test('not one from before the approval', async () => {
    const plan = await frozen(base)
    const after = (date: string) => ({
      ...cost(plan, 40000000),
      ...decision('total-may-rise-by', 'OC-1', `decided-by: Council\ndate: ${date}\n`),
    })
    expect((await guarded(plan, after('2026-11-18'))).status).toBe(0)
    const { status, breaches } = await guarded(plan, after('2026-11-17'))
    expect(status).toBe(1)
    expect(breaches[0]!.refused).toBe(
      'The decision of 2026-11-17 does not count: it is older than the approval of 2026-11-18.',
    )
  })

  test('of a target and of a locked document', async () => {
    const plan = approved(
      planWith('approved-targets-may-fall: forbidden\napproved-document-may-change: forbidden'),
      STRATEGIC,
    )
    const lower = edited(plan, STRATEGIC, '2028: 40}', '2028: 39}')
    const both = { ...decision('approved-targets-may-fall', 'OC-1') }
    const one = await guarded(plan, { ...lower, ...both })
    expect([one.status, one.breaches.map(({ acceptedBy }) => acceptedBy !== undefined)]).toEqual([
      1,
      [true, false],
    ])
    const other = { 'second.yaml': decision('approved-document-may-change', 'I-1')[DECISIONS]! }
    expect((await guarded(plan, { ...lower, ...both, ...other })).status).toBe(0)
  })
})

describe('rbm diff shows guardrails', () => {
  const base = approved(
    planWith(
      'total-may-rise-by: 0%\napproved-document-may-change: forbidden\noutcome-may-lose-all-funding: forbidden',
    ),
    SEC,
  )
  const after = {
    ...cost(edited(base, 'rbm.yaml', 'total-may-rise-by: 0%', 'total-may-rise-by: 9%'), 40000000),
    ...decision('total-may-rise-by', 'OC-1'),
  }

  test.each([
    ['text', 'guardrails.txt'],
    ['markdown', 'guardrails.md'],
  ])('as %s', async (format, file) => {
    const { status, out } = await diff(repositoryOf(base, after), '--format', format)
    expect(status).toBe(1)
    if (format === 'text') expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    await expect(out).toMatchFileSnapshot(golden(`diff/${file}`))
  })

  test('inert, whatever a stranger writes', async () => {
    const reason = '"::error::x ##[error] </details> @org/team #1 ![](http://evil.example/p.png)"'
    const hostile = {
      ...after,
      ...decision('total-may-rise-by', 'OC-1', `decided-by: ${reason}\ndate: 2027-03-01\n`, reason),
    }
    const repository = repositoryOf(base, hostile)
    const { out } = await diff(repository, '--format', 'markdown')
    expect(out).toContain('Accepted by')
    const ours = [
      '<details><summary>What changed</summary>',
      '<details><summary>Cost by entity, funding source and year</summary>',
      '</details>',
    ]
    expect(aliveIn(out, ours)).toEqual([])
    const text = (await diff(repository)).out
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).not.toContain('##[')
  })

  test('and none where nothing changed', async () => {
    for (const files of [base, after, minimal])
      expect(await guarded(files, files)).toEqual({ status: 0, breaches: [], notes: [] })
  })

  test('not with --no-cost, which reads no more than what differs', async () => {
    const { out } = await diff(repositoryOf(base, after), '--no-cost', '--format', 'json')
    expect((JSON.parse(out) as { guardrails: unknown }).guardrails).toBeNull()
  })
})
