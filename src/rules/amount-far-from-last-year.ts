// Who reads a budget first looks at what changed much, and asks why.

import type { Output } from '../model/output.ts'
import { showYears, type Year } from '../model/period.ts'
import { groupDigits, showAmount } from '../money/amount.ts'
import { multiply, ratio, type Ratio } from '../money/ratio.ts'
import { roundHalfAway } from '../money/rounding.ts'
import { idAndTitle } from '../model/local-text.ts'
import type { PlanCost } from '../costing/plan-cost.ts'
import { exampleOutput } from './example-output.ts'
import type { PercentOption } from './option.ts'
import type { CheckingRule } from './rule.ts'

const TOLERANCE: PercentOption = {
  kind: 'percent',
  name: 'tolerance',
  usual: ratio(1, 2),
  means:
    'The part of the cost of the year before by which the cost of an Output may rise or fall without a note.',
}

const TRIFLE: PercentOption = {
  kind: 'percent',
  name: 'trifle',
  usual: ratio(1, 100),
  means:
    'A rise or fall up to this part of what all Outputs of the entity cost in the dearer of the two years is not named, whatever part of the Output it is.',
}

export const amountFarFromLastYear: CheckingRule = {
  id: 'amount-far-from-last-year',
  summary: 'An Output costs far more or less than in the year before, without a note',
  severity: 'note',
  absent: ['costs', 'personnel', 'activities'],
  explanation: () => ({
    finds:
      'An Output whose cost in a year is more than half above or below that of the year before, where both years are planned and have ' +
      'cost, and no `note` stands on the Output, one of its lines or one of its Activities. A difference of up to 1 % of what the entity costs is a trifle and not named.',
    matters:
      'A jump is a conference year or a slip of a digit, and those who adopt the budget ask which. A note answers before they ask.',
    example: exampleOutput().replace('per-year: 110000', 'per-year: {2028: 110000, 2029: 11000}'),
    better: exampleOutput().replace(
      'per-year: 110000',
      'per-year: {2028: 110000, 2029: 11000}\n        note: The course is held every second year',
    ),
  }),
  options: [TOLERANCE, TRIFLE],
  *check({ plan, cost, option }) {
    const [tolerance, trifle] = [option(TOLERANCE), option(TRIFLE)]
    const costs = costsByYear(cost)
    const show = (amount: bigint) => `${plan.currency.code} ${groupDigits(showAmount(amount, plan.currency))}`
    for (const { byYear, outputs } of costs.byOutput.values()) {
      if (outputs.some(isExplained)) continue
      const jumps = [...byYear].flatMap(([year, amount]) => {
        const before = byYear.get(year - 1)
        if (before === undefined || before <= 0n || amount <= 0n) return []
        const difference = amount > before ? amount - before : before - amount
        if (!isMore(difference, before, tolerance)) return []
        const entity = costs.byEntity.get(outputs[0]!.entity.id)
        const dearer = [year - 1, year].map((one) => entity?.get(one) ?? 0n).reduce((a, b) => (a > b ? a : b))
        if (!isMore(difference, dearer, trifle)) return []
        const change = roundHalfAway(multiply(ratio(difference, before), ratio(100)))
        return [
          {
            year,
            text: `${show(before)} in ${year - 1}, ${show(amount)} in ${year} (${amount > before ? '+' : '-'}${change}%)`,
          },
        ]
      })
      const [first] = jumps
      if (first === undefined) continue
      const output = outputs.find(({ years }) => years.includes(first.year)) ?? outputs[0]!
      yield {
        message: `The cost of the Output ${idAndTitle(output)} changes much from year to year, and no note says why: ${jumps.map(({ text }) => text).join('; ')}.`,
        hint: `Correct the amounts of ${showYears(jumps.map(({ year }) => year))}, or write the reason as a \`note:\` on the Output or on the line.`,
        at: output.origin,
      }
    }
  },
}

function isMore(difference: bigint, of: bigint, part: Ratio): boolean {
  return difference * part.denominator > of * part.numerator
}

function isExplained({ hasNote, costs, staff, activities }: Output): boolean {
  return hasNote || [costs, staff, activities].some((lines) => lines.some((one) => one.hasNote))
}

interface OutputCost {
  /** In smallest units, by year in order: only years that are planned. */
  readonly byYear: ReadonlyMap<Year, bigint>
  /** The same Output in the editions in force. */
  readonly outputs: readonly Output[]
}

function costsByYear({ costed }: PlanCost): {
  readonly byOutput: ReadonlyMap<string, OutputCost>
  readonly byEntity: ReadonlyMap<string, ReadonlyMap<Year, bigint>>
} {
  const byOutput = new Map<string, { byYear: Map<Year, bigint>; outputs: Output[] }>()
  const byEntity = new Map<string, Map<Year, bigint>>()
  const broken = new Set<string>()
  const inOrder = [...costed].sort((a, b) => a.output.edition - b.output.edition)
  for (const { output, amounts, isWhole } of inOrder) {
    if (!isWhole) broken.add(output.id)
    const own = byOutput.get(output.id) ?? { byYear: new Map<Year, bigint>(), outputs: [] }
    byOutput.set(output.id, own)
    own.outputs.push(output)
    const entity = byEntity.get(output.entity.id) ?? new Map<Year, bigint>()
    byEntity.set(output.entity.id, entity)
    for (const { year, amount } of amounts) {
      own.byYear.set(year, (own.byYear.get(year) ?? 0n) + amount)
      entity.set(year, (entity.get(year) ?? 0n) + amount)
    }
  }
  // Of what could not be costed wholly, nothing can be said.
  for (const id of broken) byOutput.delete(id)
  return { byOutput, byEntity }
}
