// What senior management decided since an earlier plan ([R9]): which Outputs are worth more to it now, which less, and what of their
// cost has moved across the line. An Output is the same by its id, whichever edition or file it stands in ([D1]).

import type { FundingClass } from '../../model/organization.ts'
import type { Output, Priority } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import { compareText } from '../../source/origin.ts'
import type { CutLine, CutLineEntry } from './cut-line.ts'

/** In the order in which a reader asks for them. `across`: the same priority, on the other side of the line. */
export const PRIORITY_CHANGES = [
  'newly must',
  'raised',
  'lowered',
  'newly wont',
  'new',
  'gone',
  'across',
] as const

export type PriorityChangeKind = (typeof PRIORITY_CHANGES)[number]

export interface PriorityChange {
  readonly kind: PriorityChangeKind
  /** As it is now; of one that is gone, as it was. */
  readonly output: Output
  readonly before: PrioritySide | undefined
  readonly after: PrioritySide | undefined
}

/** An Output in one of the two plans. */
export interface PrioritySide {
  readonly priority: Priority | undefined
  readonly rank: number | undefined
  /** Over all classes of money and the years asked for, in smallest units. */
  readonly cost: bigint
  /** By class of money in which it costs anything. */
  readonly states: ReadonlyMap<FundingClass, CutLineEntry['state']>
}

export interface PriorityChanges {
  /** By kind, then id. */
  readonly changes: readonly PriorityChange[]
  readonly acrossTheLine: readonly AcrossTheLine[]
}

/** The cost, as it is now, of Outputs that stand in both plans and on another side of the line. */
export interface AcrossTheLine {
  readonly fundingClass: FundingClass
  /** Funded now, and not before. */
  readonly up: bigint
  /** Funded before, and not now. */
  readonly down: bigint
}

/** A plan with its cut lines, one for each class of money, the same classes in both. */
export interface PrioritizedPlan {
  readonly outputs: readonly Output[]
  readonly lines: readonly CutLine[]
}

export function priorityChanges(before: PrioritizedPlan, after: PrioritizedPlan): PriorityChanges {
  const [was, is] = [goingOn(before), goingOn(after)]
  const ids = [...new Set([...was.keys(), ...is.keys()])].sort(compareText)
  const changes = ids.flatMap((id): PriorityChange[] => {
    const [old, now] = [was.get(id), is.get(id)]
    const [from, to] = [old && sideOf(old, before), now && sideOf(now, after)]
    const kind = kindOf(from, to)
    return kind === undefined ? [] : [{ kind, output: now ?? old!, before: from, after: to }]
  })
  const place = ({ kind }: PriorityChange) => PRIORITY_CHANGES.indexOf(kind)
  return {
    changes: changes.sort((a, b) => place(a) - place(b)),
    acrossTheLine: after.lines.map((line, i) => across(before.lines[i]!, line)),
  }
}

/**
 * The Outputs of some years, in the order of ids. One that stands in two editions is what the newer one says.
 *
 * @param years left out: all
 */
export function outputsOnce(outputs: readonly Output[], years?: readonly Year[]): Output[] {
  const own = outputs.filter((output) => years?.some((year) => output.years.includes(year)) ?? true)
  const inOrder = own.sort((a, b) => compareText(a.id, b.id) || a.edition - b.edition)
  return [...new Map(inOrder.map((output) => [output.id, output])).values()]
}

/** By id, those that go on: what the newest edition of its entity leaves out stands in years before it, and is gone. */
function goingOn({ outputs }: PrioritizedPlan): Map<string, Output> {
  const newest = new Map<string, Year>()
  for (const { entity, edition } of outputs)
    newest.set(entity.id, Math.max(edition, newest.get(entity.id) ?? edition))
  const goesOn = ({ entity, edition, years }: Output): boolean => {
    const from = newest.get(entity.id)!
    return edition === from || years.some((year) => year >= from)
  }
  return new Map(outputsOnce(outputs.filter(goesOn)).map((output) => [output.id, output]))
}

function sideOf(output: Output, { lines }: PrioritizedPlan): PrioritySide {
  const own = lines.flatMap((line) =>
    entriesOf(line, output.id).map((entry) => ({ entry, fundingClass: line.fundingClass })),
  )
  return {
    priority: output.priority,
    rank: output.rank,
    cost: own.reduce((sum, { entry }) => sum + entry.cost, 0n),
    states: new Map(own.map(({ entry, fundingClass }) => [fundingClass, entry.state])),
  }
}

function entriesOf({ entries }: CutLine, id: string): CutLineEntry[] {
  return entries.filter(({ output }) => output.id === id)
}

function kindOf(
  before: PrioritySide | undefined,
  after: PrioritySide | undefined,
): PriorityChangeKind | undefined {
  if (before === undefined) return 'new'
  if (after === undefined) return 'gone'
  const [was, is] = [placeOf(before.priority), placeOf(after.priority)]
  if (is < was) return after.priority === 'must' ? 'newly must' : 'raised'
  if (is > was) return after.priority === 'wont' ? 'newly wont' : 'lowered'
  const crosses = [...after.states].some(([fundingClass, state]) => {
    const old = before.states.get(fundingClass)
    return old !== undefined && isFundedState(old) !== isFundedState(state)
  })
  return crosses ? 'across' : undefined
}

/** Without a priority an Output is paid last, but nobody has said that it is not pursued. */
function placeOf(priority: Priority | undefined): number {
  const order: readonly (Priority | undefined)[] = ['must', 'should', 'could', undefined, 'wont']
  return order.indexOf(priority)
}

/** Undefined where nothing can be said. */
function isFundedState(state: CutLineEntry['state']): boolean | undefined {
  return state === 'unknown' ? undefined : state !== 'not funded'
}

function across(before: CutLine, after: CutLine): AcrossTheLine {
  const moved = (isFunded: boolean) =>
    after.entries.reduce((sum, { output, state, cost }) => {
      const old = entriesOf(before, output.id)[0]
      const hasMoved =
        old !== undefined && isFundedState(state) === isFunded && isFundedState(old.state) === !isFunded
      return hasMoved ? sum + cost : sum
    }, 0n)
  return { fundingClass: after.fundingClass, up: moved(true), down: moved(false) }
}
