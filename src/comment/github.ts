// Comments on a pull request through GitHub's REST API, version 2022-11-28: "issue comments", for every pull request is an issue.
// https://docs.github.com/en/rest/issues/comments

import { RbmError } from '../diagnostic/rbm-error.ts'
import { answerOf, answersOf, textIn } from './answer.ts'
import type { PostedComment, PullRequest, PullRequestHost } from './pull-request-host.ts'
import { request, type ApiRequest, type Fetch } from './request.ts'

/** As many comments as the API gives at once, and as many pages as anybody looks through. */
const PAGE = 100
const MOST_PAGES = 50

/** Whose name the token of a workflow writes under; it may not ask who it is. */
const WORKFLOW_ACCOUNT = 'github-actions[bot]'

export function githubHost(fetch: Fetch, pullRequest: PullRequest): PullRequestHost {
  const { apiUrl, repository, number, token } = pullRequest
  const [owner = '', name = ''] = repository.split('/')
  const base = `${apiUrl}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  }
  const ask = (method: ApiRequest['method'], url: string, body?: unknown) =>
    request(fetch, { method, url, headers, ...(body === undefined ? {} : { body }) })
  return {
    async account() {
      try {
        return textIn(answerOf(await ask('GET', `${apiUrl}/user`)), 'login')
      } catch (error) {
        if (error instanceof RbmError && error.code === 'host-refused') return WORKFLOW_ACCOUNT
        throw error
      }
    },
    async list() {
      const comments: PostedComment[] = []
      for (let page = 1; page <= MOST_PAGES; page++) {
        const url = `${base}/issues/${number}/comments?per_page=${PAGE}&page=${page}`
        const answers = answersOf(await ask('GET', url))
        for (const answer of answers) {
          const author = textIn(answerOf(answer['user'] ?? {}), 'login')
          comments.push({ id: textIn(answer, 'id'), body: textIn(answer, 'body'), author })
        }
        if (answers.length < PAGE) break
      }
      return comments
    },
    async create(body) {
      await ask('POST', `${base}/issues/${number}/comments`, { body })
    },
    async update(id, body) {
      await ask('PATCH', `${base}/issues/comments/${encodeURIComponent(id)}`, { body })
    },
  }
}
