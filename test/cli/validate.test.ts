// `rbm validate` as a planner meets it: whole commands against golden files, and every way to exit with 1.

import { describe, expect, test } from 'vitest'
import type { MemoryFiles } from '../support/memory-host.ts'
import { edited, exampleFiles, golden, run } from '../support/run.ts'

const minimal = exampleFiles('minimal')
const PLAN = 'operational-plans/2027/sec.yaml'

/** The minimal example with slips of several sorts, in several files. */
const slips: MemoryFiles = [
  [PLAN, 'grade: officer', 'grade: oficer'],
  [PLAN, 'outcome: OC-1', 'outcome: OC-2'],
  [PLAN, 'per-year: 38500000', 'per-year: 38_500_000'],
  [PLAN, 'priority: must', 'prioritty: must'],
  ['strategic-plan.yaml', 'direction: increase', 'direction: upwards'],
  ['strategic-plan.yaml', 'targets: {2027: 30, 2028: 40}', 'targets: {2027: 30, 2082: 40}'],
].reduce((files, [path, from, to]) => edited(files, path!, from!, to!), minimal)

describe('rbm validate', () => {
  test.each([80, 200])('prints findings with place, excerpt and hint at %i columns', async (columns) => {
    const { status, out, error } = await run(['validate'], { files: slips, columns })
    expect([status, error]).toEqual([1, ''])
    await expect(out).toMatchFileSnapshot(golden(`validate/slips-${columns}.txt`))
  })

  test.each([60, 80])('wraps what it prints on a terminal of %i columns', async (columns) => {
    const { out } = await run(['validate'], { files: slips, columns, terminal: true })
    await expect(out).toMatchFileSnapshot(golden(`validate/slips-terminal-${columns}.txt`))
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
    const piped = await run(['validate'], { files: slips, columns })
    expect(out.replace(/\n {7}/g, ' ')).toBe(piped.out)
  })

  test('prints the same as JSON, in the form of the contract', async () => {
    const { status, out, error } = await run(['validate', '--format', 'json'], { files: slips })
    expect([status, error]).toEqual([1, ''])
    await expect(out).toMatchFileSnapshot(golden('validate/slips.json'))
  })

  test.each(['itu-2028-2031', 'minimal'] as const)('finds nothing wrong with %s', async (name) => {
    const { status, out, error } = await run(['validate'], { files: exampleFiles(name) })
    expect([status, error]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden(`validate/${name}.txt`))
  })

  test('prints colours only where asked, and the same text', async () => {
    const plain = await run(['validate'], { files: slips })
    const coloured = await run(['validate'], { files: slips, colour: true })
    expect(coloured.out).not.toBe(plain.out)
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out)
  })
})

describe('rbm validate exits with 1 and points at', () => {
  const outputTwice = `kind: operational-plan
entity: SEC
years: 2027
outputs:
  - id: SEC-01
    title: Port inspectors trained once more
    priority: must
    contributes-to:
      - outcome: OC-1
    costs:
      - category: travel-events
        per-year: 1000
`
  const cases: readonly (readonly [string, MemoryFiles, string, string])[] = [
    [
      'a found file that cannot be opened',
      { 'risks.yaml': { kind: 'unreadable-file' } },
      'risks.yaml:1:1',
      'unreadable-file',
    ],
    [
      'a found folder that cannot be opened',
      { 'more/plans': { kind: 'unreadable-folder' } },
      'more/plans:1:1',
      'unreadable-file',
    ],
    [
      'a file that is no text in UTF-8',
      { 'risks.yaml': new Uint8Array([0x6b, 0x69, 0xff, 0xfe]) },
      'risks.yaml:1:1',
      'unreadable-file',
    ],
    [
      'a file that is no YAML',
      { [PLAN]: 'outputs: [1, 2\nkind: operational-plan\n' },
      `${PLAN}:1:10`,
      'yaml-syntax',
    ],
    [
      'a colon in a title',
      edited(minimal, PLAN, 'title: Port', 'title: Ports: port'),
      `${PLAN}:10:12`,
      'yaml-syntax',
    ],
    ['a file that is empty', { 'risks.yaml': '' }, 'risks.yaml:1:1', 'unknown-kind'],
    ['a file that holds only remarks', { 'risks.yaml': '# to do\n' }, 'risks.yaml:1:1', 'unknown-kind'],
    ['a file that holds a list', { 'risks.yaml': '- a\n- b\n' }, 'risks.yaml:1:1', 'unknown-kind'],
    ['a file that holds a text', { 'risks.yaml': 'to do\n' }, 'risks.yaml:1:1', 'unknown-kind'],
    [
      'YAML of another program',
      { 'docker-compose.yaml': 'services:\n  db:\n    image: postgres\n' },
      'docker-compose.yaml:1:1',
      'unknown-kind',
    ],
    [
      'a kind that is misspelt',
      { 'risks.yaml': 'kind: risk-registry\nrisks: []\n' },
      'risks.yaml:1:7',
      'unknown-kind',
    ],
    [
      'a kind that is no word',
      { 'risks.yaml': 'kind: [risks]\nrisks: []\n' },
      'risks.yaml:1:7',
      'unknown-kind',
    ],
    ['a second rbm.yaml', { 'old/rbm.yaml': minimal['rbm.yaml']! }, 'old/rbm.yaml:1:1', 'unknown-kind'],
    ['a link', { 'risks.yaml': { kind: 'link', to: '/etc/passwd' } }, 'risks.yaml:1:1', 'unreadable-file'],
    [
      'the same Output twice in one edition',
      { 'operational-plans/2027/sec-2.yaml': outputTwice },
      'operational-plans/2027/sec.yaml:9:5',
      'duplicate-id',
    ],
    [
      'a file that is too large',
      { 'risks.yaml': { kind: 'huge-file', size: 10_000_001 } },
      'risks.yaml:1:1',
      'file-too-large',
    ],
    [
      'an rbm.yaml that is no YAML',
      { 'rbm.yaml': 'format: 1\n  currency: [\n' },
      'rbm.yaml:2:3',
      'yaml-syntax',
    ],
    ['an rbm.yaml that is empty', { 'rbm.yaml': '' }, 'rbm.yaml:1:1', 'unknown-kind'],
    [
      'an rbm.yaml without currency',
      edited(minimal, 'rbm.yaml', 'currency: XOF\n', ''),
      'rbm.yaml:3:1',
      'missing-key',
    ],
  ]

  test.each(cases)('%s', async (title, files, place, rule) => {
    const all = { ...minimal, ...files }
    const { status, out, error } = await run(['validate'], { files: all })
    expect([status, error]).toEqual([1, ''])
    await expect(out).toMatchFileSnapshot(
      golden(`validate/exit-1/${title.replace(/[^A-Za-z0-9-]+/g, '-')}.txt`),
    )
    const wanted = out
      .split('\n')
      .filter((line) => line.startsWith(`${place} error `) && line.endsWith(`[${rule}]`))
    expect(wanted).toHaveLength(1)
  })

  test.each(cases)('%s, as JSON', async (_, files, place, rule) => {
    const { status, out } = await run(['validate', '--format', 'json'], { files: { ...minimal, ...files } })
    expect(status).toBe(1)
    const { diagnostics } = JSON.parse(out) as { diagnostics: Found[] }
    const found = diagnostics.map(
      ({ rule, path, range }) => `${path}:${range.start.line}:${range.start.column} ${rule}`,
    )
    expect(found).toContain(`${place} ${rule}`)
  })
})

test('a word as long as its file is quoted in short, and what is said of it stays', async () => {
  const kinds = ['a'.repeat(500_000), `${'a'.repeat(100)}\\"`.repeat(5000)].map((kind) => `kind: "${kind}"\n`)
  for (const text of kinds) {
    const { status, out } = await run(['validate'], { files: { ...minimal, 'k.yaml': text } })
    expect(status).toBe(1)
    const said = out.split('\n').filter((line) => line.startsWith('k.yaml'))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(
      /^k\.yaml:1:7 error "a{100}.*" is no kind of file that rbm knows\. \[unknown-kind\]$/,
    )
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThan(2200)
  }
})

interface Found {
  readonly rule: string
  readonly path: string
  readonly range: { readonly start: { readonly line: number; readonly column: number } }
}

describe('the options of rbm validate', () => {
  test('--fail-on note exits with 1 where only notes are', async () => {
    const usual = await run(['validate'], { files: minimal })
    const strict = await run(['validate', '--fail-on', 'note'], { files: minimal })
    expect([usual.status, strict.status]).toEqual([0, 1])
    expect(strict.out).toBe(usual.out)
  })

  test('a named file shows its findings alone', async () => {
    const { status, out } = await run(['validate', 'strategic-plan.yaml'], { files: slips })
    expect(status).toBe(1)
    expect(out.match(/^\S+:\d+:\d+/gm)?.every((place) => place.startsWith('strategic-plan.yaml:'))).toBe(true)
    expect(out).toContain('in 1 file.')
  })

  test('a named folder shows the findings below it', async () => {
    const { out } = await run(['validate', 'operational-plans'], { files: slips })
    expect(out.match(/^\S+:\d+:\d+/gm)?.every((place) => place.startsWith(`${PLAN}:`))).toBe(true)
    expect(out).toContain('in 1 file.')
  })

  test('a named file without findings is fine, whatever is wrong elsewhere', async () => {
    const { status, out } = await run(['validate', 'reference/standard-costs.yaml'], { files: slips })
    expect([status, out]).toEqual([0, '0 errors, 0 warnings, 0 notes in 1 file.\n'])
  })

  test.each([
    [['validate', '/plan'], '/'],
    [['-C', '/plan', 'validate'], '/'],
    [['validate'], '/plan/operational-plans/2027'],
    [['validate', '..'], '/plan/operational-plans'],
    [['-C', 'plan/reference', 'validate'], '/'],
  ])('%j in %s checks the whole plan', async (argv, cwd) => {
    const here = await run(['validate'], { files: slips })
    const there = await run(argv, { files: slips, cwd })
    expect(there).toEqual(here)
  })

  test('paths are shown from the root of the plan, wherever one stands', async () => {
    const { out } = await run(['validate', 'sec.yaml'], { files: slips, cwd: '/plan/operational-plans/2027' })
    expect(out).toContain('operational-plans/2027/sec.yaml:11:5 error')
  })

  test('`ignore:` in rbm.yaml leaves files out', async () => {
    const files = {
      ...edited(
        minimal,
        'rbm.yaml',
        'years: 2027-2028',
        'years: 2027-2028\nignore: [drafts/, "*.bak.yaml", compose.yml]',
      ),
      'drafts/a.yaml': '- no plan',
      'x.bak.yaml': '- no plan',
      'compose.yml': '- no plan',
    }
    const { status, out } = await run(['validate'], { files })
    expect(status).toBe(0)
    expect(out).toContain('in 4 files.')
  })

  test('files that begin with a dot, other endings and node_modules are no part of the plan', async () => {
    const files = { ...minimal, '.github/ci.yaml': '- x', 'a.yaml.bak': '- x', 'node_modules/x/a.yml': '- x' }
    expect((await run(['validate'], { files })).out).toContain('in 4 files.')
  })

  test('the text shows the first 100 findings and says how many more there are; JSON holds all', async () => {
    const lines = Array.from({ length: 250 }, (_, i) => `  - {category: no-${i}, per-year: 1}`)
    const files = edited(
      minimal,
      PLAN,
      '    costs:\n',
      `    costs:\n${lines.map((line) => `    ${line}\n`).join('')}`,
    )
    const { out } = await run(['validate'], { files })
    expect(out.match(/^\S+:\d+:\d+ error/gm)).toHaveLength(100)
    expect(out).toContain('… and 151 more. `--format json` lists all of them.')
    expect(out).toContain('250 errors, 0 warnings, 1 note in 4 files.')
    const json = JSON.parse((await run(['validate', '--format', 'json'], { files })).out) as {
      diagnostics: Found[]
    }
    expect(json.diagnostics).toHaveLength(251)
  })
})
