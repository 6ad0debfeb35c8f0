// Paying in order, checked against another algorithm: the value of a flow is the value of the smallest cut, here found by
// trying every cut.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { payInOrder, type Claim, type PaidClaim } from '../../../src/costing/cut-line/pay-in-order.ts'

const RUNS = { numRuns: 500 }

interface Case {
  readonly purses: readonly bigint[]
  readonly claims: readonly Claim[]
}

const amounts = fc.bigInt(0n, 9n)

const cases = (withCredits: boolean): fc.Arbitrary<Case> =>
  fc.array(amounts, { minLength: 1, maxLength: 4 }).chain((purses) => {
    const indices = purses.map((_, i) => i)
    const need = fc.record({
      amount: fc.bigInt(1n, 9n),
      from: fc.shuffledSubarray(indices),
    })
    const bring = fc.record({ purse: fc.constantFrom(...indices), amount: fc.bigInt(1n, 9n) })
    const claim = fc.record({
      needs: fc.array(need, { maxLength: 2 }),
      brings: withCredits ? fc.array(bring, { maxLength: 1 }) : fc.constant([]),
    })
    return fc.array(claim, { maxLength: 5 }).map((claims) => ({ purses, claims }))
  })

/** The most that purses can pay of the needs: the smallest cut, over all subsets of the needs. */
function mostPayable(purses: readonly bigint[], claims: readonly Claim[]): bigint {
  const needs = claims.flatMap((claim) => claim.needs)
  let smallest: bigint | undefined
  for (let set = 0; set < 2 ** needs.length; set++) {
    const reached = new Set<number>()
    let cut = 0n
    needs.forEach(({ amount, from }, i) => {
      if ((set >> i) % 2 === 0) cut += amount
      else for (const purse of from) reached.add(purse)
    })
    for (const purse of reached) cut += purses[purse]!
    if (smallest === undefined || cut < smallest) smallest = cut
  }
  return smallest!
}

/** What each claim gets when the first gets all that it can, the second all that it then can, and so on. */
function paidByCuts({ purses, claims }: Case): bigint[] {
  return claims.map(
    (_, i) => mostPayable(purses, claims.slice(0, i + 1)) - mostPayable(purses, claims.slice(0, i)),
  )
}

const neededBy = ({ needs }: Claim): bigint => needs.reduce((sum, { amount }) => sum + amount, 0n)
const paidTo = ({ payments }: PaidClaim): bigint =>
  payments.flatMap((one) => [...one.values()]).reduce((sum, amount) => sum + amount, 0n)

/** With credits: what claims that are met bring is added, and all is paid anew, until nothing is added any more. */
function metByCuts({ purses, claims }: Case): boolean[] {
  const filled = [...purses]
  const done = new Set<Claim>()
  for (;;) {
    const paid = paidByCuts({ purses: filled, claims })
    const isMet = claims.map((claim, i) => paid[i] === neededBy(claim))
    const bringing = claims.filter((claim, i) => isMet[i] && !done.has(claim) && claim.brings.length > 0)
    if (bringing.length === 0) return isMet
    for (const claim of bringing) {
      done.add(claim)
      for (const { purse, amount } of claim.brings) filled[purse]! += amount
    }
  }
}

describe('paying in order', () => {
  test('gives each claim the most that the claims before it leave possible', () => {
    fc.assert(
      fc.property(cases(false), (one) => {
        expect(payInOrder(one.purses, one.claims).map(paidTo)).toEqual(paidByCuts(one))
      }),
      RUNS,
    )
  })

  test('meets the same claims as paying anew after every credit', () => {
    fc.assert(
      fc.property(cases(true), (one) => {
        const met = payInOrder(one.purses, one.claims).map(({ isMet }) => isMet)
        expect(met).toEqual(metByCuts(one))
      }),
      RUNS,
    )
  })

  test('pays only from purses that may pay, and never more than is in them or needed', () => {
    fc.assert(
      fc.property(cases(true), ({ purses, claims }) => {
        const paid = payInOrder(purses, claims)
        const left = [...purses]
        claims.forEach(({ needs, brings }, i) => {
          needs.forEach(({ amount, from }, j) => {
            const payments = [...paid[i]!.payments[j]!]
            for (const [purse, part] of payments) {
              expect(from).toContain(purse)
              expect(part > 0n).toBe(true)
              left[purse]! -= part
            }
            expect(payments.reduce((sum, [, part]) => sum + part, 0n) <= amount).toBe(true)
          })
          if (paid[i]!.isMet) for (const { purse, amount } of brings) left[purse]! += amount
        })
        expect(left.every((amount) => amount >= 0n)).toBe(true)
      }),
      RUNS,
    )
  })

  test('takes nothing from anybody when there is more money', () => {
    fc.assert(
      fc.property(cases(true), fc.array(amounts, { minLength: 4, maxLength: 4 }), (one, more) => {
        const before = payInOrder(one.purses, one.claims)
        const richer = one.purses.map((amount, i) => amount + more[i]!)
        payInOrder(richer, one.claims).forEach(({ isMet }, i) => {
          if (before[i]!.isMet) expect(isMet).toBe(true)
        })
      }),
      RUNS,
    )
  })

  test('with one purse, funds the longest beginning that fits, and nothing behind it', () => {
    const needs = fc.array(fc.bigInt(1n, 9n), { maxLength: 8 })
    fc.assert(
      fc.property(fc.bigInt(0n, 40n), needs, (money, costs) => {
        const claims = costs.map((amount) => ({ needs: [{ amount, from: [0] }], brings: [] }))
        const fitting = costs.filter((_, i) => costs.slice(0, i + 1).reduce((a, b) => a + b, 0n) <= money)
        const met = payInOrder([money], claims).map(({ isMet }) => isMet)
        expect(met).toEqual(costs.map((_, i) => i < fitting.length))
      }),
      RUNS,
    )
  })

  test('takes a purse that is named first before others', () => {
    const claims = [{ needs: [{ amount: 5n, from: [1, 0] }], brings: [] }]
    expect(payInOrder([9n, 3n], claims)[0]!.payments).toEqual([
      new Map([
        [1, 3n],
        [0, 2n],
      ]),
    ])
  })

  test('moves what a claim got to another purse when a later claim can be paid only so', () => {
    const claims = [
      { needs: [{ amount: 4n, from: [0, 1] }], brings: [] },
      { needs: [{ amount: 4n, from: [0] }], brings: [] },
    ]
    const paid = payInOrder([4n, 4n], claims)
    expect(paid.map(({ payments }) => payments)).toEqual([[new Map([[1, 4n]])], [new Map([[0, 4n]])]])
  })
})
