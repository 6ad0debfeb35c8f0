// `rbm validate` for other programs: every format is valid whatever happened, several may be asked for at once, and no text of
// a plan speaks in our voice in any of them.

import { describe, expect, test } from 'vitest'
import type { Host } from '../../src/workspace/host.ts'
import {
  commandsIn,
  expectValid,
  hasXmllint,
  MACHINE_FORMATS,
  tagsOf,
  xmllint,
  type MachineFormat,
} from '../support/formats.ts'
import { hostilePlan, HOSTILE_PATH } from '../support/hostile-plan.ts'
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts'
import { edited, exampleFiles, golden, run, type RunInput } from '../support/run.ts'

const minimal = exampleFiles('minimal')
const PLAN = 'operational-plans/2027/sec.yaml'
const GOLDEN: Record<MachineFormat, string> = {
  json: 'json',
  sarif: 'sarif',
  github: 'txt',
  gitlab: 'gitlab.json',
  junit: 'xml',
  rdjson: 'rdjson.json',
}

const broken: Host = {
  ...memoryHost({ files: minimal }),
  list() {
    throw Object.assign(new Error('the disk speaks in tongues\n::error::x'), { code: 'EWEIRD' })
  },
  look() {
    throw new Error('the disk speaks in tongues\n::error::x ]]> [a](b)')
  },
}

const CASES: readonly (readonly [string, readonly string[], RunInput, number])[] = [
  ['a plan in order', [], { files: minimal }, 0],
  ['a plan with findings', [], { files: hostilePlan }, 1],
  ['a file without findings', ['reference/standard-costs.yaml'], { files: hostilePlan }, 0],
  ['a folder without plan files', ['notes'], { files: { ...minimal, 'notes/a.txt': 'x' } }, 2],
  ['no plan at all', [], { files: { 'a.txt': '' } }, 2],
  ['a path with a command in its name', ['x\n::error::y]]>%0A[a](http://b)'], { files: minimal }, 2],
  ['an option that does not exist', ['--fast'], { files: minimal }, 2],
  ['a severity that does not exist', ['--fail-on', 'fatal'], { files: minimal }, 2],
  ['a mistake of our own', [], { host: broken }, 3],
]

describe.each(MACHINE_FORMATS)('%s', (format) => {
  test.each(CASES)('%s gives a valid file, and nothing else on stdout', async (_, argv, input, status) => {
    const result = await run(['validate', '--format', format, ...argv], input)
    expect(result.status).toBe(status)
    expectValid(format, result.out)
  })

  test.each(CASES)('%s gives the same in a file, and nothing on stdout', async (_, argv, input, status) => {
    const shown = await run(['validate', '--format', format, ...argv], input)
    const host = input.host === undefined ? undefined : withWriting(input.host)
    const result = await run(['validate', '--format', `${format}=findings.out`, ...argv], {
      ...input,
      ...(host === undefined ? {} : { host }),
    })
    expect([result.status, result.out]).toEqual([status, ''])
    if (host === undefined) expect(result.written).toEqual({ '/plan/findings.out': shown.out })
    if (status < 2) {
      expect(result.error).toMatch(
        /^Wrote findings\.out\.\n\d+ errors?, \d+ warnings?, \d+ notes? in \d files?\.\n$/,
      )
    }
  })

  test('prints a plan with an error, a warning, a note and hostile text', async () => {
    const { out, error } = await run(['validate', '--format', format], { files: hostilePlan })
    await expect(out).toMatchFileSnapshot(golden(`validate/formats/findings.${GOLDEN[format]}`))
    expect(error).toBe('')
  })

  test('prints a plan in order', async () => {
    const { out } = await run(['validate', 'rbm.yaml', PLAN, '--format', format], {
      files: edited(minimal, 'rbm.yaml', 'years: 2027-2028', 'years: 2027'),
    })
    expectValid(format, out)
    const { out: all } = await run(['validate', PLAN, '--format', format], { files: minimal })
    await expect(all).toMatchFileSnapshot(golden(`validate/formats/clean.${GOLDEN[format]}`))
  })

  test('prints why the plan was not checked', async () => {
    const { out } = await run(['validate', 'sce.yaml', '--format', format], { files: minimal })
    await expect(out).toMatchFileSnapshot(golden(`validate/formats/wrong-use.${GOLDEN[format]}`))
  })
})

/** The host that always fails keeps what is written to nowhere: its `look` fails there, too. */
function withWriting(host: Host): Host {
  return { ...host, write() {} }
}

test.runIf(hasXmllint())('JUnit reports are valid against the schema for xmllint, too', async () => {
  for (const [, argv, input] of CASES) {
    const { out } = await run(['validate', '--format', 'junit', ...argv], input)
    expect(xmllint(out)).toBe('')
  }
})

describe('several formats in one run', () => {
  test('text goes to stdout, the others to their files', async () => {
    const text = await run(['validate'], { files: hostilePlan })
    const formats = ['text', 'sarif=a.sarif', 'junit=reports/b.xml', 'json=/elsewhere/c.json']
    const { status, out, error, written } = await run(
      ['validate', ...formats.flatMap((format) => ['--format', format])],
      {
        files: {
          ...hostilePlan,
          '/plan/reports': { kind: 'folder' },
          '/elsewhere': { kind: 'folder' },
        } satisfies MemoryFiles,
      },
    )
    expect([status, out]).toEqual([1, text.out])
    expect(error).toBe('Wrote a.sarif.\nWrote reports/b.xml.\nWrote /elsewhere/c.json.\n')
    expect(Object.keys(written)).toEqual(['/plan/a.sarif', '/plan/reports/b.xml', '/elsewhere/c.json'])
    expectValid('sarif', written['/plan/a.sarif']!)
    expectValid('junit', written['/plan/reports/b.xml']!)
    expectValid('json', written['/elsewhere/c.json']!)
  })

  test('the text in a file has no colour and is not wrapped', async () => {
    const plain = await run(['validate'], { files: hostilePlan })
    const { written } = await run(['validate', '--format', 'text=a.txt'], {
      files: hostilePlan,
      colour: true,
      terminal: true,
      columns: 40,
    })
    expect(written['/plan/a.txt']).toBe(plain.out)
  })

  test('-C is the folder from which files are named', async () => {
    for (const argv of [[], ['--fast']]) {
      const { written } = await run(['-C', 'plan', 'validate', '-f', 'sarif=a.sarif', ...argv], {
        files: minimal,
        cwd: '/',
      })
      expect(Object.keys(written)).toEqual(['/plan/a.sarif'])
    }
  })

  test.each([
    [
      ['text', 'json'],
      'Two formats are to go to standard output: text and json. Write one to a file: --format json=FILE',
    ],
    [
      ['sarf'],
      'There is no format "sarf". Did you mean "sarif"? Formats: text, json, sarif, github, gitlab, junit, rdjson.',
    ],
    [['sarif='], 'No file is named behind "sarif=". Without "=", it goes to standard output.'],
    [['sarif=-'], 'No file is named behind "sarif=". Without "=", it goes to standard output.'],
    [['sarif=rbm.yaml'], '"rbm.yaml" would be read as a file of the plan. Choose another ending.'],
  ])('%j is wrong use', async (formats, says) => {
    const argv = ['validate', ...formats.flatMap((format) => ['--format', format])]
    const { status, error } = await run(argv, { files: minimal })
    expect(status).toBe(2)
    expect(error).toBe(
      `rbm: option '-f, --format <format>' argument '${formats.at(-1)}' is invalid. ${says}\nTry: rbm validate --help\n`,
    )
  })

  test('one file for two formats is wrong use, however it is spelt', async () => {
    const { status, error } = await run(['validate', '--format', 'sarif=a', '--format', 'junit=./x/../a'], {
      files: { ...minimal, 'x/y': '' },
    })
    expect([status, error]).toEqual([2, 'rbm: Two formats are to go to "./x/../a".\nName two files.\n'])
  })

  test('a file that cannot be written is said before the plan is read', async () => {
    const { status, out, error, written } = await run(
      ['validate', '--format', 'json', '--format', 'sarif=reference', '--format', 'junit=no/b.xml'],
      { files: minimal },
    )
    expect([status, written]).toEqual([2, {}])
    expect(error).toBe(
      'rbm: "reference" is a folder; name a file.\nFor example: --format sarif=reference/findings\n',
    )
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'output-is-folder' } })
  })

  test('a full disk is told in the format of stdout, which holds nothing else', async () => {
    const { status, out } = await run(['validate', '--format', 'sarif', '--format', 'junit=b.xml'], {
      files: minimal,
      failWriting: () => {
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      },
    })
    expect(status).toBe(2)
    expectValid('sarif', out)
    expect(out).toContain('cannot be written (ENOSPC)')
  })
})

describe('paths', () => {
  const inRepository = (files: Readonly<Record<string, string>>, folder: string): MemoryFiles =>
    Object.fromEntries([
      ['/work/.git', { kind: 'folder' }],
      ...Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
    ])

  test.each([
    ['/work', ['validate', 'plans/ours'], 'plans/ours/', 'plans/ours/'],
    ['/work/plans', ['validate', 'ours'], 'plans/ours/', 'ours/'],
    ['/work/plans/ours/reference', ['validate'], 'plans/ours/', '../'],
  ])('are those from the root of the git repository, in %s', async (cwd, argv, inGit, fromHere) => {
    const files = inRepository(hostilePlan, '/work/plans/ours')
    const get = async (format: string) => (await run([...argv, '--format', format], { files, cwd })).out
    const path = `${inGit}${PLAN}`
    expect(commandsIn(await get('github')).map(({ properties }) => properties['file'])).toContain(path)
    expect(await get('sarif')).toContain(`"uri": "${path}"`)
    expect(await get('gitlab')).toContain(`"path": "${path}"`)
    expect(tagsOf(await get('junit')).map(({ attributes }) => attributes['file'])).toContain(path)
    expect(await get('rdjson')).toContain(`"path": "${fromHere}${PLAN}"`)
    expect(await get('json')).toContain(`"path": "${PLAN}"`)
  })

  test('a working folder that does not exist is no trouble where the plan is named in full', async () => {
    const { status } = await run(['-C', 'nowhere', 'validate', '/plan', '-f', 'rdjson'], { files: minimal })
    expect(status).toBe(0)
  })

  test('without git they are those from the working folder', async () => {
    const files = Object.fromEntries(
      Object.entries(hostilePlan).map(([path, text]) => [`/x/y/${path}`, text]),
    )
    const get = async (cwd: string) =>
      (await run(['-C', '/x/y', 'validate', '-f', 'gitlab'], { files, cwd })).out
    expect(await get('/x')).toContain(`"path": "${PLAN}"`)
    const { out } = await run(['validate', 'y', '-f', 'gitlab'], { files, cwd: '/x' })
    expect(out).toContain(`"path": "y/${PLAN}"`)
  })

  test('a path with a line break, a comma and a colon is the same path again where a program reads it', async () => {
    const get = async (format: string) =>
      (await run(['validate', '--format', format], { files: hostilePlan })).out
    const { runs } = JSON.parse(await get('sarif')) as Sarif
    const uris = runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)
    expect(uris.map(decodeURIComponent)).toContain(HOSTILE_PATH)
    expect(JSON.parse(await get('gitlab'))).toContainEqual(
      expect.objectContaining({ location: { path: HOSTILE_PATH, lines: { begin: 3 } } }),
    )
    const files = commandsIn(await get('github')).map(({ properties }) => properties['file'])
    expect(files).toContain(HOSTILE_PATH.replace('\u202e', '\\u{202E}'))
  })
})

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly invocations: readonly [{ readonly exitCode: number; readonly executionSuccessful: boolean }]
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ]
      }[]
    },
  ]
}

describe('SARIF', () => {
  test.each([
    ['error', 1],
    ['note', 1],
  ])('says the exit status, with --fail-on %s', async (failOn, status) => {
    for (const [files, expected] of [
      [hostilePlan, 1],
      [minimal, failOn === 'note' ? status : 0],
    ] as const) {
      const { out } = await run(['validate', '-f', 'sarif', '--fail-on', failOn], { files })
      const { invocations } = (JSON.parse(out) as Sarif).runs[0]
      expect(invocations).toEqual([{ executionSuccessful: true, exitCode: expected }])
    }
  })

  test('describes each rule that is met once, and results point at it', async () => {
    const { out } = await run(['validate', '-f', 'sarif'], { files: hostilePlan })
    const { results, tool } = (JSON.parse(out) as Sarif).runs[0]
    const ids = tool.driver.rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(results.map(({ ruleId }) => ruleId))].sort())
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId)
  })
})

describe('columns of rdjson', () => {
  test('count the bytes of UTF-8', async () => {
    const { out } = await run(['validate', '-f', 'rdjson'], { files: hostilePlan })
    const { diagnostics } = JSON.parse(out) as {
      diagnostics: {
        code: { value: string }
        location: { path: string; range: { end: { column: number } } }
      }[]
    }
    // The name of the file is a finding, too, at no column.
    const found = diagnostics.find(
      ({ code, location }) => location.path === HOSTILE_PATH && code.value !== 'hidden-character',
    )
    expect(found?.location.range.end.column).toBe(1 + new TextEncoder().encode('"é 𐐀"').length)
  })
})

describe('GitHub', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, i) => `      - {category: no-${i}, per-year: 1}\n`)
  const many = (count: number) =>
    edited(minimal, PLAN, '    costs:\n', `    costs:\n${lines(count).join('')}`)
  const SUMMARY = '/runner/summary.md'
  const withSummary = (text: string) => ({ [SUMMARY]: text })

  test('shows ten errors of many, the note, and counts the rest', async () => {
    const { out } = await run(['validate', '-f', 'github'], { files: many(23) })
    const shown = commandsIn(out).map(({ command }) => command)
    expect(shown).toEqual([...Array<string>(10).fill('error'), 'notice'])
    expect(out).toMatch(
      /\n13 more in the text of rbm validate\.\n23 errors, 0 warnings, 1 note in 4 files\.\n$/,
    )
  })

  test('the whole list goes behind what stands in the job summary', async () => {
    const { status, out, error, written } = await run(['validate', '-f', 'github'], {
      files: { ...many(23), ...withSummary('# Before\n') },
      summaryFile: SUMMARY,
    })
    expect([status, error]).toEqual([1, ''])
    expect(out).toContain('\n13 more in the job summary.\n')
    const summary = written[SUMMARY]!
    expect(summary.startsWith('# Before\n')).toBe(true)
    expect(summary.match(/^\| error \|/gm)).toHaveLength(23)
    expect(summary.match(/^\| note \|/gm)).toHaveLength(1)
  })

  test('the summary of hostile text is inert', async () => {
    const { written } = await run(['validate', '-f', 'github'], {
      files: { ...hostilePlan, ...withSummary('') },
      summaryFile: SUMMARY,
    })
    await expect(written[SUMMARY]).toMatchFileSnapshot(golden('validate/formats/summary.md'))
    expect(written[SUMMARY]).not.toMatch(/(?<!\\)\]\(|<b>|@org|^::|\u202e/m)
  })

  test('the summary stays below the limit of GitHub, and says what it leaves out', async () => {
    const before = 'x'.repeat(1024 * 1024 - 2000)
    const { written } = await run(['validate', '-f', 'github'], {
      files: { ...many(40), ...withSummary(before) },
      summaryFile: SUMMARY,
    })
    const summary = written[SUMMARY]!
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024)
    const shown = summary.match(/^\| (error|note) \|/gm)!.length
    expect(summary).toContain(`\n${41 - shown} more in the text of rbm validate.\n`)
  })

  test.each([
    ['a summary that is full', withSummary('x'.repeat(1024 * 1024)), ''],
    ['a summary in a folder that does not exist', {}, 'The job summary cannot be written: '],
    [
      'a summary that cannot be read',
      { [SUMMARY]: { kind: 'unreadable-file' } as const },
      'The job summary cannot be written: ',
    ],
  ])('%s is no reason to fail, and promises nothing', async (_, extra, says) => {
    const { status, out, error, written } = await run(['validate', '-f', 'github'], {
      files: { ...many(23), ...extra },
      summaryFile: SUMMARY,
    })
    expect([status, written]).toEqual([1, {}])
    expect(error.startsWith(says)).toBe(true)
    expect(out).toContain('\n13 more in the text of rbm validate.\n')
  })

  test('only the format github writes a summary', async () => {
    const { written } = await run(['validate', '-f', 'sarif'], {
      files: { ...hostilePlan, ...withSummary('') },
      summaryFile: SUMMARY,
    })
    expect(written).toEqual({})
  })
})

test('equal findings keep fingerprints of their own for GitLab', async () => {
  const line = '      - {category: no, per-year: 1}\n'
  const files = edited(minimal, PLAN, '    costs:\n', `    costs:\n${line.repeat(3)}`)
  const { out } = await run(['validate', '-f', 'gitlab'], { files })
  expectValid('gitlab', out)
  expect(JSON.parse(out)).toHaveLength(4)
})

test('a finding below --fail-on is a test that passes in JUnit', async () => {
  const strict = await run(['validate', '-f', 'junit', '--fail-on', 'note'], { files: minimal })
  const usual = await run(['validate', '-f', 'junit'], { files: minimal })
  expect(usual.out).toContain('tests="4" failures="0" errors="0"')
  expect(strict.out).toContain('tests="4" failures="1" errors="0"')
  for (const { out } of [strict, usual]) expectValid('junit', out)
})
