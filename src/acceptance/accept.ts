// Which findings count, after what people accept: waivers first, then the baseline. Both know only findings of checks on
// the plan; what could not be read, bound or costed stays an error. An accepted finding that hides money still makes
// every total incomplete ([R28]): `CheckedPlan.missing` looks at all findings, accepted or not.
//
// What is accepted and the day are parameters: so the same plan and day give the same result, and a check of a pull
// request can take the waivers and baseline of the revision that it asks to change.

import type { AcceptedDiagnostic, AcceptedFindings } from '../diagnostic/accepted.ts'
import { compareDiagnostics, type Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Acceptance, Waiver } from '../model/acceptance.ts'
import type { Plan } from '../model/plan.ts'
import type { FoundFinding } from '../rules/consequences.ts'
import { rules } from '../rules/index.ts'
import { isChecking } from '../rules/rule.ts'
import { toDiagnostic } from '../rules/run.ts'
import { checkBaseline } from './check-baseline.ts'
import { checkWaivers } from './check-waivers.ts'
import { aboutOf, waiverKey } from './about.ts'

/** What was found in a plan repository. */
export interface Found {
  readonly plan: Plan | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export interface Terms {
  readonly acceptance: Acceptance
  /** The day by which waivers are judged: `2028-03-01`. */
  readonly asOf: string
  /** See `render/fingerprint.ts`. */
  readonly fingerprintOf: (diagnostic: Diagnostic) => string
}

export interface Judged {
  /** Findings that nobody accepts, and those on waivers and baseline themselves, in the order of places. */
  readonly open: readonly Diagnostic[]
  /** Undefined where the repository has neither waivers nor a baseline. */
  readonly accepted: AcceptedFindings | undefined
}

export function accept(found: Found, { acceptance, asOf, fingerprintOf }: Terms): Judged {
  const { waivers, baselines } = acceptance
  if (waivers.length === 0 && baselines.length === 0) return { open: found.diagnostics, accepted: undefined }
  const inForce = waiversInForce(waivers, asOf)
  const rows = new Set(baselines.flatMap((one) => one.rows.map(({ fingerprint }) => fingerprint)))
  const there = new Set<string>()
  const open: Diagnostic[] = []
  const accepted: AcceptedDiagnostic[] = []
  for (const diagnostic of found.diagnostics) {
    const isCheck = canBeAccepted(diagnostic)
    const waiver = isCheck ? inForce.get(waiverKey(diagnostic.rule, aboutOf(diagnostic))) : undefined
    const fingerprint = isCheck && rows.size > 0 ? fingerprintOf(diagnostic) : undefined
    if (fingerprint !== undefined) there.add(fingerprint)
    if (waiver !== undefined) accepted.push({ ...diagnostic, acceptedBy: byWaiver(waiver) })
    else if (fingerprint !== undefined && rows.has(fingerprint))
      accepted.push({ ...diagnostic, acceptedBy: { kind: 'baseline' } })
    else open.push(diagnostic)
  }
  const isAllKnown = isWhole(found)
  const own: FoundFinding[] = checkWaivers(waivers, { asOf, open, accepted, isWhole: isAllKnown })
  if (isAllKnown) own.push(...checkBaseline(baselines, there))
  const severities = found.plan?.settings.severities ?? new Map()
  const ofAcceptance = own
    .filter(({ rule }) => severities.get(rule) !== 'ignored')
    .map((finding) => toDiagnostic(finding, severities))
  return {
    open: [...open, ...ofAcceptance].sort(compareDiagnostics),
    accepted: { diagnostics: accepted, asOf: waivers.length > 0 ? asOf : undefined },
  }
}

const CHECKS = new Set(rules.filter(isChecking).map(({ id }) => id))
const HIDING = new Set(
  rules.flatMap((rule) =>
    !isChecking(rule) && (rule.foundBy === 'reading' || rule.foundBy === 'binding') ? [rule.id] : [],
  ),
)

/** Whether the finding is of a check on the plan. */
export function canBeAccepted({ rule }: Diagnostic): boolean {
  return CHECKS.has(rule)
}

/**
 * Whether everything could be read and bound. Where it could not, a finding may be hidden, and nobody can say that what a
 * waiver or the baseline accepts is gone.
 */
export function isWhole({ plan, diagnostics }: Found): boolean {
  return (
    plan !== undefined && !diagnostics.some(({ rule, severity }) => severity === 'error' && HIDING.has(rule))
  )
}

/** Of several for the same findings, the one that holds longest. */
function waiversInForce(waivers: readonly Waiver[], asOf: string): Map<string, Waiver> {
  const inForce = new Map<string, Waiver>()
  for (const waiver of waivers) {
    if (waiver.until < asOf) continue
    const key = waiverKey(waiver.rule, waiver.about)
    const other = inForce.get(key)
    if (other === undefined || other.until < waiver.until) inForce.set(key, waiver)
  }
  return inForce
}

function byWaiver({ reason, approvedBy, until }: Waiver): AcceptedDiagnostic['acceptedBy'] {
  return { kind: 'waiver', reason, approvedBy, until }
}
