// What falls with the Outputs that are not funded: targets of Outcomes, and services.

import type { TargetAtRisk } from '../../costing/cut-line/below-the-line.ts'
import type { VariantResult } from '../../costing/cut-line/prioritization.ts'
import { ratio } from '../../money/ratio.ts'
import {
  NOT_FUNDED_OUTPUTS,
  OTHERS_AIM,
  SERVES,
  SERVICES_LOST,
  TARGETS_AT_RISK,
  WITHOUT_IT,
} from '../phrases/cut-line.ts'
import { text, type Column, type Row, type Table } from '../table.ts'
import { sectionRow, tableOf, type PrioritizationView } from './view.ts'

export function targetTables(view: PrioritizationView): Table[] {
  const columns: Column[] = [
    { title: view.word('indicator'), kind: 'key' },
    { title: view.word('year'), kind: 'key' },
    { title: view.word('target'), kind: 'key' },
    { title: view.say(NOT_FUNDED_OUTPUTS), kind: 'text' },
    { title: view.say(OTHERS_AIM), kind: 'number' },
  ]
  const rows = view.result.asked.flatMap((result) =>
    result.targets.flatMap((target, i): Row[] => {
      const isFirst = result.targets[i - 1]?.indicator !== target.indicator
      const heading = isFirst ? [sectionRow(headingOf(view, result, target), columns.length)] : []
      return [...heading, targetRow(view, target)]
    }),
  )
  const title = view.say(TARGETS_AT_RISK, { outputs: view.words('output') })
  return rows.length === 0 ? [] : [tableOf(view, { title, name: view.words('target'), columns, rows })]
}

function headingOf(view: PrioritizationView, result: VariantResult, { indicator }: TargetAtRisk): string {
  const variant = view.result.asked.length === 1 ? '' : `${view.label(result.variant)} · `
  return `${variant}${indicator.measures} · ${view.title(indicator.title)}`
}

function targetRow(view: PrioritizationView, { indicator, year, target, lost, left }: TargetAtRisk): Row {
  return {
    style: 'item',
    cells: [
      text(indicator.id),
      text(String(year)),
      text(target?.shown ?? '–'),
      text(view.names(lost)),
      { kind: 'number', value: ratio(left.length), decimals: 0 },
    ],
  }
}

export function serviceTables(view: PrioritizationView): Table[] {
  const { asked } = view.result
  const columns: Column[] = [
    { title: view.word('output'), kind: 'key' },
    { title: view.say(SERVES), kind: 'key' },
    { title: view.say(WITHOUT_IT), kind: 'text' },
  ]
  const rows = asked.flatMap(({ variant, services }): Row[] => {
    const own = services.map(({ service, serves, outputs }): Row => {
      const served = serves.map(({ id }) => id).join(' ')
      return {
        style: 'item',
        cells: [text(service.id), text(served), text(outputs.length === 0 ? '–' : view.names(outputs))],
      }
    })
    if (own.length === 0 || asked.length === 1) return own
    return [sectionRow(view.label(variant), columns.length), ...own]
  })
  const title = view.say(SERVICES_LOST)
  return rows.length === 0 ? [] : [tableOf(view, { title, name: view.say(SERVES), columns, rows })]
}
