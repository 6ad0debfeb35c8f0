// The scorecard of indicators ([R2]): for each, the five letters of SMART, and for each letter why it is fulfilled or not. It is
// nothing but the findings on the indicator, sorted by what they are about; so it can say nothing that `rbm validate` does not.

import type { AcceptedDiagnostic, AcceptedFindings } from '../diagnostic/accepted.ts'
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts'
import { SMART_LETTERS, type SmartLetter } from '../diagnostic/rule-text.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Entity } from '../model/organization.ts'
import type { Output } from '../model/output.ts'
import { isPursued } from '../model/output.ts'
import type { Plan } from '../model/plan.ts'
import type { Impact, Outcome } from '../model/strategic-plan.ts'

/**
 * `gap`: an error or a warning. `question`: only notes, which a reader may answer. `accepted`: nothing but what the
 * organization has accepted by a waiver or a baseline.
 */
export type Verdict = 'fulfilled' | 'question' | 'accepted' | 'gap'

export interface Reason {
  readonly diagnostic: Diagnostic | AcceptedDiagnostic
  readonly isAccepted: boolean
  /** The key that is left out, where that is the reason. */
  readonly missingKey: string | undefined
}

export interface Mark {
  readonly verdict: Verdict
  /** In the order of places; empty when the letter is fulfilled. */
  readonly reasons: readonly Reason[]
}

export type Marks = Readonly<Record<SmartLetter, Mark>>

export interface IndicatorScore {
  readonly indicator: Indicator
  readonly marks: Marks
}

/** The indicators of one Impact, of one Outcome, or of the Outputs of one entity. */
export interface ScoredGroup {
  readonly level: Indicator['level']
  readonly of: Impact | Outcome | Entity
  readonly scores: readonly IndicatorScore[]
}

export interface Scorecard {
  /** Impacts, then Outcomes, then entities, each in the order of the plan; those without indicators are left out. */
  readonly groups: readonly ScoredGroup[]
}

/** What a rule is about; undefined for rules that are not about indicators. */
export type RuleAspect = (
  rule: string,
) => { readonly letter: SmartLetter; readonly key: string | undefined } | undefined

/** Of findings that no rule of SMART makes, such as a value that cannot be read: by the key of the indicator in which they lie. */
const LETTER_OF_KEY: ReadonlyMap<string, SmartLetter> = new Map([
  ['title', 'S'],
  ['definition', 'S'],
  ['unit', 'M'],
  ['scale', 'M'],
  ['direction', 'M'],
  ['tolerance', 'M'],
  ['combine', 'M'],
  ['numerator', 'M'],
  ['denominator', 'M'],
  ['source', 'M'],
  ['method', 'M'],
  ['frequency', 'M'],
  ['measured-by', 'M'],
  ['baseline', 'M'],
  ['baseline-due', 'M'],
  ['baseline-owner', 'M'],
  ['achievable-because', 'A'],
  ['goal', 'R'],
  ['targets', 'T'],
])

export function scorecardOf(
  plan: Plan,
  {
    open,
    accepted,
  }: { readonly open: readonly Diagnostic[]; readonly accepted: AcceptedFindings | undefined },
  aspectOf: RuleAspect,
): Scorecard {
  const byPlace = new Map<string, Reason[]>()
  const add = (diagnostic: Diagnostic | AcceptedDiagnostic, isAccepted: boolean): void => {
    const { element, path } = diagnostic.at
    if (element === undefined) return
    const place = placeOf(path, element)
    const reasons = byPlace.get(place) ?? []
    byPlace.set(place, reasons)
    reasons.push({ diagnostic, isAccepted, missingKey: aspectOf(diagnostic.rule)?.key })
  }
  for (const diagnostic of open) add(diagnostic, false)
  for (const diagnostic of accepted?.diagnostics ?? []) add(diagnostic, true)
  const scoresOf = (indicators: readonly Indicator[]): IndicatorScore[] =>
    indicators.map((indicator) => ({
      indicator,
      marks: marksOf(byPlace.get(placeOf(indicator.origin.path, indicator.id)) ?? [], aspectOf),
    }))
  const groups: ScoredGroup[] = [
    ...plan.impacts.map((of): ScoredGroup => ({ level: 'impact', of, scores: scoresOf(of.indicators) })),
    ...plan.outcomes.map((of): ScoredGroup => ({ level: 'outcome', of, scores: scoresOf(of.indicators) })),
    ...plan.entities.map((of): ScoredGroup => ({
      level: 'output',
      of,
      scores: scoresOf(plan.outputs.filter((output) => isOf(of, output)).flatMap((one) => one.indicators)),
    })),
  ]
  return { groups: groups.filter(({ scores }) => scores.length > 0) }
}

/** How many of the indicators fulfil a letter, with what is accepted. */
export function countFulfilled(scores: readonly IndicatorScore[], letter: SmartLetter): number {
  return scores.filter(
    ({ marks }) => marks[letter].verdict === 'fulfilled' || marks[letter].verdict === 'accepted',
  ).length
}

export function isWithoutGap({ marks }: IndicatorScore): boolean {
  return SMART_LETTERS.every((letter) => marks[letter].reasons.length === 0)
}

function isOf(entity: Entity, output: Output): boolean {
  return output.entity === entity && isPursued(output)
}

function placeOf(path: string, element: string): string {
  return JSON.stringify([path, element])
}

function marksOf(reasons: readonly Reason[], aspectOf: RuleAspect): Marks {
  const own = (letter: SmartLetter): Mark => {
    const about = reasons.filter(({ diagnostic }) => letterOf(diagnostic, aspectOf) === letter)
    return { verdict: verdictOf(about), reasons: about }
  }
  return { S: own('S'), M: own('M'), A: own('A'), R: own('R'), T: own('T') }
}

function letterOf({ rule, at }: Diagnostic, aspectOf: RuleAspect): SmartLetter | undefined {
  const aspect = aspectOf(rule)
  if (aspect !== undefined) return aspect.letter
  const [, key] = /\/indicators\/[^/]+\/([^/]+)/.exec(at.pointer) ?? []
  return key === undefined ? undefined : LETTER_OF_KEY.get(key)
}

const WEIGHT: Readonly<Record<Severity, Verdict>> = { error: 'gap', warning: 'gap', note: 'question' }

function verdictOf(reasons: readonly Reason[]): Verdict {
  const open = reasons
    .filter(({ isAccepted }) => !isAccepted)
    .map(({ diagnostic }) => WEIGHT[diagnostic.severity])
  if (open.includes('gap')) return 'gap'
  if (open.includes('question')) return 'question'
  return reasons.length > 0 ? 'accepted' : 'fulfilled'
}
