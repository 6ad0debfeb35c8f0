import { expect, test } from 'vitest'
import { matchKeys } from '../../../src/tables/financial-plan/match-keys.ts'

test('an ordinary id is its own key', () => {
  const ids = ['OC-3.1', 'BR-04', 'GS', '01-staff', 'RB-AC', 'TP1', 'CE-01', 'D-2', 'MARKET-1']
  const keys = matchKeys(ids)
  for (const id of ids) expect(keys.get(id)).toBe(id)
})

test('an id that a spreadsheet takes for a day, a number or a truth value gets a mark', () => {
  for (const id of ['MAR-04', 'dec-1', '1.Mai', 'TRUE', '1E5', '12', '10.30', '10pm'])
    expect(matchKeys([id]).get(id)).toBe(`${id}_`)
})

test('wildcards and operators do not reach a criterion', () => {
  expect(
    [...matchKeys(['*', '=A1', '<>', 'A?', '~b', '', 'x'.repeat(300)]).values()].every((key) =>
      /^[\w.-]{1,64}$/.test(key),
    ),
  ).toBe(true)
})

test('ids that differ only in case, or after cleaning, keep apart', () => {
  const keys = [...matchKeys(['OC-1a', 'OC-1A', 'x*', 'x?', '', '_']).values()]
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(6)
})

test('keys do not depend on the order of ids', () => {
  expect(matchKeys(['b', 'B', 'a'])).toEqual(matchKeys(['a', 'B', 'b']))
})
