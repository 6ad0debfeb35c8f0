// Staff time as data: times are texts with as many decimals as they have (at most twelve), never floats; null is a year that
// is not planned, or what belongs to no element.

import type { PostShares } from '../costing/staff/post-shares.ts'
import { keyOfElement, type Balance, type StaffTally } from '../costing/staff/staff-tally.ts'
import { textIn, type LocalText } from '../model/local-text.ts'
import type { Year } from '../model/period.ts'
import type { Plan } from '../model/plan.ts'
import { isZero, type Ratio } from '../money/ratio.ts'
import { missingJson, type RevisionSource } from './rollup-json.ts'
import { inUnit, percentDigits, timeDigits, titleOf, type StaffTableOptions } from './staff-words.ts'

export function staffJson(
  plan: Plan,
  tally: StaffTally,
  options: StaffTableOptions,
  source: RevisionSource,
): unknown {
  const { unit, language } = options
  const { by, isCompared } = tally
  const balanceJson = ({ planned, posts, left, over }: Balance): object => {
    const show = (fte: Ratio) => timeDigits(inUnit(plan, unit, fte))
    return {
      planned: planned === undefined ? null : show(planned),
      ...(isCompared
        ? {
            posts: show(posts),
            unassigned: planned === undefined ? null : show(left),
            over: planned === undefined ? null : show(over),
          }
        : {}),
    }
  }
  const yearsJson = (byYear: ReadonlyMap<Year, Balance>): object =>
    Object.fromEntries([...byYear].map(([year, balance]) => [String(year), balanceJson(balance)]))
  return {
    ...headJson(plan, options, source),
    by,
    compared: isCompared,
    ...(tally.notPlanned.length === 0
      ? {}
      : { notPlanned: tally.notPlanned.map(({ entity, years }) => ({ entity: entity.id, years })) }),
    rows: tally.rows.map(({ elements, byYear }) => ({
      key: Object.fromEntries(by.map((grouping, i) => [grouping, keyOfElement(elements[i])])),
      label: elements
        .map((element) => titleOf(element, language) || (keyOfElement(element) ?? '–'))
        .join(' / '),
      years: yearsJson(byYear),
    })),
    total: { years: yearsJson(tally.total) },
  }
}

export function postsJson(
  plan: Plan,
  posts: readonly PostShares[],
  options: StaffTableOptions,
  source: RevisionSource,
): unknown {
  const { unit, language } = options
  const show = (fte: Ratio) => timeDigits(inUnit(plan, unit, fte))
  const textOf = (text: LocalText | undefined) => (text === undefined ? null : textIn(text, language))
  return {
    ...headJson(plan, options, source),
    posts: posts.map(({ entity, grade, post, year, fte, shares, rest }) => ({
      entity: entity.id,
      post: post?.id ?? null,
      function: textOf(post?.title),
      department: post?.department?.id ?? null,
      grade,
      contract: post?.contract ?? null,
      year,
      time: fte === undefined ? null : show(fte),
      shares: shares.map(({ output, activity, contract, fte: time, share }) => ({
        output: output.id,
        outputTitle: textIn(output.title, language),
        activity: activity?.id ?? null,
        activityTitle: textOf(activity?.title),
        contract: contract ?? null,
        time: show(time),
        percent: share === undefined ? null : percentDigits(share),
      })),
      ...(isZero(rest) ? {} : { unassigned: show(rest) }),
    })),
  }
}

function headJson(
  plan: Plan,
  { unit, years, funding, missing, lineOf }: StaffTableOptions,
  { commit, dirty }: RevisionSource,
): object {
  return {
    schemaVersion: '1.0',
    unit,
    years,
    ...(funding === undefined ? {} : { funding }),
    complete: missing.length === 0,
    missing: missingJson(missing, lineOf),
    source: { commit, dirty },
    staffingTable: plan.posts.length > 0,
  }
}
