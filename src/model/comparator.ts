// How an actual value is compared with what an Output aims at ([R6]). Where the plan does not say, the direction of the indicator
// does: at least what should rise, at most what should fall, exactly (within the tolerance) what is to be maintained.

import { compareRatios, subtract, ZERO, type Ratio } from '../money/ratio.ts'
import type { Direction } from './indicator.ts'

export const COMPARATORS = ['at-least', 'at-most', 'below', 'above', 'exactly'] as const

export type Comparator = (typeof COMPARATORS)[number]

export function usualComparator(direction: Direction | undefined): Comparator | undefined {
  if (direction === undefined) return undefined
  return direction === 'increase' ? 'at-least' : direction === 'decrease' ? 'at-most' : 'exactly'
}

export function meets(
  comparator: Comparator,
  value: Ratio,
  aim: Ratio,
  tolerance: Ratio | undefined,
): boolean {
  const order = compareRatios(value, aim)
  switch (comparator) {
    case 'at-least':
      return order >= 0
    case 'at-most':
      return order <= 0
    case 'below':
      return order < 0
    case 'above':
      return order > 0
    case 'exactly': {
      const off = order < 0 ? subtract(aim, value) : subtract(value, aim)
      return compareRatios(off, tolerance ?? ZERO) <= 0
    }
  }
}

/** Whether it bounds the value on the side where no harm is: `at-most 60` of what should rise promises nothing. */
export function isAgainst(comparator: Comparator | undefined, direction: Direction | undefined): boolean {
  if (direction === 'increase') return comparator === 'at-most' || comparator === 'below'
  return direction === 'decrease' && (comparator === 'at-least' || comparator === 'above')
}
