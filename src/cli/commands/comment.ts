// `rbm comment BASE [HEAD]`: what `rbm diff` says, as one comment on the pull request that is kept up to date. The only command
// that uses the network, and then only the API of the host.

import { findGithubPullRequest, githubHost } from '../../comment/github.ts'
import { gitlabHost } from '../../comment/gitlab.ts'
import { postComment, type Posting } from '../../comment/post-comment.ts'
import { targetOf, tokenOf, type Target, type TargetOptions } from '../../comment/target.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { visible, withoutCommands } from '../../source/visible.ts'
import { MOST_REPORT_BYTES, readDiffReport } from '../../tables/read-diff-report.ts'
import type { Host } from '../../workspace/host.ts'
import { folderInRepository } from '../../workspace/plan-folder.ts'
import { findRoot } from '../../workspace/plan-repository.ts'
import { bodyOf, isWorth, type CommentContent } from '../comment-body.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'
import { reportDiff } from '../report-diff.ts'
import { readEvent, readStrangeFile } from '../strange-file.ts'
import { endOfDiff } from './diff.ts'

export interface CommentOptions extends TargetOptions, CommentContent {
  /** The name of the account that writes. */
  readonly account?: string
  readonly dryRun?: boolean
}

export async function comment(
  context: CliContext,
  base: string | undefined,
  head: string | undefined,
  options: CommentOptions,
): Promise<ExitStatus> {
  const { host, streams, environment } = context
  checkSource(base, options.from)
  const target = targetOf(options, environment, () => readEvent(host, environment['GITHUB_EVENT_PATH']))
  const token = options.dryRun === true ? '' : tokenOf(target.kind, environment)
  const report =
    options.from === undefined
      ? await reportDiff(context, base!, head, { cost: true })
      : readDiffReport(readStrangeFile(host, options.from, MOST_REPORT_BYTES))
  const folder = folderOf(host, options.from)
  const body = bodyOf(report, folder, target.kind, options)
  const isWorthSaying = isWorth(report, options)
  if (options.dryRun === true) {
    const would = isWorthSaying
      ? 'Would stand'
      : 'Would not be begun, only brought up to date where it stands,'
    streams.out(`${would} on ${inWords(target)}:\n\n${body}`)
  } else {
    const posting = await post(context, target, token, options.account, { folder, body, isWorthSaying })
    streams.out(`${POSTINGS[posting]} on ${inWords(target)}.\n`)
  }
  return endOfDiff(report)
}

const POSTINGS: Readonly<Record<Posting | 'outdated', string>> = {
  created: 'A comment was written',
  updated: 'The comment was brought up to date',
  unchanged: 'The comment says so already',
  'not needed': 'There is too little to begin a comment',
  outdated: 'Nothing was written, for there are newer commits by now,',
}

async function post(
  { fetch }: CliContext,
  { kind, repository, apiUrl, pullRequest }: Target,
  token: string,
  account: string | undefined,
  { folder, body, isWorthSaying }: Said,
): Promise<Posting | 'outdated'> {
  const there = { apiUrl, repository, token, account }
  const number =
    typeof pullRequest === 'number' ? pullRequest : await findGithubPullRequest(fetch, there, pullRequest)
  if (number === 'outdated') return 'outdated'
  const open = kind === 'github' ? githubHost : gitlabHost
  return await postComment(open(fetch, { ...there, number }), folder, body, isWorthSaying)
}

/** What is to be said, and of which plan of the git repository. */
interface Said {
  readonly folder: string
  readonly body: string
  readonly isWorthSaying: boolean
}

/** Of a report that was made elsewhere: the folder in which rbm runs, never what the report might say. */
function folderOf(host: Host, from: string | undefined): string {
  try {
    return folderInRepository(host, findRoot(host, host.cwd))
  } catch (error) {
    // There need be no plan here.
    if (error instanceof RbmError && from !== undefined) return ''
    throw error
  }
}

function inWords({ kind, repository, apiUrl, pullRequest }: Target): string {
  const what = kind === 'github' ? 'pull request' : 'merge request'
  const which =
    typeof pullRequest === 'number'
      ? `${what} ${pullRequest}`
      : `the ${what} of ${pullRequest.repository} ${pullRequest.branch}`
  // The name of a branch is a stranger's, and this may be printed in CI.
  return withoutCommands(visible(`${which} of ${repository} (${new URL(apiUrl).host})`))
}

function checkSource(base: string | undefined, from: string | undefined): void {
  if (base === undefined && from === undefined) {
    throw new RbmError(
      'no-base',
      'It is not said what to compare with.',
      'Name a git revision: rbm comment main. Or a report that was made elsewhere: --from diff.json',
    )
  }
  if (base !== undefined && from !== undefined) {
    throw new RbmError(
      'from-and-base',
      'A report that was made elsewhere (--from) has its revisions already.',
      `Leave "${visible(base)}" away, or --from.`,
    )
  }
}
