// `rbm comment BASE [HEAD]`: what `rbm diff` says, as one comment on the pull request that is kept up to date. The only command
// that uses the network, and then only the API of the host.

import { resolve } from 'node:path'
import { findGithubPullRequest, githubHost } from '../../comment/github.ts'
import { gitlabHost } from '../../comment/gitlab.ts'
import { MOST_CHARACTERS, postComment, type Posting } from '../../comment/post-comment.ts'
import { targetOf, tokenOf, type HostKind, type Target, type TargetOptions } from '../../comment/target.ts'
import type { Basis } from '../../costing/facts/cost-fact.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { compareRatios, parseDecimal, subtract, ZERO, type Ratio } from '../../money/ratio.ts'
import { renderDiffMarkdown } from '../../render/diff-markdown.ts'
import { escapeMarkdown } from '../../render/markdown-text.ts'
import { visible, withoutCommands } from '../../source/visible.ts'
import type { DiffReport } from '../../tables/diff-report.ts'
import { MOST_REPORT_BYTES, readDiffReport } from '../../tables/read-diff-report.ts'
import type { Host } from '../../workspace/host.ts'
import { folderInRepository } from '../../workspace/plan-folder.ts'
import { findRoot } from '../../workspace/plan-repository.ts'
import type { CliContext } from '../context.ts'
import type { ExitStatus } from '../exit-status.ts'
import { reportDiff } from '../report-diff.ts'
import { endOfDiff } from './diff.ts'

export interface CommentOptions extends TargetOptions {
  /** The view of the cost that is shown. */
  readonly basis: Basis
  /** The name of the account that writes. */
  readonly account?: string
  /** A report that was made elsewhere. */
  readonly from?: string
  readonly minChanges?: number
  readonly minCost?: Ratio
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
      : readDiffReport(readText(host, options.from, MOST_REPORT_BYTES))
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

/** Written by another run, in which the author of the pull request may have had a hand. */
const FROM_ELSEWHERE =
  'This comes from a run that the author of the changes can influence. Before you rely on it, run rbm diff yourself.\n\n'

function bodyOf(report: DiffReport, folder: string, kind: HostKind, { basis, from }: CommentOptions): string {
  const note = from === undefined ? '' : FROM_ELSEWHERE
  // A pull request to several plans has a comment for each.
  const which = folder === '' ? '' : `Of the plan in ${escapeMarkdown(folder.slice(0, -1))}:\n\n`
  const head = withoutCommands(`${which}${note}`)
  const most = MOST_CHARACTERS[kind] - Buffer.byteLength(head)
  return `${head}${renderDiffMarkdown(report, { basis, most })}`
}

/** Whether a comment is begun for it. What is not known is never taken for little. */
function isWorth(report: DiffReport, { minChanges, minCost }: CommentOptions): boolean {
  const { changes, complete } = report
  if (!complete) return true
  if (changes.length >= (minChanges ?? (minCost === undefined ? 1 : Infinity))) return true
  if (minCost === undefined || changes.length === 0) return false
  const difference = differenceOf(report)
  return difference === undefined || compareRatios(difference, minCost) >= 0
}

/** By how much full cost changes, up or down; undefined where that is not known. */
function differenceOf({ cost }: DiffReport): Ratio | undefined {
  if (cost === null || !cost.complete) return undefined
  const text = cost.bridges.find(({ basis }) => basis === 'full')?.total.difference
  const difference = text === undefined ? undefined : parseDecimal(text)
  if (difference === undefined) return undefined
  return difference.numerator < 0n ? subtract(ZERO, difference) : difference
}

/** GitHub's bound on what it tells of an event. */
const MOST_EVENT_BYTES = 25 * 1024 * 1024

function readEvent(host: Host, path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined
  try {
    return JSON.parse(readText(host, path, MOST_EVENT_BYTES))
  } catch (error) {
    if (error instanceof RbmError) throw error
    throw new RbmError(
      'unreadable-event',
      `The event in "${visible(path)}" is no JSON.`,
      'Say which pull request: --pull-request N.',
    )
  }
}

/** An ordinary file of text, no link: the name may come from a run of a stranger. */
function readText(host: Host, path: string, most: number): string {
  const full = resolve(host.cwd, path)
  const shown = visible(path)
  const found = host.look(full)
  if (found === undefined)
    throw new RbmError('no-such-path', `There is no "${shown}".`, 'Check the spelling of the path.')
  if (found.kind !== 'file') throw new RbmError('no-file', `"${shown}" is no ordinary file.`)
  if (found.size > most) {
    throw new RbmError(
      'file-too-large',
      `"${shown}" has ${found.size} bytes; ${most} are the most that is read.`,
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(host.read(full))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new RbmError('unreadable-file', `"${shown}" cannot be read (${visible(reason)}).`)
  }
}
