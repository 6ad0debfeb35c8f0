// What so much more or less would buy or cost ([R17]): one row for each amount of money, compared with what is expected.

import type { CutLine } from '../../costing/cut-line/cut-line.ts'
import type { VariantResult } from '../../costing/cut-line/prioritization.ts'
import {
  AVAILABLE,
  COUNT_FUNDED,
  FIRST_NOT,
  FUNDED_COST,
  GAINED,
  GAP,
  LEFT_OVER,
  LOST,
  MONEY,
  NO_CHANGE,
  OTHER_MONEY,
  WHAT_CHANGES,
} from '../phrases/cut-line.ts'
import { text, type Row, type Table } from '../table.ts'
import { isFunded, printedLine, tableOf, type PrioritizationView } from './view.ts'

/** None where the plan declares no money of the class. */
export function otherMoneyTables(view: PrioritizationView, index: number): Table[] {
  const { asked, around } = view.result
  const base = asked[0]!.lines[index]!
  if (base.funding === undefined) return []
  const title = view.say(OTHER_MONEY, { class: view.word(base.fundingClass) })
  return [
    tableOf(view, {
      title,
      name: title,
      columns: [
        { title: view.say(MONEY), kind: 'key' },
        { title: view.say(WHAT_CHANGES), kind: 'text' },
        { title: view.say(AVAILABLE), kind: 'money' },
        { title: view.say(FUNDED_COST), kind: 'money' },
        { title: view.say(LEFT_OVER), kind: 'money', isOptional: true },
        { title: view.say(GAP), kind: 'money' },
      ],
      rows: [...asked, ...around].flatMap((result) => rowOf(view, result, index, base)),
    }),
  ]
}

function rowOf(view: PrioritizationView, result: VariantResult, index: number, base: CutLine): Row[] {
  const line = result.lines[index]!
  const { funding } = line
  if (funding === undefined) return []
  const printed = printedLine(view, line)
  return [
    {
      style: 'item',
      cells: [
        text(view.label(result.variant)),
        text(inWords(view, result, line, base)),
        view.money(funding.available),
        view.money(funding.funded, printed?.funded),
        view.money(funding.leftOver, printed?.leftOver),
        view.money(funding.line?.gap ?? 0n, printed?.gap),
      ],
    },
  ]
}

function inWords(
  view: PrioritizationView,
  { variant }: VariantResult,
  { entries, funding }: CutLine,
  base: CutLine,
): string {
  const funded = entries.filter(isFunded)
  const changed = (isGain: boolean): string[] =>
    entries.flatMap((entry, i) =>
      isFunded(entry) === isGain && isFunded(base.entries[i]!) !== isGain ? [entry.output.id] : [],
    )
  const [gained, lost] = [changed(true), changed(false)]
  const isSame = variant.kind !== 'base' && gained.length === 0 && lost.length === 0
  return [
    ...(variant.kind === 'scenario' ? [`${view.title(variant.scenario.title)}.`] : []),
    view.say(COUNT_FUNDED, { count: funded.length, all: entries.length }),
    ...(isSame ? [view.say(NO_CHANGE)] : []),
    ...(gained.length === 0 ? [] : [view.say(GAINED, { outputs: view.names(gained) })]),
    ...(lost.length === 0 ? [] : [view.say(LOST, { outputs: view.names(lost) })]),
    ...(funding?.line === undefined || isSame
      ? []
      : [view.say(FIRST_NOT, { output: funding.line.entry.output.id })]),
  ].join(' ')
}
