// Why a light is as it is, in words.

import { revisedOf } from '../../costing/progress/budget.ts'
import type { IndicatorProgress } from '../../costing/progress/indicator-progress.ts'
import type { JudgedIndicator, OutputProgress, OutputTarget } from '../../costing/progress/output-progress.ts'
import type { DeliveryState } from '../../model/progress.ts'
import { missedBy } from '../../model/planned-value.ts'
import { equals, ONE, ZERO } from '../../money/ratio.ts'
import * as said from '../phrases/progress-lights.ts'
import { ADDS_ONLY, AIM, HOW_MONEY, HOW_PROGRESS, NO_TARGETS } from '../phrases/progress.ts'
import type { ProgressView } from './view.ts'

/** `50: 45% of the way from 40 to 60`. */
export function targetReason(view: ProgressView, progress: JudgedIndicator): string {
  const { indicator, year, target, before, answer, judgement } = progress
  const { baseline } = indicator
  const values = {
    year,
    actual: actualInWords(view, progress),
    target: target === undefined ? '' : view.value(indicator, target.value),
    baseline: baseline === undefined ? '' : view.value(indicator, baseline.value),
    tolerance: view.value({ ...indicator, scale: [] }, indicator.tolerance ?? ZERO),
    missed: missedInWords(view, progress),
    ...(answer.kind === 'way'
      ? { progress: view.percent(answer.progress), pace: view.percent(answer.evenPace) }
      : {}),
  }
  const { rule } = judgement
  if (rule === 'on-pace' || rule === 'behind' || rule === 'far-behind') {
    const isPaced = answer.kind === 'way' && !equals(answer.evenPace, ONE)
    return view.say(said.WAY[isPaced ? 'paced' : 'whole'], values)
  }
  const reason = view.say(said.TARGET_REASONS[rule], values)
  if (rule !== 'no-value' || before === undefined) return reason
  const last = { actual: view.value(indicator, before.value), year: before.year }
  return `${reason}; ${view.say(said.LAST_VALUE, last)}`
}

function actualInWords(view: ProgressView, { indicator, actual, answer }: IndicatorProgress): string {
  if (actual === undefined) return ''
  const shown = view.value(indicator, actual.value)
  if (answer.kind === 'unknown' || answer.atThisPace === undefined) return shown
  const projected = view.value(indicator, answer.atThisPace)
  return view.say(said.AT_THIS_PACE, { actual: shown, months: actual.months, projected })
}

function missedInWords(view: ProgressView, { indicator, target, actual, answer }: IndicatorProgress): string {
  if (target === undefined || actual === undefined) return ''
  const isProjected = answer.kind !== 'unknown' && answer.atThisPace !== undefined
  const value = isProjected ? answer.atThisPace! : actual.value
  const off = answer.kind === 'keep' ? answer.off : missedBy(indicator, target.value, value)
  // Words of a scale have no distance: steps of it have.
  return off === undefined ? '' : view.value({ ...indicator, scale: [] }, off)
}

/** What an Output aims at, each in a line: `I-1 (aim: at least 50): …`. */
export function targetLines(view: ProgressView, { targets, addsTo }: OutputProgress): string[] {
  if (targets.length + addsTo.length === 0) return [view.say(NO_TARGETS, { year: view.progress.year })]
  return [
    ...targets.map((one) => `${aimInWords(view, one)}: ${targetReason(view, one)}`),
    ...addsTo.map(({ id }) => view.say(ADDS_ONLY, { indicator: id })),
  ]
}

function aimInWords(view: ProgressView, { form, indicator, target, comparator }: OutputTarget): string {
  if (form === 'own' || target === undefined) return indicator.id
  const value = view.value(indicator, target.value)
  const aim = comparator === undefined ? value : view.say(said.COMPARED[comparator], { value })
  return view.say(AIM, { indicator: indicator.id, aim })
}

/** How a state reads; that of the rule says it already, but where a day has passed. */
const RULE_OF_STATE: Readonly<Record<DeliveryState, keyof typeof said.DELIVERY_REASONS>> = {
  'not-started': 'not-yet',
  'on-track': 'as-planned',
  late: 'delivery-late',
  'at-risk': 'delivery-at-risk',
  delivered: 'delivered',
  cancelled: 'cancelled',
}

export function stateInWords(view: ProgressView, state: DeliveryState): string {
  return view.say(said.DELIVERY_REASONS[RULE_OF_STATE[state]])
}

export function deliveryReason(view: ProgressView, { output, delivery }: OutputProgress): string {
  const { now, judgement } = delivery
  const values = { end: output.end ?? '', state: now === undefined ? '' : stateInWords(view, now.state) }
  const reason = view.say(said.DELIVERY_REASONS[judgement.rule], values)
  if (now === undefined) return reason
  const { report, row } = now.last
  const placed = view.say(now.isOfActivities ? said.OF_ACTIVITIES : said.OF_PERIOD, {
    said: reason,
    activities: view.words('activity'),
    period: report.period.written,
  })
  const { comment } = row
  return comment === undefined || now.isOfActivities ? placed : `${placed}: ${view.title(comment)}`
}

export function moneyReason(view: ProgressView, { output, money, least }: OutputProgress): string {
  const printed = view.printed?.of(output)
  return view.say(said.MONEY_REASONS[money.judgement.rule], {
    spent: view.money(money.spent, printed?.spent),
    revised: view.money(revisedOf(money), printed?.revised),
    burn: view.percent(money.burn),
    reported: view.percent(money.reported),
    progress: view.percent(least?.answer.kind === 'way' ? least.answer.progress : undefined),
    indicator: least?.indicator.id ?? '',
  })
}

/** The rules of the lights, once for all that they judge. */
export function howProgress(view: ProgressView): string {
  const { onTrackFrom, atRiskBelow } = view.plan.settings.progress
  return view.say(HOW_PROGRESS, { from: view.percent(onTrackFrom), below: view.percent(atRiskBelow) })
}

export function howMoney(view: ProgressView): string {
  const { overspentAbove, atRiskBelow } = view.plan.settings.progress
  return view.say(HOW_MONEY, { over: view.percent(overspentAbove), below: view.percent(atRiskBelow) })
}
