// The contract of a rule. One file a rule, named after its id. What the reader of files, the binding or the costing find
// has its text here, too, so that everything that rbm can say is listed and explained in one place.

import type { PlanCost } from '../costing/plan-cost.ts'
import type { StaffTime } from '../costing/staff/staff-time.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import type { RuleText } from '../diagnostic/rule-text.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Plan } from '../model/plan.ts'
import type { IndicatorText } from '../wording/indicator-text.ts'
import type { ReadOption, RuleOption } from './option.ts'

export type Rule = CheckingRule | WordingRule | ReportingRule

/** A rule on the bound plan. */
export interface CheckingRule extends RuleText, Missing {
  /** What a repository may set of it in rbm.yaml; `check` reads them by `option`. */
  readonly options?: readonly RuleOption[]
  /** Whether its findings may hide money from totals; whoever only adds up runs no other rules. */
  readonly hidesMoney?: true
  check(context: RuleContext): Iterable<Finding>
}

/**
 * A rule on how an indicator is worded. All of these are asked of a hundred indicators before the next ones, so that each text is
 * taken apart once, and not for each rule.
 */
export interface WordingRule extends RuleText, Missing {
  textChecker(context: Pick<RuleContext, 'plan'>): (text: IndicatorText) => Finding | undefined
}

/** Found where the plan is read, bound or costed, or where it is settled what is accepted; only its text stands in the rule's file. */
export interface ReportingRule extends RuleText, Missing {
  readonly foundBy: 'reading' | 'binding' | 'costing' | 'acceptance'
}

/**
 * What a finding of the rule misses. Where it may be written and could not be read or bound, an earlier finding says so,
 * and the rule is silent: one mistake is one finding (see `consequences.ts`).
 */
export interface Missing {
  /**
   * The keys whose absence from an element it reports; `.` is the value itself. A key of the element that nobody knows may
   * be any of them, misspelt.
   */
  readonly absent?: readonly string[]
  /** Other places in which what it misses would stand. */
  readonly elsewhere?: readonly Elsewhere[]
}

/** Places in files of one kind, as pointers with `*` for any item of a list: `/outcomes/*` is one Outcome. */
export interface Elsewhere {
  readonly kind: string
  /** What stands there could not be read, or a key that nobody knows stands beside it. */
  readonly unread?: readonly string[]
  /** What stands there names something that does not exist or cannot be, so that the element around it is not bound. */
  readonly unbound?: readonly string[]
}

/** All that a rule may see. */
export interface RuleContext {
  readonly plan: Plan
  readonly cost: PlanCost
  /** Made on first use. */
  staffTime(): StaffTime
  /** Those that somebody has to measure. Made on first use. */
  indicators(): readonly Indicator[]
  /** Of this rule: as the repository sets it, or as usual. */
  readonly option: ReadOption
  /** Every rule that there is, by id. */
  readonly rules: ReadonlyMap<string, Rule>
}

/** For rules on names: the list in which the named elements are declared. */
export function declaredUnder(kind: string, ...lists: readonly string[]): readonly Elsewhere[] {
  return [{ kind, unread: lists.flatMap((list) => [list, `${list}/*`, `${list}/*/id`]) }]
}

export function isChecking(rule: Rule): rule is CheckingRule | WordingRule {
  return 'check' in rule || isOnWording(rule)
}

export function isOnWording(rule: Rule): rule is WordingRule {
  return 'textChecker' in rule
}

/** What a repository may set of the rule; nothing of one that is no check of the plan. */
export function optionsOf(rule: Rule): readonly RuleOption[] {
  return 'check' in rule ? (rule.options ?? []) : []
}
