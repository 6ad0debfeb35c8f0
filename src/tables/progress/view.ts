// Progress as all its tables see it: in one language, with what is missing, and figures in words.

import type { Light } from '../../costing/progress/lights.ts'
import { progressByEntity, type ProgressOfYear } from '../../costing/progress/progress-of-year.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Output } from '../../model/output.ts'
import type { Entity } from '../../model/organization.ts'
import { localDigits } from '../../model/number-style.ts'
import { say } from '../../model/phrase.ts'
import { showAmount } from '../../money/amount.ts'
import { multiply, ratio, type Ratio } from '../../money/ratio.ts'
import { decimalsOf, showRounded } from '../../money/rounding.ts'
import { MONEY_UNIT } from '../phrases/figures.ts'
import { LIGHT_WORDS } from '../phrases/progress-lights.ts'
import * as phrases from '../phrases/progress.ts'
import { planTable, type PlanTableInput } from '../plan-table.ts'
import { sizeOf } from '../printed-rollup.ts'
import { light } from '../signal.ts'
import { speechOf, type Speech } from '../speech.ts'
import { signalled, text, type Cell, type Table, type TableContent, type Unit } from '../table.ts'
import { valueText } from '../targets/words.ts'
import { printBudgets, type PrintedSum } from './printed-budgets.ts'

export interface ProgressInput extends PlanTableInput {
  readonly progress: ProgressOfYear
  /** Of printed amounts. */
  readonly unit: Unit
  /** Whether people read the tables, so that reasons stand under their row and not in columns. */
  readonly isForPeople: boolean
}

export interface ProgressView extends ProgressInput, Speech {
  /** `45.5%`; undefined is a dash. */
  percent(share: Ratio | undefined): string
  /** How many smallest units make one printed unit; undefined where full amounts are printed. */
  readonly size: bigint | undefined
  /** What the budgets read as; undefined where full amounts are printed. */
  readonly printed: PrintedProgress | undefined
  /** An amount in a sentence: as it is printed or, in full, with its decimals where it has any. */
  money(amount: bigint, printed: bigint | undefined): string
  /** A value of an indicator as people write it, with its unit left out. */
  value(indicator: Indicator, value: Ratio): string
  /** The word of a light; drawings for people add its sign. */
  light(light: Light): Cell
}

/** The same figures in every table that shows them. */
export interface PrintedProgress {
  of(output: Output): PrintedSum
  ofEntity(entity: Entity): PrintedSum
  readonly total: PrintedSum
}

const MOST_DECIMALS = 4

export function progressView(input: ProgressInput): ProgressView {
  const { plan, language, unit } = input
  const size = unit === 'unit' ? undefined : sizeOf(plan, unit)
  return {
    ...input,
    ...speechOf(plan, language),
    percent: (share) => (share === undefined ? '–' : localDigits(percentDigits(share), language)),
    size,
    printed: size === undefined ? undefined : printedProgress(input, size),
    money: (amount, printed) => {
      const digits = printed === undefined ? showAmount(amount, plan.currency) : String(printed)
      return localDigits(digits.replace(/\.0+$/, ''), language)
    },
    value: (indicator, value) =>
      indicator.scale.length > 0
        ? valueText(indicator, value)
        : localDigits(showRounded(value, decimalsFor(value)), language),
    light: (one) => signalled(say(LIGHT_WORDS[one], language), light(one)),
  }
}

function printedProgress({ plan, progress }: ProgressInput, size: bigint): PrintedProgress {
  const entities = progressByEntity(plan, progress.outputs)
  const { items, groups, total } = printBudgets(
    entities.map(({ outputs }) => outputs.map(({ money }) => money)),
    size,
  )
  const byOutput = new Map(
    entities.flatMap(({ outputs }, i) => outputs.map(({ output }, k) => [output.id, items[i]![k]!] as const)),
  )
  const byEntity = new Map(entities.map(({ entity }, i) => [entity.id, groups[i]!]))
  return { of: ({ id }) => byOutput.get(id)!, ofEntity: ({ id }) => byEntity.get(id)!, total }
}

/** In which unit figures in sentences are printed, where it is not the currency's own. */
export function unitContext({
  plan,
  unit,
  say: inWords,
}: Pick<ProgressInput, 'plan' | 'unit'> & Pick<Speech, 'say'>): string[] {
  return unit === 'unit' ? [] : [inWords(MONEY_UNIT[unit], { currency: plan.currency.code })]
}

/** One decimal, where there is one. */
function percentDigits(share: Ratio): string {
  return `${showRounded(multiply(share, ratio(100)), 1).replace(/\.0$/, '')}%`
}

/** What all tables have in common. */
export function tableOf(view: ProgressView, table: TableContent): Table {
  return planTable(view, table, {
    about: [view.say(phrases.AS_OF, { date: view.progress.asOf })],
    whenHidden: phrases.REPORT_HIDDEN,
    whenEmpty: phrases.NOTHING_TO_SHOW,
  })
}

export function numberCell(value: Ratio | undefined): Cell {
  return value === undefined ? text('–') : { kind: 'number', value, decimals: decimalsFor(value) }
}

/** Enough for what somebody wrote; of a quotient without an end, two, or four where it is below one. */
function decimalsFor(value: Ratio): number {
  const exact = decimalsOf(value, MOST_DECIMALS + 1)
  if (exact <= MOST_DECIMALS) return exact
  return value.numerator < value.denominator && value.numerator > -value.denominator ? MOST_DECIMALS : 2
}
