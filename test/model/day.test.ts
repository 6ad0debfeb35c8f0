import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isDay, partOfYear } from '../../src/model/day.ts'
import { ratio } from '../../src/money/ratio.ts'

describe('a day', () => {
  it.each(['2028-03-01', '2028-02-29', '2000-02-29', '2027-12-31', '2027-04-30'])('is %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '2027-02-29',
    '2100-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '2027-1-1',
    '27-01-01',
    '2027-01-01T00:00',
    ' 2027-01-01',
    '',
  ])('is not %s', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

it('days are counted over months, years and leap days', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2027-12-31', '2028-12-31')).toBe(366)
  expect(daysBetween('2028-12-31', '2027-12-31')).toBe(-366)
  expect(daysBetween('1999-12-31', '2000-03-01')).toBe(61)
  expect(addDays('2028-06-30', 45)).toBe('2028-08-14')
  expect(addDays('2028-12-31', 60)).toBe('2029-03-01')
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
  expect(addMonths('2028-11-30', 3)).toBe('2029-02-28')
  expect(addMonths('2028-12-31', 12)).toBe('2029-12-31')
})

it('adding days and counting them are inverse to one another', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2190-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.nat(800), (date, count) => {
      const day = date.toISOString().slice(0, 10)
      const later = addDays(day, count)
      expect(isDay(later)).toBe(true)
      expect(daysBetween(day, later)).toBe(count)
      expect(new Date(date.getTime() + count * 86_400_000).toISOString().slice(0, 10)).toBe(later)
    }),
  )
})

it('a year has gone by its days', () => {
  expect(partOfYear('2028-07-01', 2028)).toEqual(ratio(183, 366))
  expect(partOfYear('2027-12-31', 2028)).toEqual(ratio(0))
  expect(partOfYear('2028-12-31', 2028)).toEqual(ratio(1))
  expect(partOfYear('2030-01-01', 2028)).toEqual(ratio(1))
})
