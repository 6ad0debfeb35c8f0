// Links, pipes and strange names on a real disk (design/4-hostile-input.md, row 9): a pull request may hold any of them.
// What a link points at is never read, so nothing of it can be printed.

import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { edited, exampleFiles, run, type RunResult } from '../support/run.ts'

const SECRET = 'root:x:0:0:SECRET'
const plan = edited(
  exampleFiles('minimal'),
  'strategic-plan.yaml',
  'direction: increase',
  'direction: upwards',
)
const OTHERS = 'strategic-plan.yaml:20:20 error "upwards" is not a word'
const LINK = 'This is a symbolic link, and links are not followed. [unreadable-file]'
const NOT_ORDINARY = 'This is not an ordinary file, so it is not read. [unreadable-file]'

let outside = ''
let root = ''

beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'rbm-hostile-')))
  root = join(outside, 'plan')
  mkdirSync(join(outside, 'etc'), { recursive: true })
  writeFileSync(join(outside, 'etc/passwd'), `${SECRET}\n  bad: [yaml\n`)
  writeFileSync(join(outside, 'etc/plan.yaml'), `kind: ${SECRET}\n`)
  for (const [path, text] of Object.entries(plan)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})

afterEach(() => rmSync(outside, { recursive: true, force: true }))

const here = (argv: readonly string[], cwd = root): Promise<RunResult> => run(argv, { host: nodeHost(cwd) })

/** Everything below a folder; with file types asked for, Node follows no links. */
function filesIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  return found.map(({ name }) => name).sort()
}

/** Validates, and checks what must hold in every case. */
async function validate(): Promise<string> {
  const before = filesIn(outside)
  const { status, out, error } = await here(['validate'])
  expect([status, error]).toEqual([1, ''])
  expect(out).toContain(OTHERS)
  const json = await here(['validate', '--format', 'json'])
  expect(json.status).toBe(1)
  expect(() => JSON.parse(json.out) as unknown).not.toThrow()
  expect(out + json.out).not.toContain('SECRET')
  const cost = await here(['rollup', '--format', 'json'])
  expect([cost.status, JSON.parse(cost.out)]).toMatchObject([1, { complete: false }])
  expect(cost.out + cost.error).not.toContain('SECRET')
  expect(filesIn(outside)).toEqual(before)
  return out
}

describe('a link', () => {
  test.each([
    ['to a file outside', 'x.yaml', '../etc/passwd'],
    ['to a plan outside', 'x.yaml', '../etc/plan.yaml'],
    ['to a file of the system', 'x.yaml', '/etc/hostname'],
    ['to a plan inside', 'x.yaml', 'rbm.yaml'],
    ['to nothing', 'x.yaml', 'nowhere.yaml'],
    ['to itself', 'x.yaml', 'x.yaml'],
    ['to a device without end', 'x.yaml', '/dev/zero'],
    ['to a folder outside', 'more', '../etc'],
    ['to the root of the system', 'more', '/'],
    ['to the folder that it lies in', 'more', '.'],
    ['to a folder above', 'more', '..'],
  ])('%s is not followed', async (_, name, target) => {
    symlinkSync(target, join(root, name))
    expect(await validate()).toContain(`${name}:1:1 error ${LINK}`)
  })

  test('in a circle of folders ends', async () => {
    mkdirSync(join(root, 'a'))
    mkdirSync(join(root, 'b'))
    symlinkSync('../b', join(root, 'a/b'))
    symlinkSync('../a', join(root, 'b/a'))
    const out = await validate()
    expect(out).toContain(`a/b:1:1 error ${LINK}`)
    expect(out).toContain(`b/a:1:1 error ${LINK}`)
  })

  test('in the place of rbm.yaml is not followed', async () => {
    rmSync(join(root, 'rbm.yaml'))
    symlinkSync('../etc/passwd', join(root, 'rbm.yaml'))
    const { status, out } = await here(['validate'])
    expect(status).toBe(1)
    expect(out).toContain('rbm.yaml:1:1 error This is a symbolic link, and links are not followed.')
    expect(out).not.toContain('SECRET')
  })

  test.each([
    ['x.yaml', '../etc/plan.yaml'],
    ['x.yaml', '/dev/zero'],
  ])('that is named and leads outside is wrong use: %s to %s', async (name, target) => {
    symlinkSync(target, join(root, name))
    const { status, out, error } = await here(['validate', 'rbm.yaml', name])
    expect([status, out]).toEqual([2, ''])
    expect(error).toBe(`rbm: "${name}" does not lie in the plan repository ${root}.\n`)
  })

  test('on the way to a named file does not lead outside', async () => {
    symlinkSync('../etc', join(root, 'more'))
    const { status, out, error } = await here(['validate', 'rbm.yaml', 'more/plan.yaml'])
    expect([status, out]).toEqual([2, ''])
    expect(error).not.toContain('SECRET')
  })

  test('to the plan repository itself leads there', async () => {
    symlinkSync('plan', join(outside, 'door'))
    const { status, out } = await here(['validate'], join(outside, 'door'))
    expect(status).toBe(1)
    expect(out).toBe((await here(['validate'])).out)
  })

  test('is not written through', async () => {
    symlinkSync('../etc/passwd', join(root, 'cost.csv'))
    const { status, error } = await here(['rollup', '-o', 'cost.csv'])
    expect([status, error]).toEqual([
      2,
      'rbm: "cost.csv" is not an ordinary file, so nothing is written to it.\n',
    ])
  })

  test('that `ignore:` names is left alone', async () => {
    symlinkSync('../etc', join(root, 'more'))
    writeFileSync(join(root, 'rbm.yaml'), `${plan['rbm.yaml']}ignore: [more]\n`)
    expect((await here(['validate'])).out).not.toContain('more:1:1')
  })
})

describe('what is no ordinary file', () => {
  test('is not read: a pipe would wait for ever', async () => {
    execFileSync('mkfifo', [join(root, 'x.yaml')])
    expect(await validate()).toContain(`x.yaml:1:1 error ${NOT_ORDINARY}`)
  })

  test('is not read when it is named', async () => {
    execFileSync('mkfifo', [join(root, 'x.yaml')])
    const { status, out, error } = await here(['validate', 'x.yaml'])
    expect([status, out, error]).toEqual([
      2,
      '',
      'rbm: "x.yaml" is not an ordinary file, so it is not read.\n',
    ])
  })

  test('is not written to', async () => {
    execFileSync('mkfifo', [join(root, 'cost.csv')])
    expect((await here(['rollup', '-o', 'cost.csv'])).status).toBe(2)
  })

  test('a folder named like a plan is walked like any other', async () => {
    mkdirSync(join(root, 'x.yaml'))
    writeFileSync(join(root, 'x.yaml/y.yaml'), 'kind: nonsense\n')
    expect(await validate()).toContain(
      'x.yaml/y.yaml:1:7 error "nonsense" is no kind of file that rbm knows.',
    )
  })
})

describe('a name', () => {
  test.each([
    [
      'with a line break',
      'a\n::error file=README.md::x.yaml',
      'a\\u{A}::error file=README.md::x.yaml:1:7 error',
    ],
    ['with a colon', 'a:1:1 note b.yaml', 'a:1:1 note b.yaml:1:7 error'],
    ['that begins with a dash', '-rf.yaml', '-rf.yaml:1:7 error'],
    [
      'with an escape',
      'a\u001b[2J\u001b]8;;evil\u001b\\x.yaml',
      'a\\u{1B}[2J\\u{1B}]8;;evil\\u{1B}\\x.yaml:1:7 error',
    ],
    ['with a carriage return', 'a\rrbm.yaml', 'a\\u{D}rbm.yaml:1:7 error'],
    ['that reads from right to left', 'a\u202elmay.yaml', 'a\\u{202E}lmay.yaml:1:7 error'],
    ['with blanks and quotes', ` a "b' .yaml`, ` a "b' .yaml:1:7 error`],
  ])('%s is shown so that nobody is misled', async (_, name, shown) => {
    writeFileSync(join(root, name), 'kind: nonsense\n')
    const out = await validate()
    expect(out.split('\n').filter((line) => line.startsWith(shown))).toHaveLength(1)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  test('that is no UTF-8 is reported', async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff, 0xfe]), Buffer.from('.yaml')]),
      'kind: nonsense\n',
    )
    const out = await validate()
    expect(out).toContain('The file cannot be opened; its name may not be UTF-8. [unreadable-file]')
  })

  test.each([`${'x'.repeat(5000)}.yaml`, 'rbm.yaml/x.yaml', 'rbm.yaml/', 'a\u0000b'])(
    'that cannot exist is wrong use, not a bug (%#)',
    async (name) => {
      const { status, error } = await here(['validate', name])
      expect(status === 2 || name === 'rbm.yaml/').toBe(true)
      expect(error).not.toContain('made a mistake of its own')
      expect((await here(['rollup', '-o', `${name}/cost.csv`])).status).toBe(2)
    },
  )
})

describe('a file', () => {
  test('with bytes that are no UTF-8 is reported and not shown', async () => {
    writeFileSync(
      join(root, 'x.yaml'),
      Buffer.concat([Buffer.from(`kind: ${SECRET} `), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]),
    )
    expect(await validate()).toContain('x.yaml:1:1 error The file is not text in UTF-8. [unreadable-file]')
  })

  test('in UTF-16 is reported', async () => {
    writeFileSync(join(root, 'x.yaml'), Buffer.from('\ufeffkind: risk-register\n', 'utf16le'))
    expect(await validate()).toContain('x.yaml:1:1 error The file is not text in UTF-8. [unreadable-file]')
  })

  test('that is written replaces the old one whole, with nothing left beside it', async () => {
    writeFileSync(join(root, 'cost.csv'), 'old')
    await here(['rollup', '-o', 'cost.csv'])
    expect(existsSync(join(root, 'cost.csv'))).toBe(true)
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('that only its owner may read stays so when it is written anew', async () => {
    writeFileSync(join(root, 'cost.csv'), 'old', { mode: 0o600 })
    await here(['rollup', '-o', 'cost.csv'])
    expect(statSync(join(root, 'cost.csv')).mode & 0o777).toBe(0o600)
    expect(statSync(join(root, 'cost.csv')).size).toBeGreaterThan(3)
  })

  test('rbm.yaml that is a link is told nothing that only rbm.yaml could do', async () => {
    rmSync(join(root, 'rbm.yaml'))
    symlinkSync(join(outside, 'etc/plan.yaml'), join(root, 'rbm.yaml'))
    const { out } = await here(['validate'])
    expect(out).toContain('rbm.yaml:1:1 error This is a symbolic link')
    expect(out).toContain('  hint Put the file itself here.\n')
  })
})
