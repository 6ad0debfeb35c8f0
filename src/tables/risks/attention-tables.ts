// What somebody has to attend to: risks that nobody owns or answers, and Must Outputs under a risk above tolerance.

import { mustAbove } from '../../costing/risks/risk-register.ts'
import { BETWEEN, TITLE } from '../phrases/figures.ts'
import * as phrases from '../phrases/risks.ts'
import { text, type Row, type Table } from '../table.ts'
import { tableOf, type RisksView } from './view.ts'

export function unansweredTable(view: RisksView): Table {
  const rows = view.risks.flatMap(({ risk, isAnswered }): Row[] => {
    const lacks = [
      ...(risk.owner === undefined ? [view.say(phrases.OWNER)] : []),
      ...(isAnswered ? [] : [view.say(phrases.RESPONSE)]),
    ]
    if (lacks.length === 0) return []
    return [
      {
        style: 'item',
        cells: [text(risk.id), text(view.title(risk.title)), text(lacks.join(view.say(BETWEEN)))],
      },
    ]
  })
  const title = view.say(phrases.UNANSWERED)
  return tableOf(view, {
    title,
    name: view.say(phrases.LACKS),
    context: rows.length === 0 ? [view.say(phrases.NO_RISKS)] : [],
    columns: [
      { title: view.word('risk'), kind: 'key' },
      { title: view.say(TITLE), kind: 'text', isShared: true },
      { title: view.say(phrases.LACKS), kind: 'key' },
    ],
    rows,
  })
}

export function mustTable(view: RisksView): Table {
  const rows = mustAbove(view.risks).map(({ output, risks }): Row => {
    const named = risks.map(({ risk, score, level }) => `${risk.id} (${[score, level].join(' ').trim()})`)
    return {
      style: 'item',
      cells: [text(output.id), text(view.title(output.title)), text(named.join(', '))],
    }
  })
  return tableOf(view, {
    title: view.say(phrases.PRIORITY_ABOVE, { must: view.word('must') }),
    name: view.word('must'),
    context: rows.length === 0 ? [view.say(phrases.NO_RISKS)] : [],
    columns: [
      { title: view.word('output'), kind: 'key' },
      { title: view.say(TITLE), kind: 'text', isShared: true },
      { title: view.words('risk'), kind: 'text', isShared: true },
    ],
    rows,
    notes: [view.say(phrases.WHAT_IS_ABOVE)],
  })
}
