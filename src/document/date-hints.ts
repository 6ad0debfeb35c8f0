// How to write a day that was written otherwise. `03/04/2027` is a day in March or in April: both are shown.

/** A hint for a text that is no date of the form `2027-11-18`; undefined when it is not to be guessed at. */
export function dateHint(written: string, pattern: RegExp, example: string | undefined): string | undefined {
  const days = [...new Set(readDates(written.trim()))].filter((day) => pattern.test(day))
  if (days.length > 0) return `Write ${days.join(' or ')}.`
  const impossible = /^((?:19|20|21)\d\d)-(0[1-9]|1[0-2])-(?:29|3\d)$/.exec(written)
  if (impossible !== null) {
    const [, year, month] = impossible
    const last = ['31', '30', '29', '28'].find((day) => pattern.test(`${year}-${month}-${day}`))
    return `The last day of that month is ${year}-${month}-${last}.`
  }
  const year = /^(19|20|21)\d\d(?!\d)/.exec(written)?.[0]
  return year === undefined || example === undefined
    ? undefined
    : `Write year, month and day, such as ${example.replace(/^\d{4}/, year)}.`
}

function readDates(written: string): string[] {
  const together =
    /^(\d{4})(\d\d)(\d\d)$/.exec(written) ?? /^(\d{4})[-/. ](\d\d?)[-/. ](\d\d?)(?:[T ].*)?$/.exec(written)
  if (together !== null) return [day(together[1], together[2], together[3])]
  const points = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/.exec(written)
  if (points !== null) return [day(points[3], points[2], points[1])]
  const strokes = /^(\d\d?)[-/](\d\d?)[-/](\d{4})$/.exec(written)
  if (strokes !== null)
    return [day(strokes[3], strokes[2], strokes[1]), day(strokes[3], strokes[1], strokes[2])]
  const dayFirst = /^(\d\d?)(?:st|nd|rd|th|\.)? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(written)
  if (dayFirst !== null) return [day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])]
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})$/.exec(written)
  return monthFirst === null ? [] : [day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])]
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** `Nov`, `November`; the month 00 is on no calendar. */
function monthOf(name = ''): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1)
}

function day(year = '', month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}
