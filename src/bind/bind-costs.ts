// Cost lines and personnel of an Output or Activity ([R12], [R13]).

import type { Finding, MissingMoney } from '../diagnostic/diagnostic.ts'
import {
  countItems,
  entriesOf,
  exactNumber,
  has,
  itemsOf,
  mapOf,
  numberOf,
  originOfItem,
  originOfKey,
  placedText,
  textOf,
  valuesUnder,
  type Fields,
  type Placed,
} from '../document/fields.ts'
import type { CostLineItem, PersonnelLineItem } from '../document/generated/formats.ts'
import { wholly, type Activity, type CostLine, type FundingShare, type StaffCost } from '../model/output.ts'
import type { Revenue } from '../model/financial-plan.ts'
import type { FundingSource } from '../model/organization.ts'
import type { Year, YearValues } from '../model/period.ts'
import type { NamedPost, Post } from '../model/staffing.ts'
import { inSmallestUnits, showAmount } from '../money/amount.ts'
import type { Currency } from '../money/currency.ts'
import { compareRatios, divide, showRatio, sum, ZERO, type Ratio } from '../money/ratio.ts'
import { roundHalfAway } from '../money/rounding.ts'
import { bindCurrency } from './bind-settings.ts'
import type { PlanReferences } from './references.ts'
import { checkContract, resolveGrade } from './bind-staffing.ts'
import { report, resolve, type Context, type Index } from './context.ts'
import {
  localText,
  shareFrom,
  wholeOf,
  writtenValues,
  valuesByYear,
  yearValues,
  type YearScope,
} from './values.ts'
import { yearAmounts } from './year-amounts.ts'

export interface CostScope {
  readonly outputId: string
  readonly years: YearScope
  /** Those of them that count in totals: no newer edition covers them. Known when all files have been read. */
  readonly countedYears: () => readonly Year[]
  /** Won't: whatever is written here is an error of its own and is missing from no total ([D11]). */
  readonly isWont: boolean
}

type CostHolder = Fields<{
  readonly costs?: readonly CostLineItem[] | undefined
  readonly personnel?: readonly PersonnelLineItem[] | undefined
}>

/** How many lines of cost or time are written, readable or not. */
export function countLines(fields: CostHolder): number {
  return countItems(fields, 'costs') + countItems(fields, 'personnel')
}

export function bindCosts(
  context: Context,
  holder: CostHolder,
  activity: Activity | undefined,
  references: PlanReferences,
  scope: CostScope,
): CostLine[] {
  return itemsOf(holder, 'costs').flatMap(
    (item) => bindCostLine(context, item, activity, references, scope) ?? [],
  )
}

function bindCostLine(
  context: Context,
  item: Fields<CostLineItem>,
  activity: Activity | undefined,
  references: PlanReferences,
  scope: CostScope,
): CostLine | undefined {
  const who = `A cost line of "${activity?.id ?? scope.outputId}"`
  const currency = has(item, 'currency')
    ? bindCurrency(context, item, 'currency')
    : references.settings.currency
  const { perYear, isExact } =
    currency === undefined
      ? { perYear: yearValues(context, item, 'per-year', scope.years, missing(scope)), isExact: true }
      : yearAmounts(context, item, 'per-year', scope.years, currency, missing(scope))
  const amount = () =>
    isExact && currency === references.settings.currency
      ? amountOf(item, perYear, currency, scope)
      : undefined
  const lost = missing(scope, namesUnknown(item, references) ? amount : undefined)
  const category = resolve(context, references.settings.categories, placedText(item, 'category'), {
    who,
    missingMoney: lost,
  })
  // The amount of a line is missing once, however many names in it are unknown.
  const funding = bindFunding(context, item, references, who, category === undefined ? missing(scope) : lost)
  if (category === undefined || currency === undefined || funding === undefined) return undefined
  const credit = localText(item, 'credit')
  const line: CostLine = {
    kind: 'cost',
    category,
    perYear,
    currency,
    pricesOf: bindPricesOf(context, item, perYear, who, scope),
    credit,
    funding,
    activity,
    agreement: textOf(item, 'agreement'),
    hasNote: has(item, 'note'),
    origin: originOfItem(item),
  }
  return isExact && checkAmounts(context, item, line, who, scope) ? line : undefined
}

/** Whether a category, source or agreement of the line does not exist: then its amount is missing, and worth telling. */
function namesUnknown(
  item: Fields<CostLineItem>,
  { settings: { categories, fundingSources }, revenue }: PlanReferences,
): boolean {
  const sources = mapOf(item, 'funding')?.map.entries.map(({ key }) => key) ?? [textOf(item, 'funding')]
  return (
    !isNameIn(categories, textOf(item, 'category')) ||
    !isNameIn(revenue, textOf(item, 'agreement')) ||
    !sources.every((source) => isNameIn(fundingSources, source))
  )
}

function isNameIn({ byId }: Index<unknown>, name: string | undefined): boolean {
  return name === undefined || byId.has(name)
}

/** What a line would add to the totals, in the plan's currency; undefined where the line alone does not say it. */
function amountOf(
  item: Fields<CostLineItem>,
  perYear: YearValues,
  currency: Currency,
  { countedYears }: CostScope,
): string | undefined {
  const isRead = valuesUnder(item, 'per-year').every((node) => exactNumber(node) !== undefined)
  if (!isRead || perYear.size === 0 || has(item, 'prices-of')) return undefined
  const amount = sum(countedYears().map((year) => perYear.get(year) ?? ZERO))
  return showAmount(roundHalfAway(inSmallestUnits(amount, currency)), currency)
}

/** Prices rise from a year to later ones; amounts of a year before it cannot be in its prices. */
function bindPricesOf(
  context: Context,
  item: Fields<CostLineItem>,
  perYear: YearValues,
  who: string,
  scope: CostScope,
): number | undefined {
  const pricesOf = yearOf(numberOf(item, 'prices-of'))
  const earlier = [...perYear.keys()].find((year) => pricesOf !== undefined && year < pricesOf)
  if (earlier === undefined) return pricesOf
  report(context, 'prices-of-later-year', {
    message: `${who} has an amount for ${earlier} in the prices of ${pricesOf}, a later year.`,
    hint: 'Write the year in whose prices the amounts are, no later than the first of them.',
    at: originOfKey(item, 'prices-of'),
    subject: String(pricesOf),
    missingMoney: missing(scope),
  })
  return undefined
}

/** Amounts above zero unless declared as a credit. */
function checkAmounts(
  context: Context,
  item: Fields<CostLineItem>,
  line: CostLine,
  who: string,
  scope: CostScope,
): boolean {
  const placeOf = (year: Year) => {
    const written = writtenValues(item, 'per-year')
    return (written.find((value) => value.year === year) ?? written[0]!).at
  }
  for (const [year, amount] of line.perYear) {
    const sign = compareRatios(amount, ZERO)
    if (sign < 0 && line.credit === undefined) {
      report(context, 'credit-undeclared', {
        message: `${who} is negative in ${year} (${showRatio(amount)}).`,
        hint: 'A cost is above zero. For a credit add `credit:` with the reason, such as: credit: Paid back by the host country',
        at: placeOf(year),
        subject: String(year),
        missingMoney: missing(scope),
      })
      return false
    }
    if (sign > 0 && line.credit !== undefined) {
      report(context, 'credit-undeclared', {
        message: `${who} is declared as a credit, but it is above zero in ${year} (${showRatio(amount)}).`,
        hint: 'Write the amounts of a credit with a minus sign, or delete `credit`.',
        at: placeOf(year),
        subject: String(year),
        missingMoney: missing(scope),
      })
      return false
    }
  }
  return true
}

export function bindStaff(
  context: Context,
  holder: CostHolder,
  activity: Activity | undefined,
  references: PlanReferences,
  scope: CostScope,
): StaffCost[] {
  return itemsOf(holder, 'personnel').flatMap(
    (item) => bindStaffCost(context, item, activity, references, scope) ?? [],
  )
}

function bindStaffCost(
  context: Context,
  item: Fields<PersonnelLineItem>,
  activity: Activity | undefined,
  references: PlanReferences,
  scope: CostScope,
): StaffCost | undefined {
  const who = `A personnel line of "${activity?.id ?? scope.outputId}"`
  const people = bindPeople(context, item, references, who, scope)
  const fte = bindTime(context, item, references, who, scope)
  const funding = bindFunding(context, item, references, who, missing(scope))
  if (people === undefined || fte === undefined || funding === undefined) return undefined
  return {
    kind: 'staff',
    ...people,
    fte,
    funding,
    activity,
    agreement: textOf(item, 'agreement'),
    hasNote: has(item, 'note'),
    origin: originOfItem(item),
  }
}

type People = Pick<StaffCost, 'grade' | 'contract' | 'post'>

/** The grade that is written, or that of the post. */
function bindPeople(
  context: Context,
  item: Fields<PersonnelLineItem>,
  references: PlanReferences,
  who: string,
  scope: CostScope,
): People | undefined {
  const missingMoney = missing(scope)
  const contract = placedText(item, 'contract')
  checkContract(context, contract, references.settings, who, missingMoney)
  if (has(item, 'post')) {
    const post = resolve(context, references.staffing.postsById, placedText(item, 'post'), {
      who,
      missingMoney,
    })
    if (has(item, 'grade')) reportGradeAndPost(context, item, post, who, missingMoney)
    if (post !== undefined && contract !== undefined && contract.value !== post.contract)
      reportContractAgainstPost(context, contract, post, who, missingMoney)
    return post && { grade: post.grade, contract: post.contract, post: post.id }
  }
  if (!has(item, 'grade')) {
    report(context, 'staff-without-grade', {
      message: `${who} names neither a grade nor a post.`,
      hint: `Write for example: grade: ${[...references.staffing.grades.byId.keys()][0] ?? 'P-4'}`,
      at: originOfItem(item),
      missingMoney,
    })
    return undefined
  }
  const grade = resolveGrade(context, references.staffing.grades, placedText(item, 'grade'), {
    who,
    missingMoney,
  })
  return grade === undefined ? undefined : { grade, contract: contract?.value, post: undefined }
}

/** The price is that of the post's grade; whether the other one was meant, nobody can know. */
function reportGradeAndPost(
  context: Context,
  item: Fields<PersonnelLineItem>,
  post: Pick<Post, 'grade'> | undefined,
  who: string,
  missingMoney: Finding['missingMoney'],
): void {
  const isSame = post?.grade === textOf(item, 'grade')
  report(context, 'grade-and-post', {
    message: `${who} names a grade and a post${post === undefined || isSame ? '' : `, which has the grade ${post.grade}`}.`,
    hint: 'Keep one of the two: a post has its own grade.',
    at: originOfKey(item, 'grade'),
    missingMoney: isSame ? undefined : missingMoney,
  })
}

/** Standard costs may differ by contract, so the two cannot both hold. */
function reportContractAgainstPost(
  context: Context,
  contract: Placed<string>,
  post: NamedPost,
  who: string,
  missingMoney: Finding['missingMoney'],
): void {
  const held = post.contract === undefined ? 'says no contract' : `has the contract ${post.contract}`
  report(context, 'contract-against-post', {
    message: `${who} names the contract ${contract.value} and the post "${post.id}", which ${held}.`,
    hint: 'Delete `contract`: that of the post holds. Or correct it in the staffing table.',
    at: contract.at,
    related: [{ at: post.origin, message: 'the post' }],
    subject: post.id,
    missingMoney,
  })
}

/** Time in full-time equivalents; work-months are divided by the months of a full-time year. */
function bindTime(
  context: Context,
  item: Fields<PersonnelLineItem>,
  references: PlanReferences,
  who: string,
  scope: CostScope,
): YearValues | undefined {
  const missingMoney = missing(scope)
  const inFte = has(item, 'fte')
  const inMonths = has(item, 'work-months')
  if (inFte === inMonths) {
    report(context, inFte ? 'time-in-two-units' : 'staff-without-time', {
      message: inFte ? `${who} gives its time in FTE and in work-months.` : `${who} says no time.`,
      hint: inFte ? 'Keep one of the two.' : 'Write for example: fte: 0.5',
      at: originOfItem(item),
      missingMoney,
    })
    return undefined
  }
  const time = yearValues(context, item, inFte ? 'fte' : 'work-months', scope.years, missingMoney)
  const inFullTime = (value: Ratio) => (inFte ? value : divide(value, references.settings.workMonthsPerFte))
  // Time below zero is refused by the schema, which has said so.
  const there = [...time].filter(([, { numerator }]) => numerator >= 0n)
  return valuesByYear(
    scope.years,
    there.map(([year]) => year),
    there.map(([, value]) => inFullTime(value)),
  )
}

/** `funding: RB-AC`, or shares `{RB-AC: 60%, RB-CR: 40%}`; by default that of the agreement, else the plan's. */
function bindFunding(
  context: Context,
  item: Fields<CostLineItem> | Fields<PersonnelLineItem>,
  references: PlanReferences,
  who: string,
  missingMoney: MissingMoney | undefined,
): readonly FundingShare[] | undefined {
  const fields = item as Fields<Pick<CostLineItem, 'funding' | 'agreement'>>
  const withoutAmount = missingMoney && { element: missingMoney.element }
  const agreement = resolve(context, references.revenue, placedText(fields, 'agreement'), {
    who,
    missingMoney: has(fields, 'funding') ? withoutAmount : missingMoney,
  })
  const funding = has(fields, 'funding')
    ? writtenFunding(context, fields, references, who, missingMoney)
    : oneSource(agreement === undefined ? references.settings.defaultFunding : agreement.funding)
  if (agreement !== undefined && funding !== undefined)
    checkAgreed(
      context,
      fields,
      agreement,
      funding.map(({ source }) => source),
      who,
      withoutAmount,
    )
  return funding
}

/** An agreement pays from its own source; a line that names others contradicts it. */
export function checkAgreed(
  context: Context,
  fields: Fields<{ readonly funding?: unknown }>,
  agreement: Revenue,
  named: readonly FundingSource[],
  who: string,
  missingMoney: MissingMoney | undefined,
): void {
  const agreed = agreement.funding
  if (agreed === undefined || named.includes(agreed)) return
  report(context, 'funding-against-agreement', {
    message: `${who} is paid by the agreement "${agreement.id}", whose funding source is "${agreed.id}", but its own \`funding\` names another.`,
    hint: `Delete \`funding\`: that of the agreement holds. Or name an agreement of ${named.map(({ id }) => id).join(', ')}.`,
    at: originOfKey(fields, 'funding'),
    related: [{ at: agreement.origin, message: 'the agreement' }],
    subject: agreement.id,
    missingMoney,
  })
}

function oneSource(source: FundingSource | undefined): readonly FundingShare[] | undefined {
  return source && wholly(source)
}

/** The sources that the line itself names, with their shares. */
function writtenFunding(
  context: Context,
  fields: Fields<Pick<CostLineItem, 'funding'>>,
  references: PlanReferences,
  who: string,
  missingMoney: MissingMoney | undefined,
): readonly FundingShare[] | undefined {
  const sources = references.settings.fundingSources
  const shared = mapOf(fields, 'funding')
  if (shared === undefined)
    return oneSource(resolve(context, sources, placedText(fields, 'funding'), { who, missingMoney }))
  const withoutAmount = missingMoney && { element: missingMoney.element }
  const entries = entriesOf(shared)
  const parts = entries.map(({ node, at }) => ({ share: shareFrom(node), isWritten: true, at }))
  const whole = {
    called: `the funding of ${who.charAt(0).toLowerCase()}${who.slice(1)}`,
    at: originOfKey(fields, 'funding'),
    missingMoney: withoutAmount,
  }
  const shares = wholeOf(context, parts, whole)
  const bound = entries.map(({ key, keyAt }) => {
    const reference: Placed<string> = { value: key, at: keyAt }
    return resolve(context, sources, reference, { who, missingMoney: withoutAmount })
  })
  if (shares === undefined || bound.some((source) => source === undefined)) return undefined
  // In the order of ids, so that the order of writing decides no tie of an apportionment.
  return bound
    .map((source, i) => ({ source: source!, share: shares[i]! }))
    .sort((a, b) => (a.source.id < b.source.id ? -1 : 1))
}

/** @param amount worked out only where it is missing */
function missing(scope: CostScope, amount?: () => string | undefined): MissingMoney | undefined {
  if (scope.isWont) return undefined
  const element = scope.outputId
  if (amount === undefined) return { element }
  return {
    element,
    get amount() {
      return amount()
    },
  }
}

function yearOf(value: Ratio | undefined): number | undefined {
  return value === undefined || value.denominator !== 1n ? undefined : Number(value.numerator)
}
