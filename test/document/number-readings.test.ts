// Amounts as planners write them, and what they can mean. Where there is a factor of a thousand between two readings, both
// are shown.

import { expect, test } from 'vitest'
import { readNumber } from '../../src/document/number-readings.ts'

test.each([
  ['110000', '110000'],
  ['12M', '12000000'],
  ['12 million', '12000000'],
  ['12 Mio', '12000000'],
  ['12 Mio.', '12000000'],
  ['1,5 Mio', '1500000'],
  ['1.5M', '1500000'],
  ['0,5 million', '500000'],
  ['12k', '12000'],
  ['12.5k', '12500'],
  ['12 thousand', '12000'],
  ['3 Mrd', '3000000000'],
  ['12 000 000', '12000000'],
  ['12\u00a0000\u00a0000', '12000000'],
  ['12\u202f000', '12000'],
  ['12\u2009000', '12000'],
  ["12'000", '12000'],
  ['12’000', '12000'],
  ['1_000', '1000'],
  ['12.000.000', '12000000'],
  ['1,110,000', '1110000'],
  ['12,00,000', '1200000'],
  ['1.234,56', '1234.56'],
  ['1,234.56', '1234.56'],
  ['1 234,5', '1234.5'],
  ['1 234,567', '1234.567'],
  ['12,5', '12.5'],
  ['0,500', '0.500'],
  ['96412,35', '96412.35'],
  ['-12 000', '-12000'],
  ['\u221212 000', '-12000'],
  ['.5', '0.5'],
  ['7.', '7'],
  ['+7', '7'],
  ['1200.-', '1200'],
])('%s means %s', (written, digits) => {
  expect(readNumber(written)).toEqual({ digits: [digits] })
})

test.each([
  ['CHF 12000000', '12000000', 'CHF'],
  ['12000000 CHF', '12000000', 'CHF'],
  ['CHF12M', '12000000', 'CHF'],
  ["CHF 12'000'000.-", '12000000', 'CHF'],
  ['$5', '5', '$'],
  ['5 €', '5', '€'],
  ['Fr. 5.50', '5.50', 'Fr.'],
])('%s means %s beside %s', (written, digits, currency) => {
  expect(readNumber(written)).toEqual({ digits: [digits], currency })
})

test.each([
  ['12,500', ['12500', '12.5'], 'comma'],
  ['1,60000', ['160000', '1.6'], 'comma'],
  ['110.000', ['110000', '110'], 'point'],
  ['110,555', ['110555', '110.555'], 'comma'],
  ['1,234k', ['1234000', '1234'], 'comma'],
  ['-1.000', ['-1000', '-1'], 'point'],
])('%s can mean %s', (written, digits, doubtful) => {
  expect(readNumber(written)).toEqual({ digits, doubtful })
})

test('a billion has nine noughts or twelve', () => {
  expect(readNumber('1 billion').digits).toEqual(['1000000000', '1000000000000'])
})

test.each([
  'tbd',
  '',
  '1,2,3',
  '12 5',
  '2 hundred',
  '12 XYZ',
  '30, 40',
  '21 (2026)',
  '1/2',
  '50%',
  '1.2.3',
  '1234567890123456',
])('%s means nothing that is certain', (written) => expect(readNumber(written).digits).toEqual([]))
