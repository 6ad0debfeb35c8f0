// How a fact came to be, in words: the amount of the line times the shares of the steps ([R14], [R29]).

import type { AllocationStep, CostFact } from '../costing/facts/cost-fact.ts'
import { localDigits } from '../model/number-style.ts'
import { say } from '../model/phrase.ts'
import type { Plan } from '../model/plan.ts'
import { showAmount } from '../money/amount.ts'
import { showPercent } from '../money/ratio.ts'
import * as phrases from './phrases/trace.ts'

/** `120,000.00 × 40% (GS-03 serves BR) × 12.5% (BR-01 of the direct cost of BR) × 60% (for OC-1.1)`. */
export function stepsInWords(plan: Plan, fact: CostFact, language: string | undefined): string {
  const whole = localDigits(showAmount(fact.whole, plan.currency), language)
  const steps = fact.steps.map((step) => {
    return `${localDigits(showPercent(step.share), language)} (${stepInWords(fact, step, language)})`
  })
  return [whole, ...steps].join(' × ')
}

function stepInWords(
  { arisesIn, output }: CostFact,
  { by, to }: AllocationStep,
  language: string | undefined,
): string {
  switch (by) {
    case 'funding':
      return say(phrases.PAID_BY, language, { to: to.id })
    case 'service':
      return say(phrases.SERVES, language, { from: arisesIn.id, to: to.id })
    case 'direct-cost':
      return say(phrases.IN_DIRECT_COST, language, { output: output.id, entity: output.entity.id })
    case 'contribution':
      return say(phrases.FOR_OUTCOME, language, { to: to.id })
    case 'goal':
      return say(phrases.TOWARDS_GOAL, language, { to: to.id })
  }
}
