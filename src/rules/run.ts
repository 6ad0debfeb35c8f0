// Runs the rules and settles the severity of every finding, whoever made it.

import type { Diagnostic, Finding } from '../diagnostic/diagnostic.ts'
import type { RuleSeverity } from '../model/plan.ts'
import { rules } from './index.ts'
import { isChecking, type RuleContext } from './rule.ts'

export type FoundFinding = Finding & { readonly rule: string }

/** @param earlier what reading and binding found; it may explain what a rule misses */
export function runRules(context: RuleContext, earlier: readonly FoundFinding[] = []): FoundFinding[] {
  const findings: FoundFinding[] = []
  const explained = placesOf(earlier)
  for (const rule of rules) {
    if (!isChecking(rule) || context.plan.settings.severities.get(rule.id) === 'ignored') continue
    const isExplained = ({ at }: Finding) =>
      (rule.absent ?? []).some((key) => explained.has(`${at.path}\n${at.pointer}/${key}`))
    for (const finding of rule.check(context))
      if (!isExplained(finding)) findings.push({ rule: rule.id, ...finding })
  }
  return findings
}

/** Every place in which an earlier finding lies: its own pointer, and those around it. */
function placesOf(findings: readonly FoundFinding[]): ReadonlySet<string> {
  const places = new Set<string>()
  for (const { at } of findings) {
    const steps = at.pointer.split('/')
    for (let depth = steps.length; depth > 1; depth--)
      places.add(`${at.path}\n${steps.slice(0, depth).join('/')}`)
  }
  return places
}

const byId = new Map(rules.map((rule) => [rule.id, rule]))

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
