// One request to the API of a host: bounded in time, never redirected, so that the token reaches nobody else.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'

/** `fetch` of the platform, as far as it is used; whoever runs the program gives it. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** What no message may hold, whatever the host answers. */
  readonly secret: string
  readonly body?: unknown
}

const TIMEOUT_MS = 30_000

/**
 * @returns what the API answered, as JSON
 * @throws RbmError when the host cannot be reached, refuses, or answers something else
 */
export async function request(fetch: Fetch, asked: ApiRequest): Promise<unknown> {
  const { host } = new URL(asked.url)
  let response: Response
  let text: string
  try {
    response = await fetch(asked.url, {
      method: asked.method,
      headers: { ...asked.headers, 'content-type': 'application/json', 'user-agent': 'rbm' },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
    })
    text = await response.text()
  } catch (error) {
    throw new RbmError(
      'host-unreachable',
      `${host} cannot be reached (${said(reasonOf(error), asked)}).`,
      'Try again later, or look at the address of the API.',
    )
  }
  if (!response.ok) throw refused(asked, response.status, text)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new RbmError('host-answer', `${host} answered something that is no JSON.`, ADDRESS)
  }
}

const ADDRESS = 'Look at the address of the API: --api-url.'

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason'
  if (error.name === 'TimeoutError') return `no answer in ${TIMEOUT_MS / 1000} seconds`
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
}

interface Refusal {
  readonly code: string
  readonly hint: string
}

const REFUSALS: ReadonlyMap<number, Refusal> = new Map([
  [401, { code: 'host-wrong-token', hint: 'The token is wrong or has expired.' }],
  [
    403,
    {
      code: 'host-forbidden',
      hint:
        'The token may not do this. On GitHub the job needs permissions: {pull-requests: write}, which pull requests from forks ' +
        'never get; on GitLab the token needs the scope api and at least the role Reporter.',
    },
  ],
  [
    404,
    {
      code: 'host-not-found',
      hint: 'There is no such repository or pull request, or the token may not see it.',
    },
  ],
  [422, { code: 'host-refused', hint: 'The host does not take the comment as it is.' }],
  [429, { code: 'host-refused', hint: 'The host asks for patience. Try again later.' }],
])

const MOVED: Refusal = {
  code: 'host-moved',
  hint: 'rbm does not follow, so that the token goes nowhere else. Give the address and the repository as they are now.',
}

const REFUSED: Refusal = {
  code: 'host-refused',
  hint: 'Try again later; if it stays, ask who runs the host.',
}

function refused(asked: ApiRequest, status: number, text: string): RbmError {
  const { host, pathname } = new URL(asked.url)
  const reason = said(messageIn(text), asked)
  const { code, hint } = status >= 300 && status < 400 ? MOVED : (REFUSALS.get(status) ?? REFUSED)
  const what = `${asked.method} ${visible(pathname)}`
  return new RbmError(code, `${host} refused ${what}: ${status}${reason === '' ? '' : ` (${reason})`}.`, hint)
}

/** A stranger's words in a message of ours. */
function said(text: string, { secret }: ApiRequest): string {
  return visible(text.replaceAll(secret, '…').slice(0, 200))
}

/** `message` (GitHub), `message` or `error` (GitLab); a proxy answers with a page that says nothing to anybody. */
function messageIn(text: string): string {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer !== 'object' || answer === null) return ''
    const said = 'message' in answer ? answer.message : 'error' in answer ? answer.error : ''
    return typeof said === 'string' ? said : JSON.stringify(said)
  } catch {
    return ''
  }
}
