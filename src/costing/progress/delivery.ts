// How the delivery of an Output stands: as it was last reported itself or, where its Activities were reported later, as these stand
// together.

import type { Activity, Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import {
  knownFrom,
  type DeliveryState,
  type ProgressReport,
  type ReportedDelivery,
} from '../../model/progress.ts'
import { compareText } from '../../source/origin.ts'
import type { Placed } from './reported.ts'

export interface Delivery {
  readonly state: DeliveryState
  /** The last report of it; where it follows from Activities, the last of theirs. */
  readonly last: Placed<ReportedDelivery>
  readonly isOfActivities: boolean
}

export interface OutputDelivery {
  /** Undefined where nothing was reported of it in the year. */
  readonly now: Delivery | undefined
  readonly activities: readonly ActivityDelivery[]
}

export interface ActivityDelivery {
  readonly activity: Activity
  /** Undefined where it was not reported in the year. */
  readonly last: Placed<ReportedDelivery> | undefined
}

export type DeliveryRows = ReadonlyMap<string, Placed<ReportedDelivery>>

/** The last row of each Output and Activity in the year, by id. */
export function lastDelivery(reports: readonly ProgressReport[], year: Year): DeliveryRows {
  const last = new Map<string, Placed<ReportedDelivery>>()
  for (const report of reports) {
    if (report.period.year !== year) continue
    for (const row of report.delivery) {
      const id = (row.activity ?? row.output).id
      const known = last.get(id)
      if (known === undefined || compareRows(known, { report, row }) <= 0) last.set(id, { report, row })
    }
  }
  return last
}

export function deliveryOf(output: Output, rows: DeliveryRows): OutputDelivery {
  const activities = output.activities.map((activity) => ({ activity, last: rows.get(activity.id) }))
  const own = rows.get(output.id)
  const reported = activities.flatMap(({ last }) => last ?? []).sort(compareRows)
  const last = reported.at(-1)
  const isLater =
    last !== undefined && (own === undefined || last.report.period.lastMonth > own.report.period.lastMonth)
  if (isLater) {
    const state = stateOfAll(reported.map(({ row }) => row.state))
    return { now: { state, last, isOfActivities: true }, activities }
  }
  const now = own && { state: own.row.state, last: own, isOfActivities: false }
  return { now, activities }
}

/**
 * Of several Activities the one that is worst off counts; what is cancelled counts only where all is. Delivered is what is
 * delivered wholly; begun is what is begun in part.
 *
 * @param states at least one
 */
export function stateOfAll(states: readonly DeliveryState[]): DeliveryState {
  const pursued = states.filter((state) => state !== 'cancelled')
  if (pursued.length === 0) return 'cancelled'
  const worst = (['at-risk', 'late'] as const).find((state) => pursued.includes(state))
  if (worst !== undefined) return worst
  const isAll = (state: DeliveryState) => pursued.every((one) => one === state)
  return isAll('delivered') ? 'delivered' : isAll('not-started') ? 'not-started' : 'on-track'
}

function compareRows(a: Placed<ReportedDelivery>, b: Placed<ReportedDelivery>): number {
  const [first, second] = [a.report.period, b.report.period]
  return (
    first.lastMonth - second.lastMonth ||
    compareText(knownFrom(a.report), knownFrom(b.report)) ||
    compareText(a.row.origin.path, b.row.origin.path) ||
    a.row.origin.start - b.row.origin.start
  )
}
