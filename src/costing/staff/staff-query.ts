// What can be asked of staff time. On its own, so that the list of options loads nothing else.

import type { Year } from '../../model/period.ts'

/** The ways in which staff time can be grouped. */
export const STAFF_GROUPINGS = ['entity', 'grade', 'contract', 'post', 'output', 'activity'] as const

export type StaffGrouping = (typeof STAFF_GROUPINGS)[number]

/** How time is shown. */
export const TIME_UNITS = ['fte', 'work-months'] as const

export type TimeUnit = (typeof TIME_UNITS)[number]

export interface StaffQuery {
  readonly by: readonly StaffGrouping[]
  readonly years: readonly Year[]
  /** A funding class or the id of a funding source: only the part of the time that it pays. */
  readonly funding: string | undefined
}
