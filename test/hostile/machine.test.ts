// The program as a process, on a real disk (design/4-hostile-input.md, rows 18, 20 and 21): what lies in a plan repository is
// never run, nothing is kept from one run to the next, and output that cannot be written is said.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleFiles, run } from '../support/run.ts'

const RBM = fileURLToPath(new URL('../../bin/rbm.js', import.meta.url))
const minimal = exampleFiles('minimal')

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rbm-machine-'))
  write(minimal)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const rbm = (...argv: string[]) =>
  spawnSync(process.execPath, [RBM, ...argv], { cwd: root, encoding: 'utf8', timeout: 50_000 })

const shell = (line: string) =>
  spawnSync('bash', ['-c', line], {
    cwd: root,
    encoding: 'utf8',
    timeout: 50_000,
    env: { ...process.env, NODE: process.execPath, RBM },
  })

const everything = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()

describe('what lies in a plan repository is data', () => {
  const PWN = `require('node:fs').writeFileSync('PWNED', '')`

  test('no settings that are a program, no package and no environment of the repository is run', () => {
    write({
      'rbm.config.js': PWN,
      'rbm.config.mjs': `import fs from 'node:fs'; fs.writeFileSync('PWNED', '')`,
      '.rbmrc.js': PWN,
      'package.json': '{"type": "commonjs", "main": "evil.js", "scripts": {"preinstall": "touch PWNED"}}',
      'node_modules/yaml/index.js': PWN,
      'node_modules/yaml/package.json': '{"name": "yaml", "main": "index.js"}',
      'node_modules/rbm-toolkit/index.js': PWN,
      '.npmrc': 'node-options=--require ./rbm.config.js\n',
      '.env': 'NODE_OPTIONS=--require ./rbm.config.js\n',
    })
    const before = everything()
    expect(rbm('validate').status).toBe(0)
    expect(rbm('rollup').status).toBe(0)
    expect(everything()).toEqual(before)
  })

  test.each([
    'plugins: [./evil.js]',
    'extends: ../../../../etc/passwd',
    'rules: {x: ./evil.js}',
    'schema: http://evil',
  ])('a setting "%s" is a finding and loads nothing', async (setting) => {
    const { status, out } = await run(['validate'], {
      files: { ...minimal, 'rbm.yaml': `${minimal['rbm.yaml']}${setting}\n`, 'evil.js': PWN },
    })
    expect(status).toBe(1)
    expect(out).toMatch(/\[(unknown-key|unknown-rule|unknown-word|wrong-type)\]/)
    expect(out).not.toContain('root:')
  })
})

test('there is no cache: a check writes nothing, and the same files give the same bytes again', () => {
  const before = everything()
  const first = rbm('validate', '--format', 'json')
  write({ 'x.yaml': 'kind: nonsense\n' })
  expect(rbm('validate').status).toBe(1)
  rmSync(join(root, 'x.yaml'))
  expect(rbm('validate', '--format', 'json').stdout).toBe(first.stdout)
  expect(everything()).toEqual(before)
})

describe('output', () => {
  test('into a program that has seen enough is no error', () => {
    const { stdout, stderr, status } = shell('"$NODE" "$RBM" validate --format json | head -c 1')
    expect([stdout, stderr, status]).toEqual(['{', '', 0])
  })

  test.skipIf(!existsSync('/dev/full'))('onto a full disk is said, and exits with 2', () => {
    const { status, stderr } = shell('"$NODE" "$RBM" rollup --format json > /dev/full')
    expect([status, stderr]).toEqual([2, 'rbm: The output cannot be written (ENOSPC).\n'])
  })

  test('into a folder that does not exist is wrong use, and leaves nothing', () => {
    const before = everything()
    expect(rbm('rollup', '-o', 'nowhere/cost.csv').status).toBe(2)
    expect(everything()).toEqual(before)
  })
})

describe('where nothing is to be checked', () => {
  test('a folder without rbm.yaml, a path that is not there and an empty rbm.yaml are no success', async () => {
    expect((await run(['validate'], { files: {} })).status).toBe(2)
    expect((await run(['validate', 'nowhere.yaml'], { files: minimal })).status).toBe(2)
    expect((await run(['validate'], { files: { 'rbm.yaml': '' } })).status).toBe(1)
  })

  test.each(['json', 'sarif', 'gitlab', 'rdjson'])('%s is whole all the same', async (format) => {
    const { status, out } = await run(['validate', '--format', format], { files: {} })
    expect(status).toBe(2)
    expect(() => JSON.parse(out) as unknown).not.toThrow()
  })
})

describe('one bad file never hides the findings of the others', () => {
  const mistake = { ...minimal, 'z.yaml': 'kind: risk-register\nrisks: []\nnonsense: 1\n' }

  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['only a remark', '# nothing\n'],
    ['no map', '- 1\n'],
    ['broken YAML', 'kind: operational-plan\n  outputs: [\n'],
    ['nested too deep', '['.repeat(5000)],
    ['of no kind', 'title: x\n'],
    ['not UTF-8', new Uint8Array([0x6b, 0xff, 0xfe])],
    ['bytes of zero', new Uint8Array(1000)],
    ['with an anchor', 'kind: &a operational-plan\n'],
    ['of two documents', 'kind: operational-plan\n---\nkind: rbm\n'],
    ['a second strategic plan', minimal['strategic-plan.yaml']!],
    ['a second rbm.yaml', minimal['rbm.yaml']!],
  ])('%s', async (_, bad) => {
    const { status, out, error } = await run(['validate'], { files: { ...mistake, 'a-bad.yaml': bad } })
    expect([status, error]).toEqual([1, ''])
    expect(out).toContain('z.yaml:3:1 error')
    expect(out).toMatch(/a-bad\.yaml:\d+:\d+/)
  })
})

describe('formulas in a csv', () => {
  test.each(['=HYPERLINK("http://x","y")', "+cmd|' /C calc'!A0", '@SUM(1)', '-2+3', '=1', '＝1', '＠x'])(
    '%j begins no cell',
    async (title) => {
      const plan = 'operational-plans/2027/sec.yaml'
      const text = minimal[plan]!.replace(/title: .*/, () => `title: ${JSON.stringify(title)}`)
      const { out } = await run(['rollup', '--by', 'output', '--format', 'csv'], {
        files: { ...minimal, [plan]: text },
      })
      const cells = out.split('\r\n').flatMap((line) => line.split(/,"?/))
      expect(cells.filter((cell) => /^[=+@\t\r＝＋－＠-]/.test(cell))).toEqual([])
      expect(out).toMatch(/,"?'/)
    },
  )
})
