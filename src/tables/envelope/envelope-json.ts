// The comparison of money from above with cost as data: amounts are texts in the plan's currency with its decimals, never
// floats; shares are texts in per cent; null is what was not set aside, not declared or not planned.

import { totalIn, type ByYear } from '../../costing/by-year.ts'
import type { Balance } from '../../costing/envelope/balance.ts'
import { remainingOf } from '../../costing/envelope/approved-use.ts'
import type { EnvelopeReport, Variant } from '../../costing/envelope/envelope-report.ts'
import type { Basis } from '../../costing/facts/cost-fact.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import type { EnvelopeLevel } from '../../model/envelope.ts'
import type { Scenario } from '../../model/financial-plan.ts'
import type { Year } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { showAmount } from '../../money/amount.ts'
import { multiply, ratio, showRatio, type Ratio } from '../../money/ratio.ts'
import { showRounded } from '../../money/rounding.ts'
import type { Origin } from '../../source/origin.ts'
import { missingJson, type RevisionSource } from '../rollup-json.ts'
import { approvedIds } from './approved-tables.ts'
import { shownRows } from './envelope-rows.ts'
import { varianceShare } from './envelope-tables.ts'
import { frameOf, type EnvelopeQuery, type Frame } from './frame.ts'

export function envelopeJson(
  plan: Plan,
  report: EnvelopeReport,
  query: EnvelopeQuery,
  source: RevisionSource,
): unknown {
  const frame = frameOf(plan, report, { ...query, unit: 'unit' })
  const { standing, approvedFigures } = plan.financialPlan
  return {
    schemaVersion: '1.0',
    currency: plan.currency.code,
    basis: report.basis,
    by: query.by,
    years: query.years,
    complete: query.missing.length === 0,
    missing: missingJson(query.missing, query.lineOf),
    ...(frame.notPlanned.length === 0
      ? {}
      : { notPlanned: frame.notPlanned.map(({ entity, years }) => ({ entity: entity.id, years })) }),
    source: { commit: source.commit, dirty: source.dirty },
    status: {
      status: standing.status,
      ...(standing.approval === undefined
        ? {}
        : { approvedBy: frame.title(standing.approval.by), approvedOn: standing.approval.date }),
    },
    revenue: report.revenue.map(({ row, class: fundingClass, amounts }) => ({
      key: row.id,
      label: frame.title(row.title),
      group: row.group?.id ?? null,
      funding: row.funding?.id ?? null,
      fundingClass,
      certainty: row.certainty,
      ...(row.drivers === undefined ? {} : { drivers: driversJson(row.drivers, query.years) }),
      ...amountsJson(frame, amounts),
    })),
    ...variantJson(frame, report.base),
    ceilings: report.ceilings.map(({ ceiling, total, cost, left, basis }) => ({
      key: ceiling.id,
      label: frame.title(ceiling.title),
      appliesTo: ceiling.appliesTo,
      basis,
      total: amount(frame, total),
      cost: amount(frame, cost),
      left: amount(frame, left),
      passed: left < 0n,
    })),
    approved: approvedFigures === undefined ? null : approvedJson(frame),
    scenarios: report.scenarios.map(({ scenario, ...variant }) => ({
      ...scenarioJson(frame, scenario),
      ...variantJson(frame, variant),
    })),
  }
}

/** What is said when the settings of the plan cannot be read: nothing was compared, and why. */
export function emptyEnvelopeJson(
  basis: Basis,
  by: EnvelopeLevel,
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
    revenue: [],
    balance: null,
    envelopes: [],
    ceilings: [],
    approved: null,
    scenarios: [],
  }
}

function variantJson(frame: Frame, variant: Variant): object {
  return {
    balance: balanceJson(frame, variant.balance),
    envelopes: shownRows(frame, variant)
      .filter(({ style }) => style !== 'total')
      .map((row) => ({
        key: row.key === '–' ? null : row.key,
        label: row.label,
        kind: row.style === 'subtotal' ? 'subtotal' : row.state === undefined ? 'not-distributed' : frame.by,
        state: row.state ?? null,
        from: row.source ?? null,
        relativePriority: row.relativePriority === undefined ? null : percent(row.relativePriority),
        envelope: row.envelope === undefined ? null : amountsJson(frame, row.envelope.amounts),
        bottomUp: amountsJson(frame, row.bottomUp.amounts, frame.isPlanned),
        variance: amountsJson(frame, row.variance.amounts),
        variancePercent: percentOf(varianceShare(row, frame.years).value),
      })),
  }
}

function balanceJson(frame: Frame, { revenue, expenses, balance, extrabudgetary }: Balance): object {
  const known = (amounts: ByYear | undefined) => (amounts === undefined ? null : amountsJson(frame, amounts))
  return {
    revenue: known(revenue),
    expenses: amountsJson(frame, expenses, frame.isPlanned),
    balance: known(balance),
    extrabudgetary: {
      revenue: Object.fromEntries(
        extrabudgetary.revenue.map(({ certainty, amounts }) => [certainty, amountsJson(frame, amounts)]),
      ),
      expenses: amountsJson(frame, extrabudgetary.expenses, frame.isPlanned),
    },
  }
}

function approvedJson(frame: Frame): object {
  const { plan, report, years } = frame
  const figures = plan.financialPlan.approvedFigures!
  return {
    approvedOn: figures.approvedOn,
    reference: figures.reference === undefined ? null : frame.title(figures.reference),
    basis: figures.basis,
    expenses: report.approved.map((use) => ({
      key: approvedIds(use.row),
      approved: amountsJson(frame, use.approved),
      planned: {
        amounts: Object.fromEntries(
          years.map((year) => {
            const planned = use.planned.get(year)
            return [String(year), planned === undefined ? null : amount(frame, planned)]
          }),
        ),
        total: amount(frame, totalIn(use.planned, years)),
      },
      remaining: amount(frame, remainingOf(use, years)),
    })),
    revenue: figures.revenue.map(({ id, perYear }) => ({
      key: id,
      approved: Object.fromEntries(
        years.map((year) => [String(year), showRatio(perYear.get(year) ?? ratio(0))]),
      ),
    })),
  }
}

function scenarioJson(frame: Frame, { id, title, change, unitAmounts }: Scenario): object {
  const units = [...unitAmounts].map(([unit, values]) => [
    unit,
    Object.fromEntries([...values].map(([year, value]) => [String(year), showRatio(value)])),
  ])
  return {
    key: id,
    label: frame.title(title),
    change: change === undefined ? null : percent(change),
    revenueUnits: Object.fromEntries(units),
  }
}

type Drivers = NonNullable<EnvelopeReport['revenue'][number]['row']['drivers']>

function driversJson({ unit, units, unitShare }: Drivers, years: readonly Year[]): object {
  const values = (of: ReadonlyMap<Year, Ratio>) =>
    Object.fromEntries(
      years.flatMap((year) => {
        const value = of.get(year)
        return value === undefined ? [] : [[String(year), fraction(value)]]
      }),
    )
  return {
    unit: unit.id,
    units: values(units),
    amountOfUnit: values(unit.perYear),
    unitShare: fraction(unitShare),
  }
}

/** @param isPlanned null stands for a year that no operational plan covers */
function amountsJson(
  frame: Frame,
  amounts: ByYear,
  isPlanned: (year: Year) => boolean = () => true,
): { amounts: object; total: string } {
  return {
    amounts: Object.fromEntries(
      frame.years.map((year) => [
        String(year),
        isPlanned(year) ? amount(frame, amounts.get(year) ?? 0n) : null,
      ]),
    ),
    total: amount(frame, totalIn(amounts, frame.years)),
  }
}

function amount({ plan }: Frame, units: bigint): string {
  return showAmount(units, plan.currency)
}

/** Exact, as a decimal where there is one: `341`, `5457/16` is `341.0625`, `1/3`. */
function fraction(value: Ratio): string {
  const digits = showRatio(value)
  return digits.endsWith('…') ? `${value.numerator}/${value.denominator}` : digits
}

function percentOf(share: Ratio | undefined): string | null {
  return share === undefined ? null : percent(share)
}

/** At most six decimals. */
function percent(share: Ratio): string {
  const digits = showRounded(multiply(share, ratio(100n)), 6)
  return `${digits.replace(/\.?0+$/, '')}%`
}
