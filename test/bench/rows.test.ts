import { describe, expect, test } from 'vitest'
import { measure } from './round-robin.mjs'
import { commandTable, reachTable } from './rows.mjs'

describe('a table', () => {
  const program = process.execPath
  const measured = measure(
    [
      { name: 'node -e 0', program, args: ['-e', '0'] },
      { name: 'node -e 1, that fails', program, args: ['-e', 'console.error("No luck"); process.exit(3)'] },
      { name: 'a peer', absent: 'not measured: it could not be installed' },
    ],
    { rounds: 1, memoryRounds: 0 },
  )

  test('says in its row why a command could not be measured', () => {
    const [, , first, failed, absent] = commandTable(measured).split('\n')
    expect(first).toMatch(/^\| `node -e 0` \| [0-9,]+ \| 1\.00 \|/)
    expect(failed).toMatch(/^\| `node -e 1`, that fails: ended with 3: No luck \| +\|/)
    expect(absent).toMatch(/^\| a peer: not measured: it could not be installed \| +\|/)
  })

  test('has no ratio to a command that was not measured', () => {
    expect(measured.ratio('node -e 0', 'node -e 0')).toBe(1)
    expect(measured.ratio('a peer', 'node -e 0')).toBeUndefined()
    expect(measured.ratio('node -e 0', 'node -e 1, that fails')).toBeUndefined()
  })
})

test('a reach is met at its limit, missed beyond it, and open where nothing was measured', () => {
  const rows = reachTable([
    { what: 'a', most: 1.6, measured: 1.6 },
    { what: 'b', most: 1.6, measured: 1.61 },
    { what: 'c', least: 8, measured: 8 },
    { what: 'd', least: 8, measured: 7.9 },
    { what: 'e', least: 8, measured: undefined },
    { what: 'f', measured: 2 },
    { what: 'g', most: 150, unit: 'MB', measured: 1234 },
  ]).split('\n')
  expect(rows.slice(2)).toEqual([
    '| a | ≤ 1.6 × | 1.60 | met |',
    '| b | ≤ 1.6 × | 1.61 | **missed** |',
    '| c | ≥ 8 × | 8.00 | met |',
    '| d | ≥ 8 × | 7.90 | **missed** |',
    '| e | ≥ 8 × |  | not measured |',
    '| f |  | 2.00 |  |',
    '| g | ≤ 150 MB | 1,234 | **missed** |',
  ])
})
