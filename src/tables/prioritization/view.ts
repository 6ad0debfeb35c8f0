// A prioritization as all its tables see it: in one language and one unit, with printed figures that add up.

import type { CutLine, CutLineEntry } from '../../costing/cut-line/cut-line.ts'
import type { Prioritization, Variant } from '../../costing/cut-line/prioritization.ts'
import type { Diagnostic } from '../../diagnostic/diagnostic.ts'
import { showYearRun } from '../../model/period.ts'
import { localDigits } from '../../model/number-style.ts'
import { say } from '../../model/phrase.ts'
import type { Plan } from '../../model/plan.ts'
import { showAmount } from '../../money/amount.ts'
import { nearest, roundToTotal } from '../../money/controlled-rounding.ts'
import { showPercent } from '../../money/ratio.ts'
import type { Origin } from '../../source/origin.ts'
import { namedList } from '../named-list.ts'
import { BASE } from '../phrases/cut-line.ts'
import { COST, ILLUSTRATIVE, MONEY_UNIT, ONLY } from '../phrases/figures.ts'
import { missingInWords } from '../rollup-words.ts'
import { speechOf, type Speech } from '../speech.ts'
import {
  hasFractions,
  saidRow,
  type MoneyCell,
  type Row,
  type Table,
  type TableContent,
  type Unit,
} from '../table.ts'

export interface PrioritizationInput {
  readonly plan: Plan
  readonly result: Prioritization
  /** A funding class or the id of a source to which money and cost are limited. */
  readonly funding: string | undefined
  readonly missing: readonly Diagnostic[]
  readonly unit: Unit
  readonly language: string | undefined
  readonly lineOf: (at: Origin) => number
}

export interface PrioritizationView extends PrioritizationInput, Speech {
  readonly years: string
  /** `Base`, the id of a scenario, `-5%`. */
  label(variant: Variant): string
  money(amount: bigint, printed?: bigint): MoneyCell
  /** An amount inside a sentence, in the unit asked for. */
  amount(amount: bigint, printed?: bigint): string
  /** The first of many names, and how many more there are. */
  names(names: readonly string[]): string
  /** The figure to print for an amount that stands alone; undefined where full amounts are printed. */
  print(amount: bigint): bigint | undefined
}

export function prioritizationView(input: PrioritizationInput): PrioritizationView {
  const { plan, unit, language, result } = input
  const size = sizeOf(plan, unit)
  const print = (amount: bigint) => (size === undefined ? undefined : nearest(amount, size))
  const shown = (amount: bigint, printed = print(amount)): string => {
    if (printed !== undefined) return localDigits(String(printed), language)
    return localDigits(showAmount(amount, plan.currency).replace(/\.0+$/, ''), language)
  }
  return {
    ...input,
    years: showYearRun(result.years),
    ...speechOf(plan, language),
    label: (variant) => variantLabel(variant, language),
    money: (amount, printed = print(amount)) => ({ kind: 'money', amount, printed }),
    amount: shown,
    names: (names) => namedList(names, language),
    print,
  }
}

export function variantLabel(variant: Variant, language?: string): string {
  if (variant.kind === 'base') return say(BASE, language)
  return variant.kind === 'scenario' ? variant.scenario.id : changeLabel(variant)
}

function changeLabel({ change }: Extract<Variant, { kind: 'change' }>): string {
  return `${change.numerator < 0n ? '' : '+'}${showPercent(change)}`
}

function sizeOf({ currency }: Plan, unit: Unit): bigint | undefined {
  return unit === 'unit' ? undefined : 10n ** BigInt(currency.decimals + (unit === 'thousand' ? 3 : 6))
}

/** The figures of one line as they are printed, so that they add up; undefined where full amounts are printed. */
export interface PrintedLine {
  /** Of each entry; together the cost of all. */
  readonly costs: readonly bigint[]
  readonly cost: bigint
  readonly available: bigint
  readonly funded: bigint
  readonly leftOver: bigint
  /** What is missing for the first that is not funded. */
  readonly gap: bigint
}

export function printedLine({ plan, unit }: PrioritizationView, line: CutLine): PrintedLine | undefined {
  const size = sizeOf(plan, unit)
  if (size === undefined) return undefined
  const { entries, funding } = line
  const cost = nearest(line.cost, size)
  const costs = roundToTotal(
    entries.map((entry) => entry.cost),
    size,
    cost,
  )
  const funded = costs.reduce((sum, one, i) => (isFunded(entries[i]!) ? sum + one : sum), 0n)
  const available = nearest(funding?.available ?? 0n, size)
  const leftOver = available - funded
  const first = entries.findIndex((entry) => entry === funding?.line?.entry)
  const gap = nearest(funding?.line?.gap ?? 0n, size)
  // Where one purse pays for everything, what is left over and what is missing are the cost of the first without money.
  const isOnePurse = funding?.purses.length === 1 && first >= 0
  return { costs, cost, available, funded, leftOver, gap: isOnePurse ? costs[first]! - leftOver : gap }
}

export function isFunded({ state }: CutLineEntry): boolean {
  return state === 'funded' || state === 'earmarked'
}

/** What all tables have in common. */
export function tableOf(view: PrioritizationView, table: TableContent): Table {
  const { plan, unit, language, missing, lineOf } = view
  return {
    title: table.title,
    name: table.name,
    context: [contextOf(view), ...(table.context ?? [])],
    columns: table.columns,
    rows: table.rows,
    currency: plan.currency,
    unit,
    language,
    hasFractions: hasFractions(table.rows, plan.currency),
    warnings: missingInWords(missing, lineOf, language),
    notes: table.notes ?? [],
  }
}

function contextOf(view: PrioritizationView): string {
  const { plan, unit, funding } = view
  const source = plan.fundingSources.find(({ id }) => id === funding)
  return [
    view.title(plan.organization),
    view.say(COST.direct),
    view.say(MONEY_UNIT[unit], { currency: plan.currency.code }),
    ...(source === undefined ? [] : [view.say(ONLY, { funding: view.title(source.title) })]),
    ...(plan.isIllustrative ? [view.say(ILLUSTRATIVE)] : []),
  ].join(' · ')
}

export function sectionRow(said: string, width: number): Row {
  return saidRow('section', said, width)
}
