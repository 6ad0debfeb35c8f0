// The rows of envelopes: one for each Thematic Priority, or for each Outcome under its Thematic Priority; with what nobody has of
// the money, so that every column adds up to the pool and to the expenses of the regular budget.

import { addAll, subtract, totalIn, type ByYear } from '../../costing/by-year.ts'
import {
  stateOf,
  type EnvelopeRow,
  type EnvelopeSource,
  type EnvelopeState,
} from '../../costing/envelopes.ts'
import type { Variant } from '../../costing/envelope-report.ts'
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
  readonly style: 'item' | 'subtotal'
  readonly key: string
  readonly label: string
  readonly of: Partial<EnvelopeRow<ThematicPriority | Outcome>> & { readonly bottomUp: ByYear }
  readonly hasState: boolean
}

export function shownRows(frame: Frame, { envelopes, balance }: Variant): ShownRow[] {
  const drafts = [
    ...envelopes.priorities.flatMap((priority) =>
      frame.by === 'outcome'
        ? [...outcomeDrafts(frame, priority), draft(frame, 'thematic-priority', priority, 'subtotal')]
        : [draft(frame, 'thematic-priority', priority, 'item')],
    ),
    ...restDraft(frame, '–', frame.say(phrases.NOT_DISTRIBUTED), envelopes.notDistributed),
  ]
  const items = drafts.filter(({ style }) => style === 'item')
  const whole = addAll(items.map(({ of }) => of.envelope ?? new Map()))
  const columns = {
    envelope: printedYears(frame.grid, whole),
    bottomUp: printedYears(frame.grid, balance.expenses),
  }
  const printed = {
    envelope: printedRows(
      frame.grid,
      items.map(({ of }) => of.envelope ?? new Map()),
      columns.envelope,
    ),
    bottomUp: printedRows(
      frame.grid,
      items.map(({ of }) => of.bottomUp),
      columns.bottomUp,
    ),
  }
  const rows: ShownRow[] = []
  for (const one of drafts) {
    const index = items.indexOf(one)
    const parts = index < 0 ? sinceSubtotal(rows) : []
    const figures = {
      envelope:
        index < 0 ? sumPrinted(parts.map(({ envelope }) => envelope?.printed)) : printed.envelope[index],
      bottomUp:
        index < 0
          ? (sumPrinted(parts.map(({ bottomUp }) => bottomUp.printed)) ??
            printedYears(frame.grid, one.of.bottomUp))
          : printed.bottomUp[index],
    }
    rows.push(shown(frame, one, figures))
  }
  const total = { bottomUp: balance.expenses, envelope: envelopes.pool ?? whole }
  const hasEnvelope = items.some(({ of }) => of.envelope !== undefined)
  const totals = { ...total, envelope: hasEnvelope ? total.envelope : undefined }
  const label = frame.word('total')
  rows.push({
    ...shown(frame, { style: 'item', key: '', label, of: totals, hasState: false }, columns),
    style: 'total',
  })
  return rows
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
    ...outcomes.map((one) => draft(frame, 'outcome', one, 'item')),
    ...restDraft(frame, element?.id ?? '–', label, notDistributed),
  ]
}

function draft(
  frame: Frame,
  level: 'thematic-priority' | 'outcome',
  of: EnvelopeRow<ThematicPriority | Outcome>,
  style: Draft['style'],
): Draft {
  const { element } = of
  return {
    style,
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
  return [{ style: 'item', key, label, of: { envelope: rest, bottomUp: new Map() }, hasState: false }]
}

function shown(
  frame: Frame,
  { style, key, label, of, hasState }: Draft,
  printed: { readonly envelope: Printed; readonly bottomUp: Printed },
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

function sinceSubtotal(rows: readonly ShownRow[]): readonly ShownRow[] {
  const last = rows.findLastIndex(({ style }) => style !== 'item')
  return rows.slice(last + 1)
}

/** Undefined where full amounts are printed. */
function sumPrinted(all: readonly Printed[]): Printed {
  const known = all.filter((one) => one !== undefined)
  const [first, ...others] = known
  return first && first.map((figure, i) => others.reduce((sum, one) => sum + one[i]!, figure))
}
