// `rbm rollup`: the cost of the plan, added up; with `-o x.xlsx` the financial plan.

import { GROUPINGS, type Basis, type Grouping } from '../../costing/cost-fact.ts'
import { rollUp, type Rollup } from '../../costing/rollup.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { textIn } from '../../model/local-text.ts'
import { FUNDING_CLASSES } from '../../model/organization.ts'
import { parseSpan, showSpan, yearsOf, type Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { word } from '../../model/vocabulary.ts'
import { checkPlan, type CheckedPlan } from '../../pipeline.ts'
import { placesIn, showPlace, type Places } from '../../render/diagnostics-text.ts'
import { renderJson } from '../../render/json-text.ts'
import { makeStyle } from '../../render/style.ts'
import { renderTableCsv } from '../../render/table-csv.ts'
import { renderTableMarkdown } from '../../render/table-markdown.ts'
import { renderTableText } from '../../render/table-text.ts'
import { positionAt } from '../../source/line-index.ts'
import type { Origin } from '../../source/origin.ts'
import { visible } from '../../source/visible.ts'
import { emptyRollupJson, rollupJson } from '../../tables/rollup-json.ts'
import { tabulateRollup } from '../../tables/rollup-table.ts'
import type { Unit } from '../../tables/table.ts'
import type { Revision } from '../../workspace/host.ts'
import {
  findRoot,
  isDirty,
  readPlanRepository,
  type PlanRepository,
} from '../../workspace/plan-repository.ts'
import type { CliContext } from '../context.ts'
import { DONE, PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { checkOutput, writeOutput } from '../output.ts'
import { inWorkingFolder } from '../paths.ts'

export interface RollupOptions {
  readonly by?: string
  readonly format?: Format
  readonly output?: string
  readonly years?: string
  readonly unit: Unit
  readonly basis: Basis
  readonly funding?: string
  readonly lang?: string
}

type Format = 'table' | 'json' | 'csv' | 'markdown' | 'xlsx'

export async function rollup(
  context: CliContext,
  path: string | undefined,
  options: RollupOptions,
): Promise<ExitStatus> {
  const { host, streams } = context
  if (options.output !== undefined) checkOutput(host, options.output)
  const format = formatOf(options)
  const by = groupingsOf(options.by)
  const root = findRoot(host, inWorkingFolder(host, path), path)
  const repository = readPlanRepository(host, root)
  const checked = checkPlan(repository.sources, repository.unreadable)
  const places = placesIn(repository.sources)
  const { plan, cost } = checked
  const { basis } = options
  const missing = checked.missing(basis)
  if (plan === undefined)
    return nothingToAddUp(context, checked, places, { basis, by, format, output: options.output })

  checkLanguage(plan, options.lang)
  const query = {
    basis,
    by,
    years: selectYears(plan, options.years),
    funding: fundingOf(plan, options.funding),
  }
  const result = rollUp(plan, cost.facts(basis), missing, query)
  const request: Request = {
    context,
    plan,
    checked,
    repository,
    result,
    places,
    options,
    revision: await host.revision(root),
  }
  if (options.output === undefined) streams.out(render(request, format))
  else {
    const bytes =
      format === 'xlsx' ? await workbook(request) : new TextEncoder().encode(render(request, format))
    writeOutput(host, options.output, bytes)
    if (format === 'xlsx' && options.by === undefined) streams.out(renderTable(request))
    streams.error(`Wrote ${visible(options.output)}.\n`)
  }
  if (missing.length > 0) streams.error(incompleteSentence(missing.length))
  return missing.length > 0 ? PROBLEMS : DONE
}

interface Request {
  readonly context: CliContext
  readonly plan: Plan
  readonly checked: CheckedPlan
  readonly repository: PlanRepository
  readonly result: Rollup
  readonly places: Places
  readonly options: RollupOptions
  readonly revision: Revision | undefined
}

function render(request: Request, format: Format): string {
  const { plan, result, options } = request
  if (format === 'json') {
    const json = rollupJson(plan, result, sourceOf(request), options.lang, (at) => lineOf(request.places, at))
    return renderJson(json)
  }
  const table = tabulateRollup(plan, result, { unit: options.unit, language: options.lang })
  if (format === 'csv') return renderTableCsv(table)
  if (format === 'markdown') return renderTableMarkdown(table)
  return renderTable(request)
}

function renderTable({ plan, result, options, context: { streams } }: Request): string {
  const table = tabulateRollup(plan, result, { unit: options.unit, language: options.lang })
  const isShown = options.output === undefined || formatOf(options) === 'xlsx'
  const width = isShown ? streams.columns : 120
  return renderTableText(table, width, makeStyle(isShown && streams.isColoured))
}

/** The commit, and whether what was added up is exactly what was committed. */
function sourceOf({ repository, revision }: Request): { commit: string | null; dirty: boolean | null } {
  if (revision === undefined) return { commit: null, dirty: null }
  return { commit: revision.commit, dirty: isDirty(repository, revision) }
}

async function workbook(request: Request): Promise<Uint8Array> {
  const { plan, checked, options, result, places, revision } = request
  const { financialPlanSheets } = await import('../../tables/financial-plan/index.ts')
  const { writeWorkbook } = await import('../../exchange/excel/write-workbook.ts')
  const language = options.lang
  const date = revision?.date.slice(0, 10) ?? null
  const author = textIn(plan.organization, language)
  const lineIn = (at: Origin) => lineOf(places, at)
  const missing = result.missing.map(({ rule, at, message, missingMoney }) => {
    return {
      rule,
      element: missingMoney?.element,
      path: at.path,
      line: lineIn(at),
      amount: missingMoney?.amount,
      message,
    }
  })
  if (options.by !== undefined) {
    const { tableSheet } = await import('../../tables/table-sheet.ts')
    const table = tabulateRollup(plan, result, { unit: options.unit, language })
    return writeWorkbook([tableSheet(table)], { title: table.title, author, date })
  }
  const facts = checked.cost.facts(options.basis)
  const sheets = financialPlanSheets({
    plan,
    facts: facts.filter((fact) => result.years.includes(fact.year)),
    source: { ...sourceOf(request), date },
    missing,
    lineOf: lineIn,
    language,
    years: result.years,
    basis: options.basis,
  })
  const title = `${word(plan.vocabulary, 'financial-plan', language)} ${showSpan(plan.period)}`
  return writeWorkbook(sheets, { title, author, date })
}

function lineOf(places: Places, at: Origin): number {
  return positionAt(places.find(at.path)?.lines ?? [0], at.start).line
}

const FORMAT_BY_ENDING: ReadonlyMap<string, Format> = new Map([
  ['xlsx', 'xlsx'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['md', 'markdown'],
  ['txt', 'table'],
])

function formatOf({ format, output }: RollupOptions): Format {
  const ending = output === undefined ? undefined : /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase()
  if (output === undefined && format === 'xlsx') {
    throw new RbmError(
      'no-output',
      'A workbook goes to a file.',
      'Name it: rbm rollup -o financial-plan.xlsx',
    )
  }
  if (format !== undefined) return format
  if (output === undefined) return 'table'
  const chosen = ending === undefined ? undefined : FORMAT_BY_ENDING.get(ending)
  if (chosen !== undefined) return chosen
  throw new RbmError(
    'unknown-ending',
    `The ending of "${visible(output)}" names no format.`,
    `Endings: ${[...FORMAT_BY_ENDING.keys()].join(', ')}; or add --format.`,
  )
}

function groupingsOf(by: string | undefined): Grouping[] {
  const names = (by ?? 'outcome').split(',').map((name) => name.trim())
  const groupings = names.map((name) => {
    const known = GROUPINGS.find((grouping) => grouping === name)
    if (known !== undefined) return known
    const near = suggest(name, GROUPINGS)
    const hint = `${near === undefined ? '' : `Did you mean "${near}"? `}One or several of: ${GROUPINGS.join(', ')}.`
    throw new RbmError('unknown-grouping', `"${visible(name)}" is no way to group a roll-up.`, hint)
  })
  return [...new Set(groupings)]
}

function selectYears(plan: Plan, years: string | undefined): readonly Year[] {
  if (years === undefined) return plan.period.years
  const selected = years.split(',').flatMap((part) => {
    const span = parseSpan(part)
    if (span === undefined || span.first < plan.period.first || span.last > plan.period.last) {
      const hint = `The plan covers ${showSpan(plan.period)}. Write 2028, 2028-2029 or 2028,2030.`
      throw new RbmError(
        'year-outside-plan',
        `"${visible(part)}" is no year or span of years of the plan.`,
        hint,
      )
    }
    return yearsOf(span)
  })
  return [...new Set(selected)].sort((a, b) => a - b)
}

/** A language that no title can be in would print the first language in silence. */
function checkLanguage({ languages }: Plan, language: string | undefined): void {
  if (language === undefined || languages.length === 0 || languages.includes(language)) return
  const hint = `Its languages are: ${languages.join(', ')} (\`languages\` in rbm.yaml).`
  throw new RbmError('unknown-language', `The plan has no language "${visible(language)}".`, hint)
}

function fundingOf(plan: Plan, funding: string | undefined): string | undefined {
  const known = [...new Set<string>([...FUNDING_CLASSES, ...plan.fundingSources.map(({ id }) => id)])]
  if (funding === undefined || known.includes(funding)) return funding
  const near = suggest(funding, known)
  const hint = `${near === undefined ? '' : `Did you mean "${near}"? `}One of: ${known.join(', ')}.`
  throw new RbmError(
    'unknown-funding',
    `"${visible(funding)}" is no funding class and no funding source.`,
    hint,
  )
}

/** Settings that cannot be read leave nothing to add up; the result says so in every format ([R28]). */
function nothingToAddUp(
  { host, streams }: CliContext,
  checked: CheckedPlan,
  places: Places,
  {
    basis,
    by,
    format,
    output,
  }: Pick<Request['result'], 'basis' | 'by'> & {
    readonly format: Format
    readonly output: string | undefined
  },
): ExitStatus {
  const line = (at: Origin) => lineOf(places, at)
  if (format === 'json') {
    const text = renderJson(emptyRollupJson(basis, by, checked.missing(basis), line))
    if (output === undefined) streams.out(text)
    else writeOutput(host, output, new TextEncoder().encode(text))
  }
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error')
  for (const { at, message, rule } of errors.slice(0, 10)) {
    streams.error(`${showPlace(places, at)} error ${visible(message)} [${rule}]\n`)
  }
  streams.error(
    'The settings of the plan cannot be read, so nothing was added up. See all findings: rbm validate\n',
  )
  return PROBLEMS
}

function incompleteSentence(count: number): string {
  const errors = count === 1 ? '1 error touches' : `${count} errors touch`
  return `The roll-up is INCOMPLETE: ${errors} money. See what and where: rbm validate\n`
}
