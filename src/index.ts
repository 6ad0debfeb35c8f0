// The public API. Only re-exports; the program itself imports none of this.

export { checkPlan, type CheckedPlan } from './pipeline.ts'
export type { SourceFile } from './source/source-file.ts'
export { accept, type Judged, type Terms } from './acceptance/accept.ts'
export type { Acceptance, Baseline, BaselineRow, Waiver } from './model/acceptance.ts'
export type { Origin } from './source/origin.ts'
export type { Diagnostic, Finding, MissingMoney, RelatedPlace, Severity } from './diagnostic/diagnostic.ts'
export type { AcceptedBy, AcceptedDiagnostic, AcceptedFindings } from './diagnostic/accepted.ts'
export { RbmError } from './diagnostic/rbm-error.ts'
export type { Explanation, RuleText } from './diagnostic/rule-text.ts'
export type { Kind } from './document/document.ts'
export type * from './document/generated/formats.ts'
export type { Plan, Settings } from './model/plan.ts'
export type { LocalText } from './model/local-text.ts'
export type { PlanPeriod, Year, YearSpan, YearValues } from './model/period.ts'
export type { CostCategory, Department, Entity, FundingSource } from './model/organization.ts'
export type { Indicator, MeasuredValue } from './model/indicator.ts'
export type { Impact, Outcome, StrategicGoal, ThematicPriority } from './model/strategic-plan.ts'
export type {
  Activity,
  Contribution,
  CostLine,
  OperationalPlan,
  Output,
  OutcomeTarget,
  ServedEntity,
  StaffCost,
} from './model/output.ts'
export type { Risk } from './model/risk.ts'
export type { Post, StandardCost, StandardCosts } from './model/staffing.ts'
export type { FinancialPlan, Revenue, RevenueGroup } from './model/financial-plan.ts'
export type { Currency } from './money/currency.ts'
export type { Ratio } from './money/ratio.ts'
export { showAmount } from './money/amount.ts'
export { GROUPINGS, type Basis, type CostFact, type Grouping } from './costing/facts/cost-fact.ts'
export type { PlanCost } from './costing/plan-cost.ts'
export {
  rollUp,
  type Amounts,
  type NotPlanned,
  type Rollup,
  type RollupQuery,
  type RollupRow,
} from './costing/rollup.ts'
export { rules } from './rules/index.ts'
export type { RuleOption } from './rules/option.ts'
export type { Rule } from './rules/rule.ts'
