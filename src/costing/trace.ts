// From a figure back to its cost facts ([R29]).

import type { ChainElement } from '../model/chain.ts'
import type { CostFact } from './facts/cost-fact.ts'

/**
 * The facts that the cost of an element is the sum of; undefined for elements that have no cost of their own. For an
 * enabling Output in the full view these are the facts that arise in it, wherever they are carried.
 */
export function factsOfElement(
  facts: readonly CostFact[],
  { kind, element }: ChainElement,
): readonly CostFact[] | undefined {
  switch (kind) {
    case 'goal':
      return facts.filter(({ goal }) => goal === element)
    case 'thematic-priority':
      return facts.filter(({ outcome }) => outcome?.thematicPriority === element)
    case 'outcome':
      return facts.filter(({ outcome }) => outcome === element)
    case 'output':
      return facts.filter(({ output, arisesIn }) => (element.isEnabling ? arisesIn : output) === element)
    case 'activity':
      return facts.filter(({ activity }) => activity === element)
    case 'entity':
      return facts.filter(({ output }) => output.entity === element)
    case 'department':
      return facts.filter(({ output }) => output.department === element)
    case 'category':
      return facts.filter(({ category }) => category === element)
    case 'funding-source':
      return facts.filter(({ funding }) => funding === element)
    case 'impact':
    case 'indicator':
    case 'risk':
    case 'revenue':
      return undefined
  }
}
