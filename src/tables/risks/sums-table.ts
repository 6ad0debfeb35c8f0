// How many risks of each level there are, by category, entity, Outcome or Output.

import type { RiskGrouping } from '../../costing/risks/risk-grouping.ts'
import { sumOf, sumsBy, type RiskSum } from '../../costing/risks/risk-register.ts'
import type { LocalText } from '../../model/local-text.ts'
import { TITLE } from '../phrases/figures.ts'
import * as phrases from '../phrases/risks.ts'
import { text, type Row, type Table } from '../table.ts'
import { countCell } from './register-table.ts'
import { scaleInWords, tableOf, type RisksView } from './view.ts'

export function sumsTable(view: RisksView, by: RiskGrouping): Table {
  const { plan, risks } = view
  const sums = sumsBy(plan, risks, by)
  const total = sumOf(plan, undefined, risks)
  const called = by === 'category' ? view.say(phrases.RISK_CATEGORY) : view.word(by)
  const hasTitle = by !== 'category'
  const titles = hasTitle ? titlesOf(view, by) : undefined
  const levels = [...total.byLevel.keys()]
  const rowOf = (style: Row['style'], key: string, title: string, sum: RiskSum): Row => ({
    style,
    cells: [
      text(key),
      ...(hasTitle ? [text(title)] : []),
      ...[sum.count, ...sum.byLevel.values(), sum.withoutLevel, sum.above].map(countCell),
    ],
  })
  return tableOf(view, {
    title: view.say(phrases.RISKS_BY, { risks: view.words('risk'), by: called }),
    name: called,
    columns: [
      { title: called, kind: 'key' },
      ...(hasTitle ? [{ title: view.say(TITLE), kind: 'text' } as const] : []),
      ...[view.words('risk'), ...levels, view.say(phrases.NOT_RATED), view.say(phrases.ABOVE_APPETITE)].map(
        (title) => ({ title, kind: 'number' }) as const,
      ),
    ],
    rows: [
      ...sums.map((sum) => {
        const title = sum.key === undefined ? undefined : titles?.get(sum.key)
        return rowOf('item', sum.key ?? '–', title === undefined ? '' : view.title(title), sum)
      }),
      rowOf('total', view.word('total'), '', total),
    ],
    notes: [
      ...(hasTitle ? [view.say(phrases.IN_EACH)] : []),
      scaleInWords(view),
      view.say(phrases.WHAT_IS_ABOVE),
    ],
  })
}

function titlesOf({ plan }: RisksView, by: 'entity' | 'outcome' | 'output'): ReadonlyMap<string, LocalText> {
  const elements = { entity: plan.entities, outcome: plan.outcomes, output: plan.outputs }[by]
  return new Map(elements.map(({ id, title }) => [id, title]))
}
