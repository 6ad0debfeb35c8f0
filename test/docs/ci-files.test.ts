// The files for CI systems that a plan repository copies (docs/ci), and the hook for pre-commit. Whoever copies them trusts that
// they run, and that a stranger's pull request gets nothing from them (design/4-hostile-input.md, rows 14, 18 and 19).

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { buildProgram } from '../../src/cli/program.ts'
import { memoryHost } from '../support/memory-host.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const PATHS = [
  '.pre-commit-hooks.yaml',
  ...readdirSync(new URL('docs/ci/', root)).map((name) => `docs/ci/${name}`),
]
const WORKFLOWS = PATHS.filter((path) => path.includes('/github-'))
const ACTIONS = [...WORKFLOWS, 'docs/ci/action.yml']

interface Map {
  readonly [key: string]: unknown
}

/** GitLab's own tag: a piece of another job. */
const REFERENCE = { tag: '!reference', collection: 'seq' as const }

function parse(path: string): unknown {
  const [document, ...others] = parseAllDocuments(read(path), { customTags: [REFERENCE], strict: true })
  expect([path, others, document!.errors, document!.warnings]).toEqual([path, [], [], []])
  return document!.toJS()
}

/** All values of these keys, wherever they stand. */
function valuesOf(keys: readonly string[], value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(keys, item))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value as Map).flatMap(([key, inner]) => [
    ...(keys.includes(key) ? [inner] : []),
    ...valuesOf(keys, inner),
  ])
}

function scriptsIn(path: string): string[] {
  return valuesOf(['run', 'script', 'before_script', 'entry'], parse(path))
    .flat(3)
    .filter((script): script is string => typeof script === 'string')
}

/** What a shell would make of a line, as far as the files need it; variables stay as they are. */
function commandsIn(script: string): string[][] {
  return script.split('\n').flatMap((line) => {
    const words = [...line.replace(/\s*>>?\s*\S+/g, '').matchAll(/"([^"]*)"|([^\s"]+)/g)]
    const command = words.map(([, quoted, plain]) => quoted ?? plain!)
    return command[0] === 'rbm' ? [command.slice(1)] : []
  })
}

/** Takes the arguments as `rbm` does, and does nothing. */
async function accept(argv: readonly string[]): Promise<string> {
  const program = buildProgram(
    {
      argv,
      host: memoryHost({ files: {} }),
      shipped: { read: () => '', list: () => [] },
      version: '0.0.0-test',
      environment: {},
      fetch: () => Promise.reject(new Error('no network')),
      streams: { out: () => {}, error: () => {}, columns: 80, isColoured: false },
    },
    () => {},
  )
  const state = { command: '' }
  for (const command of program.commands) {
    command.action((...given: unknown[]) => {
      state.command = (given.findLast((one) => one instanceof Command) as Command).name()
    })
  }
  await program.parseAsync([...argv], { from: 'user' })
  return state.command
}

test.each(PATHS)('%s is one document of YAML without a mistake', (path) => {
  expect(parse(path)).toEqual(expect.anything())
})

// One workflow has none of its own: all is in the action.
describe.each(PATHS.filter((path) => scriptsIn(path).length > 0))('the commands in %s', (path) => {
  const scripts = scriptsIn(path)
  const commands = scripts.flatMap(commandsIn)

  test('are taken by rbm', async () => {
    expect(commands.length).toBeGreaterThan(0)
    for (const argv of commands) expect([argv, await accept(argv)]).toEqual([argv, argv[0]])
  })

  test('are commands to a shell', () => {
    for (const script of scripts) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })
      expect([script, status, stderr]).toEqual([script, 0, ''])
    }
  })

  test('have nothing put into them: texts of strangers go through the environment, in quotes', () => {
    for (const script of scripts) {
      expect(script).not.toContain('${{')
      // Outside of quotes a shell would split it, and take stars and semicolons for its own.
      expect(script.replace(/"[^"]*"/g, '')).not.toContain('$')
      expect(script).not.toMatch(/\beval\b|`/)
    }
  })
})

test('docs/ci.md shows commands that rbm takes, and names every file', async () => {
  const page = read('docs/ci.md')
  const blocks = [...page.matchAll(/```(?:sh|yaml)\n([^]*?)```/g)].map(([, text]) => text!)
  const commands = commandsIn(blocks.join('').replace(/^- run: /gm, ''))
  expect(commands.length).toBeGreaterThan(4)
  for (const argv of commands) expect([argv, await accept(argv)]).toEqual([argv, argv[0]])
  for (const path of PATHS) expect(page).toContain(`(${path.replace(/^docs\//, '').replace(/^\./, '../.')})`)
})

test('npm prints nothing of the build beside the name of the package, which is all that pre-commit can read', () => {
  expect((JSON.parse(read('package.json')) as { scripts: Map }).scripts).toHaveProperty('prepare')
  expect(read('.npmrc').split('\n')).toContain('foreground-scripts=false')
})

test('a command that rbm does not take would be found', async () => {
  const [argv] = commandsIn('rbm validate --sinse "$BASE" >> "$FILE"')
  expect(argv).toEqual(['validate', '--sinse', '$BASE'])
  await expect(accept(argv!)).rejects.toThrow('unknown option')
})

describe.each(ACTIONS)('%s', (path) => {
  test('uses actions at a commit, not at a name that others can move', () => {
    for (const uses of valuesOf(['uses'], parse(path))) {
      expect(uses).toMatch(/^(?:\.\/\.github\/actions\/rbm|[\w-]+\/[\w-]+@[0-9a-f]{40})$/)
    }
    for (const line of read(path)
      .split('\n')
      .filter((line) => line.includes('uses: actions/'))) {
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
    }
  })
})

describe.each(WORKFLOWS)('%s', (path) => {
  const workflow = parse(path) as Map

  test('gives no permission but those that it names, and no right to write but comments', () => {
    expect(workflow['permissions']).toEqual({})
    const rights = valuesOf(['permissions'], workflow['jobs']) as Map[]
    expect(rights).toHaveLength(Object.keys(workflow['jobs'] as Map).length)
    for (const right of rights) {
      const written = Object.keys(right).filter((name) => right[name] !== 'read')
      expect(written.filter((name) => name !== 'pull-requests')).toEqual([])
    }
  })

  test('keeps the token out of the files, and ends', () => {
    const checkouts = (valuesOf(['steps'], workflow) as Map[][])
      .flat()
      .filter(({ uses }) => String(uses).startsWith('actions/checkout@'))
    expect(checkouts).toHaveLength(1)
    expect((checkouts[0]!['with'] as Map)['persist-credentials']).toBe(false)
    expect(valuesOf(['timeout-minutes'], workflow)).toEqual([expect.any(Number)])
  })

  test('never runs for a stranger with the rights of the repository', () => {
    expect(JSON.stringify(workflow['on'])).not.toContain('pull_request_target')
    expect(read(path)).not.toContain('secrets.')
  })
})

test('the stage that may write never checks out the pull request, and the stage that does may not write', () => {
  const [check, comment] = ['docs/ci/github-forks-1-check.yml', 'docs/ci/github-forks-2-comment.yml'].map(
    (path) => parse(path) as Map,
  )
  expect(valuesOf(['ref', 'repository'], comment)).toEqual([])
  expect(valuesOf(['permissions'], check!['jobs'])).toEqual([{ contents: 'read' }])
  expect(valuesOf(['workflows'], comment)).toEqual([[check!['name']]])
  expect(valuesOf(['name'], check)).toContain('plan-diff')
  expect(valuesOf(['name'], comment)).toContain('plan-diff')
})

test('what strangers choose stands in no file but as a value of the environment', () => {
  for (const path of ACTIONS) {
    for (const [, expression] of read(path).matchAll(/\$\{\{(.*?)\}\}/g)) {
      expect(expression).not.toMatch(
        /\.(?:title|body|label|message|head_branch|display_title)|head_ref|head\.ref|\bhead\.label/,
      )
    }
  }
})
