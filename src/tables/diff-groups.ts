// Changes as readers look for them: those of their own entity together, those of one Output together.

import { showYearRun } from '../model/period.ts'
import { compareText } from '../source/origin.ts'
import type { ReportedChange } from './diff-report.ts'

/** The changes of one entity, or of one kind of file that belongs to the whole organization. */
export interface ChangeGroup {
  readonly title: string
  readonly elements: readonly ChangedElementGroup[]
}

/** The changes of an Output, an Outcome, … with what stands in it; or of the head of a file. */
export interface ChangedElementGroup {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly lines: readonly ChangeLine[]
}

export interface ChangeLine {
  /** `indicator K-BR-01`, for what stands inside of the element; absent for the element itself. */
  readonly inside: string | undefined
  readonly change: ReportedChange
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ['rbm', 'Settings'],
  ['strategic-plan', 'Strategic plan'],
  ['financial-plan', 'Financial plan'],
  ['standard-costs', 'Standard costs'],
  ['staffing-table', 'Staffing table'],
  ['risk-register', 'Risks'],
  ['decisions', 'Decisions'],
  ['waivers', 'Waivers'],
  ['baseline', 'Baseline of findings'],
])

export function groupChanges(changes: readonly ReportedChange[]): ChangeGroup[] {
  const groups = new Map<string, Map<string, { first: ReportedChange; lines: ChangeLine[] }>>()
  for (const change of changes) {
    const { element } = change
    const elements = getOrAdd(groups, groupOf(change), () => new Map())
    const outermost = element.inside[0]?.id ?? element.id ?? ''
    const group = getOrAdd(elements, `${outermost} ${element.edition ?? ''}`, () => ({
      first: change,
      lines: [] as ChangeLine[],
    }))
    const inside = element.inside.length === 0 ? undefined : `${element.kind} ${element.id ?? ''}`
    group.lines.push({ inside, change })
  }
  return [...groups]
    .sort(([a], [b]) => compareGroups(a, b))
    .map(([title, elements]) => ({
      title: TITLES.get(title) ?? title,
      elements: [...elements.values()].map(({ first: { element }, lines }) => ({
        id: element.inside[0]?.id ?? element.id ?? undefined,
        title: element.inside[0]?.title ?? element.title ?? undefined,
        lines: withYearsTogether(lines),
      })),
    }))
}

/** What is said of several years in the same words is said once: `time of P-4 2029-2031: 11 → 12 (+1)`. */
export function withYearsTogether(lines: readonly ChangeLine[]): ChangeLine[] {
  const groups = new Map<string, ChangeLine[]>()
  for (const line of lines) {
    const year = yearOf(line.change)
    const words = year === undefined ? line.change.words : line.change.words.replace(` ${year}:`, ' :')
    getOrAdd(groups, JSON.stringify([line.inside, words, year === undefined]), () => []).push(line)
  }
  return [...groups.values()].map((group) => {
    const first = group[0]!
    if (group.length === 1) return first
    const years = group.map(({ change }) => Number(yearOf(change))).sort((a, b) => a - b)
    const words = first.change.words.replace(` ${yearOf(first.change)}:`, ` ${showYearRun(years)}:`)
    return { ...first, change: { ...first.change, words } }
  })
}

function yearOf({ field }: ReportedChange): string | undefined {
  return /\/(\d{4})$/.exec(field ?? '')?.[1]
}

function groupOf({ element }: ReportedChange): string {
  return element.entity ?? element.document
}

/** Files of the whole organization in the order of the table, then entities by their ids. */
function compareGroups(a: string, b: string): number {
  const order = [...TITLES.keys()]
  const [left, right] = [order.indexOf(a), order.indexOf(b)].map((at) => (at < 0 ? order.length : at))
  return left! - right! || compareText(a, b)
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
