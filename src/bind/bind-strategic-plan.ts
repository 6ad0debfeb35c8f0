// Goals, Impacts, Thematic Priorities and Outcomes, with what they refer to.

import {
  itemsOf,
  originOfItem,
  placedText,
  shareOf,
  has,
  textOf,
  textsOf,
  originOfKey,
  type Fields,
} from '../document/fields.ts'
import type { ImpactItem, OutcomeItem, StrategicPlanFile } from '../document/generated/formats.ts'
import type { Indicator } from '../model/indicator.ts'
import { plainText } from '../model/local-text.ts'
import type {
  GoalShare,
  Impact,
  Label,
  Outcome,
  StrategicGoal,
  ThematicPriority,
} from '../model/strategic-plan.ts'
import { ratio } from '../money/ratio.ts'
import { indexById, resolve, type Context, type Index } from './context.ts'
import { bindIndicators } from './bind-indicator.ts'
import { localText, wholeOf, type YearScope } from './values.ts'

export interface BoundStrategicPlan {
  readonly goals: Index<StrategicGoal>
  readonly impacts: Index<Impact>
  readonly thematicPriorities: Index<ThematicPriority>
  readonly outcomes: Index<Outcome>
  /** Indicators of Impacts and Outcomes. */
  readonly indicators: Index<Indicator>
  readonly offerings: Index<Label>
  readonly enablers: Index<Label>
}

export function bindStrategicPlan(
  context: Context,
  files: readonly Fields<StrategicPlanFile>[],
  scope: YearScope,
): BoundStrategicPlan {
  const goals = declared(
    context,
    'goal',
    'unknown-goal',
    files.flatMap((file) => itemsOf(file, 'goals')).flatMap(bindGoal),
  )
  const decisive = impactsThatGiveGoals(files)
  const impacts = declared(
    context,
    'impact',
    'unknown-impact',
    files
      .flatMap((file) => itemsOf(file, 'impacts'))
      .flatMap((item) => bindImpact(context, item, { goals, decisive }, scope)),
  )
  const thematicPriorities = declared(
    context,
    'thematic priority',
    'unknown-thematic-priority',
    files.flatMap((file) => itemsOf(file, 'thematic-priorities')).flatMap(bindThematicPriority),
  )
  const references = { goals, impacts, thematicPriorities }
  const outcomes = declared(
    context,
    'Outcome',
    'unknown-outcome',
    files
      .flatMap((file) => itemsOf(file, 'outcomes'))
      .flatMap((item) => bindOutcome(context, item, references, scope)),
  )
  const measures = [...impacts.byId.values(), ...outcomes.byId.values()].flatMap(
    ({ indicators }) => indicators,
  )
  const label = (key: 'offerings' | 'enablers') =>
    files.flatMap((file) => itemsOf(file, key)).flatMap(bindLabel)
  return {
    ...references,
    outcomes,
    indicators: declared(context, 'indicator', 'unknown-indicator', measures),
    offerings: declared(context, 'offering', 'unknown-offering', label('offerings')),
    enablers: declared(context, 'enabler', 'unknown-enabler', label('enablers')),
  }
}

function declared<T extends { readonly id: string; readonly origin: Outcome['origin'] }>(
  context: Context,
  noun: string,
  rule: string,
  elements: readonly T[],
): Index<T> {
  // Cost reaches goals and priorities by the Outcome.
  const lost = noun === 'Outcome' ? 'cost' : undefined
  return { noun, rule, declaredIn: 'strategic-plan', byId: indexById(context, elements, noun, lost) }
}

type LabelItem = { readonly id: string; readonly title: unknown }

function bindLabel(item: Fields<LabelItem>): Label[] {
  const id = textOf(item, 'id')
  return id === undefined
    ? []
    : [{ id, title: localText(item, 'title') ?? plainText(id), origin: originOfItem(item) }]
}

function bindGoal(item: Fields<NonNullable<StrategicPlanFile['goals']>[number]>): StrategicGoal[] {
  return bindLabel(item).map((label) => ({
    ...label,
    sdg: textsOf(item, 'sdg').map(({ value }) => value),
    developmentGoals: textsOf(item, 'development-goals').map(({ value }) => value),
  }))
}

function bindThematicPriority(
  item: Fields<NonNullable<StrategicPlanFile['thematic-priorities']>[number]>,
): ThematicPriority[] {
  return bindLabel(item).map((label) => ({ ...label, relativePriority: shareOf(item, 'relative-priority') }))
}

/** The impacts named by Outcomes that declare no goals of their own: by these, cost finds its goals. */
function impactsThatGiveGoals(files: readonly Fields<StrategicPlanFile>[]): ReadonlySet<string> {
  const outcomes = files.flatMap((file) => itemsOf(file, 'outcomes'))
  const named = outcomes.filter((outcome) => !has(outcome, 'contributes-to'))
  return new Set(named.flatMap((outcome) => textsOf(outcome, 'leads-to')).map(({ value }) => value))
}

function bindImpact(
  context: Context,
  item: Fields<ImpactItem>,
  { goals, decisive }: { readonly goals: Index<StrategicGoal>; readonly decisive: ReadonlySet<string> },
  scope: YearScope,
): Impact[] {
  return bindLabel(item).map((label) => ({
    ...label,
    goal: resolve(context, goals, placedText(item, 'goal'), {
      who: `The impact "${label.id}"`,
      missingMoney: decisive.has(label.id) ? { element: label.id } : undefined,
    }),
    sdg: textsOf(item, 'sdg').map(({ value }) => value),
    developmentGoals: textsOf(item, 'development-goals').map(({ value }) => value),
    indicators: bindIndicators(context, item, { id: label.id, level: 'impact', goals }, scope),
  }))
}

type References = Pick<BoundStrategicPlan, 'goals' | 'impacts' | 'thematicPriorities'>

function bindOutcome(
  context: Context,
  item: Fields<OutcomeItem>,
  references: References,
  scope: YearScope,
): Outcome[] {
  return bindLabel(item).map((label) => {
    const who = `The Outcome "${label.id}"`
    const missingMoney = { element: label.id }
    const ownGoals = has(item, 'contributes-to')
    const named = textsOf(item, 'leads-to').map((impact) =>
      resolve(context, references.impacts, impact, {
        who,
        missingMoney: ownGoals ? undefined : missingMoney,
      }),
    )
    const leadsTo = named.filter((impact) => impact !== undefined)
    return {
      ...label,
      thematicPriority: resolve(
        context,
        references.thematicPriorities,
        placedText(item, 'thematic-priority'),
        {
          who,
          missingMoney,
        },
      ),
      relativePriority: shareOf(item, 'relative-priority'),
      goals: ownGoals ? declaredGoals(context, item, label.id, references.goals) : goalsOfImpacts(named),
      leadsTo,
      indicators: bindIndicators(
        context,
        item,
        { id: label.id, level: 'outcome', goals: references.goals },
        scope,
      ),
    }
  })
}

function declaredGoals(
  context: Context,
  item: Fields<OutcomeItem>,
  id: string,
  goals: Index<StrategicGoal>,
): GoalShare[] {
  const missingMoney = { element: id }
  const parts = itemsOf(item, 'contributes-to').map((part) => ({
    goal: resolve(context, goals, placedText(part, 'goal'), { who: `The Outcome "${id}"`, missingMoney }),
    share: shareOf(part, 'share'),
    isWritten: has(part, 'share'),
    at: originOfKey(part, 'share'),
  }))
  const whole = { called: `the goals of "${id}"`, at: originOfKey(item, 'contributes-to'), missingMoney }
  const shares = wholeOf(context, parts, whole)
  if (shares === undefined || parts.some(({ goal }) => goal === undefined)) return []
  return parts.map(({ goal }, i) => ({ goal: goal!, share: shares[i]! }))
}

/**
 * An Outcome that declares no goals belongs to those of the Impacts it leads to, equally. With an Impact that is not known
 * nobody can say how many they are: the cost stays with no goal ([D10]).
 */
function goalsOfImpacts(impacts: readonly (Impact | undefined)[]): GoalShare[] {
  if (impacts.includes(undefined)) return []
  const goals = new Map(
    impacts.flatMap((impact) => (impact?.goal === undefined ? [] : [[impact.goal.id, impact.goal] as const])),
  )
  const ids = [...goals.keys()].sort()
  return ids.map((id) => ({ goal: goals.get(id)!, share: ratio(1, ids.length) }))
}
