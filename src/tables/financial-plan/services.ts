// The journal of services: what each enabling Output gives, and who carries it, for which Outcome and by which shares
// ([R14], [R29]). It adds up to zero; facts and services together are full cost.

import type { AllocationStep } from '../../costing/facts/cost-fact.ts'
import type { ServiceEntry } from '../../costing/facts/services.ts'
import { multiply, ONE, showPercent } from '../../money/ratio.ts'
import {
  ENTRY,
  FOR_OUTCOME,
  GIVES,
  HOW,
  IN_DIRECT_COST,
  LINK,
  PART_OF_SERVICE,
  SERVES,
  SERVICE,
} from '../phrases/full-cost.ts'
import { NUMBER } from '../phrases/facts.ts'
import type { Sheet, SheetCell, SheetColumn, SheetRow } from '../sheet.ts'
import { EMPTY, numberCell, textCell } from '../sheet.ts'
import { printSettings } from './frame.ts'
import type { View } from './view.ts'

interface EntryColumn {
  readonly key: string
  readonly title: (view: View) => string
  readonly width: number
  readonly cell: (entry: ServiceEntry, view: View, index: number) => SheetCell
}

/** Those by which tables find their amounts are called as in the facts, so that one criterion holds for both. */
const COLUMNS: readonly EntryColumn[] = [
  {
    key: 'number',
    title: (view) => view.say(NUMBER),
    width: 8,
    cell: (_, __, index) => numberCell(index + 1),
  },
  {
    key: 'service',
    title: (view) => view.say(SERVICE),
    width: 12,
    cell: ({ service }, view) => textCell(view.keyOf(service)),
  },
  {
    key: 'service-title',
    title: (view) => view.word('output'),
    width: 38,
    cell: ({ service }, view) => textCell(view.title(service.title)),
  },
  { key: 'kind', title: (view) => view.say(ENTRY), width: 10, cell: ({ kind }) => textCell(kind) },
  {
    key: 'output',
    title: (view) => view.word('output'),
    width: 11,
    cell: ({ output }, view) => textCell(view.keyOf(output)),
  },
  {
    key: 'entity',
    title: (view) => view.word('entity'),
    width: 9,
    cell: ({ output }, view) => textCell(view.keyOf(output.entity)),
  },
  {
    key: 'link',
    title: (view) => view.say(LINK),
    width: 11,
    cell: ({ output }) => textCell(linkOf(output)),
  },
  {
    key: 'thematic-priority',
    title: (view) => view.word('thematic-priority'),
    width: 12,
    cell: ({ outcome }, view) => textCell(view.keyOf(outcome?.thematicPriority)),
  },
  {
    key: 'outcome',
    title: (view) => view.word('outcome'),
    width: 11,
    cell: ({ outcome }, view) => textCell(view.keyOf(outcome)),
  },
  {
    key: 'funding',
    title: (view) => view.word('funding-source'),
    width: 15,
    cell: ({ funding }, view) => textCell(view.keyOf(funding)),
  },
  {
    key: 'funding-class',
    title: (view) => view.word('funding-class'),
    width: 15,
    cell: ({ funding }) => textCell(funding.class),
  },
  { key: 'year', title: (view) => view.word('year'), width: 7, cell: ({ year }) => numberCell(year) },
  {
    key: 'amount',
    title: (view) => `${view.word('cost')} (${view.plan.currency.code})`,
    width: 17,
    cell: ({ amount }) => ({ kind: 'money', amount }),
  },
  {
    key: 'part',
    title: (view) => view.say(PART_OF_SERVICE),
    width: 11,
    cell: (entry) => (entry.kind === 'given' ? EMPTY : { kind: 'share', value: partOf(entry) }),
  },
  {
    key: 'how',
    title: (view) => view.say(HOW),
    width: 70,
    cell: (entry, view) => textCell(how(view, entry)),
  },
]

const NUMERIC = new Set(['number', 'amount', 'part'])

export function servicesSheet(view: View): Sheet {
  const head: SheetRow = {
    key: 'head',
    style: 'head',
    cells: COLUMNS.map(({ title }) => textCell(title(view))),
  }
  const row = (index: number): SheetRow => {
    const entry = view.services[index]!
    return {
      key: `entry-${index}`,
      style: 'item',
      cells: COLUMNS.map(({ cell }) => cell(entry, view, index)),
    }
  }
  return {
    name: view.names.services,
    columns: COLUMNS.map(({ key, width }): SheetColumn => ({
      key,
      width,
      align: NUMERIC.has(key) ? 'right' : 'left',
    })),
    rows: [head],
    list: { count: view.services.length, row },
    currency: view.plan.currency,
    unit: 'unit',
    fixedColumns: 2,
    print: printSettings(view, view.names.services, 'landscape'),
  }
}

/** Whether an Output delivers to Outcomes or serves others: stands in facts and services, for criteria. */
export function linkOf({ isEnabling }: { readonly isEnabling: boolean }): 'enabling' | 'delivering' {
  return isEnabling ? 'enabling' : 'delivering'
}

function partOf({ steps }: ServiceEntry) {
  return steps.reduce((part, { share }) => multiply(part, share), ONE)
}

function how(view: View, entry: ServiceEntry): string {
  if (entry.kind === 'given') return view.say(GIVES)
  return entry.steps.map((step) => stepInWords(view, entry, step)).join(' × ')
}

function stepInWords(view: View, { output }: ServiceEntry, { by, to, share }: AllocationStep): string {
  const phrase = by === 'service' ? SERVES : by === 'direct-cost' ? IN_DIRECT_COST : FOR_OUTCOME
  return view.say(phrase, { share: showPercent(share), to: to.id, entity: output.entity.id })
}
