// The heat map, before and after measures: in each cell its score, the word of its level and the risks; never a colour alone.

import { heatMapOf, MAP_STAGES, type MapCell } from '../../costing/risks/risk-register.ts'
import * as phrases from '../phrases/risks.ts'
import { text, type Table } from '../table.ts'
import { scaleInWords, tableOf, type RisksView } from './view.ts'

export function mapTables(view: RisksView): Table[] {
  const { likelihoodLevels, impactLevels } = view.plan.riskScale
  return MAP_STAGES.map((stage) => {
    const { rows, notRated } = heatMapOf(view.plan, view.risks, stage)
    const title = view.say(phrases.HEAT_MAP, { stage: view.stage(stage) })
    return tableOf(view, {
      title,
      name: view.stage(stage),
      context: [view.say(phrases.AXES)],
      columns: [
        { title: view.say(phrases.LIKELIHOOD), kind: 'key' },
        ...impactLevels.map((level, i) => {
          return { title: `${i + 1} ${view.title(level)}`, kind: 'text', isShared: true } as const
        }),
      ],
      rows: rows.map((cells, i) => {
        const likelihood = likelihoodLevels.length - i
        const name = `${likelihood} ${view.title(likelihoodLevels[likelihood - 1]!)}`
        return { style: 'item', cells: [text(name), ...cells.map((cell) => text(cellText(cell)))] }
      }),
      notes: [
        scaleInWords(view),
        ...(notRated.length === 0 ? [] : [view.say(phrases.WITHOUT_PLACE, { names: notRated.join(', ') })]),
      ],
    })
  })
}

/** `12 high: R-01 R-04` */
function cellText({ score, level, risks }: MapCell): string {
  const place = level === undefined ? String(score) : `${score} ${level}`
  return risks.length === 0 ? place : `${place}: ${risks.join(' ')}`
}
