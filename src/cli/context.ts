// What every command gets: the machine and the streams, all as parameters, so that tests can give their own.

import type { Fetch } from '../comment/request.ts'
import type { Environment } from '../comment/target.ts'
import type { Host } from '../workspace/host.ts'
import type { ShippedFiles } from '../workspace/shipped-files.ts'

export interface Streams {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number
  readonly isColoured: boolean
  /** Whether a person looks at `out`: then long lines are wrapped. What is piped is read by programs, line by line. */
  readonly isTerminal?: boolean
}

/** Asks whoever sits at the terminal; undefined when there is no answer any more: Ctrl-C, the end of input. */
export type Ask = (question: string) => Promise<string | undefined>

export interface CliContext {
  readonly host: Host
  /** Absent where nobody can answer: input or output is no terminal. */
  readonly ask?: Ask | undefined
  /** What comes with rbm: schemas, examples, files for CI systems. */
  readonly shipped: ShippedFiles
  readonly streams: Streams
  /** The program of a thread that helps to read a large plan; absent where there is none. */
  readonly readerThread?: URL | undefined
  readonly version: string
  /** The file that a CI system shows as the summary of a job, absolute; absent where there is none. */
  readonly summaryFile?: string | undefined
  /** Only `rbm comment` looks at it, for what the CI system says and for the token. */
  readonly environment: Environment
  /** The network; only `rbm comment` uses it. */
  readonly fetch: Fetch
}

/** What the program gets from whoever starts it. */
export interface MainInput extends CliContext {
  /** The arguments behind the program's name. */
  readonly argv: readonly string[]
}
