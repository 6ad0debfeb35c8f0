// What full cost moves: the cost of each enabling Output leaves it and arrives at the delivering Outputs that carry it, for
// their Outcomes ([R14]). Written like a journal: what is given stands with a minus, what is received with a plus, so that
// direct cost and services together are full cost in every table, and all services together are zero. Each entry is a sum of
// facts of the full view less those of the direct view; what nobody can carry is in none, because it does not move ([D8]).

import type { FundingSource } from '../../model/organization.ts'
import type { Output } from '../../model/output.ts'
import type { Year } from '../../model/period.ts'
import type { Outcome } from '../../model/strategic-plan.ts'
import { compareText } from '../../source/origin.ts'
import type { AllocationStep, CostFact } from './cost-fact.ts'

export interface ServiceEntry {
  readonly kind: 'given' | 'received'
  /** The enabling Output whose cost it is. */
  readonly service: Output
  /** Where the amount stands: the enabling Output itself, or the one that carries it. */
  readonly output: Output
  readonly outcome: Outcome | undefined
  readonly funding: FundingSource
  readonly year: Year
  /** In the smallest unit of the plan's currency. */
  readonly amount: bigint
  /** By which shares it came here: the entity served, the Output's part of that entity's direct cost, the Outcome. */
  readonly steps: readonly AllocationStep[]
}

const STEPS: readonly AllocationStep['by'][] = ['service', 'direct-cost', 'contribution']

/** In the order of service, funding source and year; in each, what is given first. */
export function serviceEntries(direct: readonly CostFact[], full: readonly CostFact[]): ServiceEntry[] {
  const entries = new Map<string, ServiceEntry>()
  const post = (fact: CostFact, amount: bigint): void => {
    const { arisesIn: service, output, outcome, funding, year } = fact
    if (!service.isEnabling) return
    const key = JSON.stringify([
      service.id,
      service.edition,
      output.id,
      output.edition,
      outcome?.id ?? null,
      funding.id,
      year,
    ])
    const known = entries.get(key)
    if (known !== undefined) {
      entries.set(key, { ...known, amount: known.amount + amount })
      return
    }
    const kind = service === output ? 'given' : 'received'
    const steps = fact.steps.filter(({ by }) => STEPS.includes(by))
    entries.set(key, { kind, service, output, outcome, funding, year, amount, steps })
  }
  for (const fact of full) post(fact, fact.amount)
  for (const fact of direct) post(fact, -fact.amount)
  return [...entries.values()].filter(({ amount }) => amount !== 0n).sort(compareEntries)
}

function compareEntries(a: ServiceEntry, b: ServiceEntry): number {
  return (
    compareText(a.service.id, b.service.id) ||
    compareText(a.funding.id, b.funding.id) ||
    a.year - b.year ||
    compareText(a.kind, b.kind) ||
    compareText(a.output.id, b.output.id) ||
    compareText(a.outcome?.id ?? '\uffff', b.outcome?.id ?? '\uffff')
  )
}
