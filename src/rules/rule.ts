// The contract of a rule. One file a rule, named after its id. What the reader of files, the binding or the costing find
// has its text here, too, so that everything that rbm can say is listed and explained in one place.

import type { PlanCost } from '../costing/plan-cost.ts'
import type { Finding } from '../diagnostic/diagnostic.ts'
import type { RuleText } from '../diagnostic/rule-text.ts'
import type { Plan } from '../model/plan.ts'

export type Rule = CheckingRule | ReportingRule

/** A rule on the bound plan. */
export interface CheckingRule extends RuleText {
  /**
   * The keys whose absence from an element it reports. Where one of them is written and could not be read or bound, an
   * earlier finding says so, and the rule is silent: one mistake is one finding.
   */
  readonly absent?: readonly string[]
  check(context: RuleContext): Iterable<Finding>
}

/** Found earlier, where the plan is read, bound or costed; only its text stands in the rule's file. */
export interface ReportingRule extends RuleText {
  readonly foundBy: 'reading' | 'binding' | 'costing'
}

/** All that a rule may see. */
export interface RuleContext {
  readonly plan: Plan
  readonly cost: PlanCost
}

export function isChecking(rule: Rule): rule is CheckingRule {
  return 'check' in rule
}
