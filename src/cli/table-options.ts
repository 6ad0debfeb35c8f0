// What every table command is asked for: format, years, funding, language.

import { GROUPINGS, type Basis, type Grouping } from '../costing/facts/cost-fact.ts'
import { RbmError } from '../diagnostic/rbm-error.ts'
import { suggest } from '../diagnostic/suggest.ts'
import { FUNDING_CLASSES } from '../model/organization.ts'
import { parseSpan, showSpan, yearsOf, type Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { visible } from '../source/visible.ts'
import type { Unit } from '../tables/table.ts'

export const FORMATS = ['table', 'json', 'csv', 'markdown', 'xlsx', 'html'] as const

export type Format = (typeof FORMATS)[number]

/** Whether people read it as it stands, so that long texts go under a row and not into columns. */
export function isForPeople(format: Format): boolean {
  return format === 'table' || format === 'markdown' || format === 'html'
}

/** The options that all table commands share, as commander gives them. */
export interface TableOptions {
  readonly format?: Format
  readonly output?: string
  readonly years?: string
  readonly unit?: Unit
  /** The view of cost. */
  readonly basis?: Basis
  readonly funding?: string
  readonly lang?: string
  /** The day whose knowledge counts. */
  readonly asOf?: string
  /** Of the operational plans; left out: for each year the newest. */
  readonly edition?: string
  /** The revision at which the plan is read; left out: the files as they lie here. */
  readonly at?: string
}

const FORMAT_BY_ENDING: ReadonlyMap<string, Format> = new Map([
  ['xlsx', 'xlsx'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['md', 'markdown'],
  ['html', 'html'],
  ['txt', 'table'],
])

export function formatOf({ format, output }: TableOptions, command: string): Format {
  const ending = output === undefined ? undefined : /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase()
  if (output === undefined && format === 'xlsx') {
    throw new RbmError(
      'no-output',
      'A workbook goes to a file.',
      `Name it: rbm ${command} -o ${command === 'rollup' ? 'financial-plan' : command}.xlsx`,
    )
  }
  const chosen = ending === undefined ? undefined : FORMAT_BY_ENDING.get(ending)
  if (format !== undefined && chosen !== undefined && chosen !== format) {
    throw new RbmError(
      'format-against-ending',
      `"${visible(output ?? '')}" ends like ${chosen}, but the format asked for is ${format}.`,
      'Change one of them, or leave --format away: the ending chooses the format.',
    )
  }
  if (format !== undefined) return format
  if (output === undefined) return 'table'
  if (chosen !== undefined) return chosen
  throw new RbmError(
    'unknown-ending',
    `The ending of "${visible(output)}" names no format.`,
    `Endings: ${[...FORMAT_BY_ENDING.keys()].join(', ')}; or add --format.`,
  )
}

/** What programs read is exact, whatever unit is asked for: in sentences, too. */
export function printedUnit(unit: Unit | undefined, format: Format): Unit {
  return format === 'csv' || format === 'json' ? 'unit' : (unit ?? 'unit')
}

export function selectYears(plan: Plan, years: string | undefined): readonly Year[] {
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

/**
 * Years that can be said in two ways.
 *
 * @throws RbmError when both are given and differ
 */
export function saidOnce(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined || sameYears(first) === sameYears(second))
    return first ?? second
  throw new RbmError(
    'years-given-twice',
    `The years are given twice, and differ: "${visible(first)}" and "${visible(second)}".`,
    'Give them once.',
  )
}

function sameYears(written: string): string {
  const years = written.split(',').flatMap((part) => {
    const span = parseSpan(part)
    return span === undefined ? [part] : yearsOf(span).map(String)
  })
  return [...new Set(years)].sort().join()
}

/** A first word that is no year is the path, where there is no other. */
export function yearAndPath([first, second]: readonly (string | undefined)[]): [
  string | undefined,
  string | undefined,
] {
  const isPath = first !== undefined && second === undefined && !/^\d{4}([,-]\d{4})*$/.test(first)
  return isPath ? [undefined, first] : [first, second]
}

export function checkLanguage({ languages }: Plan, language: string | undefined): void {
  const known = languages.length === 0 ? ['en'] : languages
  if (language === undefined || known.includes(language)) return
  const hint = `Its languages are: ${known.join(', ')} (\`languages\` in rbm.yaml).`
  throw new RbmError('unknown-language', `The plan has no language "${visible(language)}".`, hint)
}

export function fundingOf(plan: Plan, funding: string | undefined): string | undefined {
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

/**
 * @param by as the user wrote it; left out: by Outcome
 * @throws RbmError for a grouping that does not exist
 */
export function groupingsOf(by: string | undefined): Grouping[] {
  const names = (by ?? 'outcome').split(',').map((name) => name.trim())
  return [...new Set(names.map(groupingOf))]
}

/** @throws RbmError when it does not exist */
export function groupingOf(name: string): Grouping {
  const known = GROUPINGS.find((grouping) => grouping === name)
  if (known !== undefined) return known
  const near = suggest(name, GROUPINGS)
  const hint = `${near === undefined ? '' : `Did you mean "${near}"? `}One or several of: ${GROUPINGS.join(', ')}.`
  throw new RbmError('unknown-grouping', `"${visible(name)}" is no way to group a roll-up.`, hint)
}
