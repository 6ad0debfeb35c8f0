// The rows of envelopes: one for each Thematic Priority, or for each Outcome under its Thematic Priority; with what nobody has of
// the money, so that every column adds up to the pool and to the expenses of the regular budget.

import { addAll, subtract, totalIn, type ByYear } from '../../costing/by-year.ts'
import {
  stateOf,
  type EnvelopeRow,
  type EnvelopeSource,
  type EnvelopeState,
} from '../../costing/envelope/envelopes.ts'
import type { Variant } from '../../costing/envelope/envelope-report.ts'
import type { Year } from '../../model/period.ts'
import type { Outcome, ThematicPriority } from '../../model/strategic-plan.ts'
import type { Ratio } from '../../money/ratio.ts'
import * as phrases from '../phrases/envelopes.ts'
import { labelOf } from '../rollup-table.ts'
import { less, printedRows, printedYears, type Printed } from '../year-grid.ts'
import type { Frame } from './frame.ts'

/** Amounts by year, and how they print. */
export interface Figures {
  readonly amounts: ByYear
  readonly printed: Printed
}

export interface ShownRow {
  readonly style: 'item' | 'subtotal' | 'total'
  readonly key: string
  readonly label: string
  readonly element: ThematicPriority | Outcome | undefined
  readonly relativePriority: Ratio | undefined
  readonly source: EnvelopeSource | undefined
  /** Undefined for what has no envelope: nothing was set aside. */
  readonly envelope: Figures | undefined
  readonly bottomUp: Figures
  /** Bottom-up less envelope. */
  readonly variance: Figures
  /** Undefined for money that nobody has. */
  readonly state: EnvelopeState | undefined
}

/** A row before its figures are rounded to agree with the others. */
interface Draft {
  readonly key: string
  readonly label: string
  readonly of: Partial<EnvelopeRow<ThematicPriority | Outcome>> & { readonly bottomUp: ByYear }
  readonly hasState: boolean
}

interface PrintedPair {
  readonly envelope: Printed
  readonly bottomUp: Printed
}

/** Thematic Priorities print the same in both levels: their Outcomes are rounded to them. */
export function shownRows(frame: Frame, { envelopes, balance }: Variant): ShownRow[] {
  const { grid } = frame
  const { priorities, notDistributed, pool } = envelopes
  const drafts = [
    ...priorities.map((priority) => draft(frame, 'thematic-priority', priority)),
    ...restDraft(frame, '–', frame.say(phrases.NOT_DISTRIBUTED), notDistributed),
  ]
  const hasEnvelope = drafts.some(({ of }) => of.envelope !== undefined)
  const whole = pool ?? addAll(drafts.map(({ of }) => of.envelope ?? new Map()))
  const settled = { envelope: printedYears(grid, whole), bottomUp: printedYears(grid, balance.expenses) }
  const printed = printedPairs(frame, drafts, settled)
  const rows = drafts.flatMap((one, i): ShownRow[] => {
    const priority = frame.by === 'outcome' ? priorities[i] : undefined
    if (priority === undefined) return [shown(frame, 'item', one, printed[i]!)]
    const below = outcomeDrafts(frame, priority)
    const pairs = printedPairs(frame, below, printed[i]!)
    return [
      ...below.map((outcome, j) => shown(frame, 'item', outcome, pairs[j]!)),
      shown(frame, 'subtotal', one, printed[i]!),
    ]
  })
  const total = {
    key: '',
    label: frame.word('total'),
    of: { envelope: hasEnvelope ? whole : undefined, bottomUp: balance.expenses },
    hasState: false,
  }
  return [...rows, shown(frame, 'total', total, settled)]
}

function printedPairs(frame: Frame, drafts: readonly Draft[], settled: PrintedPair): PrintedPair[] {
  const envelopes = drafts.map(({ of }) => of.envelope ?? new Map<Year, bigint>())
  const costs = drafts.map(({ of }) => of.bottomUp)
  const envelope = printedRows(frame.grid, envelopes, settled.envelope)
  const bottomUp = printedRows(frame.grid, costs, settled.bottomUp)
  return drafts.map((_, i) => ({ envelope: envelope[i], bottomUp: bottomUp[i] }))
}

/** What one of the years or all of them together leave of an envelope. */
export function stateIn(
  frame: Frame,
  row: Pick<ShownRow, 'envelope' | 'bottomUp'>,
  years: readonly Year[],
): EnvelopeState {
  const envelope = row.envelope && totalIn(row.envelope.amounts, years)
  return stateOf(envelope, totalIn(row.bottomUp.amounts, years), frame.plan.settings.envelopeUsedFrom)
}

function outcomeDrafts(
  frame: Frame,
  { element, outcomes, notDistributed }: Variant['envelopes']['priorities'][number],
): Draft[] {
  const label = frame.say(phrases.OF_CLASS, {
    what: labelOf(frame.plan, 'thematic-priority', element, frame.language),
    class: frame.say(phrases.NOT_DISTRIBUTED),
  })
  return [
    ...outcomes.map((one) => draft(frame, 'outcome', one)),
    ...restDraft(frame, element?.id ?? '–', label, notDistributed),
  ]
}

function draft(
  frame: Frame,
  level: 'thematic-priority' | 'outcome',
  of: EnvelopeRow<ThematicPriority | Outcome>,
): Draft {
  const { element } = of
  return {
    key: element?.id ?? '–',
    label: labelOf(frame.plan, level, element, frame.language),
    of,
    hasState: element !== undefined || of.envelope !== undefined || of.bottomUp.size > 0,
  }
}

/** Money that nobody has; no row where all of it is distributed. */
function restDraft(frame: Frame, key: string, label: string, rest: ByYear | undefined): Draft[] {
  const isNone = rest === undefined || frame.plan.period.years.every((year) => (rest.get(year) ?? 0n) === 0n)
  if (isNone) return []
  return [{ key, label, of: { envelope: rest, bottomUp: new Map() }, hasState: false }]
}

function shown(
  frame: Frame,
  style: ShownRow['style'],
  { key, label, of, hasState }: Draft,
  printed: PrintedPair,
): ShownRow {
  const bottomUp = { amounts: of.bottomUp, printed: printed.bottomUp }
  const envelope = of.envelope && { amounts: of.envelope, printed: printed.envelope }
  const variance: Figures = {
    amounts: of.envelope === undefined ? of.bottomUp : subtract(of.bottomUp, of.envelope),
    printed: envelope === undefined ? printed.bottomUp : less(printed.bottomUp, envelope.printed),
  }
  return {
    style,
    key,
    label,
    element: of.element,
    relativePriority: of.relativePriority,
    source: of.source,
    envelope,
    bottomUp,
    variance,
    state: hasState ? stateIn(frame, { envelope, bottomUp }, frame.years) : undefined,
  }
}
