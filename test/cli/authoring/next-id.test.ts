// The next id as the plan's own ids suggest it; nothing that was ever given is given again.

import { describe, expect, it, test } from 'vitest'
import type { IdsInUse } from '../../../src/cli/authoring/ids-in-use.ts'
import { nextIndicator, nextNumbered, seriesLike, seriesOf } from '../../../src/cli/authoring/next-id.ts'

const used = (declared: readonly string[], named: readonly string[] = []): IdsInUse => ({
  declared: new Set(declared),
  isTaken: (id) => declared.includes(id) || named.includes(id),
  isHere: (id) => declared.includes(id),
})

describe('a number', () => {
  test.each([
    ['behind the last', ['TSB-01', 'TSB-02'], [], 'TSB-03'],
    ['never in a gap', ['TSB-01', 'TSB-07'], [], 'TSB-08'],
    ['over ninety-nine', ['R-98', 'R-99'], [], 'R-100'],
    ['without noughts where there are none', ['OC-9', 'OC-8'], [], 'OC-10'],
    ['in the series of most', ['X-1', 'BR-01', 'BR-02'], [], 'BR-03'],
    ['not where something gone is still named', ['BR-01'], ['BR-02', 'BR-03'], 'BR-04'],
  ])('%s', (_, ids, named, expected) => {
    expect(nextNumbered(ids, { prefix: 'Z-', width: 2 }, used(ids, named))).toBe(expected)
  })

  it('counts on from what an older edition or the history has given', () => {
    expect(nextNumbered(['TSB-01'], { prefix: 'TSB-', width: 2 }, used(['TSB-01', 'TSB-12']))).toBe('TSB-13')
    expect(nextNumbered([], { prefix: 'TSB-', width: 2 }, used([]))).toBe('TSB-01')
  })

  it('is made like that of the others where there is none yet', () => {
    const usual = { prefix: 'TSB-', width: 2 }
    expect(seriesLike('TSB', [{ parent: 'BR', id: 'BR/1' }], usual)).toEqual(usual)
    expect(seriesLike('TSB', [{ parent: 'BR', id: 'BR.001' }], usual)).toEqual({ prefix: 'TSB.', width: 3 })
    expect(seriesLike('TP5', [{ parent: 'TP1', id: 'OC-1.1' }], usual)).toEqual({ prefix: 'OC-5.', width: 1 })
    expect(seriesLike('BR-02', [{ parent: 'BR-01', id: 'BR-01-A1' }], usual)).toEqual({
      prefix: 'BR-02-A',
      width: 1,
    })
    expect(seriesOf(['none', 'of them'])).toBeUndefined()
  })
})

describe('an indicator', () => {
  const next = (
    parent: string,
    siblings: string[],
    others: readonly (readonly [string, string])[],
    more: string[] = [],
  ) => {
    const cousins = others.map(([parent, id]) => ({ parent, id }))
    const ids = [...siblings, ...cousins.map(({ id }) => id), ...more]
    return nextIndicator(parent, siblings, cousins, 'I-', used(ids))
  }
  test.each([
    ['is called after its Outcome', 'OC-3.5', [], [['OC-3.1', 'I-3.1']], 'I-3.5'],
    ['has the next letter', 'OC-1.1', ['I-1.1a', 'I-1.1b'], [['OC-1.3', 'I-1.3']], 'I-1.1c'],
    ['has a letter beside one without', 'OC-3.1', ['I-3.1'], [['OC-1.3', 'I-1.3']], 'I-3.1b'],
    ['is called after its Output as a whole', 'BR-10', [], [['BR-01', 'K-BR-01']], 'K-BR-10'],
    ['is counted where indicators are', 'OC-1', ['KPI-7'], [['OC-2', 'KPI-8']], 'KPI-9'],
    ['is the first of the plan', 'OC-4', [], [], 'I-4'],
  ] as const)('%s', (_, parent, siblings, others, expected) => {
    expect(next(parent, [...siblings], others)).toBe(expected)
  })

  it('does not get the id of one that is gone', () => {
    expect(next('OC-3.5', [], [['OC-3.1', 'I-3.1']], ['I-3.5'])).toBe('I-3.5b')
    expect(next('OC-3.5', [], [['OC-3.1', 'I-3.1']], ['I-3.5a', 'I-3.5c'])).toBe('I-3.5d')
    expect(() => next('OC-3.1', ['I-3.1z'], [['OC-1.3', 'I-1.3']])).toThrow(/All letters/)
  })
})
