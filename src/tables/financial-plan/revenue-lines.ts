// Revenue as the published tables show it: lettered groups with numbered rows, each row in the plan's currency.

import { isFundedBy } from '../../costing/rollup.ts'
import { exchangeRate } from '../../costing/facts/line-amounts.ts'
import { revenueAmounts } from '../../costing/envelope/revenue.ts'
import type { Revenue, RevenueGroup } from '../../model/financial-plan.ts'
import type { FundingClass, FundingSource } from '../../model/organization.ts'
import type { Year } from '../../model/period.ts'
import { inSmallestUnits } from '../../money/amount.ts'
import type { Ratio } from '../../money/ratio.ts'
import { roundHalfAway } from '../../money/rounding.ts'
import { driversInWords } from '../drivers-in-words.ts'
import { ESTIMATE_OF, NOT_COUNTED, NOT_IN_THIS_PLAN } from '../phrases/ledger.ts'
import type { ByYear } from './amounts.ts'
import type { View } from './view.ts'

export interface RevenueLine {
  readonly id: string
  readonly title: string
  readonly amounts: ByYear
  /** Of the previous period; undefined when it has no such row. */
  readonly previous: bigint | undefined
}

export type RevenueBlock = RevenueGroupBlock | RevenueSingleLine

export interface RevenueGroupBlock {
  readonly kind: 'group'
  readonly id: string
  readonly title: string
  readonly lines: readonly RevenueLine[]
  /** Of the previous period, where it is given for the group as a whole. */
  readonly previous: bigint | undefined
}

export interface RevenueSingleLine {
  readonly kind: 'line'
  readonly line: RevenueLine
  /** A group whose one row says the same as the group: the published tables print it in one line. */
  readonly isGroup: boolean
}

export function revenueBlocks(view: View, fundingClass: FundingClass): RevenueBlock[] {
  const { revenue, revenueGroups } = view.plan.financialPlan
  const rows = revenue.filter(
    ({ funding }) => (funding?.class ?? 'regular') === fundingClass && isShown(view, funding),
  )
  const single = (line: RevenueLine): RevenueBlock => ({ kind: 'line', line, isGroup: false })
  return [
    ...revenueGroups.flatMap((group) => {
      const own = rows.filter((row) => row.group === group)
      return own.length === 0 ? [] : [groupBlock(view, group, own, fundingClass)]
    }),
    ...rows.filter(({ group }) => group === undefined).map((row) => single(lineOf(view, row))),
    ...(fundingClass === 'regular' && view.funding === undefined ? formerLines(view).map(single) : []),
  ]
}

/** Whether the money of a source is asked for; revenue of no known source belongs to the whole only. */
function isShown({ funding: wanted }: View, source: FundingSource | undefined): boolean {
  return wanted === undefined || (source !== undefined && isFundedBy(source, wanted))
}

/** Without any revenue there is nothing to balance. */
export function hasRevenue(view: View, fundingClass: FundingClass): boolean {
  return revenueBlocks(view, fundingClass).length > 0
}

function groupBlock(
  view: View,
  group: RevenueGroup,
  rows: readonly Revenue[],
  fundingClass: FundingClass,
): RevenueBlock {
  if (rows.length === 1 && rows[0]!.id === group.id)
    return { kind: 'line', line: lineOf(view, rows[0]!), isGroup: true }
  const previous = view.plan.financialPlan.previousPeriod?.revenue.get(group.id)
  const stated = fundingClass === 'regular' && previous !== undefined ? inUnits(view, previous) : undefined
  const lines = rows.map((row) => lineOf(view, row, stated === undefined))
  return { kind: 'group', id: group.id, title: view.title(group.title), lines, previous: stated }
}

function lineOf(view: View, row: Revenue, isOwn = true): RevenueLine {
  const amounts = new Map<Year, bigint>(
    [...revenueAmounts(view.plan, row)].filter(([year]) => view.years.includes(year)),
  )
  return { id: row.id, title: view.title(row.title), amounts, previous: previousOf(view, row, isOwn) }
}

/** A row that is new had no revenue; what is given for its group only, or is extrabudgetary, is not known for the row. */
function previousOf(view: View, row: Revenue, isOwn: boolean): bigint | undefined {
  const previous = view.plan.financialPlan.previousPeriod?.revenue
  const total = previous?.get(row.id)
  if (total !== undefined) return inUnits(view, total)
  return previous !== undefined && isOwn && row.funding?.class !== 'extrabudgetary' ? 0n : undefined
}

/** Revenue of the previous period that this plan no longer has: without it the variance of the total would be wrong. */
function formerLines(view: View): RevenueLine[] {
  if (view.years.length < view.plan.period.years.length) return []
  const { revenue, revenueGroups } = view.plan.financialPlan
  const known = new Set(revenue.flatMap(({ id, group }) => (group === undefined ? [id] : [id, group.id])))
  const former = [...(view.plan.financialPlan.previousPeriod?.revenue ?? [])].filter(([id]) => !known.has(id))
  const titleOf = (id: string): string => {
    const group = revenueGroups.find((one) => one.id === id)
    return group === undefined ? id : view.title(group.title)
  }
  return former.map(([id, total]) => ({
    id,
    title: view.say(NOT_IN_THIS_PLAN, { title: titleOf(id) }),
    amounts: new Map(),
    previous: inUnits(view, total),
  }))
}

/** How each estimate was made, and what of it could not be counted. */
export function revenueNotes(view: View): string[] {
  const rows = view.plan.financialPlan.revenue.filter(({ funding }) => isShown(view, funding))
  return rows.flatMap((row) => {
    const basis = basisOf(view, row)
    const unknown = view.years.filter(
      (year) => row.perYear.has(year) && exchangeRate(view.plan, row.currency, year) === undefined,
    )
    return [
      ...(basis === undefined ? [] : [view.say(ESTIMATE_OF, { id: row.id, basis })]),
      ...(unknown.length === 0
        ? []
        : [view.say(NOT_COUNTED, { id: row.id, years: unknown.join(', '), currency: row.currency.code })]),
    ]
  })
}

/** How the estimate was made, as the plan says; else the drivers that it was reckoned from. */
function basisOf(view: View, { basis, drivers }: Revenue): string | undefined {
  if (basis !== undefined) return view.title(basis).replace(/\.$/, '')
  return drivers === undefined ? undefined : driversInWords(drivers, view.language)
}

export function inUnits(view: View, amount: Ratio): bigint {
  return roundHalfAway(inSmallestUnits(amount, view.plan.currency))
}
