// `rbm.yaml`: the organization, its years and lists, with the defaults for all that is left out.

import type { Finding } from '../diagnostic/diagnostic.ts'
import { suggest } from '../diagnostic/suggest.ts'
import {
  entriesOf,
  has,
  itemsOf,
  mapOf,
  numberOf,
  originOfItem,
  originOfKey,
  placedText,
  scalarOf,
  shareOf,
  textOf,
  textsOf,
  wordOf,
  type Fields,
  type Placed,
} from '../document/fields.ts'
import type { RbmFile } from '../document/generated/formats.ts'
import { findEntry } from '../document/tree.ts'
import { plainText, type LocalText } from '../model/local-text.ts'
import {
  CATEGORY_GROUPS,
  FUNDING_CLASSES,
  type CategoryGroup,
  type CostCategory,
  type Department,
  type Entity,
  type FundingClass,
  type FundingSource,
} from '../model/organization.ts'
import { parseSpan, showSpan, yearsOf, type PlanPeriod, type YearSpan } from '../model/period.ts'
import type { RiskScale } from '../model/risk.ts'
import { USUAL_IMPACTS, USUAL_LIKELIHOODS } from '../model/usual-risk-levels.ts'
import type { Reporting, RuleSeverity, Settings, WrittenOption } from '../model/plan.ts'
import { TERMS, word, type Vocabulary } from '../model/vocabulary.ts'
import { currencyCodes, findCurrency, type Currency } from '../money/currency.ts'
import { compareRatios, ratio, ZERO, type Ratio } from '../money/ratio.ts'
import type { Origin } from '../source/origin.ts'
import { bindGuardrails } from './bind-guardrails.ts'
import { indexById, report, resolve, type Context, type Index } from './context.ts'
import { localText, localTexts, wholeNumber, type YearScope } from './values.ts'

export interface BoundSettings {
  readonly organization: LocalText
  readonly currency: Currency
  readonly period: PlanPeriod
  readonly scope: YearScope
  readonly languages: readonly string[]
  readonly vocabulary: Vocabulary
  readonly entities: Index<Entity>
  readonly departments: Index<Department>
  readonly categories: Index<CostCategory>
  readonly fundingSources: Index<FundingSource>
  readonly defaultFunding: FundingSource | undefined
  /** Undefined when not declared: then the grades are those of the standard costs. */
  readonly declaredGrades: readonly string[] | undefined
  readonly contractTypes: readonly string[]
  readonly activityTypes: Index<string>
  readonly riskCategories: Index<string>
  readonly declaresActivityTypes: boolean
  readonly appetites: Index<string>
  readonly riskScale: RiskScale
  readonly workMonthsPerFte: Ratio
  readonly settings: Settings
}

/** Undefined when currency or years cannot be read: without them there is no plan to add up. */
export function bindSettings(context: Context, fields: Fields<RbmFile>): BoundSettings | undefined {
  const currency = bindCurrency(context, fields, 'currency')
  const period = bindPeriod(context, fields)
  if (currency === undefined || period === undefined) return undefined
  const fundingSources = bindFundingSources(context, fields)
  const entities = bindEntities(fields)
  return {
    organization: localText(fields, 'organization') ?? plainText(''),
    currency,
    period,
    scope: { years: period.years, called: `the plan (${showSpan(period)})` },
    languages: textsOf(fields, 'languages').map(({ value }) => value),
    vocabulary: bindVocabulary(fields),
    entities: indexOf('entity', 'unknown-entity', indexById(context, entities, 'entity')),
    departments: indexOf(
      'department',
      'unknown-department',
      indexById(
        context,
        entities.flatMap(({ departments }) => departments),
        'department',
      ),
    ),
    categories: bindCategories(context, fields),
    fundingSources,
    defaultFunding:
      resolve(context, fundingSources, placedText(fields, 'default-funding'), {
        who: '`default-funding`',
        missingMoney: {},
      }) ?? fundingSources.byId.values().next().value,
    declaredGrades: listed(fields, 'grades'),
    contractTypes: listed(fields, 'contract-types') ?? ['permanent', 'continuing', 'fixed-term', 'temporary'],
    activityTypes: indexOf('type of Activity', 'unknown-activity-type', activityTypesOf(fields)),
    declaresActivityTypes: itemsOf(fields, 'activity-types').length > 0,
    workMonthsPerFte: positive(numberOf(fields, 'work-months-per-fte')) ?? ratio(12),
    settings: {
      severities: bindSeverities(fields),
      namedRules: namedRules(fields),
      ruleOptions: bindRuleOptions(fields),
      envelopeUsedFrom: threshold(fields, 'envelope-used-from', 95),
      mustShareAbove: threshold(fields, 'must-share-above', 60),
      progress: {
        onTrackFrom: threshold(fields, 'on-track-from', 90),
        atRiskBelow: threshold(fields, 'at-risk-below', 60),
        overspentAbove: threshold(fields, 'overspent-above', 110),
      },
      reporting: bindReporting(fields),
      guardrails: bindGuardrails(fields),
    },
    riskCategories: indexOf(
      'kind of risk',
      'unknown-risk-category',
      namesOf(listed(fields, 'risk-categories') ?? RISK_CATEGORIES),
    ),
    ...bindRiskScale(fields),
  }
}

/** A department answers for what its own entity does; one of another entity means that one of the two is wrong. */
export function bindDepartment(
  context: Context,
  { departments }: Pick<BoundSettings, 'departments'>,
  reference: Placed<string> | undefined,
  entity: Entity,
  who: string,
): Department | undefined {
  const department = resolve(context, departments, reference, { who })
  if (department === undefined || department.entity === entity.id) return department
  const own = entity.departments.map(({ id }) => id)
  report(context, 'department-of-other-entity', {
    message: `${who} names the department "${department.id}" of ${department.entity}, but belongs to ${entity.id}.`,
    hint:
      own.length === 0
        ? `rbm.yaml lists no departments of ${entity.id}. Add it there, or correct the entity.`
        : `The departments of ${entity.id}: ${own.join(', ')}.`,
    at: reference!.at,
    related: [{ at: department.origin, message: `the department of ${department.entity}` }],
    subject: department.id,
  })
  return department
}

export function bindCurrency<T>(
  context: Context,
  fields: Fields<T>,
  key: keyof T & string,
  missingMoney: Finding['missingMoney'] = { element: fields.element },
): Currency | undefined {
  const code = placedText(fields, key)
  if (code === undefined) return undefined
  const currency = findCurrency(code.value)
  if (currency !== undefined) return currency
  const near = suggest(code.value.toUpperCase(), currencyCodes())
  report(context, 'unknown-currency', {
    message: `"${code.value}" is not a currency code of ISO 4217.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    hint: 'A code has three capital letters, such as CHF or USD.',
    at: code.at,
    subject: code.value,
    missingMoney,
  })
  return undefined
}

function bindPeriod(context: Context, fields: Fields<RbmFile>): PlanPeriod | undefined {
  const written = wordOf(scalarOf(fields, 'years'))
  const span = written === undefined ? undefined : parseSpan(written)
  if (span === undefined) {
    if (written !== undefined) badSpan(context, written, originOfKey(fields, 'years'), undefined, {})
    return undefined
  }
  const years = yearsOf(span)
  const firm = boundSpan(context, fields, 'firm-years', span)
  return {
    ...span,
    years,
    firmYears: new Set(yearsOf(firm ?? span)),
    budgetPeriods: bindBudgetPeriods(context, fields, span),
  }
}

function bindBudgetPeriods(context: Context, fields: Fields<RbmFile>, span: YearSpan): readonly YearSpan[] {
  const declared = listedSpans(fields)
  if (declared.length === 0) {
    const years = yearsOf(span)
    if (years.length % 2 !== 0 || years.length === 2) return []
    return years.filter((_, i) => i % 2 === 0).map((first) => ({ first, last: first + 1 }))
  }
  const periods: (YearSpan & { readonly at: Origin })[] = []
  for (const { value, at } of declared) {
    const period = parseSpan(value)
    if (period === undefined || period.first < span.first || period.last > span.last) {
      badSpan(context, value, at, span)
      continue
    }
    const other = periods.find(({ first, last }) => first <= period.last && period.first <= last)
    if (other === undefined) periods.push({ ...period, at })
    else reportOverlap(context, period, at, other, span)
  }
  return periods.map(({ first, last }) => ({ first, last }))
}

/** A budget period of one year is a number, one of several a text. */
function listedSpans(fields: Fields<RbmFile>): Placed<string>[] {
  const list = findEntry(fields.map, 'budget-periods')?.value
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item): Placed<string>[] => {
    const value = wordOf(item)
    if (value === undefined) return []
    const { start, end } = item
    return [{ value, at: { path: fields.path, pointer: `/budget-periods/${value}`, start, end } }]
  })
}

/** The years of the plan two by two, as most organizations have them. */
function inTwos({ first, last }: YearSpan): string[] {
  const starts = yearsOf({ first, last }).filter((year) => (year - first) % 2 === 0)
  return starts.map((start) => showSpan({ first: start, last: Math.min(start + 1, last) }))
}

function reportOverlap(
  context: Context,
  period: YearSpan,
  at: Origin,
  other: YearSpan & { readonly at: Origin },
  plan: YearSpan,
): void {
  report(context, 'budget-periods-overlap', {
    message: `The budget periods ${showSpan(other)} and ${showSpan(period)} have ${Math.max(other.first, period.first)} in common.`,
    hint: `Write each year into one budget period, such as: budget-periods: [${inTwos(plan).join(', ')}]`,
    at,
    related: [{ at: other.at, message: 'the other budget period' }],
    subject: showSpan(period),
  })
}

function boundSpan(
  context: Context,
  fields: Fields<RbmFile>,
  key: 'firm-years',
  within: YearSpan,
): YearSpan | undefined {
  const written = wordOf(scalarOf(fields, key))
  if (written === undefined) return undefined
  const span = parseSpan(written)
  if (span !== undefined && span.first >= within.first && span.last <= within.last) return span
  badSpan(context, written, originOfKey(fields, key), within)
  return undefined
}

export function badSpan(
  context: Context,
  written: string,
  at: Origin,
  within: YearSpan | undefined,
  missingMoney?: Finding['missingMoney'],
): void {
  report(context, 'year-outside-plan', {
    message:
      within === undefined
        ? `"${written}" is not a year or a span of years.`
        : `The years ${written} are not inside the plan (${showSpan(within)}).`,
    hint: 'Write 2028, or 2028-2031 with the earlier year first.',
    at,
    subject: written,
    missingMoney,
  })
}

function bindEntities(fields: Fields<RbmFile>): Entity[] {
  return itemsOf(fields, 'entities').flatMap((item) => {
    const id = textOf(item, 'id')
    if (id === undefined) return []
    const own = itemsOf(item, 'departments').flatMap((department) => {
      const departmentId = textOf(department, 'id')
      if (departmentId === undefined) return []
      const title = localText(department, 'title') ?? plainText(departmentId)
      return [{ id: departmentId, title, entity: id, origin: originOfItem(department) }]
    })
    return [
      { id, title: localText(item, 'title') ?? plainText(id), departments: own, origin: originOfItem(item) },
    ]
  })
}

const DEFAULT_CATEGORIES_AT: Origin = { path: 'rbm.yaml', pointer: '/categories', start: 0, end: 0 }

function bindCategories(context: Context, fields: Fields<RbmFile>): Index<CostCategory> {
  const declared = itemsOf(fields, 'categories').flatMap((item) => {
    const id = textOf(item, 'id')
    const group = textOf(item, 'group')
    if (id === undefined) return []
    const known = CATEGORY_GROUPS.includes(group as CategoryGroup)
      ? (group as CategoryGroup)
      : 'other-support'
    return [
      { id, title: localText(item, 'title') ?? plainText(id), group: known, origin: originOfItem(item) },
    ]
  })
  const categories =
    declared.length > 0
      ? declared
      : CATEGORY_GROUPS.map((group) => {
          return { id: group, title: plainText(word(new Map(), group)), group, origin: DEFAULT_CATEGORIES_AT }
        })
  return indexOf('cost category', 'unknown-category', indexById(context, categories, 'cost category', 'cost'))
}

function bindFundingSources(context: Context, fields: Fields<RbmFile>): Index<FundingSource> {
  const declared = itemsOf(fields, 'funding-sources').flatMap((item) => {
    const id = textOf(item, 'id')
    const fundingClass = textOf(item, 'class')
    if (id === undefined) return []
    const known = FUNDING_CLASSES.includes(fundingClass as FundingClass)
      ? (fundingClass as FundingClass)
      : 'regular'
    return [
      { id, title: localText(item, 'title') ?? plainText(id), class: known, origin: originOfItem(item) },
    ]
  })
  const sources =
    declared.length > 0
      ? declared
      : FUNDING_CLASSES.map((id) => {
          return { id, title: plainText(word(new Map(), id)), class: id, origin: DEFAULT_CATEGORIES_AT }
        })
  return indexOf(
    'funding source',
    'unknown-funding-source',
    indexById(context, sources, 'funding source', 'cost'),
  )
}

function indexOf<T>(noun: string, rule: string, byId: ReadonlyMap<string, T>): Index<T> {
  return { noun, rule, declaredIn: 'rbm', byId }
}

/** The kinds of Activity of the paper, unless the plan has a list of its own. */
const ACTIVITY_TYPES = [
  'event',
  'meeting',
  'conference',
  'study-group',
  'workshop',
  'technical-assistance',
  'working-group',
  'advisory-group',
  'other',
]

function activityTypesOf(fields: Fields<RbmFile>): Map<string, string> {
  const declared = itemsOf(fields, 'activity-types').flatMap((item) => textOf(item, 'id') ?? [])
  return new Map((declared.length > 0 ? declared : ACTIVITY_TYPES).map((id) => [id, id]))
}

const RISK_CATEGORIES = ['strategic', 'operational', 'financial', 'fiduciary']
const APPETITES: RiskScale['appetites'] = [
  { name: 'none', highestScore: 4 },
  { name: 'low', highestScore: 8 },
  { name: 'medium', highestScore: 12 },
  { name: 'high', highestScore: 16 },
]
const SCORE_LEVELS: RiskScale['scoreLevels'] = [
  { level: 'low', fromScore: 1 },
  { level: 'medium', fromScore: 5 },
  { level: 'high', fromScore: 10 },
  { level: 'critical', fromScore: 17 },
]

type BoundRiskScale = Pick<BoundSettings, 'appetites' | 'riskScale'>

function bindRiskScale(fields: Fields<RbmFile>): BoundRiskScale {
  const scale = mapOf(fields, 'risk-scale')
  const levelsOf = (key: 'likelihood-levels' | 'impact-levels', usual: readonly LocalText[]) =>
    scale === undefined || !has(scale, key) ? usual : localTexts(scale, key)
  const appetites = (scale === undefined ? [] : itemsOf(scale, 'appetites')).flatMap((item) => {
    const name = textOf(item, 'appetite')
    const highestScore = wholeNumber(numberOf(item, 'residual-score-at-most'))
    // A name whose score could not be read exists, and nothing can be above it.
    return name === undefined ? [] : [{ name, highestScore: highestScore ?? Infinity }]
  })
  const levels = (scale === undefined ? [] : itemsOf(scale, 'score-levels')).flatMap((item) => {
    const level = textOf(item, 'level')
    const fromScore = wholeNumber(numberOf(item, 'from-score'))
    return level === undefined || fromScore === undefined ? [] : [{ level, fromScore }]
  })
  const riskScale: RiskScale = {
    likelihoodLevels: levelsOf('likelihood-levels', USUAL_LIKELIHOODS),
    impactLevels: levelsOf('impact-levels', USUAL_IMPACTS),
    appetites: appetites.length > 0 ? appetites : APPETITES,
    scoreLevels: levels.length > 0 ? levels.sort((a, b) => a.fromScore - b.fromScore) : SCORE_LEVELS,
  }
  return {
    riskScale,
    appetites: indexOf('appetite', 'unknown-appetite', namesOf(riskScale.appetites.map(({ name }) => name))),
  }
}

function namesOf(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, name]))
}

function listed(
  fields: Fields<RbmFile>,
  key: 'grades' | 'contract-types' | 'risk-categories',
): readonly string[] | undefined {
  const listed = textsOf(fields, key).map(({ value }) => value)
  return listed.length > 0 ? listed : undefined
}

function bindVocabulary(fields: Fields<RbmFile>): Vocabulary {
  const words = mapOf(fields, 'words')
  const vocabulary = new Map<string, LocalText>()
  if (words === undefined) return vocabulary
  for (const { key } of entriesOf(words)) {
    const text = localText(words as Fields<Record<string, unknown>>, key)
    if (text !== undefined && (TERMS as readonly string[]).includes(key)) vocabulary.set(key, text)
  }
  return vocabulary
}

function namedRules(fields: Fields<RbmFile>): Placed<string>[] {
  const rules = mapOf(fields, 'rules')
  return rules === undefined ? [] : entriesOf(rules).map(({ key, keyAt }) => ({ value: key, at: keyAt }))
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'note', 'ignored']

function bindSeverities(fields: Fields<RbmFile>): Map<string, RuleSeverity> {
  const severities = new Map<string, RuleSeverity>()
  const rules = mapOf(fields, 'rules')
  for (const { key, node } of rules === undefined ? [] : entriesOf(rules)) {
    const value = node.kind === 'map' ? node.entries.find((entry) => entry.key === 'severity')?.value : node
    const severity = wordOf(value)
    if (severity !== undefined && SEVERITIES.includes(severity)) severities.set(key, severity as RuleSeverity)
  }
  return severities
}

function bindRuleOptions(fields: Fields<RbmFile>): Map<string, readonly WrittenOption[]> {
  const rules = mapOf(fields, 'rules')
  const options = new Map<string, readonly WrittenOption[]>()
  for (const { key: rule } of rules === undefined ? [] : entriesOf(rules)) {
    const setting = mapOf(rules as Fields<Record<string, unknown>>, rule)
    if (setting === undefined) continue
    const written = entriesOf(setting).flatMap(({ key, keyAt, node, at }): WrittenOption[] => {
      const value = node.kind === 'list' ? node.items.flatMap((item) => wordOf(item) ?? []) : wordOf(node)
      if (key === 'severity' || value === undefined) return []
      return [{ name: key, value, at: keyAt, valueAt: at }]
    })
    options.set(rule, written)
  }
  return options
}

/** @param usual in per cent, where the plan has none of its own */
function threshold(
  fields: Fields<RbmFile>,
  key: keyof NonNullable<RbmFile['thresholds']> & string,
  usual: number,
): Ratio {
  const thresholds = mapOf(fields, 'thresholds')
  return (thresholds && shareOf(thresholds, key)) ?? ratio(usual, 100)
}

function bindReporting(fields: Fields<RbmFile>): Reporting {
  const written = mapOf(fields, 'reporting')
  const every = (['half', 'quarter'] as const).find((one) => written && one === textOf(written, 'every'))
  const days = written && wholeNumber(numberOf(written, 'due-after-days'))
  // A number of days that is out of bounds the schema check has refused.
  return { every: every ?? 'year', dueAfterDays: days !== undefined && days >= 0 && days <= 366 ? days : 60 }
}

function positive(value: Ratio | undefined): Ratio | undefined {
  return value !== undefined && compareRatios(value, ZERO) > 0 ? value : undefined
}
