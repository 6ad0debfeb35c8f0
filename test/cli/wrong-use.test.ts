// Exit status 2 and 3: the command cannot be carried out as given, or rbm itself is wrong. One sentence that says what to
// do, no stack for a mistake that is not ours, nothing on stdout; with `--format json`, only JSON there.

import { describe, expect, test } from 'vitest'
import type { Host } from '../../src/workspace/host.ts'
import { memoryHost, type MemoryFiles } from '../support/memory-host.ts'
import { exampleFiles, run, type RunInput } from '../support/run.ts'

const minimal = exampleFiles('minimal')

interface Case {
  readonly title: string
  readonly argv: readonly string[]
  readonly input?: RunInput
  readonly code: string
  readonly says: string
}

const pipe: MemoryFiles = { ...minimal, pipe: { kind: 'other' } }
const locked: MemoryFiles = { ...minimal, 'risks.yaml': { kind: 'unreadable-file' } }

const CASES: readonly Case[] = [
  {
    title: 'a link that leads out of the plan',
    argv: ['validate', 'x/p.yaml'],
    input: {
      files: { ...minimal, 'x/p.yaml': { kind: 'link', to: '/elsewhere/p.yaml' }, '/elsewhere/p.yaml': '' },
    },
    code: 'outside-plan',
    says:
      'rbm: "x/p.yaml" is a symbolic link that leads out of the plan repository, and links are not followed.\n' +
      'Put the file itself there, or name a file or folder of the plan.\n',
  },
  {
    title: 'a file in a folder that is a link out of the plan',
    argv: ['rollup', 'x/p.yaml'],
    input: { files: { ...minimal, x: { kind: 'link', to: '/elsewhere' }, '/elsewhere/p.yaml': '' } },
    code: 'outside-plan',
    says:
      'rbm: "x/p.yaml" lies behind "/plan/x", which is a symbolic link that leads out of the plan repository, and links are not followed.\n' +
      'Put the file itself there, or name a file or folder of the plan.\n',
  },
  {
    title: 'no rbm.yaml here or above',
    argv: ['validate'],
    input: { files: { 'a.yaml': 'kind: risk-register\n' } },
    code: 'no-plan-found',
    says:
      'rbm: There is no rbm.yaml in "/plan" or in any folder above it, so no plan repository.\n' +
      'Change into the plan repository, or name it: rbm validate PATH, rbm -C PATH rollup.\n',
  },
  {
    title: 'an empty folder',
    argv: ['rollup', 'empty'],
    input: { files: { '/plan/empty': { kind: 'folder' } } },
    code: 'no-plan-found',
    says:
      'rbm: There is no rbm.yaml in "empty" or in any folder above it, so no plan repository.\n' +
      'Change into the plan repository, or name it: rbm validate PATH, rbm -C PATH rollup.\n',
  },
  {
    title: 'a folder named rbm.yaml is no plan',
    argv: ['validate'],
    input: { files: { 'rbm.yaml': { kind: 'folder' } } },
    code: 'no-plan-found',
    says:
      'rbm: There is no rbm.yaml in "/plan" or in any folder above it, so no plan repository.\n' +
      'Change into the plan repository, or name it: rbm validate PATH, rbm -C PATH rollup.\n',
  },
  {
    title: 'a file that does not exist, named first',
    argv: ['validate', 'operational-plans/2027/sce.yaml'],
    code: 'no-such-path',
    says: 'rbm: There is no "operational-plans/2027/sce.yaml".\nCheck the spelling of the path.\n',
  },
  {
    title: 'a file that does not exist, named second',
    argv: ['validate', 'rbm.yaml', 'sce.yaml'],
    code: 'no-such-path',
    says: 'rbm: There is no "sce.yaml".\nCheck the spelling of the path.\n',
  },
  {
    title: 'a link that leads nowhere',
    argv: ['validate', 'lost.yaml'],
    input: { files: { ...minimal, 'lost.yaml': { kind: 'link', to: 'gone.yaml' } } },
    code: 'no-such-path',
    says: 'rbm: "lost.yaml" is a symbolic link that leads to no file.\nName the file itself.\n',
  },
  {
    title: 'a link to itself, named second',
    argv: ['validate', 'rbm.yaml', 'loop.yaml'],
    input: { files: { ...minimal, 'loop.yaml': { kind: 'link', to: 'loop.yaml' } } },
    code: 'no-such-path',
    says: 'rbm: "loop.yaml" is a symbolic link that leads to no file.\nName the file itself.\n',
  },
  {
    title: 'a named file that cannot be read',
    argv: ['validate', 'risks.yaml'],
    input: { files: locked },
    code: 'unreadable-input',
    says: 'rbm: "risks.yaml" cannot be read.\nCheck its permissions.\n',
  },
  {
    title: 'a named file in a folder with no plan file in it',
    argv: ['validate', 'notes'],
    input: { files: { ...minimal, 'notes/a.txt': 'x' } },
    code: 'nothing-to-check',
    says:
      'rbm: No file of the plan lies in the paths that were named.\n' +
      'A plan file ends in .yaml, does not begin with a dot, and is not named under `ignore:` in rbm.yaml.\n',
  },
  {
    title: 'a named file outside the plan',
    argv: ['validate', '/plan/rbm.yaml', '/elsewhere/x.yaml'],
    input: { files: { ...minimal, '/elsewhere/x.yaml': 'a: 1\n' } },
    code: 'outside-plan',
    says: 'rbm: "/elsewhere/x.yaml" does not lie in the plan repository /plan.\n',
  },
  {
    title: '-C with a folder that does not exist',
    argv: ['-C', 'nowhere', 'validate'],
    code: 'no-such-path',
    says: 'rbm: There is no "/plan/nowhere".\nCheck the spelling of the path.\n',
  },
  {
    title: 'an output folder that does not exist',
    argv: ['rollup', '-o', 'out/cost.json'],
    code: 'no-such-folder',
    says: 'rbm: The folder of "out/cost.json" does not exist.\nMake the folder first, or write elsewhere.\n',
  },
  {
    title: 'a folder where the output file is named',
    argv: ['rollup', '-o', 'reference', '--format', 'csv'],
    code: 'output-is-folder',
    says: 'rbm: "reference" is a folder; name a file.\nFor example: -o reference/financial-plan.xlsx\n',
  },
  {
    title: 'a folder where the output file is named, with a slash',
    argv: ['rollup', '-o', 'new/', '--format', 'csv'],
    code: 'output-is-folder',
    says: 'rbm: "new/" is a folder; name a file.\nFor example: -o new/financial-plan.xlsx\n',
  },
  {
    title: 'a pipe where the output file is named',
    argv: ['rollup', '-o', 'pipe', '--format', 'csv'],
    input: { files: pipe },
    code: 'output-not-a-file',
    says: 'rbm: "pipe" is not an ordinary file, so nothing is written to it.\n',
  },
  {
    title: 'an output named like standard input',
    argv: ['rollup', '-o', '-'],
    input: { files: minimal },
    code: 'output-not-a-file',
    says: 'rbm: "-" is no file.\nLeave -o away, and the result goes to standard output.\n',
  },
  {
    title: 'an output without a name',
    argv: ['rollup', '-o', ''],
    input: { files: minimal },
    code: 'output-not-a-file',
    says: 'rbm: "" is no file.\nLeave -o away, and the result goes to standard output.\n',
  },
  {
    title: 'an ending that says another format',
    argv: ['rollup', '--format', 'csv', '-o', 'cost.md'],
    input: { files: minimal },
    code: 'format-against-ending',
    says: 'rbm: "cost.md" ends like markdown, but the format asked for is csv.\nChange one of them, or leave --format away: the ending chooses the format.\n',
  },
  {
    title: 'one grouping in rows and columns',
    argv: ['rollup', '--by', 'entity', '--across', 'entity'],
    input: { files: minimal },
    code: 'grouped-twice',
    says: 'rbm: The roll-up is grouped by entity in its rows already.\nGive --by and --across different groupings.\n',
  },
  {
    title: 'a language that a plan without languages does not have',
    argv: ['rollup', '--lang', 'zz'],
    input: { files: minimal },
    code: 'unknown-language',
    says: 'rbm: The plan has no language "zz".\nIts languages are: en (`languages` in rbm.yaml).\n',
  },
  {
    title: 'help for a command that does not exist',
    argv: ['help', 'nosuch'],
    input: { files: minimal },
    code: 'wrong-use',
    says: "rbm: unknown command 'nosuch'\nTry: rbm --help\n",
  },
  {
    title: 'a disk that is full',
    argv: ['rollup', '-o', 'cost.json'],
    input: {
      files: minimal,
      failWriting: () => {
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      },
    },
    code: 'cannot-write',
    says: 'rbm: "cost.json" cannot be written (ENOSPC).\nCheck permissions and free space; nothing was changed.\n',
  },
  {
    title: 'an ending that names no format',
    argv: ['rollup', '-o', 'cost.pdf'],
    code: 'unknown-ending',
    says: 'rbm: The ending of "cost.pdf" names no format.\nEndings: xlsx, json, csv, md, html, txt; or add --format.\n',
  },
  {
    title: 'a workbook without a file',
    argv: ['rollup', '--format', 'xlsx'],
    code: 'no-output',
    says: 'rbm: A workbook goes to a file.\nName it: rbm rollup -o financial-plan.xlsx\n',
  },
  {
    title: 'an unknown grouping, close to a known one',
    argv: ['rollup', '--by', 'entity,outcom'],
    code: 'unknown-grouping',
    says:
      'rbm: "outcom" is no way to group a roll-up.\n' +
      'Did you mean "outcome"? One or several of: goal, thematic-priority, outcome, output, activity, entity, ' +
      'department, category, category-group, funding-source, funding-class, priority, origin-entity, year.\n',
  },
  {
    title: 'an unknown grouping, close to none',
    argv: ['rollup', '--by', 'colour'],
    code: 'unknown-grouping',
    says:
      'rbm: "colour" is no way to group a roll-up.\n' +
      'One or several of: goal, thematic-priority, outcome, output, activity, entity, ' +
      'department, category, category-group, funding-source, funding-class, priority, origin-entity, year.\n',
  },
  {
    title: 'an unknown funding source',
    argv: ['rollup', '--funding', 'regulr'],
    code: 'unknown-funding',
    says:
      'rbm: "regulr" is no funding class and no funding source.\n' +
      'Did you mean "regular"? One of: regular, extrabudgetary.\n',
  },
  ...['2026', '2027-2030', '2028-2027', '27', 'next', '', '2027,,2028'].map((years): Case => {
    const part = years === '2027,,2028' ? '' : years
    return {
      title: `the years "${years}"`,
      argv: ['rollup', '--years', years],
      code: 'year-outside-plan',
      says:
        `rbm: "${part}" is no year or span of years of the plan.\n` +
        'The plan covers 2027-2028. Write 2028, 2028-2029 or 2028,2030.\n',
    }
  }),
  {
    title: 'an unknown rule',
    argv: ['explain', 'unknown-outcom'],
    code: 'no-such-rule',
    says: 'rbm: There is no rule "unknown-outcom".\nDid you mean "unknown-outcome"? All rules: rbm rules\n',
  },
  {
    title: 'an unknown command, close to a known one',
    argv: ['validat'],
    code: 'wrong-use',
    says: "rbm: unknown command 'validat' (Did you mean validate?)\nTry: rbm --help\n",
  },
  {
    title: 'an unknown command, close to none',
    argv: ['destroy'],
    code: 'wrong-use',
    says: "rbm: unknown command 'destroy'\nTry: rbm --help\n",
  },
  {
    title: 'an unknown option, close to a known one',
    argv: ['rollup', '--unti', 'thousand'],
    code: 'wrong-use',
    says: "rbm: unknown option '--unti' (Did you mean --unit?)\nTry: rbm rollup --help\n",
  },
  {
    title: 'an option without its value',
    argv: ['rollup', '--by'],
    code: 'wrong-use',
    says: "rbm: option '--by <keys>' argument missing\nTry: rbm rollup --help\n",
  },
  {
    title: 'an unknown severity',
    argv: ['validate', '--fail-on', 'fatal'],
    code: 'wrong-use',
    says:
      "rbm: option '--fail-on <severity>' argument 'fatal' is invalid. Allowed choices are error, warning, note.\n" +
      'Try: rbm validate --help\n',
  },
  {
    title: 'two paths where one is expected',
    argv: ['rollup', 'a', 'b'],
    code: 'wrong-use',
    says: "rbm: too many arguments for 'rollup'. Expected 1 argument but got 2.\nTry: rbm rollup --help\n",
  },
]

describe('exit status 2', () => {
  test.each(CASES)('$title', async ({ argv, input, says }) => {
    const result = await run(argv, { files: minimal, ...input })
    expect(result).toEqual({ status: 2, out: '', error: says, written: {} })
  })

  const takingJson = CASES.filter(
    ({ argv, code }) =>
      argv.some((one) => /^(validate|rollup|explain)$/.test(one)) &&
      !argv.includes('--format') &&
      code !== 'unknown-ending',
  )
  test.each(takingJson)('$title, as JSON', async ({ argv, input, code, says }) => {
    const command = argv.findIndex((one) => /^(validate|rollup|explain)$/.test(one))
    const asJson = [...argv.slice(0, command + 1), '--format', 'json', ...argv.slice(command + 1)]
    const result = await run(asJson, { files: minimal, ...input })
    expect(result.status).toBe(2)
    const json = JSON.parse(result.out) as { error: { message: string } }
    expect(Object.keys(json)).toEqual(['schemaVersion', 'tool', 'error'])
    expect(json).toMatchObject({
      schemaVersion: '1.0',
      tool: { name: 'rbm', version: '0.0.0-test' },
      error: { code },
    })
    expect(says).toContain(json.error.message)
  })

  test.each(['--format=json', '-f json', '-fjson', '--format text=x.txt --format json'])(
    'understands %s as asking for JSON',
    async (format) => {
      const { out } = await run(['validate', 'nowhere', ...format.split(' ')], { files: minimal })
      expect(JSON.parse(out)).toMatchObject({ error: { code: 'no-such-path' } })
    },
  )

  test('rbm alone shows the help on stderr', async () => {
    const { status, out, error } = await run([])
    expect([status, out]).toEqual([2, ''])
    expect(error).toContain('Usage: rbm [options] COMMAND')
  })

  test('a path that is shown cannot write to the terminal', async () => {
    const { out, error } = await run(['validate', 'x\u001b[2Jy\r\n::error::'], { files: minimal })
    expect(out).toBe('')
    expect(error).toBe(
      'rbm: There is no "x\\u{1B}[2Jy\\u{D}\\u{A}::error::".\nCheck the spelling of the path.\n',
    )
  })
})

describe('exit status 3', () => {
  const broken: Host = {
    ...memoryHost({ files: minimal }),
    look() {
      throw new Error('the disk speaks in tongues')
    },
  }

  test('asks for a report, with the stack, on stderr only', async () => {
    const { status, out, error } = await run(['validate'], { host: broken })
    expect([status, out]).toEqual([3, ''])
    expect(error).toMatch(
      /^rbm 0\.0\.0-test made a mistake of its own; the plan is not to blame\. Please report it with these lines:\nError: the disk speaks in tongues\n {4}at /,
    )
  })

  test.each([['validate'], ['rollup']])('%s --format json gives only JSON on stdout', async (command) => {
    const { status, out } = await run([command, '--format', 'json'], { host: broken })
    expect(status).toBe(3)
    expect(JSON.parse(out)).toEqual({
      schemaVersion: '1.0',
      tool: { name: 'rbm', version: '0.0.0-test' },
      error: { code: 'internal-error', message: 'the disk speaks in tongues' },
    })
  })
})
