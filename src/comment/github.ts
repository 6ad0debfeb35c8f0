// Comments on a pull request through GitHub's REST API, version 2022-11-28: "issue comments", for every pull request is an issue.
// https://docs.github.com/en/rest/issues/comments

import { RbmError } from '../diagnostic/rbm-error.ts'
import { answerOf, answersOf, textIn, type Answer } from './answer.ts'
import type { PostedComment, PullRequest, PullRequestHost, Repository } from './pull-request-host.ts'
import { request, type ApiRequest, type Fetch } from './request.ts'

/** As many answers as the API gives at once, and as many pages as anybody looks through. */
const PAGE = 100
const MOST_PAGES = 50

/** Whose name the token of a workflow writes under; it may not ask who it is. */
const WORKFLOW_ACCOUNT = 'github-actions[bot]'

export function githubHost(fetch: Fetch, pullRequest: PullRequest): PullRequestHost {
  const { apiUrl, number } = pullRequest
  const base = baseOf(pullRequest)
  const ask = asking(fetch, pullRequest)
  return {
    async account() {
      if (pullRequest.account !== undefined) return pullRequest.account
      try {
        return textIn(answerOf(await ask('GET', `${apiUrl}/user`)), 'login')
      } catch (error) {
        if (error instanceof RbmError && error.code === 'host-forbidden') return WORKFLOW_ACCOUNT
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

/** What the event `workflow_run` says of the run before: where it comes from. Of a fork it names no pull request. */
export interface PullRequestHead {
  /** Who owns the repository of the branch. */
  readonly owner: string
  /** `owner/name` of that repository. */
  readonly repository: string
  readonly branch: string
  readonly commit: string
}

/**
 * The open pull request of a branch that stands at this commit; `outdated` where it has newer commits by now.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 *
 * @throws RbmError when there is none, or more than one
 */
export async function findGithubPullRequest(
  fetch: Fetch,
  repository: Repository,
  from: PullRequestHead,
): Promise<number | 'outdated'> {
  const head = encodeURIComponent(`${from.owner}:${from.branch}`)
  const url = `${baseOf(repository)}/pulls?state=open&head=${head}&per_page=${PAGE}`
  const ofBranch = answersOf(await asking(fetch, repository)('GET', url)).filter((answer) => {
    const { repo, ref } = answerOf(answer['head'] ?? {})
    return ref === from.branch && textIn(answerOf(repo ?? {}), 'full_name') === from.repository
  })
  const atCommit = ofBranch.filter((answer) => answerOf(answer['head'])['sha'] === from.commit)
  const [only, another] = atCommit
  if (another !== undefined) {
    throw new RbmError(
      'several-pull-requests',
      'Several open pull requests ask for the branch of this run.',
      'Say which one: --pull-request N.',
    )
  }
  if (only !== undefined) return numberIn(only)
  if (ofBranch.length > 0) return 'outdated'
  throw new RbmError('no-pull-request', 'No open pull request asks for the branch of this run.')
}

function numberIn(answer: Answer): number {
  const { number } = answer
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number
  throw new RbmError('host-answer', 'The host answered with a pull request that has no number.')
}

function baseOf({ apiUrl, repository }: Repository): string {
  return `${apiUrl}/repos/${repository.split('/').map(encodeURIComponent).join('/')}`
}

function asking(fetch: Fetch, { token }: Repository) {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  }
  return async (method: ApiRequest['method'], url: string, body?: unknown) =>
    await request(fetch, { method, url, headers, secret: token, ...(body === undefined ? {} : { body }) })
}
