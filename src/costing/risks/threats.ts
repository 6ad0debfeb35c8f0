// What a risk threatens ([R10]): the Outputs and Outcomes that it names, and those under an element higher up that it names.

import { elementsOf, type ChainElement } from '../../model/chain.ts'
import { isPursued, type Output } from '../../model/output.ts'
import type { Entity } from '../../model/organization.ts'
import type { Plan } from '../../model/plan.ts'
import type { Risk } from '../../model/risk.ts'
import type { Outcome } from '../../model/strategic-plan.ts'
import { isZero } from '../../money/ratio.ts'
import { compareText } from '../../source/origin.ts'

export interface Threat {
  /** Pursued Outputs of which all is threatened, by id; of one in several editions the newest. */
  readonly outputs: readonly Output[]
  /** Outcomes that it names itself, or that stand under a goal or priority that it names: threatened whoever works for them. */
  readonly whole: readonly Outcome[]
  /** These, and those to which the threatened Outputs contribute. */
  readonly outcomes: readonly Outcome[]
  /** The entities that it names, and those of the threatened Outputs. */
  readonly entities: readonly Entity[]
}

/** By id: several where an Output stands in several editions. */
export type ElementsById = ReadonlyMap<string, readonly ChainElement[]>

export function elementsById(plan: Plan): ElementsById {
  const byId = new Map<string, ChainElement[]>()
  for (const one of elementsOf(plan)) {
    const known = byId.get(one.element.id)
    if (known === undefined) byId.set(one.element.id, [one])
    else known.push(one)
  }
  return byId
}

export function threatOf(plan: Plan, elements: ElementsById, { affects }: Risk): Threat {
  const named = affects.flatMap((id) => elements.get(id) ?? [])
  const outputs = newestById(named.flatMap((one) => outputsUnder(plan, one)).filter(isPursued))
  const whole = distinct(named.flatMap((one) => outcomesUnder(plan, one)))
  const reached = outputs.flatMap(({ contributions }) =>
    contributions.filter(({ share }) => !isZero(share)).map(({ outcome }) => outcome),
  )
  const entities = named.flatMap((one) => (one.kind === 'entity' ? [one.element] : []))
  return {
    outputs,
    whole,
    outcomes: distinct([...whole, ...reached]),
    entities: distinct([...entities, ...outputs.map(({ entity }) => entity)]),
  }
}

/** Whether it names something, and all of that is Outputs that are not pursued, so that the risk rests with them ([D11]). */
export function isAtRest(elements: ElementsById, { affects }: Risk): boolean {
  const named = affects.map((id) => elements.get(id) ?? [])
  return (
    named.length > 0 &&
    named.every(
      (editions) =>
        editions.length > 0 && editions.every((one) => one.kind === 'output' && !isPursued(one.element)),
    )
  )
}

function outputsUnder(plan: Plan, { kind, element }: ChainElement): Output[] {
  switch (kind) {
    case 'output':
      return [element]
    case 'activity':
      return plan.outputs.filter(({ activities }) => activities.includes(element))
    case 'indicator':
      return plan.outputs.filter(({ indicators }) => indicators.includes(element))
    case 'entity':
      return plan.outputs.filter(({ entity }) => entity === element)
    case 'department':
      return plan.outputs.filter(({ department }) => department === element)
    default:
      return []
  }
}

function outcomesUnder({ outcomes }: Plan, { kind, element }: ChainElement): Outcome[] {
  switch (kind) {
    case 'outcome':
      return [element]
    case 'indicator':
      return outcomes.filter(({ indicators }) => indicators.includes(element))
    case 'goal':
      return outcomes.filter(({ goals }) =>
        goals.some(({ goal, share }) => goal === element && !isZero(share)),
      )
    case 'impact':
      return outcomes.filter(({ leadsTo }) => leadsTo.includes(element))
    case 'thematic-priority':
      return outcomes.filter(({ thematicPriority }) => thematicPriority === element)
    default:
      return []
  }
}

function newestById(outputs: readonly Output[]): Output[] {
  const byId = new Map<string, Output>()
  for (const output of outputs) {
    const known = byId.get(output.id)
    if (known === undefined || known.edition < output.edition) byId.set(output.id, output)
  }
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id))
}

function distinct<T extends { readonly id: string }>(elements: readonly T[]): T[] {
  return [...new Map(elements.map((one) => [one.id, one])).values()].sort((a, b) => compareText(a.id, b.id))
}
