// Standard costs and posts ([R13]).

import { itemsOf, originOfItem, placedText, textOf, type Fields } from '../document/fields.ts'
import type { StaffingTableFile, StandardCostsFile } from '../document/generated/formats.ts'
import type { YearValues } from '../model/period.ts'
import type { Post, StandardCost, StandardCosts } from '../model/staffing.ts'
import type { Placed } from '../document/fields.ts'
import { indexById, resolve, type Context, type Index } from './context.ts'
import { bindCurrency, type BoundSettings } from './bind-settings.ts'
import { countOf, yearRates, yearValues, type YearScope } from './values.ts'
import { has } from '../document/fields.ts'

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
  const posts = staffingFiles.flatMap((file) =>
    itemsOf(file, 'posts').flatMap((item) => bindPost(context, item, settings, grades)),
  )
  const named = posts.filter((post): post is Post & { readonly id: string } => post.id !== undefined)
  return {
    standardCosts: { rows, vacancyRate: vacancyOf(costFiles, settings) },
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

function vacancyOf(files: readonly Fields<StandardCostsFile>[], settings: BoundSettings): YearValues {
  const rates = files.map((file) => yearRates(file, 'vacancy-rate', settings.period.years))
  return rates.find((rate) => rate.size > 0) ?? new Map()
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
  const count = countOf(item, 'count', settings.period.years)
  return [{ id, entity, grade, contract: textOf(item, 'contract'), count, origin: originOfItem(item) }]
}
