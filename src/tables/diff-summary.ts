// Many changes in one sentence: `2 Outputs added, 1 priority changed, 3 targets lowered`.

import type { ReportedChange } from './diff-report.ts'

/** The sorts of changes, in the order in which a reader asks for them: one word for one, one for several. */
const SORTS: readonly (readonly [sort: Sort, one: string, several: string])[] = [
  ['carried over', 'element carried over', 'elements carried over'],
  ['added', 'element added', 'elements added'],
  ['removed', 'element removed', 'elements removed'],
  ['priority', 'priority changed', 'priorities changed'],
  ['link', 'link to an Outcome or service changed', 'links to Outcomes or services changed'],
  ['lowered', 'target lowered', 'targets lowered'],
  ['raised', 'target raised', 'targets raised'],
  ['target', 'target or aim changed', 'targets or aims changed'],
  ['cost', 'amount changed', 'amounts changed'],
  ['time', 'staff time changed', 'staff times changed'],
  ['price', 'rate or standard cost changed', 'rates or standard costs changed'],
  ['approval', 'approval or status changed', 'approvals or statuses changed'],
  ['other', 'other change', 'other changes'],
]

type Sort =
  | 'carried over'
  | 'added'
  | 'removed'
  | 'priority'
  | 'link'
  | 'lowered'
  | 'raised'
  | 'target'
  | 'cost'
  | 'time'
  | 'price'
  | 'approval'
  | 'other'

/** Elements, and files, that are counted by their own name. */
const NAMED: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['output', ['Output', 'Outputs']],
  ['outcome', ['Outcome', 'Outcomes']],
  ['impact', ['Impact', 'Impacts']],
  ['indicator', ['indicator', 'indicators']],
  ['activity', ['Activity', 'Activities']],
  ['risk', ['risk', 'risks']],
  ['operational-plan', ['operational plan', 'operational plans']],
  ['progress-report', ['progress report', 'progress reports']],
])

const OF_ELEMENTS: ReadonlySet<Sort> = new Set(['carried over', 'added', 'removed'])

export function summaryInWords(changes: readonly ReportedChange[]): string {
  const counts = new Map<string, number>()
  for (const change of changes) {
    const sort = sortOf(change)
    const isNamed = OF_ELEMENTS.has(sort) && NAMED.has(change.element.kind)
    const key = isNamed ? `${sort} ${change.element.kind}` : sort
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const parts = SORTS.flatMap(([sort, one, several]) => {
    const named = [...NAMED].flatMap(([kind, [oneOf, severalOf]]) => {
      const count = counts.get(`${sort} ${kind}`) ?? 0
      return count === 0 ? [] : [`${count} ${count === 1 ? oneOf : severalOf} ${sort}`]
    })
    const count = counts.get(sort) ?? 0
    return [...named, ...(count === 0 ? [] : [`${count} ${count === 1 ? one : several}`])]
  })
  return parts.join(', ')
}

function sortOf({ what, element, list, field = '', words, carriedOverFrom }: ReportedChange): Sort {
  if (carriedOverFrom !== undefined && element.id !== null) return 'carried over'
  if (what === 'added' || what === 'removed') return what
  if (list === 'contributes-to' || list === 'serves') return 'link'
  if (list === 'outcome-targets') return 'target'
  if (list === 'costs') return 'cost'
  if (list === 'personnel') return 'time'
  if (
    list === 'standard-costs' ||
    list === 'exchange-rates' ||
    list === 'price-increases' ||
    list === 'support-cost'
  )
    return 'price'
  if (field === 'priority' || field === 'rank' || field.startsWith('priority-decision')) return 'priority'
  if (element.kind === 'indicator' && (field === 'targets' || field.startsWith('targets/'))) {
    if (words.endsWith('(raised)')) return 'raised'
    return words.endsWith('(lowered)') ? 'lowered' : 'target'
  }
  if (field === 'status' || field.startsWith('approved')) return 'approval'
  if (element.kind === 'revenue' || element.kind === 'revenue-unit')
    return field.startsWith('per-year') ? 'cost' : 'other'
  return 'other'
}
