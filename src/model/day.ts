// Days of the calendar, as texts: `2028-03-01`. Written so, the earlier day is the smaller text, and no clock is needed.

import { ONE, ratio, ZERO, type Ratio } from '../money/ratio.ts'
import type { Year } from './period.ts'

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (year === undefined || month === '00' || Number(month) > 12) return false
  return Number(day) >= 1 && Number(day) <= daysOfMonth(Number(year), Number(month))
}

/** How many days the second is after the first; below zero where it is before. */
export function daysBetween(first: string, second: string): number {
  return dayNumber(second) - dayNumber(first)
}

export function addDays(day: string, days: number): string {
  let [year, month, rest] = partsOf(day)
  rest += days
  while (rest > daysOfMonth(year, month)) {
    rest -= daysOfMonth(year, month)
    if (month === 12) [year, month] = [year + 1, 1]
    else month += 1
  }
  return written(year, month, rest)
}

/** The same day of a later month; the last day of a month that is too short to have it. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day)
  const all = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(all / 12), (all % 12) + 1]
  return written(toYear, toMonth, Math.min(date, daysOfMonth(toYear, toMonth)))
}

/** The part of the year that has gone when the day is over: none before the year, all after it. */
export function partOfYear(day: string, year: Year): Ratio {
  const own = Number(day.slice(0, 4))
  if (own !== year) return own < year ? ZERO : ONE
  return ratio(dayOfYear(day), isLeapYear(year) ? 366 : 365)
}

function dayNumber(day: string): number {
  const before = Number(day.slice(0, 4)) - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  return before * 365 + leapDays + dayOfYear(day)
}

function dayOfYear(day: string): number {
  const [year, month, date] = partsOf(day)
  let days = date
  for (let earlier = 1; earlier < month; earlier++) days += daysOfMonth(year, earlier)
  return days
}

function partsOf(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

function written(year: number, month: number, day: number): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

function daysOfMonth(year: number, month: number): number {
  return [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
