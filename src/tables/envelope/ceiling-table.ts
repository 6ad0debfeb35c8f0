// Ceilings, what is spent under them and what is left; over all years of the plan, whichever are shown elsewhere.

import { showSpan } from '../../model/period.ts'
import { ratio } from '../../money/ratio.ts'
import * as phrases from '../phrases/envelopes.ts'
import { TITLE } from '../phrases/figures.ts'
import type { Table } from '../table.ts'
import { printedAmount } from '../year-grid.ts'
import { framed, moneyCell, row, type Frame } from './frame.ts'

export function ceilingTable(frame: Frame): Table {
  const { grid, report, say } = frame
  const figure = (title: string) => ({ title, kind: 'money' as const })
  return framed(frame, {
    title: say(phrases.CEILINGS, { years: showSpan(frame.plan.period) }),
    name: say(phrases.TABS.ceilings),
    columns: [
      { title: say(phrases.CEILING), kind: 'key' },
      { title: say(phrases.STATE), kind: 'key' },
      { title: say(TITLE), kind: 'text' },
      figure(say(phrases.CEILING)),
      figure(say(phrases.COST_UNDER)),
      figure(say(phrases.LEFT)),
      { title: say(phrases.USED), kind: 'share' },
    ],
    rows: report.ceilings.map(({ ceiling, total, cost, left }) => {
      const state = say(left < 0n ? phrases.CEILING_PASSED : phrases.CEILING_KEPT)
      const title = { title: frame.title(ceiling.title), names: ceiling.appliesTo.join(', ') }
      const [most, used] = [printedAmount(grid, total), printedAmount(grid, cost)]
      return row(
        'item',
        [ceiling.id, state, say(phrases.APPLIES_TO, title)],
        [
          moneyCell(total, most),
          moneyCell(cost, used),
          moneyCell(left, most === undefined || used === undefined ? undefined : most - used),
          { kind: 'share', value: total > 0n ? ratio(cost, total) : undefined },
        ],
      )
    }),
    notes: [say(phrases.CEILINGS_MEAN)],
  })
}
