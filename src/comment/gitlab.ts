// Comments on a merge request through GitLab's REST API, version 4: "notes".
// https://docs.gitlab.com/api/notes/#merge-requests

import { answerOf, answersOf, textIn } from './answer.ts'
import type { PostedComment, PullRequest, PullRequestHost } from './pull-request-host.ts'
import { request, type ApiRequest, type Fetch } from './request.ts'

const PAGE = 100
const MOST_PAGES = 50

export function gitlabHost(fetch: Fetch, pullRequest: PullRequest): PullRequestHost {
  const { apiUrl, repository, number, token } = pullRequest
  const notes = `${apiUrl}/projects/${encodeURIComponent(repository)}/merge_requests/${number}/notes`
  const headers = { 'private-token': token }
  const ask = (method: ApiRequest['method'], url: string, body?: unknown) =>
    request(fetch, { method, url, headers, secret: token, ...(body === undefined ? {} : { body }) })
  return {
    account: async () =>
      pullRequest.account ?? textIn(answerOf(await ask('GET', `${apiUrl}/user`)), 'username'),
    async list() {
      const comments: PostedComment[] = []
      for (let page = 1; page <= MOST_PAGES; page++) {
        const answers = answersOf(
          await ask('GET', `${notes}?sort=asc&order_by=created_at&per_page=${PAGE}&page=${page}`),
        )
        for (const answer of answers) {
          const author = textIn(answerOf(answer['author'] ?? {}), 'username')
          comments.push({ id: textIn(answer, 'id'), body: textIn(answer, 'body'), author })
        }
        if (answers.length < PAGE) break
      }
      return comments
    },
    async create(body) {
      await ask('POST', notes, { body })
    },
    async update(id, body) {
      await ask('PUT', `${notes}/${encodeURIComponent(id)}`, { body })
    },
  }
}
