// Which tables of the review are drawn: the review itself and its decisions, or what was learnt; a workbook has them all, for a meeting
// needs them side by side.

import type { Table } from '../table.ts'
import { decisionsTable } from './decisions-table.ts'
import { changesTable, contributionsTable, lessonsTable } from './learning-tables.ts'
import { outputsTable } from './outputs-table.ts'
import { reviewView, type ReviewInput } from './view.ts'

export function tabulateReview(input: ReviewInput, { learning }: { readonly learning: boolean }): Table[] {
  const view = reviewView(input)
  const reviewing = () => [outputsTable(view), decisionsTable(view)]
  const learnt = () => {
    const { contributions } = input
    const ofOutcomes =
      contributions === undefined
        ? []
        : [contributionsTable(view, contributions), changesTable(view, contributions)]
    return [...ofOutcomes, lessonsTable(view)]
  }
  if (input.layout === 'sheet') return [...reviewing(), ...learnt()]
  return learning ? learnt() : reviewing()
}
