import { expect, test } from 'vitest'
import { monthsBetween } from '../../src/wording/frequency.ts'

test.each([
  ['yearly', 12],
  ['Annually, in March', 12],
  ['every two years', 24],
  ['every 2 years', 24],
  ['every other year', 24],
  ['every three months', 3],
  ['each quarter', 3],
  ['each year in May', 12],
  ['twice a year', 6],
  ['four times a year', 3],
  ['monthly', 1],
  ['every week', 0],
  ['biennially', 24],
  ['with each household survey', undefined],
  ['when resources allow', undefined],
  ['', undefined],
])('%s is %s months', (frequency, months) => {
  expect(monthsBetween(frequency)).toBe(months)
})
