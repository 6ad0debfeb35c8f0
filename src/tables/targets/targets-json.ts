// Targets for the year as data: values are texts, exact, in the unit of the indicator; for a scale, its words.

import type { Expectation } from '../../costing/targets/expected-targets.ts'
import { textIn } from '../../model/local-text.ts'
import { showRatio, ZERO, type Ratio } from '../../money/ratio.ts'
import { editionJson, missingJson, type RevisionSource } from '../rollup-json.ts'
import type { TargetsInput } from './targets-table.ts'
import { valueText } from './words.ts'

export function targetsJson(
  { plan, years, asOf, indicators, missing, language, lineOf }: TargetsInput,
  { commit, dirty }: RevisionSource,
): unknown {
  return {
    schemaVersion: '1.0',
    ...editionJson(plan),
    years,
    asOf,
    complete: missing.length === 0,
    missing: missingJson(missing, lineOf),
    source: { commit, dirty },
    indicators: indicators.map(({ owner, level, indicator, last, years }) => {
      const { baseline, baselineDue, scale, targets } = indicator
      const show = (value: Ratio | undefined) => (value === undefined ? null : valueText(indicator, value))
      const expectation = ({ value, verdict }: Expectation) => ({
        value: show(value),
        verdict: verdict.kind === 'unknown' ? verdict.why : verdict.kind,
        // Words of a scale have no distance.
        gap:
          verdict.kind === 'unknown' || (verdict.kind === 'short' && scale.length > 0)
            ? null
            : showRatio(verdict.kind === 'short' ? verdict.by : ZERO),
      })
      return {
        id: indicator.id,
        label: textIn(indicator.title, language),
        level,
        measures: owner.id,
        unit: indicator.unit ?? null,
        direction: indicator.direction ?? null,
        tolerance: indicator.tolerance === undefined ? null : showRatio(indicator.tolerance),
        baseline: baseline === undefined ? null : { year: baseline.year, value: show(baseline.value) },
        baselineDue: baselineDue ?? null,
        lastActual:
          last === undefined
            ? null
            : { year: last.year, period: last.period.written, date: last.date, value: show(last.value) },
        endline: show(targets.find((one) => one.year === plan.period.last)?.value),
        years: years.map(({ year, target, contributions, all, funded }) => ({
          year,
          target: show(target?.value),
          expectedIfAll: expectation(all),
          expectedIfFunded: expectation(funded),
          contributions: contributions.map((one) => ({
            output: one.output.id,
            form: one.form,
            comparator: one.comparator ?? null,
            value: show(one.value),
            money: one.money,
            allMembers: one.isForAll,
          })),
        })),
      }
    }),
  }
}
