import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  nearest,
  roundGroupedTable,
  roundGroups,
  roundTable,
  roundToTotal,
} from '../../src/money/controlled-rounding.ts'
import { floorDivide } from '../../src/money/largest-remainders.ts'

const UNIT = 1000n

const add = (numbers: readonly bigint[]) => numbers.reduce((sum, one) => sum + one, 0n)
const column = (cells: readonly (readonly bigint[])[], j: number) => cells.map((row) => row[j]!)
const ceiling = (amount: bigint) => -floorDivide(-amount, UNIT)

function tables(rows: number, columns: number, amount: fc.Arbitrary<bigint>) {
  return fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([height, width]) =>
      fc.array(fc.array(amount, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
}

const mixedAmount = fc.oneof(
  fc.bigInt(-5_000n, 50_000n),
  fc.constantFrom(0n, 500n, -500n, 1000n, 1500n, 333n, 667n, 999n, 1n),
)
const mixed = tables(7, 5, mixedAmount)

describe('a table rounded to printed units', () => {
  // Every cell is 333: rows of 999 and columns of 1,332 round to 1, all 3,996 to 4; the columns must share 4 among 3.
  test('adds up where each figure rounded alone would not', () => {
    const { cells, rows, columns, total } = roundTable(
      Array.from({ length: 4 }, () => [333n, 333n, 333n]),
      UNIT,
    )
    expect(total).toBe(4n)
    expect(rows).toEqual([1n, 1n, 1n, 1n])
    expect(columns).toEqual([2n, 1n, 1n])
    cells.forEach((row) => expect(add(row)).toBe(1n))
    expect([0, 1, 2].map((j) => add(column(cells, j)))).toEqual([2n, 1n, 1n])
  })

  test('keeps whole figures as they are', () => {
    const cells = [
      [1000n, -2000n],
      [0n, 7000n],
    ]
    expect(roundTable(cells, UNIT)).toEqual({
      cells: [
        [1n, -2n],
        [0n, 7n],
      ],
      rows: [-1n, 7n],
      columns: [1n, 5n],
      total: 6n,
    })
  })

  test('may be empty', () => {
    expect(roundTable([], UNIT)).toEqual({ cells: [], rows: [], columns: [], total: 0n })
    expect(roundTable([[], []], UNIT)).toEqual({ cells: [[], []], rows: [0n, 0n], columns: [], total: 0n })
  })

  test('adds up in every row, every column and the corner', () => {
    fc.assert(
      fc.property(mixed, (exact) => {
        const { cells, rows, columns, total } = roundTable(exact, UNIT)
        cells.forEach((row, i) => expect(add(row)).toBe(rows[i]))
        columns.forEach((sum, j) => expect(add(column(cells, j))).toBe(sum))
        expect(add(rows)).toBe(total)
        expect(add(columns)).toBe(total)
      }),
      { numRuns: 400 },
    )
  })

  test('prints the nearest total, and rows and columns that are floor or ceiling of theirs', () => {
    fc.assert(
      fc.property(mixed, (exact) => {
        const { rows, columns, total } = roundTable(exact, UNIT)
        const off = total * UNIT - add(exact.flat())
        expect(2n * (off < 0n ? -off : off) <= UNIT).toBe(true)
        const isFloorOrCeiling = (printed: bigint, amount: bigint) =>
          printed === floorDivide(amount, UNIT) || printed === ceiling(amount)
        rows.forEach((sum, i) => expect(isFloorOrCeiling(sum, add(exact[i]!))).toBe(true))
        columns.forEach((sum, j) => expect(isFloorOrCeiling(sum, add(column(exact, j)))).toBe(true))
      }),
      { numRuns: 400 },
    )
  })

  test('gives rows and columns by largest remainder: none is raised while one with a larger remainder is not', () => {
    fc.assert(
      fc.property(fc.array(mixedAmount, { minLength: 1, maxLength: 9 }), (amounts) => {
        const total = nearest(add(amounts), UNIT)
        const parts = roundToTotal(amounts, UNIT, total)
        expect(add(parts)).toBe(total)
        const remainder = (i: number) => amounts[i]! - floorDivide(amounts[i]!, UNIT) * UNIT
        const raised = [...amounts.keys()].filter((i) => parts[i]! > floorDivide(amounts[i]!, UNIT))
        const kept = [...amounts.keys()].filter((i) => !raised.includes(i))
        for (const i of raised) {
          expect(remainder(i)).toBeGreaterThan(0n)
          for (const j of kept) {
            expect(remainder(i) > remainder(j) || (remainder(i) === remainder(j) && i < j)).toBe(true)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('goes beyond floor and ceiling of a cell only where the margins leave no other way', () => {
    fc.assert(
      fc.property(tables(3, 3, mixedAmount), (exact) => {
        const { cells, rows, columns } = roundTable(exact, UNIT)
        const isInside = exact.every((row, i) =>
          row.every((amount, j) => {
            const printed = cells[i]![j]!
            return printed >= floorDivide(amount, UNIT) && printed <= ceiling(amount)
          }),
        )
        expect(isInside).toBe(canStayInside(exact, rows, columns))
      }),
      { numRuns: 400 },
    )
  })

  test('never goes further than one unit beyond in tables of the size that plans print', () => {
    fc.assert(
      fc.property(mixed, (exact) => {
        const { cells } = roundTable(exact, UNIT)
        exact.forEach((row, i) =>
          row.forEach((amount, j) => {
            expect(cells[i]![j]! >= floorDivide(amount, UNIT) - 1n).toBe(true)
            expect(cells[i]![j]! <= ceiling(amount) + 1n).toBe(true)
          }),
        )
      }),
      { numRuns: 400 },
    )
  })

  test('is the same each time, and of equal rows the first is never the lower', () => {
    fc.assert(
      fc.property(mixed, (exact) => {
        const twins = [...exact, exact[0]!]
        const once = roundTable(twins, UNIT)
        expect(roundTable(twins, UNIT)).toEqual(once)
        expect([once.rows[0], once.rows[0]! - 1n]).toContain(once.rows.at(-1))
      }),
      { numRuns: 200 },
    )
  })

  test('prints the same totals of columns whatever the rows are grouped by', () => {
    fc.assert(
      fc.property(mixed, (exact) => {
        const sums = exact[0]!.map((_, j) => add(column(exact, j)))
        expect(roundTable([sums], UNIT).columns).toEqual(roundTable(exact, UNIT).columns)
        expect(roundTable([...exact].reverse(), UNIT).columns).toEqual(roundTable(exact, UNIT).columns)
      }),
      { numRuns: 200 },
    )
  })
})

test('Halves of a unit go away from zero', () => {
  expect([499n, 500n, 1500n, -499n, -500n, -1500n].map((amount) => nearest(amount, UNIT))).toEqual([
    0n,
    1n,
    2n,
    0n,
    -1n,
    -2n,
  ])
})

/** Tries every table between floors and ceilings: slow and plain, so that it can be believed. */
function canStayInside(
  exact: readonly (readonly bigint[])[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): boolean {
  const places = exact.flatMap((row, i) => row.map((amount, j) => ({ i, j, amount })))
  const leftInRow = [...rows]
  const leftInColumn = [...columns]
  const place = (at: number): boolean => {
    if (at === places.length) return [...leftInRow, ...leftInColumn].every((left) => left === 0n)
    const { i, j, amount } = places[at]!
    for (const printed of new Set([floorDivide(amount, UNIT), ceiling(amount)])) {
      leftInRow[i]! -= printed
      leftInColumn[j]! -= printed
      const fits = place(at + 1)
      leftInRow[i]! += printed
      leftInColumn[j]! += printed
      if (fits) return true
    }
    return false
  }
  return place(0)
}

describe('columns in groups, such as years in biennia', () => {
  const groups = [[0, 1], [2, 3], [4]]
  const grouped = tables(7, 1, mixedAmount).chain((rows) =>
    fc.array(fc.array(mixedAmount, { minLength: 5, maxLength: 5 }), {
      minLength: rows.length,
      maxLength: rows.length,
    }),
  )
  const sumOf = (row: readonly bigint[], group: readonly number[]) => add(group.map((j) => row[j]!))

  test('add up in every direction, sums of groups included', () => {
    fc.assert(
      fc.property(grouped, (exact) => {
        const columns = roundGroups(
          [0, 1, 2, 3, 4].map((j) => add(column(exact, j))),
          UNIT,
          groups,
        )
        const { cells, rows, total } = roundGroupedTable(exact, UNIT, groups, columns)
        expect(total).toBe(nearest(add(exact.map(add)), UNIT))
        expect(cells.map(add)).toEqual(rows)
        expect([0, 1, 2, 3, 4].map((j) => add(column(cells, j)))).toEqual(columns)
      }),
    )
  })

  test('keep totals of columns and of groups at floor or ceiling', () => {
    fc.assert(
      fc.property(grouped, (exact) => {
        const sums = [0, 1, 2, 3, 4].map((j) => add(column(exact, j)))
        const columns = roundGroups(sums, UNIT, groups)
        for (const group of groups) {
          const sum = sumOf(sums, group)
          expect([floorDivide(sum, UNIT), ceiling(sum)]).toContain(sumOf(columns, group))
        }
        columns.forEach((one, j) => expect([floorDivide(sums[j]!, UNIT), ceiling(sums[j]!)]).toContain(one))
      }),
    )
  })

  // BR-06 of the ITU example: rounded year by year, 2030-2031 was printed a thousand above its exact 3,643,000.
  test('print a group that is whole as it is', () => {
    const exact = [
      [1_800_400n, 1_810_300n, 1_820_600n, 1_822_400n],
      [700_300n, 700_400n, 700_100n, 700_900n],
    ]
    const pairs = [
      [0, 1],
      [2, 3],
    ]
    const columns = roundGroups(
      [0, 1, 2, 3].map((j) => add(column(exact, j))),
      UNIT,
      pairs,
    )
    const { cells } = roundGroupedTable(exact, UNIT, pairs, columns)
    expect(sumOf(cells[0]!, [2, 3])).toBe(3643n)
    expect(sumOf(cells[1]!, [2, 3])).toBe(1401n)
  })

  test('are one table when every column stands alone', () => {
    fc.assert(
      fc.property(mixed, (exact) => {
        const alone = (exact[0] ?? []).map((_, j) => [j])
        const columns = roundGroups(
          alone.map(([j]) => add(column(exact, j!))),
          UNIT,
          alone,
        )
        expect(roundGroupedTable(exact, UNIT, alone, columns)).toEqual(roundTable(exact, UNIT))
      }),
    )
  })
})

// Written as it would be done by hand: one unit at a time, in the order of remainders. Sixty-four bits are not enough for all.
test('Rounding to a total hands out as many units as are asked for, to the largest remainders first', () => {
  const byHand = (amounts: readonly bigint[], unit: bigint, total: bigint): bigint[] => {
    const parts = amounts.map((amount) => floorDivide(amount, unit))
    const order = amounts
      .map((amount, i) => ({ i, remainder: amount - parts[i]! * unit }))
      .sort((a, b) => (a.remainder === b.remainder ? a.i - b.i : a.remainder > b.remainder ? -1 : 1))
    let left = total - parts.reduce((sum, part) => sum + part, 0n)
    for (let k = 0; left > 0n; k++, left--) parts[order[k % order.length]!.i]! += 1n
    for (let k = order.length - 1; left < 0n; k--, left++) parts[order.at(k % order.length)!.i]! -= 1n
    return parts
  }
  const units = fc.oneof(fc.bigInt(1n, 9n), fc.bigInt(1n, 10n ** 6n), fc.bigInt(2n ** 60n, 2n ** 70n))
  fc.assert(
    fc.property(
      units,
      fc.array(fc.bigInt(-(2n ** 72n), 2n ** 72n), { minLength: 1, maxLength: 8 }),
      fc.bigInt(-20n, 20n),
      (unit, amounts, off) => {
        const total = floorDivide(
          amounts.reduce((sum, amount) => sum + amount, 0n),
          unit,
        )
        expect(roundToTotal(amounts, unit, total + off)).toEqual(byHand(amounts, unit, total + off))
      },
    ),
    { numRuns: 500 },
  )
})

test('Rounding to a total of equal amounts gives what is left to the first, and takes what is too much from the last', () => {
  expect(roundToTotal([5n, 5n, 5n], 10n, 2n)).toEqual([1n, 1n, 0n])
  expect(roundToTotal([15n, 15n, 15n], 10n, 2n)).toEqual([1n, 1n, 0n])
  expect(roundToTotal([5n, 5n], 10n, 5n)).toEqual([3n, 2n])
  expect(roundToTotal([], 10n, 0n)).toEqual([])
})

describe('A table whose rows and columns were settled elsewhere', () => {
  test('moves a unit from one row to another where the margins ask for it', () => {
    const exact = [[-17_844n], [-5_765n]]
    const { cells } = roundGroupedTable(exact, UNIT, [[0]], [-24n], [-19n, -5n])
    expect(cells).toEqual([[-19n], [-5n]])
  })

  test('has every margin, whatever they are, as long as both add up to one total', () => {
    const moved = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(tables(8, 5, mixedAmount), moved, moved, (exact, ofRows, ofColumns) => {
        const shifted = (amounts: readonly bigint[], by: readonly number[]) =>
          roundToTotal(amounts, UNIT, nearest(add(amounts), UNIT)).map((one, i) => one + BigInt(by[i] ?? 0))
        const rows = shifted(exact.map(add), ofRows)
        const columns = shifted(
          exact[0]!.map((_, j) => add(column(exact, j))),
          ofColumns,
        )
        rows[0]! += add(columns) - add(rows)
        const alone = columns.map((_, j) => [j])
        const { cells } = roundGroupedTable(exact, UNIT, alone, columns, rows)
        expect(cells.map(add)).toEqual(rows)
        expect(columns.map((_, j) => add(column(cells, j)))).toEqual(columns)
      }),
      { numRuns: 500 },
    )
  })
})
