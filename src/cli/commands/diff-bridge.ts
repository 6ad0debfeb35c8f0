// `rbm diff BASE [HEAD] --by KEYS`: only the cost bridge, by any grouping of the roll-up, in all formats of tables.

import { bridgeCost } from '../../costing/bridge/cost-bridge.ts'
import type { Basis } from '../../costing/facts/cost-fact.ts'
import { readingOnce, type Reading } from '../../document/reading-once.ts'
import { RbmError } from '../../diagnostic/rbm-error.ts'
import { textIn } from '../../model/local-text.ts'
import type { Plan } from '../../model/plan.ts'
import { checkingOnce, type CheckedPlan, type checkPlan } from '../../pipeline.ts'
import { placesIn } from '../../render/diagnostics-text.ts'
import { positionAt } from '../../source/line-index.ts'
import type { Origin } from '../../source/origin.ts'
import { bridgeJson, tabulateBridge } from '../../tables/bridge-table.ts'
import { missingJson } from '../../tables/rollup-json.ts'
import { missingInWords } from '../../tables/rollup-words.ts'
import type { Unit } from '../../tables/table.ts'
import { readComparison, type Side } from '../../workspace/comparison.ts'
import { findRoot } from '../../workspace/plan-repository.ts'
import type { CliContext } from '../context.ts'
import { deliverTables } from '../deliver-table.ts'
import type { ExitStatus } from '../exit-status.ts'
import { howToRead } from '../large-plan.ts'
import { checkOutput } from '../output.ts'
import { endOf } from '../plan-input.ts'
import {
  checkLanguage,
  formatOf,
  fundingOf,
  groupingsOf,
  printedUnit,
  selectYears,
  type TableOptions,
} from '../table-options.ts'

export interface DiffBridgeOptions extends TableOptions {
  readonly by: string
  readonly basis: Basis
  readonly unit?: Unit
}

/** @throws RbmError when there is no plan here, a revision does not exist, or the plans have two currencies */
export async function diffBridge(
  context: CliContext,
  base: string,
  head: string | undefined,
  options: DiffBridgeOptions,
): Promise<ExitStatus> {
  const { host } = context
  const { basis, output, lang: language, unit = 'unit' } = options
  if (output !== undefined) checkOutput(host, output)
  const format = formatOf(options, 'diff')
  const by = groupingsOf(options.by)
  const sides = await readComparison(host, findRoot(host, host.cwd), base, head, 'everything')
  const check = checkingOnce(readingOnce())
  // What the head has in common with the base is known then.
  const before = costedSide(sides.base, check, await howToRead(context, sides.base))
  const after = costedSide(sides.head, check)
  const { plan } = after
  checkLanguage(plan, language)
  const bridge = bridgeCost(before, after, {
    basis,
    by,
    years: options.years === undefined ? undefined : selectYears(plan, options.years),
    funding: fundingOf(plan, options.funding),
  })
  if (bridge.kind === 'no-bridge') {
    const message = `The plans are kept in ${bridge.before} and in ${bridge.after}, so their cost cannot be compared.`
    throw new RbmError('currencies-differ', message, 'What else changed: rbm diff --no-cost')
  }
  const missing = [before, after].flatMap((one) => missingInWords(one.missing(basis), one.lineOf, language))
  await deliverTables(
    context,
    [tabulateBridge(plan, bridge, { unit: printedUnit(unit, format), language, warnings: missing })],
    () => ({
      schemaVersion: '1.0',
      base: sides.base.revision,
      head: sides.head.revision,
      complete: missing.length === 0,
      missing: {
        base: missingJson(before.missing(basis), before.lineOf),
        head: missingJson(after.missing(basis), after.lineOf),
      },
      ...bridgeJson(plan, bridge, language),
    }),
    { format, output, author: textIn(plan.organization, language), date: sides.head.revision.date },
  )
  return endOf(context, 'bridge', before.missing(basis).length + after.missing(basis).length)
}

type CostedSide = CheckedPlan & { readonly plan: Plan; readonly lineOf: (at: Origin) => number }

/** @throws RbmError when the settings of the plan cannot be read */
function costedSide(
  { sources, unreadable, revision }: Side,
  check: typeof checkPlan,
  reading?: Reading,
): CostedSide {
  const checked = check(sources, unreadable, { rules: 'of money', reading })
  const { plan } = checked
  if (plan === undefined) {
    const where =
      revision.revision === null ? 'as it lies here' : `at ${revision.commit ?? revision.revision}`
    throw new RbmError('unreadable-settings', `The settings of the plan ${where} cannot be read.`)
  }
  const places = placesIn(sources)
  const lineOf = (at: Origin) => positionAt(places.find(at.path)?.lines ?? [0], at.start).line
  return { ...checked, plan, lineOf }
}
