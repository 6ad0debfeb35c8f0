// A prioritization as data: amounts are texts in the plan's currency with its decimals, never floats, whatever unit people see.

import type { CutLine, CutLineEntry, FundingOfClass, Unpaid } from '../../costing/cut-line/cut-line.ts'
import type { Variant, VariantResult } from '../../costing/cut-line/prioritization.ts'
import { outputsOnce, type PrioritySide } from '../../costing/cut-line/priority-changes.ts'
import type { PriorityShares } from '../../costing/cut-line/priority-shares.ts'
import { textIn, type LocalText } from '../../model/local-text.ts'
import type { Output } from '../../model/output.ts'
import { showAmount } from '../../money/amount.ts'
import { showPercent } from '../../money/ratio.ts'
import { missingJson, type RevisionSource } from '../rollup-json.ts'
import type { ChangesSince } from './changes-table.ts'
import { variantLabel, type PrioritizationInput } from './view.ts'

type Amount = (amount: bigint) => string

export function prioritizationJson(
  { plan, result, funding, missing, language, lineOf }: PrioritizationInput,
  shares: readonly PriorityShares[],
  changes: ChangesSince | undefined,
  source: RevisionSource,
): unknown {
  const amount: Amount = (one) => showAmount(one, plan.currency)
  const [base] = result.asked
  return {
    schemaVersion: '1.0',
    currency: plan.currency.code,
    basis: 'direct',
    years: result.years,
    ...(funding === undefined ? {} : { funding }),
    complete: missing.length === 0,
    missing: missingJson(missing, lineOf),
    source: { commit: source.commit, dirty: source.dirty },
    classes: result.classes.map((fundingClass, i) => ({
      class: fundingClass,
      cost: amount(base!.lines[i]!.cost),
      outputs: base!.lines[i]!.entries.map((entry) => outputJson(entry, language, amount)),
    })),
    results: result.asked.map((one) => resultJson(one, amount)),
    around: result.around.map((one) => resultJson(one, amount)),
    priorities: shares.map(({ entity, cost, amounts, isMustTooHigh }) => ({
      entity: entity?.id ?? null,
      cost: amount(cost),
      amounts: Object.fromEntries([...amounts].map(([priority, one]) => [priority ?? 'none', amount(one)])),
      mustTooHigh: isMustTooHigh,
    })),
    decisions: outputsOnce(plan.outputs, result.years).map((output) => ({
      output: output.id,
      edition: output.edition,
      priority: output.priority ?? null,
      ...decisionJson(output, language),
    })),
    changes: changes === undefined ? null : changesJson(changes, language, amount),
  }
}

function decisionJson({ priorityDecision }: Output, language: string | undefined): object {
  const { reason, decidedBy, date } = priorityDecision
  const words = (text: LocalText | undefined) => (text === undefined ? null : textIn(text, language))
  return { reason: words(reason), decidedBy: words(decidedBy), date: date ?? null }
}

function changesJson(
  { since, isComplete, changes, acrossTheLine }: ChangesSince,
  language: string | undefined,
  amount: Amount,
): unknown {
  const side = (one: PrioritySide | undefined) =>
    one === undefined
      ? null
      : {
          priority: one.priority ?? null,
          rank: one.rank ?? null,
          cost: amount(one.cost),
          money: Object.fromEntries(one.states),
        }
  return {
    since:
      since.kind === 'revision'
        ? since
        : {
            kind: since.kind,
            editions: since.editions.map(({ entity, edition, approvedOn }) => ({
              entity,
              edition,
              approvedOn: approvedOn ?? null,
            })),
          },
    complete: isComplete,
    outputs: changes.map(({ kind, output, before, after }) => ({
      output: output.id,
      title: textIn(output.title, language),
      entity: output.entity.id,
      change: kind.replace(' ', '-'),
      before: side(before),
      after: side(after),
      decision: decisionJson(output, language),
    })),
    acrossTheLine: acrossTheLine.map(({ fundingClass, up, down }) => ({
      class: fundingClass,
      nowFunded: amount(up),
      noLongerFunded: amount(down),
    })),
  }
}

function outputJson(
  { output, cost, cumulative }: CutLineEntry,
  language: string | undefined,
  amount: Amount,
): unknown {
  return {
    output: output.id,
    title: textIn(output.title, language),
    entity: output.entity.id,
    enabling: output.isEnabling,
    priority: output.priority ?? null,
    rank: output.rank ?? null,
    cost: amount(cost),
    cumulative: amount(cumulative),
  }
}

function resultJson({ variant, lines, targets, services }: VariantResult, amount: Amount): unknown {
  return {
    ...variantJson(variant),
    classes: lines.map((line) => classJson(line, amount)),
    targetsAtRisk: targets.map(({ indicator, year, target, lost, left }) => ({
      indicator: indicator.id,
      outcome: indicator.measures,
      year,
      target: target?.shown ?? null,
      notFunded: lost,
      others: left,
    })),
    servicesLost: services.map(({ service, serves, outputs }) => ({
      output: service.id,
      serves: serves.map(({ id }) => id),
      leftWithout: outputs,
    })),
  }
}

function variantJson(variant: Variant): object {
  const label = variantLabel(variant)
  switch (variant.kind) {
    case 'base':
      return { kind: variant.kind, label }
    case 'scenario':
      return { kind: variant.kind, label, scenario: variant.scenario.id }
    case 'change':
      return { kind: variant.kind, label, change: showPercent(variant.change) }
  }
}

function classJson({ fundingClass, entries, funding, notCounted }: CutLine, amount: Amount): unknown {
  const ids = (state: CutLineEntry['state']) =>
    entries.filter((entry) => entry.state === state).map(({ output }) => output.id)
  return {
    class: fundingClass,
    declared: funding !== undefined,
    ...(funding === undefined ? {} : fundingJson(funding, amount)),
    ...(funding === undefined
      ? {}
      : { funded: ids('funded'), fundedBehindTheLine: ids('earmarked'), notFunded: ids('not funded') }),
    unpaid: entries.flatMap(({ output, unpaid }) => unpaid.map((one) => unpaidJson(output.id, one, amount))),
    notCounted: notCounted.map(({ row, amount: one }) => ({
      revenue: row.id,
      certainty: row.certainty,
      amount: amount(one),
    })),
  }
}

function fundingJson(
  { available, funded, notFunded, leftOver, line, purses }: FundingOfClass,
  amount: Amount,
): object {
  return {
    available: amount(available),
    costFunded: amount(funded),
    costNotFunded: amount(notFunded),
    leftOver: amount(leftOver),
    firstNotFunded:
      line === undefined
        ? null
        : { output: line.entry.output.id, cost: amount(line.entry.cost), gap: amount(line.gap) },
    money: purses.map(({ row, source, amount: one, used, idle, earmarkedFor }) => ({
      revenue: row?.id ?? null,
      fundingSource: source?.id ?? null,
      earmarkedFor,
      amount: amount(one),
      used: amount(used),
      leftOver: amount(one - used),
      withoutUse: amount(idle),
    })),
  }
}

function unpaidJson(output: string, { amount: one, why, rows }: Unpaid, amount: Amount): unknown {
  return { output, amount: amount(one), why, revenue: rows.map(({ id }) => id) }
}
