// Targets for the year ([R19]) do not depend on how an indicator is written: another unit, another zero, or the same thing
// counted the other way round (lights out in place of lights in service) leave every verdict as it is.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { run } from '../support/run.ts'
import { targetsPlan } from '../support/targets-plan.ts'

type Direction = 'increase' | 'decrease' | 'maintain'

interface Written {
  readonly direction: Direction
  /** In tenths, so that every value is an exact decimal. */
  readonly baseline: number
  readonly targets: readonly [number, number]
  readonly tolerance: number
  readonly form: 'aims-at' | 'adds'
  /** By Output. */
  readonly planned: readonly (readonly [number, number])[]
  /** How many of the Outputs, each of which costs 200, the money pays. */
  readonly paid: number
}

const value = fc.integer({ min: -200, max: 200 })
const pair = fc.tuple(value, value)

const written: fc.Arbitrary<Written> = fc.record({
  direction: fc.constantFrom<Direction>('increase', 'decrease', 'maintain'),
  baseline: value,
  targets: pair,
  tolerance: fc.integer({ min: 0, max: 50 }),
  form: fc.constantFrom('aims-at', 'adds'),
  planned: fc.array(pair, { minLength: 1, maxLength: 4 }),
  paid: fc.integer({ min: 1, max: 4 }),
})

/** Every value as a level becomes another; every distance only another distance. */
function rewritten(
  one: Written,
  level: (value: number) => number,
  distance: (value: number) => number,
  direction = one.direction,
): Written {
  const both = ([a, b]: readonly [number, number], of: (value: number) => number) => [of(a), of(b)] as const
  return {
    ...one,
    direction,
    baseline: level(one.baseline),
    targets: both(one.targets, level),
    tolerance: Math.abs(distance(one.tolerance)),
    planned: one.planned.map((own) => both(own, one.form === 'aims-at' ? level : distance)),
  }
}

const OTHER_WAY: Readonly<Record<Direction, Direction>> = {
  increase: 'decrease',
  decrease: 'increase',
  maintain: 'maintain',
}

const decimal = (tenths: number) => (tenths / 10).toFixed(1)
const perYear = ([a, b]: readonly [number, number]) => `{2028: ${decimal(a)}, 2029: ${decimal(b)}}`

interface Verdict {
  readonly verdict: string
  readonly gap: string | null
}

async function verdictsOf(one: Written): Promise<(readonly [string, number | null])[]> {
  const files = targetsPlan({
    indicator:
      `direction: ${one.direction}, combine: latest, unit: lights, source: List of lights, tolerance: ${decimal(one.tolerance)}, ` +
      `baseline: {2027: ${decimal(one.baseline)}}, targets: ${perYear(one.targets)}`,
    outputs: one.planned.map((own, i) => ({ id: `A-${i + 1}`, plans: `${one.form}: ${perYear(own)}` })),
    revenue: one.paid * 100,
  })
  const { out } = await run(['targets', '--format', 'json'], { files })
  const { indicators } = JSON.parse(out) as {
    indicators: { years: { expectedIfAll: Verdict; expectedIfFunded: Verdict }[] }[]
  }
  return indicators[0]!.years
    .flatMap(({ expectedIfAll, expectedIfFunded }) => [expectedIfAll, expectedIfFunded])
    .map(({ verdict, gap }) => [verdict, gap === null ? null : Math.round(Number(gap) * 10)] as const)
}

const RUNS = { numRuns: 25 }

test('another unit multiplies the gaps and leaves the verdicts', async () => {
  await fc.assert(
    fc.asyncProperty(written, fc.integer({ min: 2, max: 12 }), async (one, factor) => {
      const scale = (value: number) => value * factor
      const expected = (await verdictsOf(one)).map(([verdict, gap]) => [verdict, gap && gap * factor])
      expect(await verdictsOf(rewritten(one, scale, scale))).toEqual(expected)
    }),
    RUNS,
  )
})

test('another zero leaves verdicts and gaps', async () => {
  await fc.assert(
    fc.asyncProperty(written, value, async (one, shift) => {
      const shifted = rewritten(
        one,
        (value) => value + shift,
        (value) => value,
      )
      expect(await verdictsOf(shifted)).toEqual(await verdictsOf(one))
    }),
    RUNS,
  )
})

test('the same thing counted the other way round leaves verdicts and gaps', async () => {
  await fc.assert(
    fc.asyncProperty(written, value, async (one, whole) => {
      const flipped = rewritten(
        one,
        (value) => whole - value,
        (value) => -value,
        OTHER_WAY[one.direction],
      )
      expect(await verdictsOf(flipped)).toEqual(await verdictsOf(one))
    }),
    RUNS,
  )
})
