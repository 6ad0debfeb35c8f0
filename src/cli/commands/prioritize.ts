// `rbm prioritize`: the cut line. What is funded, the first that is not, what more or less money would buy or cost, and what
// falls with it ([R17]).

import type { CostFact } from '../../costing/facts/cost-fact.ts'
import { cutLine, type CutLine } from '../../costing/cut-line/cut-line.ts'
import {
  prioritize as prioritizePlan,
  type PrioritizationQuery,
} from '../../costing/cut-line/prioritization.ts'
import { priorityChanges } from '../../costing/cut-line/priority-changes.ts'
import { prioritySharesOf } from '../../costing/cut-line/priority-shares.ts'
import type { PlanCost } from '../../costing/plan-cost.ts'
import { isFundedBy } from '../../costing/rollup.ts'
import { CERTAINTIES, type Certainty } from '../../model/financial-plan.ts'
import { textIn } from '../../model/local-text.ts'
import { FUNDING_CLASSES, type FundingClass } from '../../model/organization.ts'
import type { Plan } from '../../model/plan.ts'
import { prioritizationJson } from '../../tables/prioritization/prioritization-json.ts'
import { tabulatePrioritization } from '../../tables/prioritization/tabulate.ts'
import type { CliContext } from '../context.ts'
import { deliverTables } from '../deliver-table.ts'
import { earlierPlan, type EarlierPlan } from '../earlier-plan.ts'
import type { ExitStatus } from '../exit-status.ts'
import { IDLE_OPTIONS } from '../idle-options.ts'
import { notApplied } from '../not-applied.ts'
import { checkOutput } from '../output.ts'
import { dateOf, endOf, readPlan, sourceOf } from '../plan-input.ts'
import { changesOf, envelopesOf, scenariosOf } from '../scenario-options.ts'
import {
  checkLanguage,
  formatOf,
  fundingOf,
  printedUnit,
  selectYears,
  type TableOptions,
} from '../table-options.ts'

export interface PrioritizeOptions extends TableOptions {
  readonly envelope?: string
  readonly scenario?: string
  readonly change?: string
  readonly certainty: Certainty
  /** The revision with which priorities are compared. */
  readonly since?: string
}

export async function prioritize(
  context: CliContext,
  path: string | undefined,
  options: PrioritizeOptions,
): Promise<ExitStatus> {
  const { output, lang: language } = options
  if (output !== undefined) checkOutput(context.host, output)
  const format = formatOf(options, 'prioritize')
  const changes = changesOf(options.change)
  const input = await readPlan(context, path, { ...options, rules: 'of money' })
  const { plan, checked, lineOf } = input
  checkLanguage(plan, language)
  notApplied(context, plan, options, IDLE_OPTIONS.prioritize)
  const years = selectYears(plan, options.years)
  const funding = fundingOf(plan, options.funding)
  const envelopes = envelopesOf(plan, options.envelope, options.scenario)
  const scenarios = scenariosOf(plan, options.scenario)

  const factsOf = (cost: PlanCost) =>
    cost.facts('direct').filter((fact) => years.includes(fact.year) && isFundedBy(fact.funding, funding))
  const facts = factsOf(checked.cost)
  const certainties = CERTAINTIES.slice(0, CERTAINTIES.indexOf(options.certainty) + 1)
  const query = {
    classes: classesOf(plan, facts, envelopes, funding),
    years,
    funding,
    certainties,
    envelopes,
    scenarios,
    changes,
  }
  const result = prioritizePlan(plan, facts, query)
  const earlier = await earlierPlan(context, input, options.since)
  const changed = earlier && {
    since: earlier.since,
    isComplete: earlier.isComplete,
    ...priorityChanges(
      { outputs: earlier.plan.outputs, lines: linesOf(earlier, factsOf(earlier.cost), query) },
      { outputs: plan.outputs, lines: result.asked[0]!.lines },
    ),
  }
  const shares = prioritySharesOf(plan, facts)
  const missing = checked.missing('direct', 'revenue')
  const unit = printedUnit(options.unit, format)
  const shown = { plan, result, funding, missing, unit, language, lineOf }
  await deliverTables(
    context,
    tabulatePrioritization(shown, shares, changed),
    () => prioritizationJson(shown, shares, changed, sourceOf(input)),
    { format, output, author: textIn(plan.organization, language), date: dateOf(input) },
  )
  return endOf(context, 'cut line', missing.length)
}

/** What the money of the earlier plan funded of it. */
function linesOf({ plan }: EarlierPlan, facts: readonly CostFact[], query: PrioritizationQuery): CutLine[] {
  return query.classes.map((one) => cutLine(plan, facts, one, query))
}

/** The classes of money in which anything costs or comes in. */
function classesOf(
  { financialPlan }: Plan,
  facts: readonly CostFact[],
  envelopes: ReadonlyMap<FundingClass, bigint>,
  funding: string | undefined,
): FundingClass[] {
  const sources = [...facts, ...financialPlan.revenue].flatMap((one) => one.funding ?? [])
  return FUNDING_CLASSES.filter(
    (fundingClass) =>
      envelopes.has(fundingClass) ||
      sources.some((source) => source.class === fundingClass && isFundedBy(source, funding)),
  )
}
