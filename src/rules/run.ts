// Runs the rules and settles the severity of every finding, whoever made it.

import { staffTimeOf } from '../costing/staff/staff-time.ts'
import type { Diagnostic, Finding } from '../diagnostic/diagnostic.ts'
import { shortMessage } from '../diagnostic/short-message.ts'
import { pursuedIndicatorsOf, type RuleSeverity } from '../model/plan.ts'
import { textInEnglish } from '../wording/indicator-text.ts'
import { forgetTexts } from '../wording/remembering.ts'
import type { FoundFinding } from './consequences.ts'
import { rules } from './index.ts'
import { optionReader } from './option.ts'
import {
  isChecking,
  isOnWording,
  optionsOf,
  type Missing,
  type RuleContext,
  type WordingRule,
} from './rule.ts'

/** All rules, or those that whoever adds up has to know of: they alone can hide money from totals. */
export type WhichRules = 'all' | 'of money'

export function runRules(
  found: Pick<RuleContext, 'plan' | 'cost'>,
  which: WhichRules = 'all',
): FoundFinding[] {
  const { severities, ruleOptions } = found.plan.settings
  const shared = {
    ...found,
    rules: byId,
    staffTime: once(() => staffTimeOf(found.plan)),
    indicators: once(() => pursuedIndicatorsOf(found.plan)),
  }
  const asked = rules
    .filter(isChecking)
    .filter((rule) => severities.get(rule.id) !== 'ignored')
    .filter((rule) => which === 'all' || ('check' in rule && rule.hidesMoney === true))
  const onWording = findingsOnWording(asked.filter(isOnWording), shared)
  const findings: FoundFinding[] = []
  for (const rule of asked) {
    const option = optionReader(rule.id, optionsOf(rule), ruleOptions.get(rule.id) ?? [])
    const found = 'check' in rule ? rule.check({ ...shared, option }) : (onWording.get(rule.id) ?? [])
    for (const finding of found) findings.push({ rule: rule.id, ...finding })
  }
  forgetTexts()
  return findings
}

/** By rule. Each is asked of some indicators before the next: see `WordingRule`. */
function findingsOnWording(
  asked: readonly WordingRule[],
  { plan, indicators }: Pick<RuleContext, 'plan' | 'indicators'>,
): ReadonlyMap<string, readonly Finding[]> {
  if (asked.length === 0) return new Map()
  const checks = asked.map((rule) => ({ rule, check: rule.textChecker({ plan }), found: [] as Finding[] }))
  const all = indicators()
  for (let from = 0; from < all.length; from += REMEMBERED_TOGETHER) {
    const some = all.slice(from, from + REMEMBERED_TOGETHER)
    const texts = some.flatMap((indicator) => textInEnglish(indicator, plan.languages) ?? [])
    for (const { check, found } of checks) {
      for (const text of texts) {
        const finding = check(text)
        if (finding !== undefined) found.push(finding)
      }
    }
  }
  return new Map(checks.map(({ rule, found }) => [rule.id, found]))
}

/** Indicators of which all texts are remembered (`remembering.ts`) from the first rule to the last. */
const REMEMBERED_TOGETHER = 100

/** What several rules need, made for the first of them; it ends with the run. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
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
  const { message, hint, related } = finding
  return {
    ...finding,
    message: shortMessage(message),
    ...(hint === undefined ? {} : { hint: shortMessage(hint) }),
    ...(related === undefined
      ? {}
      : { related: related.map((one) => ({ ...one, message: shortMessage(one.message) })) }),
    severity: chosen === undefined || chosen === 'ignored' ? rule.severity : chosen,
  }
}
