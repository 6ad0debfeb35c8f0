// Risks as data: register, maps, sums and money, whichever table people asked for. Amounts are texts with the currency's decimals.

import type { MoneyAtRisk } from '../../costing/risks/money-at-risk.ts'
import { RISK_GROUPINGS } from '../../costing/risks/risk-grouping.ts'
import {
  heatMapOf,
  MAP_STAGES,
  mustAbove,
  sumsBy,
  type RegisteredRisk,
} from '../../costing/risks/risk-register.ts'
import { textIn, type LocalText } from '../../model/local-text.ts'
import type { Plan } from '../../model/plan.ts'
import { levelOf, scoreOf, type RiskRating } from '../../model/risk.ts'
import { showAmount } from '../../money/amount.ts'
import { showRatio } from '../../money/ratio.ts'
import { editionJson, missingJson, type RevisionSource } from '../rollup-json.ts'
import type { RisksInput } from './view.ts'

export function risksJson(input: RisksInput, source: RevisionSource): unknown {
  const { plan, risks, atRest, money, language } = input
  const missing = [...new Set([...input.hidden, ...input.missing])]
  return {
    schemaVersion: '1.0',
    currency: plan.currency.code,
    ...editionJson(plan),
    years: input.years,
    complete: missing.length === 0,
    missing: missingJson(missing, input.lineOf),
    source: { commit: source.commit, dirty: source.dirty },
    scale: scaleJson(plan, language),
    risks: risks.map((one) => riskJson(plan, one, language, input)),
    atRest,
    maps: Object.fromEntries(
      MAP_STAGES.map((stage) => {
        const { rows, notRated } = heatMapOf(plan, risks, stage)
        const cells = rows
          .flat()
          .map(({ level, risks: own, ...cell }) => ({ ...cell, level: level ?? null, risks: own }))
        return [stage, { cells: cells.filter((cell) => cell.risks.length > 0), notRated }]
      }),
    ),
    by: Object.fromEntries(
      RISK_GROUPINGS.map((grouping) => [
        grouping,
        sumsBy(plan, risks, grouping).map(({ key, count, byLevel, withoutLevel, above }) => ({
          key: key ?? null,
          count,
          levels: [...byLevel].map(([level, own]) => ({ level, count: own })),
          withoutLevel,
          aboveAppetite: above,
        })),
      ]),
    ),
    moneyAtRisk: {
      basis: input.basis,
      ...(input.funding === undefined ? {} : { funding: input.funding }),
      outcomes: money.outcomes.map((one) => ({
        outcome: one.outcome?.id ?? null,
        title: one.outcome === undefined ? null : textIn(one.outcome.title, language),
        ...moneyJson(plan, one),
      })),
      total: moneyJson(plan, money.total),
    },
    withoutOwner: risks.filter(({ risk }) => risk.owner === undefined).map(({ risk }) => risk.id),
    withoutResponse: risks.filter(({ isAnswered }) => !isAnswered).map(({ risk }) => risk.id),
    mustAboveTolerance: mustAbove(risks).map(({ output, risks: own }) => ({
      output: output.id,
      risks: own.map(({ risk }) => risk.id),
    })),
  }
}

function scaleJson({ riskScale }: Plan, language: string | undefined): unknown {
  const names = (levels: readonly LocalText[]) => levels.map((one) => textIn(one, language))
  return {
    likelihood: names(riskScale.likelihoodLevels),
    impact: names(riskScale.impactLevels),
    levels: riskScale.scoreLevels,
    appetites: riskScale.appetites.map(({ name, highestScore }) => ({
      name,
      highestScore: finite(highestScore),
    })),
  }
}

function riskJson(
  plan: Plan,
  { risk, threat, score, level, isAbove }: RegisteredRisk,
  language: string | undefined,
  { lineOf }: RisksInput,
): unknown {
  const optional = (local: LocalText | undefined) => (local === undefined ? null : textIn(local, language))
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
  return {
    id: risk.id,
    title: textIn(risk.title, language),
    category: risk.category ?? null,
    cause: optional(risk.cause),
    consequence: optional(risk.consequence),
    inherent: ratingJson(plan, risk.inherent),
    residual: ratingJson(plan, risk.residual),
    score: score ?? null,
    level: level ?? null,
    response: risk.response ?? null,
    measures: risk.mitigation.map((one) => textIn(one, language)),
    owner: optional(risk.owner),
    appetite:
      risk.appetite === undefined
        ? null
        : { name: risk.appetite.name, highestScore: finite(risk.appetite.highestScore) },
    aboveAppetite: isAbove,
    affects: risk.affects,
    outputs: ids(threat.outputs),
    outcomes: ids(threat.outcomes),
    entities: ids(threat.entities),
    path: risk.origin.path,
    line: lineOf(risk.origin),
  }
}

function ratingJson({ riskScale }: Plan, rating: RiskRating): unknown {
  const score = scoreOf(rating)
  return {
    likelihood: rating.likelihood ?? null,
    impact: rating.impact ?? null,
    score: score ?? null,
    level: (score === undefined ? undefined : levelOf(score, riskScale)) ?? null,
  }
}

/** An appetite whose score could not be read accepts any. */
function finite(score: number): number | null {
  return Number.isFinite(score) ? score : null
}

function moneyJson({ currency }: Plan, { cost, atRisk, share, risks }: Omit<MoneyAtRisk, 'outcome'>): object {
  return {
    cost: showAmount(cost, currency),
    atRisk: showAmount(atRisk, currency),
    share: share === undefined ? null : showRatio(share),
    risks,
  }
}
