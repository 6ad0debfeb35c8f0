// Runs the rules and settles the severity of every finding, whoever made it.

import { staffTimeOf, type StaffTime } from '../costing/staff/staff-time.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { RuleSeverity } from '../model/plan.ts'
import type { FoundFinding } from './consequences.ts'
import { rules } from './index.ts'
import { isChecking, type Missing, type RuleContext } from './rule.ts'

export function runRules(found: Pick<RuleContext, 'plan' | 'cost'>): FoundFinding[] {
  let time: StaffTime | undefined
  const context: RuleContext = {
    ...found,
    staffTime: () => (time ??= staffTimeOf(found.plan)),
    ruleIds: rules.map(({ id }) => id),
  }
  const findings: FoundFinding[] = []
  for (const rule of rules) {
    if (!isChecking(rule) || context.plan.settings.severities.get(rule.id) === 'ignored') continue
    for (const finding of rule.check(context)) findings.push({ rule: rule.id, ...finding })
  }
  return findings
}

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** What the findings of a rule miss, so that an earlier finding can explain them. */
export function missedBy(rule: string): Missing {
  return byId.get(rule) ?? {}
}

/**
 * The finding with its severity: that of the rule, or the one that the repository gives it. Only rules on the plan can be
 * given another; a file that cannot be read or bound stays an error.
 */
export function toDiagnostic(
  finding: FoundFinding,
  severities: ReadonlyMap<string, RuleSeverity>,
): Diagnostic {
  const rule = byId.get(finding.rule)
  if (rule === undefined) throw new Error(`a finding of a rule that is not listed: ${finding.rule}`)
  const chosen = isChecking(rule) ? severities.get(rule.id) : undefined
  return { ...finding, severity: chosen === undefined || chosen === 'ignored' ? rule.severity : chosen }
}
