// The roll-up as data, in the form of the command-line contract: amounts are texts in the plan's currency with its
// decimals, never floats; null is a year that is not planned.

import { keyOf, type Basis, type Grouping } from '../costing/facts/cost-fact.ts'
import type { Across, Amounts, Rollup, RollupTotal } from '../costing/rollup.ts'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Plan } from '../model/plan.ts'
import { showAmount } from '../money/amount.ts'
import type { Currency } from '../money/currency.ts'
import type { Origin } from '../source/origin.ts'
import { labelOf } from './rollup-table.ts'

export interface RevisionSource {
  readonly commit: string | null
  readonly dirty: boolean | null
}

export function rollupJson(
  plan: Plan,
  rollup: Rollup,
  source: RevisionSource,
  language: string | undefined,
  lineOf: (at: Origin) => number,
): unknown {
  return {
    schemaVersion: '1.0',
    currency: plan.currency.code,
    basis: rollup.basis,
    by: rollup.by,
    ...editionJson(plan),
    years: rollup.years,
    ...(rollup.across === undefined ? {} : { across: rollup.across.grouping }),
    ...(rollup.funding === undefined ? {} : { funding: rollup.funding }),
    complete: rollup.missing.length === 0,
    missing: missingJson(rollup.missing, lineOf),
    ...(rollup.notPlanned.length === 0
      ? {}
      : { notPlanned: rollup.notPlanned.map(({ entity, years }) => ({ entity: entity.id, years })) }),
    source: { commit: source.commit, dirty: source.dirty },
    rows: rollup.rows.map((row) => ({
      key: Object.fromEntries(rollup.by.map((grouping, i) => [grouping, keyOf(row.elements[i])])),
      label: rollup.by.map((grouping, i) => labelOf(plan, grouping, row.elements[i], language)).join(' / '),
      ...amountsJson(row, plan.currency),
      ...cellsJson(row, rollup.across, plan.currency),
    })),
    total: {
      ...amountsJson(rollup.total, plan.currency),
      ...cellsJson(rollup.total, rollup.across, plan.currency),
    },
  }
}

/** The edition, where one was asked for. */
export function editionJson({ edition }: Plan): object {
  return edition === undefined ? {} : { edition }
}

/** What is said when the settings of the plan cannot be read: nothing was added up, and why. */
export function emptyRollupJson(
  basis: Basis,
  by: readonly Grouping[],
  missing: readonly Diagnostic[],
  lineOf: (at: Origin) => number,
): unknown {
  return {
    schemaVersion: '1.0',
    currency: null,
    basis,
    by,
    years: [],
    complete: false,
    missing: missingJson(missing, lineOf),
    source: { commit: null, dirty: null },
    rows: [],
    total: { amounts: {}, total: null },
  }
}

export function missingJson(missing: readonly Diagnostic[], lineOf: (at: Origin) => number): unknown[] {
  return missing.map(({ rule, message, at, missingMoney }) => ({
    rule,
    message,
    path: at.path,
    line: lineOf(at),
    ...(missingMoney?.element === undefined ? {} : { element: missingMoney.element }),
    ...(missingMoney?.amount === undefined ? {} : { amount: missingMoney.amount }),
  }))
}

/** By the key of the column; cost that belongs to no element stands under "null". */
function cellsJson({ cells }: RollupTotal, across: Across | undefined, currency: Currency): object {
  if (across === undefined) return {}
  const entries = across.elements.map((element, i) => [
    String(keyOf(element)),
    showAmount(cells[i]!, currency),
  ])
  return { cells: Object.fromEntries(entries) }
}

function amountsJson({ byYear, total }: Amounts, currency: Currency): object {
  const amounts = [...byYear].map(([year, amount]) => [
    String(year),
    amount === undefined ? null : showAmount(amount, currency),
  ])
  return { amounts: Object.fromEntries(amounts), total: showAmount(total, currency) }
}
