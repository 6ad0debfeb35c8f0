// `rbm rollover YEAR`: the operational plans of a year, from those of the year before ([R23]). What would be written is checked
// with the rest of the plan first; then all files are made, or none.

import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import type { Document } from '../../document/document.ts'
import { readDocument } from '../../document/read-document.ts'
import {
  editionsBefore,
  filesOfEdition,
  rollOver,
  type RolledEdition,
  type Rollover,
} from '../../document/rollover/rollover.ts'
import { showSpan, type Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { word, words } from '../../model/vocabulary.ts'
import { checkPlan } from '../../pipeline.ts'
import { placesIn } from '../../render/diagnostics-text.ts'
import { fingerprint } from '../../render/fingerprint.ts'
import { renderJson } from '../../render/json-text.ts'
import { renderRolloverText } from '../../render/rollover-text.ts'
import { makeStyle } from '../../render/style.ts'
import { unifiedDiff } from '../../render/unified-diff.ts'
import { rules } from '../../rules/index.ts'
import { isChecking } from '../../rules/rule.ts'
import { positionAt } from '../../source/line-index.ts'
import { compareText } from '../../source/origin.ts'
import { visible } from '../../source/visible.ts'
import type { RolloverReport } from '../../tables/rollover-report.ts'
import type { CliContext } from '../context.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { checkNewFiles, createNewFiles } from '../new-files.ts'
import { readPlan, sayErrors, type PlanInput } from '../plan-input.ts'

export interface RolloverOptions {
  readonly format: 'text' | 'json'
  readonly entity?: string
  readonly dryRun?: boolean
}

export async function rollover(
  context: CliContext,
  written: string,
  path: string | undefined,
  options: RolloverOptions,
): Promise<ExitStatus> {
  const { streams } = context
  const dryRun = options.dryRun === true
  const input = await readPlan(context, path)
  const { plan, repository } = input
  const year = yearOf(plan, written)
  const documents = documentsOf(input)
  const asked = entitiesOf(plan, options.entity)
  const before = editionsBefore(documents, year, plan.period)
  checkReadable(
    context,
    input,
    documents,
    asked.flatMap((entity) => before.get(entity)?.documents ?? []),
  )

  const there = asked.flatMap((entity) => {
    const files = filesOfEdition(documents, entity, year)
    return files.length === 0 ? [] : [{ entity, files }]
  })
  const isThere = new Set(there.map(({ entity }) => entity))
  const decisions = documents.filter(({ kind }) => kind === 'decisions')
  for (const { entity, files } of there) checkWhole(before.get(entity), decisions, year, files)
  const editions = asked.flatMap((entity) => (isThere.has(entity) ? [] : (before.get(entity) ?? [])))
  const withoutPlan = asked.filter((entity) => !isThere.has(entity) && !before.has(entity))
  if (withoutPlan.length === asked.length) throw nothingBefore(asked, year)

  const rolled = rollOver(editions, decisions, year)
  checkNewFiles(
    context,
    repository,
    rolled.files.map((file) => file.path),
  )
  const report: RolloverReport = {
    schemaVersion: '1.0',
    year,
    written: !dryRun && rolled.files.length > 0,
    ...inReport(rolled, dryRun),
    thereAlready: there,
    withoutPlan,
    errors: newErrors(input, rolled),
  }
  if (report.written) {
    createNewFiles(
      context.host,
      repository.root,
      rolled.files.map((file) => {
        const mark = repository.marked.has(file.source) ? '\uFEFF' : ''
        return { path: file.path, text: mark + file.after }
      }),
    )
  }
  streams.out(options.format === 'json' ? renderJson(report) : asText(context, plan, report))
  streams.error(conclusion(report, dryRun))
  return report.errors.length === 0 ? DONE : PROBLEMS
}

/** @throws RbmError for no year, and for one that cannot follow another in this plan */
function yearOf({ period }: Plan, written: string): Year {
  const year = Number(written)
  if (!/^\d{4}$/.test(written)) {
    const hint = 'Write the year whose plans are to be made: rbm rollover 2029'
    throw new RbmError('no-such-year', `"${visible(written)}" is no year.`, hint)
  }
  if (year > period.first && year <= period.last) return year
  const message = `The plan covers ${showSpan(period)}, and no plan of ${year} can follow another in it.`
  const hint =
    year > period.last
      ? 'Lengthen `years:` in rbm.yaml first, with what goes with it: targets, revenue, standard costs.'
      : `Its plans can be rolled over to ${period.first + 1} and later years.`
  throw new RbmError('year-outside-plan', message, hint)
}

function documentsOf({ repository: { sources, limits } }: PlanInput): Document[] {
  return sources.flatMap((source): Document[] => {
    const { document } = readDocument(source, limits)
    return document === undefined ? [] : [document]
  })
}

/** @throws RbmError for an entity that does not exist */
function entitiesOf({ entities }: Plan, asked: string | undefined): string[] {
  const known = entities.map(({ id }) => id)
  if (asked === undefined) return known
  return [...new Set(asked.split(',').map((id) => id.trim()))].sort(compareText).map((id) => {
    if (known.includes(id)) return id
    const near = suggest(id, known)
    const hint = `${near === undefined ? '' : `Did you mean "${near}"? `}Its entities: ${known.join(', ')}.`
    throw new RbmError('unknown-entity', `The plan has no entity "${visible(id)}".`, hint)
  })
}

/**
 * What cannot be read may be one of the plans, or the decision to stop an Output. An error in the planning itself is no reason
 * to stay in this year.
 */
function checkReadable(
  { streams }: CliContext,
  { checked, places, repository }: PlanInput,
  documents: readonly Document[],
  rolled: readonly Document[],
): void {
  const kinds = new Map(documents.map(({ source, kind }) => [source.path, kind]))
  const paths = new Set(rolled.map(({ source }) => source.path))
  const known = new Set(repository.sources.map(({ path }) => path))
  const isInTheWay = ({ severity, rule, at: { path } }: Diagnostic) => {
    const kind = kinds.get(path)
    const isMeant = paths.has(path) || kind === undefined || kind === 'decisions'
    return severity === 'error' && OF_FILES.has(rule) && isMeant && known.has(path)
  }
  const diagnostics = checked.diagnostics.filter(isInTheWay)
  if (diagnostics.length === 0) return
  sayErrors(streams, { checked: { ...checked, diagnostics }, places })
  const message = 'What is to be rolled over has errors; nothing was written.'
  throw new RbmError('document-with-errors', message, 'Mend what is named above. All findings: rbm validate')
}

const OF_FILES: ReadonlySet<string> = new Set(
  rules.flatMap((rule) =>
    !isChecking(rule) && (rule.foundBy === 'reading' || rule.foundBy === 'binding') ? [rule.id] : [],
  ),
)

/** @throws RbmError when a part of the plan of the year is there and another is missing: its money would be, too */
function checkWhole(
  edition: RolledEdition | undefined,
  decisions: readonly Document[],
  year: Year,
  files: readonly string[],
): void {
  if (edition === undefined) return
  const expected = rollOver([edition], decisions, year).files.map(({ path }) => path)
  const missing = expected.filter((path) => !files.includes(path))
  if (missing.length === 0 || missing.length === expected.length) return
  throw new RbmError(
    'plan-in-part',
    `${edition.entity} has a part of its plan of ${year} already (${files.map(visible).join(', ')}), but no "${visible(missing[0]!)}"; nothing was written.`,
    'Delete what is there to roll all of it over again, or write the rest by hand.',
  )
}

function nothingBefore(asked: readonly string[], year: Year): RbmError {
  const who = asked.length === 1 ? `"${visible(asked[0]!)}" has` : 'The plan has'
  const message = `${who} no operational plan that covers ${year - 1}, so there is nothing to roll over to ${year}.`
  return new RbmError('nothing-to-roll-over', message, 'Plans are rolled over from the year before.')
}

function inReport(
  { files, ended, outputs }: Rollover,
  dryRun: boolean,
): Pick<RolloverReport, 'files' | 'ended' | 'carried' | 'closed' | 'merged' | 'secondLook'> {
  const inOrder = [...outputs].sort((a, b) => compareText(a.id, b.id))
  const named = ({ id, title, entity }: (typeof outputs)[number]) => ({ output: id, title, entity })
  const goingOn = inOrder.filter(({ fate }) => fate.kind === 'goes on')
  return {
    files: files.map(({ path, source, entity, to, toDo, before, after }) => ({
      path,
      from: source,
      entity,
      years: showSpan(to),
      toDo: toDo.map(({ line, output, text }) => ({ line, output, text })),
      ...(dryRun ? { diff: unifiedDiff(path, before, after, source) } : {}),
    })),
    ended,
    carried: goingOn.length,
    closed: inOrder.flatMap((one) =>
      one.fate.kind === 'closed' ? [{ ...named(one), because: one.fate.because, why: one.fate.why }] : [],
    ),
    merged: inOrder.flatMap((one) =>
      one.fate.kind === 'merged' ? [{ ...named(one), into: one.fate.into.id, why: one.fate.why }] : [],
    ),
    secondLook: goingOn.filter(({ isPursued }) => !isPursued).map(named),
  }
}

/** Errors that were not there before: a rate of the new year that is missing, a budget that is passed. */
function newErrors({ repository, checked }: PlanInput, { files }: Rollover): RolloverReport['errors'] {
  if (files.length === 0) return []
  const made = files.map(({ path, after }) => ({ path, text: after }))
  const sources = [...repository.sources, ...made].sort((a, b) => compareText(a.path, b.path))
  const known = new Set(checked.diagnostics.map((one) => fingerprint(one)))
  const places = placesIn(sources)
  return checkPlan(sources, repository.unreadable)
    .diagnostics.filter((one) => one.severity === 'error' && !known.has(fingerprint(one)))
    .map(({ at, rule, message }) => ({
      path: at.path,
      ...positionAt(places.find(at.path)?.lines ?? [0], at.start),
      rule,
      message,
    }))
}

function asText({ streams }: CliContext, plan: Plan, report: RolloverReport): string {
  const { vocabulary } = plan
  const named = { outputs: words(vocabulary, 'output'), wont: word(vocabulary, 'wont') }
  const text = renderRolloverText(report, named, streams.columns, makeStyle(streams.isColoured))
  const diffs = report.files.flatMap(({ diff }) => diff ?? [])
  return [text, ...diffs].join('\n')
}

function conclusion({ files, written, errors }: RolloverReport, dryRun: boolean): string {
  if (files.length === 0) return 'All plans are there already; nothing was written.\n'
  const wrong = errors.length === 0 ? '' : ' With them the plan has errors: rbm validate'
  if (dryRun) return `Nothing was written (--dry-run).${wrong}\n`
  return written ? `Written: ${files.length === 1 ? '1 file' : `${files.length} files`}.${wrong}\n` : ''
}
