// The cost bridge as a table and as data: one row for each element, before, what changed the cost, difference, after.

import {
  differenceOf,
  type BridgeAmounts,
  type BridgeTotal,
  type CostBridge,
} from '../costing/bridge/cost-bridge.ts'
import { BRIDGE_EFFECTS, type BridgeEffect } from '../costing/bridge/effects.ts'
import { keyOf } from '../costing/facts/cost-fact.ts'
import { textIn } from '../model/local-text.ts'
import { showYearRun } from '../model/period.ts'
import { say } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import { word, type Term } from '../model/vocabulary.ts'
import { showAmount } from '../money/amount.ts'
import { roundGroupedTable, roundGroups, roundToTotal } from '../money/controlled-rounding.ts'
import type { Currency } from '../money/currency.ts'
import * as phrases from './phrases/bridge.ts'
import { AND, COST, ILLUSTRATIVE, MONEY_UNIT, ONLY, TITLE } from './phrases/figures.ts'
import { sizeOf } from './printed-rollup.ts'
import { labelOf } from './rollup-table.ts'
import { text, type Cell, type Column, type Table, type Unit } from './table.ts'

export interface BridgeTableOptions {
  readonly unit: Unit
  readonly language: string | undefined
  /** What makes the figures less than they seem, in words: of either plan. */
  readonly warnings: readonly string[]
}

/** @param plan the head, whose titles and words are shown */
export function tabulateBridge(plan: Plan, bridge: CostBridge, options: BridgeTableOptions): Table {
  const { unit, language } = options
  const shown = BRIDGE_EFFECTS.filter((effect) => bridge.rows.some(({ effects }) => effects[effect] !== 0n))
  const printed = unit === 'unit' ? undefined : printBridge(bridge, shown, sizeOf(plan, unit))
  const figures = (exact: BridgeAmounts, rounded: BridgeAmounts | undefined): Cell[] => {
    const asPrinted = rounded && valuesOf(rounded, shown)
    return valuesOf(exact, shown).map((amount, i) => ({ kind: 'money', amount, printed: asPrinted?.[i] }))
  }
  const keys = keyColumns(plan, bridge, language)
  const by = bridge.by
    .map((grouping) => word(plan.vocabulary, grouping, language))
    .reduce((first, second) => say(AND, language, { first, second }))
  const hidden = BRIDGE_EFFECTS.filter((effect) => !shown.includes(effect))
  const titles = [
    phrases.BEFORE,
    ...shown.map((effect) => phrases.EFFECT[effect]),
    phrases.DIFFERENCE,
    phrases.AFTER,
  ]
  const one = 10n ** BigInt(plan.currency.decimals)
  return {
    title: say(phrases.BRIDGE_BY, language, { by, years: showYearRun(bridge.years) }),
    name: say(phrases.BRIDGE, language),
    context: [contextOf(plan, bridge, options)],
    columns: [...keys, ...titles.map((title): Column => ({ title: say(title, language), kind: 'money' }))],
    rows: [
      ...bridge.rows.map((row, i) => ({
        style: 'item' as const,
        cells: [...keyCells(plan, bridge, row.elements, language), ...figures(row, printed?.rows[i])],
      })),
      {
        style: 'total',
        cells: [
          ...keys.map((_, i) => text(i === 0 ? word(plan.vocabulary, 'total', language) : '')),
          ...figures(bridge.total, printed?.total),
        ],
      },
    ],
    currency: plan.currency,
    unit,
    language,
    hasFractions: bridge.rows.some((row) => valuesOf(row, shown).some((amount) => amount % one !== 0n)),
    warnings: options.warnings,
    notes: [
      ...(hidden.length === 0 ? [] : [notShown(hidden, language)]),
      ...(printed === undefined ? [] : [say(phrases.BRIDGE_ROUNDED, language)]),
    ],
  }
}

/** The bridge as data, to stand inside a report: amounts are texts in the plan's currency with its decimals. */
export function bridgeJson(plan: Plan, bridge: CostBridge, language: string | undefined): object {
  const { basis, by, years, funding, rows, total } = bridge
  return {
    currency: plan.currency.code,
    basis,
    by,
    years,
    ...(funding === undefined ? {} : { funding }),
    rows: rows.map((row) => ({
      key: Object.fromEntries(by.map((grouping, i) => [grouping, keyOf(row.elements[i])])),
      label: by.map((grouping, i) => labelOf(plan, grouping, row.elements[i], language)).join(' / '),
      ...totalJson(row, plan.currency),
    })),
    total: totalJson(total, plan.currency),
  }
}

function totalJson(total: BridgeTotal, currency: Currency): object {
  const byYear = [...total.byYear].map(([year, amounts]) => [String(year), amountsJson(amounts, currency)])
  return { ...amountsJson(total, currency), byYear: Object.fromEntries(byYear) }
}

function amountsJson(amounts: BridgeAmounts, currency: Currency): object {
  const effects = BRIDGE_EFFECTS.map((effect) => [effect, showAmount(amounts.effects[effect], currency)])
  return {
    before: showAmount(amounts.before, currency),
    effects: Object.fromEntries(effects),
    difference: showAmount(differenceOf(amounts), currency),
    after: showAmount(amounts.after, currency),
  }
}

function valuesOf(amounts: BridgeAmounts, shown: readonly BridgeEffect[]): bigint[] {
  const effects = shown.map((effect) => amounts.effects[effect])
  return [amounts.before, ...effects, differenceOf(amounts), amounts.after]
}

/**
 * Before and after are rounded one way each; the effects that are shown then share out, in both directions, the difference
 * as printed, so that every row and column adds up ([R26]).
 */
function printBridge(
  { rows, total }: CostBridge,
  shown: readonly BridgeEffect[],
  size: bigint,
): { readonly rows: readonly BridgeAmounts[]; readonly total: BridgeAmounts } {
  const all = [rows.map((_, i) => i)]
  const before = roundGroups(
    rows.map((row) => row.before),
    size,
    all,
  )
  const after = roundGroups(
    rows.map((row) => row.after),
    size,
    all,
  )
  const differences = rows.map((_, i) => after[i]! - before[i]!)
  const exact = (amounts: BridgeAmounts) => shown.map((effect) => amounts.effects[effect])
  const columns = roundToTotal(exact(total), size, sumOf(differences))
  const alone = shown.map((_, j) => [j])
  const { cells } = roundGroupedTable(rows.map(exact), size, alone, columns, differences)
  const bridgeOf = (start: bigint, effects: readonly bigint[], end: bigint): BridgeAmounts => {
    const pairs = BRIDGE_EFFECTS.map((effect) => [effect, effects[shown.indexOf(effect)] ?? 0n])
    return {
      before: start,
      effects: Object.fromEntries(pairs) as Record<BridgeEffect, bigint>,
      after: end,
    }
  }
  return {
    rows: rows.map((_, i) => bridgeOf(before[i]!, cells[i]!, after[i]!)),
    total: bridgeOf(sumOf(before), columns, sumOf(after)),
  }
}

function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, one) => sum + one, 0n)
}

function contextOf(
  plan: Plan,
  { basis, funding }: CostBridge,
  { unit, language }: BridgeTableOptions,
): string {
  const source = plan.fundingSources.find(({ id }) => id === funding)
  const only = source === undefined ? undefined : textIn(source.title, language)
  return [
    textIn(plan.organization, language),
    say(COST[basis], language),
    say(MONEY_UNIT[unit], language, { currency: plan.currency.code }),
    ...(funding === undefined
      ? []
      : [say(ONLY, language, { funding: only ?? word(plan.vocabulary, funding as Term, language) })]),
    ...(plan.isIllustrative ? [say(ILLUSTRATIVE, language)] : []),
  ].join(' · ')
}

function notShown(hidden: readonly BridgeEffect[], language: string | undefined): string {
  const effects = hidden.map((effect) => say(phrases.EFFECT[effect], language)).join(', ')
  return say(phrases.NO_EFFECT, language, { effects })
}

/** Elements of one grouping have room for their titles; a year is its own. */
function hasTitles({ by }: CostBridge): boolean {
  return by.length === 1 && by[0] !== 'year'
}

function keyColumns(plan: Plan, bridge: CostBridge, language: string | undefined): Column[] {
  const keys = bridge.by.map((grouping): Column => {
    return { title: word(plan.vocabulary, grouping, language), kind: 'key' }
  })
  return hasTitles(bridge) ? [...keys, { title: say(TITLE, language), kind: 'text' }] : keys
}

function keyCells(
  plan: Plan,
  bridge: CostBridge,
  elements: CostBridge['rows'][number]['elements'],
  language: string | undefined,
): Cell[] {
  const keys = elements.map((element) => text(String(keyOf(element) ?? '–')))
  return hasTitles(bridge) ? [...keys, text(labelOf(plan, bridge.by[0]!, elements[0], language))] : keys
}
