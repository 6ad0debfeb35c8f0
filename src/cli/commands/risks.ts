// `rbm risks`: the risk register, the heat map, and the money that stands under risks above their appetite ([R10]).

import { moneyAtRisk } from '../../costing/risks/money-at-risk.ts'
import { RISK_GROUPINGS, type RiskGrouping } from '../../costing/risks/risk-grouping.ts'
import { registerOf, type RegisteredRisk } from '../../costing/risks/risk-register.ts'
import { isFundedBy } from '../../costing/rollup.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { suggest } from '../../diagnostic/suggest.ts'
import { elementsOf } from '../../model/chain.ts'
import { textIn } from '../../model/local-text.ts'
import type { Plan } from '../../model/plan.ts'
import { visible } from '../../source/visible.ts'
import { risksJson } from '../../tables/risks/risks-json.ts'
import { tabulateRisks } from '../../tables/risks/tabulate.ts'
import type { RisksInput } from '../../tables/risks/view.ts'
import type { CliContext } from '../context.ts'
import { deliverTables } from '../deliver-table.ts'
import { PROBLEMS, type ExitStatus } from '../exit-status.ts'
import { hidesRisks } from '../hidden-risks.ts'
import { IDLE_OPTIONS, type IdleOption } from '../idle-options.ts'
import { notApplied } from '../not-applied.ts'
import { checkOutput } from '../output.ts'
import { dateOf, endOf, readPlan, sourceOf } from '../plan-input.ts'
import {
  checkLanguage,
  formatOf,
  fundingOf,
  isForPeople,
  printedUnit,
  selectYears,
  type TableOptions,
} from '../table-options.ts'

export interface RisksOptions extends TableOptions {
  readonly by?: string
  readonly map?: boolean
  /** Ids of risks, or of what they threaten. */
  readonly for?: string
  readonly aboveAppetite?: boolean
}

export async function risks(
  context: CliContext,
  path: string | undefined,
  options: RisksOptions,
): Promise<ExitStatus> {
  const { output, lang: language } = options
  if (output !== undefined) checkOutput(context.host, output)
  const format = formatOf(options, 'risks')
  const by = groupingOf(options.by)
  const input = await readPlan(context, path, { ...options, rules: 'of money' })
  const { plan, checked, lineOf } = input
  checkLanguage(plan, language)
  const showsMoney = format === 'json' || by === 'outcome' || (by === undefined && options.map !== true)
  const idle: readonly IdleOption[] = showsMoney ? [] : ['years', 'unit', 'basis', 'funding']
  const left = notApplied(context, plan, options, [...idle, ...IDLE_OPTIONS.risks])
  const basis = options.basis ?? 'full'
  const years = selectYears(plan, options.years)
  const funding = fundingOf(plan, options.funding)
  const facts = checked.cost
    .facts(basis)
    .filter((fact) => years.includes(fact.year) && isFundedBy(fact.funding, funding))
  const register = registerOf(plan)
  const asked = only(plan, register.risks, options.for)
  const shown = asked.filter(({ isAbove }) => isAbove || options.aboveAppetite !== true)
  const missing = checked.missing(basis)
  const hidden = checked.diagnostics.filter((one) => hidesRisks(one) && !missing.includes(one))
  const toShow: RisksInput = {
    plan,
    risks: shown,
    atRest: register.atRest,
    money: moneyAtRisk(facts, shown),
    basis,
    years,
    funding,
    unit: printedUnit(options.unit, format),
    missing,
    hidden,
    language,
    isForPeople: isForPeople(format),
    lineOf,
  }
  await deliverTables(
    context,
    tabulateRisks(toShow, { by, map: options.map === true }),
    () => risksJson(toShow, sourceOf(input)),
    {
      format,
      output,
      author: textIn(plan.organization, language),
      date: dateOf(input),
      notApplied: left,
    },
  )
  const status = endOf(context, 'money at risk', missing.length)
  if (hidden.length === 0) return status
  context.streams.error(
    'The register is INCOMPLETE: errors hide risks or their ratings. See them: rbm validate\n',
  )
  return PROBLEMS
}

/** @throws RbmError for a grouping that does not exist */
function groupingOf(by: string | undefined): RiskGrouping | undefined {
  if (by === undefined) return undefined
  const known = RISK_GROUPINGS.find((grouping) => grouping === by.trim())
  if (known !== undefined) return known
  const near = suggest(by, RISK_GROUPINGS)
  const hint = `${near === undefined ? '' : `Did you mean "${near}"? `}One of: ${RISK_GROUPINGS.join(', ')}.`
  throw new RbmError('unknown-grouping', `"${visible(by)}" is no way to group risks.`, hint)
}

/** @throws RbmError for an id that nothing in the plan has */
function only(
  plan: Plan,
  all: readonly RegisteredRisk[],
  ids: string | undefined,
): readonly RegisteredRisk[] {
  if (ids === undefined) return all
  const asked = new Set(ids.split(',').map((id) => id.trim()))
  const known = new Set(elementsOf(plan).map(({ element }) => element.id))
  for (const id of asked) {
    if (known.has(id)) continue
    const near = suggest(id, [...known])
    throw new RbmError(
      'unknown-id',
      `Nothing in the plan has the id "${visible(id)}".`,
      near === undefined
        ? 'Name risks, or the Outputs, Outcomes and entities that they threaten. All risks: rbm risks'
        : `Did you mean "${near}"?`,
    )
  }
  return all.filter(({ risk, threat: { outputs, outcomes, entities } }) =>
    [risk.id, ...risk.affects, ...[...outputs, ...outcomes, ...entities].map(({ id }) => id)].some((id) =>
      asked.has(id),
    ),
  )
}
