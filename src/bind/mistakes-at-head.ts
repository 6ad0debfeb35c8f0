// A wrong year or entity at the head of an operational plan makes every line of the file wrong. The mistake is then said
// once, where it stands, with the number of its consequences.

import { originOfKey, type Fields } from '../document/fields.ts'
import type { OperationalPlanFile } from '../document/generated/formats.ts'
import type { Entity } from '../model/organization.ts'
import type { Output } from '../model/output.ts'
import { showSpan, showYears, type YearSpan } from '../model/period.ts'
import type { BindFinding } from './context.ts'

interface BoundFile {
  readonly file: Fields<OperationalPlanFile>
  readonly entity: Entity
  /** The years at the head of the file. */
  readonly span: YearSpan
  /** The years of the plan. */
  readonly period: YearSpan
  readonly outputs: readonly Output[]
}

/** The findings of one file, with those that one mistake at its head explains as one. */
export function mistakesAtHead(findings: readonly BindFinding[], bound: BoundFile): BindFinding[] {
  return wrongEntity(wrongYears(findings, bound), bound)
}

/** Years that the plan has and the file has not, in more lines than one: they are in its head, or should be. */
function wrongYears(
  findings: readonly BindFinding[],
  { file, entity, span, period }: BoundFile,
): BindFinding[] {
  const isInside = (year: number, { first, last }: YearSpan) => first <= year && year <= last
  const isOutside = ({ rule, subject = '' }: BindFinding) =>
    rule === 'year-outside-plan' &&
    /^\d{4}$/.test(subject) &&
    isInside(Number(subject), period) &&
    !isInside(Number(subject), span)
  const outside = findings.filter(isOutside)
  const lines = new Set(outside.map(({ at }) => at.pointer.slice(0, at.pointer.lastIndexOf('/'))))
  if (lines.size < 2) return [...findings]
  const years = [...new Set(outside.map(({ subject }) => Number(subject)))].sort((a, b) => a - b)
  const first = Math.min(span.first, ...years)
  const last = Math.max(span.last, ...years)
  const money = outside.find(({ missingMoney }) => missingMoney !== undefined)
  const head: BindFinding = {
    rule: 'year-outside-plan',
    message: `This file plans ${showSpan(span)}, but ${lines.size} lines in it have values for ${showYears(years)}.`,
    hint: `If the file plans those years, too, write at its head: years: ${first}-${last}. Else delete the values.`,
    at: originOfKey(file, 'years'),
    related: outside.slice(0, 3).map(({ at, subject }) => ({ at, message: `a value for ${subject}` })),
    subject: showYears(years),
    missingMoney: money && { element: entity.id },
  }
  return [head, ...findings.filter((finding) => !isOutside(finding))]
}

/** Every department that the file names is of one other entity: the entity is wrong, not each of the departments. */
function wrongEntity(findings: readonly BindFinding[], { file, entity, outputs }: BoundFile): BindFinding[] {
  const departments = outputs.flatMap(({ department }) => department ?? [])
  const [other, ...more] = new Set(departments.map((department) => department.entity))
  if (departments.length < 2 || other === undefined || more.length > 0 || other === entity.id)
    return [...findings]
  const isOfOther = ({ rule }: BindFinding) => rule === 'department-of-other-entity'
  const head: BindFinding = {
    rule: 'department-of-other-entity',
    message: `This file is the plan of ${entity.id}, but its ${departments.length} departments are all of ${other}.`,
    hint: `If it is the plan of ${other}, write at its head: entity: ${other}. Else correct the departments.`,
    at: originOfKey(file, 'entity'),
    related: findings
      .filter(isOfOther)
      .slice(0, 3)
      .map(({ at, subject }) => ({ at, message: `${subject}, a department of ${other}` })),
    subject: other,
  }
  return [head, ...findings.filter((finding) => !isOfOther(finding))]
}
