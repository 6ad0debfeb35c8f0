// What a command loads decides how long it takes to start. Followed through the static imports of its source; and counted in the
// program as it is built (`npm run build`).

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitRepository } from '../support/git-repository.ts'
import { exampleFiles } from '../support/run.ts'

const root = resolve(import.meta.dirname, '../..')
const src = join(root, 'src')

/** What is loaded to check a plan. */
const TO_CHECK = ['rbm.js', 'run.cjs', 'package.json', 'start.cjs', 'check.cjs', 'read.cjs']

describe('a command loads what it needs and no more', () => {
  test('validate loads no workbook writer, no git, no table drawer, no hashes and no command parser', () => {
    const packages = packagesBehind('cli/commands/validate.ts')
    for (const heavy of [
      'exceljs',
      'pako',
      'node:child_process',
      'cli-table3',
      'commander',
      'ajv',
      'node:crypto',
    ]) {
      expect(packages).not.toContain(heavy)
    }
  })

  test('rollup loads the workbook writer and git only when it comes to them', () => {
    const packages = packagesBehind('cli/commands/rollup.ts')
    for (const heavy of ['exceljs', 'pako', 'node:child_process']) expect(packages).not.toContain(heavy)
  })

  test('validate loads the code of tables only in so far as findings need it', () => {
    const folders = new Set(
      [...filesBehind('cli/commands/validate.ts')].map((file) => file.slice(src.length + 1).split('/')[0]),
    )
    for (const later of ['tables', 'exchange']) expect(folders).not.toContain(later)
  })

  test('a format of findings is loaded when it is asked for', () => {
    const files = [...filesBehind('cli/commands/validate.ts'), ...filesBehind('cli/main.ts')]
    const formats = files.flatMap(
      (file) => /render\/(?:diagnostics|findings)-(\w+)\.ts$/.exec(file)?.[1] ?? [],
    )
    expect([...new Set(formats)].sort()).toEqual(['report', 'text'])
  })

  test('the process hashes nothing before it is asked', () => {
    expect(packagesBehind('cli/run-in-process.ts')).not.toContain('node:crypto')
  })

  test('the start loads nothing of the program before it knows what is asked', () => {
    expect(packagesBehind('cli/run.ts')).toEqual(['node:module'])
  })
})

describe('the program', () => {
  const minimal = join(root, 'examples/minimal')

  test('says what it can do with what every command needs', () => {
    expect(filesLoadedBy('--help')).toEqual(['rbm.js', 'run.cjs', 'package.json', 'start.cjs'])
    expect(filesLoadedBy('--version')).toEqual(['rbm.js', 'run.cjs', 'package.json'])
  })

  test('checks a plan with two files more, and without `yaml`', () => {
    expect(filesLoadedBy('validate', minimal)).toEqual(TO_CHECK)
  })

  test('loads the schemas of further kinds when it reads a file of one', () => {
    const loaded = filesLoadedBy('validate', join(root, 'examples/itu-2028-2031'))
    expect(loaded).toEqual([...TO_CHECK, 'further-validators.cjs'])
  })

  test('loads what is said against a schema for a file that does not agree with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rbm-modules-'))
    try {
      writeFileSync(join(folder, 'rbm.yaml'), 'format: 1\n')
      expect(filesLoadedBy('validate', folder)).toEqual([...TO_CHECK, 'schema-findings.cjs'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('loads nothing of Node that it has no use for: no terminal and no network', () => {
    const loaded = reportedBy(
      ['validate', minimal],
      '',
      `process.moduleLoadList.filter((one)=>/ (?:tty|net|os|http|https|worker_threads|child_process)$/.test(one)).join()`,
    )
    expect(loaded).toBe('')
  })

  test.each(readdirSync(join(root, 'dist/program')).filter((file) => file.endsWith('.cjs')))(
    '%s is in ASCII, or the engine takes two bytes for each sign',
    (file) => {
      expect(readFileSync(join(root, 'dist/program', file), 'utf8')).toMatch(/^[\0-\x7f]*$/)
    },
  )

  test('holds the patterns that are screened as text, which the engine does not read when it loads them', () => {
    const text = readFileSync(join(root, 'dist/program/check.cjs'), 'utf8')
    expect(text.match(/\{source:"/g)!.length).toBeGreaterThan(100)
    expect(text).not.toMatch(/\b(?:screened|forText)\d*\(\//)
  })

  test('writes a workbook with a file more, and without the rest of exceljs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rbm-modules-'))
    try {
      const rollup = ['rollup', minimal, '-f'] as const
      const usual = new Set(filesLoadedBy(...rollup, 'csv'))
      const loaded = filesLoadedBy(...rollup, 'xlsx', '-o', join(folder, 'plan.xlsx'))
      const besides = loaded.filter((file) => !usual.has(file) && !file.startsWith('chunk-'))
      expect(besides.sort()).toEqual(['financial-plan.cjs', 'write-workbook.cjs'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('reads a large plan with the help of a thread, and finds the same in it', () => {
    const small = { ...exampleFiles('minimal'), 'broken.yaml': 'kind: decisions\ndecisions: {}\n' }
    // What is no part of the plan makes it large.
    const comments = `# ${'-'.repeat(9_990)}\n`.repeat(850)
    const large = Object.entries(small).map(
      ([path, text], i) => [path, i < 2 ? text + comments : text] as const,
    )
    const [loadedForSmall, loadedForLarge] = [Object.entries(small), large].map((files) => {
      const folder = mkdtempSync(join(tmpdir(), 'rbm-modules-'))
      for (const [path, text] of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      try {
        const validate = ['validate', folder, '--format', 'json'] as const
        const found = spawnSync(process.execPath, [join(root, 'bin/rbm.js'), ...validate], {
          encoding: 'utf8',
        })
        return { found: found.stdout, loaded: filesLoadedBy(...validate) }
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
    expect(loadedForSmall!.loaded).not.toContain('read-beside.cjs')
    if (availableParallelism() > 1) expect(loadedForLarge!.loaded).toContain('read-beside.cjs')
    expect(loadedForLarge!.found).toBe(loadedForSmall!.found)
  })

  test('tells what changed without what checks a plan', () => {
    const repository = gitRepository()
    repository.commit(exampleFiles('minimal'))
    const loaded = filesLoadedBy('diff', 'HEAD', 'HEAD', '--no-cost', { in: repository.folder })
    const files = ['start.cjs', 'diff.cjs', 'compare.cjs', 'draw.cjs', 'read.cjs', 'git.cjs']
    expect(loaded.slice(3).sort()).toEqual(files.sort())
  })

  test('loads `yaml` for a file that the quick parser does not know', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rbm-modules-'))
    try {
      writeFileSync(join(folder, 'rbm.yaml'), 'format: [1\n')
      expect(filesLoadedBy('validate', folder)).toContain('parse-with-yaml.cjs')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('starts no process to check a plan, and few to read git', () => {
    const repository = gitRepository()
    repository.commit(exampleFiles('minimal'))
    repository.commit({ 'risks.yaml': 'kind: risk-register\nrisks: []\n' })
    const here = { in: repository.folder }
    expect(processesOf('validate', here)).toEqual([])
    expect(processesOf('rollup', here)).toEqual(['cat-file', 'ls-tree'])
    const atCommit = ['cat-file', 'cat-file', 'cat-file']
    expect(processesOf('validate', '--at', 'HEAD~1', here)).toEqual([...atCommit, 'ls-tree'])
    expect(processesOf('validate', '--since', 'HEAD~1', here)).toEqual([...atCommit, 'ls-tree'])
    expect(processesOf('diff', 'HEAD~1', 'HEAD', here)).toEqual([...atCommit, 'ls-tree', 'ls-tree'])
    const ofChanges = [...atCommit, 'cat-file', 'diff-tree', 'ls-tree']
    expect(processesOf('diff', 'HEAD~1', 'HEAD', '--no-cost', here)).toEqual(ofChanges)
  })

  test.each([
    ['run.cjs', 4],
    ['start.cjs', 140],
    ['read.cjs', 305],
    ['check.cjs', 670],
    ['compare.cjs', 80],
    ['draw.cjs', 92],
    ['further-validators.cjs', 100],
    ['schema-findings.cjs', 30],
    ['parse-with-yaml.cjs', 180],
    ['reader-thread.cjs', 8],
    ['read-beside.cjs', 8],
    ['write-workbook.cjs', 370],
  ])('%s is no larger than %d kB', (file, most) => {
    expect(statSync(join(root, 'dist/program', file)).size).toBeLessThan(most * 1_000)
  })
})

/** The names of the files that the process has loaded when it ends. */
function filesLoadedBy(...given: readonly Given[]): string[] {
  const loaded = reportedBy(
    given,
    `import Module from 'node:module'`,
    `Object.keys(Module._cache).join('\\n')`,
  )
  return loaded.split('\n').map((path) => basename(path))
}

/** What the processes are for that a command starts: the first word for git that is no option. */
function processesOf(...given: readonly Given[]): string[] {
  const counting = `import cp from 'node:child_process';const all=[];const spawn=cp.spawn;cp.spawn=(...of)=>{all.push(of[1].find((one,i)=>!/^-/.test(one)&&of[1][i-1]!=='-c'));return spawn(...of)}`
  const started = reportedBy(given, counting, `all.join('\\n')`)
  return started === '' ? [] : started.split('\n').sort()
}

type Given = string | { readonly in: string }

/** What a script that goes before the program says when the process ends. */
function reportedBy(given: readonly Given[], before: string, said: string): string {
  const argv = given.filter((one) => typeof one === 'string')
  const cwd = given.find((one) => typeof one !== 'string')?.in ?? root
  const script = `import fs from 'node:fs';${before};process.on('exit',()=>fs.writeSync(3,${said}))`
  const { output } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(script)}`, join(root, 'bin/rbm.js'), ...argv],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'], encoding: 'utf8', cwd },
  )
  return output[3]!
}

/** Packages that the file and all that it imports at load time bring in. */
function packagesBehind(entry: string): string[] {
  return [...reach(entry).packages].sort()
}

function filesBehind(entry: string): ReadonlySet<string> {
  return reach(entry).files
}

function reach(entry: string): {
  readonly packages: ReadonlySet<string>
  readonly files: ReadonlySet<string>
} {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const queue = [resolve(src, entry)]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const specifier of staticImports(readFileSync(file, 'utf8'))) {
      if (specifier.startsWith('.')) queue.push(resolve(dirname(file), specifier))
      else packages.add(specifier)
    }
  }
  return { packages, files: seen }
}

function staticImports(text: string): string[] {
  const imports = text.matchAll(/^(?:import|export)(?!\s+type\b)[^'"]*?from '([^']+)'|^import '([^']+)'/gm)
  return [...imports].map((found) => found[1] ?? found[2]!)
}
