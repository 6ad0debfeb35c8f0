// A stand-in for the API of GitHub or GitLab, on this machine: as much of its documented form as rbm uses. It is as strict as
// the real ones: a request without its headers, to another path or with too long a text is refused as there.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { HostKind } from '../../src/comment/pull-request.ts'

export const TOKEN = 'a-token-that-nobody-may-see'

export interface StandInComment {
  readonly id: number
  body: string
  readonly author: string
}

export interface StandInRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface StandInInput {
  /** Who the token is; null for the token of a workflow of GitHub, which may not ask. */
  readonly account?: string | null
  readonly comments?: readonly Omit<StandInComment, 'id'>[]
  /** Open pull requests, for GitHub: as the list of them has them. */
  readonly pullRequests?: readonly unknown[]
  /** What is answered in place of what the API would; `never` keeps the connection open and says nothing. */
  readonly instead?: (request: StandInRequest) => StandInAnswer | 'never' | undefined
}

export interface StandInAnswer {
  readonly status: number
  /** A text as it is, anything else as JSON. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface StandIn {
  readonly apiUrl: string
  readonly comments: readonly StandInComment[]
  readonly requests: readonly StandInRequest[]
}

/** Serves pull request 12 of `org/plans`, until the test ends. */
export async function standIn(kind: HostKind, input: StandInInput = {}): Promise<StandIn> {
  const comments: StandInComment[] = (input.comments ?? []).map((comment, i) => ({ id: i + 1, ...comment }))
  const requests: StandInRequest[] = []
  const api = kind === 'github' ? github : gitlab
  const server = createServer((incoming, response) => {
    void read(incoming).then((request) => {
      requests.push(request)
      const answer = input.instead?.(request) ?? api(request, input, comments)
      if (answer !== 'never') send(response, answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { apiUrl: `http://127.0.0.1:${port}${kind === 'github' ? '' : '/api/v4'}`, comments, requests }
}

async function read(incoming: IncomingMessage): Promise<StandInRequest> {
  const { method = '', url = '', headers } = incoming
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return { method, path: url, headers, body: Buffer.concat(chunks).toString() }
}

function send(response: ServerResponse, { status, body, headers = {} }: StandInAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

function github(request: StandInRequest, input: StandInInput, comments: StandInComment[]): StandInAnswer {
  const { account = 'octocat', pullRequests = [] } = input
  const { headers, method } = request
  if (headers['user-agent'] === undefined) return { status: 403, body: 'Request forbidden' }
  if (headers.authorization !== `Bearer ${TOKEN}`)
    return { status: 401, body: { message: 'Bad credentials' } }
  if (headers.accept !== 'application/vnd.github+json' || headers['x-github-api-version'] !== '2022-11-28')
    return { status: 415, body: { message: 'Unsupported media type' } }
  const { pathname, searchParams } = new URL(request.path, 'http://host')
  if (method === 'GET' && pathname === '/user') {
    return account === null
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : { status: 200, body: { login: account, id: 1 } }
  }
  const shown = ({ id, body, author }: StandInComment) => ({ id, body, user: { login: author } })
  if (method === 'GET' && pathname === '/repos/org/plans/pulls')
    return { status: 200, body: page(pullRequests, searchParams) }
  return answerAbout(request, comments, {
    list: '/repos/org/plans/issues/12/comments',
    one: /^\/repos\/org\/plans\/issues\/comments\/(\d+)$/,
    update: 'PATCH',
    author: account ?? 'github-actions[bot]',
    most: 65_536,
    tooLong: { status: 422, body: { message: 'Validation Failed', errors: [{ field: 'data' }] } },
    missing: { message: 'Not Found' },
    shown,
  })
}

function gitlab(request: StandInRequest, input: StandInInput, comments: StandInComment[]): StandInAnswer {
  const { account = 'planner' } = input
  if (request.headers['private-token'] !== TOKEN)
    return { status: 401, body: { message: '401 Unauthorized' } }
  if (request.method === 'GET' && request.path === '/api/v4/user')
    return { status: 200, body: { username: account, id: 1 } }
  return answerAbout(request, comments, {
    list: '/api/v4/projects/org%2Fplans/merge_requests/12/notes',
    one: /^\/api\/v4\/projects\/org%2Fplans\/merge_requests\/12\/notes\/(\d+)$/,
    update: 'PUT',
    author: account ?? '',
    most: 1_000_000,
    tooLong: { status: 400, body: { message: { note: ['is too long (maximum is 1000000 characters)'] } } },
    missing: { message: '404 Not found' },
    shown: ({ id, body, author }) => ({ id, body, author: { username: author }, system: false }),
  })
}

interface Api {
  readonly list: string
  readonly one: RegExp
  readonly update: string
  readonly author: string
  readonly most: number
  readonly tooLong: StandInAnswer
  readonly missing: unknown
  readonly shown: (comment: StandInComment) => unknown
}

function answerAbout(request: StandInRequest, comments: StandInComment[], api: Api): StandInAnswer {
  const { method } = request
  const { pathname, searchParams } = new URL(request.path, 'http://host')
  if (pathname === api.list && method === 'GET')
    return { status: 200, body: page(comments, searchParams).map(api.shown) }
  const isNew = pathname === api.list && method === 'POST'
  const id = method === api.update ? Number(api.one.exec(pathname)?.[1]) : NaN
  const known = comments.find((comment) => comment.id === id)
  if (!isNew && known === undefined) return { status: 404, body: api.missing }
  const { body } = JSON.parse(request.body) as { body: string }
  if (body.length > api.most) return api.tooLong
  const comment = known ?? { id: comments.length + 1, body, author: api.author }
  if (isNew) comments.push(comment)
  comment.body = body
  return { status: isNew ? 201 : 200, body: api.shown(comment) }
}

function page<Item>(items: readonly Item[], search: URLSearchParams): readonly Item[] {
  const size = Math.min(Number(search.get('per_page') ?? 30), 100)
  const first = (Number(search.get('page') ?? 1) - 1) * size
  return items.slice(first, first + size)
}
