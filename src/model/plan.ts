// The bound whole. A Plan is a value: read-only, its lists in the order of ids, so that neither the order of files nor
// the machine can change a result; references are objects, so that no lookup can fail after binding.

import type { Currency } from '../money/currency.ts'
import type { Ratio } from '../money/ratio.ts'
import type { Decision, Transfer } from './decision.ts'
import type { AcceptedBreach, Guardrail } from './guardrails.ts'
import type { FinancialPlan } from './financial-plan.ts'
import type { Indicator } from './indicator.ts'
import type { LocalText } from './local-text.ts'
import type { CostCategory, Entity, FundingSource } from './organization.ts'
import type { Origin } from '../source/origin.ts'
import { isPursued, type OperationalPlan, type Output } from './output.ts'
import type { PlanPeriod, Year } from './period.ts'
import type { ProgressReport } from './progress.ts'
import type { Risk, RiskScale } from './risk.ts'
import type { Post, StandardCosts } from './staffing.ts'
import type { Impact, Outcome, StrategicGoal, ThematicPriority } from './strategic-plan.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Plan {
  readonly organization: LocalText
  readonly currency: Currency
  readonly period: PlanPeriod
  /** Language codes; the first is the one that plain texts are in. */
  readonly languages: readonly string[]
  readonly vocabulary: Vocabulary
  /** Whether any part of the plan is marked illustrative. */
  readonly isIllustrative: boolean
  readonly entities: readonly Entity[]
  readonly categories: readonly CostCategory[]
  readonly fundingSources: readonly FundingSource[]
  /** Where support costs are booked that name no category: the first of the group `other-support`, as declared. */
  readonly supportCategory: CostCategory | undefined
  readonly goals: readonly StrategicGoal[]
  readonly impacts: readonly Impact[]
  readonly thematicPriorities: readonly ThematicPriority[]
  readonly outcomes: readonly Outcome[]
  readonly operationalPlans: readonly OperationalPlan[]
  /** The edition that was asked for in place of the newest ones ([D1]); undefined in the ordinary view. */
  readonly edition: Year | undefined
  /** The Outputs that count: of the editions in force for at least one year. */
  readonly outputs: readonly Output[]
  readonly standardCosts: StandardCosts
  /** Of the staffing table, as written: rows of like posts have no id to sort by. Empty when there is no table. */
  readonly posts: readonly Post[]
  /** In the order in which the plan declares them; else those of the standard costs, by name. */
  readonly grades: readonly string[]
  /** How many months of work make one full-time equivalent. */
  readonly workMonthsPerFte: Ratio
  readonly financialPlan: FinancialPlan
  /** Risks of the registers; those of one Output stand on the Output. */
  readonly risks: readonly Risk[]
  readonly riskScale: RiskScale
  /** Whether the repository has a list of types of Activities of its own, so that types matter to it. */
  readonly declaresActivityTypes: boolean
  readonly settings: Settings
  /** By entity, then by the end of the period; reports of one entity and period by day and file. */
  readonly progressReports: readonly ProgressReport[]
  /** By day, those without one last; of one day in the order of files and of each file. */
  readonly decisions: readonly Decision[]
  readonly transfers: readonly Transfer[]
  /** Of the decisions, those that accept a breach, in the order of files; those that lack who, when or why, too. */
  readonly acceptedBreaches: readonly AcceptedBreach[]
  /** Kinds of files that exist and could not be read: what the plan lacks may stand in them. */
  readonly unreadKinds: ReadonlySet<string>
}

export interface Settings {
  /** By rule id: the severity that the repository gives it. */
  readonly severities: ReadonlyMap<string, RuleSeverity>
  /** The ids under `rules`, whether or not there are such rules. */
  readonly namedRules: readonly { readonly value: string; readonly at: Origin }[]
  /** By rule id: what the repository sets of the rule beside its severity, as written. */
  readonly ruleOptions: ReadonlyMap<string, readonly WrittenOption[]>
  /** The part of an envelope from which it counts as used: below, the plans leave money that was set aside. */
  readonly envelopeUsedFrom: Ratio
  /** The part of the cost above which too much of it is Must. */
  readonly mustShareAbove: Ratio
  readonly progress: ProgressThresholds
  readonly reporting: Reporting
  /** What a change to an approved plan may not do; empty when nothing is guarded. */
  readonly guardrails: readonly Guardrail[]
}

/** From where the review of results calls for attention: parts of the way to a target, and of a budget. */
export interface ProgressThresholds {
  readonly onTrackFrom: Ratio
  readonly atRiskBelow: Ratio
  readonly overspentAbove: Ratio
}

/** Which progress reports are expected. */
export interface Reporting {
  /** What each covers. */
  readonly every: 'year' | 'half' | 'quarter'
  /** How many days after the end of the period it is due. */
  readonly dueAfterDays: number
}

/** An option of a rule as it stands in rbm.yaml; whether the rule has it, and what it means, the rule says. */
export interface WrittenOption {
  readonly name: string
  /** A word or number as written, or the words of a list. */
  readonly value: string | readonly string[]
  /** Where the name stands. */
  readonly at: Origin
  readonly valueAt: Origin
}

export type RuleSeverity = 'error' | 'warning' | 'note' | 'ignored'

/** What seems not to be planned may stand in a file that could not be read. */
export function plansRead({ unreadKinds }: Plan): 'all read' | 'some unread' {
  return unreadKinds.has('operational-plan') ? 'some unread' : 'all read'
}

/** Every indicator of the plan, at all three levels. */
export function indicatorsOf(plan: Plan): Indicator[] {
  return [
    ...plan.impacts.flatMap(({ indicators }) => indicators),
    ...plan.outcomes.flatMap(({ indicators }) => indicators),
    ...plan.outputs.flatMap(({ indicators }) => indicators),
  ]
}

/** Those that somebody has to measure: the indicators of won't Outputs rest with their Output ([D11]). */
export function pursuedIndicatorsOf(plan: Plan): Indicator[] {
  const resting = new Set(
    plan.outputs.filter((output) => !isPursued(output)).flatMap(({ indicators }) => indicators),
  )
  return indicatorsOf(plan).filter((indicator) => !resting.has(indicator))
}

/** The risks of the registers and those of Outputs in force; those of won't Outputs rest with their Output ([D11]). */
export function pursuedRisksOf(plan: Plan): Risk[] {
  return [...plan.risks, ...plan.outputs.filter(isPursued).flatMap(({ risks }) => risks)]
}

/** By Outcome: every Output in force that names it, pursued or not. */
export function outputsByOutcome({ outputs }: Plan): ReadonlyMap<Outcome, readonly Output[]> {
  const naming = new Map<Outcome, Output[]>()
  for (const output of outputs) {
    for (const outcome of new Set(output.contributions.map((one) => one.outcome))) {
      const known = naming.get(outcome)
      if (known === undefined) naming.set(outcome, [output])
      else known.push(output)
    }
  }
  return naming
}
