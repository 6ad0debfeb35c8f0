// A roll-over, for a terminal: the files, what is closed or merged, what is to be looked at again, what waits for somebody.

import { visible, withoutCommands } from '../source/visible.ts'
import type { RolloverOutput, RolloverReport } from '../tables/rollover-report.ts'
import type { Style } from './style.ts'
import { wrapWords } from './wrap-words.ts'

/** What the plan calls its Outputs, and those that it does not pursue. */
export interface RolloverWords {
  readonly outputs: string
  readonly wont: string
}

export function renderRolloverText(
  report: RolloverReport,
  words: RolloverWords,
  width: number,
  style: Style,
): string {
  const { year, files, closed, merged, secondLook, ended, thereAlready, withoutPlan, errors } = report
  const wrapped = (text: string, indent = '') =>
    wrapWords(visible(text), width - indent.length - 2).map((line, i) => indent + (i > 0 ? '  ' : '') + line)
  const heading = (text: string) => ['', style.bold(visible(text))]
  const of = ({ output, title, entity }: RolloverOutput) => `${output}  ${title} (${entity})`
  const lines = [style.bold(`Roll-over to ${year}`)]
  for (const { path, from, years } of files) lines.push(...wrapped(`${path}  (${years}, from ${from})`, '  '))
  for (const path of ended) lines.push(...wrapped(`none follows ${path}, for nothing in it goes on`, '  '))
  for (const { entity, files: there } of thereAlready)
    lines.push(...wrapped(`${entity} has its plan of ${year} already: ${there.join(', ')}`, '  '))
  for (const entity of withoutPlan)
    lines.push(...wrapped(`${entity} has no plan that covers ${year - 1}, so nothing is rolled over`, '  '))
  if (files.length > 0) lines.push('', ...wrapped(`${words.outputs} that go on: ${report.carried}`))
  if (closed.length > 0) lines.push(...heading(`Closed: ${closed.length}`))
  for (const one of closed) lines.push(...wrapped(of(one), '  '), ...wrapped(one.why, '      '))
  if (merged.length > 0) lines.push(...heading(`Merged: ${merged.length}`))
  for (const one of merged)
    lines.push(...wrapped(`${of(one)} into ${one.into}`, '  '), ...wrapped(one.why, '      '))
  if (secondLook.length > 0)
    lines.push(...heading(`${words.wont}, listed again for a second look: ${secondLook.length}`))
  for (const one of secondLook) lines.push(...wrapped(of(one), '  '))
  lines.push(...toDoLines(report, heading, wrapped))
  if (errors.length > 0) lines.push(...heading(`Errors that the plan has with these files: ${errors.length}`))
  for (const { path, line, column, message, rule } of errors)
    lines.push(...wrapped(`${path}:${line}:${column} ${message} [${rule}]`, '  '))
  return withoutCommands(`${lines.join('\n')}\n`)
}

/** Nobody reads more on a terminal; all of them stand in the files. */
const MOST = 40

function toDoLines(
  { files, year }: RolloverReport,
  heading: (text: string) => string[],
  wrapped: (text: string, indent: string) => string[],
): string[] {
  const all = files.flatMap(({ path, toDo }) => toDo.map((one) => ({ path, ...one })))
  if (all.length === 0) return []
  const shown = all
    .slice(0, MOST)
    .flatMap(({ path, line, output, text }) => wrapped(`${path}:${line} ${output}: ${text}`, '  '))
  const rest =
    all.length > MOST
      ? wrapped(`and ${all.length - MOST} more: look for TODO ${year} in the files`, '  ')
      : []
  return [...heading(`To do, marked TODO ${year} in the files: ${all.length}`), ...shown, ...rest]
}
