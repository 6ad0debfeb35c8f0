// Other amounts of money than the plan expects, as they are asked for on the command line.

import { RbmError } from '../diagnostic/rbm-error.ts'
import { suggest } from '../diagnostic/suggest.ts'
import type { Scenario } from '../model/financial-plan.ts'
import { FUNDING_CLASSES, type FundingClass } from '../model/organization.ts'
import type { Plan } from '../model/plan.ts'
import { inSmallestUnits } from '../money/amount.ts'
import { add, compareRatios, ONE, parseChange, parseDecimal, ZERO, type Ratio } from '../money/ratio.ts'
import { visible } from '../source/visible.ts'

/** `-5%,+2.5%`. @throws RbmError for anything else */
export function changesOf(option: string | undefined): Ratio[] {
  return namesIn(option).map((name) => {
    // A minus that was copied from a text is meant as one.
    const written = name.replace(/^\u2212/, '-')
    const change = parseChange(written)
    if (change !== undefined && compareRatios(add(ONE, change), ZERO) >= 0) return change
    throw new RbmError(
      'bad-change',
      change === undefined
        ? `"${visible(name)}" is no rise or fall.`
        : `"${visible(name)}" would leave less than nothing.`,
      /^[+-]?\d+(\.\d+)?$/.test(written)
        ? `Write it as a percentage: ${written}%`
        : 'Write a percentage with its sign: -5% or +2.5%; several with commas: -5%,+5%.',
    )
  })
}

/** @throws RbmError for a scenario that the plan does not have */
export function scenariosOf(plan: Plan, option: string | undefined): Scenario[] {
  const { scenarios } = plan.financialPlan
  const known = scenarios.map(({ id }) => id)
  return namesIn(option).map((name) => {
    const scenario = scenarios.find(({ id }) => id === name)
    if (scenario !== undefined) return scenario
    const near = suggest(name, known)
    const list =
      known.length === 0
        ? 'It declares none: `scenarios` in the financial plan holds them; --change -5% needs none.'
        : `Its scenarios: ${known.join(', ')}.`
    throw new RbmError(
      'unknown-scenario',
      `The plan has no scenario "${visible(name)}".`,
      `${near === undefined ? '' : `Did you mean "${near}"? `}${list}`,
    )
  })
}

/**
 * `600000000` is money of the regular class, `extrabudgetary=40000000` of the other; both, with a comma between them.
 *
 * @returns smallest units, for all years together
 * @throws RbmError for what is no exact amount of the plan's currency, and together with a scenario
 */
export function envelopesOf(
  plan: Plan,
  option: string | undefined,
  scenario: string | undefined,
): ReadonlyMap<FundingClass, bigint> {
  if (option !== undefined && scenario !== undefined) {
    throw new RbmError(
      'envelope-and-scenario',
      'An envelope says how much money there is; a scenario says what revenue would bring.',
      'Ask for one of them; --change goes with both.',
    )
  }
  const envelopes = new Map<FundingClass, bigint>()
  for (const part of namesIn(option)) {
    const at = part.indexOf('=')
    const fundingClass = at < 0 ? 'regular' : classNamed(part.slice(0, at).trim())
    if (envelopes.has(fundingClass))
      throw new RbmError(
        'envelope-twice',
        `The envelope of the class ${fundingClass} is given twice.`,
        'An amount is written without separators: 600000000. Each class may have one.',
      )
    envelopes.set(fundingClass, amountIn(plan, part.slice(at + 1).trim()))
  }
  return envelopes
}

function classNamed(name: string): FundingClass {
  const known = FUNDING_CLASSES.find((one) => one === name)
  if (known !== undefined) return known
  const near = suggest(name, FUNDING_CLASSES)
  throw new RbmError(
    'unknown-funding',
    `"${visible(name)}" is no class of money.`,
    `${near === undefined ? '' : `Did you mean "${near}"? `}One of: ${FUNDING_CLASSES.join(', ')}.`,
  )
}

function amountIn({ currency }: Plan, written: string): bigint {
  const amount = parseDecimal(written)
  if (amount === undefined || amount.numerator < 0n) {
    const isNegative = amount !== undefined
    throw new RbmError(
      'bad-amount',
      isNegative ? `The envelope ${written} is below zero.` : `"${visible(written)}" is no amount.`,
      `Write whole ${currency.code} in plain digits, with a point for decimals: 600000000 or 600000000${currency.decimals === 0 ? '' : `.${'50'.padEnd(currency.decimals, '0')}`}.`,
    )
  }
  const units = inSmallestUnits(amount, currency)
  if (units.denominator === 1n) return units.numerator
  throw new RbmError(
    'too-many-decimals',
    `The envelope ${written} has more decimals than ${currency.code} has (${currency.decimals}).`,
    'Round it to an amount that can be paid.',
  )
}

function namesIn(option: string | undefined): string[] {
  return option === undefined ? [] : [...new Set(option.split(',').map((name) => name.trim()))]
}
