// A new plan repository: it validates at once, an editor finds its schemas without a network, and nothing that was there is touched.

import { execFileSync } from 'node:child_process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { schemaCopies } from '../../src/cli/authoring/schema-copies.ts'
import { shippedFiles } from '../../src/workspace/shipped-files.ts'
import { afterwards } from '../support/after.ts'
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts'
import { exampleFiles, golden, run } from '../support/run.ts'

const OWN = [
  'init',
  '--organization',
  'Baobab Coast: Fisheries #1',
  '--currency',
  'xof',
  '--years',
  '2028-2031',
  '--entity',
  'SEC=Secretariat',
  '--entity',
  'RES=Research',
  '--lang',
  'en,fr',
]
const shipped = shippedFiles(new URL('../../', import.meta.url))

async function validated(files: MemoryFiles) {
  const { status, out } = await run(['validate'], { files })
  return [status, out.trim().split('\n').at(-1)]
}

describe('from nothing', () => {
  it('is whole, validates without any finding, and says what to do next', async () => {
    const result = await run(OWN)
    expect([result.status, result.error]).toEqual([0, ''])
    await expect(result.out).toMatchFileSnapshot(golden('init/own.txt'))
    const files = afterwards({}, result)
    const plan = Object.entries(files).filter(([path]) => path.endsWith('.yaml') && !path.startsWith('.'))
    await expect(plan.map(([path, text]) => `==> ${path}\n${text}`).join('\n')).toMatchFileSnapshot(
      golden('init/own-plan.txt'),
    )
    await expect(files['README.md']).toMatchFileSnapshot(golden('init/README.md'))
    expect(await validated(files)).toEqual([0, '0 errors, 0 warnings, 0 notes in 7 files.'])
  })

  it('takes what nobody says from the folder and the day, and shows it', async () => {
    const { status, out, written } = await run(['init', 'harbour-union', '--ci', 'none'])
    expect(status).toBe(0)
    expect(out).toContain(
      'harbour union, USD, 2029-2032, SEC: change it in rbm.yaml.\nNext:\n  cd harbour-union\n',
    )
    expect(Object.keys(written).some((path) => path.includes('.github'))).toBe(false)
    expect(written['/plan/harbour-union/operational-plans/2029/sec.yaml']).toContain('entity: SEC\n')
  })

  it('asks on a terminal, and once more after a slip', async () => {
    const answers = ['Coast Union', 'EURO', 'eur', '2028-27', '2028', 'FCO=Ferry office', 'x y=Z', '', '']
    const { status, out, written } = await run(['init'], { answers })
    expect(status).toBe(0)
    expect(out).toContain(
      'Currency of the plan, three letters [USD]: EURO\n  "EURO" is no currency. Did you mean "EUR"?',
    )
    expect(written['/plan/rbm.yaml']).toContain('organization: Coast Union\ncurrency: EUR\nyears: 2028\n')
    const stopped = await run(['init'], { answers: answers.slice(0, -1) })
    expect([stopped.status, stopped.error, stopped.written]).toEqual([
      2,
      'rbm: Stopped; nothing was written.\n',
      {},
    ])
  })

  it('grows from there by rbm new, with no error on the way', async () => {
    let files = afterwards({}, await run(OWN))
    for (const argv of [
      [
        'new',
        'outcome',
        '--title',
        'Members inspect',
        '--indicator',
        'Landings inspected',
        '--unit',
        'percent',
        '--source',
        'Port register',
        '--targets',
        '60',
      ],
      [
        'new',
        'output',
        '--entity',
        'SEC',
        '--title',
        'Inspectors trained',
        '--priority',
        'must',
        '--outcome',
        'OC-1',
        '--cost',
        'travel-events=1000',
      ],
      ['new', 'activity', '--output', 'SEC-01', '--title', 'Course'],
      ['new', 'risk', '--title', 'Ports stay closed'],
      ['decide', 'SEC-01', '--decision', 'continue', '--by', 'Council'],
    ]) {
      const result = await run(argv, { files })
      expect([argv, result.status, result.error]).toEqual([argv, 0, ''])
      files = afterwards(files, result)
      expect((await validated(files))[0]).toBe(0)
    }
    expect(files['decisions/2028-03-01.yaml']).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.rbm\/schemas\/decisions\.schema\.json\n/,
    )
  })
})

describe('with the example', () => {
  it('has its content, below the line for editors, and validates', async () => {
    const result = await run(['init', '--example'])
    expect([result.status, result.error]).toEqual([0, ''])
    const files = afterwards({}, result)
    for (const [path, text] of Object.entries(exampleFiles('itu-2028-2031'))) {
      const [modeline, ...rest] = files[path]!.split('\n')
      expect(rest.join('\n')).toBe(text)
      expect(modeline).toMatch(
        /^# yaml-language-server: \$schema=(\.\.\/)*\.rbm\/schemas\/[a-z-]+\.schema\.json$/,
      )
    }
    expect((await validated(files))[0]).toBe(0)
    expect(files['README.md']).toContain('invented (illustrative)')
  })
})

describe('for editors', () => {
  const copies = schemaCopies(shipped, '1.2.3')

  test('each schema stands alone: no name that leads into the network, no other file', () => {
    expect(copies.length).toBeGreaterThan(9)
    for (const { path, text } of copies) {
      const schema = JSON.parse(text) as { $id?: string; $defs: object; $comment: string }
      expect([path, schema.$id, schema.$comment]).toEqual([
        path,
        undefined,
        expect.stringContaining('rbm 1.2.3'),
      ])
      for (const [, target] of text.matchAll(/"\$ref": "([^"]*)"/g)) {
        expect(target).toMatch(/^#\/\$defs\//)
        expect(Object.keys(schema.$defs)).toContain(target!.slice('#/$defs/'.length))
      }
    }
  })

  test('each file of the example names the schema that takes it, by a path from where it lies', async () => {
    const files = afterwards({}, await run(['init', '--example']))
    const validators = new Map(
      copies.map(({ path, text }) => [
        path,
        new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(text) as object),
      ]),
    )
    const plans = Object.keys(files).filter((path) => path.endsWith('.yaml') && !path.startsWith('.'))
    for (const path of plans) {
      const [, relative] = /\$schema=(\S+)/.exec(files[path]!)!
      const { pathname } = new URL(relative!, `file:///${path}`)
      const validate = validators.get(pathname.slice(1))!
      expect([path, validate(parse(files[path]!)), validate.errors]).toEqual([path, true, null])
      expect(validate({ kind: 'nonsense' })).toBe(false)
    }
  })

  test('settings and recommendations are JSON, and recommend the extension', async () => {
    const { written } = await run(OWN)
    const settings = JSON.parse(written['/plan/.vscode/settings.json']!) as {
      'yaml.schemas': Record<string, string>
    }
    for (const schema of Object.keys(settings['yaml.schemas']))
      expect(written[`/plan/${schema.slice(2)}`]).toBeDefined()
    expect(JSON.parse(written['/plan/.vscode/extensions.json']!)).toEqual({
      recommendations: ['redhat.vscode-yaml'],
    })
  })

  test('a plan repository that exists gets the schemas alone', async () => {
    const { status, written } = await run(['init', '--schemas'], { files: exampleFiles('minimal') })
    expect([status, Object.keys(written).sort()]).toEqual([
      0,
      copies.map(({ path }) => `/plan/${path}`).sort(),
    ])
    const again = await run(['init', '--schemas'], {
      files: { ...exampleFiles('minimal'), [copies[0]!.path]: '{}' },
    })
    expect([again.status, again.written]).toEqual([2, {}])
    expect(again.error).toContain('delete the folder .rbm/schemas first')
  })
})

describe('for CI', () => {
  it('has the files of the documentation, and none below the root of a git repository', async () => {
    const github = await run(OWN, { files: { '.git': { kind: 'folder' } } })
    expect(github.written['/plan/.github/workflows/plan.yml']).toBe(
      shipped.read('docs/ci/github-pull-request.yml'),
    )
    expect(github.out).not.toContain('git init')
    const gitlab = await run([...OWN, '--ci', 'gitlab'])
    expect(gitlab.written['/plan/.gitlab-ci.yml']).toBe(shipped.read('docs/ci/gitlab-ci.yml'))
    const below = await run([...OWN.slice(0, 1), 'plans', ...OWN.slice(1)], {
      files: { '.git': { kind: 'folder' } },
    })
    expect(Object.keys(below.written).some((path) => path.includes('.github'))).toBe(false)
    expect(below.out).toContain(
      'No file for CI was written: it has to stand at the root of the git repository, /plan.',
    )
  })
})

test.each<[string, string[], MemoryFiles, string]>([
  ['a plan repository', OWN, { 'rbm.yaml': '' }, '"/plan" is a plan repository already: it holds rbm.yaml.'],
  [
    'a folder in one',
    [...OWN.slice(0, 1), 'a/b', ...OWN.slice(1)],
    { 'rbm.yaml': '' },
    '"/plan/a/b" lies in the plan repository "/plan", and a plan repository holds no other.',
  ],
  [
    'a linked folder in one',
    ['init', '/link'],
    { 'in/rbm.yaml': '', '/link': { kind: 'link', to: '/plan/in' } },
    'is a plan repository already',
  ],
  ['a file', ['init', 'x.txt'], { 'x.txt': 'x' }, '"/plan/x.txt" is no folder.'],
  ['a place below a file', ['init', 'x.txt/plan'], { 'x.txt': 'x' }, '"/plan/x.txt" is no folder.'],
  [
    'a folder with a file of ours',
    OWN,
    { 'README.md': 'mine', '.gitignore': '' },
    'These exist already, and nothing is overwritten: .gitignore, README.md.',
  ],
  [
    'a folder with a file of the plan',
    [...OWN, '--keep-existing'],
    { 'risks.yaml': 'kind: risk-register\n' },
    'This exists already, and nothing is overwritten: risks.yaml.',
  ],
  ['a file where a folder is needed', OWN, { reference: 'x' }, 'nothing is overwritten: reference.'],
  [
    'a link where a folder is needed',
    OWN,
    { '.vscode': { kind: 'link', to: '/elsewhere' } },
    'nothing is overwritten: .vscode.',
  ],
  [
    'a dangling link of that name',
    OWN,
    { 'README.md': { kind: 'link', to: '/nowhere' } },
    'nothing is overwritten: README.md.',
  ],
  ['a folder with other YAML', OWN, { 'k8s.yaml': 'a: 1\n' }, '"k8s.yaml" would be an error in it'],
  [
    'a currency that is none',
    ['init', '--currency', 'EURO'],
    {},
    '"EURO" is no currency. Did you mean "EUR"?',
  ],
  ['years that are none', ['init', '--years', '2031-2028'], {}, '"2031-2028" are no years of a plan.'],
  ['an entity without a proper id', ['init', '--entity', '../x=Y'], {}, '"../x" cannot be an id.'],
  ['an entity twice', ['init', '--entity', 'SEC', '--entity', 'sec'], {}, 'The entity "sec" is given twice.'],
  [
    'a name of two lines',
    ['init', '--organization', 'a\nformat: 2'],
    {},
    '--organization is one line of text.',
  ],
  ['a name with a hidden character', ['init', '--organization', 'a\u202Eb'], {}, 'U+202E'],
  ['a language that is none', ['init', '--lang', 'English'], {}, '"English" is no code of a language.'],
  [
    'data of its own for the example',
    ['init', '--example', '--currency', 'CHF'],
    {},
    '--currency does not go with --example.',
  ],
  ['schemas outside of a plan', ['init', '--schemas'], {}, 'no plan repository'],
])('%s is refused before anything is written', async (_, argv, files, message) => {
  const { status, error, written } = await run(argv, { files })
  expect([status, written]).toEqual([2, {}])
  expect(error).toContain(message)
  expect(error).not.toContain('made a mistake')
})

test('what stands beside the plan may stay, when that is wanted', async () => {
  const { status, out, written } = await run([...OWN, '--keep-existing'], { files: { 'README.md': 'mine' } })
  expect([status, written['/plan/README.md']]).toEqual([0, undefined])
  expect(out).toContain('Left as they were: README.md.\n')
})

test('--dry-run lists the files and writes none', async () => {
  const { out, error, written } = await run(['init', '--example', '--dry-run'])
  expect([error, written]).toEqual(['Nothing was written (--dry-run).\n', {}])
  expect(out.split('\n').filter((path) => path.endsWith('.yaml'))).toEqual(
    expect.arrayContaining(Object.keys(exampleFiles('itu-2028-2031'))),
  )
})

test('a disk that is full leaves nothing half-written', async () => {
  let count = 0
  const failWriting = () => {
    count += 1
    if (count > 5) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }
  const host = memoryHost({ files: {}, failWriting })
  const { status, error } = await run([...OWN.slice(0, 1), 'new/plan', ...OWN.slice(1)], { host })
  expect([status, error]).toEqual([
    2,
    'rbm: The files cannot be written (ENOSPC); none of them was.\nCheck permissions and free space.\n',
  ])
  expect([host.written.size, host.look('/plan/new'), host.list('/plan')]).toEqual([0, undefined, []])
})

test('the package ships what init needs', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    cwd: new URL('../../', import.meta.url).pathname,
  })
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }]
  const paths = new Set(files.map(({ path }) => path))
  const needed = [
    ...shipped.list('schemas').filter((path) => path.endsWith('.json')),
    ...shipped.list('examples/itu-2028-2031'),
    'docs/ci/action.yml',
    'docs/ci/github-pull-request.yml',
    'docs/ci/gitlab-ci.yml',
  ]
  expect(needed.filter((path) => !paths.has(path))).toEqual([])
})
