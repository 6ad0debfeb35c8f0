// The list per post for performance management (e-PMDS, [R13]): a row for each post, year, Output and Activity, so that a
// spreadsheet can filter it and another program read it.

import { showYearRun } from '../model/period.ts'
import type { PostShares, TimeShare } from '../costing/staff/post-shares.ts'
import { textIn } from '../model/local-text.ts'
import { say } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import { word } from '../model/vocabulary.ts'
import { compareRatios, divide, isZero, sum } from '../money/ratio.ts'
import { TITLE } from './phrases/figures.ts'
import * as phrases from './phrases/staff.ts'
import {
  decimalsOf,
  inUnit,
  missingTimeInWords,
  staffContext,
  timeCell,
  type StaffTableOptions,
} from './staff-words.ts'
import { text, type Column, type Row, type Table } from './table.ts'

export function tabulatePosts(plan: Plan, posts: readonly PostShares[], options: StaffTableOptions): Table {
  const { language, unit, years } = options
  const times = posts.flatMap(({ shares, rest }) => [...shares.map(({ fte }) => fte), rest])
  const { decimals, isRounded } = decimalsOf(times.map((fte) => inUnit(plan, unit, fte)))
  const row = (
    of: PostShares,
    share: Pick<TimeShare, 'fte' | 'share'> & Partial<TimeShare>,
    title: string,
  ): Row => ({
    style: 'item',
    cells: [
      text(of.entity.id),
      text(of.post?.id ?? '–'),
      text(of.post?.title === undefined ? '' : textIn(of.post.title, language)),
      text(of.grade),
      text(of.post?.contract ?? share.contract ?? ''),
      text(String(of.year)),
      text(share.output?.id ?? '–'),
      text(share.activity?.id ?? ''),
      text(title),
      timeCell(inUnit(plan, unit, share.fte), decimals),
      { kind: 'share', value: share.share },
    ],
  })
  const rows = posts.flatMap((of): Row[] => [
    ...of.shares.map((share) => row(of, share, textIn((share.activity ?? share.output).title, language))),
    ...(isZero(of.rest) ? [] : [row(of, restOf(of), say(phrases.NOT_ASSIGNED, language))]),
  ])
  return {
    title: say(phrases.TIME_OF_POSTS, language, { years: showYearRun(years) }),
    name: say(phrases.POST, language),
    context: [staffContext(plan, options)],
    columns: columnsOf(plan, options),
    rows,
    currency: plan.currency,
    unit: 'unit',
    language,
    hasFractions: false,
    warnings: [
      ...missingTimeInWords(options),
      ...(posts.some(({ isOver }) => isOver) ? [say(phrases.MORE_THAN_TIME, language)] : []),
    ],
    notes: [
      ...(plan.posts.length === 0 ? [say(phrases.NO_STAFFING_TABLE, language)] : []),
      ...(posts.some((of) => isDrawnOn(of, options)) ? [say(phrases.REST_IS_DRAWN, language)] : []),
      ...(isRounded ? [say(phrases.ROUNDED, language)] : []),
    ],
  }
}

function columnsOf(plan: Plan, { language, unit }: StaffTableOptions): Column[] {
  const named = (term: 'entity' | 'year' | 'output' | 'activity'): Column => ({
    title: word(plan.vocabulary, term, language),
    kind: 'key',
  })
  return [
    named('entity'),
    { title: say(phrases.POST, language), kind: 'key' },
    { title: say(phrases.FUNCTION, language), kind: 'key', isOptional: true },
    { title: say(phrases.GRADE, language), kind: 'key' },
    { title: say(phrases.CONTRACT, language), kind: 'key' },
    named('year'),
    named('output'),
    named('activity'),
    { title: say(TITLE, language), kind: 'text' },
    { title: say(unit === 'fte' ? phrases.FTE : phrases.WORK_MONTHS, language), kind: 'number' },
    { title: say(phrases.PART_OF_POST, language), kind: 'share' },
  ]
}

function restOf({ rest, fte }: PostShares): Pick<TimeShare, 'fte' | 'share'> {
  return { fte: rest, share: fte === undefined || isZero(fte) ? undefined : divide(rest, fte) }
}

/** Whether lines that name only the grade of a post use a part of it. */
function isDrawnOn({ post, fte, shares, rest }: PostShares, { funding }: StaffTableOptions): boolean {
  if (post === undefined || fte === undefined || funding !== undefined) return false
  return compareRatios(sum([rest, ...shares.map((share) => share.fte)]), fte) < 0
}
