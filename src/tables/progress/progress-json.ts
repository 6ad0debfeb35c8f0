// Progress as data. Amounts are texts with the currency's decimals, values texts in the unit of the indicator (for a scale its words),
// parts of a way, of a budget or of a year exact texts where 1 is all; each light stands with its rule and the reason in words.

import { burnOf, leftOf, revisedOf, sumOf, type BudgetSum } from '../../costing/progress/budget.ts'
import type { JudgedIndicator, OutputProgress } from '../../costing/progress/output-progress.ts'
import { moneyByCategory, progressByEntity } from '../../costing/progress/progress-of-year.ts'
import { FUNDING_CLASSES } from '../../model/organization.ts'
import type { Transfer } from '../../model/decision.ts'
import { showAmount } from '../../money/amount.ts'
import { showRatio, type Ratio } from '../../money/ratio.ts'
import { editionJson, missingJson, type RevisionSource } from '../rollup-json.ts'
import { valueText } from '../targets/words.ts'
import { worstOf } from './entities-table.ts'
import { deliveryReason, moneyReason, targetReason } from './reasons.ts'
import { progressView, type ProgressInput, type ProgressView } from './view.ts'

export function progressJson(input: ProgressInput, { commit, dirty }: RevisionSource): unknown {
  const view = progressView(input)
  const { plan, progress, lineOf } = view
  const missing = [...new Set([...input.hidden, ...input.missing])]
  const { onTrackFrom, atRiskBelow, overspentAbove } = plan.settings.progress
  return {
    schemaVersion: '1.0',
    currency: plan.currency.code,
    ...editionJson(plan),
    year: progress.year,
    asOf: progress.asOf,
    yearGone: showRatio(progress.gone),
    complete: missing.length === 0,
    missing: missingJson(missing, lineOf),
    source: { commit, dirty },
    thresholds: {
      onTrackFrom: showRatio(onTrackFrom),
      atRiskBelow: showRatio(atRiskBelow),
      overspentAbove: showRatio(overspentAbove),
    },
    entities: progressByEntity(plan, progress.outputs).map(({ entity, outputs, money }) => ({
      id: entity.id,
      label: view.title(entity.title),
      outputs: outputs.map(({ output }) => output.id),
      money: moneyJson(view, money),
    })),
    outputs: progress.outputs.map((one) => outputJson(view, one)),
    indicators: progress.indicators.map((one) => ({ level: one.level, ...indicatorJson(view, one) })),
    byCategory: FUNDING_CLASSES.flatMap((fundingClass) =>
      moneyByCategory(
        plan,
        progress.lines.filter(({ funding }) => funding.class === fundingClass),
      ).map(({ category, ...sum }) => ({
        fundingClass,
        category: category.id,
        label: view.title(category.title),
        ...moneyJson(view, sum),
      })),
    ),
    total: moneyJson(view, sumOf(progress.lines)),
    transfers: progress.transfers.map((one) => transferJson(view, one)),
    reports: progress.expected.map(({ entity, period, due, came, daysLate }) => ({
      entity: entity.id,
      period: period.written,
      due,
      came: came ?? null,
      daysLate,
    })),
    oldValues: progress.old.map(({ indicator, measured, due, daysLate }) => ({
      indicator: indicator.id,
      frequency: indicator.frequency ?? null,
      measured: measured ?? null,
      due,
      daysLate,
    })),
  }
}

function outputJson(view: ProgressView, one: OutputProgress): unknown {
  const { output, delivery, targets, targetsLight, addsTo, money } = one
  const { now, activities } = delivery
  return {
    id: output.id,
    label: view.title(output.title),
    entity: output.entity.id,
    light: worstOf(one),
    delivery: {
      state: now?.state ?? null,
      period: now?.last.report.period.written ?? null,
      fromActivities: now?.isOfActivities ?? false,
      ...delivery.judgement,
      reason: deliveryReason(view, one),
      activities: activities.map(({ activity, last }) => ({
        id: activity.id,
        state: last?.row.state ?? null,
        period: last?.report.period.written ?? null,
      })),
    },
    targets: {
      light: targetsLight,
      indicators: targets.map((target) => ({
        form: target.form,
        comparator: target.comparator ?? null,
        ...indicatorJson(view, target),
      })),
      addsTo: addsTo.map(({ id }) => id),
    },
    money: {
      ...moneyJson(view, money),
      yearReported: showRatio(money.reported),
      ...money.judgement,
      reason: moneyReason(view, one),
    },
  }
}

function indicatorJson(view: ProgressView, one: JudgedIndicator): object {
  const { indicator, target, actual, before, answer, judgement } = one
  const show = (value: Ratio | undefined) => (value === undefined ? null : valueText(indicator, value))
  const found = (value: typeof actual) =>
    value === undefined
      ? null
      : {
          value: show(value.value),
          year: value.year,
          period: value.period.written,
          date: value.date,
          months: value.months,
          reports: value.from.map(({ row }) => ({ path: row.origin.path, line: view.lineOf(row.origin) })),
        }
  return {
    id: indicator.id,
    label: view.title(indicator.title),
    measures: indicator.measures,
    unit: indicator.unit ?? null,
    direction: indicator.direction ?? null,
    combine: indicator.combine ?? null,
    baseline: show(indicator.baseline?.value),
    target: show(target?.value),
    actual: found(actual),
    last: found(before),
    progress: answer.kind === 'way' ? showRatio(answer.progress) : null,
    evenPace: answer.kind === 'way' ? showRatio(answer.evenPace) : null,
    atThisPace: answer.kind === 'unknown' ? null : show(answer.atThisPace),
    ...judgement,
    reason: targetReason(view, one),
  }
}

function moneyJson({ plan }: ProgressView, sum: BudgetSum): object {
  const amount = (one: bigint) => showAmount(one, plan.currency)
  const burn = burnOf(sum)
  return {
    original: amount(sum.original),
    transferred: amount(sum.transferred),
    revised: amount(revisedOf(sum)),
    spent: amount(sum.spent),
    left: amount(leftOf(sum)),
    burn: burn === undefined ? null : showRatio(burn),
  }
}

function transferJson({ plan, title, lineOf }: ProgressView, transfer: Transfer): object {
  const { from, to, funding, amount, reason, meeting, origin } = transfer
  return {
    from: { output: from.output.id, category: from.category.id },
    to: { output: to.output.id, category: to.category.id },
    funding: funding.id,
    amount: showAmount(amount, plan.currency),
    reason: reason === undefined ? null : title(reason),
    decidedBy: meeting.decidedBy === undefined ? null : title(meeting.decidedBy),
    date: meeting.date ?? null,
    path: origin.path,
    line: lineOf(origin),
  }
}
