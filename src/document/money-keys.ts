// Which schema errors touch money ([D10]): a roll-up must say that it is incomplete when a cost could not be read, and
// need not when a title is missing. An unknown key counts wherever cost may stand: it may be a misspelt `costs`.

import type { Kind } from './document.ts'

/** Keys whose whole content bears no money, by the kind of file. */
const FREE_OF_MONEY = new Set([
  'indicators',
  'risks',
  'reviews',
  'outcome-targets',
  'note',
  'title',
  'description',
  'mandate',
  'status',
  'approved',
  'marked',
  'priority-decision',
  'rank',
  'start',
  'end',
  'sdg',
  'type',
  'other-resources',
  'driver',
  'offering',
  'enabler',
  'department',
  'assumptions',
  'development-goals',
  'relative-priority',
])

/** Keys of `rbm.yaml` that costs are read with. */
const SETTINGS = new Set([
  'format',
  'currency',
  'years',
  'entities',
  'categories',
  'funding-sources',
  'default-funding',
  'work-months-per-fte',
  'ignore',
])
const RATES = new Set(['exchange-rates', 'support-cost', 'price-increases'])

/** Lists whose items are money or the time that it is computed from: in these only a remark bears none. */
const LINES = new Set(['costs', 'personnel', 'standard-costs'])

/**
 * @param path the validator's path of the value, and behind it the key that is missing or unknown; list items stand in it
 *   by index, so no id that a planner chose (`note`, `start`) is taken for a key
 */
export function bearsMoney(kind: Kind, path: string, rule: string): boolean {
  const steps = path.split('/').slice(1)
  const isUnknownAtTop = rule === 'unknown-key' && steps.length === 1
  if (kind === 'rbm') return isUnknownAtTop || (SETTINGS.has(steps[0] ?? '') && !steps.includes('title'))
  if (kind === 'financial-plan') return isUnknownAtTop || RATES.has(steps[0] ?? '')
  if (kind === 'strategic-plan')
    return steps[0] === 'outcomes' && !steps.some((step) => FREE_OF_MONEY.has(step))
  if (kind !== 'operational-plan' && kind !== 'standard-costs') return false
  const line = steps.findIndex((step) => LINES.has(step))
  const isFree = steps.slice(0, line < 0 ? undefined : line).some((step) => FREE_OF_MONEY.has(step))
  return !isFree && (line < 0 || steps[line + 2] !== 'note')
}
