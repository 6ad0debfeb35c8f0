// `rbm validate`: everything that is wrong with the plan, at its place.

import { RbmError } from '../../diagnostic/rbm-error.ts'
import type { Severity } from '../../diagnostic/diagnostic.ts'
import { checkPlan } from '../../pipeline.ts'
import { placesIn, renderDiagnosticsText } from '../../render/diagnostics-text.ts'
import { isProblem, type FindingsReport } from '../../render/findings-report.ts'
import { makeStyle } from '../../render/style.ts'
import { rules } from '../../rules/index.ts'
import { explained } from '../../rules/rule-parts.ts'
import { compareText } from '../../source/origin.ts'
import { folderFromHere, folderInRepository } from '../../workspace/plan-folder.ts'
import { namedPaths, readPlanRepository } from '../../workspace/plan-repository.ts'
import { judge, type AcceptanceOptions } from '../acceptance.ts'
import type { CliContext } from '../context.ts'
import { checkTargets, deliverFindings } from '../deliver-findings.ts'
import type { FindingsTarget } from '../findings-formats.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { openRepository } from '../open-repository.ts'

export interface ValidateOptions extends AcceptanceOptions {
  /** The revision at which the plan is read. */
  readonly at?: string
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
  if (options.at !== undefined && options.writeBaseline === true) {
    const hint = 'Leave --at away: the baseline is made of the files as they lie here.'
    throw new RbmError('baseline-of-the-past', 'A baseline is of the plan as it is now.', hint)
  }
  const { root, files: readable } = await openRepository(host, paths[0], options.at)
  const named = namedPaths(readable, root, paths)
  const repository = readPlanRepository(readable, root)
  if (options.writeBaseline === true && named.length > 0) {
    const hint = 'Leave the paths away: rbm validate --write-baseline'
    throw new RbmError('baseline-of-a-part', 'A baseline is of the whole plan repository.', hint)
  }
  const checked = checkPlan(repository.sources, repository.unreadable)
  const judged = await judge(context, checked, repository, options)
  const isNamed = (path: string) =>
    named.length === 0 || named.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one))

  const shown = judged.open.filter(({ at }) => isNamed(at.path))
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
    return renderDiagnosticsText(shown, places, { style, files: files.length, most, accepted, columns })
  })
  return shown.some((diagnostic) => isProblem(report, diagnostic)) ? PROBLEMS : DONE
}
