// The plan as all sheets see it: its facts in the years asked for, its words in the language asked for.

import type { Basis, CostFact, Grouping } from '../../costing/facts/cost-fact.ts'
import { isFundedBy, rollUp, type Rollup } from '../../costing/rollup.ts'
import { serviceEntries, type ServiceEntry } from '../../costing/facts/services.ts'
import type { Entity, FundingClass } from '../../model/organization.ts'
import { showSpan, showYearRun, type Year } from '../../model/period.ts'
import { say } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { TERMS, word, words, type Term } from '../../model/vocabulary.ts'
import { speechOf, type Speech } from '../speech.ts'
import { ownWords, titlesOf, untranslated, type NamedText } from '../untranslated.ts'
import { editionInWords } from '../rollup-words.ts'
import { BRIDGE_BY, SERVICES } from '../phrases/full-cost.ts'
import { PRINTED } from '../phrases/printed.ts'
import { RATES } from '../phrases/rates.ts'
import { TARGETS } from '../phrases/targets.ts'
import { CUT_LINE } from '../phrases/cut-line.ts'
import type { FinancialPlanInput } from './input.ts'
import * as sheets from '../phrases/sheets.ts'
import { TABS } from '../phrases/envelopes.ts'
import { STAFF } from '../phrases/staff.ts'
import { matchKeys, NONE } from './match-keys.ts'
import { timeAxis, type TimeAxis } from './time-axis.ts'

export interface View extends FinancialPlanInput, Speech {
  readonly axis: TimeAxis
  /** The facts of the basis asked for. */
  readonly shown: readonly CostFact[]
  /** What turns direct cost into full cost; empty where no Output serves others. */
  readonly services: readonly ServiceEntry[]
  /** The sheets whose amounts add up to the basis asked for: facts, and services in the full view. */
  readonly lists: readonly string[]
  readonly names: SheetNames
  /** All cost of the years and the money shown, grouped as in `rbm rollup`. */
  rollUp(basis: Basis, by: Grouping, across?: Grouping): Rollup
  /** The word inside a sentence: `revenue` for `Revenue`, where the language writes it so. */
  wordInside(term: Term): string
  /** What stands in the facts for an element; a marker when there is none. */
  keyOf(element: { readonly id: string } | undefined): string
  /** `Financial plan 2028-2031`. */
  readonly planTitle: string
  /** Entities without an operational plan in some of the years: not planned, which is not zero ([D2]). */
  readonly notPlanned: readonly { readonly entity: Entity; readonly years: readonly Year[] }[]
  /** Texts of the plan that nobody has translated into the language asked for. */
  readonly untranslated: readonly NamedText[]
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
  readonly bridgeByEntity: string
  readonly bridgeByOutcome: string
  readonly targets: string
  readonly envelopes: string
  readonly staff: string
  readonly rates: string
  readonly facts: string
  readonly cutLines: Readonly<Record<FundingClass, string>>
  readonly risks: string
  readonly services: string
  /** The same tables as printed. */
  readonly printed: Readonly<Record<PrintedName, string>>
}

type PrintedName = 'revenueAndExpenses' | 'byOutcome' | 'byEntity' | 'matrix' | 'byCategory' | 'byFunding'

export function viewOf(input: FinancialPlanInput): View {
  const { plan, language, years } = input
  const isWanted = ({ year, funding }: CostFact): boolean =>
    years.includes(year) && isFundedBy(funding, input.funding)
  const facts = input.facts.filter(isWanted)
  const fullFacts = input.fullFacts.filter(isWanted)
  const services = serviceEntries(facts, fullFacts)
  const keys = matchKeys(idsOf(plan, facts))
  const called = (term: Term): string => word(plan.vocabulary, term, language)
  const names = namesOf(plan, called, language)
  return {
    ...input,
    facts,
    fullFacts,
    services,
    shown: input.basis === 'full' ? fullFacts : facts,
    lists: input.basis === 'full' && services.length > 0 ? [names.facts, names.services] : [names.facts],
    axis: timeAxis(plan, years, language),
    names,
    rollUp: (basis, by, across) => {
      const all = basis === 'full' ? input.fullFacts : input.facts
      return rollUp(plan, [all], [], { basis, by: [by], across, years, funding: input.funding })
    },
    ...speechOf(plan, language),
    wordInside: (term) => insideSentence(called(term)),
    keyOf: (element) => (element === undefined ? NONE : (keys.get(element.id) ?? NONE)),
    planTitle: [`${called('financial-plan')} ${showYearRun(years)}`, ...editionInWords(plan, language)].join(
      ', ',
    ),
    notPlanned: plan.entities.flatMap((entity) => {
      const absent = years.filter((year) => !isPlanned(plan, entity, year))
      return absent.length === 0 ? [] : [{ entity, years: absent }]
    }),
    untranslated: untranslated(plan, textsOf(plan), language),
  }
}

/** The texts of the plan that sheets may show. */
function textsOf(plan: Plan): NamedText[] {
  const { revenue, revenueGroups, revenueUnits, scenarios, previousPeriod } = plan.financialPlan
  return [
    { id: 'organization', text: plan.organization },
    ...ownWords(plan, TERMS),
    ...titlesOf(plan.entities),
    ...titlesOf(plan.categories),
    ...titlesOf(plan.fundingSources),
    ...titlesOf(plan.thematicPriorities),
    ...titlesOf(plan.outcomes),
    ...titlesOf(plan.outputs),
    ...titlesOf(revenueGroups),
    ...titlesOf(revenueUnits),
    ...titlesOf(revenue),
    ...revenue.flatMap(({ id, basis }) =>
      basis === undefined ? [] : [{ id: `${id} / basis`, text: basis }],
    ),
    ...titlesOf(plan.risks),
    ...titlesOf(scenarios),
    ...(previousPeriod === undefined
      ? []
      : [{ id: showSpan(previousPeriod.span), text: previousPeriod.title }]),
  ]
}

export function isPlanned(plan: Plan, entity: Entity, year: Year): boolean {
  return plan.operationalPlans.some((one) => one.entity === entity && one.yearsInForce.includes(year))
}

/** Words of several capitals are abbreviations, and stay. */
function insideSentence(word: string): string {
  return /^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word
}

/** Names differ even where an organization has one word for two things: formulas find sheets by name. */
function namesOf(
  { vocabulary }: Plan,
  called: (term: Term) => string,
  language: string | undefined,
): SheetNames {
  const taken = new Set<string>()
  const unique = (name: string): string => {
    let free = name
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} ${n}`
    taken.add(free.toLowerCase())
    return free
  }
  const printed = (name: string): string => unique(say(PRINTED, language, { sheet: name }))
  const by = (term: Term): string => unique(say(sheets.BY, language, { element: called(term) }))
  return {
    cover: unique(say(sheets.COVER, language)),
    revenueAndExpenses: unique(
      say(sheets.REVENUE_AND_EXPENSES, language, {
        revenue: called('revenue'),
        expenses: insideSentence(called('expenses')),
      }),
    ),
    byOutcome: by('outcome'),
    byEntity: by('entity'),
    matrix: unique(`${called('entity')} × ${called('outcome')}`),
    byCategory: by('category'),
    byFunding: by('funding-source'),
    byOutput: by('output'),
    bridgeByEntity: unique(say(BRIDGE_BY, language, { term: called('entity') })),
    bridgeByOutcome: unique(say(BRIDGE_BY, language, { term: called('outcome') })),
    targets: unique(say(TARGETS, language)),
    cutLines: {
      regular: unique(say(CUT_LINE, language)),
      extrabudgetary: unique(`${say(CUT_LINE, language)} ${called('extrabudgetary')}`),
    },
    risks: unique(words(vocabulary, 'risk', language)),
    envelopes: unique(say(TABS.envelopes, language)),
    staff: unique(say(STAFF, language)),
    rates: unique(say(RATES, language)),
    facts: unique(say(sheets.FACTS, language)),
    services: unique(say(SERVICES, language)),
    printed: {
      revenueAndExpenses: printed(called('revenue')),
      byOutcome: printed(called('outcome')),
      byEntity: printed(called('entity')),
      matrix: printed(`${called('entity')} × ${called('outcome')}`),
      byCategory: printed(called('category')),
      byFunding: printed(called('funding-source')),
    },
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
