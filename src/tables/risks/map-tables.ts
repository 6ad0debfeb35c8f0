// The heat map, before and after measures: in each cell its score, the word of its level and the risks; never a colour alone.

import { heatMapOf, MAP_STAGES, type MapCell, type MapStage } from '../../costing/risks/risk-register.ts'
import * as phrases from '../phrases/risks.ts'
import { levelSignal } from '../signal.ts'
import { text, type Table, type TextCell } from '../table.ts'
import { scaleInWords, tableOf, type RisksView } from './view.ts'

export function mapTables(view: RisksView): Table[] {
  return MAP_STAGES.map((stage) => mapTable(view, stage))
}

export function mapTable(view: RisksView, stage: MapStage): Table {
  const { likelihoodLevels, impactLevels } = view.plan.riskScale
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
      return { style: 'item', cells: [text(name), ...cells.map((cell) => cellOf(view, cell))] }
    }),
    notes: [
      scaleInWords(view),
      ...(notRated.length === 0 ? [] : [view.say(phrases.WITHOUT_PLACE, { names: notRated.join(', ') })]),
    ],
  })
}

/** `12 high (2)`, and under it `R-01 R-04`; one risk needs no count. */
function cellOf({ plan }: RisksView, { score, level, risks }: MapCell): TextCell {
  const place = level === undefined ? String(score) : `${score} ${level}`
  const signal = levelSignal(score, plan)
  if (risks.length === 0) return { kind: 'text', text: place, signal }
  const counted = risks.length === 1 ? place : `${place} (${risks.length})`
  return { kind: 'text', text: counted, details: risks.join(' '), signal }
}
