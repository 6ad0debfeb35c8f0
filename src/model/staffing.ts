// What people cost and which posts there are ([R13]).

import type { Currency } from '../money/currency.ts'
import type { Origin } from '../source/origin.ts'
import type { LocalText } from './local-text.ts'
import type { CostCategory, Department, Entity } from './organization.ts'
import type { YearValues } from './period.ts'

/** The cost of one post of a grade for a full year, in one cost category. */
export interface StandardCost {
  readonly grade: string
  /** Absent: holds for every contract type. */
  readonly contract: string | undefined
  readonly category: CostCategory
  /** Whole units of `currency` for each year. A year that is absent is an error where it is needed ([D2]). */
  readonly perYear: YearValues
  readonly currency: Currency
  readonly origin: Origin
}

export interface StandardCosts {
  readonly rows: readonly StandardCost[]
  /** The part of a year in which posts stand empty, by year; taken off once. Empty when the plan declares none. */
  readonly vacancyRate: YearValues
  /** Where it is declared; then every year in which time is planned needs a value. */
  readonly vacancyAt: Origin | undefined
}

/** A number of like posts, or one post that has an id. */
export interface Post {
  readonly id: string | undefined
  /** The function of the post. */
  readonly title: LocalText | undefined
  readonly entity: Entity
  readonly department: Department | undefined
  readonly grade: string
  /** Absent: not said; such posts serve personnel lines that name no contract. */
  readonly contract: string | undefined
  /** Full-time equivalents that exist in each year: the number of posts × the part of the year. Absent years have none. */
  readonly fte: YearValues
  readonly origin: Origin
}

export type NamedPost = Post & { readonly id: string }

/** Rows of one grade that hold for a contract type: those of the type, else those for all. */
export function standardCostsOf(
  costs: StandardCosts,
  grade: string,
  contract: string | undefined,
): readonly StandardCost[] {
  const ofGrade = costs.rows.filter((row) => row.grade === grade)
  const ofContract = ofGrade.filter((row) => row.contract !== undefined && row.contract === contract)
  return ofContract.length > 0 ? ofContract : ofGrade.filter((row) => row.contract === undefined)
}
