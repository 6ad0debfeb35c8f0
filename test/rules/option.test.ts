// Options of rules: what a repository writes, and what a check reads.

import { describe, expect, it } from 'vitest'
import { ratio } from '../../src/money/ratio.ts'
import {
  optionReader,
  usualInWords,
  type NumberOption,
  type PercentOption,
  type WordsOption,
} from '../../src/rules/option.ts'
import { wholeFile } from '../../src/source/origin.ts'

const PERCENT: PercentOption = { kind: 'percent', name: 'tolerance', usual: ratio(1, 20), means: 'So much.' }
const NUMBER: NumberOption = { kind: 'number', name: 'at-least', usual: 3, means: 'So many.' }
const WORDS: WordsOption = { kind: 'words', name: 'words', usual: ['access'], means: 'These.' }
const options = [PERCENT, NUMBER, WORDS]

const read = (name: string, value: string | readonly string[]) =>
  optionReader('some-rule', options, [
    { name, value, at: wholeFile('rbm.yaml'), valueAt: wholeFile('rbm.yaml') },
  ])

describe('an option of a rule', () => {
  it('has the value that the repository gives it', () => {
    expect(read('tolerance', '7.5%')(PERCENT)).toEqual(ratio(75, 1000))
    expect(read('at-least', '0')(NUMBER)).toBe(0)
    expect(read('words', ['use', '2030'])(WORDS)).toEqual(['use', '2030'])
    expect(read('words', [])(WORDS)).toEqual([])
  })

  it('has its usual value where the repository gives none, or one of another kind', () => {
    expect(read('at-least', '1')(PERCENT)).toEqual(ratio(1, 20))
    for (const value of ['5', '1/20', '-5%', '%', ['5%']])
      expect(read('tolerance', value)(PERCENT)).toEqual(ratio(1, 20))
    for (const value of ['2.5', '-1', '07', '5%', '9'.repeat(10), ['4']])
      expect(read('at-least', value)(NUMBER)).toBe(3)
    expect(read('words', 'use')(WORDS)).toEqual(['access'])
  })

  it('must be listed by the rule that reads it', () => {
    expect(() => optionReader('some-rule', [PERCENT], [])(NUMBER)).toThrow(
      'some-rule does not list its option at-least',
    )
  })

  it('shows its usual value as one would write it', () => {
    expect(options.map(usualInWords)).toEqual(['5%', '3', '[access]'])
  })
})
