// The money that is expected, and the rates by which money is made comparable ([R15], [R16]).

import type { Ratio } from '../money/ratio.ts'
import type { Currency } from '../money/currency.ts'
import type { Origin } from '../source/origin.ts'
import type { ApprovedFigures, Ceiling, Envelope, Standing } from './envelope.ts'
import type { LocalText } from './local-text.ts'
import type { CategoryGroup, CostCategory, FundingSource } from './organization.ts'
import type { YearSpan, YearValues } from './period.ts'

export interface RevenueGroup {
  readonly id: string
  readonly title: LocalText
  readonly origin: Origin
}

/** How certain money is: agreed in writing or due by law, promised, under discussion. */
export const CERTAINTIES = ['signed', 'pledged', 'pipeline'] as const

export type Certainty = (typeof CERTAINTIES)[number]

/** A unit in which revenue is reckoned, such as the contributory unit. */
export interface RevenueUnit {
  readonly id: string
  readonly title: LocalText
  /** The amount of one unit, in whole units of the plan's currency. */
  readonly perYear: YearValues
  readonly origin: Origin
}

/** Revenue as units × the amount of one unit × the part of it that is paid for each unit counted. */
export interface RevenueDrivers {
  readonly unit: RevenueUnit
  readonly units: YearValues
  readonly unitShare: Ratio
}

export interface Revenue {
  readonly id: string
  readonly title: LocalText
  readonly group: RevenueGroup | undefined
  readonly funding: FundingSource | undefined
  /** Whole units of `currency`, by year; from `per-year`, or units × the amount of the unit × the share of a unit. */
  readonly perYear: YearValues
  /** Absent for revenue that is written as amounts. */
  readonly drivers: RevenueDrivers | undefined
  readonly certainty: Certainty
  /** Whether an amount is written at all, even one that could not be read. */
  readonly hasAmount: boolean
  readonly currency: Currency
  /** How the estimate was made, in the words of the plan. */
  readonly basis: LocalText | undefined
  readonly earmarkedFor: readonly string[]
  /** The rate of support cost that an agreement has agreed to; absent: that of its funding source. */
  readonly supportCost: Ratio | undefined
  readonly origin: Origin
}

/** What one unit of a foreign currency is worth in the plan's, by year. */
export interface ExchangeRate {
  readonly currency: Currency
  readonly worth: YearValues
  readonly origin: Origin
}

/** A rate on the direct cost of a funding source, booked as a cost of its own. */
export interface SupportCost {
  readonly funding: FundingSource
  readonly rate: YearValues
  readonly category: CostCategory
  readonly origin: Origin
}

/** The yearly rise of prices, for a cost category or a group of them. */
export interface PriceIncrease {
  readonly group: CategoryGroup | undefined
  readonly category: CostCategory | undefined
  readonly rate: YearValues
  readonly origin: Origin
}

export interface PreviousPeriod {
  readonly title: LocalText
  readonly span: YearSpan
  /** Totals of the whole previous period, by revenue id and by category id, in whole units of the plan's currency. */
  readonly revenue: ReadonlyMap<string, Ratio>
  readonly expenses: ReadonlyMap<string, Ratio>
}

/** A named variant of the money available. */
export interface Scenario {
  readonly id: string
  readonly title: LocalText
  /** By how much the money available rises or falls, as a part of it; absent: not by this. */
  readonly change: Ratio | undefined
  /** Other amounts of one unit, by the id of the unit; a year without one keeps that of the plan. */
  readonly unitAmounts: ReadonlyMap<string, YearValues>
  readonly origin: Origin
}

export interface FinancialPlan {
  readonly revenueUnits: readonly RevenueUnit[]
  readonly revenueGroups: readonly RevenueGroup[]
  readonly revenue: readonly Revenue[]
  readonly exchangeRates: readonly ExchangeRate[]
  readonly supportCosts: readonly SupportCost[]
  readonly priceIncreases: readonly PriceIncrease[]
  readonly previousPeriod: PreviousPeriod | undefined
  /** In the order in which they are written: the secretariat shows them so. */
  readonly scenarios: readonly Scenario[]
  readonly envelopes: readonly Envelope[]
  readonly ceilings: readonly Ceiling[]
  /** Absent while nothing has been approved. */
  readonly approvedFigures: ApprovedFigures | undefined
  readonly standing: Standing
}
