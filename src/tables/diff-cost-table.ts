// The cost bridge of a report as a table, from nothing but the report: what was compared may be in another place.

import { BRIDGE_EFFECTS, type BridgeEffect } from '../costing/bridge/effects.ts'
import type { Basis, Grouping } from '../costing/facts/cost-fact.ts'
import { say } from '../model/phrase.ts'
import { findCurrency } from '../money/currency.ts'
import type { DiffBridge, DiffBridgeAmounts, DiffCost } from './diff-report.ts'
import * as phrases from './phrases/bridge.ts'
import { COST, MONEY_UNIT } from './phrases/figures.ts'
import { hasFractions, text, type Cell, type Column, type Row, type Table } from './table.ts'

export interface DiffCostTableOptions {
  readonly basis: Basis
  readonly by: Grouping
}

/** Rows that did not change are left out, and counted; undefined when the report has no such bridge. */
export function tabulateDiffCost(cost: DiffCost, { basis, by }: DiffCostTableOptions): Table | undefined {
  const bridge = cost.bridges.find((one) => one.basis === basis && one.by === by)
  const currency = findCurrency(cost.currency)
  if (bridge === undefined || currency === undefined) return undefined
  const shown = BRIDGE_EFFECTS.filter((effect) => hasEffect(bridge, effect))
  const changed = bridge.rows.filter((row) => isChanged(row))
  const figures = [
    phrases.BEFORE,
    ...shown.map((one) => phrases.EFFECT[one]),
    phrases.DIFFERENCE,
    phrases.AFTER,
  ]
  const hasTitles = by !== 'year'
  const keys: Column[] = [{ title: TITLES[by] ?? by, kind: 'key' }]
  const label = (key: string, title: string): Cell[] => (hasTitles ? [text(key), text(title)] : [text(key)])
  const row = (amounts: DiffBridgeAmounts, cells: readonly Cell[], style: Row['style']): Row => ({
    style,
    cells: [...cells, ...amountsOf(amounts, shown)],
  })
  const rows = [
    ...changed.map((one) => row(one, label(String(one.key ?? '–'), one.label), 'item')),
    row(bridge.total, label('Total', ''), 'total'),
  ]
  const unchanged = bridge.rows.length - changed.length
  return {
    title: `Cost: ${COST_OF[basis]}`,
    name: say(phrases.BRIDGE, undefined),
    context: [
      `${say(COST[basis], undefined)} · ${say(MONEY_UNIT.unit, undefined, { currency: currency.code })}`,
    ],
    columns: [
      ...keys,
      ...(hasTitles ? [{ title: 'Title', kind: 'text' } as const] : []),
      ...figures.map((title): Column => ({ title: say(title, undefined), kind: 'money' })),
    ],
    rows,
    currency,
    unit: 'unit',
    language: undefined,
    hasFractions: hasFractions(rows, currency),
    warnings: cost.complete
      ? []
      : [
          'INCOMPLETE: errors touch money in one of the two plans, so these figures lack some. See: rbm validate',
        ],
    notes:
      unchanged === 0
        ? []
        : [
            `${unchanged === 1 ? '1 row' : `${unchanged} rows`} did not change and ${unchanged === 1 ? 'is' : 'are'} not shown.`,
          ],
  }
}

const COST_OF: Readonly<Record<Basis, string>> = {
  direct: 'where it arises',
  full: 'with services carried by those whom they serve',
}

const TITLES: Partial<Readonly<Record<Grouping, string>>> = {
  outcome: 'Outcome',
  entity: 'Entity',
  'funding-source': 'Funding source',
  year: 'Year',
}

/** In smallest units; the report's amounts have as many decimals as their currency. */
export function amountIn(written: string): bigint {
  return BigInt(written.replace('.', ''))
}

function hasEffect({ rows }: DiffBridge, effect: BridgeEffect): boolean {
  return rows.some(({ effects }) => amountIn(effects[effect]) !== 0n)
}

function isChanged({ effects }: DiffBridgeAmounts): boolean {
  return BRIDGE_EFFECTS.some((effect) => amountIn(effects[effect]) !== 0n)
}

function amountsOf(amounts: DiffBridgeAmounts, shown: readonly BridgeEffect[]): Cell[] {
  const written = [
    amounts.before,
    ...shown.map((one) => amounts.effects[one]),
    amounts.difference,
    amounts.after,
  ]
  return written.map((one) => ({ kind: 'money', amount: amountIn(one), printed: undefined }))
}
