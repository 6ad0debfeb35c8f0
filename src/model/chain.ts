// The results chain around one element ([R29]): up, to what it serves; down, to what it is made of.

import type { Ratio } from '../money/ratio.ts'
import { ONE, equals, isZero } from '../money/ratio.ts'
import type { Indicator } from './indicator.ts'
import type { Revenue } from './financial-plan.ts'
import type { CostCategory, Department, Entity, FundingSource } from './organization.ts'
import type { Activity, CostLine, Output, StaffCost } from './output.ts'
import type { Plan } from './plan.ts'
import type { Risk } from './risk.ts'
import { standardCostsOf } from './staffing.ts'
import type { Impact, Outcome, StrategicGoal, ThematicPriority } from './strategic-plan.ts'

/** An element of the plan that has an id, with the word for what it is. */
export type ChainElement =
  | { readonly kind: 'goal'; readonly element: StrategicGoal }
  | { readonly kind: 'impact'; readonly element: Impact }
  | { readonly kind: 'thematic-priority'; readonly element: ThematicPriority }
  | { readonly kind: 'outcome'; readonly element: Outcome }
  | { readonly kind: 'indicator'; readonly element: Indicator }
  | { readonly kind: 'output'; readonly element: Output }
  | { readonly kind: 'activity'; readonly element: Activity }
  | { readonly kind: 'risk'; readonly element: Risk }
  | { readonly kind: 'entity'; readonly element: Entity }
  | { readonly kind: 'department'; readonly element: Department }
  | { readonly kind: 'category'; readonly element: CostCategory }
  | { readonly kind: 'funding-source'; readonly element: FundingSource }
  | { readonly kind: 'revenue'; readonly element: Revenue }

export type ChainKind = ChainElement['kind']

export type ChainNode = ChainElement & {
  /** The part of the cost of the node above or below it that goes this way; absent where nothing is divided. */
  readonly share?: Ratio | undefined
  readonly children: readonly ChainNode[]
}

export interface Chain {
  readonly of: ChainElement
  readonly up: readonly ChainNode[]
  readonly down: readonly ChainNode[]
}

/** The elements of that id: several when an Output stands in several editions. */
export function findElements(plan: Plan, id: string): ChainElement[] {
  return elementsOf(plan).filter(({ element }) => element.id === id)
}

/** Every element that `chainOf` knows, from the top of the plan down. */
export function elementsOf(plan: Plan): ChainElement[] {
  const { goals, impacts, thematicPriorities, outcomes, outputs, entities, risks } = plan
  const all = <K extends ChainKind>(
    kind: K,
    elements: readonly Extract<ChainElement, { kind: K }>['element'][],
  ) => elements.map((element) => ({ kind, element }) as ChainElement)
  return [
    ...all('goal', goals),
    ...all('impact', impacts),
    ...all('thematic-priority', thematicPriorities),
    ...all('outcome', outcomes),
    ...all('entity', entities),
    ...all(
      'department',
      entities.flatMap(({ departments }) => departments),
    ),
    ...all('output', outputs),
    ...all(
      'activity',
      outputs.flatMap(({ activities }) => activities),
    ),
    ...all(
      'indicator',
      [...impacts, ...outcomes, ...outputs].flatMap(({ indicators }) => indicators),
    ),
    ...all('risk', [...risks, ...outputs.flatMap((output) => output.risks)]),
    ...all('category', plan.categories),
    ...all('funding-source', plan.fundingSources),
    ...all('revenue', plan.financialPlan.revenue),
  ]
}

export function chainOf(plan: Plan, of: ChainElement): Chain {
  return { of, up: up(plan, of), down: down(plan, of) }
}

function up(plan: Plan, { kind, element }: ChainElement): ChainNode[] {
  switch (kind) {
    case 'goal':
    case 'thematic-priority':
    case 'entity':
    case 'category':
    case 'funding-source':
      return []
    case 'revenue':
      return [
        ...(element.funding === undefined ? [] : [leaf('funding-source', element.funding)]),
        ...element.earmarkedFor.flatMap((id) =>
          findElements(plan, id)
            .slice(0, 1)
            .map((one): ChainNode => ({ ...one, children: [] })),
        ),
      ]
    case 'impact':
      return element.goal === undefined ? [] : [leaf('goal', element.goal)]
    case 'outcome':
      return [
        ...(element.thematicPriority === undefined
          ? []
          : [leaf('thematic-priority', element.thematicPriority)]),
        ...element.leadsTo.map((impact): ChainNode => {
          const goal = impact.goal === undefined ? [] : [leaf('goal', impact.goal)]
          return { kind: 'impact', element: impact, children: goal }
        }),
        ...element.goals.map(({ goal, share }) => leaf('goal', goal, part(share))),
      ]
    case 'output':
      return [
        ...element.contributions.map(({ outcome, share }): ChainNode => {
          return {
            kind: 'outcome',
            element: outcome,
            share: part(share),
            children: up(plan, { kind: 'outcome', element: outcome }),
          }
        }),
        ...element.services.map(({ entity, share }) => leaf('entity', entity, part(share))),
      ]
    case 'activity':
      return plan.outputs
        .filter(({ activities }) => activities.includes(element))
        .map((output): ChainNode => ({
          kind: 'output',
          element: output,
          children: up(plan, { kind: 'output', element: output }),
        }))
    case 'indicator':
      return measured(plan, element).map((one): ChainNode => ({ ...one, children: up(plan, one) }))
    case 'risk':
      return affected(plan, element).map((one): ChainNode => ({ ...one, children: up(plan, one) }))
    case 'department':
      return plan.entities
        .filter(({ departments }) => departments.includes(element))
        .map((entity) => leaf('entity', entity))
  }
}

function down(plan: Plan, of: ChainElement): ChainNode[] {
  const { kind, element } = of
  const outputs = (isWanted: (output: Output) => boolean) =>
    plan.outputs
      .filter(isWanted)
      .map((output): ChainNode => ({ kind: 'output', element: output, children: [] }))
  switch (kind) {
    case 'goal':
      return [
        ...plan.impacts
          .filter(({ goal }) => goal === element)
          .map((impact): ChainNode => {
            return { kind: 'impact', element: impact, children: indicators(impact.indicators) }
          }),
        ...plan.outcomes.flatMap((outcome): ChainNode[] => {
          const own = outcome.goals.find(({ goal }) => goal === element)
          if (own === undefined) return []
          const children = contributors(plan, outcome)
          return [{ kind: 'outcome', element: outcome, share: part(own.share), children }]
        }),
      ]
    case 'impact':
      return [
        ...indicators(element.indicators),
        ...plan.outcomes
          .filter(({ leadsTo }) => leadsTo.includes(element))
          .map((outcome): ChainNode => ({
            kind: 'outcome',
            element: outcome,
            children: contributors(plan, outcome),
          })),
      ]
    case 'thematic-priority':
      return plan.outcomes
        .filter(({ thematicPriority }) => thematicPriority === element)
        .map((outcome): ChainNode => ({
          kind: 'outcome',
          element: outcome,
          children: contributors(plan, outcome),
        }))
    case 'outcome':
      return [...indicators(element.indicators), ...contributors(plan, element), ...risksOf(plan, element.id)]
    case 'output':
      return [
        ...element.activities.map((activity) => leaf('activity', activity)),
        ...indicators(element.indicators),
        ...element.outcomeTargets.map(({ indicator }) => leaf('indicator', indicator)),
        ...element.risks.map((risk) => leaf('risk', risk)),
        ...risksOf(plan, element.id),
      ]
    case 'entity':
      return [
        ...element.departments.map((department): ChainNode => ({
          kind: 'department',
          element: department,
          children: outputs((output) => output.department === department),
        })),
        ...outputs((output) => output.entity === element && output.department === undefined),
      ]
    case 'department':
      return outputs((output) => output.department === element)
    case 'indicator':
      return outputs(({ outcomeTargets }) => outcomeTargets.some(({ indicator }) => indicator === element))
    case 'category':
      return outputs((output) => linesOf(output).some((line) => isBookedIn(plan, line, element)))
    case 'funding-source':
      return [
        ...plan.financialPlan.revenue
          .filter(({ funding }) => funding === element)
          .map((revenue) => leaf('revenue', revenue)),
        ...outputs((output) =>
          linesOf(output).some(({ funding }) =>
            funding.some(({ source, share }) => source === element && !isZero(share)),
          ),
        ),
      ]
    case 'revenue':
      return outputs((output) => linesOf(output).some(({ agreement }) => agreement === element.id))
    case 'activity':
    case 'risk':
      return []
  }
}

function linesOf({ costs, staff }: Output): (CostLine | StaffCost)[] {
  return [...costs, ...staff]
}

/** Personnel is booked in the categories of its standard costs; support cost in its own. */
function isBookedIn(plan: Plan, line: CostLine | StaffCost, category: CostCategory): boolean {
  const own = line.kind === 'cost' ? [line] : standardCostsOf(plan.standardCosts, line.grade, line.contract)
  const support = plan.financialPlan.supportCosts.filter((one) =>
    line.funding.some(({ source }) => source === one.funding),
  )
  return [...own, ...support].some((one) => one.category === category)
}

function contributors(plan: Plan, outcome: Outcome): ChainNode[] {
  return plan.outputs.flatMap((output): ChainNode[] => {
    const own = output.contributions.find((one) => one.outcome === outcome)
    return own === undefined ? [] : [leaf('output', output, part(own.share))]
  })
}

function indicators(own: readonly Indicator[]): ChainNode[] {
  return own.map((indicator) => leaf('indicator', indicator))
}

/** Risks of the registers that name the element. */
function risksOf(plan: Plan, id: string): ChainNode[] {
  return plan.risks.filter(({ affects }) => affects.includes(id)).map((risk) => leaf('risk', risk))
}

/** The impact, Outcome or Output that an indicator measures. */
function measured(plan: Plan, indicator: Indicator): ChainElement[] {
  const { impacts, outcomes, outputs } = plan
  return [
    ...impacts.map((element): ChainElement => ({ kind: 'impact', element })),
    ...outcomes.map((element): ChainElement => ({ kind: 'outcome', element })),
    ...outputs.map((element): ChainElement => ({ kind: 'output', element })),
  ].filter(({ element }) => 'indicators' in element && element.indicators.includes(indicator))
}

function affected(plan: Plan, risk: Risk): ChainElement[] {
  const own = plan.outputs.filter(({ risks }) => risks.includes(risk))
  if (own.length > 0) return own.map((element) => ({ kind: 'output', element }))
  return risk.affects.flatMap((id) => findElements(plan, id).slice(0, 1))
}

function leaf<K extends ChainKind>(
  kind: K,
  element: Extract<ChainElement, { kind: K }>['element'],
  share?: Ratio,
): ChainNode {
  return { kind, element, share, children: [] } as unknown as ChainNode
}

/** A share of all says nothing. */
function part(share: Ratio): Ratio | undefined {
  return equals(share, ONE) ? undefined : share
}
