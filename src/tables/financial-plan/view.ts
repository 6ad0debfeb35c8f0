// The plan as all sheets see it: its facts in the years asked for, its words in the language asked for.

import type { CostFact } from '../../costing/cost-fact.ts'
import { textIn, type LocalText } from '../../model/local-text.ts'
import type { Entity } from '../../model/organization.ts'
import type { Year } from '../../model/period.ts'
import { say, type Phrase } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { word, words, type Term } from '../../model/vocabulary.ts'
import { CUT_LINE } from '../phrases/cut-line.ts'
import type { FinancialPlanInput } from './input.ts'
import { matchKeys, NONE } from './match-keys.ts'
import { showYears, timeAxis, type TimeAxis } from './time-axis.ts'

export interface View extends FinancialPlanInput {
  readonly axis: TimeAxis
  readonly names: SheetNames
  word(term: Term): string
  /** The word for several of them, where English says how. */
  words(term: Term): string
  title(text: LocalText): string
  /** A sentence or label of the program's own. */
  say(phrase: Phrase, values?: Readonly<Record<string, string | number>>): string
  /** What stands in the facts for an element; a marker when there is none. */
  keyOf(element: { readonly id: string } | undefined): string
  /** `Financial plan 2028-2031`. */
  readonly planTitle: string
  /** Entities without an operational plan in some of the years: not planned, which is not zero ([D2]). */
  readonly notPlanned: readonly { readonly entity: Entity; readonly years: readonly Year[] }[]
}

/** Names of the tabs, in their order. */
export interface SheetNames {
  readonly cover: string
  readonly revenueAndExpenses: string
  readonly byOutcome: string
  readonly byEntity: string
  readonly matrix: string
  readonly byCategory: string
  readonly byFunding: string
  readonly byOutput: string
  readonly facts: string
  readonly cutLine: string
}

export function viewOf(input: FinancialPlanInput): View {
  const { plan, language, years } = input
  const facts = input.facts.filter(({ year }) => years.includes(year))
  const keys = matchKeys(idsOf(plan, facts))
  const called = (term: Term): string => word(plan.vocabulary, term, language)
  return {
    ...input,
    facts,
    axis: timeAxis(plan, years),
    names: { ...namesOf(called), cutLine: say(CUT_LINE, language) },
    word: called,
    words: (term) => words(plan.vocabulary, term, language),
    title: (text) => textIn(text, language),
    say: (phrase, values) => say(phrase, language, values),
    keyOf: (element) => (element === undefined ? NONE : (keys.get(element.id) ?? NONE)),
    planTitle: `${called('financial-plan')} ${showYears(years)}`,
    notPlanned: plan.entities.flatMap((entity) => {
      const absent = years.filter((year) => !isPlanned(plan, entity, year))
      return absent.length === 0 ? [] : [{ entity, years: absent }]
    }),
  }
}

export function isPlanned(plan: Plan, entity: Entity, year: Year): boolean {
  return plan.operationalPlans.some((one) => one.entity === entity && one.yearsInForce.includes(year))
}

/** Names differ even where an organization has one word for two things: formulas find sheets by name. */
function namesOf(say: (term: Term) => string): Omit<SheetNames, 'cutLine'> {
  const taken = new Set<string>()
  const unique = (name: string): string => {
    let free = name
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} ${n}`
    taken.add(free.toLowerCase())
    return free
  }
  return {
    cover: unique('Cover'),
    revenueAndExpenses: unique(`${say('revenue')} and ${say('expenses').toLowerCase()}`),
    byOutcome: unique(`By ${say('outcome')}`),
    byEntity: unique(`By ${say('entity')}`),
    matrix: unique(`${say('entity')} × ${say('outcome')}`),
    byCategory: unique(`By ${say('category')}`),
    byFunding: unique(`By ${say('funding-source')}`),
    byOutput: unique(`By ${say('output')}`),
    facts: unique('Facts'),
  }
}

/** All ids that stand in a column of the facts by which some table finds them. */
function idsOf(plan: Plan, facts: readonly CostFact[]): string[] {
  const declared = [
    plan.outcomes,
    plan.entities,
    plan.categories,
    plan.fundingSources,
    plan.outputs,
    plan.thematicPriorities,
    plan.goals,
  ]
  const used = facts.flatMap((fact) => [
    fact.output,
    fact.output.entity,
    fact.category,
    fact.funding,
    fact.outcome,
    fact.goal,
  ])
  return [...declared.flat(), ...used].flatMap((element) => (element === undefined ? [] : [element.id]))
}
