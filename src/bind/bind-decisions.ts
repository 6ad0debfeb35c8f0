// Decisions and transfers ([R9], [R21]), each with the meeting at which it was taken.

import type { MissingMoney } from '../diagnostic/diagnostic.ts'
import {
  has,
  itemsOf,
  numberOf,
  originOfItem,
  originOfKey,
  placedText,
  textOf,
  type Fields,
} from '../document/fields.ts'
import type { DecisionItem, DecisionsFile, TransferItem } from '../document/generated/formats.ts'
import {
  DECISION_KINDS,
  type BudgetPlace,
  type Decision,
  type Meeting,
  type Transfer,
} from '../model/decision.ts'
import type { Ceiling } from '../model/envelope.ts'
import { GUARDRAIL_KEYS, type AcceptedBreach } from '../model/guardrails.ts'
import { PRIORITIES } from '../model/output.ts'
import type { Plan } from '../model/plan.ts'
import { showAmount } from '../money/amount.ts'
import { compareOrigins, compareText } from '../source/origin.ts'
import { report, resolve, resolverOfRow, type Context, type Index } from './context.ts'
import type { NamedElements, YearElements } from './elements-in-year.ts'
import type { PlanReferences } from './references.ts'
import { dayOf, localText, wholeNumber } from './values.ts'
import { amountOf } from './year-amounts.ts'

export function bindDecisions(
  context: Context,
  files: readonly Fields<DecisionsFile>[],
  references: PlanReferences,
  named: NamedElements,
  ceilings: readonly Ceiling[],
): Pick<Plan, 'decisions' | 'transfers' | 'acceptedBreaches'> {
  const known: Index<string> = {
    noun: 'guardrail or ceiling',
    rule: 'unknown-guardrail',
    declaredIn: 'financial-plan',
    byId: new Map([...GUARDRAIL_KEYS, ...ceilings.map(({ id }) => id)].map((key) => [key, key])),
  }
  // `merge-into` may name an Output of any edition.
  const { outputs } = named.in(references.settings.period.last)
  const decisions: Decision[] = []
  const transfers: Transfer[] = []
  for (const file of files) {
    const meeting: Meeting = {
      title: localText(file, 'meeting'),
      decidedBy: localText(file, 'decided-by'),
      date: textOf(file, 'date'),
      origin: originOfItem(file),
    }
    for (const item of itemsOf(file, 'decisions'))
      decisions.push(...bindDecision(context, item, meeting, { known, outputs, named }))
    for (const item of itemsOf(file, 'transfers'))
      transfers.push(...bindTransfer(context, item, meeting, references, named))
  }
  return {
    decisions: [...decisions].sort(byDay),
    transfers: transfers.sort(byDay),
    acceptedBreaches: decisions.flatMap(acceptedBreach),
  }
}

type Placed = Pick<Decision, 'meeting' | 'origin'>

function byDay(a: Placed, b: Placed): number {
  const dayOfMeeting = ({ meeting }: Placed) => meeting.date ?? '~'
  return compareText(dayOfMeeting(a), dayOfMeeting(b)) || compareOrigins(a.origin, b.origin)
}

interface DecisionScope {
  readonly known: Index<string>
  readonly outputs: YearElements['outputs']
  readonly named: NamedElements
}

function bindDecision(
  context: Context,
  item: Fields<DecisionItem>,
  meeting: Meeting,
  { known, outputs, named }: DecisionScope,
): Decision[] {
  const who = 'This decision'
  const about = placedText(item, 'about')
  resolve(context, named.elements, about, { who })
  const mergeInto = placedText(item, 'merge-into')
  resolve(context, outputs, mergeInto, { who })
  const breachOf = resolve(context, known, placedText(item, 'breach-of'), { who })
  const decision = DECISION_KINDS.find((one) => one === textOf(item, 'decision'))
  if (about === undefined || decision === undefined) return []
  return [
    {
      meeting,
      about: about.value,
      decision,
      reason: localText(item, 'reason'),
      followUp: localText(item, 'follow-up'),
      owner: localText(item, 'owner'),
      due: dayOf(item, 'due'),
      priority: PRIORITIES.find((one) => one === textOf(item, 'priority')),
      rank: wholeNumber(numberOf(item, 'rank')),
      start: dayOf(item, 'start'),
      end: dayOf(item, 'end'),
      breachOf,
      mergeInto: mergeInto?.value,
      origin: originOfItem(item),
    },
  ]
}

function acceptedBreach({ decision, breachOf, about, reason, meeting, origin }: Decision): AcceptedBreach[] {
  if (decision !== 'accept-breach' || breachOf === undefined) return []
  const { decidedBy, date } = meeting
  return [{ of: breachOf, about, reason: reason?.text, decidedBy: decidedBy?.text, date, origin }]
}

function bindTransfer(
  context: Context,
  item: Fields<TransferItem>,
  meeting: Meeting,
  { settings }: PlanReferences,
  named: NamedElements,
): Transfer[] {
  const year = wholeNumber(numberOf(item, 'year'))
  const element = textOf(item, 'from-output')
  const amount = amountOf(context, item, 'amount', settings.currency, { element, of: 'spending' })
  const missingMoney: MissingMoney = {
    element,
    ...(amount === undefined ? {} : { amount: showAmount(amount, settings.currency) }),
    of: 'spending',
  }
  if (year !== undefined && !settings.period.years.includes(year)) {
    report(context, 'year-outside-plan', {
      message: `This transfer is of ${year}, outside ${settings.scope.called}.`,
      hint: 'Write the year of the budget in which the money is moved.',
      at: originOfKey(item, 'year'),
      subject: String(year),
      missingMoney,
    })
    return []
  }
  const { outputs } = named.in(year ?? settings.period.first)
  const resolveName = resolverOfRow(context, 'This transfer', missingMoney)
  const from = place(item, 'from', outputs, settings.categories, resolveName)
  const to = place(item, 'to', outputs, settings.categories, resolveName)
  const funding = has(item, 'funding')
    ? resolveName(settings.fundingSources, placedText(item, 'funding'))
    : settings.defaultFunding
  // An amount that is not above zero the schema check has refused.
  if (year === undefined || amount === undefined || amount <= 0n) return []
  if (from === undefined || to === undefined || funding === undefined) return []
  const reason = localText(item, 'reason')
  return [{ meeting, year, from, to, funding, amount, reason, origin: originOfItem(item) }]
}

function place(
  item: Fields<TransferItem>,
  side: 'from' | 'to',
  outputs: YearElements['outputs'],
  categories: PlanReferences['settings']['categories'],
  resolveName: ReturnType<typeof resolverOfRow>,
): BudgetPlace | undefined {
  const output = resolveName(outputs, placedText(item, `${side}-output`))
  const category = resolveName(categories, placedText(item, `${side}-category`))
  return output === undefined || category === undefined ? undefined : { output, category }
}
