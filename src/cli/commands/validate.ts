// `rbm validate`: everything that is wrong with the plan, at its place.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { Diagnostic, Severity } from '../../diagnostic/diagnostic.ts'
import { readingOnce } from '../../document/reading-once.ts'
import { checkingOnce, checkPlan, type CheckedPlan } from '../../pipeline.ts'
import { placesIn, renderDiagnosticsText } from '../../render/diagnostics-text.ts'
import { isProblem, type FindingsReport, type OlderFindings } from '../../render/findings-report.ts'
import { makeStyle } from '../../render/style.ts'
import { rules } from '../../rules/index.ts'
import { explained } from '../../rules/rule-parts.ts'
import { compareText } from '../../source/origin.ts'
import { visible } from '../../source/visible.ts'
import type { Host } from '../../workspace/host.ts'
import { folderFromHere, folderInRepository } from '../../workspace/plan-folder.ts'
import { namedPaths, readPlanRepository, type PlanRepository } from '../../workspace/plan-repository.ts'
import { judge, type AcceptanceOptions } from '../acceptance.ts'
import type { CliContext } from '../context.ts'
import { checkTargets, deliverFindings } from '../deliver-findings.ts'
import type { FindingsTarget } from '../findings-formats.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { howToRead } from '../large-plan.ts'
import { openRepository } from '../open-repository.ts'
import type { SettingsFrom } from '../settings-from.ts'
import type { Revisions } from '../since.ts'

export interface ValidateOptions extends AcceptanceOptions {
  /** The revision at which the plan is read. */
  readonly at?: string
  /** The revision since which findings count. */
  readonly since?: string
  /** The revision whose settings, waivers and baseline are in force. */
  readonly configFrom?: string
  readonly format: readonly FindingsTarget[]
  readonly failOn: Severity
}

export async function validate(
  context: CliContext,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitStatus> {
  const { host, streams, version } = context
  const targets = options.format
  checkTargets(host, targets)
  checkBaselineOptions(options, paths)
  const { root, files: readable } = await openRepository(host, paths[0], options.at)
  const named = namedPaths(readable, root, paths)
  const from = await settingsOfAnother(host, root, options)
  const repository = readPlanRepository(readable, root, { first: from?.first })
  const revisions = options.since === undefined ? undefined : revisionsOfPlan()
  const check = revisions?.check ?? checkPlan
  const reading = await howToRead(context, repository)
  const checked = check(repository.sources, repository.unreadable, { settings: from, reading })
  const judged = await judge(context, checked, repository, options, from?.acceptance)
  const isNamed = (path: string) =>
    named.length === 0 || named.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one))

  const open = judged.open.filter(({ at }) => isNamed(at.path))
  const ours = from === undefined ? open : await findingsInForce(context, open, checked, repository, from)
  const { shown, older } = await sinceRevision(
    host,
    { root, repository, from },
    options.since,
    ours,
    revisions,
  )
  const accepted = judged.accepted && {
    ...judged.accepted,
    diagnostics: judged.accepted.diagnostics.filter(({ at }) => isNamed(at.path)),
  }
  const read = [
    ...repository.sources.map(({ path }) => path),
    ...repository.unreadable.map(({ at }) => at.path),
  ]
  const files = [...new Set(read.filter(isNamed))].sort(compareText)
  if (files.length === 0) {
    const hint =
      'A plan file ends in .yaml, does not begin with a dot, and is not named under `ignore:` in rbm.yaml.'
    throw new RbmError('nothing-to-check', 'No file of the plan lies in the paths that were named.', hint)
  }
  const places = placesIn(repository.sources)
  const met = new Set([...shown, ...(accepted?.diagnostics ?? [])].map(({ rule }) => rule))
  const report: FindingsReport = {
    version,
    diagnostics: shown,
    accepted,
    older,
    places,
    files,
    rules: rules.filter(({ id }) => met.has(id)).map(explained),
    failOn: options.failOn,
    folder: { inRepository: folderInRepository(host, root), fromHere: folderFromHere(host, root) },
  }
  await deliverFindings(context, targets, report, (isShown) => {
    const style = makeStyle(isShown && streams.isColoured)
    const columns = isShown && streams.isTerminal === true ? streams.columns : undefined
    const most = repository.limits.findingsShown
    return renderDiagnosticsText(shown, places, {
      style,
      files: files.length,
      most,
      accepted,
      older,
      columns,
    })
  })
  return shown.some((diagnostic) => isProblem(report, diagnostic)) ? PROBLEMS : DONE
}

/** @throws RbmError for a baseline of anything but the whole plan as it lies here, under its own settings */
function checkBaselineOptions(
  { writeBaseline, at, since, configFrom }: ValidateOptions,
  paths: readonly string[],
): void {
  if (writeBaseline !== true) return
  const [code, message, hint] =
    at !== undefined
      ? ['baseline-of-the-past', 'A baseline is of the plan as it is now.', 'Leave --at away']
      : configFrom !== undefined
        ? [
            'baseline-of-another',
            'A baseline is written under the settings of the plan itself.',
            'Leave --config-from away',
          ]
        : since !== undefined || paths.length > 0
          ? [
              'baseline-of-a-part',
              'A baseline is of the whole plan repository.',
              since === undefined ? 'Leave the paths away' : 'Leave --since away',
            ]
          : []
  if (code !== undefined) throw new RbmError(code, message!, `${hint}: rbm validate --write-baseline`)
}

async function settingsOfAnother(
  host: Host,
  root: string,
  { configFrom }: ValidateOptions,
): Promise<SettingsFrom | undefined> {
  if (configFrom === undefined) return undefined
  const { settingsFrom } = await import('../settings-from.ts')
  return await settingsFrom(host, root, configFrom)
}

/**
 * Without what is said of waivers and a baseline whose file is another one here: what is stale there may be mended by this
 * change. Says which files are not in force.
 */
async function findingsInForce(
  { streams }: CliContext,
  open: readonly Diagnostic[],
  { diagnostics }: CheckedPlan,
  repository: PlanRepository,
  from: SettingsFrom,
): Promise<readonly Diagnostic[]> {
  const { notInForce } = await import('../settings-from.ts')
  const others = new Set(notInForce(from, repository))
  const revision = visible(from.revision)
  if (others.size > 0) {
    const files = [...others].map(visible).join(', ')
    streams.error(`In force is what ${files} said at ${revision}; here it is another text.\n`)
  }
  const found = new Set(diagnostics)
  return open.filter((diagnostic) => found.has(diagnostic) || !others.has(diagnostic.at.path))
}

interface WherePlanIs {
  readonly root: string
  readonly repository: PlanRepository
  readonly from: SettingsFrom | undefined
}

function revisionsOfPlan(): Revisions {
  const read = readingOnce()
  return { read, check: checkingOnce(read) }
}

/** Parts the findings that a change has to do with from those that were there before. */
async function sinceRevision(
  host: Host,
  { root, repository, from }: WherePlanIs,
  revision: string | undefined,
  open: readonly Diagnostic[],
  revisions: Revisions | undefined,
): Promise<{ readonly shown: readonly Diagnostic[]; readonly older: OlderFindings | undefined }> {
  if (revision === undefined || revisions === undefined) return { shown: open, older: undefined }
  const { findingsSince } = await import('../since.ts')
  const isSince = await findingsSince(host, root, repository, revision, from, revisions)
  const older = open.filter((diagnostic) => !isSince(diagnostic))
  return { shown: open.filter(isSince), older: { revision, diagnostics: older } }
}
