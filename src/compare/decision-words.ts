// What was decided, as a sentence ([R21]): `decided on TSB-02: adjust, because contracts were overspent; …`. English, like all changes.

import { localDigits } from '../model/number-style.ts'
import type { ChangedRecord } from './change.ts'

export function decisionInWords(record: ChangedRecord): string {
  const said = (key: string) => textOf(record, key)
  const decision = said('decision') ?? 'nothing that is said'
  const into = said('merge-into')
  const breach = said('breach-of')
  const details = [
    ['priority', said('priority')],
    ['rank', said('rank')],
    ['from', said('start')],
    ['until', said('end')],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
  const what = [
    `${decision}${into === undefined ? '' : ` into ${into}`}${breach === undefined ? '' : ` of ${breach}`}`,
    ...details,
  ].join(', ')
  const reason = said('reason')
  const followUp = said('follow-up')
  const [owner, due] = [said('owner'), said('due')]
  const who = [owner, due === undefined ? undefined : `by ${due}`].filter((one) => one !== undefined)
  return [
    `decided on ${record.name}: ${what}${inBrackets(meetingOf(record))}`,
    ...(reason === undefined ? [] : [`reason: "${reason}"`]),
    ...(followUp === undefined && who.length === 0
      ? []
      : [`to do: ${followUp === undefined ? '' : `"${followUp}"`}${inBrackets(who)}`]),
  ].join('; ')
}

export function transferInWords(record: ChangedRecord): string {
  const said = (key: string) => textOf(record, key) ?? 'not said'
  const amount = /^\d+(\.\d+)?$/.test(said('amount')) ? localDigits(said('amount'), 'en') : said('amount')
  const funding = textOf(record, 'funding')
  const reason = textOf(record, 'reason')
  const from = `from ${said('from-output')} ${said('from-category')}`
  const to = `to ${said('to-output')} ${said('to-category')}`
  const money = `${amount}${funding === undefined ? '' : ` of ${funding}`}`
  return [
    `transferred ${money} in ${said('year')} ${from} ${to}${inBrackets(meetingOf(record))}`,
    ...(reason === undefined ? [] : [`reason: "${reason}"`]),
  ].join('; ')
}

function meetingOf(record: ChangedRecord): string[] {
  return ['meeting', 'decided-by', 'date'].flatMap((key) => textOf(record, key) ?? [])
}

function inBrackets(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** A text in English or, where there is none, in the first of its languages. */
function textOf({ fields }: ChangedRecord, key: string): string | undefined {
  return (
    fields.get(key) ?? fields.get(`${key}/en`) ?? [...fields].find(([one]) => one.startsWith(`${key}/`))?.[1]
  )
}
