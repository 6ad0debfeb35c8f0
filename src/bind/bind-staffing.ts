// Standard costs and posts ([R13]).

import {
  has,
  itemsOf,
  originOfItem,
  originOfKey,
  placedText,
  textOf,
  type Fields,
} from '../document/fields.ts'
import type { StaffingTableFile, StandardCostsFile } from '../document/generated/formats.ts'
import type { YearValues } from '../model/period.ts'
import type { NamedPost, Post, StandardCost, StandardCosts } from '../model/staffing.ts'
import type { Placed } from '../document/fields.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import { didYouMean } from '../diagnostic/suggest.ts'
import { indexById, report, reportTwice, resolve, type Context, type Index } from './context.ts'
import { bindCurrency, bindDepartment, type BoundSettings } from './bind-settings.ts'
import { compareRatios, divide, multiply, ONE, showRatio, type Ratio } from '../money/ratio.ts'
import { countOf, localText, type YearScope } from './values.ts'
import { yearAmounts } from './year-amounts.ts'
import { yearRates, type RateBounds } from './year-rates.ts'

export interface BoundStaffing {
  readonly standardCosts: StandardCosts
  readonly posts: readonly Post[]
  readonly postsById: Index<NamedPost>
  readonly grades: Index<string>
}

export function bindStaffing(
  context: Context,
  costFiles: readonly Fields<StandardCostsFile>[],
  staffingFiles: readonly Fields<StaffingTableFile>[],
  settings: BoundSettings,
): BoundStaffing {
  const rows = costFiles.flatMap((file) =>
    itemsOf(file, 'standard-costs').flatMap((item) => bindStandardCost(context, item, settings)),
  )
  const grades = gradesOf(settings, costFiles)
  for (const { grade, category, at } of rows)
    resolve(
      context,
      grades,
      { value: grade, at },
      { who: `A standard cost in ${category.id}`, missingMoney: { element: grade } },
    )
  checkRowsOnce(context, rows)
  const posts = staffingFiles.flatMap((file) =>
    itemsOf(file, 'posts').flatMap((item) => bindPost(context, item, settings, grades)),
  )
  const named = posts.filter((post): post is NamedPost => post.id !== undefined)
  return {
    standardCosts: { rows, ...vacancyOf(context, costFiles, settings) },
    posts,
    postsById: {
      noun: 'post',
      rule: 'unknown-post',
      declaredIn: 'staffing-table',
      byId: indexById(context, named, 'post', 'cost'),
    },
    grades,
  }
}

type PlacedCost = StandardCost & Pick<Placed<string>, 'at'>

type StandardCostItem = NonNullable<StandardCostsFile['standard-costs']>[number]

function bindStandardCost(
  context: Context,
  item: Fields<StandardCostItem>,
  settings: BoundSettings,
): PlacedCost[] {
  const grade = placedText(item, 'grade')
  const missingMoney = grade === undefined ? {} : { element: grade.value }
  const category = resolve(context, settings.categories, placedText(item, 'category'), {
    who: `The standard cost of ${grade?.value ?? 'a grade'}`,
    missingMoney,
  })
  const currency = has(item, 'currency') ? bindCurrency(context, item, 'currency') : settings.currency
  if (grade === undefined || category === undefined || currency === undefined) return []
  const years = wideScope(settings.scope)
  const { perYear } = yearAmounts(context, item, 'per-year', years, currency, missingMoney)
  const contract = placedText(item, 'contract')
  checkContract(context, contract, settings, `The standard cost of ${grade.value}`, missingMoney)
  return [
    {
      grade: grade.value,
      contract: contract?.value,
      category,
      perYear,
      currency,
      origin: originOfItem(item),
      at: grade.at,
    },
  ]
}

/** Reference tables may keep the figures of earlier and later years, too. */
function wideScope(scope: YearScope): YearScope {
  const first = scope.years[0]! - 10
  const years = Array.from({ length: scope.years.length + 20 }, (_, i) => first + i)
  return { years, called: 'the ten years before and after the plan' }
}

function gradesOf(settings: BoundSettings, files: readonly Fields<StandardCostsFile>[]): Index<string> {
  const { declaredGrades } = settings
  const written = files.flatMap((file) =>
    itemsOf(file, 'standard-costs').flatMap((item) => textOf(item, 'grade') ?? []),
  )
  const names = declaredGrades ?? [...new Set(written)].sort()
  return {
    noun: 'grade',
    rule: 'unknown-grade',
    declaredIn: declaredGrades === undefined ? 'standard-costs' : 'rbm',
    byId: new Map(names.map((name) => [name, name])),
  }
}

/** The grade that is named. Where the plan has no grades at all, any may be meant: what is missing are standard costs. */
export function resolveGrade(
  context: Context,
  grades: Index<string>,
  reference: Placed<string> | undefined,
  consequence: Parameters<typeof resolve>[3],
): string | undefined {
  return grades.byId.size === 0 ? reference?.value : resolve(context, grades, reference, consequence)
}

function vacancyOf(
  context: Context,
  files: readonly Fields<StandardCostsFile>[],
  settings: BoundSettings,
): Pick<StandardCosts, 'vacancyRate' | 'vacancyAt'> {
  const declared = files.filter((file) => has(file, 'vacancy-rate'))
  const [first, second] = declared
  if (first === undefined) return { vacancyRate: new Map(), vacancyAt: undefined }
  const vacancyAt = originOfKey(first, 'vacancy-rate')
  if (second !== undefined)
    reportTwice(context, 'The vacancy rate', originOfKey(second, 'vacancy-rate'), vacancyAt, 'vacancy-rate')
  return { vacancyRate: yearRates(context, first, 'vacancy-rate', settings.period.years, VACANCY), vacancyAt }
}

/** With all posts vacant there is nobody whose cost could be planned. */
const VACANCY: RateBounds = {
  called: 'The vacancy rate',
  must: 'must be below 100%',
  isPossible: (rate) => compareRatios(rate, ONE) < 0,
}

/** A grade costs once in a category: a second row for the same years would silently count twice. */
function checkRowsOnce(context: Context, rows: readonly StandardCost[]): void {
  const seen = new Map<string, StandardCost>()
  for (const row of rows) {
    for (const year of row.perYear.keys()) {
      const key = JSON.stringify([row.grade, row.contract ?? null, row.category.id, year])
      const first = seen.get(key)
      if (first === undefined) seen.set(key, row)
      else if (first !== row) {
        const what = `The standard cost of ${row.grade} in ${row.category.id}`
        reportTwice(context, what, row.origin, first.origin, `${row.grade} ${row.category.id}`)
        break
      }
    }
  }
}

type PostItem = NonNullable<StaffingTableFile['posts']>[number]

function bindPost(
  context: Context,
  item: Fields<PostItem>,
  settings: BoundSettings,
  grades: Index<string>,
): Post[] {
  const id = textOf(item, 'id')
  const who = id === undefined ? 'A row of posts' : `The post "${id}"`
  const entity = resolve(context, settings.entities, placedText(item, 'entity'), { who })
  const grade = resolveGrade(context, grades, placedText(item, 'grade'), { who })
  if (entity === undefined || grade === undefined) return []
  // A line that names the post by its id takes the contract from it.
  const missingMoney = id === undefined ? undefined : { element: id }
  checkContract(context, placedText(item, 'contract'), settings, who, missingMoney)
  return [
    {
      id,
      title: localText(item, 'title'),
      entity,
      department: bindDepartment(context, settings, placedText(item, 'department'), entity, who),
      grade,
      contract: textOf(item, 'contract'),
      fte: timeOfPosts(context, item, settings, who),
      origin: originOfItem(item),
    },
  ]
}

/** How many posts × the part of the year in which each exists. A post that has an id is one, and a year has so many months. */
function timeOfPosts(
  context: Context,
  item: Fields<PostItem>,
  { period, workMonthsPerFte }: BoundSettings,
  who: string,
): YearValues {
  const count = countOf(item, 'count', period.years, ONE)
  const months = countOf(item, 'work-months', period.years, workMonthsPerFte)
  const several = has(item, 'id') && [...count.values()].find((number) => compareRatios(number, ONE) > 0)
  if (several) {
    report(context, 'named-post-above-one', {
      message: `${who} has an id, so it is one post; its count is ${showRatio(several)}.`,
      hint: 'Give each post a row with an id of its own, or delete the id: then the row is a number of like posts.',
      at: originOfKey(item, 'count'),
    })
  }
  const tooMany = [...months.values()].find((number) => compareRatios(number, workMonthsPerFte) > 0)
  if (tooMany !== undefined) {
    report(context, 'months-above-year', {
      message: `${who} exists for ${showRatio(tooMany)} months of a year that has ${showRatio(workMonthsPerFte)}.`,
      hint: 'Write the months of one post; how many like posts there are stands under `count`.',
      at: originOfKey(item, 'work-months'),
    })
  }
  return new Map(
    [...count].map(([year, number]) => {
      const partOfYear = divide(months.get(year) ?? workMonthsPerFte, workMonthsPerFte)
      return [year, multiply(atMostOne(number, has(item, 'id')), atMostOne(partOfYear, true))]
    }),
  )
}

function atMostOne(value: Ratio, isBounded: boolean): Ratio {
  return isBounded && compareRatios(value, ONE) > 0 ? ONE : value
}

/** Contract types are a list of the plan, or the paper's four. */
export function checkContract(
  context: Context,
  contract: Placed<string> | undefined,
  { contractTypes }: BoundSettings,
  who: string,
  missingMoney?: Finding['missingMoney'],
): void {
  if (contract === undefined || contractTypes.includes(contract.value)) return
  report(context, 'unknown-contract-type', {
    message: `${who} names the contract type "${contract.value}", which does not exist.${didYouMean(contract.value, contractTypes)}`,
    hint: `Those that exist: ${contractTypes.join(', ')}.`,
    at: contract.at,
    subject: contract.value,
    missingMoney,
  })
}
