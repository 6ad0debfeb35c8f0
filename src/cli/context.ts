// What every command gets: the machine and the streams, all as parameters, so that tests can give their own.

import type { Fetch } from '../comment/request.ts'
import type { Environment } from '../comment/target.ts'
import type { Host } from '../workspace/host.ts'

export interface Streams {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number
  readonly isColoured: boolean
  /** Whether a person looks at `out`: then long lines are wrapped. What is piped is read by programs, line by line. */
  readonly isTerminal?: boolean
}

export interface CliContext {
  readonly host: Host
  readonly streams: Streams
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
