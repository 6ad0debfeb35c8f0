import { describe, expect, it } from 'vitest'
import { isDay } from '../../src/model/day.ts'

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
