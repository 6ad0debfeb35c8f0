// What a command loads decides how long it takes to start. Followed through the static imports of its source.

import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')

describe('a command loads what it needs and no more', () => {
  test('validate loads no workbook writer, no git, no table drawer, no hashes and no command parser', () => {
    const packages = packagesBehind('cli/commands/validate.ts')
    expect(packages).toContain('yaml')
    for (const heavy of ['exceljs', 'pako', 'simple-git', 'cli-table3', 'commander', 'ajv', 'node:crypto']) {
      expect(packages).not.toContain(heavy)
    }
  })

  test('rollup loads the workbook writer and git only when it comes to them', () => {
    const packages = packagesBehind('cli/commands/rollup.ts')
    for (const heavy of ['exceljs', 'pako', 'simple-git']) expect(packages).not.toContain(heavy)
  })

  test('validate loads the code of tables only in so far as findings need it', () => {
    const folders = new Set(
      [...filesBehind('cli/commands/validate.ts')].map((file) => file.slice(src.length + 1).split('/')[0]),
    )
    for (const later of ['tables', 'exchange']) expect(folders).not.toContain(later)
  })

  test('the process hashes nothing before it is asked', () => {
    expect(packagesBehind('cli/run-in-process.ts')).not.toContain('node:crypto')
  })

  test('the start loads nothing of the program before it knows what is asked', () => {
    expect(packagesBehind('cli/run.ts')).toEqual(['node:module'])
  })
})

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
