// Pays needs in strict order out of purses that may not pay everything ([R17], [D12]): a maximal flow from purses to needs,
// found need by need with augmenting paths (Ford and Fulkerson 1956). A path may move what a need before gets to another
// purse, and never takes anything from it; so the first gets as much as it possibly can, the second as much as is then
// possible, and so on (a lexicographic maximum).
//
// Three things follow. With one purse it is the plain cut line: once a need is not met, nothing is left for those behind it.
// A need behind one that is not met is met only with money that could not have helped there. And because purses and needs
// are complements in a flow (Shapley 1961), more money never takes anything from anybody. Amounts are integers; ties go to
// the purse that a need names first, so the same plan always pays in the same way.

/** What has to be paid, with the indices of the purses that may, the preferred first. */
export interface Need {
  /** Above zero. */
  readonly amount: bigint
  readonly from: readonly number[]
}

/** Who wants to be paid, in the order of the list. */
export interface Claim {
  readonly needs: readonly Need[]
  /** What credits bring to a purse, once all needs of the claim are met. */
  readonly brings: readonly { readonly purse: number; readonly amount: bigint }[]
}

export interface PaidClaim {
  /** For each need what each purse pays of it, by the index of the purse. */
  readonly payments: readonly ReadonlyMap<number, bigint>[]
  readonly isMet: boolean
}

/** @param purses what is in each, at least zero */
export function payInOrder(purses: readonly bigint[], claims: readonly Claim[]): PaidClaim[] {
  const state: State = { left: [...purses], dead: new Set(), paidBy: purses.map(() => new Set()) }
  const open: OpenClaim[] = []
  const all = claims.map(({ needs, brings }): OpenClaim => {
    const own = needs.map(({ amount, from }): OpenNeed => {
      return { unpaid: amount, from, payments: new Map() }
    })
    return { needs: own, brings }
  })
  for (const claim of all) {
    open.push(claim)
    pay(state, claim)
    while (bringIn(state, open)) for (const earlier of open) pay(state, earlier)
  }
  return all.map((claim) => ({
    payments: claim.needs.map(({ payments }) => payments),
    isMet: isMet(claim),
  }))
}

interface OpenNeed {
  unpaid: bigint
  readonly from: readonly number[]
  readonly payments: Map<number, bigint>
}

interface OpenClaim {
  readonly needs: readonly OpenNeed[]
  brings: Claim['brings']
}

interface State {
  readonly left: bigint[]
  /** Purses from which no path leads to money any more; they stay so until money comes in. */
  readonly dead: Set<number>
  /** The needs that each purse pays. */
  readonly paidBy: readonly Set<OpenNeed>[]
}

function isMet({ needs }: OpenClaim): boolean {
  return needs.every(({ unpaid }) => unpaid === 0n)
}

function pay(state: State, { needs }: OpenClaim): void {
  for (const need of needs) {
    while (need.unpaid > 0n) {
      const path = shortestPath(state, need)
      if (path === undefined) break
      payAlong(state, need, path)
    }
  }
}

/** Money of claims that are met goes into their purses; claims that have brought theirs are done with. */
function bringIn(state: State, open: OpenClaim[]): boolean {
  const bringing = open.filter((claim) => claim.brings.length > 0 && isMet(claim))
  for (const claim of bringing) {
    for (const { purse, amount } of claim.brings) state.left[purse]! += amount
    claim.brings = []
  }
  if (bringing.length > 0) state.dead.clear()
  // What is met and brings nothing needs no second look.
  const rest = open.filter((claim) => !isMet(claim))
  open.splice(0, open.length, ...rest)
  return bringing.length > 0
}

/** A purse that pays a need: the need at hand, or one that another purse paid before. */
interface Step {
  readonly need: OpenNeed
  readonly purse: number
  /** The step by whose purse the need was paid before; absent for the need at hand. */
  readonly before: Step | undefined
}

/** Breadth first, to the nearest purse with money in it. */
function shortestPath(state: State, wanting: OpenNeed): Step | undefined {
  const seen = new Set<number>()
  const queue: { readonly need: OpenNeed; readonly before: Step | undefined }[] = [
    { need: wanting, before: undefined },
  ]
  const needsSeen = new Set([wanting])
  for (const { need, before } of queue) {
    const steps: Step[] = []
    for (const purse of need.from) {
      if (seen.has(purse) || state.dead.has(purse)) continue
      seen.add(purse)
      const step = { need, purse, before }
      if (state.left[purse]! > 0n) return step
      steps.push(step)
    }
    for (const step of steps) {
      for (const other of state.paidBy[step.purse]!) {
        if (needsSeen.has(other)) continue
        needsSeen.add(other)
        queue.push({ need: other, before: step })
      }
    }
  }
  for (const purse of seen) state.dead.add(purse)
  return undefined
}

function payAlong(state: State, wanting: OpenNeed, last: Step): void {
  let amount = least(wanting.unpaid, state.left[last.purse]!)
  for (let step = last; step.before !== undefined; step = step.before)
    amount = least(amount, step.need.payments.get(step.before.purse)!)
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    change(state, step.need, step.purse, amount)
    if (step.before !== undefined) change(state, step.need, step.before.purse, -amount)
  }
  state.left[last.purse]! -= amount
  wanting.unpaid -= amount
}

function change(state: State, need: OpenNeed, purse: number, by: bigint): void {
  const amount = (need.payments.get(purse) ?? 0n) + by
  if (amount === 0n) {
    need.payments.delete(purse)
    state.paidBy[purse]!.delete(need)
  } else {
    need.payments.set(purse, amount)
    state.paidBy[purse]!.add(need)
  }
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}
