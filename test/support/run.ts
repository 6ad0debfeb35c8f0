// Runs a whole command, through `main`, on a machine in memory.

import { readdirSync, readFileSync } from 'node:fs'
import type { ExitStatus } from '../../src/cli/exit-status.ts'
import { main } from '../../src/cli/main.ts'
import type { Fetch } from '../../src/comment/request.ts'
import type { Environment } from '../../src/comment/target.ts'
import { shippedFiles } from '../../src/workspace/shipped-files.ts'
import type { Host, Revision } from '../../src/workspace/host.ts'
import { memoryHost, type MemoryFiles } from './memory-host.ts'

export interface RunInput {
  readonly files?: MemoryFiles
  readonly cwd?: string
  readonly columns?: number
  readonly colour?: boolean
  /** Whether a person looks at the output. */
  readonly terminal?: boolean
  readonly revision?: Revision
  /** Where the summary of a job lies. */
  readonly summaryFile?: string
  readonly failWriting?: (path: string) => void
  readonly environment?: Environment
  /** The network; without it, whoever uses it makes the test fail. */
  readonly fetch?: Fetch
  /** What is answered at the terminal, one text a question; then Ctrl-C. Left out: nobody sits there. */
  readonly answers?: readonly string[]
  /** A machine of the test's own, instead of one made of `files`. */
  readonly host?: Host
}

export interface RunResult {
  readonly status: ExitStatus
  readonly out: string
  readonly error: string
  /** What was written, by path; texts as texts. */
  readonly written: Readonly<Record<string, string>>
}

export async function run(argv: readonly string[], input: RunInput = {}): Promise<RunResult> {
  const { files = {}, cwd, columns = 80, colour = false, terminal = false, revision, failWriting } = input
  const memory = memoryHost({
    files,
    revision,
    ...(cwd === undefined ? {} : { cwd }),
    ...(failWriting === undefined ? {} : { failWriting }),
  })
  const answers = input.answers === undefined ? undefined : [...input.answers]
  const out: string[] = []
  const error: string[] = []
  const status = await main({
    argv,
    host: input.host ?? memory,
    shipped: shippedFiles(new URL('../../', import.meta.url)),
    ...(answers === undefined
      ? {}
      : {
          ask: (question: string) => {
            const answer = answers.shift()
            out.push(`${question}${answer ?? '^C'}\n`)
            return Promise.resolve(answer)
          },
        }),
    version: '0.0.0-test',
    summaryFile: input.summaryFile,
    environment: input.environment ?? {},
    fetch: input.fetch ?? (() => Promise.reject(new Error('no test of this kind uses the network'))),
    streams: {
      out: (text) => void out.push(text),
      error: (text) => void error.push(text),
      columns,
      isColoured: colour,
      isTerminal: terminal,
    },
  })
  const decoder = new TextDecoder()
  const written = [...memory.written].map(([path, bytes]) => [path, decoder.decode(bytes)])
  return { status, out: out.join(''), error: error.join(''), written: Object.fromEntries(written) }
}

/** The files of one of the examples of this repository, by path. */
export function exampleFiles(name: 'itu-2028-2031' | 'minimal'): Record<string, string> {
  const root = new URL(`../../examples/${name}/`, import.meta.url)
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]))
}

/** The files with one text replaced in one of them; the text must stand there. */
export function edited(
  files: Readonly<Record<string, string>>,
  path: string,
  from: string,
  to: string,
): Record<string, string> {
  const text = files[path]
  if (text === undefined || !text.includes(from)) throw new Error(`"${from}" does not stand in ${path}`)
  return { ...files, [path]: text.replace(from, () => to) }
}

/** Where the golden file of a test lies, for `toMatchFileSnapshot`. */
export function golden(name: string): string {
  return new URL(`../golden/${name}`, import.meta.url).pathname
}
