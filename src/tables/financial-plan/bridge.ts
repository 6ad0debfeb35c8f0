// From direct to full cost, by entity and by Outcome ([R14], [R15]): direct cost, less the services that enabling Outputs give,
// plus the services that delivering ones receive. Every amount is a sum over facts and services, so a change of a fact moves
// both views, and the last row shows whether any money was lost or made.

import type { CostFact } from '../../costing/facts/cost-fact.ts'
import type { ServiceEntry } from '../../costing/facts/services.ts'
import { FUNDING_CLASSES } from '../../model/organization.ts'
import type { Year } from '../../model/period.ts'
import type { Phrase } from '../../model/phrase.ts'
import {
  BRIDGE_NOTE,
  BRIDGE_TITLE,
  BROKEN_LINKS,
  CONSERVED,
  DIRECT,
  DIRECT_AND_FULL,
  ENABLING_COST,
  FULL,
  GIVEN,
  LESS,
  NO_OUTCOME,
  NOT_CARRIED,
  OF_DIRECT,
  PLUS,
  RECEIVED,
} from '../phrases/full-cost.ts'
import { IN_UNITS } from '../phrases/printed.ts'
import { ID } from '../phrases/sheets.ts'
import type { Criterion, MoneyFormula, RowStyle, Sheet, SheetCell, SheetRow } from '../sheet.ts'
import { EMPTY, textCell } from '../sheet.ts'
import {
  addByYear,
  amountsWhere,
  factsOfYear,
  quotientCell,
  sumOfRows,
  timeCells,
  type ByYear,
} from './amounts.ts'
import { framed, headRows, timeColumns } from './frame.ts'
import { NONE } from './match-keys.ts'
import type { TimeAxis } from './time-axis.ts'
import { isPlanned, type View } from './view.ts'

/** A row, and what it is the sum of: other rows, or the amounts that agree with its criteria. */
interface Node {
  readonly id: string
  readonly title: string
  readonly isPlanned?: ((year: Year) => boolean) | undefined
  readonly parts: readonly Node[]
  /** @param rows the keys of the rows above it, from the outermost to its own */
  readonly where?: (rows: readonly string[]) => readonly Criterion[]
  /** The same as `where`, for the results. */
  readonly holds?: (one: CostFact | ServiceEntry) => boolean
}

export function bridgeByEntitySheet(view: View): Sheet {
  const nodes = view.plan.entities.map((entity): Node => {
    const planned = (year: Year): boolean => isPlanned(view.plan, entity, year)
    const parts = byFundingClass(
      view,
      ([row]) => [{ column: 'entity', equals: { row: row!, column: 'id' } }],
      ({ output }) => output.entity === entity,
      planned,
    )
    return { id: view.keyOf(entity), title: view.title(entity.title), isPlanned: planned, parts }
  })
  return bridgeSheet(view, view.names.bridgeByEntity, view.word('entity'), nodes)
}

export function bridgeByOutcomeSheet(view: View): Sheet {
  const { plan } = view
  const ofOutcome = (outcome: (typeof plan.outcomes)[number]): Node => ({
    id: view.keyOf(outcome),
    title: view.title(outcome.title),
    parts: byFundingClass(
      view,
      (rows) => [{ column: 'outcome', equals: { row: rows.at(-2)!, column: 'id' } }],
      (one) => one.outcome?.id === outcome.id,
    ),
  })
  const group = (
    id: string,
    title: string,
    priority: (typeof plan.thematicPriorities)[number] | undefined,
  ) => {
    const parts = plan.outcomes.filter(({ thematicPriority }) => thematicPriority === priority).map(ofOutcome)
    return parts.length === 0 ? [] : [{ id, title, parts }]
  }
  const ofNone = (phrase: Phrase, link: 'enabling' | 'delivering'): Node => ({
    id: '',
    title: view.say(phrase, { outputs: view.words('output') }),
    parts: byFundingClass(
      view,
      ([row]) => [
        { column: 'outcome', equals: { row: row!, column: 'id' } },
        { column: 'link', equals: { constant: link } },
      ],
      (one) => one.outcome === undefined && one.output.isEnabling === (link === 'enabling'),
    ),
  })
  const isBroken = view.facts.some(({ outcome, output }) => outcome === undefined && !output.isEnabling)
  const none: Node = {
    id: NONE,
    title: view.say(NO_OUTCOME, { outcome: view.word('outcome') }),
    parts: [ofNone(ENABLING_COST, 'enabling'), ...(isBroken ? [ofNone(BROKEN_LINKS, 'delivering')] : [])],
  }
  const nodes = [
    ...plan.thematicPriorities.flatMap((one) => group(view.keyOf(one), view.title(one.title), one)),
    ...group('', view.say(NO_OUTCOME, { outcome: view.word('thematic-priority') }), undefined),
    none,
  ]
  return bridgeSheet(view, view.names.bridgeByOutcome, view.word('outcome'), nodes)
}

function byFundingClass(
  view: View,
  where: NonNullable<Node['where']>,
  holds: NonNullable<Node['holds']>,
  planned?: (year: Year) => boolean,
): Node[] {
  return FUNDING_CLASSES.map((fundingClass) => ({
    id: '',
    title: view.word(fundingClass),
    isPlanned: planned,
    parts: [],
    where: (rows) => [...where(rows), { column: 'funding-class', equals: { constant: fundingClass } }],
    holds: (one) => one.funding.class === fundingClass && holds(one),
  }))
}

interface Sums {
  readonly direct: bigint
  readonly given: bigint
  readonly received: bigint
  readonly fullByYear: ByYear
}

interface Line {
  readonly key: string
  readonly sums: Sums
  readonly rows: readonly SheetRow[]
}

function bridgeSheet(view: View, name: string, term: string, nodes: readonly Node[]): Sheet {
  const axis = view.axis.filter(({ kind }) => kind !== 'total')
  const lines = nodes.map((node, i) => lineOf(view, axis, node, [`row-${i}`]))
  const sums = addSums(lines.map((line) => line.sums))
  const total = rowOf(axis, {
    key: 'total',
    style: 'total',
    level: 0,
    node: { id: '', title: view.word('total'), parts: [] },
    sums,
    formulas: sumsOfRows(lines.map(({ key }) => key)),
  })
  return framed(view, {
    name,
    title: view.say(BRIDGE_TITLE, { term }),
    figures: `${view.say(IN_UNITS[view.unit], { currency: view.plan.currency.code })} · ${view.say(DIRECT_AND_FULL)}`,
    columns: [
      { key: 'id', width: 10, align: 'left' },
      { key: 'title', width: 44, align: 'left' },
      { key: 'direct', width: 13, align: 'right' },
      { key: 'given', width: 13, align: 'right' },
      { key: 'received', width: 13, align: 'right' },
      { key: 'full', width: 13, align: 'right', isSum: true },
      { key: 'rate', width: 9, align: 'right' },
      ...timeColumns(axis),
    ],
    head: bridgeHead(view, axis, term),
    body: [...lines.flatMap(({ rows }) => rows), total, ...checkRows(view, sums)],
    notes: [view.say(BRIDGE_NOTE, { outputs: view.words('output'), sheet: view.names.services })],
    fixedColumns: 2,
  })
}

function bridgeHead(view: View, axis: TimeAxis, term: string): SheetRow[] {
  const total = view.axis.find(({ kind }) => kind === 'total')!
  const years = total.kind === 'total' ? total.title : ''
  return headRows(
    [
      { title: view.say(ID) },
      { title: term },
      { title: view.say(DIRECT), subtitle: years },
      { title: view.say(GIVEN), subtitle: view.say(LESS) },
      { title: view.say(RECEIVED), subtitle: view.say(PLUS) },
      { title: view.say(FULL), subtitle: years },
      { title: '%', subtitle: view.say(OF_DIRECT) },
    ],
    axis,
  )
}

function lineOf(view: View, axis: TimeAxis, node: Node, path: readonly string[]): Line {
  const key = path.at(-1)!
  const level = path.length - 1
  if (node.where !== undefined && node.holds !== undefined) {
    const sums = sumsWhere(view, node.holds)
    const formulas = formulasWhere(view, node.where(path))
    return { key, sums, rows: [rowOf(axis, { key, style: 'item', level, node, sums, formulas })] }
  }
  const parts = node.parts.map((part, i) => lineOf(view, axis, part, [...path, `${key}-${i}`]))
  const sums = addSums(parts.map((part) => part.sums))
  const formulas = sumsOfRows(parts.map((part) => part.key))
  const own = rowOf(axis, { key, style: 'subtotal', level, node, sums, formulas })
  return { key, sums, rows: [own, ...parts.flatMap(({ rows }) => rows)] }
}

interface Formulas {
  readonly direct: MoneyFormula
  readonly given: MoneyFormula
  readonly received: MoneyFormula
  readonly year: (column: Parameters<ReturnType<typeof factsOfYear>>[0]) => MoneyFormula
}

function formulasWhere({ names }: View, where: readonly Criterion[]): Formulas {
  const ofKind = (constant: ServiceEntry['kind']): MoneyFormula =>
    amountsWhere(names.services, [...where, { column: 'kind', equals: { constant } }])
  return {
    direct: amountsWhere(names.facts, where),
    given: ofKind('given'),
    received: ofKind('received'),
    year: factsOfYear([names.facts, names.services], where),
  }
}

function sumsOfRows(rows: readonly string[]): Formulas {
  const sum = sumOfRows(rows)
  return {
    direct: sum({ key: 'direct' }),
    given: sum({ key: 'given' }),
    received: sum({ key: 'received' }),
    year: sum,
  }
}

interface RowText {
  readonly key: string
  readonly style: RowStyle
  readonly level: number
  readonly node: Node
  readonly sums: Sums
  readonly formulas: Formulas
}

function rowOf(axis: TimeAxis, { key, style, level, node, sums, formulas }: RowText): SheetRow {
  const money = (amount: bigint, formula: MoneyFormula): SheetCell => ({ kind: 'money', amount, formula })
  const at = (column: string) => ({ row: key, column })
  const full = fullOf(sums)
  return {
    key,
    style,
    level,
    cells: [
      textCell(node.id),
      textCell(node.title),
      money(sums.direct, formulas.direct),
      money(sums.given, formulas.given),
      money(sums.received, formulas.received),
      money(full, { kind: 'sum', of: [at('direct'), at('given'), at('received')] }),
      quotientCell(full, sums.direct, at('full'), at('direct')),
      ...timeCells(axis, {
        row: key,
        amounts: sums.fullByYear,
        formula: formulas.year,
        ...(node.isPlanned === undefined ? {} : { isPlanned: node.isPlanned }),
      }),
    ],
  }
}

/** What nobody carries, and that both views hold the same money. */
function checkRows(view: View, sums: Sums): SheetRow[] {
  const enabling: Criterion[] = [{ column: 'link', equals: { constant: 'enabling' } }]
  const left = fullOf(sumsWhere(view, ({ output }) => output.isEnabling))
  const row = (key: string, title: Phrase, amount: bigint, formula: MoneyFormula): SheetRow => ({
    key,
    style: 'item',
    cells: [EMPTY, textCell(view.say(title)), EMPTY, EMPTY, EMPTY, { kind: 'money', amount, formula }],
  })
  return [
    row('not-carried', NOT_CARRIED, left, amountsWhere([view.names.facts, view.names.services], enabling)),
    row('conserved', CONSERVED, fullOf(sums) - sums.direct, {
      kind: 'difference',
      of: { row: 'total', column: 'full' },
      less: { row: 'total', column: 'direct' },
    }),
  ]
}

function sumsWhere(view: View, holds: (one: CostFact | ServiceEntry) => boolean): Sums {
  let direct = 0n
  let given = 0n
  let received = 0n
  const fullByYear = new Map<Year, bigint>()
  const addTo = ({ year, amount }: { readonly year: Year; readonly amount: bigint }): void => {
    fullByYear.set(year, (fullByYear.get(year) ?? 0n) + amount)
  }
  for (const fact of view.facts) {
    if (!holds(fact)) continue
    direct += fact.amount
    addTo(fact)
  }
  for (const entry of view.services) {
    if (!holds(entry)) continue
    if (entry.kind === 'given') given += entry.amount
    else received += entry.amount
    addTo(entry)
  }
  return { direct, given, received, fullByYear }
}

function addSums(all: readonly Sums[]): Sums {
  return {
    direct: all.reduce((sum, one) => sum + one.direct, 0n),
    given: all.reduce((sum, one) => sum + one.given, 0n),
    received: all.reduce((sum, one) => sum + one.received, 0n),
    fullByYear: addByYear(all.map((one) => one.fullByYear)),
  }
}

function fullOf({ direct, given, received }: Sums): bigint {
  return direct + given + received
}
