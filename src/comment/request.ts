// One request to the API of a host: bounded in time, never redirected, so that the token reaches nobody else.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { visible } from '../source/visible.ts'

/** As the platform has it; tests and commands give it. */
export type Fetch = typeof fetch

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

const TIMEOUT_MS = 30_000

/**
 * @returns what the API answered, as JSON
 * @throws RbmError when the host cannot be reached, refuses, or answers something else
 */
export async function request(fetch: Fetch, { method, url, headers, body }: ApiRequest): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(url, {
      method,
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'rbm' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch (error) {
    throw new RbmError(
      'host-unreachable',
      `${new URL(url).host} cannot be reached (${reasonOf(error)}).`,
      'Try again later, or look at the address of the API.',
    )
  }
  if (!response.ok) throw refused(method, url, response.status, await textOf(response))
  try {
    return JSON.parse(await textOf(response)) as unknown
  } catch {
    throw new RbmError('host-answer', `${new URL(url).host} answered something that is no JSON.`)
  }
}

async function textOf(response: Response): Promise<string> {
  try {
    return await response.text()
  } catch {
    return ''
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason'
  if (error.name === 'TimeoutError') return `no answer in ${TIMEOUT_MS / 1000} seconds`
  const cause = error.cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
  return visible(code.slice(0, 100))
}

const HINTS: ReadonlyMap<number, string> = new Map([
  [401, 'The token is wrong or has expired.'],
  [
    403,
    'The token may not write comments. GitHub: permissions: pull-requests: write. GitLab: scope api, role Reporter.',
  ],
  [404, 'There is no such pull request, or the token may not see it.'],
  [422, 'The host does not take the text.'],
  [429, 'The host asks for patience. Try again later.'],
])

function refused(method: string, url: string, status: number, text: string): RbmError {
  const { host, pathname } = new URL(url)
  const said = visible(messageIn(text).slice(0, 200))
  const message = `${host} refused ${method} ${pathname}: ${status}${said === '' ? '' : ` (${said})`}.`
  return new RbmError('host-refused', message, HINTS.get(status))
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
