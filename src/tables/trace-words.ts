// How a fact came to be, in words: the amount of the line times the shares of the steps ([R14], [R29]).

import type { AllocationStep, CostFact } from '../costing/cost-fact.ts'
import type { Plan } from '../model/plan.ts'
import { groupDigits, showAmount } from '../money/amount.ts'
import { showPercent } from '../money/ratio.ts'

/** `120,000.00 × 40% (GS-03 serves BR) × 12.5% (BR-01 of the direct cost of BR) × 60% (for OC-1.1)`. */
export function stepsInWords(plan: Plan, fact: CostFact): string {
  const whole = groupDigits(showAmount(fact.whole, plan.currency))
  return [whole, ...fact.steps.map((step) => `${showPercent(step.share)} (${stepInWords(fact, step)})`)].join(
    ' × ',
  )
}

function stepInWords({ arisesIn, output }: CostFact, { by, to }: AllocationStep): string {
  switch (by) {
    case 'funding':
      return `paid by ${to.id}`
    case 'service':
      return `${arisesIn.id} serves ${to.id}`
    case 'direct-cost':
      return `${output.id} in the direct cost of ${output.entity.id}`
    case 'contribution':
      return `for ${to.id}`
    case 'goal':
      return `towards ${to.id}`
  }
}
