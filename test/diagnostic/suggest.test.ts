import { describe, expect, test } from 'vitest'
import { suggest } from '../../src/diagnostic/suggest.ts'

const keys = ['title', 'priority', 'contributes-to', 'costs', 'fte', 'work-months', 'OC-1.2', 'OC-3.1']

describe('the nearest known name', () => {
  test.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['priorty', 'priority'],
    ['contributes_to', 'contributes-to'],
    ['cost', 'costs'],
    ['FTE', 'fte'],
    ['work_months', 'work-months'],
    ['OC-3.11', 'OC-3.1'],
  ])('%s is %s', (word, near) => expect(suggest(word, keys)).toBe(near))

  test.each(['', 'x', 'amount', 'outcome', 'eltit'])('%s is like none', (word) =>
    expect(suggest(word, keys)).toBeUndefined(),
  )

  test('is not searched for a word that is too long to be a name', () => {
    expect(suggest(`${'x'.repeat(200)}y`, ['x'.repeat(201)])).toBeUndefined()
  })

  test('is the first in the alphabet of several', () => {
    expect(suggest('b', ['c', 'a'])).toBe('a')
    expect(suggest('b', ['a', 'c'])).toBe('a')
  })
})
