// The risk register, the highest risk first.

import type { RegisteredRisk } from '../../costing/risks/risk-register.ts'
import { scoreOf, levelOf, type RiskRating } from '../../model/risk.ts'
import { ratio } from '../../money/ratio.ts'
import { TITLE } from '../phrases/figures.ts'
import * as phrases from '../phrases/risks.ts'
import { levelSignal, type Signal } from '../signal.ts'
import {
  saidRow,
  signalled,
  text,
  type Cell,
  type Column,
  type NumberCell,
  type Row,
  type Table,
} from '../table.ts'
import { scaleInWords, tableOf, type RisksView } from './view.ts'

export function registerTable(view: RisksView): Table {
  const { risks, atRest } = view
  const columns = view.isForPeople ? columnsForPeople(view) : columnsForPrograms(view)
  const rows = view.isForPeople
    ? risks.flatMap((one) => [
        rowForPeople(view, one),
        ...linesUnder(view, one).map((line) => saidRow('remark', line, columns.length)),
      ])
    : risks.map((one) => rowForPrograms(view, one))
  return tableOf(view, {
    title: view.say(phrases.RISK_REGISTER),
    name: view.words('risk'),
    context: [scaleInWords(view), ...(risks.length === 0 ? [view.say(phrases.NO_RISKS)] : [])],
    columns,
    rows,
    notes: [
      view.say(phrases.ORDER),
      view.say(phrases.WHAT_IS_ABOVE),
      ...(atRest.length === 0 ? [] : [view.say(phrases.AT_REST, { names: view.names(atRest) })]),
    ],
  })
}

function columnsForPeople(view: RisksView): Column[] {
  return [
    { title: view.word('risk'), kind: 'key' },
    { title: view.say(TITLE), kind: 'text', isShared: true },
    { title: view.say(phrases.BEFORE), kind: 'key' },
    { title: view.say(phrases.AFTER), kind: 'key' },
  ]
}

function rowForPeople(view: RisksView, { risk }: RegisteredRisk): Row {
  return {
    style: 'item',
    cells: [
      text(risk.id),
      text(view.title(risk.title)),
      signalled(view.rating(risk.inherent), signalOf(view, risk.inherent)),
      signalled(view.rating(risk.residual), signalOf(view, risk.residual)),
    ],
  }
}

/** What a row has no room for: names and values, whole sentences on lines of their own. */
function linesUnder(view: RisksView, { risk, isAbove }: RegisteredRisk): string[] {
  const named = (name: string, value: string) => view.say(phrases.NAMED, { name, value })
  const none = view.say(phrases.NONE_SAID)
  const inShort = [
    ...(isAbove ? [`▲ ${view.say(phrases.ABOVE_APPETITE)}`] : []),
    ...(risk.category === undefined ? [] : [risk.category]),
    named(view.say(phrases.RESPONSE), responseOf(view, risk.response) || none),
    named(view.say(phrases.OWNER), risk.owner === undefined ? none : view.title(risk.owner)),
    ...(risk.appetite === undefined ? [] : [named(view.say(phrases.APPETITE), appetiteOf(view, risk))]),
    ...(risk.affects.length === 0 ? [] : [named(view.say(phrases.THREATENS), risk.affects.join(' '))]),
  ]
  const sentences = [
    [phrases.CAUSE, risk.cause === undefined ? '' : view.title(risk.cause)],
    [phrases.CONSEQUENCE, risk.consequence === undefined ? '' : view.title(risk.consequence)],
    [phrases.MEASURES, measuresOf(view, risk)],
  ] as const
  return [
    inShort.join(' · '),
    ...sentences.flatMap(([name, value]) => (value === '' ? [] : [named(view.say(name), value)])),
  ]
}

function columnsForPrograms(view: RisksView): Column[] {
  const staged = (stage: string): Column[] => [
    ...[phrases.LIKELIHOOD, phrases.IMPACT, phrases.SCORE].map((phrase): Column => {
      return { title: view.say(phrases.STAGED, { what: view.say(phrase), stage }), kind: 'number' }
    }),
    { title: view.say(phrases.STAGED, { what: view.say(phrases.LEVEL), stage }), kind: 'key' },
  ]
  const texts = (...all: string[]) => all.map((title): Column => ({ title, kind: 'text', isShared: true }))
  return [
    { title: view.word('risk'), kind: 'key' },
    ...texts(
      ...[TITLE, phrases.RISK_CATEGORY, phrases.CAUSE, phrases.CONSEQUENCE].map((one) => view.say(one)),
    ),
    ...staged(view.stage('inherent')),
    ...staged(view.stage('residual')),
    ...texts(
      ...[
        phrases.RESPONSE,
        phrases.MEASURES,
        phrases.OWNER,
        phrases.APPETITE,
        phrases.ABOVE_APPETITE,
        phrases.THREATENS,
      ].map((one) => view.say(one)),
      ...(['output', 'outcome', 'entity'] as const).map((term) => view.words(term)),
    ),
  ]
}

function rowForPrograms(view: RisksView, { risk, threat, isAbove }: RegisteredRisk): Row {
  const optional = (local: typeof risk.owner) => (local === undefined ? '' : view.title(local))
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join(' ')
  return {
    style: 'item',
    cells: [
      ...[risk.id, view.title(risk.title), risk.category ?? ''].map(text),
      ...[optional(risk.cause), optional(risk.consequence)].map(text),
      ...ratingCells(view, risk.inherent),
      ...ratingCells(view, risk.residual),
      ...[responseOf(view, risk.response), measuresOf(view, risk), optional(risk.owner)].map(text),
      ...[appetiteOf(view, risk), view.say(isAbove ? phrases.YES : phrases.NO)].map(text),
      ...[risk.affects.join(' '), ids(threat.outputs), ids(threat.outcomes), ids(threat.entities)].map(text),
    ],
  }
}

function ratingCells(view: RisksView, rating: RiskRating): Cell[] {
  const score = scoreOf(rating)
  const level = score === undefined ? undefined : levelOf(score, view.plan.riskScale)
  return [
    ...[rating.likelihood, rating.impact, score].map(countCell),
    signalled(level ?? '', signalOf(view, rating)),
  ]
}

export function signalOf({ plan }: RisksView, rating: RiskRating): Signal | undefined {
  const score = scoreOf(rating)
  return score === undefined ? undefined : levelSignal(score, plan)
}

export function countCell(count: number | undefined): NumberCell {
  return { kind: 'number', value: count === undefined ? undefined : ratio(count), decimals: 0 }
}

export function responseOf(view: RisksView, response: string | undefined): string {
  if (response === undefined) return ''
  return Object.hasOwn(phrases.RESPONSES, response) ? view.say(phrases.RESPONSES[response]!) : response
}

function measuresOf(view: RisksView, { mitigation }: RegisteredRisk['risk']): string {
  return mitigation.map((one) => view.title(one)).join('; ')
}

function appetiteOf(view: RisksView, { appetite }: RegisteredRisk['risk']): string {
  if (appetite === undefined) return ''
  if (!Number.isFinite(appetite.highestScore)) return appetite.name
  return view.say(phrases.UP_TO, { appetite: appetite.name, score: appetite.highestScore })
}
