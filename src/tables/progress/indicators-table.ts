// Indicators of Outcomes and Impacts: baseline, actual, target, and how far they have come.

import type { JudgedIndicator } from '../../costing/progress/output-progress.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Ratio } from '../../money/ratio.ts'
import { UNIT } from '../phrases/targets.ts'
import * as phrases from '../phrases/progress.ts'
import { saidRow, text, type Cell, type Row, type Table } from '../table.ts'
import { howProgress, targetReason } from './reasons.ts'
import { numberCell, tableOf, type ProgressView } from './view.ts'

export function indicatorsTable(view: ProgressView): Table {
  const { plan, progress, isForPeople } = view
  const titles = new Map([...plan.outcomes, ...plan.impacts].map(({ id, title }) => [id, title]))
  const columns: Table['columns'] = [
    { title: view.word('indicator'), kind: 'key' },
    { title: view.word('baseline'), kind: 'number' },
    { title: view.say(phrases.ACTUAL), kind: 'number' },
    { title: view.word('target'), kind: 'number' },
    { title: view.say(phrases.WAY), kind: 'share' },
    { title: view.say(phrases.LIGHT), kind: 'key' },
    { title: view.say(phrases.IN_WORDS), kind: 'text', isShared: true },
  ]
  const rows = progress.indicators.flatMap((one, i): Row[] => {
    const { indicator, level } = one
    const isNew = progress.indicators[i - 1]?.indicator.measures !== indicator.measures
    const owner = titles.get(indicator.measures)
    const unit = indicator.unit === undefined ? '' : ` (${view.say(UNIT)}: ${indicator.unit})`
    const section = (said: string) => saidRow('section', said, columns.length)
    return [
      ...(isNew && owner !== undefined
        ? [section(`${view.word(level)} ${indicator.measures}: ${view.title(owner)}`)]
        : []),
      section(`${indicator.id}: ${view.title(indicator.title)}${unit}`),
      rowOf(view, one),
    ]
  })
  return tableOf(view, {
    title: view.say(phrases.TITLE_INDICATORS, { indicators: view.words('indicator'), year: progress.year }),
    name: view.words('indicator'),
    columns,
    rows: isForPeople ? rows : rows.filter(({ style }) => style !== 'section'),
    notes: isForPeople ? [] : [howProgress(view)],
  })
}

function rowOf(view: ProgressView, one: JudgedIndicator): Row {
  const { indicator, actual, target, answer, judgement } = one
  return {
    style: 'item',
    cells: [
      text(indicator.id),
      valueCell(view, indicator, indicator.baseline?.value),
      valueCell(view, indicator, actual?.value),
      valueCell(view, indicator, target?.value),
      answer.kind === 'way' ? { kind: 'share', value: answer.progress } : text('–'),
      view.light(judgement.light),
      text(targetReason(view, one)),
    ],
  }
}

function valueCell(view: ProgressView, indicator: Indicator, value: Ratio | undefined): Cell {
  return value === undefined || indicator.scale.length === 0
    ? numberCell(value)
    : text(view.value(indicator, value))
}
