// Values of indicators and verdicts on them, in words.

import type {
  Contribution,
  Expectation,
  IndicatorTargets,
  YearTarget,
} from '../../costing/targets/expected-targets.ts'
import type { Indicator } from '../../model/indicator.ts'
import { localDigits } from '../../model/number-style.ts'
import { say } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { words } from '../../model/vocabulary.ts'
import { equals, showRatio, type Ratio } from '../../money/ratio.ts'
import {
  ALL,
  BOTH,
  FUNDED,
  IN_PLACE_OF,
  MONEY_UNKNOWN,
  NOT_FUNDED,
  OFF_BY,
  PLANS,
  SOME_MEMBERS,
  UNKNOWN,
} from '../phrases/targets-expected.ts'

/** Exact, with a point; for a scale, its word. */
export function valueText({ scale }: Indicator, value: Ratio): string {
  return scale.length === 0 ? showRatio(value) : (scale[Number(value.numerator / value.denominator)] ?? '')
}

/** `plans miss the target: off by 2; BR-01 aims at 93; BR-02 aims at 95 (not funded)`. */
export function inWords(
  plan: Plan,
  { indicator }: IndicatorTargets,
  year: YearTarget,
  language: string | undefined,
): string {
  const said = verdictInWords(plan, indicator, year, language)
  const contributions = year.contributions.map((one) => contributionInWords(indicator, one, language))
  return [said, ...contributions].join('; ')
}

function verdictInWords(
  plan: Plan,
  indicator: Indicator,
  year: YearTarget,
  language: string | undefined,
): string {
  const { all, funded } = year
  const gapOf = ({ verdict, value }: Expectation): string => {
    if (verdict.kind !== 'short') return ''
    if (indicator.scale.length === 0)
      return say(OFF_BY, language, { gap: localDigits(showRatio(verdict.by), language) })
    const values = { value: valueText(indicator, value!), target: year.target?.shown ?? '' }
    return say(IN_PLACE_OF, language, values)
  }
  const outcomes = words(plan.vocabulary, 'outcome', language)
  const one = (expectation: Expectation, phrases: typeof ALL): string =>
    expectation.verdict.kind === 'unknown'
      ? say(UNKNOWN[expectation.verdict.why], language, { outcomes })
      : say(phrases[expectation.verdict.kind], language, { gap: gapOf(expectation) })
  if (isSame(all, funded)) return one(all, BOTH)
  return `${one(all, ALL)}; ${one(funded, FUNDED)}`
}

function isSame({ verdict: a }: Expectation, { verdict: b }: Expectation): boolean {
  if (a.kind === 'short' && b.kind === 'short') return equals(a.by, b.by)
  if (a.kind === 'unknown' && b.kind === 'unknown') return a.why === b.why
  return a.kind === b.kind
}

function contributionInWords(
  indicator: Indicator,
  { output, form, comparator, value, money, isForAll }: Contribution,
  language: string | undefined,
): string {
  const exact = valueText(indicator, value)
  const shown = indicator.scale.length === 0 ? localDigits(exact, language) : exact
  const plans = form === 'adds' ? form : (comparator ?? form)
  const said = say(PLANS[plans], language, { output: output.id, value: shown })
  const remarks = [
    ...(money === 'not funded' ? [say(NOT_FUNDED, language)] : []),
    ...(money === 'unknown' ? [say(MONEY_UNKNOWN, language)] : []),
    ...(isForAll ? [] : [say(SOME_MEMBERS, language)]),
  ]
  return remarks.length === 0 ? said : `${said} (${remarks.join(', ')})`
}
