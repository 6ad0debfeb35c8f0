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
import type { Post, StandardCost, StandardCosts } from '../model/staffing.ts'
import type { Placed } from '../document/fields.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import { didYouMean } from '../diagnostic/suggest.ts'
import { indexById, report, reportTwice, resolve, type Context, type Index } from './context.ts'
import { bindCurrency, type BoundSettings } from './bind-settings.ts'
import { countOf, yearRates, yearValues, type YearScope } from './values.ts'

export interface BoundStaffing {
  readonly standardCosts: StandardCosts
  readonly posts: readonly Post[]
  readonly postsById: Index<Post & { readonly id: string }>
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
  const grades = gradesOf(settings, rows)
  for (const { grade, at } of rows)
    resolve(context, grades, grade === undefined ? undefined : { value: grade, at })
  checkRowsOnce(context, rows)
  const posts = staffingFiles.flatMap((file) =>
    itemsOf(file, 'posts').flatMap((item) => bindPost(context, item, settings, grades)),
  )
  const named = posts.filter((post): post is Post & { readonly id: string } => post.id !== undefined)
  return {
    standardCosts: { rows, ...vacancyOf(context, costFiles, settings) },
    posts,
    postsById: {
      noun: 'post',
      rule: 'unknown-post',
      declaredIn: 'staffing-table',
      byId: indexById(context, named, 'post'),
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
  const perYear = yearValues(context, item, 'per-year', wideScope(settings.scope))
  const contract = textOf(item, 'contract')
  return [
    { grade: grade.value, contract, category, perYear, currency, origin: originOfItem(item), at: grade.at },
  ]
}

/** Reference tables may keep the figures of earlier and later years, too. */
function wideScope(scope: YearScope): YearScope {
  const first = scope.years[0]! - 10
  const years = Array.from({ length: scope.years.length + 20 }, (_, i) => first + i)
  return { years, called: 'the ten years before and after the plan' }
}

function gradesOf(settings: BoundSettings, rows: readonly StandardCost[]): Index<string> {
  const { declaredGrades } = settings
  const names = declaredGrades ?? [...new Set(rows.map(({ grade }) => grade))].sort()
  return {
    noun: 'grade',
    rule: 'unknown-grade',
    declaredIn: declaredGrades === undefined ? 'standard-costs' : 'rbm',
    byId: new Map(names.map((name) => [name, name])),
  }
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
  return { vacancyRate: yearRates(first, 'vacancy-rate', settings.period.years), vacancyAt }
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
  const grade = resolve(context, grades, placedText(item, 'grade'), { who })
  if (entity === undefined || grade === undefined) return []
  checkPostLabels(context, item, settings, who)
  const count = countOf(item, 'count', settings.period.years)
  return [{ id, entity, grade, contract: textOf(item, 'contract'), count, origin: originOfItem(item) }]
}

function checkPostLabels(
  context: Context,
  item: Fields<PostItem>,
  settings: BoundSettings,
  who: string,
): void {
  resolve(context, settings.departments, placedText(item, 'department'), { who })
  checkContract(context, placedText(item, 'contract'), settings, who)
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
