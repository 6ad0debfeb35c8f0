// Where a comment goes: as the options say, and else as the CI system says in its environment.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'
import { textIn, type Answer } from './answer.ts'
import type { PullRequestHead } from './github.ts'
import { parsePullRequest, type HostKind } from './pull-request.ts'

export interface TargetOptions {
  readonly host?: HostKind
  readonly repository?: string
  readonly pullRequest?: number
  readonly apiUrl?: string
}

export interface Target {
  readonly kind: HostKind
  readonly repository: string
  readonly apiUrl: string
  /** Its number, or the branch by which the host can find it. */
  readonly pullRequest: number | PullRequestHead
}

/** The variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * @param readEvent the event of GitHub Actions that started the workflow, as parsed JSON; undefined where there is none
 * @throws RbmError when something is not said, or is no repository, address or pull request
 */
export function targetOf(options: TargetOptions, environment: Environment, readEvent: () => unknown): Target {
  const kind = options.host ?? hostOf(environment)
  if (kind === undefined) throw unknown('no-host', 'host', '--host github or --host gitlab')
  const said = kind === 'github' ? githubDefaults(environment) : gitlabDefaults(environment)
  const repository = options.repository ?? said.repository
  if (repository === undefined) throw unknown('no-repository', 'repository', '--repository OWNER/NAME')
  const pullRequest =
    options.pullRequest ?? said.number ?? (kind === 'github' ? inEvent(readEvent()) : undefined)
  if (pullRequest === undefined) throw unknown('no-pull-request', 'pull request', '--pull-request N')
  return {
    kind,
    repository: checkRepository(kind, repository),
    apiUrl: checkApiUrl(options.apiUrl ?? said.apiUrl),
    pullRequest,
  }
}

/** @throws RbmError when there is no token, or what is given is none; no message holds it */
export function tokenOf(kind: HostKind, environment: Environment): string {
  const names = kind === 'github' ? ['RBM_TOKEN', 'GITHUB_TOKEN'] : ['RBM_TOKEN', 'GITLAB_TOKEN']
  const name = names.find((name) => (environment[name] ?? '') !== '')
  if (name === undefined) {
    throw new RbmError(
      'no-token',
      'There is no token to write the comment with.',
      `Give it in the environment: ${names.join(' or ')}. rbm takes it from nowhere else.`,
    )
  }
  const token = environment[name]!.trim()
  // A request could not carry it, and the error of the platform would quote it.
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new RbmError('no-token', `${name} is no token: it is empty, or has spaces or other characters in it.`)
}

function unknown(code: string, what: string, option: string): RbmError {
  return new RbmError(code, `It is not known on which ${what} to comment.`, `Say it: ${option}.`)
}

function hostOf(environment: Environment): HostKind | undefined {
  if (given(environment['GITHUB_REPOSITORY']) !== undefined) return 'github'
  return given(environment['CI_API_V4_URL']) === undefined ? undefined : 'gitlab'
}

interface Defaults {
  readonly repository: string | undefined
  readonly apiUrl: string
  readonly number: number | undefined
}

function githubDefaults(environment: Environment): Defaults {
  return {
    repository: given(environment['GITHUB_REPOSITORY']),
    apiUrl: given(environment['GITHUB_API_URL']) ?? 'https://api.github.com',
    number: undefined,
  }
}

/** A merge request from a fork may be checked in the fork; it belongs to the project that it asks. */
function gitlabDefaults(environment: Environment): Defaults {
  const number = given(environment['CI_MERGE_REQUEST_IID'])
  return {
    repository: given(environment['CI_MERGE_REQUEST_PROJECT_ID']) ?? given(environment['CI_PROJECT_ID']),
    apiUrl: given(environment['CI_API_V4_URL']) ?? 'https://gitlab.com/api/v4',
    number: number === undefined ? undefined : parsePullRequest(number),
  }
}

function given(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text
}

/** The number of the pull request that an event is about; of a run that followed another, where that one came from. */
function inEvent(event: unknown): Target['pullRequest'] | undefined {
  const answer = within({ event }, 'event')
  if (answer === undefined) return undefined
  const issue = within(answer, 'issue')
  const subject =
    within(answer, 'pull_request') ?? (issue?.['pull_request'] === undefined ? undefined : issue)
  if (subject !== undefined) return parsePullRequest(textIn(subject, 'number'))
  const run = within(answer, 'workflow_run')
  const head = run && within(run, 'head_repository')
  if (run === undefined || head === undefined) return undefined
  const found = {
    owner: textIn(within(head, 'owner') ?? {}, 'login'),
    repository: textIn(head, 'full_name'),
    branch: textIn(run, 'head_branch'),
    commit: textIn(run, 'head_sha'),
  }
  return Object.values(found).includes('') ? undefined : found
}

function within(answer: Answer, key: string): Answer | undefined {
  const value = answer[key]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answer) : undefined
}

/** Parts of a path: what is in them can lead nowhere else. */
const GITHUB_REPOSITORY = /^[\w.-]+\/[\w.-]+$/
const GITLAB_PROJECT = /^(?:\d+|[\w.-]+(?:\/[\w.-]+)+)$/

function checkRepository(kind: HostKind, repository: string): string {
  const pattern = kind === 'github' ? GITHUB_REPOSITORY : GITLAB_PROJECT
  const isPath = repository.split('/').some((part) => part === '.' || part === '..')
  if (pattern.test(repository) && !isPath) return repository
  throw new RbmError(
    'wrong-repository',
    `"${visible(repository)}" is no repository.`,
    kind === 'github'
      ? 'Write it as OWNER/NAME.'
      : 'Write it as GROUP/NAME, or as the number of the project.',
  )
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Without the last slash. Not encrypted only on the machine itself, where the token does not travel. */
function checkApiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOCAL.has(url.hostname))
  const isPlain = url !== undefined && url.username + url.password + url.search + url.hash === ''
  if (isSafe && isPlain) return url.href.replace(/\/$/, '')
  throw new RbmError(
    'wrong-api-url',
    // An address with a password in it is not shown.
    isPlain
      ? `"${visible(text)}" is no address of an API that may get a token.`
      : 'This is no address of an API.',
    'It begins with https://, and has neither name and password nor a question mark: https://api.github.com.',
  )
}
