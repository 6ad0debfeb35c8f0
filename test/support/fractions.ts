// Arbitrary fractions and splits of a whole.

import fc from 'fast-check'
import { divide, ratio, sum, type Ratio } from '../../src/money/ratio.ts'

export const fractions: fc.Arbitrary<Ratio> = fc
  .tuple(fc.bigInt(-1_000_000_000n, 1_000_000_000n), fc.bigInt(1n, 10_000n))
  .map(([numerator, denominator]) => ratio(numerator, denominator))

/** Shares that are one together; some may be zero. */
export const wholes: fc.Arbitrary<readonly Ratio[]> = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 7 }))
  .chain(([one, others]) => {
    const weights = [one, ...others].map((weight) => ratio(weight))
    const shares = weights.map((weight) => divide(weight, sum(weights)))
    return fc.shuffledSubarray(shares, { minLength: shares.length, maxLength: shares.length })
  })
