// What was learnt ([R22]), so that it is not learnt twice: carried from the progress reports of all earlier years into the review.

import type { Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Lesson, ProgressReport } from '../../model/progress.ts'
import { comparePeriods } from '../../model/reporting-period.ts'
import { groupBy } from '../../source/group-by.ts'
import { compareOrigins, compareText } from '../../source/origin.ts'
import { knownReports } from '../progress/reported.ts'

export interface LearntLesson {
  readonly lesson: Lesson
  readonly report: ProgressReport
}

/** Of years before the one given, as known on the day; the newest period first. */
export function lessonsBefore(
  reports: readonly ProgressReport[],
  { year, asOf }: { readonly year: Year; readonly asOf: string },
): LearntLesson[] {
  return knownReports(reports, asOf)
    .filter(({ period }) => period.year < year)
    .flatMap((report) => report.lessons.map((lesson) => ({ lesson, report })))
    .sort(
      (a, b) =>
        comparePeriods(b.report.period, a.report.period) ||
        compareText(a.lesson.about, b.lesson.about) ||
        compareOrigins(a.lesson.origin, b.lesson.origin),
    )
}

/** About the Output itself, or about what stands in it. */
export function lessonsAbout(outputs: readonly Output[], lessons: readonly LearntLesson[]): LearntLesson[] {
  const ids = new Set(
    outputs.flatMap(({ id, activities, indicators, risks }) => [
      id,
      ...[...activities, ...indicators, ...risks].map((one) => one.id),
    ]),
  )
  return lessons.filter(({ lesson }) => ids.has(lesson.about))
}

/** Those that entities reported, and those about their Outputs, whoever reported them. */
export function lessonsOf(
  lessons: readonly LearntLesson[],
  outputs: readonly { readonly lessons: readonly LearntLesson[] }[],
  entities: readonly string[],
): LearntLesson[] {
  const about = new Set(outputs.flatMap((one) => one.lessons))
  return lessons.filter((one) => about.has(one) || entities.includes(one.report.entity.id))
}

export interface Theme {
  /** Undefined for lessons without one. */
  readonly theme: string | undefined
  readonly lessons: readonly LearntLesson[]
}

/** By theme, whatever its capitals; lessons without one last. */
export function byTheme(lessons: readonly LearntLesson[]): Theme[] {
  const groups = groupBy(lessons, ({ lesson }) => lesson.theme?.trim().toLowerCase() ?? '')
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b))
    .map(([key, own]) => ({ theme: key === '' ? undefined : own[0]!.lesson.theme!.trim(), lessons: own }))
}
