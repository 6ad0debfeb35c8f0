// `rbm comment`: one comment on a pull request, kept up to date. Against a stand-in that speaks the API of the host.

import { describe, expect, test } from 'vitest'
import type { Fetch } from '../../src/comment/request.ts'
import type { HostKind } from '../../src/comment/pull-request.ts'
import type { DiffReport } from '../../src/tables/diff-report.ts'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { diffCost, diffReport, reportedChange } from '../support/diff-report.ts'
import { gitRepository } from '../support/git-repository.ts'
import type { MemoryFiles } from '../support/memory-host.ts'
import { standIn, TOKEN, type StandIn, type StandInAnswer } from '../support/pull-request-server.ts'
import { exampleFiles, run, type RunInput, type RunResult } from '../support/run.ts'

const HOSTS: readonly HostKind[] = ['github', 'gitlab']
/** Of a comment that was written when a git repository had one plan. */
const MARK = '<!-- rbm-comment -->'
/** Of the plan at the root of a git repository. */
const OWN_MARK = '<!-- rbm-comment e3b0c44298fc1c14 -->'
const minimal = exampleFiles('minimal')

/** What the CI system says on its machines, for pull request 12 of `org/plans`. */
function environment(kind: HostKind, apiUrl: string): Record<string, string> {
  return kind === 'github'
    ? {
        GITHUB_REPOSITORY: 'org/plans',
        GITHUB_API_URL: apiUrl,
        GITHUB_EVENT_PATH: '/event.json',
        GITHUB_TOKEN: TOKEN,
      }
    : {
        CI_API_V4_URL: apiUrl,
        CI_PROJECT_ID: 'org/plans',
        CI_MERGE_REQUEST_IID: '12',
        GITLAB_TOKEN: TOKEN,
      }
}

const EVENT = { '/event.json': JSON.stringify({ pull_request: { number: 12 } }) }

interface Given extends RunInput {
  readonly report?: DiffReport
  readonly more?: Readonly<Record<string, string>>
}

/** Comments from a report that lies in `diff.json`, as in CI. */
async function comment(
  kind: HostKind,
  { apiUrl }: StandIn,
  { report = diffReport(), more = {}, files = {}, ...input }: Given = {},
  ...argv: readonly string[]
): Promise<RunResult> {
  return await run(['comment', '--from', 'diff.json', ...argv], {
    files: { ...EVENT, 'diff.json': JSON.stringify(report), ...files },
    environment: { ...environment(kind, apiUrl), ...more },
    fetch,
    ...input,
  })
}

const writes = ({ requests }: StandIn) => requests.filter(({ method }) => method !== 'GET')

describe.each(HOSTS)('rbm comment on %s', (kind) => {
  const us = kind === 'github' ? 'octocat' : 'planner'

  test('writes what rbm diff says, once', async () => {
    const there = await standIn(kind)
    const repository = gitRepository()
    repository.commit(minimal)
    repository.git('checkout', '--quiet', '-b', 'bureau')
    const path = 'strategic-plan.yaml'
    repository.commit({ [path]: minimal[path]!.replace(/title: .*/, 'title: Another title') })
    const input: RunInput = {
      host: nodeHost(repository.folder),
      environment: environment(kind, there.apiUrl),
      fetch,
    }
    const argv = ['comment', 'main...bureau', '--pull-request', '12']
    const first = await run(argv, input)
    expect([first.status, first.error]).toEqual([0, ''])
    const where = `${kind === 'github' ? 'pull request' : 'merge request'} 12 of org/plans (127.0.0.1:`
    expect(first.out).toContain(`A comment was written on ${where}`)
    const { out } = await run(['diff', 'main...bureau', '--format', 'markdown'], input)
    expect(there.comments).toEqual([{ id: 1, body: `${OWN_MARK}\n${out}`, author: us }])
    const second = await run(argv, input)
    expect(second.out).toContain(`The comment says so already on ${where}`)
    expect(writes(there)).toHaveLength(1)
  })

  describe('of one git repository with several plans', () => {
    const FOLDERS = ['', 'plans/a', 'plans/a/b', 'plans/--> # [x](www.evil) @org']
    /** In memory, each folder as a working folder of rbm. */
    const commentOn = (there: StandIn, folder: string, report = diffReport()) =>
      comment(kind, there, {
        report,
        cwd: `/plan/${folder}`,
        files: {
          '/plan/.git/HEAD': '',
          ...Object.fromEntries(
            FOLDERS.flatMap((one) => [
              [`/plan/${one}/rbm.yaml`, minimal['rbm.yaml']!],
              [`/plan/${one}/diff.json`, JSON.stringify(report)],
            ]),
          ),
        },
      })

    test('keeps a comment for each, which says which plan it is about', async () => {
      const there = await standIn(kind)
      for (const folder of FOLDERS) await commentOn(there, folder)
      expect(there.comments.map(({ body }) => body.split('\n')[1])).toEqual([
        expect.stringMatching(/^This comes from a run/),
        'Of the plan in plans/a:',
        'Of the plan in plans/a/b:',
        'Of the plan in plans/--&gt; # \\[x\\]\\(www\u200b.evil\\) @\u200borg:',
      ])
      const changed = diffReport({ changes: [reportedChange({ words: 'priority: must → could' })] })
      for (const folder of FOLDERS.slice(0, 2)) await commentOn(there, folder, changed)
      expect(there.comments.map(({ body }) => body.includes('must → could'))).toEqual([
        true,
        true,
        false,
        false,
      ])
    })

    test('takes a comment of the time when there was one plan, once', async () => {
      const there = await standIn(kind, { comments: [{ body: `${MARK}\nold`, author: us }] })
      for (const folder of ['plans/a', '', 'plans/a', '']) await commentOn(there, folder)
      expect(there.comments.map(({ body }) => body.split('\n')[1]!.slice(0, 21))).toEqual([
        'Of the plan in plans/',
        'This comes from a run',
      ])
      expect(there.comments[1]!.body).toContain(OWN_MARK)
    })
  })

  test('brings its comment up to date, also where nothing is left to say', async () => {
    const there = await standIn(kind)
    await comment(kind, there)
    expect(there.comments[0]!.body).toContain('1 change of the plan')
    const { out } = await comment(kind, there, { report: diffReport({ changes: [] }) })
    expect(out).toContain('The comment was brought up to date')
    expect(there.comments).toHaveLength(1)
    expect(there.comments[0]!.body).toContain('The plan has not changed')
  })

  test('takes a comment as the same that the host gives back with other line ends', async () => {
    const there = await standIn(kind)
    await comment(kind, there)
    there.comments[0]!.body = there.comments[0]!.body.trimEnd().replaceAll('\n', '\r\n')
    expect((await comment(kind, there)).out).toContain('says so already')
  })

  test("takes a comment of an account that is gone for nobody's, where the host does not say who it is", async () => {
    const there = await standIn(kind, {
      comments: [{ body: `${MARK}\nold`, author: '' }],
      instead: ({ path }) => (path.endsWith('/user') ? { status: 200, body: {} } : undefined),
    })
    const { status, error } = await comment(kind, there)
    expect([status, error]).toEqual([2, expect.stringContaining('whose the token is')])
    expect(writes(there)).toEqual([])
  })

  test('leaves a comment with its mark that a stranger wrote, and its own without the mark', async () => {
    const others = [
      { body: `${MARK}\nApproved`, author: 'stranger' },
      { body: 'Please look at this', author: us },
      { body: `> ${MARK}`, author: us },
    ]
    const there = await standIn(kind, { comments: others })
    expect((await comment(kind, there)).out).toContain('A comment was written')
    expect(there.comments.slice(0, 3)).toEqual(others.map((one, i) => ({ id: i + 1, ...one })))
    expect(there.comments).toHaveLength(4)
  })

  test('finds its comment on a later page', async () => {
    const talk = Array.from({ length: 130 }, (_, i) => ({ body: `Remark ${i}`, author: 'stranger' }))
    const there = await standIn(kind, { comments: [...talk, { body: `${MARK}\nold`, author: us }] })
    expect((await comment(kind, there)).out).toContain('brought up to date')
    expect(there.comments).toHaveLength(131)
    expect(there.comments[130]!.body).toContain('1 change of the plan')
    expect(there.requests.filter(({ path }) => path.includes('page=')).length).toBe(2)
  })

  test('ends looking for its comment after many pages', async () => {
    const page = Array.from({ length: 100 }, (_, i) => ({ id: i, body: 'x', user: {}, author: {} }))
    const there = await standIn(kind, {
      instead: ({ path, method }) =>
        path.includes('page=') && method === 'GET' ? { status: 200, body: page } : undefined,
    })
    expect((await comment(kind, there)).status).toBe(0)
    expect(there.requests.filter(({ path }) => path.includes('page='))).toHaveLength(50)
  })

  test('writes nothing where nothing changed', async () => {
    const there = await standIn(kind)
    const { status, out } = await comment(kind, there, { report: diffReport({ changes: [] }) })
    expect([status, out]).toEqual([0, expect.stringContaining('too little to begin a comment')])
    expect(writes(there)).toEqual([])
  })

  test('a dry run says what and where, without network or token', async () => {
    const { out, error, status } = await comment(
      kind,
      { apiUrl: 'https://api.example.org', comments: [], requests: [] },
      { fetch: () => Promise.reject(new Error('the network was used')), more: { [TOKEN_OF[kind]]: '' } },
      '--dry-run',
    )
    expect([status, error]).toEqual([0, ''])
    expect(out).toMatch(/^Would stand on (pull|merge) request 12 of org\/plans \(api\.example\.org\):\n\n/)
    expect(out).toContain('**1 change of the plan**')
  })

  test('keeps within what the host takes', async () => {
    const there = await standIn(kind)
    const changes = Array.from({ length: 20_000 }, (_, i) =>
      reportedChange({
        words: `words ${i} 🚢`.repeat(4),
        element: { ...reportedChange().element, id: `S-${i}` },
      }),
    )
    const { status, error } = await comment(kind, there, { report: diffReport({ changes }) })
    expect([status, error]).toEqual([0, ''])
    expect(there.comments[0]!.body).toContain('20000 changes')
  })

  test('a character that was cut in half is none', async () => {
    const there = await standIn(kind)
    const words = `text: "${'🚢'.repeat(100)}" → "${`x${'🚢'.repeat(100)}`}"`
    await comment(kind, there, { report: diffReport({ changes: [reportedChange({ words })] }) })
    expect(writes(there)[0]!.body).not.toMatch(/\\ud[89a-f]/i)
  })
})

const TOKEN_OF: Readonly<Record<HostKind, string>> = { github: 'GITHUB_TOKEN', gitlab: 'GITLAB_TOKEN' }

describe('the account', () => {
  test('of a workflow of GitHub, which may not ask who it is, is known', async () => {
    const there = await standIn('github', {
      account: null,
      comments: [{ body: `${MARK}\nold`, author: 'github-actions[bot]' }],
    })
    expect((await comment('github', there)).out).toContain('brought up to date')
  })

  test.each(HOSTS)('can be said, on %s', async (kind) => {
    const there = await standIn(kind, {
      account: null,
      comments: [{ body: `${MARK}\nold`, author: 'plans-app[bot]' }],
    })
    expect((await comment(kind, there, {}, '--account', 'plans-app[bot]')).out).toContain(
      'brought up to date',
    )
    expect(there.requests.filter(({ path }) => path.endsWith('/user'))).toEqual([])
  })
})

describe('thresholds', () => {
  const changes = [reportedChange(), reportedChange({ field: 'rank', words: 'rank: 1 → 2' })]
  test.each([
    ['as many changes as asked', diffReport({ changes }), ['--min-changes', '2'], true],
    ['fewer changes', diffReport({ changes }), ['--min-changes', '3'], false],
    ['more cost', diffReport({ cost: diffCost('50000.00') }), ['--min-cost', '50000'], true],
    ['less cost', diffReport({ cost: diffCost('50000.01') }), ['--min-cost', '-50000.01'], undefined],
    ['cost that falls', diffReport({ cost: diffCost('-50000.01') }), ['--min-cost', '50000.01'], true],
    ['little cost', diffReport({ cost: diffCost('-50000.00') }), ['--min-cost', '50000.01'], false],
    [
      'little cost and many changes',
      diffReport({ changes, cost: diffCost('1.00') }),
      ['--min-cost', '5', '--min-changes', '2'],
      true,
    ],
    ['cost that is not known', diffReport(), ['--min-cost', '5'], true],
    [
      'cost that is not complete',
      diffReport({ cost: diffCost('1.00', { complete: false }) }),
      ['--min-cost', '5'],
      true,
    ],
    ['no change at all', diffReport({ changes: [] }), ['--min-cost', '0'], false],
    [
      'files that could not be read',
      diffReport({ changes: [], complete: false, notCompared: [{ side: 'head', path: 'a.yaml' }] }),
      ['--min-changes', '9'],
      true,
    ],
  ])('%s', async (_, report, argv, isPosted) => {
    const there = await standIn('github')
    const { status } = await comment('github', there, { report }, ...argv)
    if (isPosted === undefined) return expect(status).toBe(2)
    expect(there.comments).toHaveLength(isPosted ? 1 : 0)
    expect(status).toBe(report.complete && report.cost?.complete !== false ? 0 : 1)
  })

  test('a comment that stands is brought up to date below them, too', async () => {
    const there = await standIn('github')
    await comment('github', there)
    const report = diffReport({ changes: [reportedChange({ words: 'priority: must → could' })] })
    await comment('github', there, { report }, '--min-changes', '5')
    expect(there.comments[0]!.body).toContain('must → could')
  })
})

describe.each(HOSTS)('what can go wrong on %s', (kind) => {
  test.each([
    [401, { message: 'Bad credentials' }, 'The token is wrong or has expired.'],
    [403, { message: 'Resource not accessible by integration' }, 'pull-requests: write'],
    [404, { message: 'Not Found' }, 'There is no such repository or pull request'],
    [422, { message: 'Validation Failed' }, 'does not take the comment'],
    [429, { error: 'Too many requests' }, 'Try again later'],
    [500, '<html>Sorry</html>', 'Try again later'],
  ])('refused with %i', async (status, body, hint) => {
    const there = await standIn(kind, { instead: () => ({ status, body }) })
    const result = await comment(kind, there)
    expect(result.status).toBe(2)
    expect(result.out).toBe('')
    expect(result.error).toMatch(/^rbm: 127\.0\.0\.1:\d+ refused (GET|POST) \//)
    expect(result.error).toContain(`: ${status}`)
    expect(result.error).toContain(hint)
    expect(result.error).not.toContain('<html>')
  })

  test('refused only when it comes to writing', async () => {
    const there = await standIn(kind, {
      instead: ({ method }) =>
        method === 'POST' ? { status: 403, body: { message: 'Forbidden' } } : undefined,
    })
    const { status, error } = await comment(kind, there)
    expect([status, error]).toEqual([2, expect.stringContaining('refused POST')])
  })

  test.each<[string, StandInAnswer]>([
    ['a page', { status: 200, body: '<html></html>' }],
    ['nothing', { status: 200, body: '' }],
    ['half of it', { status: 200, body: '[{"id": 1, "bo' }],
    ['a list for a map and a map for a list', { status: 200, body: [] }],
    ['null', { status: 200, body: 'null' }],
    ['a map without anything', { status: 200, body: {} }],
    ['a list of nulls', { status: 200, body: '[null]' }],
  ])('answered with %s', async (_, answer) => {
    const there = await standIn(kind, { instead: () => answer })
    const { status, error } = await comment(kind, there)
    expect(status).toBe(2)
    expect(error).toMatch(/answered/)
    expect(writes(there)).toEqual([])
  })

  test('sent elsewhere, it does not follow: the token stays', async () => {
    const elsewhere = await standIn(kind)
    const there = await standIn(kind, {
      instead: ({ path }) => ({
        status: 301,
        body: { message: 'Moved Permanently' },
        headers: { location: `${elsewhere.apiUrl}${path}` },
      }),
    })
    const { status, error } = await comment(kind, there)
    expect([status, error]).toEqual([2, expect.stringContaining('rbm does not follow')])
    expect(elsewhere.requests).toEqual([])
  })

  test('an answer that does not come is not awaited for ever', async () => {
    const there = await standIn(kind, { instead: () => 'never' })
    const patience: unknown[] = []
    // The bound is there; here it is reached at once.
    const hurried: Fetch = (url, init) => {
      patience.push(init.signal)
      return fetch(url, { ...init, signal: AbortSignal.timeout(1) })
    }
    const { status, error } = await comment(kind, there, { fetch: hurried })
    expect([status, error]).toEqual([
      2,
      expect.stringContaining('cannot be reached (no answer in 30 seconds)'),
    ])
    expect(patience).toEqual([expect.any(AbortSignal)])
  })

  test('nobody answers there', async () => {
    const { status, error } = await comment(kind, {
      apiUrl: 'http://127.0.0.1:1',
      comments: [],
      requests: [],
    })
    expect(status).toBe(2)
    expect(error).toMatch(/^rbm: 127\.0\.0\.1:1 cannot be reached \(.+\)\./)
  })
})

describe('the token', () => {
  test.each(HOSTS)('is in no output, whatever %s says', async (kind) => {
    for (const status of [200, 302, 401, 403, 500]) {
      const body = { message: `${TOKEN} is bad: \u001b[2J::error::${TOKEN}`, error: TOKEN }
      const there = await standIn(kind, { instead: () => ({ status, body }) })
      const { out, error } = await comment(kind, there)
      expect(out + error).not.toContain(TOKEN)
      expect(out + error).not.toContain('\u001b')
    }
  })

  test.each(['two words', 'line\nbreak', 'crème', ' '])(
    'that is none is refused, unseen: %j',
    async (token) => {
      const there = await standIn('github')
      const { status, error } = await comment('github', there, { more: { GITHUB_TOKEN: token } })
      expect([status, error]).toEqual([2, expect.stringContaining('GITHUB_TOKEN is no token')])
      expect(error).not.toContain('crème')
      expect(there.requests).toEqual([])
    },
  )

  test.each(HOSTS)('that is missing is asked for, for %s', async (kind) => {
    const there = await standIn(kind)
    const { status, error } = await comment(kind, there, { more: { [TOKEN_OF[kind]]: '' } })
    expect([status, error]).toEqual([2, expect.stringContaining(`RBM_TOKEN or ${TOKEN_OF[kind]}`)])
  })

  test('of rbm itself comes before that of the CI system', async () => {
    const there = await standIn('github')
    await comment('github', there, { more: { RBM_TOKEN: TOKEN, GITHUB_TOKEN: 'another' } })
    expect(there.comments).toHaveLength(1)
  })

  test('is no option', async () => {
    const { status } = await run(['comment', 'main', '--token', TOKEN])
    expect(status).toBe(2)
  })

  test.each([
    'http://api.example.org',
    'ftp://localhost',
    'file:///etc/passwd',
    'https://user:secret@api.example.org',
    'https://api.example.org/?x=',
    'https://api.example.org/#x',
    'http://localhost.example.org',
    'http://127.0.0.1.example.org',
    'api.example.org',
    '',
  ])('does not go to %s', async (apiUrl) => {
    const { status, error } = await run(['comment', '--from', 'diff.json', '--api-url', apiUrl], {
      files: { ...EVENT, 'diff.json': JSON.stringify(diffReport()) },
      environment: environment('github', 'https://api.github.com'),
    })
    expect([status, error]).toEqual([2, expect.stringContaining('begins with https://')])
    expect(error).not.toContain('secret')
  })
})

test.each([
  [[], 'not said what to compare with'],
  [['main', '--from', 'diff.json'], 'has its revisions already'],
  [['main', '--min-changes', 'many'], 'It must be a whole number'],
  [['main', '--min-cost', '1e3'], 'It must be an amount'],
  [['main', '--host', 'sourcehut'], 'Allowed choices are github, gitlab'],
])('wrong use: rbm comment %j', async (argv, says) => {
  const { status, out, error } = await run(['comment', ...argv])
  expect([status, out]).toEqual([2, ''])
  expect(error).toContain(says)
})

describe('where the comment goes', () => {
  const dry = async (
    argv: readonly string[],
    environment: Readonly<Record<string, string>>,
    files: MemoryFiles = {},
  ): Promise<string> => {
    const { out, error } = await run(['comment', '--from', 'diff.json', '--dry-run', ...argv], {
      files: { 'diff.json': JSON.stringify(diffReport()), ...files },
      environment,
    })
    return (out + error).split('\n')[0]!
  }
  const github = { GITHUB_REPOSITORY: 'org/plans', GITHUB_EVENT_PATH: '/event.json' }

  test.each<[string, unknown, string]>([
    [
      'a pull request',
      { number: 3, pull_request: { number: 4 } },
      'pull request 4 of org/plans (api.github.com)',
    ],
    ['a remark on one', { issue: { number: 5, pull_request: {} } }, 'pull request 5 of org/plans'],
    ['an issue', { issue: { number: 5 } }, 'not known on which pull request'],
    ['a push', { ref: 'refs/heads/main' }, 'not known on which pull request'],
    ['a number that is none', { pull_request: { number: '../../x' } }, 'not known on which pull request'],
    ['a list', [], 'not known on which pull request'],
  ])('the event of %s', async (_, event, says) => {
    expect(await dry([], github, { '/event.json': JSON.stringify(event) })).toContain(says)
  })

  test.each<[string, MemoryFiles, string]>([
    ['is no JSON', { '/event.json': '{' }, 'is no JSON'],
    ['is missing', {}, 'There is no'],
    ['is a folder', { '/event.json': { kind: 'folder' } }, 'is no ordinary file'],
  ])('an event that %s', async (_, files, says) => {
    expect(await dry([], github, files)).toContain(says)
  })

  test('the merge request of the project that it asks, also where a fork checks it', async () => {
    const gitlab = { CI_API_V4_URL: 'https://git.example.org/api/v4', CI_PROJECT_ID: '7' }
    expect(
      await dry([], { ...gitlab, CI_MERGE_REQUEST_PROJECT_ID: '3', CI_MERGE_REQUEST_IID: '8' }),
    ).toContain('merge request 8 of 3 (git.example.org)')
    expect(await dry([], { ...gitlab, CI_MERGE_REQUEST_IID: '8' })).toContain('merge request 8 of 7')
    expect(await dry([], gitlab)).toContain('not known on which pull request')
  })

  test('options come first', async () => {
    const argv = ['--host', 'gitlab', '--repository', 'a/b/c', '--pull-request', '9']
    expect(await dry(argv, github)).toContain('merge request 9 of a/b/c (gitlab.com)')
    expect(await dry(argv.slice(2), {})).toContain('not known on which host')
    expect(await dry(['--host', 'github', '--pull-request', '1'], {})).toContain(
      'not known on which repository',
    )
  })

  test.each([
    ['github', 'plans'],
    ['github', 'org/plans/x'],
    ['github', '../plans'],
    ['github', 'org/..'],
    ['github', 'org/plans?x'],
    ['gitlab', '..'],
    ['gitlab', 'a/../b'],
    ['gitlab', 'a%2Fb'],
    ['gitlab', '-'],
  ])('on %s, "%s" is no repository', async (host, repository) => {
    const says = await dry(['--host', host, '--repository', repository, '--pull-request', '1'], {})
    expect(says).toContain('is no repository')
  })

  test.each(['0', '-1', '1.5', '1e3', 'x', '12345678901', '1/../2'])(
    '%s is no pull request',
    async (number) => {
      const { status } = await run(['comment', 'main', `--pull-request=${number}`])
      expect(status).toBe(2)
    },
  )
})

describe('a run that follows another (workflow_run)', () => {
  const head = (more: object = {}) => ({
    ref: 'my-branch',
    sha: 'c'.repeat(40),
    repo: { full_name: 'stranger/plans' },
    ...more,
  })
  const run1 = {
    workflow_run: {
      head_branch: 'my-branch',
      head_sha: 'c'.repeat(40),
      head_repository: { full_name: 'stranger/plans', owner: { login: 'stranger' } },
      pull_requests: [],
    },
  }
  const files = { '/event.json': JSON.stringify(run1) }

  test('finds the pull request by the branch and the commit of the event', async () => {
    const there = await standIn('github', {
      pullRequests: [
        { number: 11, head: head({ repo: { full_name: 'stranger/other' } }) },
        { number: 10, head: head({ repo: null }) },
        { number: 12, head: head() },
      ],
    })
    const { status, error } = await comment('github', there, { files })
    expect([status, error]).toEqual([0, ''])
    expect(there.comments).toHaveLength(1)
    expect(there.requests[0]!.path).toBe(
      '/repos/org/plans/pulls?state=open&head=stranger%3Amy-branch&per_page=100',
    )
  })

  test.each([
    ['newer commits', [{ number: 12, head: head({ sha: 'd'.repeat(40) }) }], 0, 'newer commits'],
    ['no pull request', [], 2, 'No open pull request'],
    [
      'two',
      [
        { number: 12, head: head() },
        { number: 13, head: head() },
      ],
      2,
      'Several open pull requests',
    ],
  ])('writes nothing where there are %s', async (_, pullRequests, status, says) => {
    const there = await standIn('github', { pullRequests })
    const result = await comment('github', there, { files })
    expect(result.status).toBe(status)
    expect(result.out + result.error).toContain(says)
    expect(writes(there)).toEqual([])
  })

  test('does not believe in a pull request without a number', async () => {
    const there = await standIn('github', { pullRequests: [{ number: '12/../1', head: head() }] })
    const { status, error } = await comment('github', there, { files })
    expect([status, error]).toEqual([2, expect.stringContaining('has no number')])
  })

  test('a branch with a name of evil stays a name', async () => {
    const branch = '../../x?y&head=a:b#\u202e##[error]'
    const event = { workflow_run: { ...run1.workflow_run, head_branch: branch } }
    const there = await standIn('github', { pullRequests: [{ number: 12, head: head({ ref: branch }) }] })
    await comment('github', there, { files: { '/event.json': JSON.stringify(event) } })
    expect(there.requests[0]!.path).toContain(`&head=${encodeURIComponent(`stranger:${branch}`)}&`)
    expect(there.comments).toHaveLength(1)
    const { out } = await comment(
      'github',
      there,
      { files: { '/event.json': JSON.stringify(event) } },
      '--dry-run',
    )
    expect(out).toContain('the pull request of stranger/plans ../../x')
    expect(out).not.toMatch(/\u202e|##\[/)
  })
})
