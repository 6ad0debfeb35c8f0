// docs/year.md takes planners through a year. Every command on it is run here, in the order of the page, in a git repository that
// `rbm init --example` fills, and what the page shows is compared with what is printed. Run with `-u` after a change of a table, and
// read the page.
//
// In a block `console`, a line that begins with `$ ` is a command (`\` at its end: the next line belongs to it), the lines below it
// are what it prints; `…` stands for lines that are left out, and `+3` for three more lines, which `-u` writes down. A block `diff` is an edit of the file in its first line.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeHost } from '../../src/workspace/node-host.ts'
import { gitRepository, type GitRepository } from '../support/git-repository.ts'
import { run } from '../support/run.ts'

const PAGE = new URL('../../docs/year.md', import.meta.url).pathname

/** A command or an edit of the page, with what stands below it. */
const BLOCK = /^```(console|diff)\n([\s\S]*?)^```$/gm

test('the commands of the year print what the page shows, at 80 columns', { timeout: 300_000 }, async () => {
  const page = readFileSync(PAGE, 'utf8')
  const repository = gitRepository()
  let made = ''
  let end = 0
  for (const block of page.matchAll(BLOCK)) {
    const [all, kind, text] = block as unknown as [string, string, string]
    made += page.slice(end, block.index)
    end = block.index + all.length
    if (kind === 'diff') {
      edit(repository.folder, text)
      made += all
    } else made += `\`\`\`console\n${await carriedOut(repository, text)}\`\`\``
  }
  await expect(made + page.slice(end)).toMatchFileSnapshot(PAGE)
})

/** The block with what the commands print now, as much of it as stood there. */
async function carriedOut(repository: GitRepository, block: string): Promise<string> {
  let made = ''
  for (const [, command, shown] of block.matchAll(/^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm)) {
    const [program, ...words] = wordsOf(command!)
    const printed =
      program === 'rbm' ? await printedBy(repository, words) : ranGit(repository, program!, words)
    made += `$ ${command!}\n${excerpt(printed, shown!, command!)}`
  }
  return made
}

async function printedBy({ folder }: GitRepository, argv: readonly string[]): Promise<string> {
  const host = { ...nodeHost(folder), today: () => '2028-01-10' }
  const { status, out, error } = await run(argv, { host, terminal: true })
  expect([argv, status < 3]).toEqual([argv, true])
  return out + error
}

function ranGit({ git }: GitRepository, program: string, words: readonly string[]): string {
  expect(program).toBe('git')
  git(...words)
  return ''
}

/** Of what was printed, the pieces that the page shows: found by their first lines, and as long. */
function excerpt(printed: string, shown: string, command: string): string {
  const lines = printed.split('\n').slice(0, -1)
  if (shown === '') return ''
  const pieces = shown.split(/^…\n/m).map((piece) => piece.split('\n').slice(0, -1))
  let from = 0
  const found = pieces.map((piece) => {
    if (piece.length === 0) return ''
    const at = [sameText, sameWords]
      .map((same) => lines.findIndex((one, i) => i >= from && same(one, piece[0]!)))
      .find((found) => found >= 0)
    if (at === undefined) throw new Error(`"${piece[0]!}" is not printed by "${command}":\n${printed}`)
    from = at + piece.reduce((lines, one) => lines + (/^\+\d+$/.test(one) ? Number(one) : 1), 0)
    return `${lines.slice(at, from).join('\n')}\n`
  })
  // Without `…` at the end, all is shown.
  if (pieces.at(-1)!.length > 0 && from < lines.length)
    return `${found.join('…\n')}${lines.slice(from).join('\n')}\n`
  if (pieces[0]!.length > 0 && !sameWords(lines[0]!, pieces[0]![0]!))
    throw new Error(`"${command}" begins otherwise`)
  return found.join('…\n')
}

const sameText = (a: string, b: string) => a === b

/** Figures and widths may have changed since the page was written; that is then seen in the comparison of the page. */
const sameWords = (a: string, b: string) => plain(a) === plain(b)

function plain(line: string): string {
  return line.replace(/\d+/g, '0').replace(/ +/g, ' ')
}

/** Replaces the lines of a diff, without the mark in front of each, in the file that its first line names. */
function edit(folder: string, diff: string): void {
  const [head, ...lines] = diff.split('\n').slice(0, -1)
  const path = join(folder, head!.replace(/^--- /, ''))
  const without = (mark: string) =>
    lines.flatMap((line) => (line.startsWith(mark) ? [] : [`${line.slice(1)}\n`])).join('')
  const text = readFileSync(path, 'utf8')
  expect([head, text.split(without('+')).length]).toEqual([head, 2])
  writeFileSync(
    path,
    text.replace(without('+'), () => without('-')),
  )
}

/** What a shell makes of the line. */
function wordsOf(command: string): string[] {
  const words = command.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|(\S+)/g)
  return [...words].map(([, quoted, bare]) => quoted ?? bare!)
}
